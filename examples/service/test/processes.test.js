/** What holds between processes: one token among them, nobody cut off when one ends. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { createClient } from 'redis';
import { freePort, skip, startRedis } from './support/redis-server.js';
import { startService } from './support/service-process.js';

const tokenKey = Buffer.alloc(32, 7).toString('base64');

describe('processes of the service', { skip }, () => {
  let local;
  let platform;
  let redis;
  let services;
  beforeEach(async () => {
    local = createLocalAnypoint();
    [platform, redis] = await Promise.all([local.listen(), startRedis()]);
    services = [];
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await Promise.all([platform.close(), redis.stop()]);
  });

  async function start(environment = {}) {
    const service = await startService({
      REDIS_URL: redis.url,
      ANYPOINT_BASE_URL: platform.baseUrl,
      ANYPOINT_CLIENT_ID: local.credentials.clientId,
      ANYPOINT_CLIENT_SECRET: local.credentials.clientSecret,
      ANYPOINT_ORG: local.organizationId,
      ANYPOINT_ENV: local.environmentId,
      ...environment,
    });
    services.push(service);
    return service;
  }

  const signIns = () => local.requests.filter(({ path }) => path.endsWith('/oauth2/token')).length;
  const apiInstanceId = () => [...local.state.contracts.values()][0].apiId;

  test('two of them request one token, also when both start cold at once', async () => {
    const both = await Promise.all([start(), start()]);
    const answers = await Promise.all(
      [...both, ...both].map((service) => service.get(`/apis/${apiInstanceId()}/contracts`)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    assert.equal(signIns(), 1);
  });

  test('a process that comes later finds the token, encrypted in Redis', async () => {
    const first = await start({ TOKEN_KEY: tokenKey });
    assert.equal((await first.get('/health/ready')).status, 200);
    const second = await start({ TOKEN_KEY: tokenKey });
    const ready = await second.get('/health/ready');
    assert.equal((await ready.json()).tokenStore, 'there');
    assert.equal(signIns(), 1);

    const reader = await createClient({ url: redis.url }).connect();
    const kept = await Promise.all((await reader.keys('*')).map((key) => reader.get(key)));
    reader.destroy();
    const [token] = local.state.accessTokens.keys();
    assert.ok(kept.length > 0 && !kept.join('\n').includes(token));
  });

  test('without Redis each signs in by itself, and works', async () => {
    const alone = await start({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
    const ready = await alone.get('/health/ready');
    assert.equal(ready.status, 200);
    assert.equal((await ready.json()).tokenStore, 'away');
    assert.equal(signIns(), 1);
  });

  test('a Redis that goes away is no reason to fail', async () => {
    const service = await start();
    assert.equal((await service.get('/health/ready')).status, 200);
    await redis.stop();
    await service.logged(/Redis is away/);
    local.state.accessTokens.clear(); // the token that the process has is refused from now on
    assert.equal((await service.get(`/apis/${apiInstanceId()}/contracts`)).status, 200);
    assert.equal(signIns(), 2);
  });

  /** Lets the platform hold its answer until it is told to give it. */
  function holdContracts() {
    const held = withResolvers();
    const arrived = withResolvers();
    local.handle(
      'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts',
      async () => {
        arrived.resolve();
        await held.promise;
        return { body: { total: 0, contracts: [] } };
      },
    );
    return { held, arrived };
  }

  test('a caller that leaves ends the reading', async () => {
    const service = await start();
    const { held, arrived } = holdContracts();
    const leaving = new AbortController();
    const asking = fetch(`${service.url}/apis/${apiInstanceId()}/contracts`, { signal: leaving.signal });
    await arrived.promise;
    leaving.abort();
    await assert.rejects(asking);
    await service.logged(/The caller left/);
    held.resolve();
  });

  test('SIGTERM lets the request that is here be answered, and takes no other', async () => {
    const service = await start();
    const { held, arrived } = holdContracts();
    const asking = service.get(`/apis/${apiInstanceId()}/contracts`);
    await arrived.promise;
    service.signal('SIGTERM');
    await service.logged(/Stopping/);
    await assert.rejects(service.get('/health/live'));
    held.resolve();
    const answer = await asking;
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { contracts: [] });
    assert.equal(await service.ended(), 0);
    assert.ok(service.lines.some(({ msg }) => msg === 'Stopped.'));
  });

  test('the log has a line a call that can be grepped, and no secret', async () => {
    const service = await start();
    await service.get(`/apis/${apiInstanceId()}/contracts`);
    await service.logged(/request completed/);
    const calls = service.lines.filter(({ part, msg }) => part === 'anypoint-sdk' && msg === 'Answer.');
    assert.ok(calls.some(({ route, status, level }) => /contracts$/.test(route) && status === 200 && level === 20));
    const text = JSON.stringify(service.lines);
    for (const secret of [local.credentials.clientSecret, ...local.state.accessTokens.keys()]) {
      assert.ok(!text.includes(secret));
    }
  });
});

/** A promise that is settled from outside; Node has it as Promise.withResolvers from 22 on. */
function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
