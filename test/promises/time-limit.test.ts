import { afterEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, type AnypointAuth, type Hooks, type RequestOptions } from '../../src/index.js';
import { loopbackServer, type LoopbackServer } from '../fakes/loopback-server.js';
import { json } from '../fakes/scripted-fetch.js';
import { rejection, untilSettled } from '../fakes/time.js';

let server: LoopbackServer | undefined;
const timers: ReturnType<typeof setInterval>[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const timer of timers.splice(0)) clearInterval(timer);
  await server?.close();
  server = undefined;
});

const limitMs = 150;
type Handler = Parameters<typeof loopbackServer>[0];
const stalls: readonly (readonly [string, Handler])[] = [
  ['headers that never come', () => undefined],
  [
    'a body that stalls, its length announced',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"id": 7');
    },
  ],
  [
    'a body that stalls, its length unknown',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id": 7');
    },
  ],
  [
    'a body that drips',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      timers.push(setInterval(() => response.write(' '), 10));
    },
  ],
  [
    'an error whose body stalls',
    (_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' }).write('{"message":');
    },
  ],
];

test.each(stalls)('%s: ended by the time limit', async (_, handle) => {
  server = await loopbackServer(handle);
  const anypoint = new AnypointClient({
    auth: { token: 't' },
    baseUrl: server.baseUrl,
    timeoutMs: limitMs,
    maxRetries: 0,
  });
  const start = performance.now();
  const error = await rejection(anypoint.request({ path: '/any' }));
  expect(error).toMatchObject({ code: 'timeout', attempts: 1 });
  expect(String(error)).toContain(`${limitMs} ms`);
  // Without the limit it would not end at all. How late a busy machine wakes up says nothing.
  expect(performance.now() - start).toBeGreaterThanOrEqual(limitMs - 5);
});

test('the limit of one call goes before that of the client', async () => {
  server = await loopbackServer(() => undefined);
  const anypoint = new AnypointClient({ auth: { token: 't' }, baseUrl: server.baseUrl, maxRetries: 0 });
  const error = await rejection(anypoint.request({ path: '/any' }, { timeoutMs: 50 }));
  expect(String(error)).toContain('50 ms');
});

test.each<[string, (anypoint: AnypointClient, options: RequestOptions) => Promise<unknown>]>([
  ['getAccessToken', ({ auth }, options) => auth.getAccessToken({}, options)],
  ['introspect', ({ auth }, options) => auth.introspect({}, options)],
  ['revoke', ({ auth }, options) => auth.revoke({}, options)],
  ['exchangeCode', ({ auth }, options) => auth.exchangeCode({ code: 'c', redirectUri: 'https://a.example' }, options)],
])('the limit of one call of auth.%s goes before that of the client while tokens do not come', async (_, call) => {
  server = await loopbackServer(() => undefined);
  const auth = { clientId: 'id', clientSecret: 'secret' };
  const anypoint = new AnypointClient({ auth, baseUrl: server.baseUrl, maxRetries: 0 });
  const error = await rejection(call(anypoint, { timeoutMs: 50 }));
  expect(error).toMatchObject({ code: 'timeout' });
  expect(String(error)).toContain('50 ms');
});

const never = (): Promise<never> => new Promise(() => undefined);

test.each<[string, AnypointAuth]>([
  ['getToken', { getToken: never }],
  ['assertion', { clientId: 'id', assertion: never }],
])('a sign-in whose `%s` never answers is ended by the limit', async (name, auth) => {
  const anypoint = new AnypointClient({ auth, timeoutMs: 50 });
  const error = await rejection(anypoint.auth.getAccessToken());
  expect(error).toMatchObject({ code: 'timeout' });
  expect(String(error)).toContain(`\`${name}\` gave no token within 50 ms`);
});

