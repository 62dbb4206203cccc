import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant, MintedToken } from '../../../src/core/token/token-manager.js';
import { tokenManager } from '../../fakes/http-client.js';
import { fakeTime, quiet, rejection, untilSettled } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const limitMs = 8_000;

/** Mints that settle only by hand, each by itself: a runtime may drop one of them for good. */
function separateMints(): {
  grant: Grant;
  mints: { readonly give: (name: string) => void; readonly fail: (error: Error) => void }[];
} {
  const mints: { give: (name: string) => void; fail: (error: Error) => void }[] = [];
  const mint = (): Promise<MintedToken> =>
    new Promise((resolve, reject) => {
      mints.push({
        give: (accessToken) => resolve({ accessToken, tokenType: 'bearer', expiresInSeconds: 3_600 }),
        fail: reject,
      });
    });
  return { grant: { renewable: true, mint }, mints };
}

async function afterFirstToken(): Promise<
  ReturnType<typeof separateMints> & { manager: ReturnType<typeof tokenManager> }
> {
  const separate = separateMints();
  const manager = tokenManager(separate.grant, { timeoutMs: limitMs });
  const first = Promise.resolve(manager.get());
  await quiet();
  separate.mints[0]?.give('one');
  await first;
  return { ...separate, manager };
}

describe('a renewal that is dropped with the request that began it', () => {
  test('ahead of the end is begun anew by a later call, and holds nobody up', async () => {
    const { manager, mints } = await afterFirstToken();
    await vi.advanceTimersByTimeAsync(56 * 60_000);
    expect(manager.get()).toMatchObject({ accessToken: 'one' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(manager.get()).toMatchObject({ accessToken: 'one' });
    await quiet();
    expect(mints).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(limitMs * 1.51);
    expect(manager.get()).toMatchObject({ accessToken: 'one' });
    await quiet();
    expect(mints).toHaveLength(3);
    mints[2]?.give('two');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'two' });
  });

  test('is begun anew by whoever waits for it, once time enough for an attempt has passed in silence', async () => {
    const { manager, mints } = await afterFirstToken();
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    void Promise.resolve(manager.get()).catch(() => undefined);
    await quiet();
    expect(mints).toHaveLength(2);
    const waiting = Promise.all(Array.from({ length: 20 }, async () => manager.get()));
    await vi.advanceTimersByTimeAsync(limitMs * 1.51);
    expect(mints).toHaveLength(3);
    mints[2]?.give('two');
    expect(new Set((await waiting).map(({ accessToken }) => accessToken))).toEqual(new Set(['two']));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is begun anew at once by a call that comes long after', async () => {
    const { manager, mints } = await afterFirstToken();
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    const gone = new AbortController();
    const left = rejection(Promise.resolve(manager.get(gone.signal)));
    await quiet();
    gone.abort('the request was answered');
    await left;
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    const next = Promise.resolve(manager.get());
    await quiet();
    expect(mints).toHaveLength(3);
    mints[2]?.give('two');
    expect(await next).toMatchObject({ accessToken: 'two' });
  });

  test('and comes late after all serves those who wait, and replaces no newer token', async () => {
    const { manager, mints } = await afterFirstToken();
    manager.reject('one');
    void Promise.resolve(manager.get()).catch(() => undefined);
    const early = Promise.resolve(manager.get());
    await vi.advanceTimersByTimeAsync(limitMs * 1.51);
    expect(mints).toHaveLength(3);
    mints[1]?.give('slow');
    expect(await early).toMatchObject({ accessToken: 'slow' });
    mints[2]?.give('newer');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'newer' });

    manager.reject('newer');
    void Promise.resolve(manager.get()).catch(() => undefined);
    const next = Promise.resolve(manager.get());
    await vi.advanceTimersByTimeAsync(limitMs * 1.51);
    expect(mints).toHaveLength(5);
    mints[4]?.give('newest');
    expect(await next).toMatchObject({ accessToken: 'newest' });
    mints[3]?.give('late');
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'newest' });
  });

  test('fails those who wait only when the new one fails as well, and with its error', async () => {
    const { manager, mints } = await afterFirstToken();
    manager.reject('one');
    void Promise.resolve(manager.get()).catch(() => undefined);
    const outcome = rejection(Promise.resolve(manager.get()));
    await vi.advanceTimersByTimeAsync(limitMs * 1.51);
    mints[1]?.fail(new Error('first'));
    await quiet();
    mints[2]?.fail(new Error('second'));
    expect(await outcome).toMatchObject({ message: 'second' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not make one waiting call ask for tokens over and over', async () => {
    const { manager, mints } = await afterFirstToken();
    manager.reject('one');
    void Promise.resolve(manager.get()).catch(() => undefined);
    const caller = new AbortController();
    const outcome = rejection(Promise.resolve(manager.get(caller.signal)));
    await vi.advanceTimersByTimeAsync(limitMs * 10);
    expect(mints).toHaveLength(3);
    caller.abort('enough');
    expect(await outcome).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a renewal that a call began itself is left the time that its own limits give it', async () => {
  const { manager, mints } = await afterFirstToken();
  manager.reject('one');
  const only = Promise.resolve(manager.get());
  await vi.advanceTimersByTimeAsync(limitMs * 10);
  expect(mints).toHaveLength(2);
  mints[1]?.give('two');
  expect(await only).toMatchObject({ accessToken: 'two' });
});

describe('a store', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  const quickly: Grant = {
    renewable: true,
    storeKey: () => Promise.resolve('key'),
    mint: () => Promise.resolve({ accessToken: 'fresh', tokenType: 'bearer', expiresInSeconds: 3_600 }),
  };
  /** As a store does whose lock is held by a process that was killed. */
  const heldLock = (_: string, signal: AbortSignal): Promise<never> =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });

  test.each([
    ['whose lock a killed process holds', { get: nothing, set: nothing, delete: nothing, lock: heldLock }],
    ['that never answers', { get: never, set: never, delete: never, lock: never }],
    ['that answers reads alone', { get: nothing, set: never, delete: never, lock: never }],
    ['that cannot be unlocked', { get: nothing, set: never, delete: never, lock: () => Promise.resolve(never) }],
  ])('%s leaves a call with a short limit the time to sign in', async (_, store) => {
    for (const shortMs of [200, 2_000, 30_000]) {
      const manager = tokenManager(quickly, { store, timeoutMs: shortMs });
      const outcome = await untilSettled(Promise.resolve(manager.get()), { stepMs: 5 });
      expect(outcome).toMatchObject({ status: 'fulfilled', value: { accessToken: 'fresh' } });
      expect(outcome.passedMs).toBeLessThan(shortMs * 0.9);
    }
  });

  test('is hurried by a call with a shorter limit than that of the call that began', async () => {
    const store = { get: nothing, set: nothing, delete: nothing, lock: heldLock };
    const manager = tokenManager(quickly, { store, timeoutMs: 30_000 });
    const patient = Promise.resolve(manager.get());
    await vi.advanceTimersByTimeAsync(10);
    const hurried = await untilSettled(Promise.resolve(manager.get(undefined, 1_000)), { stepMs: 5 });
    expect(hurried).toMatchObject({ status: 'fulfilled' });
    expect(hurried.passedMs).toBeLessThan(900);
    expect(await patient).toMatchObject({ accessToken: 'fresh' });
  });

  test('whose lock was waited for in vain still gets the token', async () => {
    const set = vi.fn(nothing);
    const store = { get: nothing, set, delete: nothing, lock: heldLock };
    await untilSettled(Promise.resolve(tokenManager(quickly, { store, timeoutMs: 2_000 }).get()));
    expect(set).toHaveBeenCalledTimes(1);
  });
});

