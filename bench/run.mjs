// Measures everything: node bench/run.mjs [--quick] [--check]
// Without --quick the results are written to bench/results.json, .txt and .svg. With --check the command fails when a
// target is missed. A quick run is for trying: too short to judge by.
import { availableParallelism, loadavg } from 'node:os';
import { buildPackage, installOnce } from './build.mjs';

const quick = process.argv.includes('--quick');
const check = process.argv.includes('--check');
await installOnce();
await buildPackage();

const { startServer, stopAll } = await import('./processes.mjs');
const { measureCalls } = await import('./measures/calls.mjs');
const { measureFaults } = await import('./measures/faults.mjs');
const { measureHeap } = await import('./measures/heap.mjs');
const { measureImports } = await import('./measures/imports.mjs');
const { measureLists } = await import('./measures/lists.mjs');
const { measureProfile } = await import('./measures/profile.mjs');
const { measureRateLimits } = await import('./measures/rate-limits.mjs');
const { measureFirstCalls, measureProcesses, measureRenewal } = await import('./measures/sign-in.mjs');
const { measureSizes } = await import('./measures/sizes.mjs');
const { measureTypedCalls } = await import('./measures/typed-calls.mjs');
const { keep } = await import('./render.mjs');
const { reportOf } = await import('./report.mjs');
const { isTooNoisy, judge } = await import('./targets.mjs');

const rounds = quick ? 3 : 9;
const progress = (text) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);

try {
  const server = await startServer();
  const load = loadavg()[0].toFixed(1);
  const results = { node: process.versions.node, processors: availableParallelism(), load, rounds, quick };
  results.sizes = await measureSizes();
  results.imports = await measureImports({ rounds: quick ? 5 : 15, progress });
  results.typedCalls = measureTypedCalls({ rounds: quick ? 1 : 5 });
  results.firstCalls = await measureFirstCalls(server);
  results.processes = await measureProcesses(server, { processes: quick ? 10 : 50 });
  results.renewal = await measureRenewal(server);
  results.faults = await measureFaults(server, { progress });
  results.rateLimits = await measureRateLimits(server, { progress });
  results.lists = await measureLists(server, { rounds: quick ? 3 : 7, largest: quick ? 10_000 : 100_000, progress });
  Object.assign(
    results,
    await measureCalls(server, { rounds, processes: quick ? 1 : 3, calls: quick ? 100 : 200, progress }),
  );
  results.profile = await measureProfile(server, { calls: quick ? 1_000 : 5_000 });
  results.heap = await measureHeap(server, { calls: quick ? 10_000 : 100_000 });
  results.noise = noiseOf(results.calls);
  results.loadAtEnd = loadavg()[0].toFixed(1);

  const verdicts = judge(results);
  results.targets = verdicts;
  progress('');
  console.log(reportOf(results, verdicts));
  const noisy = isTooNoisy(results);
  if (noisy)
    console.log(
      'Too noisy: fetch differs from itself by more than a tenth. Targets 1 and 2 count as missed, and nothing is written.',
    );
  if (!quick && !noisy) await keep(results);
  if (quick) console.log('This was a quick run, for trying: too short to judge by. Nothing was written.');
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

/** How far two series of the same client lie apart. */
function noiseOf(calls) {
  const again = calls[1]['fetch again'].toFetch;
  const off = (value) => Math.abs(value - 1);
  return {
    cpu: off(again.cpu.median),
    wall: off(again.wall.median),
    callsPerSecond: off(calls[50]['fetch again'].toFetch.callsPerSecond.median),
  };
}
