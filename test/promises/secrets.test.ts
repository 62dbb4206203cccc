import { tracingChannel } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  AnypointClient,
  tracingChannelName,
  type AnypointAuth,
  type AnypointClientOptions,
  type Fetch,
} from '../../src/index.js';
import { networkFailure, sentRequest, silence, tokenAnswer, type SentRequest } from '../fakes/scripted-fetch.js';

/** Each planted secret; awkward characters make it look different in every form it travels in. */
const planted = {
  clientSecret: 'plt-client&secret "é"~(1)',
  password: 'plt-pass word+2',
  accessToken: 'plt-access-token-3',
  refreshToken: 'plt-refresh/token=4',
  code: 'plt-code-5',
  verifier: 'plt-verifier-6',
  assertion: 'plt-assertion.7.x',
  applicationSecret: 'plt-application-secret-8',
  otherPassword: 'plt-other-password-9',
};
const secret = /plt-/;
/** No secrets, yet nobody's business: told only where the platform itself repeats them. */
const personal = { query: 'prs-query', header: 'prs-header', name: 'prs-name' };
const secretOrPersonal = /plt-|prs-/;

const app = { clientId: 'app-id', clientSecret: planted.clientSecret };
const signIns: readonly (readonly [string, AnypointAuth])[] = [
  ['client credentials', app],
  ['password', { ...app, username: 'robot', password: planted.password }],
  ['code', { ...app, code: planted.code, redirectUri: 'https://a.example', codeVerifier: planted.verifier }],
  ['refresh token', { ...app, refreshToken: planted.refreshToken }],
  ['assertion', { clientId: 'app-id', assertion: planted.assertion }],
  ['login', { username: 'robot', password: planted.password }],
  ['held token', { token: planted.accessToken }],
  ['token source', { getToken: () => planted.accessToken }],
  ['token source that fails', { getToken: () => Promise.reject(new Error(`no ${planted.accessToken}`)) }],
];

/** Repeats all that was sent, as a careless platform or proxy does: as it came, and value by value. */
function echo({ body = '', headers, url }: SentRequest): string {
  const values = body.startsWith('{')
    ? Object.values(JSON.parse(body) as object)
    : [...new URLSearchParams(body).values()];
  return [body, values.join(' '), JSON.stringify(Object.fromEntries(headers)), url].join(' ');
}
const problem = (request: SentRequest): string =>
  JSON.stringify({
    message: `refused: ${echo(request)}`,
    errors: [{ path: `/${echo(request)}`, message: echo(request), data: planted.accessToken }],
    clientSecret: planted.applicationSecret,
    'X-ANYPNT-TRX-ID': request.headers.get('authorization'),
  });
/** An answer with secrets in every place that could be told. */
const spilling = {
  access_token: 7,
  id: planted.applicationSecret,
  name: [planted.applicationSecret],
  user: planted.password,
};

type Fault = (request: SentRequest) => Response | Promise<Response>;
const faults: readonly (readonly [string, Fault])[] = [
  ...[400, 401, 403, 404, 409, 418, 422, 429, 500, 503].flatMap((status): (readonly [string, Fault])[] => [
    [`${status} that echoes`, (request) => new Response(problem(request), { status })],
    [`${status} that echoes as text`, (request) => new Response(echo(request), { status })],
    [
      `${status} that echoes in OAuth’s form`,
      (request) => new Response(JSON.stringify({ error: echo(request), error_description: echo(request) }), { status }),
    ],
    [
      `${status} with a page`,
      (request) => new Response(`<html><title>${echo(request).replaceAll(/[<>]/g, '')}</title>`, { status }),
    ],
  ]),
  [
    'a redirect with it in its address',
    (request) => new Response(null, { status: 302, headers: { location: `https://e.example/?${echo(request)}` } }),
  ],
  ['an answer that is no JSON', (request) => new Response(echo(request))],
  ['an answer of the wrong shape', () => new Response(JSON.stringify(spilling))],
  ['an answer that is a list of secrets', () => new Response(JSON.stringify(Object.values(planted)))],
  ['a failing fetch that quotes it all', (request) => Promise.reject(new Error(echo(request), { cause: { request } }))],
  [
    'a network failure that quotes it all',
    (request) => Promise.reject(Object.assign(networkFailure('ECONNREFUSED', `at ${echo(request)}`), { request })),
  ],
  [
    'a failure whose code is the token',
    (request) => Promise.reject(networkFailure(String(request.headers.get('authorization')))),
  ],
  ['silence', silence],
];

