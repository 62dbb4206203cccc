import { describe, expect, test } from 'vitest';
import type { AnypointAuth } from '../../src/index.js';
import { storeKey } from '../../src/auth/store-key.js';

const app = { clientId: 'id', clientSecret: 'planted-secret' };
const user = { username: 'planted-user', password: 'planted-password' };
const jwt = (sub: string, nonce: number): string => `x.${btoa(JSON.stringify({ sub, nonce }))}.sig${nonce}`;
const keyOf = (auth: AnypointAuth, baseUrl = 'https://a.example'): Promise<string> => storeKey(baseUrl, auth)();

const signIns: readonly AnypointAuth[] = [
  app,
  { ...app, clientId: 'other' },
  { ...app, clientSecret: 'other' },
  { ...app, ...user },
  { ...app, ...user, scope: 'full' },
  { ...app, ...user, username: 'other' },
  { ...app, ...user, password: 'other' },
  user,
  { ...app, code: 'planted-code', redirectUri: 'x' },
  { ...app, code: 'other', redirectUri: 'x' },
  { ...app, refreshToken: 'planted-refresh' },
  { ...app, refreshToken: 'other' },
  { clientId: 'id', assertion: jwt('one', 1) },
  { clientId: 'id', assertion: jwt('two', 1) },
  { clientId: 'id', assertion: 'unreadable' },
];

describe('the key of a sign-in in a store', () => {
  test('is another for each control plane, client, user, scope, secret and grant', async () => {
    const keys = await Promise.all([
      ...signIns.map((auth) => keyOf(auth)),
      ...signIns.map((auth) => keyOf(auth, 'https://b.example')),
    ]);
    expect(new Set(keys).size).toBe(2 * signIns.length);
  });

  test('is the same for every process of one sign-in', async () => {
    for (const auth of signIns) expect(await keyOf({ ...auth })).toBe(await keyOf(auth));
  });

  test('holds no secret, and nothing that a store could stumble over', async () => {
    for (const auth of signIns) expect(await keyOf(auth)).toMatch(/^anypoint-sdk:token:[0-9a-f]{64}$/);
  });

  test('stays while assertions are signed anew for the same subject', async () => {
    let nonce = 0;
    const assertion = (): string => jwt('one', ++nonce);
    expect(await keyOf({ clientId: 'id', assertion })).toBe(await keyOf({ clientId: 'id', assertion }));
    expect(await keyOf({ clientId: 'id', assertion })).toBe(await keyOf({ clientId: 'id', assertion: jwt('one', 99) }));
  });

  test('does not confuse where one value ends and the next begins', async () => {
    expect(await keyOf({ ...app, ...user, username: 'a', scope: 'bc' })).not.toBe(
      await keyOf({ ...app, ...user, username: 'ab', scope: 'c' }),
    );
  });

  test('is made once, and made anew after it could not be made', async () => {
    let asked = 0;
    const assertion = (): Promise<string> =>
      ++asked === 1 ? Promise.reject(new Error('signer is down')) : Promise.resolve(jwt('one', asked));
    const key = storeKey('https://a.example', { clientId: 'id', assertion });
    await expect(key()).rejects.toThrow('signer is down');
    const made = await key();
    expect(await key()).toBe(made);
    expect(asked).toBe(2);
  });
});
