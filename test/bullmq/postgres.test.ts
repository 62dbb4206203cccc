/** Journals in a real Postgres, and plans in a queue of BullMQ over it. */
import { createPostgresBackend, Queue, Worker, type PostgresPoolConfig } from 'bullmq';
import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessSecret } from '../../src/access/index.js';
import { createPlan } from '../../src/access/create-plan.js';
import {
  accessQueueName,
  accessWorker,
  enqueuePlan,
  planStatus,
  postgresJournal,
  type AccessWorkerOptions,
  type PlanQueue,
  type PostgresQueries,
} from '../../src/bullmq/index.js';
import { ConfigurationError, type AnypointClient } from '../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { arrangeEveryKind, clientOf, everyKindPlan, worldOf, writesOf } from '../access/run/jobs.js';
import { startPostgresServer, withoutPostgresServer, type PostgresServer } from '../fakes/postgres-server.js';
import { formsOf, leaksIn } from '../reliability/secret-scan.js';
import {
  addApis,
  applicationSteps,
  everyKindOnOneMachine,
  everythingInPostgres,
  fleetPlan,
  untilIdle,
} from './fleets.js';
import { describeStoredJournals } from './stored-journals.js';

test('what is no pool of pg is refused', () => {
  const sql = (() => undefined) as unknown as PostgresQueries;
  expect(() => postgresJournal(sql)).toThrow(ConfigurationError);
  expect(() => postgresJournal({ query: () => Promise.resolve({ rows: [] }) }, { name: '' })).toThrow(/"name" must be/);
});

