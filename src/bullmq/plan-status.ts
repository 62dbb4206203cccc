/** How far a plan has come that many machines carry out: read from the journals, which are the truth. */
import type { Job } from 'bullmq';
import { concurrently } from '../access/concurrently.js';
import type { AccessPlan, AccessStep } from '../access/plan.js';
import { makesSecret, stateOfJournal, type StepRecord } from '../access/run/records.js';
import { reportOf, type AccessReport } from '../access/run/report.js';
import { checkMembers, checkPlan } from '../access/run/run-options.js';
import type { StepResult } from '../access/run/run-steps.js';
import { AnypointError, type AnypointErrorCode } from '../errors.js';
import {
  checkJournalSource,
  jobsOf,
  journalOfJob,
  progressOf,
  type GroupJob,
  type JournalSource,
} from './group-jobs.js';
import { journalsBeside } from './queue-journals.js';
import { checkQueue, type PlanQueue } from './queue-types.js';

/** Options of {@link planStatus}. */
export interface PlanStatusOptions {
  /** Source of journals, the same as of the workers. @default journals in the Redis or Postgres that the queue is in */
  readonly journal?: JournalSource | undefined;
}

/** What is known of a job. */
interface JobState {
  readonly results: readonly StepResult[];
  /** Dates of its entries, in epoch milliseconds. */
  readonly dates: readonly number[];
  readonly requests: number;
}

/**
 * Reports how far a plan has come, while workers carry it out and after: the same report as `applyPlan` gives. Steps
 * that are not done yet are `skipped`; errors have their code and no more, since the rest stays with the worker. Of
 * workers that were killed the requests on their last jobs are not counted.
 *
 * @throws {@link ConfigurationError} for a plan that was edited, and for a queue or options that are wrong
 *
 * @example
 * ```ts
 * import { planStatus } from 'anypoint-sdk/bullmq';
 *
 * console.log(String(await planStatus(queue, plan)));
 * ```
 */
export async function planStatus(
  queue: PlanQueue,
  plan: AccessPlan,
  options: PlanStatusOptions = {},
): Promise<AccessReport> {
  checkQueue(queue);
  checkPlan(plan);
  checkMembers('The options of planStatus', options, ['journal']);
  const { journal = journalsBeside(queue) } = options;
  checkJournalSource(journal);
  const states = await concurrently(jobsOf(plan), (job) => stateOf(queue, job, journal));
  const results = states.flatMap((state) => state.results);
  const dates = states.flatMap((state) => state.dates);
  return reportOf({
    plan,
    steps: plan.steps,
    results: new Map(results.map((result) => [result.step.id, result])),
    stopped: undefined,
    durationMs: dates.length === 0 ? 0 : dates.reduce(larger, 0) - dates.reduce(smaller, Infinity),
    requests: states.reduce((sum, { requests }) => sum + requests, 0),
  });
}

async function stateOf(queue: PlanQueue, { id, steps }: GroupJob, journals: JournalSource): Promise<JobState> {
  const [entries, job] = await Promise.all([
    journalOfJob(journals, id).entries(),
    queue.getJob(id) as Promise<Job | undefined>,
  ]);
  const { records } = stateOfJournal(entries);
  const { requests, failed } = progressOf(job?.progress);
  const results = steps.flatMap((step) => resultOf(step, records.get(step.id), failed[step.id]) ?? []);
  const open = steps.find(({ id: stepId }) => results.every(({ step }) => step.id !== stepId));
  // A job that killed all its workers could tell nothing itself.
  if (open !== undefined && job?.finishedOn !== undefined && results.every(({ end }) => end === 'done')) {
    const { failedReason } = job;
    const error = new Error(failedReason ? `BullMQ has given up the job: ${failedReason}.` : doneElsewhere);
    results.push({ step: open, end: 'failed', error });
  }
  const dates = [entries[0], entries.at(-1)].flatMap((entry) => (entry === undefined ? [] : Date.parse(entry.at)));
  return { results, dates, requests };
}

function resultOf(
  step: AccessStep,
  record: StepRecord | undefined,
  failedWith: string | undefined,
): StepResult | undefined {
  const isHandedOver = !makesSecret(step.kind) || record?.handedOver === true;
  switch (record?.state) {
    case 'done':
      // The step is done, but nobody has taken the secret that it made.
      return failedWith === undefined || isHandedOver ? { step, end: 'done' } : failed(step, failedWith);
    case 'waiting':
    case 'stale':
      return { step, end: record.state };
    case 'failed':
      return failed(step, failedWith ?? record.error ?? 'unknown');
    default:
      return failedWith === undefined ? undefined : failed(step, failedWith);
  }
}

const doneElsewhere =
  'The job is done, but its journal tells nothing of this step: give "journal" as the workers have it. One of `postgresJournal` has its tables in the first schema of the search path of its pool.';

const unknownFailure = 'The step has failed; why is told by `onStepEnded` of the worker that tried it.';

function failed(step: AccessStep, code: string): StepResult {
  const error =
    code === 'unknown'
      ? new Error(unknownFailure)
      : new AnypointError(code as AnypointErrorCode, `The step has failed (${code}).`, {
          hint: 'The whole error was given to `onStepEnded` of the worker that tried it.',
        });
  return { step, end: 'failed', error };
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}

function smaller(one: number, other: number): number {
  return Math.min(one, other);
}
