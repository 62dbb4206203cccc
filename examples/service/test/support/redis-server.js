/** A real Redis server on a free port of loopback, in memory alone. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const isThere = spawnSync('redis-server', ['--version']).status === 0;

/** Why tests with Redis are skipped, or false. In CI they are not: there it must be installed. */
export const skip = !isThere && !process.env.CI && 'there is no redis-server; Debian has it as "redis-server"';

/** Starts a server, and waits until it takes connections. */
export async function startRedis() {
  const port = await freePort();
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  for await (const line of createInterface(server.stdout)) if (/eady to accept connections/.test(line)) break;
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** A port on which nobody listens. */
export async function freePort() {
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
