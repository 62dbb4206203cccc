/** Plans in a queue over a real Redis: what jobs are, what workers share, and what a failure leaves behind. */
import { Queue, type Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPlan } from '../../src/access/create-plan.js';
import { stepOf } from '../../src/access/steps.js';
import type { AccessSecret } from '../../src/access/index.js';
import {
  accessQueueName,
  accessWorker,
  enqueuePlan,
  planStatus,
  redisJournal,
  type AccessWorkerOptions,
} from '../../src/bullmq/index.js';
import type { AnypointClient } from '../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { arrangeEveryKind, clientOf, everyKindPlan, worldOf, writesOf } from '../access/run/jobs.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import { leaksIn, formsOf } from '../reliability/secret-scan.js';
import {
  addApis,
  applicationSteps,
  connectionTo,
  everyKindOnOneMachine,
  everythingIn,
  fleetPlan,
  untilIdle,
} from './fleets.js';

describe.skipIf(withoutRedisServer())('over Redis', { timeout: 120_000 }, () => {
  let server: RedisServer;
  let redis: Redis;
  let local: LocalAnypoint;
  let client: AnypointClient;
  let queue: Queue;
  const workers: Worker[] = [];
  beforeAll(async () => {
    server = await startRedisServer();
    redis = new Redis(server.url);
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });
  beforeEach(async () => {
    await redis.flushall();
    local = createLocalAnypoint();
    client = clientOf(local);
    queue = new Queue(accessQueueName(client), { connection: connectionTo(server) });
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close(true)));
    await queue.close();
  });

  const work = (options: Partial<AccessWorkerOptions> = {}): Worker => {
    const connection = connectionTo(server);
    const worker = accessWorker({ connection, client, journal: redisJournal(redis), ...options });
    // Errors of a server that is about to be stopped are of no interest.
    worker.on('error', () => undefined);
    workers.push(worker);
    return worker;
  };
  const journal = (name: string) => redisJournal(redis).named(name);
  /** How often a job was put off: the queue's own record of it, which does not depend on when one looks. */
  const timesDelayed = async (): Promise<number> =>
    (await redis.xrange(queue.toKey('events'), '-', '+')).filter(
      ([, fields]) => fields[fields.indexOf('event') + 1] === 'delayed',
    ).length;

  test('a plan with every kind of step leaves the same world and the same report as one machine', async () => {
    arrangeEveryKind(local);
    const plan = everyKindPlan(local);
    const expected = await everyKindOnOneMachine();

    const secrets: AccessSecret[] = [];
    await enqueuePlan(queue, plan, { journal });
    expect((await planStatus(queue, plan, { journal })).skipped).toEqual(plan.steps);
    work({ onSecret: (secret) => void secrets.push(secret) });
    await untilIdle(queue, 90_000);

    const report = await planStatus(queue, plan, { journal });
    expect(report.isComplete).toBe(true);
    expect(report.done).toEqual(plan.steps);
    expect(report.requests).toBe(expected.requests);
    expect(worldOf(local)).toEqual(expected.world);
    expect(secrets.map(({ application }) => application).sort()).toEqual(['fresh', 'orders-mobile']);
  });

  test('enqueuing twice adds nothing, nor does it when the queue has forgotten what the journals know', async () => {
    const plan = fleetPlan(local, 3, addApis(local, 2));
    expect(await enqueuePlan(queue, plan, { journal })).toEqual({ added: 3, present: 0 });
    expect(await enqueuePlan(queue, plan, { journal })).toEqual({ added: 0, present: 3 });
    work();
    await untilIdle(queue, 90_000);
    expect(await enqueuePlan(queue, plan, { journal })).toEqual({ added: 0, present: 3 });
    const sent = writesOf(local).length;
    await queue.obliterate({ force: true });
    expect(await enqueuePlan(queue, plan, { journal })).toEqual({ added: 0, present: 3 });
    expect(writesOf(local)).toHaveLength(sent);
  });

  test('ids of jobs have no colon and are no number, and a job that was changed is refused', async () => {
    const apis = addApis(local, 1);
    const plan = fleetPlan(local, 2, apis);
    await enqueuePlan(queue, plan, { journal });
    const [job, other] = await queue.getJobs(['waiting']);
    for (const id of [job?.id, other?.id]) expect(id).toMatch(/^p[\da-f]{32}$/);
    const forged = applicationSteps('forged', apis);
    await job?.updateData({ ...(job.data as object), steps: forged });
    work();
    await untilIdle(queue, 90_000);
    expect(await queue.getFailed()).toMatchObject([{ id: job?.id, failedReason: 'configuration' }]);
    const names = [...local.state.applications.values()].map(({ name }) => name);
    expect(names).not.toContain('forged');
    expect(names.filter((name) => name.startsWith('application-'))).toHaveLength(1);
  });

  test('an application that the platform refuses fails alone, with a code in the queue and its step in the report', async () => {
    const [api] = addApis(local, 1);
    if (api === undefined) throw new Error('no API');
    const nowhere = { ...api, apiInstanceId: 1 };
    const plan = createPlan({
      organizationId: local.organizationId,
      steps: [
        ...applicationSteps('application-a', [api]),
        ...applicationSteps('poisoned', [nowhere, api]),
        ...applicationSteps('application-b', [api]),
      ],
    });
    await enqueuePlan(queue, plan, { journal });
    const told: unknown[] = [];
    work({ onStepEnded: ({ end, error }) => end === 'failed' && told.push(error) });
    await untilIdle(queue, 90_000);
    expect(await queue.getFailed()).toMatchObject([{ name: 'poisoned', failedReason: 'not_found', attemptsMade: 1 }]);
    const report = await planStatus(queue, plan, { journal });
    expect(report.done).toHaveLength(plan.steps.length - 1);
    expect(report.failed).toMatchObject([
      { step: { kind: 'request_contract', application: { name: 'poisoned' } }, error: { code: 'not_found' } },
    ]);
    expect(report.isComplete).toBe(false);
    expect(String(report)).toContain('request contract, poisoned');
    // The process that tried it knows everything.
    expect(told).toMatchObject([{ code: 'not_found', status: 404 }]);
  });

  test('no secret is in Redis, nor what an error of the caller says', async () => {
    const plan = fleetPlan(local, 2, addApis(local, 1));
    await enqueuePlan(queue, plan, { journal, attempts: 1 });
    work({
      onSecret: ({ application, clientSecret }) => {
        if (application === 'application-1') throw new Error(`the vault does not take ${clientSecret}`);
      },
    });
    await untilIdle(queue, 90_000);
    expect(await queue.getFailed()).toMatchObject([{ failedReason: 'unknown' }]);
    const { failed } = await planStatus(queue, plan, { journal });
    expect(failed).toMatchObject([{ step: { kind: 'create_application', application: { name: 'application-1' } } }]);
    const made = [...local.state.applications.values()].map(({ clientSecret }) => clientSecret);
    const forms = formsOf(local.credentials.clientSecret, ...made);
    expect(leaksIn(await everythingIn(redis), forms)).toEqual([]);
    expect(leaksIn({ decoy: made[0] }, forms)).toEqual(['decoy']);

    // Tried again, the secret is handed over, and nothing is made twice.
    const sent = writesOf(local).length;
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await queue.retryJobs({ state: 'failed' });
    work({ onSecret: () => undefined });
    await untilIdle(queue, 90_000);
    // The contract that waited for it.
    expect(writesOf(local).slice(sent)).toHaveLength(1);
    expect((await planStatus(queue, plan, { journal })).isComplete).toBe(true);
  });

  test('a job waits for the lease of a worker that died, and is then taken over', async () => {
    const plan = fleetPlan(local, 1, addApis(local, 1));
    await enqueuePlan(queue, plan, { journal });
    const [job] = await queue.getJobs(['waiting']);
    const left = journal(`plan-${job?.id ?? ''}`);
    const { expiresAt } = await left.acquireLease({ durationMs: 1_500 });
    const ended: number[] = [];
    work({ takeOverMs: 2_000, onStepEnded: () => ended.push(Date.now()) });
    await untilIdle(queue, 90_000);
    expect(Math.min(...ended)).toBeGreaterThanOrEqual(expiresAt);
    expect((await planStatus(queue, plan, { journal })).isComplete).toBe(true);
  });

  test('a job that the platform keeps refusing the pace for waits, and does not fail', async () => {
    local.fail({ match: '/exchange/', status: 429, headers: { 'retry-after': '1' } });
    const plan = fleetPlan(local, 1, []);
    await enqueuePlan(queue, plan, { journal, attempts: 1 });
    // A client that does not wait itself.
    work({ client: clientOf(local, { maxRetries: 0 }) });
    await untilIdle(queue, 90_000);
    expect(await timesDelayed()).toBeGreaterThanOrEqual(1);
    expect((await planStatus(queue, plan, { journal })).isComplete).toBe(true);
  });

  test('a worker whose sign-in is refused gives its jobs back and pauses', async () => {
    const plan = fleetPlan(local, 5, []);
    await enqueuePlan(queue, plan, { journal });
    const auth = { clientId: local.credentials.clientId, clientSecret: 'another' };
    const worker = work({ client: clientOf(local, { auth }), concurrency: 2 });
    const error = await new Promise((resolve) => worker.once('error', resolve));
    expect(error).toMatchObject({ code: 'authentication' });
    await expect.poll(() => queue.getActiveCount(), { timeout: 15_000 }).toBe(0);
    expect(worker.isPaused()).toBe(true);
    expect(await queue.getFailedCount()).toBe(0);
  });

  test('closing a worker ends its jobs between two steps, and another one goes on', async () => {
    const plan = fleetPlan(local, 1, addApis(local, 3));
    await enqueuePlan(queue, plan, { journal });
    const first = work();
    const closed = new Promise<void>((resolve, reject) => {
      local.fail({
        match: ({ method, url }) => {
          if (method !== 'POST' || url.includes('/oauth2/')) return false;
          first.close().then(resolve, reject);
          return true;
        },
        delayMs: 1,
      });
    });
    await closed;
    expect(await queue.getWaitingCount()).toBe(1);
    expect((await planStatus(queue, plan, { journal })).done).toHaveLength(1);
    work();
    await untilIdle(queue, 90_000);
    const report = await planStatus(queue, plan, { journal });
    expect(report.isComplete).toBe(true);
    expect(writesOf(local)).toHaveLength(plan.steps.length);
  });

  test('a contract that is held back is done when its time has come', async () => {
    arrangeEveryKind(local);
    const [from, to] = addApis(local, 2);
    if (from === undefined || to === undefined) throw new Error('no API');
    const application = await client.clientApplications.create({ name: 'mover' });
    const place = { environmentId: local.environmentId };
    const old = await client.contracts.create({
      ...place,
      apiInstanceId: from.apiInstanceId,
      applicationId: application.id,
    });
    const mover = { name: 'mover', applicationId: application.id };
    const request = stepOf({ kind: 'request_contract', application: mover, api: to, after: { status: 'APPROVED' } });
    const before = { contractId: old.id, status: 'APPROVED' };
    const revoke = stepOf({
      kind: 'revoke_contract',
      application: mover,
      api: from,
      before,
      after: { ...before, status: 'REVOKED' },
      dependsOn: [request],
    });
    const plan = createPlan({ organizationId: local.organizationId, steps: [request, revoke] });
    await enqueuePlan(queue, plan, { journal });
    const [job] = await queue.getJobs(['waiting']);
    work({ holdMs: 700 });
    await untilIdle(queue, 90_000);
    expect(await timesDelayed()).toBeGreaterThanOrEqual(1);
    const journalled = await journal(`plan-${job?.id ?? ''}`).entries();
    const at = (type: string, stepId: string): number =>
      Date.parse(
        journalled.find((entry) => entry.type === type && 'stepId' in entry && entry.stepId === stepId)?.at ?? '',
      );
    expect(at('intent', revoke.id) - at('outcome', request.id)).toBeGreaterThanOrEqual(700);
    expect((await planStatus(queue, plan, { journal })).isComplete).toBe(true);
  });

  test.each([
    ['once, when it is enqueued with a client', () => client],
    ['by the workers, object by object, when nobody did before', () => undefined],
  ])('a plan that is older than a minute is compared with the platform %s', async (_, comparedBy) => {
    const { steps } = fleetPlan(local, 3, addApis(local, 1));
    const plan = createPlan({ organizationId: local.organizationId, steps, createdAt: '2026-01-01T00:00:00.000Z' });
    await client.clientApplications.create({ name: 'application-1', description: 'Made by somebody else' });
    await enqueuePlan(queue, plan, { journal, client: comparedBy() });
    local.requests.length = 0;
    work();
    await untilIdle(queue, 90_000);
    const report = await planStatus(queue, plan, { journal });
    expect(report.stale.map(({ application: { name } }) => name)).toEqual(['application-1']);
    expect(report.done).toHaveLength(4);
    expect(writesOf(local)).toHaveLength(4);
  });

  test('the journals are in the Redis of the queue where nobody says otherwise', async () => {
    const plan = fleetPlan(local, 2, addApis(local, 1));
    expect(await enqueuePlan(queue, plan)).toEqual({ added: 2, present: 0 });
    work({ journal: undefined });
    await untilIdle(queue, 90_000);
    expect((await planStatus(queue, plan)).isComplete).toBe(true);
    expect(await planStatus(queue, plan)).toEqual(await planStatus(queue, plan, { journal: redisJournal(redis) }));
    expect(await redis.keys('anypoint-sdk:journal:*')).toHaveLength(4);
  });

  test('a job fails where its worker lacks what its steps need', async () => {
    arrangeEveryKind(local);
    const plan = everyKindPlan(local);
    await enqueuePlan(queue, plan, { journal });
    work();
    await untilIdle(queue, 90_000);
    expect(await queue.getFailed()).toMatchObject([{ name: 'orders-mobile', failedReason: 'configuration' }]);
  });
});
