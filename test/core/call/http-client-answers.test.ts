import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { Call, HttpMethod } from '../../../src/core/call/call.js';
import { anyModel, defineModel } from '../../../src/core/read/model.js';
import { standardModel, type StandardSchema } from '../../../src/core/read/standard-schema.js';
import { path } from '../../../src/core/call/path.js';
import { createTransport } from '../../../src/core/transport/transport.js';
import { isAnypointError, type AnypointError } from '../../../src/errors.js';
import { httpClient } from '../../fakes/http-client.js';
import { answeringFetch, json, scriptedFetch } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';

const thing = defineModel(
  'thing',
  (zod) => Promise.resolve(zod.looseObject({ id: zod.number(), name: zod.string().nullable().exactOptional() })),
  (wire) => ({ ...wire, name: wire.name ?? 'unnamed' }),
);
const call = <Result = unknown>(more: Partial<Call<Result>> = {}, method: HttpMethod = 'GET'): Call<Result> => ({
  method,
  path: path('/things/{thingId}', { thingId: 'a' }),
  ...more,
});
const text = (body: string | null, contentType = 'application/json', status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': contentType } });
const read = async <Result>(answer: Response, more: Partial<Call<Result>>, method?: HttpMethod): Promise<Result> =>
  httpClient(scriptedFetch(answer).fetch, { maxRetries: 0 }).request(call(more, method));

describe('a success', () => {
  test.each<[string, () => Response]>([
    ['204', () => new Response(null, { status: 204 })],
    ['200 with nothing in it', () => text('')],
    ['200 with white space', () => text(' \n')],
    ['201 with an object', () => json({ id: 7 }, 201)],
    ['200 with a word', () => text('OK', 'text/plain')],
  ])('%s is a success where no answer is read', async (_, answer) => {
    expect(await read(answer(), {}, 'DELETE')).toBeUndefined();
  });

  test('is read by its content, whatever type it claims', async () => {
    expect(await read(text('{"id":7}', 'text/html'), { model: thing })).toEqual({ id: 7, name: 'unnamed' });
    expect(await read(text('\ufeff {"id":7}'), { model: thing })).toEqual({ id: 7, name: 'unnamed' });
  });

  test('keeps fields that nobody documented', async () => {
    expect(await read(json({ id: 7, later: { deep: [1] } }), { model: thing })).toMatchObject({ later: { deep: [1] } });
  });

  test('cannot pollute prototypes', async () => {
    const hostile = '{"id":7,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const result = await read(text(hostile), { model: thing });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((result as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, () => Response, string]>([
    ['an empty body', () => text(''), 'an empty body'],
    ['an HTML page', () => text('<html>v-secret</html>', 'text/html; charset=utf-8'), 'text/html'],
    ['half an object', () => text('{"id": 7, "v-sec'), 'application/json'],
    ['a type that is none', () => text('v-secret', 'v-secret odd'), 'another type'],
  ])('%s where an object was promised is told without being quoted', async (_, answer, found) => {
    const error = await rejection(read(answer(), { model: thing }));
    expect(error).toMatchObject({ code: 'response_validation', status: 200 });
    expect(String(error)).toContain(`(${found})`);
    expect(String(error)).not.toContain('v-sec');
  });

  test('that cannot be read is asked for again where that is safe, and not where it is not', async () => {
    for (const [method, times] of [
      ['GET', 2],
      ['PUT', 2],
      ['POST', 1],
      ['PATCH', 1],
    ] as const) {
      const { fetch, sent } = answeringFetch(() => text('<html>', 'text/html'));
      const error = await rejection(httpClient(fetch, { maxRetries: 1 }).request(call({ model: thing }, method)));
      expect(sent).toHaveLength(times);
      expect(isAnypointError(error, 'response_validation')).toBe(true);
      expect(/carried out all the same/.test(String(error))).toBe(times === 1);
    }
  });

  test('that is a page speaks of the address, also where the request may have been carried out', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const { fetch } = answeringFetch(() => text(' <!doctype html>', 'text/html'));
      const { hint } = (await rejection(
        httpClient(fetch, { maxRetries: 0 }).request(call({ model: thing }, method)),
      )) as AnypointError;
      expect(hint).toMatch(/`baseUrl` or `region`/);
      expect(/carried out all the same/.test(hint ?? '')).toBe(method === 'POST');
    }
  });

  test('of the wrong shape is told by paths and types, never by values', async () => {
    const error = await rejection(read(json({ id: 'v-secret', name: { 'v-secret': 1 } }), { model: thing }));
    expect(error).toMatchObject({
      code: 'response_validation',
      route: '/things/{thingId}',
      issues: [
        { path: 'id', expected: 'number' },
        { path: 'name', expected: 'string' },
      ],
    });
    expect(JSON.stringify(error) + String(error)).not.toContain('v-secret');
  });

  test('larger than is allowed is refused, whether its length was announced or not', async () => {
    for (const headers of [{}, { 'content-length': '5000' }] as Record<string, string>[]) {
      const { fetch } = scriptedFetch(new Response('x'.repeat(5_000), { headers }));
      const work = httpClient(fetch, {
        transport: createTransport(fetch, { largestBytes: 4_999, byStream: false }),
      }).request(call({ model: anyModel }));
      expect(await rejection(work)).toMatchObject({ code: 'response_validation', attempts: 1 });
    }
    const { fetch } = scriptedFetch(new Response('7'.repeat(300)));
    const work = httpClient(fetch, {
      transport: createTransport(fetch, { largestBytes: 300, byStream: false }),
    }).request(call({ model: anyModel }));
    expect(await work).toBe(Number('7'.repeat(300)));
  });

  test('in several pieces that cut characters in two is put together', async () => {
    const bytes = new TextEncoder().encode('{"id":7,"name":"Öl €"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await read(new Response(body), { model: thing })).toEqual({ id: 7, name: 'Öl €' });
  });
});