describe('what a store gives or throws is read under guard', () => {
  const told = 'planted-in-a-getter';
  const throwing = (name: string): object =>
    Object.defineProperty({ tokenType: 'bearer', issuedAt: 1, expiresAt: 2 }, name, {
      get() {
        throw new Error(told);
      },
    });
  const grant: Grant = {
    renewable: true,
    storeKey: () => Promise.resolve('key'),
    mint: () => Promise.resolve({ accessToken: 'fresh', tokenType: 'bearer', expiresInSeconds: 3_600 }),
  };
  const failing = (name: string): Error =>
    Object.defineProperty(new Error(told), name, {
      get() {
        throw new Error(told);
      },
    });

  test.each<[string, () => unknown]>([
    ['an entry with a throwing accessToken', () => throwing('accessToken')],
    ['an entry with a throwing end', () => Object.assign(throwing('expiresAt'), { accessToken: 'a' })],
    [
      'a thenable that throws',
      () =>
        Object.defineProperty({}, 'then', {
          get: () => {
            throw new Error(told);
          },
        }),
    ],
    [
      'a proxy that throws',
      () =>
        new Proxy(
          {},
          {
            get() {
              throw new Error(told);
            },
          },
        ),
    ],
    [
      'an error whose name throws',
      () => {
        throw failing('name');
      },
    ],
    [
      'an error whose name tells',
      () => {
        throw Object.assign(new Error('x'), { name: `${told} ${told}` });
      },
    ],
  ])('%s', async (_, get) => {
    const warnings: unknown[] = [];
    const silent = (): void => undefined;
    const logger = { debug: silent, info: silent, warn: (...words: unknown[]) => warnings.push(words), error: silent };
    const store = {
      get: async () => Promise.resolve(get() as undefined),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    };
    const manager = tokenManager(grant, { store, logger });
    expect(await manager.get()).toMatchObject({ accessToken: 'fresh' });
    expect(JSON.stringify(warnings)).not.toContain(told);
  });
});
