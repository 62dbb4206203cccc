import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCell, watchTracing, type Observed } from './cell-runner.js';
import { cells, type Cell } from './matrix.js';

/** Enough to keep the whole quick, few enough for the time limits of a busy machine. */
const atOnce = 40;
const onSockets = cells.filter(({ fault }) => fault.onSockets === true);
const observed = new Map<Cell, Observed>();
const stopWatching = watchTracing();

beforeAll(async () => {
  const waiting = onSockets.values();
  const worker = async (): Promise<void> => {
    for (const cell of waiting) observed.set(cell, await runCell(cell, 'sockets'));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}, 300_000);

afterAll(stopWatching);

describe('over real sockets, what the caller gets, how often the platform is asked, and what becomes of its objects', () => {
  test.each(onSockets.map((cell) => [`${cell.fault.name} × ${cell.call} × ${cell.position}`, cell] as const))(
    '%s',
    (_, cell) => {
      const { outcome, asked, carriedOut, doubled, astray, leaks } = observed.get(cell) ?? {};
      expect({ outcome, asked, carriedOut, doubled, astray, leaks }).toEqual({
        ...cell.expected,
        doubled: 0,
        astray: 0,
        leaks: [],
      });
    },
  );
});
