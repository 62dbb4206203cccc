import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../openapi/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));
const split = documents.filter((name) => existsSync(new URL(`${name}/`, folder)));

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const membersOf = (value: unknown): Members => (isObject(value) ? value : {});
const pointer = (path: string) => path.replaceAll('~', '~0').replaceAll('/', '~1');

function open(file: string) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const content: unknown = parse(text);
  return { file, text, content: membersOf(content) };
}

function partsOf(document: string) {
  return readdirSync(new URL(`${document}/`, folder)).map((name) => open(`${document}/${name}`));
}

/** Every reference in a file, with the file that it leads to. */
function referencesIn({ file, text }: ReturnType<typeof open>) {
  return [...text.matchAll(/\$ref: '?([^'#\s}]*)#([^'\s}]+)/g)].map(([, target = '', inside = '']) => {
    const { href } = new URL(target, new URL(file, folder));
    return `${href}#${inside}`;
  });
}

describe.each(split)('%s, which is written in parts', (document) => {
  const root = open(`${document}.yaml`);
  const parts = partsOf(document);

  it('has every path of every part', () => {
    const paths = membersOf(root.content['paths']);
    for (const { file, content } of parts) {
      for (const path of Object.keys(membersOf(content['paths']))) {
        expect(membersOf(paths[path]), `${path} of ${file}`).toEqual({ $ref: `./${file}#/paths/${pointer(path)}` });
      }
    }
  });

  it('keeps nothing in its parts that nobody refers to', () => {
    const used = new Set([root, ...parts].flatMap(referencesIn));
    for (const { file, content } of parts) {
      for (const [kind, components] of Object.entries(membersOf(content['components']))) {
        for (const name of Object.keys(membersOf(components))) {
          const address = `${new URL(file, folder).href}#/components/${kind}/${name}`;
          expect(used.has(address), `${name} of ${file} has a use`).toBe(true);
        }
      }
    }
  });

  it('names the same component once, as the parts become one document', () => {
    const names = [root, ...parts].flatMap(({ content }) =>
      Object.entries(membersOf(content['components'])).flatMap(([kind, components]) =>
        Object.keys(membersOf(components)).map((name) => `${kind}/${name}`),
      ),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
