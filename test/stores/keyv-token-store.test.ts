import Keyv from 'keyv';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { keyvTokenStore, type KeyvInstance, type KeyvTokenStoreOptions } from '../../src/stores/index.js';
import { secretRefreshToken, secretToken, storedToken } from '../fakes/stored-tokens.js';

describe('keyvTokenStore', () => {
  let keyv: Keyv;
  beforeEach(() => {
    keyv = new Keyv();
  });

  test('gives back the token it was given, complete, and forgets it when told to', async () => {
    const store = keyvTokenStore(keyv);
    const token = storedToken({ scope: 'full', refreshToken: secretRefreshToken });
    await store.set('key', token);
    expect(await store.get('key')).toEqual(token);
    await store.delete('key');
    expect(await store.get('key')).toBeUndefined();
  });

  test('lets an entry expire a minute after the token, and after 90 days with a refresh token', async () => {
    const store = keyvTokenStore(keyv);
    await store.set('short', storedToken());
    await store.set('long', storedToken({ refreshToken: secretRefreshToken }));
    const endOf = async (key: string): Promise<number> =>
      ((await keyv.get(key, { raw: true }))?.expires ?? 0) - Date.now();
    expect(await endOf('short')).toBeGreaterThan(3_650_000);
    expect(await endOf('short')).toBeLessThanOrEqual(3_660_000);
    expect(await endOf('long')).toBeGreaterThan(89 * 86_400_000);
  });

  test('puts its prefix before every key', async () => {
    await keyvTokenStore(keyv, { keyPrefix: 'orders:' }).set('key', storedToken());
    expect(await keyv.get('orders:key')).toContain(secretToken);
    expect(await keyvTokenStore(keyv).get('key')).toBeUndefined();
  });

  test('holds nothing readable when encrypted', async () => {
    const store = keyvTokenStore(keyv, { encryptionKey: 'ab'.repeat(32) });
    await store.set('key', storedToken({ refreshToken: secretRefreshToken }));
    const value = JSON.stringify(await keyv.get('key'));
    expect(value).not.toContain(secretToken);
    expect(value).not.toContain(secretRefreshToken);
    expect((await store.get('key'))?.accessToken).toBe(secretToken);
    expect(await keyvTokenStore(keyv).get('key')).toBeUndefined();
  });

  test.each<[unknown]>([[null], [7], [''], ['{'], [[]], [{ accessToken: 'a' }], ['{"accessToken":7}']])(
    'reads %j as nothing',
    async (entry) => {
      await keyv.set('key', entry);
      expect(await keyvTokenStore(keyv).get('key')).toBeUndefined();
    },
  );

  test('has no lock, since Keyv cannot set a key only when it is absent', () => {
    expect(keyvTokenStore(keyv)).not.toHaveProperty('lock');
  });

  test.each<[unknown, unknown, string]>([
    [undefined, undefined, 'takes a Keyv instance, version 5 or later'],
    [{ get: () => undefined }, undefined, 'takes a Keyv instance, version 5 or later'],
    [new Map(), { lockSeconds: 10 }, '"lockSeconds" is not an option of keyvTokenStore. Options are: keyPrefix, enc'],
    [new Map(), { keyPrefix: null }, '"keyPrefix" must be a string'],
    [new Map(), { encryptionKey: 'secret' }, '"encryptionKey" must be 32 random bytes'],
  ])('refuses the instance %j with the options %j', (instance, options, message) => {
    let error: unknown;
    try {
      keyvTokenStore(instance as KeyvInstance, options as KeyvTokenStoreOptions);
    } catch (thrown) {
      error = thrown;
    }
    expect(isAnypointError(error, 'configuration') && error.message).toContain(message);
  });
});
