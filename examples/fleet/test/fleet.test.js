/** The programs as processes of their own, against a local platform and a real Redis or Postgres. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { startPostgres, startRedis, withoutPostgres, withoutRedis } from './servers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const running = new Set();
after(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts programs of a folder, with what they read from the environment. */
function programs(folder, cwd, env) {
  const start = (name, ...parameters) => {
    const child = spawn(process.execPath, [join(folder, `${name}.js`), ...parameters], { cwd, env });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const run = async (name, ...parameters) => {
    const child = start(name, ...parameters);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (errors += text));
    await once(child, 'close');
    return { out, errors, code: child.exitCode };
  };
  return { start, run };
}

/** Copies the programs, with one line of them changed, so that they run over Postgres. */
async function overPostgres() {
  const folder = await mkdtemp(join(root, 'over-postgres-'));
  await cp(join(root, 'src'), folder, { recursive: true });
  const shared = await readFile(join(folder, 'shared.js'), 'utf8');
  const line = shared.split('\n').find((text) => text.includes("from './redis.js'"));
  await writeFile(join(folder, 'shared.js'), shared.replace(line, line.replace('./redis.js', './postgres.js')));
  return folder;
}

/** Has workers, of which one is killed, carry out what the producer has planned. */
async function carriesOut(folder, store, count) {
  const local = createLocalAnypoint();
  const platform = await local.listen();
  const directory = await mkdtemp(join(tmpdir(), 'fleet-'));
  const { start, run } = programs(folder, directory, {
    ...store,
    PATH: process.env.PATH,
    XDG_CACHE_HOME: directory,
    TAKE_OVER_MS: '1500',
    ANYPOINT_BASE_URL: platform.baseUrl,
    ANYPOINT_CLIENT_ID: local.credentials.clientId,
    ANYPOINT_CLIENT_SECRET: local.credentials.clientSecret,
  });
  try {
    const applications = Array.from({ length: count }, (_, number) => ({
      name: `application-${number}`,
      contracts: [
        { api: { assetId: 'inventory-api', environment: 'Sandbox' } },
        { api: { assetId: 'orders-api', environment: 'Sandbox' }, tier: 'Gold' },
      ],
    }));
    await writeFile(join(directory, 'access.json'), JSON.stringify({ version: 1, applications }));
    const produced = await run('producer', 'access.json', 'plan.json');
    assert.equal(produced.code, 0, produced.errors);
    assert.match(produced.out, new RegExp(`${count} jobs added, 0 were there\\.`));
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
    assert.equal(names.filter((name) => name.startsWith('application-')).length, count);
    const again = await run('producer', 'access.json', 'plan.json');
    assert.match(again.out, new RegExp(`0 jobs added, ${count} were there\\.`));

    const secrets = (await readFile(join(directory, 'secrets.jsonl'), 'utf8')).trim().split('\n');
    assert.equal(new Set(secrets.map((line) => JSON.parse(line).application)).size, count);
    for (const worker of workers) {
      const ended = once(worker, 'exit');
      worker.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    }
  } finally {
    await platform.close();
    await rm(directory, { recursive: true, force: true });
  }
}

const timeout = 300_000;

test('workers of which one is killed carry out what was planned', { skip: withoutRedis(), timeout }, async () => {
  const redis = await startRedis();
  try {
    await carriesOut(join(root, 'src'), { REDIS_URL: redis.url }, 30);
  } finally {
    await redis.stop();
  }
});

test('over Postgres they do so with one line changed', { skip: withoutPostgres(), timeout }, async () => {
  const postgres = await startPostgres();
  const folder = await overPostgres();
  try {
    await carriesOut(folder, { POSTGRES_URL: postgres.url }, 10);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await postgres.stop();
  }
});
