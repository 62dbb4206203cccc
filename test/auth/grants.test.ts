import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnypointAuth } from '../../src/index.js';
import { AuthenticationError } from '../../src/errors.js';
import { first, grant } from '../fakes/grants.js';
import { baseUrl } from '../fakes/http-client.js';
import { json, tokenAnswer, type Reply, type SentRequest } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';

afterEach(() => {
  vi.useRealTimers();
});

const app = { clientId: 'app-id', clientSecret: 'app secret&more' };
const form = (request: SentRequest | undefined): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(request?.body));

describe('what each way to sign in asks for', () => {
  const requests: readonly (readonly [string, AnypointAuth, Record<string, string>])[] = [
    ['client credentials', app, { grant_type: 'client_credentials' }],
    [
      'password',
      { ...app, username: 'u', password: 'p w', scope: 'full read:x' },
      { grant_type: 'password', username: 'u', password: 'p w', scope: 'full read:x', response_type: 'token' },
    ],
    [
      'authorization code',
      { ...app, code: 'c', redirectUri: 'https://a.example/b', codeVerifier: 'v' },
      { grant_type: 'authorization_code', code: 'c', redirect_uri: 'https://a.example/b', code_verifier: 'v' },
    ],
    ['refresh token', { ...app, refreshToken: 'r' }, { grant_type: 'refresh_token', refresh_token: 'r' }],
  ];

  test.each(requests)('%s, as a form', async (_, auth, expected) => {
    const { grant: one, sent } = grant(auth, [tokenAnswer('t')]);
    expect(await one.mint(first)).toMatchObject({ accessToken: 't', tokenType: 'bearer', expiresInSeconds: 3_600 });
    expect(sent[0]).toMatchObject({ method: 'POST', url: `${baseUrl}/accounts/api/v2/oauth2/token` });
    expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(sent[0]?.headers.has('authorization')).toBe(false);
    expect(form(sent[0])).toEqual({ ...expected, client_id: 'app-id', client_secret: 'app secret&more' });
  });

  test.each(requests)('%s, as JSON', async (_, auth, expected) => {
    const { grant: one, sent } = grant(auth, [tokenAnswer('t')], 'json');
    await one.mint(first);
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      ...expected,
      client_id: 'app-id',
      client_secret: 'app secret&more',
    });
  });

  test('an assertion', async () => {
    const { grant: one, sent } = grant({ clientId: 'app-id', assertion: 'a.b.c' }, [tokenAnswer('t')]);
    await one.mint(first);
    expect(form(sent[0])).toEqual({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'a.b.c' });
  });

  test('a login, at the older endpoint and always in JSON', async () => {
    const { grant: one, sent } = grant({ username: 'u', password: 'p' }, [
      json({ access_token: 't', redirectUrl: '/home/' }),
    ]);
    expect(await one.mint(first)).toMatchObject({ accessToken: 't', expiresInSeconds: undefined });
    expect(sent[0]?.url).toBe(`${baseUrl}/accounts/login`);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ username: 'u', password: 'p' });
  });

  test('a token that the caller holds: nothing', async () => {
    const { grant: one, sent } = grant({ token: 't' });
    expect(one.renewable).toBe(false);
    expect(await one.mint(first)).toEqual({ accessToken: 't', tokenType: 'bearer', expiresInSeconds: undefined });
    expect(sent).toHaveLength(0);
  });
});

