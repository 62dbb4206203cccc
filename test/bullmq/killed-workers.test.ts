/** Three workers in processes of their own: one is killed again and again, and so is Redis; and they keep one rate. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessSecret } from '../../src/access/index.js';
import { accessQueueName, enqueuePlan, planStatus, redisJournal } from '../../src/bullmq/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import { formsOf, leaksIn } from '../reliability/secret-scan.js';
import { addApis, connectionTo, everythingIn, fleetPlan, madeIn, untilIdle } from './fleets.js';
import type { Orders } from './programs/worker.js';

const applications = 300;
const contractsOfEach = 3;
/** Steps that write; each is one request. */
const steps = applications * (1 + contractsOfEach);
/** Requests after which a worker is killed, and after which Redis is. */
const killEvery = 320;
const restartAt = 500;
/** What a request takes to the platform, and an answer back. */
const latencyMs = 15;

interface Crowd {
  /** Kills the oldest. Says whether there was one. */
  readonly killOne: () => boolean;
  /** Says whether all are there that are wanted, and each of them fits. */
  readonly isWhole: (fits: (pid: number) => boolean) => boolean;
  readonly end: () => void;
}

describe.skipIf(withoutRedisServer())('workers in processes of their own', () => {
  let directory: string;
  let server: RedisServer;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'anypoint-sdk-fleet-'));
    server = await startRedisServer({ directory });
    await build({
      config: false,
      entry: { worker: 'test/bullmq/programs/worker.ts' },
      format: 'esm',
      target: 'node20',
      outDir: join(directory, 'program'),
      outExtension: () => ({ js: '.mjs' }),
      noExternal: [/./],
      external: [/^node:/],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      minify: true,
      silent: true,
    });
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  function startWorker(orders: Orders): ChildProcess {
    const child = fork(join(directory, 'program', 'worker.mjs'), [JSON.stringify(orders)], { execArgv: [] });
    running.add(child);
    return child.once('exit', () => running.delete(child));
  }

  /** Keeps so many workers alive, and kills the oldest on demand. */
  function crowd(orders: Orders, count: number): Crowd {
    let isOver = false;
    const start = (): void => {
      startWorker(orders).once('exit', () => {
        if (!isOver) start();
      });
    };
    for (let number = 0; number < count; number++) start();
    return {
      killOne: () => {
        const [oldest] = running;
        if (oldest === undefined) return false;
        running.delete(oldest);
        return oldest.kill('SIGKILL');
      },
      isWhole: (fits) => running.size === count && [...running].every(({ pid = 0 }) => fits(pid)),
      end: () => {
        isOver = true;
        for (const child of running) child.kill('SIGKILL');
      },
    };
  }

  test(
    'are killed, and Redis with them: the plan is complete, each object once, with few requests more and one token',
    { timeout: 400_000 },
    async () => {
      const local = createLocalAnypoint();
      const plan = fleetPlan(local, applications, addApis(local, contractsOfEach));
      const platform = await local.listen();
      const redis = new Redis(server.url, { maxRetriesPerRequest: null });
      redis.on('error', () => undefined);
      const queue = new Queue(accessQueueName(platform), { connection: connectionTo(server) });
      queue.on('error', () => undefined);
      const journal = redisJournal(redis);
      const orders = ordersFor(local, platform.baseUrl);
      let restarting: Promise<void> | undefined;
      let workers: Crowd | undefined;
      let killed = 0;
      try {
        await enqueuePlan(queue, plan, { journal });
        const crowded = (workers = crowd(orders, 3));
        const signedIn = new Set<string>();
        const hasSignedIn = (pid: number): boolean => signedIn.has(`worker-${pid}`);
        let [due, isRestarting] = [0, false];
        everyRequest(local, (number, sender) => {
          signedIn.add(sender);
          if (number % killEvery === 0) due += 1;
          // Whoever signs in without a store asks for a token of its own: that is another promise.
          if (restarting === undefined && number >= restartAt && crowded.isWhole(hasSignedIn)) {
            isRestarting = true;
            restarting = restart().finally(() => (isRestarting = false));
          } else if (due > 0 && !isRestarting && crowded.killOne()) {
            due -= 1;
            killed += 1;
          }
        });
        await untilIdle(queue, 360_000);
        await restarting;
        crowded.end();
        expect(restarting).toBeDefined();

        expect(await queue.getFailedCount()).toBe(0);
        const report = await planStatus(queue, plan, { journal });
        expect(report.failed).toEqual([]);
        expect(report.isComplete).toBe(true);
        expect(madeIn(local)).toEqual({ applications, contracts: applications * contractsOfEach });
        const created = local.requests.filter(
          ({ method, path, status }) =>
            method === 'POST' && status >= 200 && status < 300 && !path.includes('/oauth2/'),
        );
        expect(created).toHaveLength(steps);
        expect(local.requests.filter(({ path }) => path.includes('/oauth2/token'))).toHaveLength(1);
        expect(killed).toBeGreaterThanOrEqual(Math.floor(steps / killEvery));
        expect(local.requests.length).toBeLessThanOrEqual(1.05 * steps);

        const secrets = await secretsIn(orders.secrets);
        const made = [...local.state.applications.values()].filter(({ name }) => name.startsWith('application-'));
        for (const { name, clientSecret } of made) expect(secrets.get(name)).toBe(clientSecret);
        const forms = formsOf(local.credentials.clientSecret, ...made.map(({ clientSecret }) => clientSecret));
        expect(leaksIn(await everythingIn(redis), forms)).toEqual([]);
      } finally {
        workers?.end();
        await queue.close();
        redis.disconnect();
        await platform.close();
      }
    },
  );

  function ordersFor(local: LocalAnypoint, baseUrl: string): Orders {
    return {
      baseUrl,
      credentials: local.credentials,
      organizationId: local.organizationId,
      redisUrl: server.url,
      encryptionKey: Buffer.alloc(32, 7).toString('hex'),
      secrets: join(directory, 'secrets'),
      concurrency: 2,
      takeOverMs: 4_000,
      latencyMs,
    };
  }

  test('keep one rate together, and hold back together when one of them is refused', { timeout: 120_000 }, async () => {
    const local = createLocalAnypoint();
    const platform = await local.listen();
    const queue = new Queue(accessQueueName(platform), { connection: connectionTo(server) });
    const redis = new Redis(server.url);
    const limiter = { max: 6, duration: 2_000 };
    const orders: Orders = { ...ordersFor(local, platform.baseUrl), concurrency: 1, limiter, waits: true };
    try {
      await redis.flushall();
      const plan = fleetPlan(local, 12, []);
      await enqueuePlan(queue, plan);
      const workers = Array.from({ length: 3 }, () => startWorker(orders));
      await Promise.all(workers.map((child) => once(child, 'message')));
      const [first, ...others] = workers;

      // Shut for a moment less than the platform says, from the first request on.
      const limits = shutFor(local, 3_950, '4');
      first?.send('go');
      // BullMQ's own sign for a queue whose pace was taken from outside.
      const isTold = async (): Promise<boolean> => Number(await redis.get(queue.toKey('limiter'))) > 1e12;
      await expect.poll(isTold, { timeout: 20_000, interval: 10 }).toBe(true);
      for (const child of others) child.send('go');
      await untilIdle(queue, 90_000);

      expect((await planStatus(queue, plan)).isComplete).toBe(true);
      expect(limits.refused()).toBe(1);
      // All jobs but the one that was refused begin after that: in the first window no more than all workers may together.
      expect(limits.passedWithin(limiter.duration)).toBeLessThanOrEqual(1 + limiter.max);
    } finally {
      for (const child of running) child.kill('SIGKILL');
      await queue.close();
      redis.disconnect();
      await platform.close();
    }
  });

  async function restart(): Promise<void> {
    await server.stop();
    server = await startRedisServer({ directory, port: server.port });
  }
});