describe.skipIf(withoutPostgresServer())('over Postgres', () => {
  let server: PostgresServer;
  let pool: Pool;
  let connection: PostgresPoolConfig;
  beforeAll(async () => {
    server = await startPostgresServer();
    pool = new Pool({ connectionString: server.url, options: '-c search_path=bullmq' });
    connection = { connectionString: server.url, max: 4 };
    // Makes BullMQ's tables.
    const first = new Queue('first', { connection: { ...connection, migrate: true } }, createPostgresBackend);
    await first.waitUntilReady();
    await first.close();
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  describe('journals', () => {
    test('make their tables when they miss them, whoever else does so at the same time', async () => {
      const journals = Array.from({ length: 8 }, (_, number) => postgresJournal(pool, { name: `first ${number}` }));
      const read = await Promise.all(journals.map((journal) => journal.entries()));
      expect(read.flat()).toEqual([]);
    });

    test('tell what else is wrong as Postgres says it', async () => {
      const broken = { query: (text: string) => pool.query(`${text} and nonsense`) };
      await expect(postgresJournal(broken).entries()).rejects.toMatchObject({ code: '42P02' });
    });

    describeStoredJournals('in Postgres', () => ({
      open: (options) => postgresJournal(pool, options),
      openLosing: (options, text) => postgresJournal(losing(pool, text), options),
      spoil: async (name) => {
        const values = [name, 1, '{"type":"something"}'];
        await pool.query('insert into anypoint_sdk_journal_entries values ($1, $2, $3)', values);
      },
    }));
  });

  describe('plans', () => {
    let local: LocalAnypoint;
    let client: AnypointClient;
    let queue: ReturnType<typeof openQueue>;
    const workers: Worker[] = [];
    const openQueue = (name: string) => new Queue(name, { connection }, createPostgresBackend);
    beforeEach(() => {
      local = createLocalAnypoint();
      client = clientOf(local);
      queue = openQueue(accessQueueName(client));
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close(true)));
      await queue.obliterate({ force: true });
      await queue.close();
    });

    const work = (options: Partial<AccessWorkerOptions> = {}): Worker => {
      const worker = accessWorker({ ...options, client, connection, backendFactory: createPostgresBackend });
      worker.on('error', () => undefined);
      workers.push(worker);
      return worker;
    };

    test('leave the same world and the same report as one machine, with the journals beside the queue', async () => {
      arrangeEveryKind(local);
      const plan = everyKindPlan(local);
      const expected = await everyKindOnOneMachine();

      const secrets: AccessSecret[] = [];
      const { added } = await enqueuePlan(queue, plan);
      expect((await planStatus(queue, plan)).skipped).toEqual(plan.steps);
      work({ onSecret: (secret) => void secrets.push(secret) });
      await untilIdle(queue, 90_000);

      const report = await planStatus(queue, plan);
      expect(report.isComplete).toBe(true);
      expect(report.requests).toBe(expected.requests);
      expect(report).toEqual(await planStatus(queue, plan, { journal: postgresJournal(pool) }));
      expect(worldOf(local)).toEqual(expected.world);
      expect(secrets.map(({ application }) => application).sort()).toEqual(['fresh', 'orders-mobile']);

      expect(await enqueuePlan(queue, plan)).toEqual({ added: 0, present: added });
      await queue.obliterate({ force: true });
      expect(await enqueuePlan(queue, plan)).toEqual({ added: 0, present: added });
    });

    test('of which one is refused fail alone, and no secret is in the database', async () => {
      const [api] = addApis(local, 1);
      if (api === undefined) throw new Error('no API');
      const plan = createPlan({
        organizationId: local.organizationId,
        steps: [
          ...applicationSteps('application-a', [api]),
          ...applicationSteps('poisoned', [{ ...api, apiInstanceId: 1 }]),
          ...applicationSteps('application-b', [api]),
          ...applicationSteps('application-c', []),
        ],
      });
      await enqueuePlan(queue, plan, { attempts: 1 });
      work({
        onSecret: ({ application, clientSecret }) => {
          if (application === 'application-c') throw new Error(`the vault does not take ${clientSecret}`);
        },
      });
      await untilIdle(queue, 90_000);
      const failed = (await queue.getFailed()).map(({ name, failedReason }) => [name, failedReason]);
      expect(Object.fromEntries(failed)).toEqual({ poisoned: 'not_found', 'application-c': 'unknown' });
      const report = await planStatus(queue, plan);
      expect(report.done).toHaveLength(5);
      expect(report.failed.map(({ step }) => step.application.name).sort()).toEqual(['application-c', 'poisoned']);

      const made = [...local.state.applications.values()].map(({ clientSecret }) => clientSecret);
      const forms = formsOf(local.credentials.clientSecret, ...made);
      const stored = await everythingInPostgres(pool);
      expect(Object.keys(stored)).toEqual(expect.arrayContaining(['job', 'event', 'anypoint_sdk_journal_entries']));
      expect(leaksIn(stored, forms)).toEqual([]);
      expect(leaksIn({ decoy: made[0] }, forms)).toEqual(['decoy']);
    });

    test('whose workers keep their journals elsewhere are reported with what to give for them to be found', async () => {
      const plan = fleetPlan(local, 1, []);
      await enqueuePlan(queue, plan);
      const elsewhere = new Pool({ connectionString: server.url, options: '-c search_path=public' });
      work({ journal: postgresJournal(elsewhere), onSecret: () => undefined });
      await untilIdle(queue, 90_000);
      const [failure] = (await planStatus(queue, plan)).failed;
      expect(String(failure?.error)).toMatch(/give "journal" as the workers have it.*search path/);
      expect((await planStatus(queue, plan, { journal: postgresJournal(elsewhere) })).isComplete).toBe(true);
      await elsewhere.end();
    });

    test('of a worker that died are taken over', async () => {
      const plan = fleetPlan(local, 2, addApis(local, 1));
      await enqueuePlan(queue, plan);
      const options = { connection, lockDuration: 200, skipLockRenewal: true };
      const dead = new Worker(queue.name, null, options, createPostgresBackend);
      await dead.getNextJob('of a process that is no more');
      await dead.close();
      expect(await queue.getActiveCount()).toBe(1);
      work({ takeOverMs: 2_000 });
      await untilIdle(queue, 90_000);
      expect((await planStatus(queue, plan)).isComplete).toBe(true);
      expect(writesOf(local)).toHaveLength(plan.steps.length);
    });

    test('wait together when one worker is refused the pace', async () => {
      local.fail({ match: '/exchange/', status: 429, headers: { 'retry-after': '4' } });
      const plan = fleetPlan(local, 2, []);
      await enqueuePlan(queue, plan);
      work({ concurrency: 1 });
      const told = async (): Promise<unknown> =>
        (await pool.query('select queue from rate_limit where points > 1e12')).rows;
      await expect.poll(told, { timeout: 15_000 }).toEqual([{ queue: queue.name }]);
      await untilIdle(queue, 90_000);
      expect((await planStatus(queue, plan)).isComplete).toBe(true);
    });
  });

  test('a queue whose store is unknown needs to be told where the journals are', async () => {
    const local = createLocalAnypoint();
    const strange: PlanQueue = {
      addBulk: () => Promise.resolve([]),
      getJob: () => Promise.resolve(undefined),
      getJobState: () => Promise.resolve('unknown'),
      getBackend: () => ({}) as ReturnType<PlanQueue['getBackend']>,
    };
    await expect(enqueuePlan(strange, fleetPlan(local, 1, []))).rejects.toThrow(/give "journal", such as/);
  });
});

function losing(real: PostgresQueries, text: string): PostgresQueries {
  let isLost = true;
  return {
    query: async (statement, values) => {
      const answer = await real.query(statement, values);
      if (statement.includes('insert') && String(values[3]).includes(text) && isLost) {
        isLost = false;
        throw new Error('Socket closed');
      }
      return answer;
    },
  };
}
