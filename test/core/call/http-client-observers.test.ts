import { tracingChannel } from 'node:diagnostics_channel';
import { describe, expect, test } from 'vitest';
import type { Call, HttpMethod } from '../../../src/core/call/call.js';
import { anyModel } from '../../../src/core/read/model.js';
import { path } from '../../../src/core/call/path.js';
import { tracingChannelName } from '../../../src/core/report/telemetry.js';
import { httpClient } from '../../fakes/http-client.js';
import { answeringFetch, json, networkFailure, scriptedFetch } from '../../fakes/scripted-fetch.js';

const call = <Result = unknown>(more: Partial<Call<Result>> = {}, method: HttpMethod = 'GET'): Call<Result> => ({
  method,
  path: path('/things/{thingId}', { thingId: 'a' }),
  ...more,
});
describe('tracing', () => {
  const traced = async (work: () => Promise<unknown>): Promise<Record<string, unknown>[]> => {
    const seen: Record<string, unknown>[] = [];
    const channel = tracingChannel(tracingChannelName);
    const end = (context: object): void => void seen.push({ ...context });
    channel.subscribe({ asyncEnd: end } as never);
    try {
      await work().catch(() => undefined);
    } finally {
      channel.unsubscribe({ asyncEnd: end } as never);
    }
    return seen;
  };

  test('tells what happened, without the result', async () => {
    const { fetch } = scriptedFetch(json({ clientSecret: 'v-secret' }));
    const seen = await traced(() => httpClient(fetch).request(call({ model: anyModel })));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      'http.request.method': 'GET',
      'url.template': '/things/{thingId}',
      'server.address': 'platform.example',
      'http.response.status_code': 200,
      'http.request.resend_count': 0,
    });
    expect(JSON.stringify(seen)).not.toContain('v-secret');
  });

  test('names the error that the call ended with', async () => {
    const { fetch } = answeringFetch(() => Promise.reject(networkFailure('ECONNREFUSED')));
    const seen = await traced(() => httpClient(fetch, { maxRetries: 0 }).request(call()));
    expect(seen[0]).toMatchObject({ 'error.type': 'connection' });
  });

  test('names no error when a repeat went well', async () => {
    const { fetch } = scriptedFetch(json({}, 503, { 'retry-after': '0' }), json({}));
    const seen = await traced(() => httpClient(fetch).request(call()));
    expect(seen[0]).toMatchObject({ 'http.response.status_code': 200, 'http.request.resend_count': 1 });
    expect(seen[0]).not.toHaveProperty('error.type');
  });
});

describe('an observer of responses', () => {
  test.each([undefined, 'a=1'])('gets all headers but cookies (%s)', async (cookie) => {
    const cookies = cookie === undefined ? {} : { 'set-cookie': `session=v-secret; ${cookie}` };
    const { fetch } = answeringFetch(() => json({}, 200, { 'x-request-id': 'r-1', ...cookies }));
    const told: Headers[] = [];
    const tell = ({ headers }: { readonly headers: Headers }): void => void told.push(headers);
    const http = httpClient(fetch, { onResponse: tell, hooks: { afterResponse: tell } });
    await http.request(call({ model: anyModel }), { onResponse: tell });
    expect(told.map((headers) => [headers.get('x-request-id'), headers.get('set-cookie')])).toEqual([
      ['r-1', null],
      ['r-1', null],
      ['r-1', null],
    ]);
  });
});

describe('the logger', () => {
  test('is told method, route, status and id of each attempt, and nothing that was in it', async () => {
    const lines: unknown[] = [];
    const log = (message: string, facts?: unknown): void => void lines.push([message, facts]);
    const { fetch } = scriptedFetch(
      json({ message: 'v-secret' }, 503, { 'retry-after': '0' }),
      json({ a: 'v-secret' }),
    );
    const http = httpClient(fetch, { logger: { debug: log, info: log, warn: log, error: log } });
    await http.request(call({ query: { q: 'v-secret' }, body: { b: 'v-secret' }, replay: 'safe' }, 'POST'), {
      headers: { 'x-one': 'v-secret' },
    });
    const written = JSON.stringify(lines);
    expect(written).toContain('/things/{thingId}');
    expect(written).toContain('"status":503');
    expect(written).not.toContain('v-secret');
    expect(written).not.toContain('held');
    expect(lines).toHaveLength(5);
  });
});