describe('responseValidation', () => {
  const wrong = { id: 'seven' };

  test('strict: what is not as documented is an error', async () => {
    const { fetch } = scriptedFetch(json(wrong));
    const work = httpClient(fetch, { responseValidation: 'strict' }).request(call({ model: thing }));
    expect(await rejection(work)).toMatchObject({ code: 'response_validation' });
  });

  test('warn: it is handed on, under the same names, and the logger is told where', async () => {
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const { fetch } = scriptedFetch(json(wrong));
    const work = httpClient(fetch, { responseValidation: 'warn', logger }).request(call({ model: thing }));
    expect(await work).toEqual({ id: 'seven', name: 'unnamed' });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[1]).toMatchObject({ model: 'thing', issues: [{ path: 'id', expected: 'number' }] });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('seven');
  });

  test('off: it is handed on without a word', async () => {
    const warn = vi.fn();
    const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
    const { fetch } = scriptedFetch(json(wrong));
    const work = httpClient(fetch, { responseValidation: 'off', logger }).request(call({ model: thing }));
    expect(await work).toEqual({ id: 'seven', name: 'unnamed' });
    expect(warn).not.toHaveBeenCalled();
  });

  test.each(['warn', 'off'] as const)(
    '%s: an answer of another kind altogether is still an error of ours',
    async (mode) => {
      const deep = defineModel(
        'deep',
        (zod) => Promise.resolve(zod.looseObject({ a: zod.looseObject({ b: zod.number() }) })),
        ({ a }) => a.b,
      );
      for (const answer of [null, 7, {}, { a: null }]) {
        const { fetch } = scriptedFetch(json(answer));
        const error = await rejection(httpClient(fetch, { responseValidation: mode }).request(call({ model: deep })));
        // `{}` has no `a`; reading on must not end in a bare TypeError.
        expect(isAnypointError(error, 'response_validation')).toBe(true);
      }
    },
  );
});

describe('a schema of the caller’s own', () => {
  const schema = z.object({ id: z.number().transform((id) => `#${id}`) });

  test.each(['strict', 'warn', 'off'] as const)('is applied in every mode: %s', async (responseValidation) => {
    const good = httpClient(scriptedFetch(json({ id: 7 })).fetch, { responseValidation });
    expect(await good.request(call({ model: standardModel(schema) }))).toEqual({ id: '#7' });
    const bad = httpClient(scriptedFetch(json({ id: 'v-secret' })).fetch, { responseValidation });
    const error = await rejection(bad.request(call({ model: standardModel(schema) })));
    expect(error).toMatchObject({ code: 'response_validation', issues: [{ path: 'id' }] });
    expect(String(error)).not.toContain('v-secret');
  });

  const made = (validate: StandardSchema['~standard']['validate']): StandardSchema => ({
    '~standard': { version: 1, vendor: 'test', validate },
  });

  test('may be asynchronous, and may name places in either form', async () => {
    const model = standardModel(made(() => Promise.resolve({ issues: [{ path: ['items', 0, { key: 'id' }] }, {}] })));
    const error = await rejection(read(json({}), { model }));
    expect(error).toMatchObject({ issues: [{ path: 'items[0].id' }, { path: '' }] });
  });

  test('sees an empty body as undefined and text as text', async () => {
    const model = standardModel(made((value) => ({ value: [value] })));
    expect(await read(text(''), { model })).toEqual([undefined]);
    expect(await read(text('plain', 'text/plain'), { model })).toEqual(['plain']);
  });

  test('that throws is told by kind, without its words', async () => {
    const model = standardModel(
      made(() => {
        throw new RangeError('v-secret');
      }),
    );
    const error = await rejection(read(json({}), { model }));
    expect(isAnypointError(error, 'response_validation')).toBe(true);
    expect(String(error)).toContain('RangeError');
    expect(String(error)).not.toContain('v-secret');
  });

  test.each([null, {}, { '~standard': {} }, { parse: () => 1 }, 'schema'])('%j is no Standard Schema', (value) => {
    expect(() => standardModel(value as StandardSchema)).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining('"schema"') as string }),
    );
  });
});
