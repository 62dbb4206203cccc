import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { asApp, askToken, host, landmarks, list, member, reply, text, tokenPath, withToken } from './asking.js';

function client(local: LocalAnypoint) {
  return { client_id: local.credentials.clientId, client_secret: local.credentials.clientSecret };
}

describe('client credentials', () => {
  it('are taken as a form and as JSON, and the answer says how long the token lives', async () => {
    const local = createLocalAnypoint({ tokenLifetimeSeconds: 60 });
    const fields = { grant_type: 'client_credentials', ...client(local) };
    const json = await local.fetch(host + tokenPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    for (const { status, body } of [await askToken(local, fields), await reply(json)]) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ token_type: 'bearer', expires_in: 60 });
      expect((await withToken(local, text(body, 'access_token'))('GET', '/accounts/api/me')).status).toBe(200);
    }
  });

  it('that are wrong, unknown or not allowed the grant are refused', async () => {
    const local = createLocalAnypoint();
    const fields = { grant_type: 'client_credentials', ...client(local) };
    expect((await askToken(local, { ...fields, client_secret: 'wrong' })).status).toBe(401);
    expect((await askToken(local, { ...fields, client_id: 'nobody' })).status).toBe(401);
    expect((await askToken(local, { ...fields, grant_type: 'magic' })).body).toEqual({
      error: 'unsupported_grant_type',
    });
    expect((await askToken(local, client(local))).body).toEqual({ error: 'invalid_request' });
    const { clientId, clientSecret } = local.addConnectedApp({ scopes: [], grantTypes: ['authorization_code'] });
    const other = { ...fields, client_id: clientId, client_secret: clientSecret };
    expect((await askToken(local, other)).body).toEqual({ error: 'unauthorized_client' });
  });
});

describe('an access token', () => {
  it('dies with its time, with revocation, and was never alive when unknown: 401', async () => {
    let now = 1_000_000;
    const local = createLocalAnypoint({ tokenLifetimeSeconds: 100, now: () => now });
    const { applications } = landmarks(local);
    const ask = await asApp(local);
    now += 99_999;
    expect((await ask('GET', applications)).status).toBe(200);
    now += 1;
    expect((await ask('GET', applications)).status).toBe(401);
    expect((await withToken(local, 'unknown')('GET', applications)).status).toBe(401);
    expect((await local.fetch(host + applications)).status).toBe(401);

    const { body } = await askToken(local, { grant_type: 'client_credentials', ...client(local) });
    const token = text(body, 'access_token');
    const revoke = { method: 'POST', body: new URLSearchParams({ token }) };
    expect((await local.fetch(`${host}/accounts/api/v2/oauth2/revoke`, revoke)).status).toBe(200);
    expect((await withToken(local, token)('GET', applications)).status).toBe(401);
  });

  it('is introspected with the credentials of the app, in milliseconds', async () => {
    const now = 1_750_000_000_123;
    const local = createLocalAnypoint({ now: () => now });
    const { body } = await askToken(local, { grant_type: 'client_credentials', ...client(local) });
    const { clientId, clientSecret } = local.credentials;
    const introspect = async (token: string, headers: Record<string, string>) =>
      reply(
        await local.fetch(`${host}/accounts/api/v2/oauth2/introspect`, {
          method: 'POST',
          headers,
          body: new URLSearchParams({ token }),
        }),
      );
    const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
    const alive = await introspect(text(body, 'access_token'), basic);
    expect(alive.body).toMatchObject({ active: true, client_id: clientId, iat: now, exp: now + 3_600_000 });
    expect((await introspect('unknown', basic)).body).toEqual({ active: false });
    expect((await introspect(text(body, 'access_token'), {})).status).toBe(401);
  });
});

describe('the older login', () => {
  it('gives a token, plain 401, 403, 418, or the way on for a second factor', async () => {
    const local = createLocalAnypoint();
    const { administrator, secondFactor } = landmarks(local);
    const logIn = async (user: { username: string; password: string }) =>
      reply(await local.fetch(`${host}/accounts/login`, { method: 'POST', body: JSON.stringify(user) }));
    expect((await logIn(administrator)).body).toMatchObject({ token_type: 'bearer', redirectUrl: '/home/' });
    const wrong = await logIn({ ...administrator, password: 'wrong' });
    expect(wrong).toMatchObject({ status: 401, body: 'Unauthorized' });
    expect(wrong.headers.get('www-authenticate')).toBe('login failed');
    const halfWay = await logIn(secondFactor);
    expect(halfWay.status).toBe(200);
    expect(halfWay.body).not.toHaveProperty('access_token');
    secondFactor.enabled = false;
    expect((await logIn(secondFactor)).status).toBe(403);
    secondFactor.otherPlatform = 'composer';
    expect(await logIn(secondFactor)).toMatchObject({ status: 418, body: { target: 'composer' } });
  });
});

describe('who is asking', () => {
  it('is the app with its creator for client credentials, and 401 where a user is needed', async () => {
    const local = createLocalAnypoint();
    const ask = await asApp(local);
    const { body } = await ask('GET', '/accounts/api/me');
    expect(body).toMatchObject({ client: { client_id: local.credentials.clientId, org_id: local.organizationId } });
    expect(member(body, 'user', 'id')).toBe(landmarks(local).administrator.id);
    for (const path of ['profile', 'users/me', 'v2/oauth2/userinfo']) {
      expect((await ask('GET', `/accounts/api/${path}`)).status).toBe(401);
    }
  });

  it('finds every scope in the discovery document and in the catalogue', async () => {
    const local = createLocalAnypoint();
    const url = `${host}/accounts/api/v2/oauth2/.well-known/openid-configuration`;
    const { body } = await reply(await local.fetch(url));
    const { body: catalogue } = await (await asApp(local))('GET', '/accounts/api/cs/scopes');
    expect(list(body, 'scopes_supported')).toContain('manage:client_application');
    expect(list(catalogue).map((item) => member(item, 'scope'))).toEqual(list(body, 'scopes_supported'));
  });
});
