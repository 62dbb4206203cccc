import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AnypointClient, type AnypointAuth } from '../../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';

const redirectUri = 'http://localhost:3000/callback';

function clientFor(local: LocalAnypoint, auth: AnypointAuth = local.credentials): AnypointClient {
  const { organizationId, environmentId, fetch } = local;
  return new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 });
}

/** Follows the user to the platform and back. */
async function comeBack(local: LocalAnypoint, url: string): Promise<URLSearchParams> {
  const answer = await local.fetch(url, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

describe('the access token', () => {
  test('tells when it ends, and is the same for everybody until then', async () => {
    const local = createLocalAnypoint({ tokenLifetimeSeconds: 600 });
    const anypoint = clientFor(local);
    const before = Date.now();
    const [one, other] = await Promise.all([anypoint.auth.getAccessToken(), anypoint.auth.getAccessToken()]);
    expect(one).toEqual(other);
    expect(local.state.accessTokens.has(one.accessToken)).toBe(true);
    expect(one.expiresAt).toBeGreaterThanOrEqual(before + 600_000);
    expect(one.expiresAt).toBeLessThanOrEqual(Date.now() + 600_000);
  });

  test.each([0, 'soon', { valueOf: () => 1_000 }])('is not asked for with the time limit %j', async (timeoutMs) => {
    const local = createLocalAnypoint();
    const { auth } = clientFor(local);
    const options = { timeoutMs: timeoutMs as number };
    const expected = {
      code: 'configuration',
      message: expect.stringMatching(/"timeoutMs" must be a whole number/) as string,
    };
    await expect(auth.getAccessToken({}, options)).rejects.toMatchObject(expected);
    await expect(auth.introspect({}, options)).rejects.toMatchObject(expected);
    expect(local.requests).toEqual([]);
  });

  test('that the caller holds has no known end', async () => {
    const anypoint = new AnypointClient({ auth: { token: 'held-by-the-caller' } });
    const { accessToken, expiresAt } = await anypoint.auth.getAccessToken();
    expect([accessToken, expiresAt]).toEqual(['held-by-the-caller', Infinity]);
  });

  test.each([undefined, null, 0, 'abc'])('is taken to live an hour when the platform says %s', async (expires_in) => {
    const fetch = (): Promise<Response> => Promise.resolve(Response.json({ access_token: 'short-answer', expires_in }));
    const anypoint = new AnypointClient({ auth: { clientId: 'app', clientSecret: 'secret' }, fetch });
    const before = Date.now();
    const { expiresAt } = await anypoint.auth.getAccessToken();
    expect(expiresAt - before).toBeGreaterThanOrEqual(3_600_000);
    expect(expiresAt - Date.now()).toBeLessThanOrEqual(3_600_000);
  });

  test('options come second also where there are no params', async () => {
    const local = createLocalAnypoint();
    const { auth } = clientFor(local);
    const signal = AbortSignal.abort('not now');
    for (const method of ['getAccessToken', 'whoAmI', 'grantedScopes'] as const) {
      await expect(auth[method]({}, { signal })).rejects.toBe('not now');
      const misplaced = { signal } as unknown as Parameters<typeof auth.whoAmI>[0];
      await expect(auth[method](misplaced)).rejects.toMatchObject({ code: 'configuration' });
    }
    expect(local.requests).toEqual([]);
  });

  test('is made anew after it was revoked', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientFor(local);
    const { accessToken } = await anypoint.auth.getAccessToken();
    expect(await anypoint.auth.introspect()).toMatchObject({ active: true });
    await anypoint.auth.revoke();
    expect(await anypoint.auth.introspect({ token: accessToken })).toMatchObject({ active: false });
    expect((await anypoint.auth.getAccessToken()).accessToken).not.toBe(accessToken);
  });

  test('stays when another one is revoked', async () => {
    const local = createLocalAnypoint();
    const [own, other] = [clientFor(local), clientFor(local)];
    const mine = await own.auth.getAccessToken();
    const { accessToken: token } = await other.auth.getAccessToken();
    await own.auth.revoke({ token });
    expect(await own.auth.introspect({ token })).toMatchObject({ active: false });
    expect(await own.auth.getAccessToken()).toEqual(mine);
  });
});

describe('acting for a user', () => {
  test('the user is sent away with state and challenge, and comes back with a code for their tokens', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientFor(local);
    const asked = anypoint.auth.authorizationUrl({ redirectUri, scope: ['full', 'offline_access'], pkce: true });
    const sent = new URL(asked.url).searchParams;
    expect(sent.get('scope')).toBe('full offline_access');
    expect(sent.get('response_type')).toBe('code');
    expect(sent.get('state')).toBe(asked.state);
    expect(sent.get('code_challenge')).toBe(
      createHash('sha256')
        .update(asked.codeVerifier ?? '')
        .digest('base64url'),
    );

    const back = await comeBack(local, asked.url);
    expect(back.get('state')).toBe(asked.state);
    const { codeVerifier } = asked;
    const tokens = await anypoint.auth.exchangeCode({ code: back.get('code') ?? '', redirectUri, codeVerifier });
    expect(tokens.refreshToken).toBeTypeOf('string');
    const asUser = clientFor(local, { token: tokens.accessToken });
    expect((await asUser.auth.whoAmI()).user?.id).toBe(local.state.browserUserId);
  });

  test('without PKCE there is no verifier, and the given state is kept', () => {
    const { url, ...kept } = clientFor(createLocalAnypoint()).auth.authorizationUrl({
      redirectUri,
      scope: 'full',
      state: 'mine',
    });
    expect(kept).toEqual({ state: 'mine' });
    expect(url).not.toContain('code_challenge');
  });

  test('a code that was used is refused as a sign-in, with a hint', async () => {
    const local = createLocalAnypoint();
    const { auth } = clientFor(local);
    const code = (await comeBack(local, auth.authorizationUrl({ redirectUri, scope: 'full' }).url)).get('code') ?? '';
    await auth.exchangeCode({ code, redirectUri });
    await expect(auth.exchangeCode({ code, redirectUri })).rejects.toMatchObject({
      code: 'authentication',
      status: 400,
      hint: expect.stringContaining('code') as string,
    });
  });

  test.each([
    ['redirectUri', { scope: 'full' }],
    ['scope', { redirectUri, scope: ' ' }],
    ['scope', { redirectUri }],
  ])('the URL is not made without %s', (name, params) => {
    const { auth } = clientFor(createLocalAnypoint());
    const ask = (): unknown => auth.authorizationUrl(params as Parameters<typeof auth.authorizationUrl>[0]);
    expect(ask).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining(`"${name}"`) as string }),
    );
  });
});

