import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant, MintedToken, MintRequest } from '../../src/core/token-manager.js';
import { countingGrant, tokenManager } from '../fakes/http-client.js';
import { fakeTime, quiet, rejection } from '../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const minutes = 60_000;

/** Mints only when told, and remembers what it was asked. */
function handGrant(): {
  grant: Grant;
  asked: MintRequest[];
  give: (accessToken: string, more?: Partial<MintedToken>) => void;
  fail: (error: Error) => void;
} {
  const asked: MintRequest[] = [];
  let resolve: (token: MintedToken) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const mint = (request: MintRequest): Promise<MintedToken> => {
    asked.push(request);
    return new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  };
  return {
    grant: { renewable: true, mint },
    asked,
    give: (accessToken, more) => resolve({ accessToken, tokenType: 'bearer', expiresInSeconds: 3_600, ...more }),
    fail: (error) => reject(error),
  };
}

describe('a crowd', () => {
  test('of a hundred first calls makes one token request', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    const calls = range(100).map(async () => manager.get());
    await quiet();
    expect(asked).toEqual([{ reason: 'first', refreshToken: undefined }]);
    give('one');
    expect(new Set((await Promise.all(calls)).map(({ accessToken }) => accessToken))).toEqual(new Set(['one']));
  });

  test('whose one request fails is told so, and the next call asks again', async () => {
    const { grant, asked, give, fail } = handGrant();
    const manager = tokenManager(grant);
    const calls = range(10).map(async () => manager.get());
    await quiet();
    const refusal = new Error('refused');
    fail(refusal);
    for (const call of await Promise.allSettled(calls)) expect(call).toEqual({ status: 'rejected', reason: refusal });
    const next = Promise.resolve(manager.get());
    await quiet();
    expect(asked).toHaveLength(2);
    give('two');
    expect((await next).accessToken).toBe('two');
  });

  test('that is refused with one token makes one more request, told why', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    const first = Promise.resolve(manager.get());
    await quiet();
    give('old');
    await first;
    const calls = range(50).map(async () => {
      expect(manager.reject('old')).toBe(true);
      return manager.get();
    });
    await quiet();
    expect(asked.map(({ reason }) => reason)).toEqual(['first', 'rejected']);
    give('new');
    for (const { accessToken } of await Promise.all(calls)) expect(accessToken).toBe('new');
  });
});

describe('a refused token', () => {
  test('is dropped once: whoever comes late with it gets the new one', async () => {
    const { grant, minted } = countingGrant();
    const manager = tokenManager(grant);
    await manager.get();
    manager.reject('token-1');
    expect((await manager.get()).accessToken).toBe('token-2');
    expect(manager.reject('token-1')).toBe(true);
    expect((await manager.get()).accessToken).toBe('token-2');
    expect(minted()).toBe(2);
  });

  test('that the caller holds cannot be replaced', async () => {
    const manager = tokenManager({
      renewable: false,
      mint: () => Promise.resolve({ accessToken: 'held', tokenType: 'bearer', expiresInSeconds: undefined }),
    });
    const token = await manager.get();
    expect(token).toEqual({ accessToken: 'held', tokenType: 'bearer', expiresAt: undefined });
    expect(manager.reject('held')).toBe(false);
    vi.advanceTimersByTime(1_000 * 60 * minutes);
    expect(manager.get()).toEqual(token);
  });

  test('is forgotten on request, and the next call signs in anew', async () => {
    const { grant, minted } = countingGrant();
    const manager = tokenManager(grant);
    await manager.get();
    await manager.forget();
    expect((await manager.get()).accessToken).toBe('token-2');
    expect(minted()).toBe(2);
  });
});

