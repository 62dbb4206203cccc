/** The service as a process of its own, as it is run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** Starts a process, and waits until it listens. `logged` waits for a line of its log. */
export async function startService(environment) {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'debug', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = [];
  const waiting = new Set();
  createInterface(child.stdout).on('line', (line) => {
    lines.push(JSON.parse(line));
    for (const look of waiting) look();
  });
  // Not 'exit': by then its last lines may still be on their way.
  const ended = once(child, 'close');

  function logged(pattern) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const line = lines.find(({ msg }) => pattern.test(msg));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`The process ended before it logged ${pattern}.`)));
    });
  }

  const { msg } = await logged(/Server listening at/);
  const url = /http:\S+/.exec(msg)[0];
  return {
    url,
    lines,
    logged,
    get: async (path) => fetch(url + path),
    signal: (name) => child.kill(name),
    ended: async () => (await ended)[0],
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
