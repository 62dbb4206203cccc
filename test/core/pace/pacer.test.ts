import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lane, Pacers, type LaneSettings, type Passage } from '../../../src/core/pace/lane.js';
import { Ceiling, Concurrency } from '../../../src/core/pace/own-limits.js';
import { patienceIsOver } from '../../../src/core/pace/pacer.js';
import { silentLogger } from '../../../src/core/report/logger.js';
import { fakeTime, quiet, rejection } from '../../fakes/time.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const good = { status: 200, headers: new Headers(), text: '{}' };
const refusal = (headers: Record<string, string> = {}) => ({ status: 429, headers: new Headers(headers), text: '' });

/** Lets numbered calls through a lane and notes who entered, in order. */
class Visitors {
  readonly entered: number[] = [];
  readonly #lane: Lane;
  readonly #inside: Passage[] = [];

  constructor({ most, perMinute, ...settings }: Partial<LaneSettings> & { most?: number; perMinute?: number } = {}) {
    const limits = { concurrency: new Concurrency(most), ceiling: new Ceiling(perMinute) };
    this.#lane = new Lane({ pacers: new Pacers(), limits, patienceMs: 120_000, logger: silentLogger, ...settings });
  }

  passage(signal?: AbortSignal, path = '/exchange/api'): Passage {
    return this.#lane.passage(path, 30_000, signal);
  }

  async come(name: number, passage = this.passage()): Promise<void> {
    const turn = passage.enter();
    if (turn !== undefined) await turn;
    this.entered.push(name);
    this.#inside.push(passage);
  }

  /** Answers those who have been inside for longest, and lets them go. */
  answer(times = 1, answer = good): void {
    for (const passage of this.#inside.splice(0, times)) {
      passage.answered(answer);
      passage.leave();
    }
  }
}

beforeEach(fakeTime);
afterEach(() => void vi.useRealTimers());