describe('a store that does not delete a revoked token', () => {
  const clientOver = (remove: () => Promise<never>): AnypointClient => {
    const nothing = (): Promise<undefined> => Promise.resolve(undefined);
    return new AnypointClient({
      auth: { clientId: 'id', clientSecret: 'secret' },
      tokenStore: { get: nothing, set: nothing, delete: remove },
      fetch: () => Promise.resolve(json({ access_token: 't', token_type: 'bearer' })),
    });
  };

  test('takes a share of the limit of the call', async () => {
    const anypoint = clientOver(never);
    await anypoint.auth.getAccessToken();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const outcome = await untilSettled(anypoint.auth.revoke({}, { timeoutMs: 400 }));
    expect(outcome.status).toBe('fulfilled');
    expect(outcome.passedMs).toBeLessThanOrEqual(400);
  });

  test('does not keep a call that is aborted', async () => {
    const caller = new AbortController();
    const anypoint = clientOver(() => {
      caller.abort('enough');
      return never();
    });
    expect(await rejection(anypoint.auth.revoke({}, { signal: caller.signal }))).toBe('enough');
  });
});

describe('a hook that does not end', () => {
  const clientWith = (hooks: Hooks, status = 200): AnypointClient =>
    new AnypointClient({
      auth: { token: 't' },
      hooks,
      timeoutMs: 50,
      maxRetries: 1,
      fetch: () => Promise.resolve(json({ id: 7 }, status)),
    });

  test('before a request ends the attempt, which was not sent', async () => {
    const error = await rejection(clientWith({ beforeRequest: never }).request({ path: '/any' }, { maxRetries: 0 }));
    expect(error).toMatchObject({ code: 'timeout' });
    expect(String(error)).toContain('`beforeRequest` did not end within 50 ms');
  });

  test('after a response changes nothing', async () => {
    expect(await clientWith({ afterResponse: never }).request({ path: '/any' })).toEqual({ id: 7 });
  });

  test.each<[keyof Hooks, number]>([
    ['beforeRequest', 200],
    ['afterResponse', 200],
    ['beforeRetry', 503],
  ])('%s does not keep an aborted call', async (name, status) => {
    const caller = new AbortController();
    const hook = (): Promise<void> => {
      setTimeout(() => caller.abort('enough'));
      return never();
    };
    const anypoint = clientWith({ [name]: hook }, status);
    const options = { signal: caller.signal, timeoutMs: 100_000 };
    expect(await rejection(anypoint.request({ path: '/any' }, options))).toBe('enough');
  });

  test('beforeError does not keep the error of an aborted call', async () => {
    const caller = new AbortController();
    const beforeError = (): Promise<void> => {
      setTimeout(() => caller.abort('enough'));
      return never();
    };
    const error = await rejection(clientWith({ beforeError }, 404).request({ path: '/any', schema: 7 as never }));
    expect(error).toMatchObject({ code: 'configuration' });
    const missing = clientWith({ beforeError }, 400).request({ path: '/any' }, { signal: caller.signal });
    expect(await rejection(missing)).toMatchObject({ code: 'bad_request' });
  });
});

test('a read that ran into the limit is tried again, with the whole time for each attempt', async () => {
  let stall = true;
  server = await loopbackServer((_, response) => {
    if (!stall) response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":7}');
    stall = false;
  });
  // Enough for the second attempt on a machine that has much else to do.
  const anypoint = new AnypointClient({ auth: { token: 't' }, baseUrl: server.baseUrl, timeoutMs: 2_000 });
  expect(await anypoint.request({ path: '/any' })).toEqual({ id: 7 });
});

test('a token request that stalls is ended by the limit as well', async () => {
  server = await loopbackServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"access_token":');
  });
  const auth = { clientId: 'id', clientSecret: 'secret' };
  const anypoint = new AnypointClient({ auth, baseUrl: server.baseUrl, timeoutMs: limitMs, maxRetries: 0 });
  expect(await rejection(anypoint.request({ path: '/any' }))).toMatchObject({ code: 'timeout' });
});
