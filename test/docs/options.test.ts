import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/bundle.mjs';
import { AnypointClient } from '../../src/index.js';
import { rejection } from '../fakes/time.js';

const page = await readFile(join(root, 'docs/guides/calls-and-options.md'), 'utf8');

/** The options in the first column of the table below a heading. */
function told(heading: string): string[] {
  const section = page.slice(page.indexOf(heading)).split(/^## /m)[1] ?? '';
  const cells = Array.from(section.matchAll(/^\| (`[^|]+)/gm), ([, cell = '']) => cell);
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`(\w+)`/g), ([, name = '']) => name)).sort();
}

/** The options that a refusal of an unknown one lists. */
function accepted(error: unknown): string[] {
  return (/ are: ([\w, ]+)\./.exec(String(error))?.[1] ?? '').split(', ').sort();
}

test('the guide names every option of the client, and no other', async () => {
  const error = await rejection(Promise.resolve({ none: 1 }).then((options) => new AnypointClient(options as never)));
  expect(told('## Which options are there?')).toEqual(accepted(error));
});

test('the guide names every option of a call, and no other', async () => {
  const error = await rejection(new AnypointClient({ auth: { token: 't' } }).auth.whoAmI({}, { none: 1 } as never));
  expect(told('## And for one call?')).toEqual(accepted(error));
});
