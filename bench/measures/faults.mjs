// One answer in ten is 429 or 503, by turns; then all tokens are revoked while calls go on. How many calls fail, and
// whether anything is created twice: a create that met a 503 was carried out.
import { startWorker } from '../processes.mjs';
import { onePath } from '../world.mjs';

const contenders = ['fetch', 'ofetch', 'openapi-fetch', 'ky', 'got', 'axios', 'octokit', 'openai', 'anypoint-sdk'];
const calls = 100;

export async function measureFaults(server, { progress }) {
  const result = {};
  for (const name of contenders) {
    const worker = await startWorker(name, server.origin, onePath());
    await server.set({ faultEvery: 10 });
    const reads = await worker.ask('failures', { calls, concurrency: 10, method: 'read' });
    await server.set({ faultEvery: 10 });
    await worker.ask('failures', { calls, concurrency: 10, method: 'create', prefix: name });
    const { created } = await server.counts();
    result[name] = {
      failedReads: reads.failed,
      createdTwice: Object.values(created).filter((count) => count > 1).length,
    };
    if (name === 'anypoint-sdk') result[name].revoked = await revokedHalfWay(server, worker);
    worker.stop();
    progress(`faults: ${name}`);
  }
  return result;
}

async function revokedHalfWay(server, worker) {
  await server.set();
  await worker.ask('failures', { calls: calls / 2, concurrency: 25, method: 'read' });
  await server.revokeTokens();
  const { failed } = await worker.ask('failures', { calls: calls / 2, concurrency: 50, method: 'read' });
  const { tokenRequests, refused } = await server.counts();
  await server.forgetTokens();
  return { failed, tokenRequests, refused };
}
