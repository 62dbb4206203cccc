import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const run = promisify(execFile);
const consumer = inject('consumer');
const installed = join(consumer, 'node_modules', 'anypoint-sdk');

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Manifest;

test('TypeScript finds the types of every entry with the old node10 resolution as well', () => {
  const exported = Object.entries(manifest.exports).flatMap(([key, target]) =>
    /^\.\/\w+$/.test(key) && typeof target === 'object' ? [[key.slice(2), [target['require']?.['types']]]] : [],
  );
  expect(exported.length).toBeGreaterThan(2);
  expect(manifest.typesVersions).toEqual({ '*': Object.fromEntries(exported) as unknown });
});

test('the CommonJS build loads where there is no TextEncoder and no fetch, as in jsdom under Jest', async () => {
  const names = ['TextEncoder', 'TextDecoder', 'fetch', 'Request', 'Response', 'Headers', 'FormData'];
  const program = `
    for (const name of ${JSON.stringify(names)}) delete globalThis[name];
    const { AnypointClient } = require('anypoint-sdk');
    require('anypoint-sdk/testing');
    require('anypoint-sdk/stores');
    console.log(new AnypointClient({ auth: { token: 'held' } }) instanceof AnypointClient);`;
  const { stdout } = await run(process.execPath, ['--eval', program], { cwd: consumer });
  expect(stdout).toBe('true\n');
});

test('no file but those of the node entry asks a bundler for a module of Node', async () => {
  const built = (await readdir(join(installed, 'dist'))).filter((name) => /\.c?js$/.test(name));
  const asking: string[] = [];
  for (const name of built) {
    const text = await readFile(join(installed, 'dist', name), 'utf8');
    if (/(?:\bfrom|\bimport\(|\brequire\()\s*["']node:/.test(text)) asking.push(name);
  }
  // Chunks are named after their contents; what counts is that only the entry for Node leads to them.
  const others = asking.filter((name) => !/^node\.c?js$/.test(name));
  for (const entry of ['index', 'testing', 'stores']) {
    for (const ending of ['js', 'cjs']) {
      const text = await readFile(join(installed, 'dist', `${entry}.${ending}`), 'utf8');
      expect([entry, ending, others.filter((name) => text.includes(name))]).toEqual([entry, ending, []]);
      expect(asking).not.toContain(`${entry}.${ending}`);
    }
  }
});
