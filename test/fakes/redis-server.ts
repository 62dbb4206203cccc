/**
 * Starts a real Redis server on a free port of loopback, in memory alone unless it is told to keep a file. Where there is
 * no `redis-server`, the tests that need one say so and are skipped; in CI they run all the same, and fail.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.js';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it as the kernel does, with nothing more written. */
  stop(): Promise<void>;
}

export interface RedisServerOptions {
  /** The port of a server that was stopped, to take its place. */
  readonly port?: number;
  /** Keeps an append-only file in this folder, on disk before it answers. Left out to keep nothing. */
  readonly directory?: string;
}

/** Says whether tests against a real server are to be skipped. */
export function withoutRedisServer(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  const inCi = (process.env['CI'] ?? '') !== '';
  if (found || inCi) return false;
  console.warn('No redis-server found: the tests against a real Redis are skipped. Debian has it as "redis-server".');
  return true;
}

export async function startRedisServer(options: RedisServerOptions = {}): Promise<RedisServer> {
  const { port = await freePort(), directory } = options;
  const kept = directory === undefined ? ['no'] : ['yes', '--appendfsync', 'always', '--dir', directory];
  const server = spawn(
    'redis-server',
    ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--daemonize', 'no', '--appendonly', ...kept],
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('eady to accept connections')) resolve();
    });
    server.once('error', (error) => reject(new Error(`redis-server could not be started: ${error.message}`)));
    server.once('exit', () => reject(new Error(`redis-server ended before it was ready: ${said}`)));
  });
  const ended = once(server, 'exit');
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
      await ended;
    },
  };
}
