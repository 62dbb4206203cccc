import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gate } from '../../../src/core/pace/gate.js';
import { path } from '../../../src/core/call/path.js';
import { call, ok, status } from '../../fakes/calls.js';
import { httpClient } from '../../fakes/http-client.js';
import { answeringFetch, networkFailure, scriptedFetch, silence, type Reply } from '../../fakes/scripted-fetch.js';
import { fakeTime, untilSettled } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const truncated = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"ok": tr')),
      pull: (controller) => controller.error(new TypeError('terminated', { cause: networkCause('UND_ERR_SOCKET') })),
    }),
    { headers: { 'content-type': 'application/json' } },
  );
const networkCause = (code: string): unknown => networkFailure(code).cause;

/** How often the request is sent in all when every attempt fails this way, with two repeats allowed. */
const safe = ['GET', 'HEAD', 'PUT', 'DELETE'] as const;
const unsafe = ['POST', 'PATCH'] as const;
const failures: readonly (readonly [string, () => Reply, string, onSafe: number, onUnsafe: number])[] = [
  ['connection refused', () => networkFailure('ECONNREFUSED'), 'connection', 3, 3],
  ['host not found', () => networkFailure('ENOTFOUND'), 'connection', 3, 3],
  ['no answer from DNS', () => networkFailure('EAI_AGAIN'), 'connection', 3, 3],
  ['host unreachable', () => networkFailure('EHOSTUNREACH'), 'connection', 3, 3],
  ['no connection in time', () => networkFailure('UND_ERR_CONNECT_TIMEOUT'), 'connection', 3, 3],
  ['connection reset', () => networkFailure('ECONNRESET'), 'connection', 3, 1],
  ['connection closed', () => networkFailure('UND_ERR_SOCKET'), 'connection', 3, 1],
  ['a failure without a code', () => new TypeError('Load failed'), 'connection', 3, 1],
  ['a fetch that throws anything', () => () => Promise.reject(Object('odd') as Error), 'connection', 3, 1],
  ['a fetch that gives no response', () => () => Promise.resolve(undefined as unknown as Response), 'connection', 3, 1],
  ['an expired certificate', () => networkFailure('CERT_HAS_EXPIRED'), 'connection', 1, 1],
  ['a certificate of another host', () => networkFailure('ERR_TLS_CERT_ALTNAME_INVALID'), 'connection', 1, 1],
  ['a self-signed certificate', () => networkFailure('DEPTH_ZERO_SELF_SIGNED_CERT'), 'connection', 1, 1],
  ['silence', () => silence, 'timeout', 3, 1],
  ['a body that breaks off', () => truncated(), 'connection', 3, 1],
  ['400', () => status(400), 'bad_request', 1, 1],
  ['401', () => status(401), 'authentication', 1, 1],
  ['403', () => status(403), 'permission', 1, 1],
  ['404', () => status(404), 'not_found', 1, 1],
  ['408', () => status(408), 'timeout', 3, 1],
  ['409', () => status(409), 'conflict', 1, 1],
  ['410', () => status(410), 'not_found', 1, 1],
  ['418', () => status(418), 'bad_request', 1, 1],
  ['422', () => status(422), 'bad_request', 1, 1],
  ['429', () => status(429), 'rate_limited', 3, 3],
  ['429 with Retry-After', () => status(429, { 'retry-after': '2' }), 'rate_limited', 3, 3],
  ['429 with a Retry-After of an hour', () => status(429, { 'retry-after': '3600' }), 'rate_limited', 1, 1],
  ['500', () => status(500), 'server', 3, 1],
  ['502', () => status(502), 'server', 3, 1],
  ['503', () => status(503), 'server', 3, 1],
  ['503 with Retry-After', () => status(503, { 'retry-after': '2' }), 'server', 3, 1],
  ['504', () => status(504), 'server', 3, 1],
  ['302', () => status(302, { location: 'https://elsewhere.example/' }), 'response_validation', 1, 1],
  ['307', () => status(307, { location: '/other' }), 'response_validation', 1, 1],
  ['304', () => new Response(null, { status: 304 }), 'response_validation', 1, 1],
];
const rows = failures.flatMap(([name, reply, code, onSafe, onUnsafe]) => [
  ...safe.map((method) => [name, method, onSafe, code, reply] as const),
  ...unsafe.map((method) => [name, method, onUnsafe, code, reply] as const),
]);

