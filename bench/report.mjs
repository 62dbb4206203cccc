// Writes the results out: every figure a ratio, each with the noise of the run beside it.
import { concurrencies } from './measures/calls.mjs';
import { whereTimeGoes } from './targets.mjs';

const two = (value) => value.toFixed(2);

/** Gives the report as text. */
export function reportOf(results, verdicts) {
  const lines = [];
  const say = (line = '') => lines.push(line);
  const table = (head, rows) => lines.push(...tableOf(head, rows));
  const { noise, calls, imports, sizes, faults, lists } = results;
  say(
    `Node ${results.node}, ${results.processors} processors, load ${results.load} before and ${results.loadAtEnd} after, at least ${results.rounds} rounds. fetch measured twice differs by ${percent(noise.cpu)} (CPU), ${percent(noise.wall)} (wall), ${percent(noise.callsPerSecond)} (calls/s at 50): that is the noise of every other ratio.\n`,
  );
  table(
    ['client', 'wall', 'CPU', 'calls/s, 50 at once', 'import', 'kB', 'reads failed', 'created twice'],
    Object.keys(calls[1]).map((name) => [
      name,
      two(calls[1][name].toFetch.wall.median),
      two(calls[1][name].toFetch.cpu.median),
      two(calls[50][name].toFetch.callsPerSecond.median),
      name in imports.toKyAndZod ? two(imports.toKyAndZod[name].median) : '',
      name === 'anypoint-sdk' ? sizes.own.withKyAndZod.toFixed(1) : (sizes.kilobytes[name]?.toFixed(1) ?? ''),
      faults[name]?.failedReads ?? '',
      faults[name]?.createdTwice ?? '',
    ]),
  );
  say('wall, CPU, calls/s: to fetch. import: to ky and zod. kB: minified, gzipped, with everything it needs.\n');
  for (const [what, title] of [
    ['cpu', 'CPU of a call'],
    ['callsPerSecond', 'calls a second'],
  ]) {
    table(
      [`${title}, to fetch`, ...concurrencies.map((count) => `${count} at once`)],
      Object.keys(calls[1]).map((name) => [
        name,
        ...concurrencies.map((count) => two(calls[count][name].toFetch[what].median)),
      ]),
    );
    say();
  }
  const sizesOfLists = Object.keys(lists);
  table(
    ['lists, wall to the loop (pages)', ...sizesOfLists],
    Object.keys(lists[sizesOfLists[0]]).map((name) => [
      name,
      ...sizesOfLists.map((size) => `${two(lists[size][name].toLoop.median)} (${lists[size][name].pages})`),
    ]),
  );
  say();
  const { rateLimits } = results;
  const named = Object.keys(Object.values(rateLimits)[0]);
  table(
    ['reads through a limiter: failed, refused of sent, time to ideal', ...named],
    Object.entries(rateLimits).map(([limiter, clients]) => [
      limiter,
      ...named.map((name) => {
        const { failed, refusedPart, toIdeal } = clients[name];
        return `${failed}, ${percent(refusedPart)}, ${two(toIdeal)}`;
      }),
    ]),
  );
  for (const [what, times] of Object.entries(results.repeated)) {
    say(`Measured again because a call failed: ${what}, ${times} times.`);
  }
  say('\nTargets');
  for (const { id, what, value, met, stretch } of verdicts) {
    say(`${String(id).padStart(3)} ${met ? 'met   ' : 'MISSED'} ${what}: ${value}`);
    if (stretch !== undefined) {
      say(`           stretch ${stretch.met ? 'reached' : 'left'}: ${stretch.what}`);
      if (!stretch.met) say(`           because: ${stretch.why}`);
    }
  }
  say(`\nWhere the time goes: ${whereTimeGoes(results)}.`);
  return `${lines.join('\n')}\n`;
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
