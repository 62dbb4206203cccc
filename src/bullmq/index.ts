/**
 * `anypoint-sdk/bullmq`: whole jobs on many machines, over a queue of BullMQ.
 */
export { accessQueueName } from './queue-name.js';
export type { ServiceFamily } from './queue-name.js';
export { enqueuePlan } from './enqueue-plan.js';
export type { EnqueuedPlan, EnqueueOptions } from './enqueue-plan.js';
export { accessWorker } from './access-worker.js';
export type { AccessWorkerOptions } from './worker-options.js';
export { planStatus } from './plan-status.js';
export type { PlanStatusOptions } from './plan-status.js';
export type { PlanQueue, QueueBackendFactory } from './queue-types.js';
export type { JournalSource } from './group-jobs.js';
export { postgresJournal } from './postgres-journal.js';
export type { PostgresJournal, PostgresJournalOptions, PostgresQueries } from './postgres-journal.js';
export { redisJournal } from './redis-journal.js';
export type { IoRedisScripts, NodeRedisScripts, RedisJournal, RedisJournalOptions } from './redis-journal.js';
export type { StoredJournalOptions } from './stored-journal.js';
