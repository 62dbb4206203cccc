import { afterEach, expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { loopbackServer, type LoopbackServer } from '../fakes/loopback-server.js';
import { rejection } from '../fakes/time.js';

let server: LoopbackServer | undefined;
const timers: ReturnType<typeof setInterval>[] = [];
afterEach(async () => {
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
