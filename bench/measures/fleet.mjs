// How a plan on many machines scales: the same applications with their contracts by 1, 2 and 4 workers in processes of
// their own, on a platform that answers after 20 ms, once without a limiter and once through one of 40 a second.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { built } from '../build.mjs';
import { start } from '../processes.mjs';

const delayMs = 20;
const instances = 30;
const contractsEach = 3;
/** Few jobs at once in each process, so that one worker cannot do what four can. */
const concurrency = 4;
const limiter = 'token bucket, Retry-After';
const perSecond = 40;
const crowds = [1, 2, 4];

/** Undefined where there is no redis-server. */
export async function measureFleet({ quick, progress }) {
  const free = quick ? 40 : 400;
  const limited = quick ? 20 : 100;
  const result = { free: { applications: free, workers: {} }, limited: { applications: limited, workers: {} } };
  for (const workers of crowds) {
    progress(`fleet: ${workers} workers without a limiter`);
    const run = await runFleet({ workers, applications: free });
    if (run === undefined) return undefined;
    result.free.workers[workers] = run;
    progress(`fleet: ${workers} workers through a limiter`);
    result.limited.workers[workers] = await runFleet({ workers, applications: limited, limiter });
  }
  const { wallMs } = result.free.workers[1];
  for (const run of Object.values(result.free.workers)) run.timesFaster = wallMs / run.wallMs;
  const idealMs = ((limited * (1 + contractsEach)) / perSecond) * 1_000;
  for (const run of Object.values(result.limited.workers)) run.toIdeal = run.wallMs / idealMs;
  return result;
}

async function runFleet({ workers, applications, limiter: name }) {
  const server = start('access-server.mjs', [1, 0, instances, delayMs].map(String));
  const [{ origin, organizationId }] = await once(server, 'message');
  const redis = await startRedis();
  if (redis === undefined) {
    server.kill();
    return undefined;
  }
  const ask = async (message) => {
    server.send(message);
    return (await once(server, 'message'))[0].counts;
  };
  const parameters = [origin, organizationId, redis.url, String(concurrency)];
  const crowd = Array.from({ length: workers }, () => start('fleet-worker.mjs', parameters));
  const { queue, close } = await enqueue({ origin, organizationId, url: redis.url, applications });
  try {
    await Promise.all(crowd.map((worker) => once(worker, 'message')));
    await ask({ what: 'begin', limiter: name });
    const startedAt = performance.now();
    for (const worker of crowd) worker.send({ go: true });
    while ((await queue.getCompletedCount()) < applications) await wait(10);
    const wallMs = performance.now() - startedAt;
    const { requests, limited } = await ask({ what: 'counts' });
    const needed = (1 + contractsEach) * applications;
    return { wallMs, requestsToNeeded: (requests - limited) / needed, refusedPart: limited / requests };
  } finally {
    await close();
    for (const child of [...crowd, server]) child.kill();
    redis.stop();
  }
}

async function enqueue({ origin, organizationId, url, applications }) {
  // BullMQ and ioredis are those of the repository, beside which this folder is.
  const [{ Queue }, { Redis }] = [await import('bullmq'), await import('ioredis')];
  const { AnypointClient } = await import(`${built}/index.js`);
  const { planAccess } = await import(`${built}/access.js`);
  const { accessQueueName, enqueuePlan, redisJournal } = await import(`${built}/bullmq.js`);
  const auth = { clientId: 'c', clientSecret: 's' };
  const client = new AnypointClient({ auth, baseUrl: origin, organizationId });
  const wish = Array.from({ length: applications }, (_, n) => ({
    name: `new-${n}`,
    contracts: Array.from({ length: contractsEach }, (_each, k) => ({
      api: { apiInstanceId: 20_000_000 + ((n * 7 + k) % instances) },
    })),
  }));
  const plan = await planAccess(client, { version: 1, applications: wish });
  const redis = new Redis(url);
  const queue = new Queue(accessQueueName(client), { connection: { url } });
  await enqueuePlan(queue, plan, { journal: redisJournal(redis) });
  return {
    queue,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

async function startRedis() {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--dir', '/tmp']);
  const ready = new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', () => resolve(false));
    child.stdout?.on('data', (text) => String(text).includes('eady to accept connections') && resolve(true));
  });
  if (!(await ready)) return undefined;
  return { url: `redis://127.0.0.1:${port}`, stop: () => child.kill('SIGKILL') };
}
