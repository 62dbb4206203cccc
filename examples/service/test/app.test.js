/** The service without sockets: Fastify's `inject` before it, the local platform behind it. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readSettings } from '../src/settings.js';

let local;
let app;
let lines;
let now;
beforeEach(() => {
  local = createLocalAnypoint();
  lines = [];
  now = 0;
  app = appFor(local.credentials);
});

function appFor(auth) {
  const { organizationId, environmentId, fetch } = local;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 });
  const logger = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) });
  return buildApp({ anypoint, tokens: { isReady: () => true }, logger, health: { now: () => now } });
}

const ordersApi = () => [...local.state.tiers.values()].find(({ name }) => name === 'Gold').apiId;

async function ask(method, url, body) {
  const answer = await app.inject({ method, url, ...(body === undefined ? {} : { payload: body }) });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json(), text: answer.body };
}

test('an application asks for access, and asking again changes nothing', async () => {
  const wish = { application: 'reports', tier: 'Gold' };
  const first = await ask('POST', `/apis/${ordersApi()}/contracts`, wish);
  assert.equal(first.status, 201);
  assert.equal(first.body.status, 'PENDING');
  assert.equal(first.body.tier, 'Gold');
  assert.equal(first.body.application.name, 'reports');
  const again = await ask('POST', `/apis/${ordersApi()}/contracts`, wish);
  assert.equal(again.status, 200);
  assert.equal(again.body.id, first.body.id);
});

test('what is pending is listed, approved, and listed no more', async () => {
  const pending = `/apis/${ordersApi()}/contracts?status=PENDING`;
  const [{ id, application }] = (await ask('GET', pending)).body.contracts;
  assert.equal(application.name, 'orders-web');
  const approved = await ask('POST', `/apis/${ordersApi()}/contracts/${id}/approve`);
  assert.equal(approved.body.status, 'APPROVED');
  assert.deepEqual((await ask('GET', pending)).body.contracts, []);
  const twice = await ask('POST', `/apis/${ordersApi()}/contracts/${id}/approve`);
  assert.equal(twice.status, 200, 'a decision can be sent again');
});

test('no client secret leaves the service, with a decision neither', async () => {
  const created = await ask('POST', `/apis/${ordersApi()}/contracts`, { application: 'reports', tier: 'Gold' });
  const approved = await ask('POST', `/apis/${ordersApi()}/contracts/${created.body.id}/approve`);
  const listed = await ask('GET', `/apis/${ordersApi()}/contracts`);
  assert.deepEqual(
    [created, approved, listed].map(({ status }) => status),
    [201, 200, 200],
  );
  const told = [created, approved, listed].map(({ text }) => text).join('\n') + JSON.stringify(lines);
  for (const { clientSecret } of local.state.applications.values()) assert.ok(!told.includes(clientSecret));
});

test('callers are told what they asked wrongly', async () => {
  const tier = await ask('POST', `/apis/${ordersApi()}/contracts`, { application: 'reports', tier: 'Bronze' });
  assert.equal(tier.status, 400);
  assert.match(tier.body.message, /no tier "Bronze"; it has: "Free", "Silver", "Gold"/);
  assert.equal((await ask('POST', `/apis/${ordersApi()}/contracts`, {})).status, 400);
  assert.equal((await ask('GET', '/apis/nothing/contracts')).status, 400);
  const missing = await ask('POST', `/apis/${ordersApi()}/contracts/1/approve`);
  assert.equal(missing.status, 404);
  assert.equal(missing.body.code, 'not_found');
});

test('a decision that the state of the contract forbids is a conflict', async () => {
  const revoked = [...local.state.contracts.values()].find(({ status }) => status === 'REVOKED');
  const answer = await ask('POST', `/apis/${revoked.apiId}/contracts/${revoked.id}/reject`);
  assert.equal(answer.status, 409);
});

test('a sign-in that lacks a scope is no fault of the caller, and the log has the hint', async () => {
  app = appFor(local.addConnectedApp({ scopes: ['read:exchange'] }));
  const answer = await ask('GET', `/apis/${ordersApi()}/contracts`);
  assert.equal(answer.status, 502);
  assert.equal(answer.body.code, 'permission');
  assert.equal(answer.body.hint, undefined);
  assert.match(lines.find(({ code }) => code === 'permission').hint, /read:api_contracts/);
});

test('a platform that asks for a pause is passed on, with the pause', async () => {
  const { organizationId, environmentId, fetch, credentials: auth } = local;
  const hasty = { auth, organizationId, environmentId, fetch, rateLimitPatienceMs: 0 };
  app = buildApp({ anypoint: new AnypointClient(hasty), tokens: { isReady: () => true } });
  local.fail({ match: '/contracts', status: 429, headers: { 'retry-after': '17' } });
  const answer = await ask('GET', `/apis/${ordersApi()}/contracts`);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers['retry-after'], '17');
});

test('ready means that the sign-in may do what the service is for', async () => {
  const ready = await ask('GET', '/health/ready');
  assert.equal(ready.status, 200);
  assert.deepEqual([...new Set(ready.body.capabilities.map(({ able }) => able))], [true]);

  app = appFor(local.addConnectedApp({ scopes: ['read:exchange'] }));
  const weak = await ask('GET', '/health/ready');
  assert.equal(weak.status, 503);
  const manage = weak.body.capabilities.find(({ able }) => able === false);
  assert.ok(manage.missingScope.name);
  assert.equal((await ask('GET', '/health/live')).status, 200);
});

test('a probe every second asks the platform once a minute, and after a failure at once', async () => {
  await ask('GET', '/health/ready');
  const asked = local.requests.length;
  now = 59_000;
  await Promise.all([ask('GET', '/health/ready'), ask('GET', '/health/ready')]);
  assert.equal(local.requests.length, asked);
  now = 61_000;
  local.fail({ match: () => true, status: 500, times: 1 });
  const broken = await ask('GET', '/health/ready');
  assert.equal(broken.status, 503);
  assert.equal(broken.body.code, 'server');
  assert.equal((await ask('GET', '/health/ready')).status, 200);
});

test('settings that are wrong are named', () => {
  assert.throws(() => readSettings({ PORT: 'http' }), /PORT must be a whole number/);
  assert.throws(() => readSettings({ REDIS_URL: 'localhost' }), /REDIS_URL must begin with/);
  assert.equal(readSettings({ PORT: '0' }).logLevel, 'info');
});
