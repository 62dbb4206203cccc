import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant, MintedToken, TokenManager } from '../../src/core/token/token-manager.js';
import type { TokenStore } from '../../src/index.js';
import { tokenManager } from '../fakes/http-client.js';
import { storedToken } from '../fakes/stored-tokens.js';
import { fakeTime, untilSettled } from '../fakes/time.js';

/** Is what a store that nobody checked may do. */
type Habit = (...given: unknown[]) => unknown;

const never: Habit = () => new Promise(() => undefined);
const rejects: Habit = () => Promise.reject(new Error('store is down'));
const throws: Habit = () => {
  throw new Error('store is down');
};
const gives =
  (value: unknown): Habit =>
  () =>
    Promise.resolve(value);

function storeWith(habits: Readonly<Record<string, Habit>>): TokenStore {
  const sound = { get: gives(undefined), set: gives(undefined), delete: gives(undefined) };
  return { ...sound, ...habits } as unknown as TokenStore;
}

/** Gives tokens that live an hour, stored under one key. */
function signIn(store: TokenStore): { manager: TokenManager; minted: () => number; warnings: unknown[] } {
  let count = 0;
  const warnings: unknown[] = [];
  const mint = (): Promise<MintedToken> =>
    Promise.resolve({ accessToken: `fresh-${++count}`, tokenType: 'bearer', expiresInSeconds: 3_600 });
  const grant: Grant = { renewable: true, mint, storeKey: () => Promise.resolve('key') };
  const quiet = (): void => undefined;
  const logger = { debug: quiet, info: quiet, warn: (...told: unknown[]) => warnings.push(told), error: quiet };
  return { manager: tokenManager(grant, { store, logger }), minted: () => count, warnings };
}

describe('a store that is broken costs a token request, never a call', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each<[string, Readonly<Record<string, Habit>>, number]>([
    ['get rejects', { get: rejects }, 0],
    ['get throws', { get: throws }, 0],
    ['get hangs', { get: never }, 2_000],
    ['set rejects', { set: rejects }, 0],
    ['set throws', { set: throws }, 0],
    ['set hangs', { set: never }, 2_000],
    ['lock rejects', { lock: rejects }, 0],
    ['lock throws', { lock: throws }, 0],
    ['lock hangs and takes no notice of the signal', { lock: never }, 16_000],
    ['lock gives nothing', { lock: gives(undefined) }, 0],
    ['unlock rejects', { lock: gives(rejects) }, 0],
    ['unlock throws', { lock: gives(throws) }, 0],
    ['unlock hangs', { lock: gives(never) }, 2_000],
    ['unlock is no function', { lock: gives(7) }, 0],
    ['everything rejects', { get: rejects, set: rejects, delete: rejects, lock: rejects }, 0],
    ['everything hangs', { get: never, set: never, delete: never, lock: never }, 2_000],
  ])('when %s', async (_, habits, mostMs) => {
    const { manager, minted } = signIn(storeWith(habits));
    const outcome = await untilSettled(Promise.resolve(manager.get()));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { accessToken: 'fresh-1' } });
    expect(outcome.passedMs).toBeLessThanOrEqual(mostMs + 100);
    expect(minted()).toBe(1);
    expect(await manager.get()).toMatchObject({ accessToken: 'fresh-1' });
    expect(minted()).toBe(1);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'token'],
    ['an empty object', {}],
    ['a token that no header can hold', storedToken({ accessToken: 'a\r\nb' })],
    ['an empty token', storedToken({ accessToken: '' })],
    ['a token that is no text', { ...storedToken(), accessToken: 7 }],
    ['a token without an end', { ...storedToken(), expiresAt: undefined }],
    ['an end that is no number', { ...storedToken(), expiresAt: 'tomorrow' }],
    ['a token that has expired', storedToken({ expiresAt: Date.now() - 1 })],
    ['a token that will end before it began', storedToken({ issuedAt: Date.now() + 7_200_000 })],
  ])('when get gives %s', async (_, stored) => {
    const { manager, minted } = signIn(storeWith({ get: gives(stored) }));
    const outcome = await untilSettled(Promise.resolve(manager.get()));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { accessToken: 'fresh-1' } });
    expect(minted()).toBe(1);
  });

  test('is told once and left alone for seconds, not asked before every call', async () => {
    const get = vi.fn(rejects);
    const { manager, warnings } = signIn(storeWith({ get }));
    for (let call = 0; call < 20; call++) {
      const { accessToken } = await manager.get();
      manager.reject(accessToken);
    }
    expect(get).toHaveBeenCalledTimes(1);
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).not.toContain('store is down');
  });

  test('is used again once it is back', async () => {
    let down = true;
    const stored = storedToken({ accessToken: 'from-another-process' });
    const { manager, minted } = signIn(storeWith({ get: () => (down ? rejects() : Promise.resolve(stored)) }));
    manager.reject((await manager.get()).accessToken);
    down = false;
    await vi.advanceTimersByTimeAsync(5_001);
    expect(await manager.get()).toMatchObject({ accessToken: 'from-another-process' });
    expect(minted()).toBe(1);
  });

  test('is told to stop waiting for the lock before it is given up on', async () => {
    const told = vi.fn();
    const lock: Habit = (_, signal) =>
      new Promise(() => {
        if (signal instanceof AbortSignal) signal.addEventListener('abort', told);
      });
    const { manager } = signIn(storeWith({ lock }));
    const waiting = Promise.resolve(manager.get());
    await vi.advanceTimersByTimeAsync(14_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(await untilSettled(waiting)).toMatchObject({ status: 'fulfilled' });
  });
});
