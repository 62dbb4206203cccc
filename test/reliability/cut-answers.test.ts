import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
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

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/problem+json',
    'Text/JSON',
    'application/json, application/json',
  ])('that claims to be %s and is not is response_validation', async (type) => {
    for (const body of [whole.slice(0, 50), 'pong', '{]', '"']) {
      const { anypoint } = await clientOf(body, { 'content-type': type }, options);
      expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'response_validation' });
    }
  });

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

/** What a server writes byte by byte, before it hangs up or does not. */
interface Written {
  readonly head: string;
  readonly body: Uint8Array;
  readonly isChunked?: boolean;
  readonly end?: 'none' | 'last chunk';
}

const raw: Server[] = [];

afterEach(async () => {
  await Promise.all(raw.splice(0).map((server) => once(server.close(), 'close')));
});

async function clientOfRaw({ head, body, isChunked = false, end }: Written, options: AnypointClientOptions) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\n${head}${isChunked ? 'Transfer-Encoding: chunked\r\n' : ''}\r\n`);
      if (isChunked) socket.write(`${body.byteLength.toString(16)}\r\n`);
      socket.write(body);
      if (isChunked) socket.write('\r\n');
      socket.end(end === 'last chunk' ? '0\r\n\r\n' : '');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  raw.push(server);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const organizationId = '0a1b2c3d-0000-4000-8000-000000000001';
  return new AnypointClient({ auth: { token: 'held-token' }, organizationId, baseUrl, maxRetries: 0, ...options });
}

const encodings = [
  ['gzip', packed],
  ['deflate', deflateSync(whole)],
  ['br', brotliCompressSync(whole)],
] as const;
const jsonLine = 'Content-Type: application/json\r\n';
const textLine = 'Content-Type: text/plain\r\n';

describe.each(fetches)('what was cut on the way over %s', (_, options) => {
  async function expectCut(written: Written): Promise<void> {
    const anypoint = await clientOfRaw(written, options);
    expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
  }

  test.each(encodings)(
    'is a failure of the connection in %s, however it is framed and labelled',
    async (name, encoded) => {
      const body = encoded.subarray(0, Math.floor(encoded.length * 0.7));
      for (const label of [jsonLine, textLine, '']) {
        const head = `${label}Content-Encoding: ${name}\r\n`;
        await expectCut({ head: `${head}Content-Length: ${body.length}\r\n`, body });
        await expectCut({ head, body, isChunked: true, end: 'last chunk' });
        await expectCut({ head, body, isChunked: true });
        await expectCut({ head, body });
      }
    },
  );

  test('is one where fewer bytes come than were announced, or no last chunk', async () => {
    for (const body of [Buffer.from('pong'), Buffer.from(whole), Buffer.from('"täglich"'), Buffer.from('12')]) {
      for (const label of [jsonLine, textLine]) {
        await expectCut({ head: `${label}Content-Length: ${body.length + 1}\r\n`, body });
        await expectCut({ head: label, body, isChunked: true });
      }
    }
  });

  test('is one where it ends in the head of its compression, or in a word', async () => {
    const head = `${jsonLine}Content-Encoding: gzip\r\n`;
    await expectCut({ head: `${head}Content-Length: 10\r\n`, body: packed.subarray(0, 10) });
    await expectCut({ head: `${head}Content-Length: 40\r\n`, body: packed.subarray(0, 40) });
    const word = gzipSync('fals');
    await expectCut({ head: `${head}Content-Length: ${word.length - 8}\r\n`, body: word.subarray(0, -8) });
  });

  test('is not suspected of a text that only looks odd', async () => {
    const log = gzipSync('[INFO] begins {\n');
    const anypoint = await clientOf(log, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, options);
    expect(await anypoint.anypoint.request({ path: '/a' })).toBe('[INFO] begins {\n');
  });
});

test.each([
  ['a text', 'pon'],
  ['a number', '12'],
  ['a text of other alphabets', '"täglich'],
])('%s from a fetch that leaves bytes out is a failure of the connection', async (_, text) => {
  const anypoint = new AnypointClient({
    auth: { token: 'held-token' },
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response(text, { headers: { 'content-length': '20' } })),
  });
  expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
});

test('an answer of a fetch that leaves bytes out is a failure of the connection', async () => {
  const anypoint = new AnypointClient({
    auth: { token: 'held-token' },
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response('{"id":7,"na', { headers: { ...json, 'content-length': '99' } })),
  });
  expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
});
