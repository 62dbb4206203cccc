// Runs the packed tarball wherever its users are, and writes what came of it: node scripts/compatibility.mjs [--check] [part of a row]
// The runtimes and tools come from the registry into compatibility/, apart from the main lock file. Linux on x64.
// Needs `npm run build` first. With --check the table on disk must be the one that the runs give.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'compatibility');
const tools = join(home, 'node_modules');
const consumer = join(home, 'consumer');
const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';

const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Installs the runtimes as their lock says, and the tarball beside the programs. Returns the tarball's path. */
function prepare() {
  if (!existsSync(join(tools, '.package-lock.json'))) npm(['ci', '--ignore-scripts'], home);
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(consumer);
  npm(['pack', '--ignore-scripts', '--pack-destination', consumer], root);
  const tarball = join(
    consumer,
    readdirSync(consumer).find((name) => name.endsWith('.tgz')),
  );
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  // A Node 20 may carry this script out; that it warns of ky's engines is told in a row of its own.
  npm(['install', tarball, '--ignore-scripts'], consumer);
  cpSync(join(home, 'programs'), consumer, { recursive: true });
  cpSync(join(root, 'test/package/fixtures/consumer/strict.ts'), join(consumer, 'strict.ts'));
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).flatMap((key) => /^\.\/(\w+)$/.exec(key)?.[1] ?? []);
  const all = (names) => names.map((name) => `export * as ${name} from 'anypoint-sdk/${name}';\n`).join('');
  // What works wherever fetch does; and what compiles without a peer that is installed beside.
  writeFileSync(join(consumer, 'entries.mjs'), all(entries.filter((name) => !['node', 'bullmq'].includes(name))));
  writeFileSync(join(consumer, 'entries.ts'), all(entries.filter((name) => name !== 'bullmq')));
  const esbuild = join(tools, 'esbuild/bin/esbuild');
  execFileSync(esbuild, ['main-job.mjs', '--format=cjs', '--outfile=main-job.cjs', '--log-level=error'], {
    cwd: consumer,
  });
  return tarball;
}

const version = (name) => JSON.parse(readFileSync(join(tools, name, 'package.json'), 'utf8')).version;
const node = (line) => join(tools, `node-${line}/bin/node`);
const lines = ['20', '22', '24', '26'];

/** Carries a command out in the consumer's folder; its output must have `expected` in it. */
async function said(expected, command, ...args) {
  const { stdout, stderr } = await run(command, args, { cwd: consumer, timeout: 240_000, env: environment(command) });
  if (!`${stdout}${stderr}`.includes(expected)) throw new Error(`printed ${JSON.stringify(stdout.slice(0, 500))}`);
}

/** Programs that are started by name find the same Node. */
function environment(command) {
  return { ...process.env, PATH: `${join(command, '..')}:${process.env.PATH}`, NO_COLOR: '1', CI: '1' };
}

const row = (group, where, what, work) => ({ group, where, what, work });

const neverSent = 'what was never sent, told from what was cut';

function nodes() {
  return lines.flatMap((line) => {
    const where = `Node ${version(`node-${line}`)}`;
    return [
      row('Runtimes', where, '`import`', () => said('works', node(line), 'by-import.mjs')),
      row('Runtimes', where, '`require`', () => said('works', node(line), 'by-require.cjs')),
      row('Runtimes', where, 'over sockets, with the file store', () => said('works', node(line), 'over-sockets.mjs')),
      row('Runtimes', where, neverSent, () => said('works', node(line), 'failed-sends.mjs')),
    ];
  });
}

