/** The program, as processes of its own, against a local platform over HTTP. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, test } from 'node:test';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const program = fileURLToPath(new URL('../bin/anypoint-access.js', import.meta.url));
let local;
let server;
let directory;
beforeEach(async () => {
  local = createLocalAnypoint();
  server = await local.listen();
  directory = await mkdtemp(join(tmpdir(), 'anypoint-access-'));
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

function start(...parameters) {
  const environment = {
    PATH: process.env.PATH,
    ANYPOINT_BASE_URL: server.baseUrl,
    ANYPOINT_CLIENT_ID: local.credentials.clientId,
    ANYPOINT_CLIENT_SECRET: local.credentials.clientSecret,
  };
  return spawn(process.execPath, [program, ...parameters], { cwd: directory, env: environment });
}

async function ended(child) {
  const output = { out: '', errors: '' };
  child.stdout.on('data', (text) => (output.out += text));
  child.stderr.on('data', (text) => (output.errors += text));
  await once(child, 'close');
  return { ...output, code: child.exitCode, signal: child.signalCode };
}

const access = (...parameters) => ended(start(...parameters));
const inFolder = (name) => join(directory, name);
const writes = () => local.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/'));

async function wish(count, tier) {
  const applications = Array.from({ length: count }, (_, index) => ({
    name: `application-${index}`,
    contracts: [
      { api: { assetId: 'inventory-api', environment: 'Sandbox' } },
      { api: { assetId: 'orders-api', environment: 'Sandbox' }, tier },
    ],
  }));
  await writeFile(inFolder('wish.json'), JSON.stringify({ version: 1, applications }));
}

test('what was exported plans to nothing: exit code 0', async () => {
  assert.equal((await access('export', '-e', 'Sandbox', '-o', 'all.yaml')).code, 0);
  const text = await readFile(inFolder('all.yaml'), 'utf8');
  assert.match(text, /orders-mobile/);
  const plan = await access('plan', 'all.yaml');
  assert.match(plan.out, /nothing to do/);
  assert.notEqual(plan.code, 1);
  assert.deepEqual(writes(), []);
});

test('plan shows changes with exit code 2, apply carries them out with 0, and then there is nothing to do', async () => {
  await wish(3, 'Silver');
  const planned = await access('plan', 'wish.json', '-o', 'plan.json');
  assert.equal(planned.code, 2, planned.errors);
  assert.match(planned.out, /\+ application-0/);
  const applied = await access('apply', 'plan.json', '--secrets', 'secrets.jsonl');
  assert.equal(applied.code, 0, applied.errors);
  assert.match(applied.out, /create application +3/);
  const secrets = (await readFile(inFolder('secrets.jsonl'), 'utf8')).trim().split('\n');
  assert.equal(secrets.length, 3);
  assert.equal((await stat(inFolder('secrets.jsonl'))).mode & 0o777, 0o600);
  assert.doesNotMatch(applied.out + applied.errors, new RegExp(JSON.parse(secrets[0]).clientSecret));
  assert.equal((await access('plan', 'wish.json')).code, 0);
  assert.equal((await access('apply', 'wish.json')).code, 0);
});

test('what waits for somebody else ends with 3', async () => {
  await wish(1, 'Gold');
  const applied = await access('apply', 'wish.json');
  assert.equal(applied.code, 3, applied.errors);
  assert.match(applied.out, /Waiting for the approval/);
});

test('a wish that nothing can be done about is no success: exit code 1, with the reason', async () => {
  const application = { name: 'orders-mobile', contracts: [] };
  application.contracts.push({ api: { assetId: 'orders-api', environment: 'Sandbox' }, tier: 'Diamond' });
  await writeFile(inFolder('wish.json'), JSON.stringify({ version: 1, applications: [application] }));
  const planned = await access('plan', 'wish.json');
  assert.match(planned.out, /no SLA tier "Diamond"/);
  assert.equal(planned.code, 1);
  assert.equal((await access('apply', 'wish.json')).code, 1);
  assert.deepEqual(writes(), []);
});

test('JSON is written for programs', async () => {
  await wish(1, 'Silver');
  const applied = await access('--json', 'apply', 'wish.json');
  assert.equal(JSON.parse(applied.out).isComplete, true);
  assert.equal(applied.errors, '');
});

test('an error ends with 1 and says what was wrong', async () => {
  await writeFile(inFolder('wish.json'), '{"version":1,"applicants":[]}');
  const planned = await access('plan', 'wish.json');
  assert.equal(planned.code, 1);
  assert.match(planned.errors, /applicants/);
  assert.equal((await access('plan')).code, 1);
  await writeFile(inFolder('wish.json'), 'null');
  const applied = await access('apply', 'wish.json');
  assert.equal(applied.code, 1);
  assert.match(applied.errors, /The access document is wrong/);
});

test('a program that was killed is resumed by the same command, and nothing is there twice', async () => {
  await wish(8, 'Silver');
  const child = start('apply', 'wish.json', '--secrets', 'secrets.jsonl', '--concurrency', '2');
  let seen = 0;
  local.fail({
    match: (request) => {
      if (request.method === 'POST' && !request.url.includes('/oauth2/') && ++seen === 9) child.kill('SIGKILL');
      return false;
    },
  });
  assert.equal((await ended(child)).signal, 'SIGKILL');
  const resumed = await access('apply', 'wish.json', '--secrets', 'secrets.jsonl');
  assert.equal(resumed.code, 0, resumed.errors);
  const names = [...local.state.applications.values()]
    .map(({ name }) => name)
    .filter((name) => /^application-/.test(name));
  assert.equal(names.length, 8);
  assert.equal(new Set(names).size, 8);
  const lines = (await readFile(inFolder('secrets.jsonl'), 'utf8')).trim().split('\n');
  const taken = new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.application, one.clientSecret]));
  for (const { name, clientSecret } of local.state.applications.values()) {
    if (/^application-/.test(name)) assert.equal(taken.get(name), clientSecret);
  }
});

test('Ctrl-C ends between two steps and says how to go on', async () => {
  await wish(8, 'Silver');
  const child = start('apply', 'wish.json', '--concurrency', '1');
  let seen = 0;
  local.fail({
    match: (request) => {
      if (request.method === 'POST' && !request.url.includes('/oauth2/') && ++seen === 5) child.kill('SIGINT');
      return false;
    },
  });
  const stopped = await ended(child);
  assert.equal(stopped.code, 1, JSON.stringify(stopped));
  assert.match(stopped.out, /apply the plan again with the same journal/);
  assert.equal((await access('apply', 'wish.json')).code, 0);
});

test('Ctrl-C before anything was written says so', async () => {
  await wish(1, 'Silver');
  assert.equal((await access('plan', 'wish.json', '-o', 'plan.json')).code, 2);
  const child = start('apply', 'plan.json');
  local.fail({
    match: (request) => {
      if (request.url.includes('/oauth2/')) child.kill('SIGINT');
      return false;
    },
    delayMs: 100,
  });
  const stopped = await ended(child);
  assert.equal(stopped.code, 1, JSON.stringify(stopped));
  assert.match(stopped.errors, /Stopped before anything was written/);
  assert.deepEqual(writes(), []);
});

test('all consumers of an API are moved to another one, and the report shows them', async () => {
  const inventory = [...local.state.apiInstances.values()].find(({ assetId }) => assetId === 'inventory-api');
  const id = Math.max(...local.state.apiInstances.keys()) + 1;
  local.state.apiInstances.set(id, { ...inventory, id, instanceLabel: 'Second' });
  const from = String(inventory.id);
  assert.equal((await access('move', '--from', from, '--to', String(id))).code, 2);
  const moved = await access('move', '--from', from, '--to', String(id), '--retire', 'revoke', '--apply');
  assert.equal(moved.code, 0, moved.errors);
  const report = await access('report', '--csv', '-e', 'Sandbox');
  assert.match(report.out, /partner-portal/);
  assert.match((await access('report', '--mermaid')).out, /flowchart|graph/);
});
