// Tests every example project against the packed tarball: node scripts/test-examples.mjs [NAME …] [--lock]
// An example project is a folder of examples/ with a package.json. It is copied elsewhere, gets what its lock file says,
// the tarball as `anypoint-sdk`, and runs its own `npm test`: under this Node, or under one from the registry where its
// `engines` ask for more. `anypoint-sdk` stands in its dependencies as users would write it, and not in its lock file;
// --lock writes that file anew. Two projects are under way at a time; what each says is shown when it is through, and how
// long it took. Needs `npm run build` first.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const atOnce = 2;
const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const onlyLock = process.argv.includes('--lock');
const shell = process.platform === 'win32';
const names = readdirSync(examples).filter(
  (name) => existsSync(join(examples, name, 'package.json')) && (asked.length === 0 || asked.includes(name)),
);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`examples/ has no project ${unknown.join(', ')}.`);

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const npm = (cwd, ...args) => promisify(execFile)('npm', [...args, ...quiet], { cwd, shell });
const seconds = (since) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

/** Projects that need the same newer Node share one. */
let newerNode;

/** Finds a Node for `engines` such as `>=22.12`: this one, or the newest 24 of the registry. */
async function folderOfNode(engines, shared) {
  const [major = 0, minor = 0] = (/(\d+)(?:\.(\d+))?/.exec(engines ?? '') ?? [])
    .slice(1)
    .map((text) => Number(text ?? 0));
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return undefined;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(shared, 'node');
  newerNode ??= npm(shared, 'install', '--prefix', folder, '--no-save', `${name}@24`);
  await newerNode;
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

/** Runs a project's tests and returns what they said, and whether they passed. */
async function tested(folder, PATH) {
  const child = spawn('npm', ['test', '--silent'], {
    cwd: folder,
    env: { ...process.env, PATH, ANYPOINT_SDK_ROOT: root },
    shell,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { said, passed: status === 0 };
}

async function runProject(name, shared, tarball) {
  const start = performance.now();
  const { folder, engines } = prepared(name, shared);
  try {
    if (onlyLock) {
      rmSync(join(folder, 'package-lock.json'), { force: true });
      await npm(folder, 'install', '--package-lock-only');
      cpSync(join(folder, 'package-lock.json'), join(examples, name, 'package-lock.json'));
      return true;
    }
    await npm(folder, 'ci');
    await npm(folder, 'install', '--no-save', tarball);
    const node = await folderOfNode(engines, shared);
    const installed = seconds(start);
    const { said, passed } = await tested(folder, [node, process.env.PATH].filter(Boolean).join(delimiter));
    console.log(
      `\n=== examples/${name}: ${passed ? 'passed' : 'FAILED'} after ${seconds(start)} (installed after ${installed}) ===`,
    );
    console.log(said.trimEnd());
    return passed;
  } catch (error) {
    console.log(`\n=== examples/${name}: FAILED after ${seconds(start)} ===\n${error.stderr ?? ''}${error.message}`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = performance.now();
const shared = mkdtempSync(join(tmpdir(), 'examples-'));
const failed = [];
try {
  if (!onlyLock) await npm(root, 'pack', '--pack-destination', shared);
  const tarball = join(shared, readdirSync(shared).find((name) => name.endsWith('.tgz')) ?? '');
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) if (!(await runProject(name, shared, tarball))) failed.push(name);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
} finally {
  rmSync(shared, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(
  onlyLock
    ? `\n${names.length} example projects have a new lock file.`
    : `\n${names.length} example projects pass, after ${seconds(start)}.`,
);
