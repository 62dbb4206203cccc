import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/bundle.mjs';
import { blocksOf, complaints, type Block } from './blocks.js';

const blocks = blocksOf('README.md');
const wrong: Block = {
  page: 'README.md',
  file: join(root, 'readme-wrong.ts'),
  line: 90_010,
  text: "const all = anypoint.clientApplications;\nawait all.create({ nom: 'x' });\nawait unheard.of();\n",
  mark: '',
  known: blocks[0]?.known ?? {},
};
const told = complaints([...blocks, wrong]);

it('shows code that compiles', () => {
  expect(blocks.length).toBeGreaterThan(3);
  expect(told.filter(({ block }) => block !== wrong).map(({ text }) => text)).toEqual([]);
});

it('would say where code does not compile', () => {
  expect(told.filter(({ block }) => block === wrong).map(({ text }) => text)).toEqual([
    expect.stringContaining('README.md:90011: '),
    expect.stringContaining("README.md:90012: Cannot find name 'unheard'"),
  ]);
});