/** Everything that a program might print or send on of some values. */
function everythingOf(values: readonly unknown[]): string {
  const all = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null };
  const parts = [inspect(values, all), JSON.stringify(values)];
  for (const value of values) parts.push(String(value), ...errorTexts(value));
  return parts.join('\n');
}

function errorTexts(value: unknown): string[] {
  if (!(value instanceof Error)) return [];
  const own = Reflect.ownKeys(value).map((key) => String(Reflect.get(value, key)));
  return [value.message, String(value.stack), ...own, String(value.cause), ...errorTexts(value.cause)];
}

type Calls = (anypoint: AnypointClient, auth: AnypointAuth) => readonly (() => Promise<unknown>)[];

const everyKindOfCall: Calls = (anypoint, auth) => [
  () =>
    anypoint.clientApplications.create({
      name: personal.name,
      clientId: '9d1f0c6ab37e4f5d8a20c4e6b91f7d35',
      clientSecret: planted.applicationSecret,
    }),
  () => anypoint.clientApplications.resetSecret({ applicationId: 7 }),
  () => anypoint.clientApplications.list({ query: personal.query }).toArray(),
  () =>
    anypoint.request({
      method: 'PUT',
      path: '/any',
      query: { q: personal.query },
      body: { password: planted.otherPassword },
    }),
  () => anypoint.request({ path: `/keys/${encodeURIComponent(String(Object.values(auth).at(-1)))}` }),
  () => anypoint.auth.revoke({ token: planted.otherPassword }),
  () => anypoint.auth.exchangeCode({ code: planted.code, redirectUri: 'x', codeVerifier: planted.verifier }),
];
const aFewCalls: Calls = (...of) => everyKindOfCall(...of).slice(3, 5);

/** Makes calls that carry secrets over a fetch, and collects all that could be seen of them. */
async function whatIsSeen(
  fetch: Fetch,
  options: AnypointClientOptions & { readonly auth: AnypointAuth },
  calls: Calls = everyKindOfCall,
): Promise<{ seen: string; failed: number }> {
  const seen: unknown[] = [];
  const log = (...line: unknown[]): void => void seen.push(line);
  const publish = (event: unknown): void => void seen.push({ ...Object(event) });
  const channel = tracingChannel(tracingChannelName);
  const subscriber = { start: publish, end: publish, asyncStart: publish, asyncEnd: publish, error: publish };
  channel.subscribe(subscriber);
  const logger = { debug: log, info: log, warn: log, error: log };
  const defaults = {
    organizationId: '0a1b2c3d-0000-4000-8000-000000000004',
    environmentId: '0a1b2c3d-0000-4000-8000-000000000005',
    timeoutMs: 20,
    maxRetries: 0,
  };
  const anypoint = new AnypointClient({
    ...defaults,
    headers: { 'x-personal': personal.header },
    logger,
    fetch,
    ...options,
  });
  let failed = 0;
  for (const call of calls(anypoint, options.auth)) {
    await call().catch((error: unknown) => {
      failed++;
      seen.push(error);
    });
  }
  channel.unsubscribe(subscriber);
  return {
    seen: everythingOf([...seen, anypoint, Object.entries(anypoint), anypoint.withOptions({ timeoutMs: 5 })]),
    failed,
  };
}

const isTokenRequest = (url: string): boolean => /\/oauth2\/token$|\/accounts\/login$/.test(url);
const faultyFetch =
  (fault: Fault, alsoTokens: boolean): Fetch =>
  async (url, init) => {
    if (isTokenRequest(url) && !alsoTokens) {
      return tokenAnswer(planted.accessToken, { refresh_token: planted.refreshToken });
    }
    return fault(sentRequest(url, init));
  };

function leakOf(seen: string, trace = secret): string | undefined {
  const at = seen.search(trace);
  return at < 0 ? undefined : seen.slice(Math.max(0, at - 200), at + 100);
}

/** All other refusals are told in the same way as 401. */
const faultsOfSignIns = faults.filter(([name]) => !/^(?:40[3-9]|418|422|429|503)/.test(name));