describe('age', () => {
  test.each([
    ['an hour, with five minutes to spare', 3_600, 300_000, 55 * minutes],
    ['ten seconds: never more than half the life is spared', 10, 300_000, 5_000],
    ['an hour, with a margin of two', 3_600, 120 * minutes, 30 * minutes],
    ['not told: an hour is assumed', undefined, 300_000, 55 * minutes],
    ['a fraction of a second', 0.5, 300_000, 250],
  ])('%s', async (_, expiresInSeconds, marginMs, renewedAfterMs) => {
    const { grant, minted } = countingGrant({ expiresInSeconds });
    const manager = tokenManager(grant, { marginMs });
    await manager.get();
    vi.advanceTimersByTime(renewedAfterMs - 1);
    expect(manager.get()).toMatchObject({ accessToken: 'token-1' });
    await quiet();
    expect(minted()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(manager.get()).toMatchObject({ accessToken: 'token-1' });
    await quiet();
    expect(minted()).toBe(2);
    expect(manager.get()).toMatchObject({ accessToken: 'token-2' });
  });

  test('no margin at all means that a token serves to its very end', async () => {
    const { grant, minted } = countingGrant();
    const manager = tokenManager(grant, { marginMs: 0 });
    await manager.get();
    vi.advanceTimersByTime(60 * minutes - 1);
    expect(manager.get()).toMatchObject({ accessToken: 'token-1' });
    await quiet();
    expect(minted()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await manager.get()).toMatchObject({ accessToken: 'token-2' });
  });

  test('the end is told where the platform told it, and is unknown where it did not', async () => {
    const told = await tokenManager(countingGrant().grant).get();
    expect(told.expiresAt).toBe(Date.now() + 3_600_000);
    const untold = await tokenManager(countingGrant({ expiresInSeconds: undefined }).grant).get();
    expect(untold.expiresAt).toBeUndefined();
  });

  test('nobody waits for a renewal ahead of time, and a thousand calls cause one', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    const first = Promise.resolve(manager.get());
    await quiet();
    give('old');
    await first;
    vi.advanceTimersByTime(56 * minutes);
    for (let call = 0; call < 1_000; call++) expect(manager.get()).toMatchObject({ accessToken: 'old' });
    await quiet();
    expect(asked.map(({ reason }) => reason)).toEqual(['first', 'expired']);
    give('new');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'new' });
  });

  test('a renewal ahead of time that fails disturbs nobody, and is tried again after a while', async () => {
    const { grant, asked, give, fail } = handGrant();
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const manager = tokenManager(grant, { logger });
    const first = Promise.resolve(manager.get());
    await quiet();
    give('old');
    await first;
    vi.advanceTimersByTime(56 * minutes);
    void manager.get();
    await quiet();
    fail(new Error('v-secret'));
    await quiet();
    expect(JSON.stringify(warn.mock.calls)).toMatch(/ahead of its end failed/);
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/v-secret/);
    vi.advanceTimersByTime(4_999);
    expect(manager.get()).toMatchObject({ accessToken: 'old' });
    await quiet();
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(manager.get()).toMatchObject({ accessToken: 'old' });
    await quiet();
    expect(asked).toHaveLength(3);
  });

  test('a token at its end is waited for, also when its renewal has failed a moment ago', async () => {
    const { grant, asked, give, fail } = handGrant();
    const manager = tokenManager(grant);
    const first = Promise.resolve(manager.get());
    await quiet();
    give('old');
    await first;
    vi.advanceTimersByTime(60 * minutes - 1);
    void manager.get();
    await quiet();
    fail(new Error('no'));
    await quiet();
    vi.advanceTimersByTime(1);
    const next = Promise.resolve(manager.get());
    await quiet();
    expect(asked).toHaveLength(3);
    give('new');
    expect((await next).accessToken).toBe('new');
  });

  test('an idle process keeps no timer running', async () => {
    await tokenManager(countingGrant().grant).get();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['forward by a year', 365 * 24 * 60 * minutes],
    ['back by a year', -365 * 24 * 60 * minutes],
  ])('a wall clock that jumps %s neither kills nor prolongs a token', async (_, jumpMs) => {
    const { grant, minted } = countingGrant();
    const manager = tokenManager(grant);
    await manager.get();
    vi.setSystemTime(Date.now() + jumpMs);
    vi.advanceTimersByTime(54 * minutes);
    void manager.get();
    await quiet();
    expect(minted()).toBe(1);
    vi.advanceTimersByTime(6 * minutes);
    expect((await manager.get()).accessToken).toBe('token-2');
  });
});

describe('a caller that aborts', () => {
  test('leaves alone; the request goes on for the others', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    const impatient = new AbortController();
    const left = Promise.resolve(manager.get(impatient.signal));
    const patient = Promise.resolve(manager.get(new AbortController().signal));
    impatient.abort('enough');
    expect(await rejection(left)).toBe('enough');
    await quiet();
    give('one');
    expect((await patient).accessToken).toBe('one');
    expect(asked).toHaveLength(1);
    expect(getEventListeners(impatient.signal, 'abort')).toHaveLength(0);
  });

  test('and was alone: the token still comes, for the next call', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    const impatient = new AbortController();
    const left = Promise.resolve(manager.get(impatient.signal));
    await quiet();
    impatient.abort('enough');
    expect(await rejection(left)).toBe('enough');
    give('one');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'one' });
    expect(asked).toHaveLength(1);
  });

  test('and was alone: a failure that comes later is nobody’s', async () => {
    const { grant, fail } = handGrant();
    const manager = tokenManager(grant);
    const impatient = new AbortController();
    const left = Promise.resolve(manager.get(impatient.signal));
    await quiet();
    impatient.abort('enough');
    expect(await rejection(left)).toBe('enough');
    fail(new Error('later'));
    await quiet();
  });
});

describe('a refresh token', () => {
  test('is handed to the next request; a rotated one replaces it, and none leaves the old one in place', async () => {
    const { grant, asked, give } = handGrant();
    const manager = tokenManager(grant);
    for (const [name, refreshToken] of [
      ['a', 'refresh-1'],
      ['b', 'refresh-2'],
      ['c', undefined],
      ['d', undefined],
    ] as const) {
      const next = Promise.resolve(manager.get());
      await quiet();
      give(name, refreshToken === undefined ? {} : { refreshToken });
      await next;
      manager.reject(name);
    }
    expect(asked.map(({ refreshToken }) => refreshToken)).toEqual([undefined, 'refresh-1', 'refresh-2', 'refresh-2']);
    expect(manager.refreshToken).toBe('refresh-2');
  });

  test('and every token is told to whoever keeps secrets out of texts', async () => {
    const told: string[] = [];
    const { grant } = countingGrant({ refreshToken: 'refresh-1' });
    await tokenManager(grant, { onToken: (token) => told.push(token) }).get();
    expect(told).toEqual(['token-1', 'refresh-1']);
  });
});
