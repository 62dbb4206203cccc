import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { loadedAtOnce } from '../../scripts/loaded-at-once.mjs';

const installed = join(inject('consumer'), 'node_modules', 'anypoint-sdk');

test('the tarball holds these files and no other', async () => {
  const entries = await readdir(installed, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(installed.length).includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    // Chunks that entry points share end in a hash of what is in them.
    .map((name) => name.replace(/^(dist\/[\w-]+)-[\w-]{8}(?=\.(?:js|cjs|d\.ts|d\.cts)(?:\.map)?$)/, '$1-*'));
  const listed = await readFile(new URL('contents.txt', import.meta.url), 'utf8');
  expect([...new Set(names)].sort(), 'a file that comes or goes on purpose changes test/package/contents.txt').toEqual(
    listed.trim().split('\n'),
  );
});

/** What is loaded at once, minified and gzipped, in bytes. The aim is 42 000, then going down. */
const budget = 41_500;

test('the main entry stays within its budget, ky and zod apart', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(installed, 'dist/index.js')],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    external: ['ky', 'zod', 'yaml'],
    outdir: '/out',
    metafile: true,
    write: false,
  });
  const atOnce = loadedAtOnce(metafile, 'index.js');
  const bytes = outputFiles
    .filter(({ path }) => atOnce.has(basename(path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(budget);
});

test('Node loads the main entry from three files, and the other entry points without the client', async () => {
  const main = await loadedByNode('index.js');
  expect(main.size).toBe(3);
  const common = new Map<string, string[]>();
  for (const entry of ['access.js', 'bullmq.js', 'node.js', 'stores.js']) {
    const files = await loadedByNode(entry);
    common.set(
      entry,
      [...files.keys()].filter((name) => main.has(name)),
    );
    expect(`${entry}: ${[...files.values()].join('').match(/from "(?:ky|zod)"/)?.[0] ?? 'neither ky nor zod'}`).toBe(
      `${entry}: neither ky nor zod`,
    );
  }
  // One chunk holds what any of them shares with the main entry.
  expect(new Set([...common.values()].map((names) => names.join(' ')))).toHaveProperty('size', 1);
  expect(common.get('access.js')).toHaveLength(1);
});

/** The texts of an entry point and of what it imports statically. */
async function loadedByNode(entry: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const names = new Set([entry]);
  // A set can grow while it is looped over.
  for (const name of names) {
    const text = await readFile(join(installed, 'dist', name), 'utf8');
    texts.set(name, text);
    for (const [, found = ''] of text.matchAll(/^(?:import|\} from) "\.\/([^"]+)";$/gm)) names.add(found);
  }
  return texts;
}

test('no private member was taken for an export of the same name when CommonJS was made', async () => {
  const files = (await readdir(join(installed, 'dist'))).filter((name) => name.endsWith('.cjs'));
  const texts = await Promise.all(files.map((name) => readFile(join(installed, 'dist', name), 'utf8')));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.flatMap((text) => text.match(/#\w+ [^\w\s]?= exports\.\w+/g) ?? [])).toEqual([]);
});
