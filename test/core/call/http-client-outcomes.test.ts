import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call, ResponseInfo } from '../../../src/core/call/call.js';
import { anyModel } from '../../../src/core/read/model.js';
import { isAnypointError } from '../../../src/errors.js';
import { call, ok, status } from '../../fakes/calls.js';
import { httpClient, signedInClient } from '../../fakes/http-client.js';
import {
  answeringFetch,
  json,
  networkFailure,
  scriptedFetch,
  silence,
  type Reply,
} from '../../fakes/scripted-fetch.js';
import { fakeTime, rejection, untilSettled } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a 401', () => {
  test.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)(
    'is answered by a new token and one more try: %s',
    async (method) => {
      const { fetch, sent } = scriptedFetch(status(401), ok());
      const { http } = signedInClient(fetch);
      await http.request(call(method, { body: method === 'GET' ? undefined : { a: 1 } }));
      expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
      expect(sent[1]?.body).toBe(sent[0]?.body);
    },
  );

  test('to the new token as well is final, and says so', async () => {
    const { fetch, sent } = answeringFetch(() => status(401));
    const { http, minted } = signedInClient(fetch);
    expect(await rejection(http.request(call('GET')))).toMatchObject({
      code: 'authentication',
      status: 401,
      attempts: 2,
    });
    expect([sent.length, minted()]).toEqual([2, 2]);
  });

  test('counts as no failed attempt: all repeats are still there', async () => {
    const { fetch, sent } = scriptedFetch(status(401), status(503), status(503), ok());
    const { http } = signedInClient(fetch);
    expect(await untilSettled(http.request(call('GET')))).toMatchObject({ status: 'fulfilled' });
    expect(sent).toHaveLength(4);
  });

  test('that comes late, with an old token, does not cost the new one', async () => {
    const { fetch } = scriptedFetch(() => (tokens.reject('token-1'), status(401)), ok());
    const { http, tokens, minted } = signedInClient(fetch);
    await tokens.get();
    const late = http.request(call('POST'));
    await late;
    expect(minted()).toBe(2);
  });

  test('to a call with credentials of its own renews nothing', async () => {
    const { fetch, sent } = answeringFetch(() => status(401));
    const { http, minted } = signedInClient(fetch);
    await rejection(http.request(call('POST', { authorization: 'Basic abc' })));
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Basic abc']);
    expect(minted()).toBe(0);
  });
});

describe('a deletion', () => {
  test('whose first answer was lost has succeeded when the object is gone', async () => {
    for (const lost of [networkFailure('ECONNRESET'), status(502), silence]) {
      const { fetch, sent } = scriptedFetch(lost, status(404));
      const work = httpClient(fetch, { timeoutMs: 1_000 }).request(call('DELETE'));
      expect(await untilSettled(work)).toMatchObject({ status: 'fulfilled', value: undefined });
      expect(sent).toHaveLength(2);
    }
  });

  test('of what was not there is told as not found', async () => {
    for (const before of [[], [status(429)], [networkFailure('ECONNREFUSED')]]) {
      const { fetch } = scriptedFetch(...before, status(404));
      expect(await untilSettled(httpClient(fetch).request(call('DELETE')))).toMatchObject({
        reason: { code: 'not_found' },
      });
    }
  });

  test('is no model for reading: what is gone after a lost answer is not found', async () => {
    const { fetch } = scriptedFetch(status(502), status(404));
    expect(await untilSettled(httpClient(fetch).request(call('GET')))).toMatchObject({ reason: { code: 'not_found' } });
  });
});

describe('onResponse', () => {
  const told = async (replies: Reply[], more: Partial<Call<unknown>> = {}): Promise<ResponseInfo[]> => {
    const infos: ResponseInfo[] = [];
    const { fetch } = scriptedFetch(...replies);
    const work = signedInClient(fetch).http.request(call('GET', more), { onResponse: (info) => infos.push(info) });
    await untilSettled(work);
    return infos;
  };

  test('is told once, about the final answer', async () => {
    const infos = await told([status(503), status(401), json({}, 200, { 'x-request-id': 'r-3' })]);
    expect(infos).toHaveLength(1);
    expect(infos[0]).toMatchObject({ status: 200, requestId: 'r-3', attempts: 3 });
    expect(infos[0]?.durationMs).toBeGreaterThanOrEqual(125);
    expect(infos[0]?.headers.get('x-request-id')).toBe('r-3');
  });

  test.each<[string, Reply[], number]>([
    ['a refusal', [status(403, { 'x-anypnt-trx-id': 'r' })], 403],
    ['repeats that are used up', [status(500), status(500), status(500)], 500],
    ['a body that cannot be read', [new Response('<html>', { status: 200 })], 200],
  ])('is told of %s as well', async (_, replies, code) => {
    const model = { ...anyModel, acceptsText: false };
    expect(await told(replies, { model, replay: code === 200 ? 'never' : 'safe' })).toMatchObject([{ status: code }]);
  });

  test('is not told when there was no final answer', async () => {
    expect(await told([status(500), networkFailure('ECONNRESET'), networkFailure('ECONNRESET')])).toEqual([]);
  });

  test('cannot change the outcome, whether it throws or rejects', async () => {
    const observers: (() => unknown)[] = [
      () => {
        throw new Error('observer');
      },
      () => Promise.reject(new Error('observer')),
    ];
    for (const observer of observers) {
      const onResponse: () => void = observer;
      const { fetch } = scriptedFetch(ok());
      await expect(httpClient(fetch).request(call('GET'), { onResponse })).resolves.toEqual({ ok: true });
    }
  });
});

describe('options of one call that cannot be meant', () => {
  test.each<[string, unknown]>([
    ['options', 'fast'],
    ['options', null],
    ['signal', { signal: {} }],
    ['signal', { signal: 'stop' }],
    ['signal', { signal: null }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: '5' }],
    ['maxRetries', { maxRetries: -1 }],
    ['headers', { headers: 'x: y' }],
    ['headers', { headers: { authorization: 'Bearer mine' } }],
    ['onResponse', { onResponse: 'log' }],
  ])('%s are refused by name before anything is sent: %j', async (name, options) => {
    const { fetch, sent } = scriptedFetch(ok());
    const error = await rejection(httpClient(fetch).request(call('GET'), options as object));
    expect(isAnypointError(error, 'configuration')).toBe(true);
    expect(String(error)).toContain(`"${name}"`);
    expect(sent).toHaveLength(0);
  });
});
