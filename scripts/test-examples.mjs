// Tests every example project against the packed tarball: node scripts/test-examples.mjs [NAME …] [--lock]
// An example project is a folder of examples/ with a package.json. It is copied elsewhere, gets what its lock file says,
// the tarball as `anypoint-sdk`, and runs its own `npm test`: under this Node, or under one from the registry where its
// `engines` ask for more. `anypoint-sdk` stands in its dependencies as users would write it, and not in its lock file;
// --lock writes that file anew. Needs `npm run build` first.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const onlyLock = process.argv.includes('--lock');
const names = readdirSync(examples).filter(
  (name) => existsSync(join(examples, name, 'package.json')) && (asked.length === 0 || asked.includes(name)),
);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`examples/ has no project ${unknown.join(', ')}.`);

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const npm = (cwd, ...args) => execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** Finds a Node for `engines` such as `>=22.12`: this one, or the newest 24 of the registry. */
function folderOfNode(engines, shared) {
  const [major = 0, minor = 0] = (/(\d+)(?:\.(\d+))?/.exec(engines ?? '') ?? [])
    .slice(1)
    .map((text) => Number(text ?? 0));
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return undefined;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(shared, 'node');
  if (!existsSync(folder)) npm(shared, 'install', '--prefix', folder, '--no-save', `${name}@24`);
  return join(folder, 'node_modules', name, 'bin');
}

function prepared(name, shared) {
  const folder = join(shared, name);
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { 'anypoint-sdk': sdk, ...others } = manifest.dependencies ?? {};
  if (sdk === undefined) throw new Error(`examples/${name}/package.json does not depend on anypoint-sdk.`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies: others }, null, 2));
  return { folder, engines: manifest.engines?.node };
}

const shared = mkdtempSync(join(tmpdir(), 'examples-'));
const failed = [];
try {
  if (!onlyLock) npm(root, 'pack', '--pack-destination', shared);
  const tarball = join(shared, readdirSync(shared).find((name) => name.endsWith('.tgz')) ?? '');
  for (const name of names) {
    console.log(`\n=== examples/${name} ===`);
    const { folder, engines } = prepared(name, shared);
    if (onlyLock) {
      rmSync(join(folder, 'package-lock.json'), { force: true });
      npm(folder, 'install', '--package-lock-only');
      cpSync(join(folder, 'package-lock.json'), join(examples, name, 'package-lock.json'));
      continue;
    }
    npm(folder, 'ci');
    npm(folder, 'install', '--no-save', tarball);
    const node = folderOfNode(engines, shared);
    const PATH = [node, process.env.PATH].filter(Boolean).join(delimiter);
    const { status } = spawnSync('npm', ['test', '--silent'], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, PATH, ANYPOINT_SDK_ROOT: root },
      shell: process.platform === 'win32',
    });
    if (status !== 0) failed.push(name);
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(shared, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(`\n${names.length} example projects ${onlyLock ? 'have a new lock file' : 'pass'}.`);
