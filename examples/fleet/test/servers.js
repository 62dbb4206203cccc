/** Real servers of Redis and Postgres, each in a folder of its own and on a port of loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const inCi = (process.env.CI ?? '') !== '';

/** Why a test over Redis is skipped, or false. */
export function withoutRedis() {
  const isThere = spawnSync('redis-server', ['--version']).status === 0;
  return isThere || inCi ? false : 'there is no redis-server';
}

/** Why a test over Postgres is skipped, or false. */
export function withoutPostgres() {
  if (inCi) return false;
  if (postgresFolder() === undefined) return 'there is no Postgres';
  return isRoot() && userId('-u') === undefined ? 'Postgres does not run as root' : false;
}

export async function startRedis() {
  const port = await freePort();
  const redis = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', '']);
  await said(redis, /ready to accept connections/i);
  return { url: `redis://127.0.0.1:${port}`, stop: () => ended(redis, 'SIGKILL') };
}

export async function startPostgres() {
  const folder = postgresFolder();
  if (folder === undefined) throw new Error('There is no Postgres.');
  const directory = await mkdtemp(join(tmpdir(), 'fleet-postgres-'));
  // It does not run as root: there it runs as the user of its package.
  const owner = isRoot() ? { uid: userId('-u'), gid: userId('-g') } : {};
  if (isRoot()) chownSync(directory, owner.uid, owner.gid);
  const run = (program, ...parameters) => {
    const env = { ...process.env, LC_ALL: 'C' };
    return spawn(join(folder, program), ['-D', join(directory, 'data'), ...parameters], {
      ...owner,
      cwd: directory,
      env,
    });
  };
  const made = run('initdb', '-U', 'fleet', '-A', 'trust', '--no-sync');
  made.stdout.resume();
  const [code] = await once(made, 'close');
  if (code !== 0) throw new Error('initdb has failed.');
  const port = await freePort();
  const server = run('postgres', '-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'fsync=off');
  await said(server, /ready to accept connections/);
  return {
    url: `postgres://fleet@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await ended(server, 'SIGQUIT');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function isRoot() {
  return process.getuid?.() === 0;
}

function userId(which) {
  const told = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' });
  return told.status === 0 ? Number(told.stdout) : undefined;
}

/** Debian keeps the programs apart for each version, and out of the path. */
function postgresFolder() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

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

/** Waits until a process has said something. */
async function said(child, pattern) {
  let text = '';
  const found = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (more) => {
        text += more;
        if (pattern.test(text)) resolve();
      });
    }
  });
  const end = once(child, 'exit').then(() => {
    throw new Error(`The process ended: ${text}`);
  });
  end.catch(() => undefined);
  await Promise.race([found, end]);
}

async function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
