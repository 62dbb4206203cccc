import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handGrant } from '../../fakes/hand-grant.js';
import { countingGrant, tokenManager } from '../../fakes/http-client.js';
import { fakeTime, quiet } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const minutes = 60_000;

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

  test('the end is told as the platform told it, and is an hour away where it did not', async () => {
    const told = await tokenManager(countingGrant({ expiresInSeconds: 60 }).grant).get();
    expect(told.expiresAt).toBe(Date.now() + 60_000);
    const untold = await tokenManager(countingGrant({ expiresInSeconds: undefined }).grant).get();
    expect(untold.expiresAt).toBe(Date.now() + 3_600_000);
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
