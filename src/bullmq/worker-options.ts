/** What a worker is told, and what must hold before it begins. */
import type { ConnectionOptions, RateLimiterOptions } from 'bullmq';
import type { AccessDocument } from '../access/document.js';
import type { CredentialsSource } from '../access/run/platform.js';
import { checkMembers, sourceOf } from '../access/run/run-options.js';
import type { StepResult } from '../access/run/run-steps.js';
import type { SecretTaker } from '../access/run/secrets.js';
import type { AnypointClient } from '../client.js';
import { checkedCount } from '../core/call/request-content.js';
import { ConfigurationError } from '../errors.js';
import { checkJournalSource, type JournalSource } from './group-jobs.js';
import { accessQueueName } from './queue-name.js';
import { checkClient, type QueueBackendFactory } from './queue-types.js';

/** Options of {@link accessWorker}. */
export interface AccessWorkerOptions<Connection = ConnectionOptions> {
  /** Connection to the Redis or Postgres that the queue is in, as BullMQ takes it. */
  readonly connection: NoInfer<Connection>;
  /**
   * BullMQ's backend, the same as of the queue: `createPostgresBackend` for Postgres. @default BullMQ's default, which is
   * Redis unless `setDefaultBackendFactory` was told otherwise
   */
  readonly backendFactory?: QueueBackendFactory<Connection> | undefined;
  /** Client that carries out the steps. Give it a token store, so that all workers share one token. */
  readonly client: AnypointClient;
  /** Source of journals, the same as for `enqueuePlan`. @default journals in the Redis or Postgres of `connection` */
  readonly journal?: JournalSource | undefined;
  /** Taker of each secret that is made or replaced, as for `applyPlan`. Secrets go nowhere else. */
  readonly onSecret?: SecretTaker | undefined;
  /** Number of jobs that are worked on at once in this process, 1 or more. @default 16 */
  readonly concurrency?: number | undefined;
  /** Name of the queue. @default `accessQueueName(client)` */
  readonly queueName?: string | undefined;
  /** Prefix of the queue's keys in Redis; nothing in Postgres. @default BullMQ's `bull` */
  readonly prefix?: string | undefined;
  /** BullMQ's limiter: all workers together begin `max` jobs in `duration` milliseconds. @default no limit */
  readonly limiter?: RateLimiterOptions | undefined;
  /**
   * Time for which a job stays with a worker that gives no sign of life, in milliseconds, 100 or more. It is then taken
   * over, as a rule within half that time. @default 30 000
   */
  readonly takeOverMs?: number | undefined;
  /** Time for which an old contract is kept once its successor is there, in milliseconds. @default 0 */
  readonly holdMs?: number | undefined;
  /** Credentials of applications that bring them along, as for `applyPlan`. */
  readonly credentials?: AccessDocument | CredentialsSource | undefined;
  /** Listener to each step that has ended in this process, with its whole error. Errors it throws are ignored. */
  readonly onStepEnded?: ((result: StepResult) => void) | undefined;
}

/** Options with their defaults. */
export interface WorkerSettings<Connection> extends AccessWorkerOptions<Connection> {
  readonly concurrency: number;
  readonly queueName: string;
  readonly limiter: RateLimiterOptions;
  readonly takeOverMs: number;
  readonly holdMs: number;
  readonly credentials: CredentialsSource | undefined;
}

const names: readonly (keyof AccessWorkerOptions)[] = [
  'connection',
  'backendFactory',
  'client',
  'journal',
  'onSecret',
  'concurrency',
  'queueName',
  'prefix',
  'limiter',
  'takeOverMs',
  'holdMs',
  'credentials',
  'onStepEnded',
];

/** BullMQ heeds what workers tell each other of the platform's limits only where there is a limiter: this one never bites. */
const noLimit: RateLimiterOptions = { max: 1_000_000_000, duration: 1_000 };

/**
 * Checks the options of a worker.
 *
 * @throws ConfigurationError that names what is wrong and what is accepted
 */
export function workerSettings<Connection>(options: AccessWorkerOptions<Connection>): WorkerSettings<Connection> {
  checkMembers('The options of accessWorker', options, names);
  const { connection, client, journal, credentials, limiter, queueName } = options;
  // Postgres has its address as a text.
  if (typeof connection !== 'string' && (typeof connection !== 'object' || connection === null)) {
    throw new ConfigurationError(
      '"connection" must be what BullMQ takes, such as `{ host, port }`, a client of ioredis or a pool of pg.',
    );
  }
  checkClient(client);
  checkJournalSource(journal);
  for (const name of ['onSecret', 'onStepEnded', 'backendFactory'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      throw new ConfigurationError(`"${name}" must be a function.`);
    }
  }
  if (limiter !== undefined) checkLimiter(limiter);
  if (options.prefix !== undefined && (typeof options.prefix !== 'string' || options.prefix === '')) {
    throw new ConfigurationError('"prefix" must be a non-empty string.');
  }
  if (queueName !== undefined && (typeof queueName !== 'string' || queueName === '' || queueName.includes(':'))) {
    throw new ConfigurationError('"queueName" must be a non-empty string without a colon.');
  }
  return {
    ...options,
    concurrency: checkedCount('concurrency', options.concurrency, 1) ?? 16,
    queueName: queueName ?? accessQueueName(client),
    limiter: limiter ?? noLimit,
    takeOverMs: checkedCount('takeOverMs', options.takeOverMs, 100) ?? 30_000,
    holdMs: checkedCount('holdMs', options.holdMs, 0) ?? 0,
    credentials: credentials === undefined ? undefined : sourceOf(credentials),
  };
}

function checkLimiter(limiter: RateLimiterOptions): void {
  const { max, duration } = Object(limiter) as Partial<RateLimiterOptions>;
  if (max === undefined || duration === undefined) {
    throw new ConfigurationError('"limiter" must be an object of "max" (jobs) and "duration" (milliseconds).');
  }
  checkedCount('limiter.max', max, 1);
  checkedCount('limiter.duration', duration, 1);
}
