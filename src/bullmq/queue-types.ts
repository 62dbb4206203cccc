/** What is asked of BullMQ's queues and backends, whichever of its backends they are over, and of clients. */
import type { IQueueBackend, Queue } from 'bullmq';
import type { AnypointClient } from '../client.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';

/** A queue that plans go into: BullMQ's own `Queue`, over any of its backends. */
export type PlanQueue = Pick<Queue, 'addBulk' | 'getJob' | 'getJobState'> & {
  getBackend(): IQueueBackend;
};

/** Refuses what is no queue. */
export function checkQueue(queue: unknown): asserts queue is PlanQueue {
  if (hasMethods(queue, 'addBulk', 'getJob', 'getJobState', 'getBackend')) return;
  throw new ConfigurationError('The first argument must be a `Queue` of BullMQ, version 6.');
}

/** Refuses what is no client. */
export function checkClient(client: unknown): asserts client is AnypointClient {
  if (hasMethods(client, 'request', 'withOptions')) return;
  throw new ConfigurationError('"client" must be an AnypointClient.');
}

/** A function that makes what a worker of BullMQ keeps its jobs by, such as BullMQ's `createPostgresBackend`. */
export type QueueBackendFactory<Connection> = (
  name: string,
  options: { readonly connection: Connection; readonly prefix?: string },
  kind?: { readonly blocking?: boolean; readonly withBlockingConnection?: boolean },
) => IQueueBackend;