describe('what the platform answers', () => {
  test.each<[string, object, number | undefined]>([
    ['seconds', { expires_in: 3_600 }, 3_600],
    ['seconds as text', { expires_in: '3600' }, 3_600],
    ['missing', { expires_in: undefined }, undefined],
    ['null', { expires_in: null }, undefined],
    ['zero', { expires_in: 0 }, undefined],
    ['negative', { expires_in: -5 }, undefined],
    ['words', { expires_in: 'soon' }, undefined],
    ['empty', { expires_in: '' }, undefined],
  ])('a life of %s', async (_, more, expiresInSeconds) => {
    const { grant: one } = grant(app, [tokenAnswer('t', more as Record<string, unknown>)]);
    expect((await one.mint(first)).expiresInSeconds).toBe(expiresInSeconds);
  });

  test('a type that is missing or in capitals, a scope, a refresh token, fields that nobody knows', async () => {
    const { grant: one } = grant(app, [
      json({ access_token: 't', scope: 'full', refresh_token: 'r', id_token: null, later: 1 }),
      json({ access_token: 't', token_type: 'Bearer', refresh_token: '' }),
    ]);
    expect(await one.mint(first)).toEqual({
      accessToken: 't',
      tokenType: 'bearer',
      expiresInSeconds: undefined,
      scope: 'full',
      refreshToken: 'r',
    });
    expect(await one.mint(first)).toEqual({ accessToken: 't', tokenType: 'Bearer', expiresInSeconds: undefined });
  });

  test.each<[string, Reply]>([
    ['without a token', json({ url: '/mfa', state: 'x' })],
    ['with an empty token', json({ access_token: '' })],
  ])('a success %s means a second factor, and says so', async (_, reply) => {
    const { grant: one } = grant({ username: 'u', password: 'p' }, [reply]);
    const error = await rejection(one.mint(first));
    expect(error).toMatchObject({ code: 'authentication', status: 200 });
    expect(String(error).match(/MFA/g)).toHaveLength(1);
  });

  test('a success without a token means a second factor for the password grant as well', async () => {
    const { grant: one } = grant({ ...app, username: 'u', password: 'p' }, [json({ state: 'x' })]);
    expect(String(await rejection(one.mint(first)))).toMatch(/MFA/);
  });

  test.each<[string, AnypointAuth]>([
    ['client credentials', app],
    ['a code', { ...app, code: 'c', redirectUri: 'x' }],
    ['a refresh token', { ...app, refreshToken: 'r' }],
    ['an assertion', { clientId: app.clientId, assertion: 'jwt' }],
  ])('a success without a token for %s means another address, and says so', async (_, auth) => {
    const { grant: one } = grant(auth, [json({ status: 'up' })]);
    const error = await rejection(one.mint(first));
    expect(error).toMatchObject({
      code: 'authentication',
      status: 200,
      hint: expect.stringMatching(/access_token.*`baseUrl`.*`region`/) as string,
    });
    expect(String(error)).not.toMatch(/MFA|multi-factor/);
  });

  test.each<[string, Reply]>([
    ['a token that no header can carry', json({ access_token: 'planted\r\nx-injected: 1' })],
    ['a token beyond Latin-1', json({ access_token: 'planted€' })],
    ['a token that is an object', json({ access_token: { planted: 1 } })],
    ['a page', new Response('<html>planted</html>')],
    ['nothing', new Response('')],
    ['a list', json(['planted'])],
  ])('%s is an error of ours, without the token', async (_, reply) => {
    const { grant: one } = grant(app, [reply]);
    const error = await rejection(one.mint(first));
    expect(error).toMatchObject({ code: expect.stringMatching(/^(?:authentication|response_validation)$/) as string });
    expect(JSON.stringify(error) + String(error)).not.toContain('planted');
  });

  test.each<[string, AnypointAuth, Reply, RegExp]>([
    ['a wrong secret', app, json({ error: 'invalid_client' }, 401), /client id and secret of the Connected App/],
    ['a wrong secret, in plain words', app, new Response('Unauthorized', { status: 401 }), /client id and secret/],
    [
      'a used code',
      { ...app, code: 'c', redirectUri: 'x' },
      json({ error: 'invalid_grant' }, 400),
      /used up or expired/,
    ],
    [
      'a wrong password',
      { username: 'u', password: 'p' },
      new Response('Unauthorized', { status: 401 }),
      /password is wrong/,
    ],
    [
      'a user of another platform',
      { username: 'u', password: 'p' },
      json({ target: 'composer' }, 418),
      /another MuleSoft platform/,
    ],
    ['a disabled user', { username: 'u', password: 'p' }, json({ message: 'disabled' }, 403), /disabled/],
  ])('%s is a refused sign-in', async (_, auth, reply, words) => {
    const error = await rejection(grant(auth, [reply]).grant.mint(first));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toMatch(words);
  });

  test('a login that is sent elsewhere is told as a redirect', async () => {
    const reply = new Response(null, { status: 302, headers: { location: 'https://sso.example' } });
    const error = await rejection(grant({ username: 'u', password: 'p' }, [reply]).grant.mint(first));
    expect(error).toMatchObject({ code: 'response_validation', status: 302 });
  });
});

describe('renewal', () => {
  test('by a refresh token uses the newest one, and keeps it where the answer brings none', async () => {
    const { grant: one, sent } = grant({ ...app, refreshToken: 'given' }, [
      tokenAnswer('a', { refresh_token: 'rotated' }),
      tokenAnswer('b'),
    ]);
    expect((await one.mint(first)).refreshToken).toBe('rotated');
    expect((await one.mint({ reason: 'expired', refreshToken: 'rotated' })).refreshToken).toBe('rotated');
    expect(sent.map((request) => form(request)['refresh_token'])).toEqual(['given', 'rotated']);
  });

  test('after an authorization code goes by the refresh token that came with it', async () => {
    const { grant: one, sent } = grant({ ...app, code: 'c', redirectUri: 'x' }, [tokenAnswer('a'), tokenAnswer('b')]);
    await one.mint(first);
    await one.mint({ reason: 'expired', refreshToken: 'r' });
    expect(sent.map((request) => form(request)['grant_type'])).toEqual(['authorization_code', 'refresh_token']);
  });

  test('after an authorization code without a refresh token is refused with the reason, and the code is not sent again', async () => {
    const { grant: one, sent } = grant({ ...app, code: 'c', redirectUri: 'x' }, [tokenAnswer('a')]);
    await one.mint(first);
    const error = await rejection(one.mint({ reason: 'expired', refreshToken: undefined }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toMatch(/offline_access/);
    expect(sent).toHaveLength(1);
  });

  test('after a code whose exchange failed tries the code again', async () => {
    const { grant: one, sent } = grant({ ...app, code: 'c', redirectUri: 'x' }, [json({}, 503), tokenAnswer('a')]);
    await rejection(one.mint(first));
    expect((await one.mint(first)).accessToken).toBe('a');
    expect(sent).toHaveLength(2);
  });

  test('by an assertion asks its function for each token', async () => {
    let asked = 0;
    const assertion = (): Promise<string> => Promise.resolve(`jwt-${++asked}`);
    const { grant: one, sent } = grant({ clientId: 'i', assertion }, [tokenAnswer('a'), tokenAnswer('b')]);
    await one.mint(first);
    await one.mint({ reason: 'expired', refreshToken: undefined });
    expect(sent.map((request) => form(request)['assertion'])).toEqual(['jwt-1', 'jwt-2']);
  });
});
