import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { path } from '../../../src/core/call/path.js';
import { call, ok, status } from '../../fakes/calls.js';
import { httpClient, laneTo } from '../../fakes/http-client.js';
import {
  answeringFetch,
  json,
  networkFailure,
  scriptedFetch,
  silence,
  type Reply,
} from '../../fakes/scripted-fetch.js';
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
  ['500', () => status(500), 'server', 3, 1],
  ['502', () => status(502), 'server', 3, 1],
  ['503', () => json({}, 503), 'server', 3, 1],
  ['503 with Retry-After', () => json({}, 503, { 'retry-after': '2' }), 'server', 3, 1],
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
    const { fetch, sent } = answeringFetch(() => status(500));
    await untilSettled(httpClient(fetch).request(call('GET'), { maxRetries }));
    expect(sent).toHaveLength(maxRetries + 1);
  });

  test('a POST that is safe to repeat, as its caller says, is repeated', async () => {
    const { fetch, sent } = scriptedFetch(status(500), networkFailure('ECONNRESET'), ok());
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

const balancer = (): Response => new Response('Back-end server is at capacity', { status: 503 });

describe('an answer that asks to come back later', () => {
  const forms: readonly (readonly [string, () => Response])[] = [
    ['429', () => status(429)],
    ['429 with Retry-After', () => status(429, { 'retry-after': '2' })],
    ['429 with Retry-After: 0', () => status(429, { 'retry-after': '0' })],
    ['503 without a body', () => status(503)],
    ['503 with the balancer’s text', balancer],
  ];

  test.each(forms)('%s uses up no repeat: a read comes through after ten of them', async (_, reply) => {
    const { fetch, sent } = scriptedFetch(...Array.from({ length: 10 }, reply), ok());
    const outcome = await untilSettled(httpClient(fetch).request(call('GET'), { maxRetries: 1 }));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(sent).toHaveLength(11);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(forms)('%s fails a read only after `rateLimitPatienceMs`, with `retryAfterMs`', async (_, reply) => {
    const { fetch, sent } = answeringFetch(reply);
    const http = httpClient(fetch, { lane: laneTo({ patienceMs: 20_000 }) });
    const outcome = await untilSettled(http.request(call('GET')));
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { code: 'rate_limited', attempts: sent.length, retryAfterMs: expect.any(Number) as number },
    });
    expect(outcome.passedMs).toBeGreaterThanOrEqual(20_000);
    expect(outcome.passedMs).toBeLessThan(50_000);
    expect(sent.length).toBeGreaterThan(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(forms)('%s is final at once where no repeat is allowed', async (_, reply) => {
    const { fetch, sent } = answeringFetch(reply);
    const outcome = await untilSettled(httpClient(fetch).request(call('GET'), { maxRetries: 0 }));
    expect(outcome).toMatchObject({ status: 'rejected', passedMs: 0, reason: { status: reply().status } });
    expect(sent).toHaveLength(1);
  });

  test.each([...unsafe])('a %s is sent again after 429, which was not carried out', async (method) => {
    const { fetch, sent } = scriptedFetch(status(429), ok());
    const outcome = await untilSettled(httpClient(fetch).request(call(method)));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(sent).toHaveLength(2);
  });

  test.each([...unsafe])(
    'a %s is not sent again after 503, which nobody knows, yet it holds back others',
    async (method) => {
      for (const reply of [() => status(503), balancer]) {
        const { fetch, sent } = scriptedFetch(reply(), ok());
        const http = httpClient(fetch);
        const first = await untilSettled(http.request(call(method)));
        expect(first).toMatchObject({ status: 'rejected', reason: { code: 'server', attempts: 1 } });
        const next = await untilSettled(http.request(call('GET')), { stepMs: 1 });
        expect(next.passedMs).toBeGreaterThanOrEqual(200);
        expect(sent).toHaveLength(2);
      }
    },
  );

  test.each([
    ['Retry-After', { 'retry-after': '20' }, 20_000],
    ['X-RateLimit-Reset', { 'x-ratelimit-reset': 'in 30', 'x-ratelimit-remaining': '0' }, 29_000],
    ['a reset in milliseconds', { 'x-ratelimit-organization-reset': 'in 30' }, 29_000],
  ])('is waited out as long as %s says', async (_, headers, least) => {
    const reset = (name: string): string =>
      String((Math.ceil(Date.now() / 1_000) + 30) * (/org/.test(name) ? 1_000 : 1));
    const asked = Object.entries(headers).map(([name, value]) => [name, value === 'in 30' ? reset(name) : value]);
    const { fetch } = scriptedFetch(status(429, Object.fromEntries(asked) as Record<string, string>), ok());
    const { passedMs } = await untilSettled(httpClient(fetch).request(call('POST')));
    expect(passedMs).toBeGreaterThanOrEqual(least);
    expect(passedMs).toBeLessThanOrEqual(least + 2_100);
  });

  test('is not waited out when it asks for more than the patience: the error says at once how long it is', async () => {
    const { fetch, sent } = scriptedFetch(status(429, { 'retry-after': '121' }), ok());
    const http = httpClient(fetch);
    const outcome = await untilSettled(http.request(call('GET')));
    expect(outcome).toMatchObject({ passedMs: 0, reason: { code: 'rate_limited', retryAfterMs: 121_000 } });
    expect(await untilSettled(http.request(call('GET')))).toMatchObject({ status: 'fulfilled' });
    expect(sent).toHaveLength(2);
  });

  test('holds back all calls of the service, not only the one that got it, and the refused one goes first', async () => {
    const { fetch, sent } = scriptedFetch(status(429, { 'retry-after': '30' }), ok(), ok(), ok());
    const http = httpClient(fetch);
    const first = http.request(call('POST'));
    await vi.advanceTimersByTimeAsync(10);
    const others = [http.request(call('GET')), http.request(call('GET'))];
    await vi.advanceTimersByTimeAsync(29_000);
    expect(sent).toHaveLength(1);
    expect(await untilSettled(Promise.all([first, ...others]))).toMatchObject({ status: 'fulfilled' });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET']);
  });

  test('holds back no other service', async () => {
    const { fetch, sent } = scriptedFetch(status(429, { 'retry-after': '30' }), ok(), ok());
    const http = httpClient(fetch);
    const first = http.request(call('GET'));
    await vi.advanceTimersByTimeAsync(10);
    const other = http.request(call('GET', { path: path('/elsewhere/{x}', { x: 'a' }) }));
    expect(await untilSettled(other)).toMatchObject({ status: 'fulfilled', passedMs: 0 });
    expect(sent).toHaveLength(2);
    await untilSettled(first);
  });

  test('a 503 with a body of its own holds back nobody else', async () => {
    const { fetch, sent } = scriptedFetch(json({}, 503, { 'retry-after': '30' }), ok(), ok());
    const http = httpClient(fetch);
    const first = http.request(call('GET'));
    await vi.advanceTimersByTimeAsync(10);
    await http.request(call('PUT'));
    expect(sent).toHaveLength(2);
    await untilSettled(first);
  });

  test('is told: how long the call waited, and one line of the log for each closing', async () => {
    const lines: unknown[] = [];
    const note = (message: string, facts?: unknown): void => void lines.push([message, facts]);
    const silent = (): void => undefined;
    const logger = { debug: silent, info: note, warn: silent, error: silent };
    const { fetch } = scriptedFetch(status(429, { 'retry-after': '3' }), status(429, { 'retry-after': '4' }), ok());
    const http = httpClient(fetch, { lane: laneTo({ logger }) });
    const infos: unknown[] = [];
    await untilSettled(http.request(call('GET'), { onResponse: (info) => infos.push(info) }));
    expect(infos).toMatchObject([{ attempts: 3, pausedMs: 7_000, durationMs: 7_000 }]);
    expect(lines).toEqual([
      ['Calls are held back.', { service: 'things', reason: 'the platform refuses calls (429)', pauseMs: 3_000 }],
    ]);
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
    const http = httpClient(fetch, { lane: laneTo({ maxConcurrency: 4 }) });
    const calls = Array.from({ length: 200 }, (_, i) =>
      http.request(call('GET', { path: path('/{x}', { x: i % 50 === 0 ? 'bad' : 'good' }) })),
    );
    const { value } = (await untilSettled(Promise.all(calls))) as PromiseFulfilledResult<unknown[]>;
    expect(value).toHaveLength(200);
    expect(most).toBe(4);
  });
});
