/**
 * Starts a real Postgres server of its own in a new folder, on a free port of loopback. Where there is no Postgres, the
 * tests that need one say so and are skipped; in CI they run all the same, and fail.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';

export interface PostgresServer {
  readonly url: string;
  /** Kills it by `kill -9` and starts it again at the same place over what it left. */
  restart(): Promise<void>;
  /** Ends it as the kernel does, and removes its folder. */
  stop(): Promise<void>;
}

export interface PostgresServerOptions {
  /** Writes to disk as it does for everybody, before it answers. Left out to be quick. */
  readonly isSafe?: boolean;
}

/** Says whether tests against a real server are to be skipped. */
export function withoutPostgresServer(): boolean {
  const inCi = (process.env['CI'] ?? '') !== '';
  if (canBeStarted() || inCi) return false;
  console.warn(
    'No Postgres that can be started was found: the tests against a real one are skipped. Debian has it as "postgresql".',
  );
  return true;
}

function canBeStarted(): boolean {
  const folder = programs();
  if (folder === undefined) return false;
  try {
    return spawnSync(join(folder, 'postgres'), ['--version'], { ...user() }).status === 0;
  } catch {
    return false;
  }
}

/** The folder of `initdb` and `postgres`, which Debian keeps apart for each version and out of the path. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.sort().reverse()];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Postgres does not run as root: there it runs as the user of its package. */
function user(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const told = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' });
    if (told.status !== 0) throw new Error('Postgres does not run as root, and there is no user "postgres".');
    return Number(told.stdout);
  });
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

export async function startPostgresServer(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const folder = programs();
  if (folder === undefined) throw new Error('There is no Postgres. Debian has it as "postgresql".');
  const directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-postgres-'));
  const owner = user();
  if (owner !== undefined) chownSync(directory, owner.uid, owner.gid);
  const data = join(directory, 'data');
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const run = (program: string, parameters: string[]): ChildProcess =>
    spawn(join(folder, program), parameters, { ...owner, cwd: directory, env: environment });

  const initdb = run('initdb', [
    '-D',
    data,
    '-U',
    'tests',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--no-instructions',
  ]);
  const said = listening(initdb);
  const [code] = (await once(initdb, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb has failed: ${said()}`);

  const port = await freePort();
  const quick = options.isSafe === true ? [] : ['fsync=off', 'full_page_writes=off'];
  const settings = [...quick, 'shared_buffers=16MB', 'max_connections=40'];
  const start = async (): Promise<ChildProcess> => {
    const parameters = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', ''];
    const started = run('postgres', [...parameters, ...settings.flatMap((setting) => ['-c', setting])]);
    await ready(started);
    return started;
  };
  let server = await start();
  return {
    url: `postgres://tests@127.0.0.1:${port}/postgres`,
    restart: async () => {
      await ended(server, 'SIGKILL');
      server = await again(start);
    },
    stop: async () => {
      // Its own children end with it, at once and without being asked.
      await ended(server, 'SIGQUIT');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

/** The children of a server that was killed hold its memory until they notice: none is started meanwhile. */
async function again(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (!String(error).includes('shared memory block') || Date.now() > until) throw error;
    }
    await pause(50);
  }
}

function listening(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  child.once('error', (error) => (said += error.message));
  return () => said;
}

async function ready(server: ChildProcess): Promise<void> {
  const said = listening(server);
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', () => {
      if (said().includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`postgres ended before it was ready: ${said()}`)));
  });
}