describe('Basic credentials', () => {
  test('are the app’s own, as the Maven facade takes them', () => {
    const { auth } = new AnypointClient({ auth: { clientId: 'app', clientSecret: 'sëcret' } });
    const { username, password, header } = auth.basicCredentials();
    expect([username, password]).toEqual(['~~~Client~~~', 'app~?~sëcret']);
    expect(Buffer.from(header.replace('Basic ', ''), 'base64').toString()).toBe(`${username}:${password}`);
  });

  test('need an app with a secret', () => {
    const { auth } = new AnypointClient({ auth: { token: 'held-by-the-caller' } });
    expect(() => auth.basicCredentials()).toThrow(expect.objectContaining({ code: 'configuration' }));
  });
});

describe('granted scopes', () => {
  test.each(['data', 'scopes'])('are read from "%s"', async (key) => {
    const rows = [{ scope: 'read:exchange', context_params: { org: 'o' } }];
    const fetch = (url: string): Promise<Response> =>
      Promise.resolve(Response.json(url.endsWith('/token') ? { access_token: 'token' } : { [key]: rows, total: 1 }));
    const { auth } = new AnypointClient({ auth: { clientId: 'app', clientSecret: 'secret' }, fetch });
    expect(await auth.grantedScopes()).toEqual(rows);
  });

  test('come with the organization and environment they were given for', async () => {
    const local = createLocalAnypoint();
    const { organizationId: org, environmentId: envId } = local;
    const credentials = local.addConnectedApp({
      scopes: ['read:orgconnapps', { scope: 'read:api_contracts', context_params: { org, envId } }],
    });
    const scopes = await clientFor(local, credentials).auth.grantedScopes();
    expect(scopes).toContainEqual(
      expect.objectContaining({ scope: 'read:api_contracts', context_params: { org, envId } }),
    );
  });
});