function otherRuntimes() {
  const bun = join(tools, '@oven/bun-linux-x64/bin/bun');
  const deno = join(tools, '@deno/linux-x64-glibc/deno');
  const inDeno = (program) =>
    said('works', deno, 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock', program);
  const esbuild = join(tools, 'esbuild/bin/esbuild');
  const bundle = (entry, out, ...more) =>
    said('', esbuild, entry, '--bundle', `--outfile=${out}`, '--log-level=error', ...more);
  return [
    row('Runtimes', `Bun ${version('@oven/bun-linux-x64')}`, '`import`', () => said('works', bun, 'by-import.mjs')),
    row('Runtimes', `Bun ${version('@oven/bun-linux-x64')}`, 'over sockets, with the file store', () =>
      said('works', bun, 'over-sockets.mjs'),
    ),
    row('Runtimes', `Bun ${version('@oven/bun-linux-x64')}`, neverSent, () => said('works', bun, 'failed-sends.mjs')),
    row('Runtimes', `Deno ${version('@deno/linux-x64-glibc')}`, '`import`', () => inDeno('by-import.mjs')),
    row('Runtimes', `Deno ${version('@deno/linux-x64-glibc')}`, 'over sockets, with the file store', () =>
      inDeno('over-sockets.mjs'),
    ),
    row('Runtimes', `Deno ${version('@deno/linux-x64-glibc')}`, neverSent, () => inDeno('failed-sends.mjs')),
    row(
      'Runtimes',
      `workerd ${version('workerd')}`,
      'every entry but `node` and `bullmq`, bundled; without `nodejs_compat`',
      async () => {
        await bundle('worker.mjs', 'out/worker.mjs', '--format=esm', '--conditions=workerd,worker,browser');
        await said('works', node(24), 'run-worker.mjs', 'out/worker.mjs');
      },
    ),
    row(
      'Runtimes',
      `workerd ${version('workerd')}`,
      'a client kept across requests: over expiries, behind vanished calls and refusals',
      async () => {
        await bundle('kept-worker.mjs', 'out/kept-worker.mjs', '--format=esm', '--conditions=workerd,worker,browser');
        await said('works', node(24), 'run-kept-worker.mjs', 'out/kept-worker.mjs');
      },
    ),
    row(
      'Runtimes',
      `workerd ${version('workerd')}`,
      'what was never sent or cut: the runtime does not tell, and the hint says so',
      async () => {
        await bundle(
          'failing-worker.mjs',
          'out/failing-worker.mjs',
          '--format=esm',
          '--conditions=workerd,worker,browser',
        );
        await said('works', node(24), 'run-failing-worker.mjs', 'out/failing-worker.mjs');
      },
    ),
    row(
      'Browser bundles',
      `esbuild ${version('esbuild')}`,
      'every entry but `node` and `bullmq`; run with a page’s globals alone',
      async () => {
        await bundle('page.mjs', 'out/page.js', '--format=iife', '--platform=browser');
        await said('works', node(24), 'run-page.mjs', 'out/page.js');
      },
    ),
    row(
      'Browser bundles',
      `Vite ${version('vite')}`,
      'every entry but `node` and `bullmq`; run with a page’s globals alone',
      async () => {
        await said('', node(24), 'bundle-vite.mjs', 'page.mjs', 'out/vite');
        await said('works', node(24), 'run-page.mjs', 'out/vite/page.js');
      },
    ),
  ];
}

function testRunners() {
  const jest = (line, file) =>
    said('1 passed', node(line), join(tools, 'jest/bin/jest.js'), '--rootDir=.', '--testRegex', `${file}$`);
  const named = `Jest ${version('jest')}`;
  return [
    ...lines.map((line) =>
      row('Test runners', named, `CommonJS, on Node ${line}`, () => jest(line, 'in-node.jest.js')),
    ),
    row('Test runners', named, 'jsdom: loading, options, errors (a call needs `fetch`, which jsdom has not)', () =>
      jest(24, 'in-jsdom.jest.js'),
    ),
    row('Test runners', `Vitest ${version('vitest')}`, 'TypeScript', () =>
      said('1 passed', node(24), join(tools, 'vitest/vitest.mjs'), 'run', '--config', 'vitest.config.mjs'),
    ),
    row('Test runners', `tsx ${version('tsx')}`, 'TypeScript', () =>
      said('works', node(24), join(tools, 'tsx/dist/cli.mjs'), 'by-import.ts'),
    ),
  ];
}

const resolutions = [
  { name: 'node10', module: 'CommonJS', type: 'commonjs' },
  { name: 'node16', module: 'Node16', type: 'module' },
  { name: 'node16', module: 'Node16', type: 'commonjs' },
  { name: 'nodenext', module: 'NodeNext', type: 'module' },
  { name: 'nodenext', module: 'NodeNext', type: 'commonjs' },
  { name: 'bundler', module: 'ESNext', type: 'module' },
];
const typeSources = [
  { name: 'DOM types', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
  { name: '`@types/node`, no DOM types', lib: ['ES2023'], types: ['node'] },
];

function compilers() {
  return ['5.4', '5.9', '6', '7'].flatMap((line) =>
    resolutions
      .filter(({ name }) => !(name === 'node10' && line === '7'))
      .flatMap((resolution) =>
        typeSources.map((source) =>
          row(
            'TypeScript, strict, `skipLibCheck: false`',
            `TypeScript ${version(`typescript-${line}`)}`,
            `${resolution.name}, ${resolution.type === 'module' ? 'ES module' : 'CommonJS'}, ${source.name}`,
            () => compiles(line, resolution, source),
          ),
        ),
      ),
  );
}

async function compiles(line, { name, module, type }, { lib, types }) {
  const folder = join(consumer, ['types', line, name, type, types.length].join('-'));
  mkdirSync(folder, { recursive: true });
  for (const file of ['strict.ts', 'entries.ts']) cpSync(join(consumer, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    lib,
    types,
    module,
    moduleResolution: name,
    ...(line === '6' && name === 'node10' ? { ignoreDeprecations: '6.0' } : {}),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.ts', 'entries.ts'] }));
  await run(node(24), [join(tools, `typescript-${line}/bin/tsc`), '-p', folder]);
}

/** Each Node line with its own npm client: whether installing warns, refuses or passes is npm's business and the user's. */
function installs(tarball) {
  const cli = join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm/bin/npm-cli.js');
  return lines.map((line) =>
    row('Installing', `npm on Node ${version(`node-${line}`)}`, '`npm install --engine-strict`', async () => {
      const folder = join(consumer, `install-${line}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      const args = [cli, 'install', tarball, '--engine-strict', '--prefer-offline', '--no-audit', '--no-fund'];
      try {
        await run(node(line), args, { cwd: folder, env: environment(node(line)) });
      } catch (error) {
        const refused = /EBADENGINE[^]*Not compatible[^]*?: (\w+)@/.exec(error.stderr)?.[1];
        if (line !== '20' || refused !== 'ky') throw error;
        return 'refused: ky wants Node 22; without `--engine-strict` a warning';
      }
    }),
  );
}

/** Runs the rows, two at a time, and keeps their order. */
async function outcomes(rows) {
  const results = new Array(rows.length);
  let next = 0;
  const worker = async () => {
    while (next < rows.length) {
      const index = next++;
      const { where, what, work } = rows[index];
      let outcome;
      try {
        outcome = { result: (await work()) ?? 'works', failed: false };
      } catch (error) {
        outcome = { result: '**fails**', failed: true };
        console.error(
          `\n${where}, ${what}:\n${`${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim() || error.stack}\n`,
        );
      }
      results[index] = { ...rows[index], ...outcome };
      console.log(`${outcome.failed ? '✗' : '✓'} ${where}, ${what}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

function document(results) {
  const parts = [
    '# Where the package works',
    'Made by `npm run compatibility` from runs of the packed tarball; nothing here is written by hand. Each program signs in,' +
      ' creates a client application, meets a conflict, gets a contract approved and lists, against the local platform.',
  ];
  for (const group of new Set(results.map((result) => result.group))) {
    const rows = results.filter((result) => result.group === group);
    parts.push(
      `## ${group}`,
      [
        '| where | what | result |',
        '| --- | --- | --- |',
        ...rows.map((r) => `| ${r.where} | ${r.what} | ${r.result} |`),
      ].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

const tarball = prepare();
const rows = [...nodes(), ...otherRuntimes(), ...testRunners(), ...compilers(), ...installs(tarball)].filter(
  ({ group, where, what }) => `${group} ${where} ${what}`.includes(wanted),
);
const results = await outcomes(rows);
rmSync(consumer, { recursive: true, force: true });

const file = join(root, 'docs/compatibility.md');
const text = execFileSync(
  process.execPath,
  [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--stdin-filepath', file],
  {
    input: document(results),
    encoding: 'utf8',
  },
);
const failures = results.filter(({ failed }) => failed).length;
console.log(`${results.length - failures} of ${results.length} rows work.`);
if (failures > 0) process.exitCode = 1;
else if (wanted !== '') console.log('Only a part was run; docs/compatibility.md stays as it is.');
else if (!check) writeFileSync(file, text);
else if (text !== readFileSync(file, 'utf8')) {
  console.error('docs/compatibility.md is not what the runs give; run `npm run compatibility` and commit it.');
  process.exitCode = 1;
}
