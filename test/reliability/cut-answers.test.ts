import { gzipSync } from 'node:zlib';
import * as undici from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { AnypointClient, type AnypointClientOptions } from '../../src/index.js';
import { undiciFetch } from '../../src/node/index.js';
import { loopbackServer, type LoopbackServer } from '../fakes/loopback-server.js';
import { rejection } from '../fakes/time.js';

const servers: LoopbackServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function clientOf(
  body: string | Uint8Array,
  headers: Record<string, string>,
  options: AnypointClientOptions = {},
): Promise<{ anypoint: AnypointClient; server: LoopbackServer }> {
  const server = await loopbackServer((_, response) => response.writeHead(200, headers).end(body));
  servers.push(server);
  const anypoint = new AnypointClient({
    auth: { token: 'held-token' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    baseUrl: server.baseUrl,
    maxRetries: 0,
    ...options,
  });
  return { anypoint, server };
}

const whole = JSON.stringify({
  id: 7,
  name: 'a "quoted" [name',
  tags: Array.from({ length: 3_000 }, (_, i) => `t${i}`),
});
const packed = gzipSync(whole);
const json = { 'content-type': 'application/json' };
const gzip = { ...json, 'content-encoding': 'gzip' };
const fetches = [
  ['the global fetch', {}],
  ['undici', { fetch: undiciFetch(undici) }],
] as const;

describe.each(fetches)('an answer over %s', (_, options) => {
  test.each([0.3, 0.9])(
    'whose compressed body is cut off after a part of %d is a failure of the connection',
    async (part) => {
      const cut = packed.subarray(0, Math.floor(packed.length * part));
      const { anypoint } = await clientOf(cut, gzip, options);
      expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
      const typed = anypoint.clientApplications.get({ applicationId: 7 });
      expect(await rejection(typed)).toMatchObject({ code: 'connection' });
    },
  );

  test('that was cut off is asked for again where that is safe', async () => {
    // Of forty bytes nothing can be unpacked: that is not the empty answer of a success.
    const headers = { ...gzip, 'content-length': '40' };
    const { anypoint, server } = await clientOf(packed.subarray(0, 40), headers, { ...options, maxRetries: 1 });
    expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection', attempts: 2 });
    expect(server.received).toHaveLength(2);
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json', 'Text/JSON'])(
    'that claims to be %s and is not is response_validation',
    async (type) => {
      for (const body of [whole.slice(0, 50), 'pong', '{]', '"']) {
        const { anypoint } = await clientOf(body, { 'content-type': type }, options);
        expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'response_validation' });
      }
    },
  );

  test('that claims to be JSON comes as text for a caller that asked for text', async () => {
    const { anypoint } = await clientOf('pong', json, options);
    expect(await anypoint.request({ path: '/a' }, { headers: { accept: 'text/plain' } })).toBe('pong');
  });

  test('that claims nothing of the kind comes as text', async () => {
    const { anypoint } = await clientOf('pong', { 'content-type': 'text/plain' }, options);
    expect(await anypoint.request({ path: '/a' })).toBe('pong');
  });

  test('without a body is nothing, compressed or not, and announced or not for HEAD', async () => {
    const empty = gzipSync('');
    const { anypoint } = await clientOf(empty, { ...gzip, 'content-length': String(empty.length) }, options);
    expect(await anypoint.request({ path: '/a' })).toBeUndefined();
    const { anypoint: asked } = await clientOf('', { ...gzip, 'content-length': '5000' }, options);
    expect(await asked.request({ method: 'HEAD', path: '/a' })).toBeUndefined();
  });

  test('that is whole is read, compressed or not', async () => {
    for (const [body, headers] of [
      [whole, json],
      [packed, gzip],
    ] as const) {
      const { anypoint } = await clientOf(body, headers, options);
      expect(await anypoint.request({ path: '/a' })).toEqual(JSON.parse(whole));
    }
  });
});

test('an answer of a fetch that leaves bytes out is a failure of the connection', async () => {
  const anypoint = new AnypointClient({
    auth: { token: 'held-token' },
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response('{"id":7,"na', { headers: { ...json, 'content-length': '99' } })),
  });
  expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
});
