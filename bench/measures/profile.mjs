// Where a call's CPU time goes: a sampling profile of the client's process, summed up by who wrote the code.
import { startWorker } from '../processes.mjs';
import { onePath } from '../world.mjs';

export async function measureProfile(server, { calls }) {
  await server.set();
  const result = {};
  for (const name of ['fetch', 'ky', 'anypoint-sdk']) {
    const worker = await startWorker(name, server.origin, onePath());
    await worker.ask('calls', { calls, concurrency: 1 });
    result[name] = (await worker.ask('profile', { calls })).parts;
    worker.stop();
  }
  return result;
}
