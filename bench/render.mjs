// Writes the results that lie in results.json out as a text and as a picture: node bench/render.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { draw } from './chart.mjs';
import { reportOf } from './report.mjs';
import { judge } from './targets.mjs';

const place = (file) => new URL(file, import.meta.url);

/** Keeps the results, and what they look like. */
export async function keep(results) {
  await writeFile(place('results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  await render(results);
}

async function render(results) {
  await writeFile(place('results.txt'), reportOf(results, judge(results)));
  await writeFile(place('results.svg'), draw(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await render(JSON.parse(await readFile(place('results.json'), 'utf8')));
}
