/** Workers in processes of their own: one is killed again and again, and so is their store; and they keep one rate. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPostgresBackend, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessPlan, AccessReport, AccessSecret } from '../../src/access/index.js';
import { accessQueueName, enqueuePlan, planStatus, postgresJournal, redisJournal } from '../../src/bullmq/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { startPostgresServer, withoutPostgresServer, type PostgresServer } from '../fakes/postgres-server.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import { formsOf, leaksIn } from '../reliability/secret-scan.js';
import { addApis, connectionTo, everythingIn, everythingInPostgres, fleetPlan, madeIn, untilIdle } from './fleets.js';
import type { Orders, SharedPlaces } from './programs/worker.js';
import { everyRequest, shutFor } from './watched-platform.js';
import { buildWorkerProgram, type WorkerProgram } from './worker-processes.js';

/** What a request takes to the platform, and an answer back. */
const latencyMs = 15;
const concurrency = 2;

const [noRedis, noPostgres] = [withoutRedisServer(), withoutPostgresServer()];

let program: WorkerProgram;
beforeAll(async () => {
  if (!noRedis || !noPostgres) program = await buildWorkerProgram();
}, 120_000);
afterAll(() => (program as WorkerProgram | undefined)?.remove());

function ordersFor(local: LocalAnypoint, baseUrl: string, shared: SharedPlaces, secrets: string): Orders {
  const { credentials, organizationId } = local;
  return {
    baseUrl,
    credentials,
    organizationId,
    shared,
    secrets: join(program.directory, secrets),
    concurrency,
    takeOverMs: 4_000,
    latencyMs,
  };
}

/** When workers are killed, and when what they share is. */
interface Killing {
  readonly workers: number;
  /** Requests after which a worker is killed. */
  readonly killEvery: number;
  /** The request after which the store is killed. */
  readonly restartAt: number;
  readonly restart: () => Promise<void>;
}

/** Has workers carry out what is in a queue, kills them and their store meanwhile, and returns how many were killed. */
async function carriedOut(
  local: LocalAnypoint,
  queue: Parameters<typeof untilIdle>[0],
  orders: Orders,
  { workers, killEvery, restartAt, restart }: Killing,
): Promise<number> {
  const crowd = program.startCrowd(orders, workers);
  try {
    const signedIn = new Set<string>();
    const hasSignedIn = (pid: number): boolean => signedIn.has(`worker-${pid}`);
    let restarting: Promise<void> | undefined;
    let [due, killed, isRestarting] = [0, 0, false];
    everyRequest(local, latencyMs, (number, sender) => {
      signedIn.add(sender);
      if (number % killEvery === 0) due += 1;
      // Whoever signs in without a store asks for a token of its own: that is another promise.
      if (restarting === undefined && number >= restartAt && crowd.isWhole(hasSignedIn)) {
        isRestarting = true;
        restarting = restart().finally(() => (isRestarting = false));
      } else if (due > 0 && !isRestarting && crowd.killOne()) {
        due -= 1;
        killed += 1;
      }
    });
    await untilIdle(queue, 360_000);
    await restarting;
    expect(restarting).toBeDefined();
    return killed;
  } finally {
    crowd.end();
  }
}

/** Expects that a plan is done, that nothing was lost of it, and nothing done twice. */
async function expectDoneOnce(
  local: LocalAnypoint,
  plan: AccessPlan,
  report: AccessReport,
  secrets: string,
): Promise<void> {
  expect(report.failed).toEqual([]);
  expect(report.isComplete).toBe(true);
  const applications = plan.steps.filter(({ kind }) => kind === 'create_application').length;
  expect(madeIn(local)).toEqual({ applications, contracts: plan.steps.length - applications });
  const created = local.requests.filter(
    ({ method, path, status }) => method === 'POST' && status >= 200 && status < 300 && !path.includes('/oauth2/'),
  );
  expect(created).toHaveLength(plan.steps.length);
  expect(local.requests.filter(({ path }) => path.includes('/oauth2/token'))).toHaveLength(1);
  const handedOver = await secretsIn(secrets);
  for (const { name, clientSecret } of applicationsOf(local)) expect(handedOver.get(name)).toBe(clientSecret);
}

function applicationsOf(local: LocalAnypoint): { readonly name: string; readonly clientSecret: string }[] {
  return [...local.state.applications.values()].filter(({ name }) => name.startsWith('application-'));
}

async function secretsIn(file: string): Promise<Map<string, string>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const secrets = lines.map((line) => JSON.parse(line) as AccessSecret);
  return new Map(secrets.map(({ application, clientSecret }) => [application, clientSecret]));
}

