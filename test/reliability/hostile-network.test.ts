import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { AnypointClient, isAnypointError, type AnypointClientOptions, type Fetch } from '../../src/index.js';
import { rejection } from '../fakes/time.js';
import { json } from '../fakes/scripted-fetch.js';

const servers: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ close }) => close()));
});

async function started(server: Server): Promise<string> {
  const sockets = new Set<{ destroy: () => void }>();
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push({
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener): Promise<string> => started(createHttpServer(listener));

function clientOf(baseUrl: string, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held-token' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    baseUrl,
    maxRetries: 0,
    ...options,
  });
}

const mebibyte = 1_024 * 1_024;

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'of status %i to another origin takes neither the token nor the credentials along, and is told',
    async (status) => {
      let strayed = 0;
      const collector = await serve((_, reply) => {
        strayed++;
        reply.end('{}');
      });
      const platform = await serve((request, reply) => {
        reply.writeHead(status, { location: collector + (request.url ?? '') }).end();
      });
      const credentials = { clientId: 'client', clientSecret: 'secret' };
      for (const auth of [{ token: 'held-token' }, credentials]) {
        const client = clientOf(platform, { auth });
        const works = [
          () => client.clientApplications.get({ applicationId: 1 }),
          () => client.clientApplications.create({ name: 'a', clientId: 'brought', clientSecret: 'along' }),
          () => client.request({ method: 'PUT', path: '/accounts/api/me', body: { password: 'secret' } }),
        ];
        for (const work of works) {
          const error = await rejection(work());
          expect(error).toMatchObject({ code: 'response_validation' });
          expect(String(error)).toMatch(/Redirects are not followed/);
        }
      }
      expect(strayed).toBe(0);
    },
  );
});

describe('an answer without end', () => {
  async function expectTooLarge(platform: string): Promise<void> {
    const error = await rejection(clientOf(platform).clientApplications.get({ applicationId: 1 }));
    expect(error).toMatchObject({ code: 'response_validation' });
    expect(String(error)).toMatch(/larger than 33554432 bytes/);
  }

  test('that announces its length is not read at all', async () => {
    let closed: Promise<unknown> | undefined;
    const platform = await serve((request, reply) => {
      closed = once(request.socket, 'close');
      reply.writeHead(200, { 'content-length': String(33 * mebibyte) });
      reply.write('{');
    });
    await expectTooLarge(platform);
    await closed;
  });

  test('that does not announce it is given up soon after the limit', async () => {
    let sent = 0;
    const platform = await serve((request, reply) => {
      const more = (): void => {
        while (!request.socket.destroyed && reply.write(' '.repeat(mebibyte))) sent++;
        sent++;
      };
      reply.on('drain', more);
      more();
    });
    await expectTooLarge(platform);
    expect(sent).toBeLessThan(48);
  });

  test.each(['200', '400'])(
    'that is small while it travels and large when unpacked (status %s) is given up',
    { timeout: 120_000 },
    async (status) => {
      const bomb = gzipSync(Buffer.alloc(256 * mebibyte, ' '), { level: 9 });
      const platform = await serve((_, reply) => {
        reply
          .writeHead(Number(status), { 'content-encoding': 'gzip', 'content-length': String(bomb.length) })
          .end(bomb);
      });
      const before = process.memoryUsage().rss;
      await expectTooLarge(platform);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * mebibyte);
    },
  );

  test('that announces a length and goes on beyond it is not believed', async () => {
    const head =
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n';
    const platform = await started(
      createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.end(`${head}19\r\n{"id":1,"name":"smuggled"}\r\n0\r\n\r\n`));
      }),
    );
    expect(await rejection(clientOf(platform).clientApplications.get({ applicationId: 1 }))).toMatchObject({
      code: 'connection',
    });
  });
});

describe('a token that cannot be one', () => {
  test.each([
    ['a line break', 'good\r\nx-evil: 1'],
    ['a space', 'good token'],
    ['text beyond ASCII', 'tökén-planted'],
    ['nothing', ''],
    ['an object', { token: 'planted' }],
    ['a number', 12],
    ['null', null],
  ])('(%s) is refused without being sent or repeated', async (_, token) => {
    const sent: string[] = [];
    const fetch: Fetch = (url, init) => {
      sent.push(JSON.stringify(init.headers));
      return Promise.resolve(json(url.endsWith('/oauth2/token') ? { access_token: token } : { id: 1, name: 'n' }));
    };
    for (const responseValidation of ['strict', 'off'] as const) {
      const client = new AnypointClient({
        auth: { clientId: 'client', clientSecret: 'secret' },
        organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
        fetch,
        responseValidation,
      });
      const error = await rejection(client.clientApplications.get({ applicationId: 1 }));
      if (!isAnypointError(error)) throw error as Error;
      expect(JSON.stringify(error)).not.toMatch(/planted|x-evil/);
    }
    expect(sent.filter((headers) => headers.includes('authorization'))).toEqual([]);
  });
});
