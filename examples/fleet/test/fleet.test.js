/** The programs as processes of their own, against a local platform and a real Redis. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const skip = hasRedis || (process.env.CI ?? '') !== '' ? false : 'there is no redis-server';

const local = createLocalAnypoint();
const running = new Set();
let [directory, environment, platform] = ['', {}, undefined];
before(async () => {
  if (skip) return;
  directory = await mkdtemp(join(tmpdir(), 'fleet-'));
  platform = await local.listen();
  const port = await freePort();
  const redis = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', '']);
  running.add(redis);
  await lineOf(redis, /ready to accept connections/i);
  environment = {
    PATH: process.env.PATH,
    TAKE_OVER_MS: '1500',
    REDIS_URL: `redis://127.0.0.1:${port}`,
    ANYPOINT_BASE_URL: platform.baseUrl,
    ANYPOINT_CLIENT_ID: local.credentials.clientId,
    ANYPOINT_CLIENT_SECRET: local.credentials.clientSecret,
  };
});
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await platform?.close();
  if (directory !== '') await rm(directory, { recursive: true, force: true });
});

async function freePort() {
  // Below the ports that the system gives to whoever asks for any.
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 22_000);
    const probe = createServer().listen(port, '127.0.0.1');
    try {
      await once(probe, 'listening');
    } catch {
      continue;
    }
    probe.close();
    await once(probe, 'close');
    return port;
  }
}

async function lineOf(child, pattern) {
  let said = '';
  const found = new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      said += text;
      if (pattern.test(said)) resolve();
    });
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The process ended: ${said}`);
  });
  ended.catch(() => undefined);
  await Promise.race([found, ended]);
}

function start(name, ...parameters) {
  const program = fileURLToPath(new URL(`../src/${name}.js`, import.meta.url));
  const child = spawn(process.execPath, [program, ...parameters], { cwd: directory, env: environment });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function run(name, ...parameters) {
  const child = start(name, ...parameters);
  let [out, errors] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (errors += text));
  await once(child, 'close');
  return { out, errors, code: child.exitCode };
}

test('workers of which one is killed carry out what the producer has planned', { skip, timeout: 300_000 }, async () => {
  const applications = Array.from({ length: 30 }, (_, number) => ({
    name: `application-${number}`,
    contracts: [
      { api: { assetId: 'inventory-api', environment: 'Sandbox' } },
      { api: { assetId: 'orders-api', environment: 'Sandbox' }, tier: 'Gold' },
    ],
  }));
  await writeFile(join(directory, 'access.json'), JSON.stringify({ version: 1, applications }));
  const produced = await run('producer', 'access.json', 'plan.json');
  assert.equal(produced.code, 0, produced.errors);
  assert.match(produced.out, /30 jobs added, 0 were there\./);
  assert.equal((await run('status', 'plan.json')).code, 1);

  const first = start('worker');
  const killed = once(first, 'exit');
  const isWrite = ({ method, url }) => method === 'POST' && !url.includes('/oauth2/');
  // In the middle of a request.
  local.fail({ match: (request) => isWrite(request) && first.kill('SIGKILL'), delayMs: 1 });
  await killed;
  const workers = [start('worker'), start('worker')];

  let status = await run('status', 'plan.json');
  for (const until = Date.now() + 240_000; status.code !== 0 && Date.now() < until;) {
    await pause(500);
    status = await run('status', 'plan.json');
  }
  assert.equal(status.code, 0, status.out + status.errors);
  const names = [...local.state.applications.values()].map(({ name }) => name);
  assert.equal(names.filter((name) => name.startsWith('application-')).length, 30);
  assert.match((await run('producer', 'access.json', 'plan.json')).out, /0 jobs added, 30 were there\./);

  const secrets = (await readFile(join(directory, 'secrets.jsonl'), 'utf8')).trim().split('\n');
  assert.equal(new Set(secrets.map((line) => JSON.parse(line).application)).size, 30);
  for (const worker of workers) {
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
  }
});