describe('how often a request is sent when it keeps failing', () => {
  test.each(rows)('%s, %s: %d times', async (_, method, times, code, reply) => {
    const { fetch, sent } = scriptedFetch(reply(), reply(), reply(), reply());
    const outcome = await untilSettled(httpClient(fetch, { timeoutMs: 1_000 }).request(call(method)));
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code, attempts: times, method } });
    expect(sent).toHaveLength(times);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, 1, 5])('and %d repeats are allowed for the call', async (maxRetries) => {
    const { fetch, sent } = answeringFetch(() => status(503));
    await untilSettled(httpClient(fetch).request(call('GET'), { maxRetries }));
    expect(sent).toHaveLength(maxRetries + 1);
  });

  test('a POST that is safe to repeat, as its caller says, is repeated', async () => {
    const { fetch, sent } = scriptedFetch(status(503), networkFailure('ECONNRESET'), ok());
    const outcome = await untilSettled(httpClient(fetch).request(call('POST', { replay: 'safe', body: { a: 1 } })));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  test('a GET that must not be repeated, as its caller says, is not', async () => {
    const { fetch, sent } = answeringFetch(() => status(503));
    await untilSettled(httpClient(fetch).request(call('GET', { replay: 'never' })));
    expect(sent).toHaveLength(1);
  });

  test('a create after which nobody knows says so in its error; one that was never sent does not', async () => {
    const create = call('POST', { path: path('/exchange/api/v2/organizations/{o}/applications', { o: 'x' }) });
    for (const reply of [() => networkFailure('ECONNRESET'), () => status(500), () => silence]) {
      const { fetch } = scriptedFetch(reply());
      const outcome = await untilSettled(httpClient(fetch).request(create));
      expect(outcome).toMatchObject({ reason: { hint: expect.stringMatching(/may exist all the same/) as string } });
    }
    for (const reply of [() => networkFailure('ECONNREFUSED'), () => status(429), () => status(400)]) {
      const { fetch } = scriptedFetch(reply());
      const work = httpClient(fetch).request(create, { maxRetries: 0 });
      const outcome = await untilSettled(work);
      expect(outcome.status).toBe('rejected');
      expect(JSON.stringify(outcome)).not.toMatch(/may exist all the same/);
    }
  });
});

describe('pauses between attempts', () => {
  test.each([
    ['none asked for', {}, 375, 800],
    ['Retry-After', { 'retry-after': '20' }, 40_000, 40_100],
    ['X-RateLimit-Reset', { 'x-ratelimit-reset': 'in 30', 'x-ratelimit-remaining': '0' }, 30_000, 61_000],
  ])('%s', async (_, headers, least, most) => {
    const { fetch } = answeringFetch(() => {
      const reset = String(Math.ceil(Date.now() / 1_000) + 30);
      return status(429, { ...headers, ...('x-ratelimit-reset' in headers ? { 'x-ratelimit-reset': reset } : {}) });
    });
    const { passedMs } = await untilSettled(httpClient(fetch).request(call('POST')));
    expect(passedMs).toBeGreaterThanOrEqual(least);
    expect(passedMs).toBeLessThanOrEqual(most);
  });

  test('a longer pause than two minutes is not waited out, and the error says how long it is', async () => {
    const { fetch } = answeringFetch(() => status(429, { 'retry-after': '121' }));
    const outcome = await untilSettled(httpClient(fetch).request(call('GET')));
    expect(outcome).toMatchObject({ passedMs: 0, reason: { code: 'rate_limited', retryAfterMs: 121_000 } });
  });

  test('a 429 holds back all calls, not only the one that got it', async () => {
    const { fetch, sent } = scriptedFetch(status(429, { 'retry-after': '30' }), ok(), ok(), ok());
    const http = httpClient(fetch, { gate: new Gate() });
    const first = http.request(call('POST'));
    await vi.advanceTimersByTimeAsync(10);
    const others = [http.request(call('GET')), http.request(call('GET'))];
    await vi.advanceTimersByTimeAsync(29_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([first, ...others]);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET']);
  });

  test.each([
    ['no pause', {}],
    ['a pause of 0 seconds', { 'retry-after': '0' }],
  ])('a 429 that asks for %s holds back nobody else, and its call comes back after a moment', async (_, headers) => {
    const { fetch, sent } = scriptedFetch(status(429, headers), ok(), ok());
    const http = httpClient(fetch);
    const first = http.request(call('POST'));
    await vi.advanceTimersByTimeAsync(10);
    await http.request(call('GET'));
    await vi.advanceTimersByTimeAsync(110);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
    await vi.advanceTimersByTimeAsync(140);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
    await first;
  });

  test('a 503 holds back nobody else', async () => {
    const { fetch, sent } = scriptedFetch(status(503, { 'retry-after': '30' }), ok(), ok());
    const http = httpClient(fetch);
    const first = http.request(call('GET'));
    await vi.advanceTimersByTimeAsync(10);
    await http.request(call('PUT'));
    expect(sent).toHaveLength(2);
    await untilSettled(first);
  });
});

describe('a limit on concurrent calls', () => {
  test('is kept, through failures and repeats, and nobody is forgotten', async () => {
    let inside = 0;
    let most = 0;
    const fates: Reply[] = [status(500), networkFailure('ECONNRESET'), status(429)];
    const { fetch } = answeringFetch(async (request) => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 10));
      inside--;
      const fate = request.url.endsWith('bad') ? fates.pop() : undefined;
      if (fate instanceof Error) throw fate;
      return fate instanceof Response ? fate : ok();
    });
    const http = httpClient(fetch, { gate: new Gate(4) });
    const calls = Array.from({ length: 200 }, (_, i) =>
      http.request(call('GET', { path: path('/{x}', { x: i % 50 === 0 ? 'bad' : 'good' }) })),
    );
    const { value } = (await untilSettled(Promise.all(calls))) as PromiseFulfilledResult<unknown[]>;
    expect(value).toHaveLength(200);
    expect(most).toBe(4);
  });
});
