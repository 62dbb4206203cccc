/** Plans for many machines, and what they leave in Redis, in Postgres and on a local platform. */
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { createPlan } from '../../src/access/create-plan.js';
import { applyPlan } from '../../src/access/index.js';
import type { AccessPlan, AccessStep, AccessStepApi } from '../../src/access/plan.js';
import { stepOf } from '../../src/access/steps.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { arrangeEveryKind, clientOf, everyKindPlan, worldOf } from '../access/run/jobs.js';
import type { RedisServer } from '../fakes/redis-server.js';

/** Adds API instances that approve at once, and describes them as a plan does. */
export function addApis(local: LocalAnypoint, count: number): AccessStepApi[] {
  return Array.from({ length: count }, (_, number) => {
    const { id, organizationId, environmentId, groupId, assetId, assetVersion, productVersion } = local.addApiInstance({
      assetId: `api-${number}`,
    });
    return {
      apiInstanceId: id,
      organizationId,
      environmentId,
      groupId,
      assetId,
      version: assetVersion,
      versionGroup: productVersion,
    };
  });
}

/** Makes the steps of a new application with a contract for each API instance. */
export function applicationSteps(name: string, apis: readonly AccessStepApi[]): AccessStep[] {
  const create = stepOf({ kind: 'create_application', application: { name }, after: { name } });
  const requests = apis.map((api) =>
    stepOf({
      kind: 'request_contract',
      application: { name },
      api,
      after: { status: 'APPROVED' },
      dependsOn: [create],
    }),
  );
  return [create, ...requests];
}

/** Makes a plan of so many new applications. */
export function fleetPlan(local: LocalAnypoint, count: number, apis: readonly AccessStepApi[]): AccessPlan {
  const names = Array.from({ length: count }, (_, number) => `application-${number}`);
  return createPlan({
    organizationId: local.organizationId,
    steps: names.flatMap((name) => applicationSteps(name, apis)),
  });
}

/** How BullMQ and journals reach a server. */
export function connectionTo(server: RedisServer): { readonly host: string; readonly port: number } {
  return { host: '127.0.0.1', port: server.port };
}

/** Everything that stands in Redis, by key, as text. */
export async function everythingIn(redis: Redis): Promise<Record<string, string>> {
  const readers: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  const found: Record<string, string> = {};
  for (const key of await redis.keys('*')) {
    const type = await redis.type(key);
    // Locks of jobs end by themselves.
    if (type === 'none') continue;
    const read = readers[type];
    if (read === undefined) throw new Error(`a key of type ${type} is not read here`);
    found[key] = `${key} ${JSON.stringify(await read(key))}`;
  }
  return found;
}

/** Everything that stands in the database, by table, as text. */
export async function everythingInPostgres(pool: Pool): Promise<Record<string, string>> {
  const tables = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'bullmq'",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const rows = await pool.query<{ row: string }>(`select "${name}"::text as row from "${name}"`);
    found[name] = rows.rows.map(({ row }) => row).join('\n');
  }
  return found;
}

/** The applications that a plan makes and their contracts, as the platform has them. */
export function madeIn(local: LocalAnypoint): { readonly applications: number; readonly contracts: number } {
  const made = [...local.state.applications.values()].filter(({ name }) => name.startsWith('application-'));
  const ids = new Set(made.map(({ id }) => id));
  const contracts = [...local.state.contracts.values()].filter(({ applicationId }) => ids.has(applicationId));
  return { applications: new Set(made.map(({ name }) => name)).size, contracts: contracts.length };
}

/** Waits until nothing of a queue is left to do. */
export async function untilIdle(queue: Pick<Queue, 'getJobCounts'>, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const { waiting, active, delayed, prioritized, paused } = await queue.getJobCounts();
    const left = [waiting, active, delayed, prioritized, paused].reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (left === 0) return;
    if (Date.now() > until) throw new Error(`${left} jobs are left`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Carries out a plan with every kind of step on one machine: what many machines must leave as well. */
export async function everyKindOnOneMachine(): Promise<{ readonly requests: number; readonly world: unknown }> {
  const local = createLocalAnypoint();
  arrangeEveryKind(local);
  const { requests } = await applyPlan(clientOf(local), everyKindPlan(local), { onSecret: () => undefined });
  return { requests, world: worldOf(local) };
}
