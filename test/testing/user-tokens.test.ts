import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { askToken, host, landmarks, reply, text, tokenPath, withToken } from './asking.js';

const callback = 'http://localhost:3000/callback';

function client(local: LocalAnypoint) {
  return { client_id: local.credentials.clientId, client_secret: local.credentials.clientSecret };
}

async function authorize(local: LocalAnypoint, extra: Record<string, string> = {}): Promise<URL> {
  const query = new URLSearchParams({
    client_id: local.credentials.clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: 'full offline_access',
    state: 'as it was',
    ...extra,
  });
  const url = `${host}/accounts/api/v2/oauth2/authorize?${query.toString()}`;
  const response = await local.fetch(url, { redirect: 'manual' });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location') ?? '');
}

async function exchange(local: LocalAnypoint, location: URL, extra: Record<string, string> = {}) {
  const code = location.searchParams.get('code') ?? '';
  const fields = { grant_type: 'authorization_code', ...client(local), code, redirect_uri: callback };
  return askToken(local, { ...fields, ...extra });
}

describe('a user', () => {
  it('signs in by password, but not with a second factor', async () => {
    const local = createLocalAnypoint();
    const { developer, secondFactor } = landmarks(local);
    const signIn = (user: { username: string; password: string }) =>
      askToken(local, {
        grant_type: 'password',
        ...client(local),
        username: user.username,
        password: user.password,
        scope: 'full',
      });
    const { body } = await signIn(developer);
    const { body: me } = await withToken(local, text(body, 'access_token'))('GET', '/accounts/api/me');
    expect(me).toMatchObject({ client: { org_id: local.organizationId }, user: { username: developer.username } });
    expect(await signIn(secondFactor)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await signIn({ ...developer, password: 'wrong' })).toMatchObject({ status: 400 });
  });

  it('signs in by authorization code, once, and only where the code was sent', async () => {
    const local = createLocalAnypoint();
    const { developer } = landmarks(local);
    const location = await authorize(local);
    expect(location.href.startsWith(callback)).toBe(true);
    expect(location.searchParams.get('state')).toBe('as it was');
    expect((await exchange(local, location, { redirect_uri: 'https://oauth.pstmn.io/v1/callback' })).status).toBe(400);
    const second = await authorize(local);
    const { body } = await exchange(local, second);
    const { body: profile } = await withToken(local, text(body, 'access_token'))('GET', '/accounts/api/profile');
    expect(profile).toMatchObject({ id: developer.id });
    expect((await exchange(local, second)).body).toEqual({ error: 'invalid_grant' });
  });

  it('is asked back for with an unknown client, an unknown redirect or another response type', async () => {
    const local = createLocalAnypoint();
    const good = { client_id: local.credentials.clientId, redirect_uri: callback, response_type: 'code' };
    for (const bad of [{ client_id: 'x' }, { redirect_uri: 'https://evil.example' }, { response_type: 'magic' }]) {
      const query = new URLSearchParams({ ...good, ...bad }).toString();
      const path = `${host}/accounts/api/v2/oauth2/authorize?${query}`;
      expect((await local.fetch(path, { redirect: 'manual' })).status).toBe(400);
    }
  });

  it('proves the code verifier when a challenge was given, and then needs no secret', async () => {
    const local = createLocalAnypoint();
    const verifier = 'v'.repeat(43);
    const challenge = {
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    expect((await exchange(local, await authorize(local, challenge))).status).toBe(400);
    expect((await exchange(local, await authorize(local, challenge), { code_verifier: 'other' })).status).toBe(400);
    expect((await exchange(local, await authorize(local, challenge), { code_verifier: verifier })).status).toBe(200);
    const { body } = await askToken(local, {
      grant_type: 'authorization_code',
      client_id: local.credentials.clientId,
      code: (await authorize(local, challenge)).searchParams.get('code') ?? '',
      redirect_uri: callback,
      code_verifier: verifier,
    });
    expect(body).toHaveProperty('access_token');
  });

  it('gets a refresh token with offline_access alone, and each use gives a new one', async () => {
    const local = createLocalAnypoint();
    const { body: without } = await exchange(local, await authorize(local, { scope: 'full' }));
    expect(without).not.toHaveProperty('refresh_token');
    const { body: first } = await exchange(local, await authorize(local));
    const refresh = (refresh_token: string) =>
      askToken(local, { grant_type: 'refresh_token', ...client(local), refresh_token });
    const second = await refresh(text(first, 'refresh_token'));
    expect(second.status).toBe(200);
    expect(text(second.body, 'refresh_token')).not.toBe(text(first, 'refresh_token'));
    expect((await refresh(text(first, 'refresh_token'))).body).toEqual({ error: 'invalid_grant' });
    expect((await refresh(text(second.body, 'refresh_token'))).status).toBe(200);
  });

  it('gets an id token with openid that the published keys verify', async () => {
    const local = createLocalAnypoint();
    const { body } = await exchange(local, await authorize(local, { scope: 'openid', nonce: 'once' }));
    const { body: keys } = await reply(await local.fetch(`${host}/accounts/api/v2/oauth2/keys`));
    const [header = '', claims = '', signature = ''] = text(body, 'id_token').split('.');
    const jwk = { kty: 'RSA', n: text(keys, 'keys', 0, 'n'), e: text(keys, 'keys', 0, 'e') };
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
    const signed = Buffer.from(`${header}.${claims}`);
    expect(await crypto.subtle.verify(algorithm, key, Buffer.from(signature, 'base64url'), signed)).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ nonce: 'once' });
  });

  it('is vouched for by an assertion, signed when the app has keys', async () => {
    const local = createLocalAnypoint();
    const { developer } = landmarks(local);
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const app = local.addConnectedApp({
      scopes: ['full'],
      grantTypes: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
      publicKeys: [publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    });
    const assertion = (key: typeof privateKey, claims: object = {}) => {
      const parts = [
        { alg: 'RS256', typ: 'JWT' },
        {
          iss: app.clientId,
          sub: `1|mulesoft|${developer.username}`,
          aud: host + tokenPath,
          exp: 9_999_999_999,
          ...claims,
        },
      ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
      return [...parts, sign('sha256', Buffer.from(parts.join('.')), key).toString('base64url')].join('.');
    };
    const signIn = (text: string) =>
      askToken(local, { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: text });
    expect((await signIn(assertion(privateKey))).status).toBe(200);
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    for (const bad of [
      assertion(stranger),
      assertion(privateKey, { exp: 1 }),
      assertion(privateKey, { iss: 'nobody' }),
      assertion(privateKey, { sub: '1|mulesoft|nobody' }),
      assertion(privateKey, { aud: 'https://elsewhere.example' }),
      'nonsense',
    ]) {
      expect((await signIn(bad)).body).toEqual({ error: 'invalid_grant' });
    }
  });
});
