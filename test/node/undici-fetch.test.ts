import { once } from 'node:events';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import * as undici from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { AnypointClient, type Fetch } from '../../src/index.js';
import { undiciFetch } from '../../src/node/index.js';
import { loopbackServer, type LoopbackServer } from '../fakes/loopback-server.js';
import { rejection } from '../fakes/time.js';

type Handler = Parameters<typeof loopbackServer>[0];

const servers: LoopbackServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(handle: Handler): Promise<LoopbackServer> {
  const server = await loopbackServer(handle);
  servers.push(server);
  return server;
}

function clientOf({ baseUrl }: LoopbackServer, fetch: Fetch = undiciFetch(undici)): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held-token' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    baseUrl,
    fetch,
    maxRetries: 0,
  });
}

/** Longer than one piece of a connection, and with characters that pieces cut in two. */
const name = 'größer '.repeat(40_000);

describe('a fetch over undici', () => {
  test.each([
    ['as it is', undefined, (text: string) => Buffer.from(text)],
    ['by gzip', 'gzip', (text: string) => gzipSync(text)],
    ['by deflate', 'deflate', (text: string) => deflateSync(text)],
    ['by brotli', 'br', (text: string) => brotliCompressSync(text)],
    ['twice', 'gzip, gzip', (text: string) => gzipSync(gzipSync(text))],
    ['by several', 'identity, Deflate,br', (text: string) => brotliCompressSync(deflateSync(text))],
  ])('reads an answer that comes %s', async (_, encoding, packed) => {
    let accepted: unknown;
    const server = await serve((request, response) => {
      accepted = request.headers['accept-encoding'];
      const body = packed(JSON.stringify({ id: 7, name }));
      response.writeHead(200, {
        'content-length': String(body.length),
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      });
      response.end(body);
    });
    expect(await clientOf(server).clientApplications.get({ applicationId: 7 })).toEqual({ id: 7, name });
    expect(accepted).toBe('gzip, br');
  });

  test('sends method, headers and body, with the length of the body', async () => {
    const seen: unknown[] = [];
    const server = await serve(({ method, url, headers }, response, body) => {
      const { authorization, 'content-length': length, 'content-type': type } = headers;
      seen.push({ method, url, authorization, length, type, body });
      response.writeHead(201).end('{"id":7,"name":"a"}');
    });
    await clientOf(server).clientApplications.create({ name: 'ä' });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/exchange/api/v2/organizations/0a1b2c3d-0000-4000-8000-000000000001/applications',
        authorization: 'Bearer held-token',
        type: 'application/json',
        length: String(Buffer.byteLength('{"name":"ä"}')),
        body: '{"name":"ä"}',
      },
    ]);
  });

  test('hands every header on, those that come twice as well', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'x-request-id': 'r-1' }).end('{}');
    });
    const init = { method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal } as const;
    const { headers } = await undiciFetch(undici)(`${server.baseUrl}/a`, init);
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(headers.get('x-request-id')).toBe('r-1');
  });

  test('frees the connection of an answer without a body', async () => {
    const agent = new undici.Agent({ connections: 1 });
    const server = await serve((request, response) => response.writeHead(request.method === 'HEAD' ? 200 : 204).end());
    const anypoint = clientOf(server, undiciFetch(undici, { dispatcher: agent }));
    for (const method of ['HEAD', 'DELETE', 'HEAD', 'GET'] as const) {
      expect(await anypoint.request({ method, path: '/a' })).toBeUndefined();
    }
    await agent.close();
  });

  test('makes its connections by the dispatcher that it was given', async () => {
    const agent = new undici.Agent({ connections: 2 });
    const server = await serve((_, response) => setImmediate(() => response.end('{}')));
    const anypoint = clientOf(server, undiciFetch(undici, { dispatcher: agent }));
    let connections = 0;
    agent.on('connect', () => connections++);
    await Promise.all(Array.from({ length: 10 }, () => anypoint.request({ path: '/a' })));
    expect(server.received).toHaveLength(10);
    expect(connections).toBe(2);
    await agent.close();
  });

  test('tells a compressed answer that is cut off from a whole one', async () => {
    const server = await serve((_, response) => {
      const body = gzipSync(JSON.stringify({ id: 7, name }));
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(body.length) });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    });
    const error = await rejection(clientOf(server).clientApplications.get({ applicationId: 7 }));
    expect(error).toMatchObject({ code: 'connection' });
  });

  test.each(['zstd', 'gzip, unheard-of', Array.from({ length: 6 }, () => 'gzip').join(', ')])(
    'refuses an answer that is encoded by %s, and frees its connection',
    async (encoding) => {
      const agent = new undici.Agent({ connections: 1 });
      const server = await serve((_, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(gzipSync('{}'));
      });
      const anypoint = clientOf(server, undiciFetch(undici, { dispatcher: agent }));
      for (let time = 0; time < 2; time++) {
        expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({ code: 'connection' });
      }
      await agent.close();
    },
  );

  test('closes the connection of a call that is aborted', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const server = await serve((request) => {
      closed = once(request.socket, 'close');
      controller.abort();
    });
    const { signal } = controller;
    await expect(clientOf(server).request({ path: '/a' }, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await closed;
  });

  test.each([undefined, null, {}, 'undici'])('refuses what is not undici: %s', (undici) => {
    expect(() => undiciFetch(undici as never)).toThrow(/"undici" must be the module undici/);
  });

  test.each([null, 5, { dispacher: {} }])('refuses options that are none: %j', (options) => {
    expect(() => undiciFetch({ request: () => Promise.reject(new Error('none')) }, options as never)).toThrow(
      /Options are: dispatcher/,
    );
  });
});
