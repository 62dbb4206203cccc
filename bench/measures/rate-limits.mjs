// Reads through a limiter of 40 a second, all begun at once: how many fail, how many requests are refused, and how long
// it takes against a client that knows the limiter and loses no time.
import { limiters } from '../limiters.mjs';
import { startWorker } from '../processes.mjs';
import { onePath } from '../world.mjs';

/** The loop by hand shows what a client without a pacer gets; ky what one with retries gets. */
const contenders = ['fetch', 'ky', 'anypoint-sdk'];

export async function measureRateLimits(server, { progress, only = contenders }) {
  const result = {};
  for (const [limiter, { reads, atOnce, idealMs }] of Object.entries(limiters)) {
    result[limiter] = {};
    for (const name of only) {
      // What one run learned must not help the next: each has a process of its own.
      const worker = await startWorker(name, server.origin, onePath());
      await server.set({ limiter });
      const { failed, wallMs } = await worker.ask('failures', { calls: reads, concurrency: atOnce, method: 'read' });
      const { reads: sent, limited } = await server.counts();
      worker.stop();
      result[limiter][name] = { failed, reads, refusedPart: limited / sent, toIdeal: wallMs / idealMs };
      progress(`rate limits: ${limiter}, ${name}`);
    }
  }
  await server.set();
  return result;
}
