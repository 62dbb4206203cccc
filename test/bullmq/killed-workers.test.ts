/** Three workers in processes of their own, of which one is killed again and again, and a Redis that is restarted. */
import { fork, type ChildProcess } from 'node:child_process';
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
const killEvery = 240;
const restartAt = 560;
/** What a request takes to the platform, and an answer back. */
const latencyMs = 40;

interface Crowd {
  /** Kills the oldest. Says whether there was one. */
  readonly killOne: () => boolean;
  /** Says whether all are there that are wanted, and each of them fits. */
  readonly isWhole: (fits: (pid: number) => boolean) => boolean;
  readonly end: () => void;
}

describe.skipIf(withoutRedisServer())('workers that are killed', () => {
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

  /** Keeps so many workers alive, and kills the oldest on demand. */
  function crowd(orders: Orders, count: number): Crowd {
    let isOver = false;
    const start = (): void => {
      const child = fork(join(directory, 'program', 'worker.mjs'), [JSON.stringify(orders)], { execArgv: [] });
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
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
    'leave a plan complete, each object once, with few requests more than it needs and one token',
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
      const orders: Orders = {
        baseUrl: platform.baseUrl,
        credentials: local.credentials,
        organizationId: local.organizationId,
        redisUrl: server.url,
        encryptionKey: Buffer.alloc(32, 7).toString('hex'),
        secrets: join(directory, 'secrets'),
        concurrency: 2,
        takeOverMs: 3_000,
        latencyMs,
      };
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

  async function restart(): Promise<void> {
    await server.shutDown();
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

async function secretsIn(file: string): Promise<Map<string, string>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const secrets = lines.map((line) => JSON.parse(line) as AccessSecret);
  return new Map(secrets.map(({ application, clientSecret }) => [application, clientSecret]));
}
