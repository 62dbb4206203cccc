import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant } from '../../../src/core/token/token-manager.js';
import type { StoredToken } from '../../../src/index.js';
import { tokenManager } from '../../fakes/http-client.js';
import { entry, shelf, storable } from '../../fakes/token-shelf.js';
import { fakeTime, quiet } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const minutes = 60_000;

describe('a token in the store', () => {
  test('serves instead of a new one', async () => {
    const store = shelf();
    store.entries.set('key', entry({ scope: 'full' }));
    const { grant, minted } = storable();
    const token = await tokenManager(grant, { store }).get();
    expect(token).toEqual({
      accessToken: 'stored',
      tokenType: 'bearer',
      expiresAt: Date.now() + 50 * minutes,
      scope: 'full',
    });
    expect(minted()).toBe(0);
  });

  test('is renewed when its own hour is nearly over, not an hour after it was read', async () => {
    const store = shelf();
    store.entries.set('key', entry());
    const { grant, minted } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    vi.advanceTimersByTime(45 * minutes);
    void manager.get();
    await quiet();
    expect(minted()).toBe(1);
    expect(store.entries.get('key')).toMatchObject({ accessToken: 'token-1', expiresAt: Date.now() + 60 * minutes });
  });

  test('that another process renewed meanwhile is taken over instead of renewing again', async () => {
    const store = shelf();
    store.entries.set('key', entry());
    const { grant, minted } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    vi.advanceTimersByTime(46 * minutes);
    store.entries.set(
      'key',
      entry({ accessToken: 'from-elsewhere', issuedAt: Date.now(), expiresAt: Date.now() + 60 * minutes }),
    );
    void manager.get();
    await quiet();
    expect(manager.get()).toMatchObject({ accessToken: 'from-elsewhere' });
    expect(minted()).toBe(0);
  });

  test('that the platform refused is taken out and not taken again', async () => {
    const store = shelf();
    store.entries.set('key', entry());
    const { grant, minted } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    manager.reject('stored');
    expect((await manager.get()).accessToken).toBe('token-1');
    expect(minted()).toBe(1);
    expect(store.calls).toEqual(['get', 'get', 'delete', 'set']);
    expect(store.entries.get('key')?.accessToken).toBe('token-1');
  });

  test('that was refused here but replaced by another process is taken over', async () => {
    const store = shelf();
    store.entries.set('key', entry());
    const { grant, minted } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    store.entries.set('key', entry({ accessToken: 'from-elsewhere' }));
    manager.reject('stored');
    expect((await manager.get()).accessToken).toBe('from-elsewhere');
    expect(minted()).toBe(0);
  });

  test('keeps its refresh token until a new one stands beside it', async () => {
    const store = shelf();
    store.entries.set('key', entry({ refreshToken: 'refresh-1' }));
    const asked: unknown[] = [];
    const manager = tokenManager(
      {
        renewable: true,
        storeKey: () => Promise.resolve('key'),
        mint: ({ refreshToken }) => {
          asked.push(refreshToken);
          return Promise.resolve({ accessToken: 'new', tokenType: 'bearer', expiresInSeconds: 3_600 });
        },
      },
      { store },
    );
    await manager.get();
    manager.reject('stored');
    await manager.get();
    expect(asked).toEqual(['refresh-1']);
    expect(store.entries.get('key')).toMatchObject({ accessToken: 'new', refreshToken: 'refresh-1' });
    expect(store.calls).not.toContain('delete');
  });

  test('without a refresh token does not cost the one that is known', async () => {
    const store = shelf();
    const asked: unknown[] = [];
    const mint: Grant['mint'] = ({ refreshToken }) => {
      asked.push(refreshToken);
      return Promise.resolve({
        accessToken: `minted-${asked.length}`,
        tokenType: 'bearer',
        expiresInSeconds: 3_600,
        ...(refreshToken === undefined ? { refreshToken: 'refresh-1' } : {}),
      });
    };
    const manager = tokenManager({ renewable: true, storeKey: () => Promise.resolve('key'), mint }, { store });
    await manager.get();
    for (const accessToken of ['from-elsewhere', 'refused-before']) {
      store.entries.set('key', entry({ accessToken }));
      manager.reject('minted-1');
      manager.reject('from-elsewhere');
      expect((await manager.get()).accessToken).toBe(accessToken);
    }
    manager.reject('refused-before');
    expect((await manager.get()).accessToken).toBe('minted-2');
    expect(asked).toEqual([undefined, 'refresh-1']);
  });

  test.each<[string, () => Partial<StoredToken>]>([
    ['expired', () => ({ issuedAt: Date.now() - 61 * minutes, expiresAt: Date.now() - minutes })],
    ['that ends in the next second', () => ({ expiresAt: Date.now() + 900 })],
    ['with no life', () => ({ issuedAt: Date.now() + minutes, expiresAt: Date.now() + minutes })],
    ['with a negative life', () => ({ issuedAt: Date.now() + 2 * minutes, expiresAt: Date.now() + minutes })],
    [
      'issued hours ahead, by another clock',
      () => ({ issuedAt: Date.now() + 300 * minutes, expiresAt: Date.now() + 360 * minutes }),
    ],
    ['with dates that are none', () => ({ issuedAt: Number.NaN, expiresAt: Number.NaN })],
  ])('%s is not used', async (_, broken) => {
    const store = shelf();
    store.entries.set('key', entry(broken()));
    const { grant, minted } = storable();
    expect((await tokenManager(grant, { store }).get()).accessToken).toBe('token-1');
    expect(minted()).toBe(1);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'token'],
    ['nothing that a token is', {}],
    ['a token without dates', { accessToken: 'stored' }],
    ['a token that is a number', { ...entry(), accessToken: 7 }],
    ['a token with a line break', { ...entry(), accessToken: 'a\r\nx: y' }],
  ])('an entry that is %s costs a token request, never the call', async (_, broken) => {
    const { grant } = storable();
    const store = shelf({ get: () => Promise.resolve(broken as StoredToken) });
    expect((await tokenManager(grant, { store }).get()).accessToken).toBe('token-1');
  });

  test('with an unreadable refresh token serves without it', async () => {
    const broken = { ...entry(), refreshToken: {} } as unknown as StoredToken;
    const store = shelf({ get: () => Promise.resolve(broken) });
    const manager = tokenManager(storable().grant, { store });
    expect((await manager.get()).accessToken).toBe('stored');
    expect(manager.refreshToken).toBeUndefined();
  });

  test('is taken out when it is forgotten', async () => {
    const store = shelf();
    const { grant } = storable();
    const manager = tokenManager(grant, { store });
    await manager.get();
    await manager.forget();
    expect(store.entries.size).toBe(0);
  });
});
