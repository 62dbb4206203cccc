/** What is asked of BullMQ's queues and backends, whichever of its backends they are over. */
import type { IQueueBackend, Queue } from 'bullmq';

/** A queue that plans go into: BullMQ's own `Queue`, over any of its backends. */
export type PlanQueue = Pick<Queue, 'addBulk' | 'getJob' | 'getJobState'> & {
  getBackend(): IQueueBackend;
};

/** Makes what a worker of BullMQ keeps its jobs by, such as BullMQ's `createPostgresBackend`. */
export type QueueBackendFactory<Connection> = (
  name: string,
  options: { readonly connection: Connection; readonly prefix?: string },
  kind?: { readonly blocking?: boolean; readonly withBlockingConnection?: boolean },
) => IQueueBackend;
