import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { report } from './report.js';

test('docs/reliability.md tells what these tests try, and is written anew when that changes', async () => {
  const text = await format(report(), { ...(await resolveConfig('docs/reliability.md')), parser: 'markdown' });
  expect(await readFile('docs/reliability.md', 'utf8')).toBe(text);
});
