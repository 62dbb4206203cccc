// Writes the results that lie in results.json out as a text and as a picture: node bench/render.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { draw } from './chart.mjs';
import { reportOf } from './report.mjs';
import { judge } from './targets.mjs';

const place = (file) => new URL(file, import.meta.url);

/** Keeps the results, and what they look like. */
export async function keep(results) {
  const targets = judge(results);
  await writeFile(place('results.json'), `${JSON.stringify({ ...results, targets }, undefined, 2)}\n`);
  await render(results);
}

/** The results that were kept last. */
export async function kept() {
  const results = JSON.parse(await readFile(place('results.json'), 'utf8'));
  // What was written before runs were told apart cannot be read any more.
  return results.runs === undefined ? { runs: {} } : results;
}

async function render(results) {
  await writeFile(place('results.txt'), reportOf(results, judge(results)));
  if (results.calls !== undefined) await writeFile(place('results.svg'), draw(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await render(await kept());
