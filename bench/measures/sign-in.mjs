// How many token requests it takes: a hundred first calls at once, and fifty processes that start at the same moment
// with a store between them. And how long a call waits while its token is renewed ahead of its end.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOnce, startWorker } from '../processes.mjs';
import { onePath } from '../world.mjs';

export async function measureFirstCalls(server) {
  await server.set({ tokenDelayMs: 50 });
  const worker = await startWorker('anypoint-sdk', server.origin, onePath());
  const { failed } = await worker.ask('failures', { calls: 100, concurrency: 100, method: 'read' });
  worker.stop();
  return { calls: 100, failed, tokenRequests: (await server.counts()).tokenRequests };
}

export async function measureProcesses(server, { processes }) {
  const folder = await mkdtemp(join(tmpdir(), 'anypoint-sdk-bench-'));
  const result = { processes, file: await tokenRequests(server, processes, 'file', join(folder, 'tokens.json')) };
  const redis = await startRedis(folder);
  if (redis !== undefined) {
    result.redis = await tokenRequests(server, processes, 'redis', redis.socket);
    redis.stop();
  }
  await rm(folder, { recursive: true, force: true });
  return result;
}

async function tokenRequests(server, processes, kind, place) {
  await server.set({ tokenDelayMs: 50 });
  const runs = Array.from({ length: processes }, () => runOnce('one-call.mjs', [server.origin, kind, place]));
  const outcomes = await Promise.allSettled(runs);
  return {
    failed: outcomes.filter(({ status }) => status === 'rejected').length,
    tokenRequests: (await server.counts()).tokenRequests,
  };
}

/** Undefined where Redis is not installed. */
async function startRedis(folder) {
  const socket = join(folder, 'redis.sock');
  const child = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const started = new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(false));
    child.stdout.on('data', (text) => /ready to accept/i.test(text) && resolve(true));
  });
  if (!(await started)) return undefined;
  return { socket, stop: () => child.kill() };
}

/**
 * Calls go on, one after the other, across the moment at which the token is renewed; the token endpoint takes longer
 * than all of them. What the slowest waited is told as a part of what the token took.
 */
export async function measureRenewal(server) {
  const tokenDelayMs = 400;
  await server.set({ tokenSeconds: 4, tokenDelayMs });
  const worker = await startWorker('anypoint-sdk', server.origin, onePath());
  const { before, during, longestMs } = await worker.ask('renewal', { lifeMs: 4_000, tokenDelayMs });
  worker.stop();
  const { tokenRequests: requests } = await server.counts();
  return { renewals: requests - 1, ratio: during / before, longestToTokenRequest: longestMs / tokenDelayMs };
}
