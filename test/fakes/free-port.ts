import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems hand out the ports above to whoever asks for any, as most servers and all connections of these tests do. */
const lowestOfSystems = 32_768;
const lowestOfOurs = 10_000;

/** Finds a port on which nobody listens, and which nobody is given who does not ask for it by its number. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowestOfOurs + Math.floor(Math.random() * (lowestOfSystems - lowestOfOurs));
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
