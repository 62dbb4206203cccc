import { afterEach, expect, test } from 'vitest';
import { AnypointClient, type Logger } from '../../src/index.js';
import { freePort } from '../fakes/free-port.js';
import { loopbackServer, type LoopbackServer } from '../fakes/loopback-server.js';
import { rejection } from '../fakes/time.js';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const client = (baseUrl: string, logger?: Logger): AnypointClient =>
  new AnypointClient({ auth: { token: 't' }, organizationId: '0a1b2c3d-0000-4000-8000-000000000004', baseUrl, logger });
const path = 'POST /exchange/api/v2/organizations/0a1b2c3d-0000-4000-8000-000000000004/applications';
const application = JSON.stringify({ id: 7, name: 'orders', clientId: 'c', clientSecret: 's' });

test('a create that was reset after it was sent is not sent again, and says that the application may exist', async () => {
  server = await loopbackServer((request) => request.socket.destroy());
  const error = await rejection(client(server.baseUrl).clientApplications.create({ name: 'orders' }));
  expect(error).toMatchObject({ code: 'connection', attempts: 1 });
  expect(String(error)).toMatch(/may exist all the same.*findByName/);
  expect(server.received.filter((line) => line.startsWith('POST'))).toHaveLength(1);
});

test('a create whose answer broke off is not sent again', async () => {
  server = await loopbackServer((request, response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': application.length });
    response.write(application.slice(0, 10), () => request.socket.destroy());
  });
  const error = await rejection(client(server.baseUrl).clientApplications.create({ name: 'orders' }));
  expect(error).toMatchObject({ code: 'connection', attempts: 1 });
  expect(server.received.filter((line) => line.startsWith('POST'))).toHaveLength(1);
});

test('a create whose connection was refused is sent again, once the platform is there', async () => {
  const port = await freePort();
  const refusals: unknown[] = [];
  const quiet = (): void => undefined;
  const startAfterTheFirstRefusal: Logger = {
    debug: quiet,
    warn: quiet,
    error: quiet,
    info(_, facts) {
      refusals.push(facts?.['code']);
      void loopbackServer((_request, response) => {
        response.writeHead(201, { 'content-type': 'application/json' }).end(application);
      }, port).then((started) => (server = started));
    },
  };
  const anypoint = client(`http://127.0.0.1:${port}`, startAfterTheFirstRefusal);
  expect(await anypoint.clientApplications.create({ name: 'orders' })).toMatchObject({ id: 7 });
  expect(refusals).toEqual(['connection']);
  expect(server?.received).toEqual([path]);
});

test('a read that was reset is sent again', async () => {
  let resets = 2;
  server = await loopbackServer((request, response) => {
    if (resets-- > 0) request.socket.destroy();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(application);
  });
  expect(await client(server.baseUrl).clientApplications.get({ applicationId: 7 })).toMatchObject({ id: 7 });
  expect(server.received).toHaveLength(3);
});

test('a deletion whose answer was lost is sent again, and has succeeded when the application is gone', async () => {
  let exists = true;
  server = await loopbackServer((request, response) => {
    if (exists) request.socket.destroy();
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"gone"}');
    exists = false;
  });
  await client(server.baseUrl).clientApplications.delete({ applicationId: 7 });
  expect(server.received).toHaveLength(2);
});
