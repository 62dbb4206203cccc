// A dry run of publishing the sources to JSR, with Deno from compatibility/: node scripts/jsr.mjs. JSR takes TypeScript as it
// is, so the sources are copied with the endings that Deno wants, and jsr.json is made from package.json and tsconfig.json.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'compatibility/node_modules');
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const manifest = read('package.json');
const { compilerOptions } = read('tsconfig.json');
const { strict, exactOptionalPropertyTypes, noUncheckedIndexedAccess } = compilerOptions;
const versions = { ...manifest.devDependencies, ...manifest.peerDependencies, ...manifest.dependencies };
const entries = Object.entries(compilerOptions.paths).map(([name, [file]]) => [
  name.replace(/^anypoint-sdk/, '.'),
  file,
]);

if (!existsSync(join(tools, '.package-lock.json'))) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: join(root, 'compatibility'), stdio: 'inherit' });
}
const folder = mkdtempSync(join(tmpdir(), 'jsr-'));
try {
  for (const part of ['src', 'README.md', 'LICENSE']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const packages = new Set();
  for (const name of readdirSync(join(folder, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, 'src', name);
    let text = readFileSync(file, 'utf8');
    // From the end, so that the places of what comes before stay right.
    for (const { fileName, pos } of ts.preProcessFile(text, true, false).importedFiles.reverse()) {
      if (!fileName.startsWith('.')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(fileName)[0]);
      else if (fileName.endsWith('.js')) {
        const start = text.indexOf(fileName, pos);
        text = `${text.slice(0, start)}${fileName.replace(/\.js$/, '.ts')}${text.slice(start + fileName.length)}`;
      }
    }
    writeFileSync(file, text);
  }
  const imports = [...packages].filter((name) => !name.startsWith('node:')).sort();
  writeFileSync(
    join(folder, 'jsr.json'),
    JSON.stringify({
      name: '@anypoint-sdk/anypoint-sdk',
      version: manifest.version,
      license: manifest.license,
      exports: Object.fromEntries(entries),
      imports: Object.fromEntries(imports.map((name) => [name, `npm:${name}@${versions[name]}`])),
      compilerOptions: { strict, exactOptionalPropertyTypes, noUncheckedIndexedAccess },
      publish: { include: ['src', 'README.md', 'LICENSE'] },
    }),
  );
  const { status, stdout, stderr } = spawnSync(
    join(tools, '@deno/linux-x64-glibc/deno'),
    ['publish', '--dry-run', '--allow-dirty'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  const files = `${stdout}${stderr}`.match(/^ +file:.*$/gm) ?? [];
  if (status === 0 && files.length > 0) {
    console.log(
      `JSR would take ${manifest.name}@${manifest.version}: ${files.length} files, ${entries.length} entry points.`,
    );
  } else {
    console.error(`${stdout}${stderr}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