/** Holds each request back for a while, and tells its number and which worker sent it. */
function everyRequest(local: LocalAnypoint, tell: (number: number, sender: string) => void): void {
  let number = 0;
  local.fail({
    match: ({ headers }) => {
      tell((number += 1), /worker-\d+/.exec(headers.get('user-agent') ?? '')?.[0] ?? '');
      return true;
    },
    times: Number.MAX_SAFE_INTEGER,
    delayMs: latencyMs,
  });
}

interface Limits {
  readonly refused: () => number;
  /** How many requests it let through in so many milliseconds since it opened, by its own clock. */
  readonly passedWithin: (ms: number) => number;
}

/** Shuts Exchange from its first request on, for so long. */
function shutFor(local: LocalAnypoint, shutMs: number, retryAfter: string): Limits {
  let [refused, shutUntil] = [0, 0];
  const passed: number[] = [];
  local.fail({
    match: ({ url }) => {
      if (!url.includes('/exchange/')) return false;
      const now = Date.now();
      shutUntil ||= now + shutMs;
      if (now >= shutUntil) passed.push(now);
      else refused += 1;
      return now < shutUntil;
    },
    status: 429,
    headers: { 'retry-after': retryAfter },
    times: Number.MAX_SAFE_INTEGER,
  });
  return { refused: () => refused, passedWithin: (ms) => passed.filter((at) => at < shutUntil + ms).length };
}

async function secretsIn(file: string): Promise<Map<string, string>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const secrets = lines.map((line) => JSON.parse(line) as AccessSecret);
  return new Map(secrets.map(({ application, clientSecret }) => [application, clientSecret]));
}
