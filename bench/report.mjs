// Writes the results out: every figure a ratio, each with the noise of the run beside it.
import { availableParallelism } from 'node:os';
import { concurrencies } from './measures/calls.mjs';
import { whereTimeGoes } from './targets.mjs';

const two = (value) => value.toFixed(2);

/** Returns the report of what was measured as text. */
export function reportOf(results, verdicts) {
  const sections = [
    head(results),
    ...(results.calls === undefined ? [] : [clients(results), ...growthOf(results)]),
    ...(results.lists === undefined ? [] : [lists(results)]),
    ...(results.rateLimits === undefined ? [] : [rateLimits(results)]),
    ...(results.access === undefined ? [] : [wholeJobs(results), throughLimits(results), heapOfJobs(results)]),
    ...(results.fleet === undefined ? [] : [fleets(results)]),
    Object.entries(results.repeated ?? {}).map(
      ([what, times]) => `Measured again because a call failed: ${what}, ${times} times.`,
    ),
    ['Targets', ...verdicts.flatMap(verdict)],
    results.profile === undefined ? [] : [`Where the time goes: ${whereTimeGoes(results)}.`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Where and when it was measured: pieces may have been measured one by one. */
function head({ runs, noise, rounds }) {
  const all = Object.values(runs);
  const loads = all.flatMap(({ load, loadAtEnd }) => [load, loadAtEnd]);
  const nodes = [...new Set(all.map(({ node }) => node))].join(', ');
  const seconds = all.reduce((sum, one) => sum + one.seconds, 0);
  return [
    `Node ${nodes}, ${availableParallelism()} processors, load from ${Math.min(...loads)} to ${Math.max(...loads)}, measured in ${(seconds / 60).toFixed(0)} minutes.`,
    ...(noise === undefined
      ? []
      : [
          `At least ${rounds} rounds. fetch measured twice differs by ${percent(noise.cpu)} (CPU), ${percent(noise.wall)} (wall), ${percent(noise.callsPerSecond)} (calls/s at 50): that is the noise of every other ratio.`,
        ]),
  ];
}

function clients({ calls, imports, sizes, faults }) {
  return [
    ...tableOf(
      ['client', 'wall', 'CPU', 'calls/s, 50 at once', 'import', 'kB', 'reads failed', 'created twice'],
      Object.keys(calls[1]).map((name) => [
        name,
        two(calls[1][name].toFetch.wall.median),
        two(calls[1][name].toFetch.cpu.median),
        two(calls[50][name].toFetch.callsPerSecond.median),
        name in (imports?.toKyAndZod ?? {}) ? two(imports.toKyAndZod[name].median) : '',
        (name === 'anypoint-sdk' ? sizes?.own.withKyAndZod : sizes?.kilobytes[name])?.toFixed(1) ?? '',
        faults?.[name]?.failedReads ?? '',
        faults?.[name]?.createdTwice ?? '',
      ]),
    ),
    'wall, CPU, calls/s: to fetch. import: to ky and zod. kB: minified, gzipped, with everything it needs.',
  ];
}

function growthOf({ calls }) {
  return [
    ['cpu', 'CPU of a call'],
    ['callsPerSecond', 'calls a second'],
  ].map(([what, title]) =>
    tableOf(
      [`${title}, to fetch`, ...concurrencies.map((count) => `${count} at once`)],
      Object.keys(calls[1]).map((name) => [
        name,
        ...concurrencies.map((count) => two(calls[count][name].toFetch[what].median)),
      ]),
    ),
  );
}

function lists({ lists: measured }) {
  const sizesOfLists = Object.keys(measured);
  return tableOf(
    ['lists, wall to the loop (pages)', ...sizesOfLists],
    Object.keys(measured[sizesOfLists[0]]).map((name) => [
      name,
      ...sizesOfLists.map((size) => `${two(measured[size][name].toLoop.median)} (${measured[size][name].pages})`),
    ]),
  );
}

function rateLimits({ rateLimits: measured }) {
  const named = Object.keys(Object.values(measured)[0]);
  return tableOf(
    ['reads through a limiter: failed, refused of sent, time to ideal', ...named],
    Object.entries(measured).map(([limiter, ofClient]) => [
      limiter,
      ...named.map((name) => {
        const { failed, refusedPart, toIdeal } = ofClient[name];
        return `${failed}, ${percent(refusedPart)}, ${two(toIdeal)}`;
      }),
    ]),
  );
}

function wholeJobs({ access: { exported, applied } }) {
  return tableOf(
    ['whole jobs at 20 ms a request', 'requests', 'wall to the script'],
    [
      [`export of ${exported.applications} applications`, exported.requests, exported.toScript.toFixed(3)],
      [
        `apply of ${applied.applications} applications`,
        `${two(applied.requestsToWrites)} × the writes`,
        applied.toScript.toFixed(3),
      ],
    ],
  );
}

function throughLimits({ access: { limited } }) {
  const cell = ({ refusedPart, toIdeal }) => `${percent(refusedPart)}, ${two(toIdeal)}`;
  return tableOf(
    ['whole jobs through a limiter: refused of sent, time to ideal', 'apply', 'export'],
    Object.entries(limited).map(([limiter, { apply, export: all }]) => [limiter, cell(apply), cell(all)]),
  );
}

function fleets({ fleet: { free, limited } }) {
  return tableOf(
    ['a plan on many machines, by workers', ...Object.keys(free.workers)],
    [
      ['times as fast as one, without a limiter', ...Object.values(free.workers).map((run) => two(run.timesFaster))],
      ['time to ideal, through a limiter', ...Object.values(limited.workers).map((run) => two(run.toIdeal))],
    ],
  );
}

function heapOfJobs({ access: { heap } }) {
  const sizesOfJobs = Object.keys(heap.export);
  return tableOf(
    ['most heap that a whole job holds, MB', ...sizesOfJobs.map((size) => `${size} applications`)],
    Object.entries(heap).map(([job, measured]) => [job, ...sizesOfJobs.map((size) => measured[size].toFixed(0))]),
  );
}

function verdict({ id, what, value, met, stretch }) {
  const told = `${String(id).padStart(6)} ${met ? 'met   ' : 'MISSED'} ${what}: ${value}`;
  if (stretch === undefined) return [told];
  const indent = ' '.repeat(14);
  return [
    told,
    `${indent}stretch ${stretch.met ? 'reached' : 'left'}: ${stretch.what}`,
    ...(stretch.met ? [] : [`${indent}because: ${stretch.why}`]),
  ];
}

function percent(part) {
  return `${(part * 100).toFixed(0)} %`;
}

function tableOf(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)];
}
