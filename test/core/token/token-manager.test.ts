import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handGrant } from '../../fakes/hand-grant.js';
import { countingGrant, tokenManager } from '../../fakes/http-client.js';
import { fakeTime, quiet, rejection } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const minutes = 60_000;

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
    expect(token).toEqual({ accessToken: 'held', tokenType: 'bearer', expiresAt: Infinity });
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
