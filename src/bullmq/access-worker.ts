/** A worker: takes jobs of plans from a queue and carries out their steps, in any number of processes. */
import type { ConnectionOptions, IQueueBackend, Job, Processor, Worker } from 'bullmq';
import { onClosing } from '../core/pace/closings.js';
import { ignoringFailure } from '../core/report/logger.js';
import { isAnypointError, type AnypointErrorCode } from '../errors.js';
import { bullmqModule } from './bullmq-module.js';
import { checkedJobData, journalOfJob, progressOf, type GroupProgress, type JournalSource } from './group-jobs.js';
import { GroupWork, type GroupEnd } from './group-work.js';
import { journalsBeside } from './queue-journals.js';
import { workerSettings, type AccessWorkerOptions, type WorkerSettings } from './worker-options.js';

// At once, and not with the first job: an import that cannot work is to fail.
const bullmq = bullmqModule();

/** A job is taken over so often before it is given up: what kills every process that works on it must not do so for ever. */
const mostTakeOvers = 20;
/** How soon what was refused because of the sign-in or the pace is tried again, in milliseconds. */
const refusalPauseMs = 60_000;
/** Failures that may pass. What the platform refuses otherwise it refuses again. */
const passing: readonly string[] = ['server', 'connection', 'timeout', 'response_validation', 'unknown'] satisfies (
  AnypointErrorCode | 'unknown'
)[];

/**
 * Makes a worker of BullMQ that carries out plans, and starts it. Any number of processes may have one; they share the
 * limiter, and hold back together when one of them finds that the platform does. Each job is done once: what a worker
 * that was killed had begun is looked up by the next one in the job's journal and on the platform.
 *
 * `close()` ends the jobs of this process between two steps and gives them back. When the sign-in is refused the worker
 * pauses and emits `error`. A job fails with an error code alone; `onStepEnded` gets the whole error.
 *
 * Scopes: those of the methods for the steps of the plan.
 *
 * @throws {@link ConfigurationError} that names the option and what is accepted.
 *
 * @example
 * ```ts
 * import { accessWorker } from 'anypoint-sdk/bullmq';
 * import { createPostgresBackend } from 'bullmq';
 *
 * const worker = accessWorker({ connection, client: anypoint, onSecret: keepInVault });
 * process.once('SIGTERM', () => void worker.close());
 *
 * // Over Postgres, as the queue is:
 * accessWorker({
 *   connection: { connectionString: 'postgres://127.0.0.1:5432/postgres' },
 *   backendFactory: createPostgresBackend,
 *   client: anypoint,
 *   onSecret: keepInVault,
 * });
 * ```
 */
export function accessWorker<Connection = ConnectionOptions>(options: AccessWorkerOptions<Connection>): Worker {
  const settings = workerSettings(options);
  const { client, connection, prefix, queueName, limiter, concurrency, takeOverMs } = settings;
  const { backendFactory = bullmq.getDefaultBackendFactory<IQueueBackend, Connection>() } = settings;
  const workerOptions = {
    connection,
    ...(prefix === undefined ? {} : { prefix }),
    concurrency,
    limiter,
    lockDuration: takeOverMs,
    stalledInterval: Math.ceil(takeOverMs / 2),
    maxStalledCount: mostTakeOvers,
    // What could not be told while Postgres was away is told before another worker takes the job over.
    runRetryDelay: Math.ceil(takeOverMs / 4),
    // Begins below, when there is what carries the jobs out.
    autorun: false,
  };
  // Typed as one over Redis: BullMQ's types tell backends apart where whoever uses a worker does not.
  const carryOut: Processor = (job, token) => jobs.run(job, token);
  const worker = new bullmq.Worker(queueName, carryOut, workerOptions, backendFactory) as unknown as Worker;
  const jobs = new JobRunner(settings, worker);
  const ignore = onClosing(client, ({ pauseMs }) => {
    // What one worker finds out holds for all of them. If it cannot be told, each finds out by itself.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the queue's own method would need one more connection
    if (pauseMs >= 1) worker.rateLimit(Math.ceil(pauseMs)).catch(() => undefined);
  });
  worker.once('closing', ignore);
  worker.run().catch((error: unknown) => worker.emit('error', error as Error));
  return worker;
}

/** What a worker is told of how jobs are carried out. */
type JobSettings = Omit<WorkerSettings<unknown>, 'connection' | 'backendFactory'>;

