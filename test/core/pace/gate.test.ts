import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gate } from '../../../src/core/pace/gate.js';
import { fakeTime, quiet, rejection } from '../../fakes/time.js';

/** Lets numbered calls through a gate and notes who entered, in order. */
class Visitors {
  readonly entered: number[] = [];
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  come(name: number, { signal, repeat = false }: { signal?: AbortSignal; repeat?: boolean } = {}): Promise<void> {
    const turn = this.#gate.enter(signal, repeat);
    if (turn === undefined) {
      this.entered.push(name);
      return Promise.resolve();
    }
    return turn.then(() => void this.entered.push(name));
  }
}

const leave = (gate: Gate, times: number): void => {
  for (let i = 0; i < times; i++) gate.leave();
};
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('the limit', () => {
  test('is not there unless it was asked for', () => {
    const gate = new Gate();
    for (let i = 0; i < 1_000; i++) expect(gate.enter(undefined, false)).toBeUndefined();
  });

  test('lets in so many at once, and the others as those leave', async () => {
    const gate = new Gate(3);
    const visitors = new Visitors(gate);
    for (const name of numbers(10)) void visitors.come(name);
    await quiet();
    expect(visitors.entered).toEqual([0, 1, 2]);
    gate.leave();
    gate.leave();
    await quiet();
    expect(visitors.entered).toEqual([0, 1, 2, 3, 4]);
    leave(gate, 8);
    await quiet();
    expect(visitors.entered).toEqual(numbers(10));
  });

  test('is fair: first come, first served, and nobody who comes later slips in', async () => {
    const gate = new Gate(1);
    const visitors = new Visitors(gate);
    for (const name of numbers(5)) void visitors.come(name);
    for (const late of numbers(5)) {
      gate.leave();
      void visitors.come(5 + late);
      await quiet();
    }
    expect(visitors.entered).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('repeats go before those who come for the first time', async () => {
    const gate = new Gate(1);
    const visitors = new Visitors(gate);
    void visitors.come(0);
    void visitors.come(1);
    void visitors.come(2, { repeat: true });
    void visitors.come(3, { repeat: true });
    for (let left = 0; left < 4; left++) {
      gate.leave();
      await quiet();
    }
    expect(visitors.entered).toEqual([0, 2, 3, 1]);
  });

  test('serves a crowd of 100,000', async () => {
    const gate = new Gate(10);
    let served = 0;
    await Promise.all(
      numbers(100_000).map(async () => {
        await gate.enter(undefined, false);
        served++;
        await Promise.resolve();
        gate.leave();
      }),
    );
    expect(served).toBe(100_000);
  });
});

describe('whoever aborts', () => {
  test('leaves the line as it was for the others, from whichever place', async () => {
    const gate = new Gate(1);
    const visitors = new Visitors(gate);
    void visitors.come(0);
    const impatient = new Map(numbers(9).map((name) => [name + 1, new AbortController()]));
    const turns = [...impatient].map(([name, { signal }]) => visitors.come(name, { signal }).catch(() => undefined));
    for (const name of [5, 1, 9, 8, 2, 5]) impatient.get(name)?.abort('enough');
    for (let left = 0; left < 5; left++) {
      gate.leave();
      await quiet();
    }
    await Promise.all(turns);
    expect(visitors.entered).toEqual([0, 3, 4, 6, 7]);
  });

  test('gives up the place in the line, and nobody else does', async () => {
    const gate = new Gate(1);
    const visitors = new Visitors(gate);
    const impatient = new AbortController();
    void visitors.come(0);
    const left = visitors.come(1, { signal: impatient.signal });
    void visitors.come(2);
    impatient.abort('enough');
    expect(await rejection(left)).toBe('enough');
    gate.leave();
    await quiet();
    expect(visitors.entered).toEqual([0, 2]);
    gate.leave();
    expect(gate.enter(undefined, false)).toBeUndefined();
  });

  test('leaves no listener behind, as nobody does who was let in', async () => {
    const gate = new Gate(1);
    const { signal } = new AbortController();
    void gate.enter(undefined, false);
    const turns = numbers(50).map(async () => gate.enter(signal, false));
    leave(gate, 50);
    await Promise.all(turns);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('before coming does not queue', async () => {
    const gate = new Gate(1);
    void gate.enter(undefined, false);
    expect(await rejection(gate.enter(AbortSignal.abort('early'), false) ?? Promise.resolve())).toBe('early');
    gate.leave();
    expect(gate.enter(undefined, false)).toBeUndefined();
  });
});

describe('a pause that the platform asked for', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  test('holds everybody back until it is over, then lets all in, repeats first', async () => {
    const gate = new Gate();
    const visitors = new Visitors(gate);
    gate.hold(30_000);
    for (const name of numbers(5)) void visitors.come(name);
    void visitors.come(99, { repeat: true });
    await vi.advanceTimersByTimeAsync(29_999);
    expect(visitors.entered).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(visitors.entered).toEqual([99, 0, 1, 2, 3, 4]);
  });

  test('is the longest that was asked for', async () => {
    const gate = new Gate();
    const visitors = new Visitors(gate);
    gate.hold(10_000);
    gate.hold(1_000);
    void visitors.come(0);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(visitors.entered).toEqual([]);
    gate.hold(5_000);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(visitors.entered).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(visitors.entered).toEqual([0]);
  });

  test('keeps the limit when it is over', async () => {
    const gate = new Gate(2);
    const visitors = new Visitors(gate);
    gate.hold(1_000);
    for (const name of numbers(5)) void visitors.come(name);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(visitors.entered).toEqual([0, 1]);
  });

  test('runs a timer only while somebody waits', async () => {
    const gate = new Gate();
    gate.hold(30_000);
    expect(vi.getTimerCount()).toBe(0);
    const impatient = new AbortController();
    const one = gate.enter(impatient.signal, false);
    const two = gate.enter(impatient.signal, true);
    expect(vi.getTimerCount()).toBe(1);
    impatient.abort('enough');
    await Promise.allSettled([one, two]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([1, 2, 3, 4])('that ends between two looks at the clock is over: %i early looks', async (earlyLooks) => {
    const gate = new Gate(2);
    const visitors = new Visitors(gate);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    gate.hold(100);
    for (const name of numbers(2)) void visitors.come(name);
    // Timers may fire a fraction of a millisecond early.
    clock.mockReturnValue(100.1);
    for (let look = 0; look < earlyLooks; look++) clock.mockReturnValueOnce(99.9);
    await vi.advanceTimersByTimeAsync(110);
    expect(visitors.entered).toEqual([0, 1]);
    clock.mockRestore();
  });

  test('of zero holds nobody', () => {
    const gate = new Gate();
    gate.hold(0);
    expect(gate.enter(undefined, false)).toBeUndefined();
  });
});
