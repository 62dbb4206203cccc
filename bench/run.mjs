// Measures: node bench/run.mjs [--quick] [--check] [PIECE …]
// Without a piece everything is measured; pieces.mjs has their names. Without --quick the results are kept in
// bench/results.json, .txt and .svg; those of single pieces take the place of what was measured of them before. With
// --check the command fails when a target of what was measured is missed.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackage, installOnce } from './build.mjs';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { quick, check } = values;
await installOnce();
await buildPackage();

// Loaded late: what they need may only just have been installed.
const { pieces } = await import('./pieces.mjs');
const { startServer, stopAll } = await import('./processes.mjs');
const { keep, kept } = await import('./render.mjs');
const { reportOf } = await import('./report.mjs');
const { isTooNoisy, judge } = await import('./targets.mjs');

const unknown = positionals.filter((name) => !Object.hasOwn(pieces, name));
if (unknown.length > 0) {
  console.error(`There is no piece ${unknown.join(', ')}. There are: ${Object.keys(pieces).join(', ')}.`);
  process.exit(1);
}
const chosen = positionals.length > 0 ? positionals : Object.keys(pieces);
const progress = (text) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
const load = () => Number(loadavg()[0].toFixed(1));

try {
  const server = await startServer();
  const results = { runs: {} };
  const failed = [];
  for (const name of chosen) {
    const [before, begun] = [load(), performance.now()];
    try {
      Object.assign(results, await pieces[name]({ server, quick, progress }));
    } catch (error) {
      // The rest is worth having; this one can be measured again by itself.
      failed.push(name);
      console.error(`${name} could not be measured: ${error?.stack ?? error}`);
      continue;
    }
    const seconds = Math.round((performance.now() - begun) / 1_000);
    results.runs[name] = { node: process.versions.node, load: before, loadAtEnd: load(), seconds };
    progress(`${name}: measured in ${seconds} s`);
  }
  const verdicts = judge(results);
  progress('');
  console.log(reportOf(results, verdicts));
  const noisy = isTooNoisy(results);
  if (noisy) console.log('Too noisy: fetch differs from itself by more than a tenth. Targets 1 and 2 count as missed.');
  if (quick) console.log('This was a quick run, for trying: too short to judge by. Nothing was written.');
  else if (noisy) console.log('Nothing was written.');
  else await keep(positionals.length === 0 && failed.length === 0 ? results : mergedWith(await kept(), results));
  if (failed.length > 0) process.exitCode = 1;
  if (check) {
    const missed = verdicts.filter(({ met }) => !met);
    const left = verdicts.filter(({ stretch }) => stretch !== undefined && stretch.met !== true);
    for (const { id, stretch } of left) console.log(`Stretch ${id} is left (${stretch.what}): ${stretch.why}.`);
    for (const { id, what, value } of missed) console.error(`Target ${id} is missed: ${what}: ${value}`);
    if (missed.length > 0) process.exitCode = 1;
  }
} finally {
  stopAll();
}

function mergedWith(earlier, results) {
  return { ...earlier, ...results, runs: { ...earlier.runs, ...results.runs } };
}
