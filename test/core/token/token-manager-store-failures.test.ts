import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant } from '../../../src/core/token/token-manager.js';
import { countingGrant, tokenManager } from '../../fakes/http-client.js';
import { entry, shelf, storable } from '../../fakes/token-shelf.js';
import { fakeTime, untilSettled } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a store that fails', () => {
  const down = (): Promise<never> => Promise.reject(new Error('v-secret'));

  test('costs a token request, never the call, and is left alone for a while', async () => {
    const store = shelf({ get: down, set: down, delete: down, lock: down });
    const { grant } = storable();
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const manager = tokenManager(grant, { store, logger });
    expect((await manager.get()).accessToken).toBe('token-1');
    expect(store.calls).toEqual(['get']);
    expect(JSON.stringify(warn.mock.calls)).toMatch(/store failed/);
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/v-secret/);
    vi.advanceTimersByTime(5_000);
    manager.reject('token-1');
    expect((await manager.get()).accessToken).toBe('token-2');
    expect(store.calls).toEqual(['get', 'get']);
  });

  test.each([
    ['the system’s code', Object.assign(new Error('v-secret'), { code: 'EACCES' }), { error: 'Error', code: 'EACCES' }],
    ['no text in its place', Object.assign(new TypeError('x'), { code: 'v-secret: 1' }), { error: 'TypeError' }],
    [
      'nothing of an odd error',
      Object.defineProperty(new Error('x'), 'code', { get: () => expect.fail() }),
      { error: 'Error' },
    ],
  ])('is logged with what was tried, and %s', async (_, thrown, facts) => {
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const { grant } = storable();
    await tokenManager(grant, { store: shelf({ get: () => Promise.reject(thrown) }), logger }).get();
    expect(warn.mock.calls).toEqual([['The token store failed; going on without it.', { what: 'get', ...facts }]]);
  });

  test('by throwing at once is no different', async () => {
    const throws = (): never => {
      throw new Error('no');
    };
    const { grant } = storable();
    const token = await tokenManager(grant, { store: { get: throws, set: throws, delete: throws } }).get();
    expect(token.accessToken).toBe('token-1');
  });

  test('by never answering costs two seconds, once', async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const { grant } = storable();
    const manager = tokenManager(grant, { store: shelf({ get: never, set: never, delete: never, lock: never }) });
    const first = await untilSettled(Promise.resolve(manager.get()));
    expect(first).toMatchObject({ status: 'fulfilled', value: { accessToken: 'token-1' } });
    expect(first.passedMs).toBeLessThan(2_200);
    expect(vi.getTimerCount()).toBe(0);
    manager.reject('token-1');
    expect((await untilSettled(Promise.resolve(manager.get()))).passedMs).toBe(0);
  });

  test('because its key cannot be made is no different', async () => {
    const { grant } = countingGrant();
    const manager = tokenManager({ ...grant, storeKey: down }, { store: shelf() });
    expect((await manager.get()).accessToken).toBe('token-1');
  });
});

describe('a lock', () => {
  test('is asked for only when a token has to be made, and given back', async () => {
    const steps: string[] = [];
    const store = shelf({
      lock: () => {
        steps.push('lock');
        return Promise.resolve(() => Promise.resolve(void steps.push('unlock')));
      },
    });
    const { grant } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    expect(steps).toEqual(['lock', 'unlock']);
    await tokenManager(grant, { store }).get();
    expect(steps).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is given back when the token request fails', async () => {
    let locked = false;
    const store = shelf({
      lock: () => {
        locked = true;
        return Promise.resolve(() => Promise.resolve(void (locked = false)));
      },
    });
    const grant: Grant = {
      renewable: true,
      storeKey: () => Promise.resolve('key'),
      mint: () => Promise.reject(new Error('refused')),
    };
    await expect(tokenManager(grant, { store }).get()).rejects.toThrow('refused');
    expect(locked).toBe(false);
  });

  test('that was waited for usually means that there is a token now', async () => {
    const store = shelf({
      lock: (key) => {
        store.entries.set(key, entry({ accessToken: 'from-elsewhere' }));
        return Promise.resolve(() => Promise.resolve());
      },
    });
    const { grant, minted } = storable();
    expect((await tokenManager(grant, { store }).get()).accessToken).toBe('from-elsewhere');
    expect(minted()).toBe(0);
  });

  test('that never comes is given up after some fifteen seconds, and its signal says so', async () => {
    let given: AbortSignal | undefined;
    const store = shelf({
      lock: (_, signal) => {
        given = signal;
        return new Promise(() => undefined);
      },
    });
    const { grant } = storable();
    const outcome = await untilSettled(Promise.resolve(tokenManager(grant, { store }).get()));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { accessToken: 'token-1' } });
    expect(outcome.passedMs).toBeLessThan(16_200);
    expect(given?.aborted).toBe(true);
  });

  test('that cannot be given back costs nobody the token', async () => {
    const store = shelf({ lock: () => Promise.resolve(() => Promise.reject(new Error('no'))) });
    const { grant } = storable();
    expect((await tokenManager(grant, { store }).get()).accessToken).toBe('token-1');
  });
});