/** Carries out jobs of one worker. */
class JobRunner {
  readonly #worker: Worker;
  readonly #journals: JournalSource;
  readonly #work: GroupWork;
  /** Set once the sign-in is refused. */
  #refusal: unknown;

  constructor(settings: JobSettings, worker: Worker) {
    const { client, onSecret, credentials, holdMs, takeOverMs, onStepEnded } = settings;
    this.#worker = worker;
    this.#journals = settings.journal ?? journalsBeside(worker);
    this.#work = new GroupWork({
      client,
      onSecret,
      credentials,
      holdMs,
      leaseMs: takeOverMs,
      mayGoOn: () => worker.closing === undefined && this.#refusal === undefined,
      ended: (result) => {
        if (isAnypointError(result.error, 'authentication')) this.#refused(result.error);
        ignoringFailure(() => onStepEnded?.(result));
      },
    });
  }

  async run(job: Job, token: string | undefined): Promise<void> {
    let thrown: Error | undefined;
    try {
      thrown = await this.#carriedOut(job, token);
    } catch (error) {
      // The queue could not be told what came of the job. Once its lock has ended a worker finds all of it in the journal:
      // no attempt is lost, and what the connection has to say does not become the job's reason to fail.
      this.#worker.emit('error', error as Error);
      thrown = new bullmq.DelayedError();
    }
    if (thrown !== undefined) throw thrown;
  }

  /** Carries out a job, tells the queue what came of it, and returns what BullMQ wants to be thrown. */
  async #carriedOut(job: Job, token: string | undefined): Promise<Error | undefined> {
    const before = progressOf(job.progress);
    let { requests } = before;
    if (Object.keys(before.failed).length > 0) await job.updateProgress({ requests, failed: {} });
    let end: GroupEnd;
    try {
      const data = checkedJobData(job.id, job.data);
      const journal = journalOfJob(this.#journals, job.id ?? '');
      end = await this.#work.run(data, journal, (more) => (requests += more));
    } catch (error) {
      if (!isAnypointError(error, 'authentication')) return failure(codeOf(error));
      this.#refused(error);
      end = { is: 'later', at: Date.now() + refusalPauseMs };
    }
    const pauseMs = refusedForMs(end);
    if (pauseMs !== undefined) end = { is: 'later', at: Date.now() + pauseMs };
    return this.#settled(job, token, end, { requests, failed: failuresOf(end) });
  }

  async #settled(
    job: Job,
    token: string | undefined,
    end: GroupEnd,
    progress: GroupProgress,
  ): Promise<Error | undefined> {
    if (end.is === 'later') {
      await job.updateProgress({ requests: progress.requests, failed: {} });
      await job.moveToDelayed(end.at, token);
      return new bullmq.DelayedError();
    }
    await job.updateProgress(progress);
    if (end.is === 'stopped') {
      await job.moveToWait(token);
      return new bullmq.WaitingError();
    }
    const codes = Object.values(progress.failed);
    if (codes.length === 0) return undefined;
    return failure(codes.find((code) => !passing.includes(code)) ?? codes[0] ?? 'unknown');
  }

  /** Every other job would be refused as well. */
  #refused(error: unknown): void {
    if (this.#refusal !== undefined) return;
    this.#refusal = error;
    this.#worker.pause(true).catch(() => undefined);
    this.#worker.emit('error', error as Error);
  }
}

/** For how long steps were refused because of the sign-in or the pace: no failure of the job. Undefined where none was. */
function refusedForMs(end: GroupEnd): number | undefined {
  if (end.is !== 'over') return undefined;
  const pauses = end.results.flatMap(({ error }) => {
    if (isAnypointError(error, 'rate_limited')) return error.retryAfterMs ?? refusalPauseMs;
    return isAnypointError(error, 'authentication') ? refusalPauseMs : [];
  });
  return pauses.length === 0 ? undefined : Math.max(...pauses);
}

function failuresOf(end: GroupEnd): Readonly<Record<string, string>> {
  if (end.is !== 'over') return {};
  const failed = end.results.filter((result) => result.end === 'failed');
  return Object.fromEntries(failed.map(({ step, error }) => [step.id, codeOf(error)]));
}

/** Whatever else an error tells may be of the platform or a secret: none of it goes into the queue. */
function failure(code: string): Error {
  return passing.includes(code) ? new Error(code) : new bullmq.UnrecoverableError(code);
}

function codeOf(error: unknown): string {
  return isAnypointError(error) ? error.code : 'unknown';
}