describe('a planted secret is found in no error, no log line, no tracing event and no inspected client', () => {
  test.each(faults)('when calls meet %s', async (_, fault) => {
    const { seen, failed } = await whatIsSeen(faultyFetch(fault, false), { auth: app });
    expect(failed).toBeGreaterThan(0);
    expect(leakOf(seen)).toBeUndefined();
  });

  describe.each(signIns)('signing in by %s', (_, auth) => {
    test.each(faultsOfSignIns)('when the token request meets %s', async (_fault, fault) => {
      const { seen } = await whatIsSeen(faultyFetch(fault, true), { auth }, aFewCalls);
      expect(leakOf(seen)).toBeUndefined();
    });
  });

  test.each(['warn', 'off'] as const)('when answers are read with validation %s', async (responseValidation) => {
    const answer = (): Response =>
      new Response(JSON.stringify({ ...spilling, clientSecret: planted.applicationSecret, [personal.name]: 1 }));
    const { seen } = await whatIsSeen(faultyFetch(answer, false), { auth: app, responseValidation });
    expect(leakOf(seen, secretOrPersonal)).toBeUndefined();
  });

  test('when all goes well', async () => {
    const answer = (): Response =>
      new Response(JSON.stringify({ id: 7, name: 'orders', clientId: 'c', clientSecret: planted.applicationSecret }));
    const { seen } = await whatIsSeen(faultyFetch(answer, false), { auth: app });
    expect(seen).toContain('http.response.status_code');
    expect(leakOf(seen, secretOrPersonal)).toBeUndefined();
  });

  test('when options are refused', () => {
    for (const wrong of [
      { auth: { ...app, extra: planted.code } },
      { auth: app, headers: { authorization: planted.accessToken } },
      { auth: app, headers: { x: `${planted.accessToken}\n` } },
      { auth: app, baseUrl: `https://u:${planted.password}@a.example` },
    ]) {
      let error: unknown;
      try {
        new AnypointClient(wrong);
      } catch (refusal) {
        error = refusal;
      }
      expect(error).toMatchObject({ code: 'configuration' });
      expect(leakOf(everythingOf([error]))).toBeUndefined();
    }
  });
});

test.each<[string, AnypointClientOptions, (anypoint: AnypointClient) => Promise<unknown>]>([
  [
    'deep in its body',
    {},
    (anypoint) => anypoint.request({ method: 'POST', path: '/a', body: { to: [{ passwords: [planted.password] }] } }),
  ],
  [
    'in its form',
    {},
    (anypoint) =>
      anypoint.request({ method: 'POST', path: '/a', body: new URLSearchParams({ 'api-key': planted.password }) }),
  ],
  ['in its query', {}, (anypoint) => anypoint.request({ path: '/a', query: { api_key: [planted.password] } })],
  [
    'in its headers',
    {},
    (anypoint) => anypoint.request({ path: '/a' }, { headers: { 'X-Gateway-Token': planted.password } }),
  ],
  [
    'in the headers of its client',
    { headers: { 'proxy-authorization': planted.password } },
    (anypoint) => anypoint.request({ path: '/a' }),
  ],
])('a secret that a call holds %s is not shown when somebody repeats it', async (_, options, call) => {
  const fetch: Fetch = () => Promise.resolve(new Response(`no ${planted.password} here`, { status: 400 }));
  const error = await call(new AnypointClient({ auth: { token: 't' }, fetch, ...options })).catch((e: unknown) => e);
  expect(String(error)).toContain('no [redacted] here');
  expect(leakOf(everythingOf([error]))).toBeUndefined();
});

test('a secret by which an answer names a member is not shown where that is wrong', async () => {
  const fetch: Fetch = () => Promise.resolve(Response.json({ [planted.clientSecret]: 1 }));
  const anypoint = new AnypointClient({
    auth: app,
    fetch: (url, init) => (isTokenRequest(url) ? Promise.resolve(tokenAnswer('t')) : fetch(url, init)),
  });
  const schema = z.record(z.string(), z.string());
  const error = await anypoint.request({ path: '/a', schema }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'response_validation', issues: [{ path: '[redacted]' }] });
  expect(leakOf(everythingOf([error]))).toBeUndefined();
});

test('the search finds a secret where there is one', async () => {
  expect(everythingOf([new Error('x', { cause: new Error(planted.code) })])).toMatch(secret);
  const { seen } = await whatIsSeen(
    faultyFetch(() => new Response('{}'), false),
    { auth: app, userAgentSuffix: 'x' },
  );
  expect(seen).toMatch(/PUT/);
});