describe.skipIf(noRedis)('over Redis, workers', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedisServer({ directory: program.directory });
  });
  afterAll(() => server.stop());

  const sharedIn = (redisUrl: string): SharedPlaces => ({
    redisUrl,
    encryptionKey: Buffer.alloc(32, 7).toString('hex'),
  });

  test(
    'are killed, and Redis with them: nothing is lost, nothing done twice, few requests are added, one token serves all',
    { timeout: 400_000 },
    async () => {
      const local = createLocalAnypoint();
      const plan = fleetPlan(local, 300, addApis(local, 3));
      const platform = await local.listen();
      const redis = new Redis(server.url, { maxRetriesPerRequest: null });
      redis.on('error', () => undefined);
      const queue = new Queue(accessQueueName(platform), { connection: connectionTo(server) });
      queue.on('error', () => undefined);
      const journal = redisJournal(redis);
      const orders = ordersFor(local, platform.baseUrl, sharedIn(server.url), 'secrets of Redis');
      try {
        await enqueuePlan(queue, plan, { journal });
        const restart = async (): Promise<void> => {
          await server.stop();
          server = await startRedisServer({ directory: program.directory, port: server.port });
        };
        const killing = { workers: 3, killEvery: 320, restartAt: 500, restart };
        const killed = await carriedOut(local, queue, orders, killing);

        expect(await queue.getFailedCount()).toBe(0);
        await expectDoneOnce(local, plan, await planStatus(queue, plan, { journal }), orders.secrets);
        expect(killed).toBeGreaterThanOrEqual(Math.floor(plan.steps.length / killing.killEvery));
        expect(local.requests.length).toBeLessThanOrEqual(1.05 * plan.steps.length);
        expect(leaksIn(await everythingIn(redis), secretsOf(local))).toEqual([]);
      } finally {
        await queue.close();
        redis.disconnect();
        await platform.close();
      }
    },
  );

  test('keep one rate together, and hold back together when one of them is refused', { timeout: 120_000 }, async () => {
    const local = createLocalAnypoint();
    const platform = await local.listen();
    const queue = new Queue(accessQueueName(platform), { connection: connectionTo(server) });
    const redis = new Redis(server.url);
    const limiter = { max: 6, duration: 2_000 };
    const orders: Orders = {
      ...ordersFor(local, platform.baseUrl, sharedIn(server.url), 'secrets at one rate'),
      concurrency: 1,
      limiter,
      waits: true,
    };
    try {
      await redis.flushall();
      const plan = fleetPlan(local, 12, []);
      await enqueuePlan(queue, plan);
      const workers = Array.from({ length: 3 }, () => program.start(orders));
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
      program.killAll();
      await queue.close();
      redis.disconnect();
      await platform.close();
    }
  });
});

describe.skipIf(noPostgres)('over Postgres, workers', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer({ isSafe: true });
  }, 60_000);
  afterAll(() => server.stop());

  test(
    'are killed, and Postgres with them: nothing is lost, nothing done twice, few requests are added, one token serves all',
    { timeout: 400_000 },
    async () => {
      const local = createLocalAnypoint();
      const plan = fleetPlan(local, 40, addApis(local, 2));
      const platform = await local.listen();
      const pool = new Pool({ connectionString: server.url, options: '-c search_path=bullmq' });
      pool.on('error', () => undefined);
      const connection = { connectionString: server.url, max: 4, migrate: true };
      const queue = new Queue(accessQueueName(platform), { connection }, createPostgresBackend);
      queue.on('error', () => undefined);
      const journal = postgresJournal(pool);
      const tokenFile = join(program.directory, 'tokens.json');
      const shared = { postgresUrl: server.url, tokenFile };
      const orders = ordersFor(local, platform.baseUrl, shared, 'secrets of Postgres');
      // While Postgres is away nobody can tell.
      const asked = { getJobCounts: () => queue.getJobCounts().catch(() => ({ waiting: 1 })) };
      try {
        await enqueuePlan(queue, plan, { journal });
        const killing = { workers: 2, killEvery: 50, restartAt: 20, restart: () => server.restart() };
        const killed = await carriedOut(local, asked, orders, killing);

        expect(await queue.getFailedCount()).toBe(0);
        await expectDoneOnce(local, plan, await planStatus(queue, plan, { journal }), orders.secrets);
        expect(killed).toBeGreaterThanOrEqual(Math.floor(plan.steps.length / killing.killEvery));
        const jobs = await queue.getJobs(['completed']);
        // What the connection has to say of Postgres is no reason of a job.
        for (const { failedReason = 'unknown' } of jobs) expect(failedReason).toBe('unknown');
        // One request for each step, one token, one look at the organization by each worker, and a few for what was begun.
        const begunAgain = jobs.reduce((sum, { attemptsStarted }) => sum + attemptsStarted - 1, 0);
        expect(begunAgain).toBeGreaterThan(0);
        const atMost = plan.steps.length + 1 + killing.workers + killed + 6 * begunAgain;
        expect(local.requests.length).toBeLessThanOrEqual(atMost);
        expect(leaksIn(await everythingInPostgres(pool), secretsOf(local))).toEqual([]);
      } finally {
        await queue.close();
        await pool.end();
        await platform.close();
      }
    },
  );
});

function secretsOf(local: LocalAnypoint): ReturnType<typeof formsOf> {
  return formsOf(local.credentials.clientSecret, ...applicationsOf(local).map(({ clientSecret }) => clientSecret));
}
