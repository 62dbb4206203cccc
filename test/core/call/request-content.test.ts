import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/core/call/call.js';
import { path } from '../../../src/core/call/path.js';
import { checkedCount, checkedHeaders, contentOf } from '../../../src/core/call/request-content.js';
import { ConfigurationError } from '../../../src/errors.js';
import { rejection } from '../../fakes/time.js';

class Order {
  readonly #id = 7;

  get id(): number {
    return this.#id;
  }
}

const call = (parts: Partial<Call<unknown>>): Call<unknown> => ({ method: 'POST', path: path('/a', {}), ...parts });

describe('the body of a call', () => {
  test('is JSON without the members that are undefined', async () => {
    expect(await contentOf(call({ body: { a: 1, b: undefined, c: null } }))).toEqual({
      body: '{"a":1,"c":null}',
      type: 'application/json',
    });
  });

  test.each([
    ['URLSearchParams', new URLSearchParams({ a: 'x y&z' }), 'a=x+y%26z', 'application/x-www-form-urlencoded'],
    ['text', 'plain words', 'plain words', 'text/plain; charset=utf-8'],
    ['bytes', Uint8Array.of(1, 2), Uint8Array.of(1, 2), 'application/octet-stream'],
    ['a buffer', Uint8Array.of(1, 2).buffer, Uint8Array.of(1, 2), 'application/octet-stream'],
    ['a blob', new Blob(['<a/>'], { type: 'application/xml' }), new TextEncoder().encode('<a/>'), 'application/xml'],
  ])('is sent as what it is: %s', async (_, body, sent, type) => {
    expect(await contentOf(call({ body }))).toEqual({ body: sent, type });
  });

  test('is a form with files in it, with the boundary that its type tells', async () => {
    const form = new FormData();
    form.append('name', 'orders');
    form.append('file', new Blob(['#%RAML 1.0']), 'api.raml');
    const { body, type } = await contentOf(call({ body: form }));
    const boundary = /^multipart\/form-data; ?boundary=(.+)$/.exec(type ?? '')?.[1] ?? '';
    const text = new TextDecoder().decode(body as Uint8Array);
    expect(boundary).not.toBe('');
    expect(text.split(boundary)).toHaveLength(4);
    expect(text).toMatch(/name="file"; filename="api.raml"/);
  });

  test('that came from the caller as it is must hold no undefined members', async () => {
    const body = { a: { b: [1, { c: undefined }] } };
    await expect(contentOf(call({ body, strictBody: true }))).rejects.toThrow(/body\.a\.b\[1\]\.c is undefined/);
  });

  test('is nothing, with no type, where there is none', async () => {
    expect(await contentOf(call({}))).toEqual({ body: undefined, type: undefined });
  });

  test('null, false and an empty text are bodies', async () => {
    const contents = await Promise.all([null, false, ''].map((body) => contentOf(call({ body }))));
    expect(contents.map(({ body }) => body)).toEqual(['null', 'false', '']);
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each<[string, unknown]>([
    ['a cycle', cycle],
    ['a big integer', { a: 1n }],
    ['a function', (): number => 1],
    ['a symbol', Symbol('x')],
    ['a map', { a: new Map([['b', 1]]) }],
    ['a set', new Set([1])],
    ['a stream', new ReadableStream()],
    ['an instance of a class', new Order()],
    ['not a number', { a: Number.NaN }],
    ['undefined in a list', { a: [undefined] }],
    [
      'something that throws',
      {
        toJSON: (): never => {
          throw new Error('v-secret');
        },
      },
    ],
  ])('that is %s is refused before anything is sent', async (_, body) => {
    const error = await rejection(contentOf(call({ body })));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toMatch(/v-secret/);
  });

  test.each(['GET', 'HEAD'] as const)('does not go with %s', async (method) => {
    const error = await rejection(contentOf(call({ method, body: {} })));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(method);
  });
});

describe('extra headers', () => {
  test('get lower-case names, so that none stands twice', () => {
    expect(checkedHeaders({ 'X-One': 'a', 'x-TWO': 'é\tb' })).toEqual({ 'x-one': 'a', 'x-two': 'é\tb' });
  });

  test.each([
    'Authorization',
    'cookie',
    'HOST',
    'Content-Length',
    'transfer-encoding',
    'Connection',
    'keep-alive',
    'upgrade',
    'expect',
    'te',
  ])('%s is refused by its name', (name) => {
    expect(() => checkedHeaders({ [name]: 'x' })).toThrow(new RegExp(`"${name.toLowerCase()}"`));
  });

  test.each([
    ['a line break', 'a\r\nx-injected: 1'],
    ['a null', 'a\0'],
    ['a character beyond Latin-1', 'a€'],
    ['a number', 7],
    ['undefined', undefined],
    ['a list', ['a']],
  ])('a value that is or holds %s is refused without being repeated', (_, value) => {
    const check = (): unknown => checkedHeaders({ 'x-one': value as string });
    expect(check).toThrow(ConfigurationError);
    expect(check).toThrow(/"x-one"/);
    expect(check).not.toThrow(/injected/);
  });

  test.each(['', 'a b', 'a:b', 'a\nb', 'ä'])('the name %j is refused', (name) => {
    expect(() => checkedHeaders({ [name]: 'x' })).toThrow(ConfigurationError);
  });

  test.each([null, 'x-one: a', 7, [['x-one', 'a']], new Headers({ 'x-one': 'a' }), new Map([['x-one', 'a']])])(
    '%s is refused rather than taken for nothing',
    (headers) => {
      expect(() => checkedHeaders(headers as unknown as Record<string, string>)).toThrow(ConfigurationError);
    },
  );
});

describe('a number of milliseconds or tries', () => {
  test.each([
    [1, 1],
    [2_147_483_647, 1],
    [0, 0],
  ])('%d is fine from %d on', (value, least) => {
    expect(checkedCount('timeoutMs', value, least)).toBe(value);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, 2_147_483_648, '5', null, {}, Object.create(null), Symbol('x'), 5n])(
    '%s is refused by its name',
    (value) => {
      const check = (): unknown => checkedCount('timeoutMs', value as number, 1);
      expect(check).toThrow(ConfigurationError);
      expect(check).toThrow(/"timeoutMs" must be a whole number from 1/);
    },
  );
});
