import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import typescript from 'typescript';
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

test('the blocks of code, one behind the other, are the whole example: whoever copies them has a program', () => {
  const code = blocks.filter(({ language }) => language === 'ts');
  expect(new Set(code.map(({ file }) => file))).toEqual(new Set(['examples/15-migrate.ts']));
  const example = readFileSync(join(root, 'examples/15-migrate.ts'), 'utf8').replace(/^\/\*\*[^]*?\*\/\n/, '');
  expect(code.map(({ text }) => text).join('\n\n')).toBe(example.trimEnd());
});

test('the example is JavaScript as well: the guide has it run without a compiler', () => {
  const text = readFileSync(join(root, 'examples/15-migrate.ts'), 'utf8');
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: { target: typescript.ScriptTarget.ESNext, module: typescript.ModuleKind.ESNext },
  });
  const code = (from: string): string => from.replaceAll(/\/\/.*|\/\*[^]*?\*\/|[\s,]|['"`]/g, '');
  expect(code(outputText)).toBe(code(text));
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