describe('`maxConcurrency`', () => {
  test('lets in so many at once, and the others as those leave, first come, first served', async () => {
    const visitors = new Visitors({ most: 3 });
    for (const name of numbers(10)) void visitors.come(name);
    await quiet();
    expect(visitors.entered).toEqual([0, 1, 2]);
    visitors.answer(2);
    await quiet();
    void visitors.come(99);
    expect(visitors.entered).toEqual([0, 1, 2, 3, 4]);
    for (let i = 0; i < 10; i++) {
      visitors.answer();
      await quiet();
    }
    expect(visitors.entered).toEqual([...numbers(10), 99]);
  });

  test('holds back nobody of another service longer than it must: places are given by arrival', async () => {
    const visitors = new Visitors({ most: 1 });
    const [first, second, third] = ['/exchange/a', '/apimanager/a', '/exchange/a'].map((path) =>
      visitors.passage(undefined, path),
    );
    void visitors.come(0, first);
    void visitors.come(1, second);
    void visitors.come(2, third);
    visitors.answer();
    await quiet();
    expect(visitors.entered).toEqual([0, 1]);
    visitors.answer();
    await quiet();
    expect(visitors.entered).toEqual([0, 1, 2]);
  });

  test('calls that come again go first, and keep their order', async () => {
    const visitors = new Visitors({ most: 1 });
    const again = [visitors.passage(), visitors.passage()];
    for (const passage of again) passage.leave();
    void visitors.come(0);
    void visitors.come(1);
    void visitors.come(3, again[1]);
    void visitors.come(2, again[0]);
    for (let i = 0; i < 4; i++) {
      visitors.answer();
      await quiet();
    }
    expect(visitors.entered).toEqual([0, 2, 3, 1]);
  });

  test('a place is taken back from a holder that vanished', async () => {
    const visitors = new Visitors({ most: 1 });
    void visitors.passage().enter();
    void visitors.come(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(visitors.entered).toEqual([]);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(visitors.entered).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the first burst', () => {
  test('is bounded while nothing is known, and grows with what comes through', async () => {
    const visitors = new Visitors();
    for (const name of numbers(400)) void visitors.come(name);
    await quiet();
    const first = visitors.entered.length;
    expect(first).toBeLessThanOrEqual(12);
    visitors.answer(first);
    await quiet();
    expect(visitors.entered.length).toBeGreaterThan(2 * first);
    for (let rounds = 0; rounds < 8; rounds++) {
      visitors.answer(400);
      await quiet();
    }
    expect(visitors.entered).toEqual(numbers(400));
  });

  test('is no bound on a service that is slow or does not answer: a limiter refuses at once', async () => {
    const visitors = new Visitors();
    for (const name of numbers(400)) void visitors.come(name);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(visitors.entered).toEqual(numbers(400));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a closing', () => {
  test('is looked at by one call, and the others follow at the rate that was let through', async () => {
    const visitors = new Visitors();
    for (const name of numbers(40)) void visitors.come(name);
    await quiet();
    const before = visitors.entered.length;
    visitors.answer(before, refusal({ 'retry-after': '5' }));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(visitors.entered).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(visitors.entered).toHaveLength(before + 1);
    visitors.answer();
    await quiet();
    expect(visitors.entered.length).toBeLessThanOrEqual(before + 2);
  });

  test('goes on when the call that looked vanished', async () => {
    const visitors = new Visitors();
    void visitors.come(0);
    visitors.answer(1, refusal({ 'retry-after': '1' }));
    void visitors.come(1);
    void visitors.come(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(visitors.entered).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(visitors.entered).toEqual([0, 1, 2]);
  });

  test('of one service holds back no other, and requests for tokens wait for its end alone', async () => {
    const pacers = new Pacers();
    const visitors = new Visitors({ pacers });
    void visitors.come(0, visitors.passage(undefined, '/accounts/api/me'));
    visitors.answer(1, refusal({ 'retry-after': '5' }));
    void visitors.come(1, visitors.passage(undefined, '/exchange/api'));
    expect(visitors.entered).toEqual([0, 1]);
    // One call looks and never answers; the token is asked for all the same.
    void visitors.come(2, visitors.passage(undefined, '/accounts/api/me'));
    const tokens = new Visitors({ pacers, atOnce: true });
    await vi.advanceTimersByTimeAsync(5_000);
    void tokens.come(3, tokens.passage(undefined, '/accounts/api/v2/oauth2/token'));
    await quiet();
    expect(visitors.entered).toEqual([0, 1, 2]);
    expect(tokens.entered).toEqual([3]);
  });

  test('that does not end fails whoever waits once its patience is over', async () => {
    const visitors = new Visitors({ patienceMs: 20_000 });
    void visitors.come(0);
    visitors.answer(1, refusal({ 'retry-after': '19' }));
    void visitors.come(1);
    const ended: unknown[] = [];
    void visitors.come(2).catch((reason: unknown) => ended.push(reason));
    await vi.advanceTimersByTimeAsync(19_500);
    visitors.answer(1, refusal({ 'retry-after': '19' }));
    await vi.advanceTimersByTimeAsync(400);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toEqual([patienceIsOver]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a window that is told', () => {
  const windowOf = (remaining: number, seconds: number) => ({
    ...good,
    headers: new Headers({
      'x-ratelimit-limit': '20',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + seconds),
    }),
  });

  test('is waited out once it is used up, before anybody is refused', async () => {
    vi.setSystemTime(Date.parse('2026-03-04T15:24:00Z'));
    const lines: unknown[] = [];
    const logger = { ...silentLogger, info: (_: string, facts?: unknown) => void lines.push(facts) };
    const visitors = new Visitors({ logger });
    void visitors.come(0);
    visitors.answer(1, windowOf(0, 30));
    void visitors.come(1);
    await vi.advanceTimersByTimeAsync(29_900);
    expect(visitors.entered).toEqual([0]);
    await vi.advanceTimersByTimeAsync(200);
    expect(visitors.entered).toEqual([0, 1]);
    expect(lines).toEqual([
      { service: 'exchange', reason: 'the window of the rate limit is used up', pauseMs: 30_000 },
    ]);
  });

  test('that is used up holds back calls, and no request for a token', async () => {
    const pacers = new Pacers();
    const visitors = new Visitors({ pacers });
    const tokens = new Visitors({ pacers, atOnce: true });
    void visitors.come(0);
    visitors.answer(1, windowOf(0, 30));
    void visitors.come(1);
    void tokens.come(2);
    await quiet();
    expect(tokens.entered).toEqual([2]);
    tokens.answer();
    await quiet();
    expect(visitors.entered).toEqual([0]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(visitors.entered).toEqual([0, 1]);
  });

  test.each([
    ['as fast as answers come when it is enough for all', 18, 0],
    ['over half of the time that is left when more wait', 30, 10_000],
  ])('is spent %s', async (_, callers, longestMs) => {
    const visitors = new Visitors();
    for (const name of numbers(callers)) void visitors.come(name);
    await quiet();
    expect(visitors.entered).toHaveLength(12);
    const begun = performance.now();
    for (let remaining = 19; visitors.entered.length < Math.min(callers, 20); remaining--) {
      visitors.answer(1, windowOf(remaining, 30 - Math.floor((performance.now() - begun) / 1_000)));
      await quiet();
      if (longestMs > 0) await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(performance.now() - begun).toBeGreaterThanOrEqual(longestMs);
    expect(performance.now() - begun).toBeLessThanOrEqual(longestMs * 1.6);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(visitors.entered).toHaveLength(Math.min(callers, 20));
  });
});

describe('`maxRequestsPerMinute`', () => {
  test.each([1, 2, 7, 60, 600])('of %d holds in every minute, and is used', async (perMinute) => {
    const visitors = new Visitors({ perMinute });
    const times: number[] = [];
    for (const name of numbers(3 * perMinute)) {
      void visitors.come(name).then(() => {
        times.push(performance.now());
        visitors.answer();
      });
    }
    await vi.advanceTimersByTimeAsync(240_000);
    expect(times).toHaveLength(3 * perMinute);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
    expect(most).toBeLessThanOrEqual(perMinute);
    expect(most).toBeGreaterThanOrEqual(Math.floor(0.8 * perMinute));
  });
});

describe('whoever aborts', () => {
  test('leaves the line at once, from whichever place, and as it was for the others', async () => {
    const visitors = new Visitors({ most: 1 });
    void visitors.come(0);
    const impatient = new Map(numbers(9).map((name) => [name + 1, new AbortController()]));
    const turns = [...impatient].map(([name, { signal }]) =>
      visitors.come(name, visitors.passage(signal)).catch((reason: unknown) => reason),
    );
    for (const name of [5, 1, 9, 8, 2, 5]) impatient.get(name)?.abort('enough');
    expect(await turns[0]).toBe('enough');
    for (let left = 0; left < 5; left++) {
      visitors.answer();
      await quiet();
    }
    expect(visitors.entered).toEqual([0, 3, 4, 6, 7]);
    expect([...impatient.values()].flatMap(({ signal }) => getEventListeners(signal, 'abort'))).toEqual([]);
  });

  test('during a closing leaves no timer behind', async () => {
    const visitors = new Visitors();
    void visitors.come(0);
    visitors.answer(1, refusal({ 'retry-after': '30' }));
    expect(vi.getTimerCount()).toBe(0);
    const abort = new AbortController();
    const left = rejection(visitors.come(1, visitors.passage(abort.signal)));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    abort.abort('enough');
    expect(await left).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('before coming does not queue', async () => {
    const visitors = new Visitors({ most: 1 });
    void visitors.come(0);
    expect(await rejection(visitors.come(1, visitors.passage(AbortSignal.abort('early'))))).toBe('early');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a crowd of 100,000 is served', async () => {
  const visitors = new Visitors({ most: 10 });
  const crowd = Promise.all(numbers(100_000).map(async (name) => visitors.come(name).then(() => visitors.answer())));
  await crowd;
  expect(visitors.entered).toEqual(numbers(100_000));
  expect(vi.getTimerCount()).toBe(0);
});
