import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAnypointError } from '../../src/index.js';
import { fakeTime, untilSettled } from '../fakes/time.js';
import { runCell, watchTracing, type Observed } from './cell-runner.js';
import { calls, cells, mostAttempts, type Cell } from './matrix.js';

const observed = new Map<Cell, Observed>();

beforeAll(async () => {
  fakeTime();
  const stopWatching = watchTracing();
  const runs = Promise.all(cells.map(async (cell) => observed.set(cell, await runCell(cell, 'fetch'))));
  await untilSettled(runs, { stepMs: 100 }).finally(stopWatching);
  await runs;
}, 60_000);

afterAll(() => void vi.useRealTimers());

const named = cells.map((cell) => [`${cell.fault.name} × ${cell.call} × ${cell.position}`, cell] as const);

describe('what the caller gets, how often the platform is asked, and what becomes of its objects', () => {
  test.each(named)('%s', (_, cell) => {
    const { outcome, asked, carriedOut } = seen(cell);
    expect({ outcome, asked, carriedOut }).toEqual({ ...cell.expected, asked: cell.expected.asked ?? asked });
    if (cell.expected.asked === undefined) expect(asked).toBeGreaterThan(mostAttempts);
  });
});

describe('in every cell', () => {
  test('no object is made twice', () => {
    expect(cellsWith(({ doubled }) => doubled > 0)).toEqual([]);
  });

  test('nothing is sent to another origin', () => {
    expect(cellsWith(({ astray }) => astray > 0)).toEqual([]);
  });

  test('no planted secret shows in an error, a log line, a traced event or an inspected client', () => {
    expect([...observed].flatMap(([cell, { leaks }]) => leaks.map((where) => `${nameOf(cell)}: ${where}`))).toEqual([]);
    expect(Math.min(...[...observed.values()].map(({ scanned }) => scanned))).toBeGreaterThan(5);
  });

  test('a repeat waits as long as the platform asked', () => {
    const hasty = cellsWith(({ pauseMs }, { fault }) => pauseMs < (fault.leastPauseMs ?? 0));
    expect(hasty).toEqual([]);
  });

  test('a failed call that may have been carried out says so, and how to find out', () => {
    for (const [cell, { error, outcome }] of observed) {
      if (!cell.fault.nature.startsWith('uncertain') || calls[cell.call].repeatable || outcome === 'result') continue;
      const hint = isAnypointError(error) ? error.hint : undefined;
      expect(hint, nameOf(cell)).toMatch(
        cell.call === 'create' ? /may exist.*findByName.*ensure/ : /may have been carried out/,
      );
    }
  });

  test('an error tells the attempts that were made, and how long to wait where the platform said so', () => {
    for (const [cell, { error, asked }] of observed) {
      if (!isAnypointError(error)) continue;
      expect(error.attempts, nameOf(cell)).toBe(asked);
      if (cell.fault.retryAfterMs !== undefined) expect(error).toMatchObject({ retryAfterMs: cell.fault.retryAfterMs });
    }
  });
});

function seen(cell: Cell): Observed {
  const one = observed.get(cell);
  if (one === undefined) throw new Error('the cell was not run');
  return one;
}

function nameOf({ fault, call, position }: Cell): string {
  return `${fault.name} × ${call} × ${position}`;
}

function cellsWith(condition: (observed: Observed, cell: Cell) => boolean): string[] {
  return [...observed].filter(([cell, one]) => condition(one, cell)).map(([cell]) => nameOf(cell));
}
