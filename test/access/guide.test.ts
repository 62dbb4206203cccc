import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root, withBundle } from '../../scripts/bundle.mjs';

const guide = readFileSync(join(root, 'docs/guides/migrate.md'), 'utf8');

/** The blocks of the guide in their order, with what stands behind their language. */
const blocks = Array.from(
  guide.matchAll(/^```(\w+)(?: in=(\S+))?\n([^]*?)^```$/gm),
  ([, language, file, text = '']) => ({
    language,
    file,
    text: text.trimEnd(),
  }),
);

test('every block of code stands in the example, in the same order', () => {
  const code = blocks.filter(({ language }) => language === 'ts');
  expect(code.length).toBeGreaterThan(8);
  let at = -1;
  for (const { file, text } of code) {
    expect(file, text).toBeDefined();
    const found = readFileSync(join(root, file ?? ''), 'utf8').indexOf(text);
    expect(found, text).toBeGreaterThan(at);
    at = found;
  }
});

test('every output that the guide shows is what the example writes, in the same order', async () => {
  const { stdout } = await withBundle(['examples/15-migrate.ts'], (folder: string) =>
    promisify(execFile)(process.execPath, [
      '--import',
      pathToFileURL(join(root, 'test/examples/no-network.mjs')).href,
      join(folder, '15-migrate.mjs'),
    ]),
  );
  const shown = blocks.filter(({ language }) => language === 'text');
  expect(shown.length).toBeGreaterThan(4);
  let at = -1;
  for (const { text } of shown) {
    const found = stdout.indexOf(text, at);
    expect(found, text).toBeGreaterThan(at);
    at = found;
  }
}, 60_000);
