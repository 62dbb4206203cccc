import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, withBundle } from '../../scripts/bundle.mjs';
import { blocksOf, complaints, docstringsOf, program, type Block } from './blocks.js';

const run = promisify(execFile);
const pages = (await readdir(join(root, 'docs/guides'))).filter((name) => name.endsWith('.md'));
const blocks = ['README.md', 'docs/index.md', ...pages.map((name) => `docs/guides/${name}`)].flatMap(blocksOf);
const sources = (await readdir(join(root, 'src'), { recursive: true })).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('generated'),
);
const docstrings = sources.flatMap((name) => docstringsOf(`src/${name.replaceAll('\\', '/')}`));
const told = complaints([...blocks.filter(({ mark }) => !mark.startsWith('in=')), ...docstrings]);

const place = ({ page, line }: Block): string => `${page}:${line}`;
const compiles = (block: Block): boolean => told.every((complaint) => complaint.block !== block);
const failing = {
  page: 'none.md',
  file: join(root, 'none-1.ts'),
  line: 1,
  text: "await anypoint.contracts.get({ apiInstanceId, contractId: 1 });\nconsole.log('unreachable');\n",
  mark: '',
  known: blocksOf('README.md')[0]?.known ?? {},
} satisfies Block;

/** Runs blocks one after the other in one process without network; gives what went wrong, by block. */
async function runAll(given: readonly Block[]): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(root, '.blocks-'));
  try {
    const entries: string[] = [];
    for (const block of given) {
      const file = join(folder, basename(block.file));
      await writeFile(file, program(block, join(root, 'test/examples/block-world.ts')));
      entries.push(relative(root, file));
    }
    const runner = join(folder, 'runner.ts');
    await writeFile(
      runner,
      `export { closeWorlds } from ${JSON.stringify(join(root, 'test/examples/block-world.ts'))};`,
    );
    let stdout = '';
    await withBundle([...entries, relative(root, runner)], async (where: string) => {
      const names = given.map(({ file }) => basename(file).replace(/\.ts$/, '.mjs'));
      const script = `
        const { closeWorlds } = await import(${JSON.stringify(pathToFileURL(join(where, 'runner.mjs')).href)});
        const failures = {};
        for (const method of ['log', 'warn', 'error', 'debug', 'table']) console[method] = () => {};
        for (const name of ${JSON.stringify(names)}) {
          const late = new Promise((resolve) => setTimeout(resolve, 60_000, 'did not end in a minute').unref());
          const ended = import(${JSON.stringify(pathToFileURL(where).href)} + '/' + name).then(() => {}, (error) => String(error.stack));
          const failure = await Promise.race([ended, late]);
          if (failure !== undefined) failures[name] = failure;
        }
        await closeWorlds();
        process.stdout.write(JSON.stringify(failures), () => process.exit(0));`;
      const guard = pathToFileURL(join(root, 'test/examples/no-network.mjs')).href;
      ({ stdout } = await run(process.execPath, ['--import', guard, '--input-type=module', '--eval', script], {
        cwd: where,
        env: { PATH: process.env['PATH'], HOME: where },
        timeout: 300_000,
      }));
    });
    const failures = JSON.parse(stdout) as Record<string, string>;
    return Object.fromEntries(
      given.map((block) => [place(block), failures[basename(block.file).replace(/\.ts$/, '.mjs')] ?? 'ran']),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let outcome: Readonly<Record<string, string>> = {};
let finished: Promise<void> | undefined;
beforeAll(async () => {
  finished = runAll([...blocks.filter((block) => !block.mark.startsWith('in=') && compiles(block)), failing]).then(
    (result) => {
      outcome = result;
    },
  );
  await finished;
}, 90_000);
afterAll(() => finished);

it('docstrings show code that compiles', () => {
  expect(docstrings.length).toBeGreaterThan(40);
  const pages = new Set(docstrings.map(({ page }) => page));
  expect(told.filter(({ block }) => pages.has(block.page)).map(({ text }) => text)).toEqual([]);
});

it('would notice a block that fails when it runs', () => {
  expect(outcome['none.md:1']).toMatch(/NotFoundError/);
});

describe.each([...new Set(blocks.map(({ page }) => page))])('%s', (page) => {
  const own = blocks.filter((block) => block.page === page);

  it('shows code that compiles', () => {
    const marked = new Set(own.filter(({ mark }) => mark === 'soon'));
    expect(told.filter(({ block }) => block.page === page && !marked.has(block)).map(({ text }) => text)).toEqual([]);
  });

  it('shows code that runs', () => {
    const ran = own.filter((block) => block.mark === '' && compiles(block)).map(place);
    expect(Object.fromEntries(ran.map((at) => [at, outcome[at]]))).toEqual(
      Object.fromEntries(ran.map((at) => [at, 'ran'])),
    );
  });

  it('marks nothing as being built that is there, and shows of files what stands in them', async () => {
    const soon = own.filter(({ mark }) => mark === 'soon');
    expect(soon.filter((block) => compiles(block) && outcome[place(block)] === 'ran').map(place)).toEqual([]);
    for (const block of own.filter(({ mark }) => mark.startsWith('in='))) {
      const file = await readFile(join(root, block.mark.slice(3)), 'utf8');
      expect(file, place(block)).toContain(block.text.trimEnd());
    }
    expect(own.filter(({ mark }) => !/^(?:soon|in=.+|)$/.test(mark)).map(place)).toEqual([]);
  });
});
