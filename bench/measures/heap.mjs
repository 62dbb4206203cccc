// What 100,000 calls leave behind.
import { runOnce } from '../processes.mjs';

export async function measureHeap(server, { calls }) {
  await server.set();
  return runOnce('heap.mjs', [server.origin, String(calls)], { execArgv: ['--expose-gc'] });
}
