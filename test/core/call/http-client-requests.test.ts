import { describe, expect, test, vi } from 'vitest';
import type { Call, HttpMethod } from '../../../src/core/call/call.js';
import { anyModel } from '../../../src/core/read/model.js';
import { path } from '../../../src/core/call/path.js';
import { baseUrl, httpClient, signedInClient, tokenlessClient } from '../../fakes/http-client.js';
import { answeringFetch, json, scriptedFetch } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';

const call = <Result = unknown>(more: Partial<Call<Result>> = {}, method: HttpMethod = 'GET'): Call<Result> => ({
  method,
  path: path('/things/{thingId}', { thingId: 'a' }),
  ...more,
});
const read = async <Result>(answer: Response, more: Partial<Call<Result>>, method?: HttpMethod): Promise<Result> =>
  httpClient(scriptedFetch(answer).fetch, { maxRetries: 0 }).request(call(more, method));

describe('the token', () => {
  test('never goes to another origin: redirects are not followed, and are told as such', async () => {
    for (const location of ['https://evil.example/steal', '/moved', '//evil.example']) {
      const { fetch, sent } = answeringFetch(() => new Response(null, { status: 302, headers: { location } }));
      const { http } = signedInClient(fetch);
      const error = await rejection(http.request(call({ body: { a: 1 } }, 'POST')));
      expect(error).toMatchObject({
        code: 'response_validation',
        status: 302,
        hint: expect.stringMatching(/not followed/) as string,
      });
      expect(String(error)).not.toContain('evil');
      expect(sent.map(({ url }) => new URL(url).origin)).toEqual([baseUrl]);
    }
  });

  test('fetch is told not to follow redirects', async () => {
    const inits: RequestInit[] = [];
    await httpClient((_, init) => (inits.push(init), Promise.resolve(json({})))).request(call());
    expect(inits[0]?.redirect).toBe('manual');
  });

  test('is refused as a redirect also where a browser hides its status', async () => {
    const hidden = Response.error();
    Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' });
    const error = await rejection(read(hidden, { model: anyModel }));
    expect(error).toMatchObject({ code: 'response_validation', hint: expect.stringMatching(/Redirects/) as string });
  });

  test('is asked for with the sign-in’s own error when that fails', async () => {
    const { fetch } = answeringFetch(() => json({ error: 'invalid_client' }, 401));
    const signIn = tokenlessClient(fetch);
    const error = await rejection(signIn.request(call({ path: path('/accounts/api/v2/oauth2/token', {}) }, 'POST')));
    expect(error).toMatchObject({
      code: 'authentication',
      status: 401,
      hint: expect.stringMatching(/client id and secret/) as string,
    });
  });

  test('whose request takes too long ends the call by its time limit, which says that nothing was sent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const { fetch, sent } = answeringFetch(() => json({}));
      const { http, tokens } = signedInClient(fetch);
      vi.spyOn(tokens, 'get').mockImplementation(
        (signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
      );
      const work = rejection(
        http.request(call({ path: path('/{o}/applications', { o: 'x' }) }, 'POST'), { maxRetries: 1 }),
      );
      await vi.advanceTimersByTimeAsync(70_000);
      const error = await work;
      expect(error).toMatchObject({ code: 'timeout', attempts: 0 });
      expect(String(error)).not.toMatch(/may exist/);
      expect(String(error)).toMatch(/access token/);
      expect(sent).toHaveLength(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is sent', () => {
  test('is the method, the whole address, and headers that the call may add to but the sign-in keeps', async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const http = httpClient(fetch, { headers: { 'user-agent': 'anypoint-sdk/1', 'x-one': 'client' } });
    await http.request(call({ query: { limit: 5 }, body: { a: 1 } }, 'PATCH'), { headers: { 'X-One': 'call' } });
    expect(sent[0]).toMatchObject({ method: 'PATCH', url: `${baseUrl}/things/a?limit=5`, body: '{"a":1}' });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Bearer held',
      'content-type': 'application/json',
      'user-agent': 'anypoint-sdk/1',
      'x-one': 'call',
    });
  });

  test('carries no content type where there is no body', async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    await httpClient(fetch).request(call({}, 'POST'));
    expect(sent[0]?.headers.has('content-type')).toBe(false);
    expect(sent[0]?.body).toBeUndefined();
  });
});

describe('request ids', () => {
  test.each<[string, Record<string, string>, unknown, string | undefined]>([
    ['x-request-id', { 'x-request-id': 'a17e2', 'x-anypnt-trx-id': 'other' }, {}, 'a17e2'],
    ['x-anypnt-trx-id', { 'x-anypnt-trx-id': 'a17e2' }, {}, 'a17e2'],
    ['the body', {}, { 'X-ANYPNT-TRX-ID': 'a17e2' }, 'a17e2'],
    [
      '32 hexadecimal digits',
      { 'x-request-id': '9d1f0c6ab37e4f5d8a20c4e6b91f7d35' },
      {},
      '9d1f0c6ab37e4f5d8a20c4e6b91f7d35',
    ],
    ['nowhere', {}, {}, undefined],
  ])('from %s stand in the error', async (_, headers, body, requestId) => {
    const error = await rejection(read(json(body, 404, headers), {}));
    expect((error as { requestId?: string }).requestId).toBe(requestId);
  });
});
