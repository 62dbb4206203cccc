import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AnypointAuth } from '../../src/auth/credentials.js';
import { storeKey } from '../../src/auth/store-key.js';

const us = 'https://anypoint.mulesoft.com';
const eu = 'https://eu1.anypoint.mulesoft.com';
const app = { clientId: 'client', clientSecret: 'planted-client-secret' };
const user = { username: 'ada', password: 'planted-password' };
const jwt = (subject: string): string =>
  ['{}', JSON.stringify({ sub: subject }), `planted-signature-${Math.random()}`]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

/** Each differs from another by one thing that makes it another sign-in. */
const signIns: readonly (readonly [string, string, AnypointAuth])[] = [
  ['a Connected App', us, app],
  ['… on another control plane', eu, app],
  ['… with another client', us, { ...app, clientId: 'other' }],
  ['… with another secret', us, { ...app, clientSecret: 'planted-other-secret' }],
  ['a user by a Connected App', us, { ...app, ...user }],
  ['… another user', us, { ...app, ...user, username: 'grace' }],
  ['… with another password', us, { ...app, ...user, password: 'planted-other-password' }],
  ['… with a scope', us, { ...app, ...user, scope: 'full' }],
  ['… with another scope', us, { ...app, ...user, scope: 'read:full' }],
  ['a user by the login', us, user],
  ['… with another password', us, { ...user, password: 'planted-other-password' }],
  ['an authorization code', us, { ...app, code: 'planted-code', redirectUri: 'https://app.example' }],
  ['… another code', us, { ...app, code: 'planted-other-code', redirectUri: 'https://app.example' }],
  ['a refresh token', us, { ...app, refreshToken: 'planted-code' }],
  ['… another one', us, { ...app, refreshToken: 'planted-other-refresh' }],
  ['an assertion', us, { clientId: 'client', assertion: jwt('ada') }],
  ['… of another client', us, { clientId: 'other', assertion: jwt('ada') }],
  ['… of another user', us, { clientId: 'client', assertion: jwt('grace') }],
  ['… that cannot be read', us, { clientId: 'client', assertion: 'planted-assertion' }],
];

describe('the key of a sign-in in a token store', () => {
  test('separates base URLs, clients, users, scopes, grants and secrets', async () => {
    const keys = await Promise.all(signIns.map(([, baseUrl, auth]) => storeKey(baseUrl, auth)()));
    const named = keys.map((key, index) => [key, signIns[index]?.[0]] as const);
    expect(new Map(named).size).toBe(signIns.length);
  });

  test('is the same in every process', async () => {
    for (const [, baseUrl, auth] of signIns) {
      expect(await storeKey(baseUrl, auth)()).toBe(await storeKey(baseUrl, { ...auth })());
    }
  });

  test('stays the same when the same user signs another assertion', async () => {
    const sign = (): Promise<string> => Promise.resolve(jwt('ada'));
    const once = await storeKey(us, { clientId: 'client', assertion: jwt('ada') })();
    expect(await storeKey(us, { clientId: 'client', assertion: sign })()).toBe(once);
  });

  test('holds no secret, nor the plain digest of one', async () => {
    const planted = ['planted-client-secret', 'planted-password', 'planted-code', 'planted-assertion', 'ada', 'client'];
    const digests = planted.map((secret) => createHash('sha256').update(secret).digest('hex'));
    for (const [, baseUrl, auth] of signIns) {
      const key = await storeKey(baseUrl, auth)();
      expect(key).toMatch(/^anypoint-sdk:token:[0-9a-f]{64}$/);
      for (const digest of digests) expect(key).not.toContain(digest);
    }
  });

  test('cannot be blurred by moving letters from one part to the next', async () => {
    const first = await storeKey(us, { clientId: 'ab', clientSecret: 'c' })();
    const second = await storeKey(us, { clientId: 'a', clientSecret: 'bc' })();
    expect(first).not.toBe(second);
  });
});
