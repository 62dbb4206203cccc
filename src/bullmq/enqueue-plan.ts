/** Puts a plan into a queue. */
import { concurrently } from '../access/concurrently.js';
import type { AccessPlan } from '../access/plan.js';
import { seenInScan } from '../access/run/look.js';
import { isYoung } from '../access/run/plan-run.js';
import { checkMembers, checkOrder, checkPlan, checkProblems } from '../access/run/run-options.js';
import { stateOfJournal } from '../access/run/records.js';
import { readOrganization } from '../access/scan-apis.js';
import { scanSteps } from '../access/scan.js';
import type { AccessScan } from '../access/scanned.js';
import type { AnypointClient } from '../client.js';
import { checkedCount } from '../core/call/request-content.js';
import { ConfigurationError } from '../errors.js';
import {
  changesOf,
  checkJournalSource,
  jobsOf,
  journalOfJob,
  type GroupJob,
  type GroupJobData,
  type JournalSource,
} from './group-jobs.js';
import { journalsBeside } from './queue-journals.js';
import { checkClient, checkQueue, type PlanQueue } from './queue-types.js';

/** Options of {@link enqueuePlan}. */
export interface EnqueueOptions {
  /** Source of journals, the same as of the workers. @default journals in the Redis or Postgres that the queue is in */
  readonly journal?: JournalSource | undefined;
  /**
   * Client that reads once what became of the objects of a plan that is older than a minute, so that steps whose object
   * has changed are `stale`. Without it the workers look at each object by itself, which takes more requests.
   */
  readonly client?: AnypointClient | undefined;
  /** Whether a plan that has problems is carried out. @default false */
  readonly acceptProblems?: boolean | undefined;
  /**
   * Number of times that a job is tried whose failure may pass, such as a platform that was down, 1 or more.
   * The pauses between begin with five seconds and double. A rate limit, a refused sign-in and an outcome that
   * the queue could not be told cost no attempt; a job that is refused for good is not tried again.
   * @default 5
   */
  readonly attempts?: number | undefined;
}

/** Numbers of jobs that were put into the queue. */
export interface EnqueuedPlan {
  /** Number of jobs that were added. */
  readonly added: number;
  /** Number of jobs of the plan that were there already, or are done. */
  readonly present: number;
}

/** More would be one command of many megabytes. */
const jobsAtOnce = 500;
const firstPauseMs = 5_000;

/**
 * Puts a plan into a queue: one job for each application, or for those that depend on each other, with its steps in
 * order. Doing so twice adds nothing; nor does it add what the journals know to be finished.
 *
 * @throws {@link ConfigurationError} for a plan that was edited, has problems that were not accepted or is of another
 * organization than that of `client`, and for a queue or options that are wrong
 *
 * @example
 * ```ts
 * import { accessQueueName, enqueuePlan, redisJournal } from 'anypoint-sdk/bullmq';
 * import { Queue } from 'bullmq';
 *
 * const queue = new Queue(accessQueueName(anypoint), { connection });
 * await enqueuePlan(queue, plan, { journal: redisJournal(redis) });
 * ```
 */
export async function enqueuePlan(
  queue: PlanQueue,
  plan: AccessPlan,
  options: EnqueueOptions = {},
): Promise<EnqueuedPlan> {
  checkQueue(queue);
  checkPlan(plan);
  checkMembers('The options of enqueuePlan', options, ['journal', 'client', 'acceptProblems', 'attempts']);
  const { journal = journalsBeside(queue), client } = options;
  checkJournalSource(journal);
  if (client !== undefined) checkClient(client);
  checkProblems(plan, options.acceptProblems);
  checkOrder(plan.steps);
  const attempts = checkedCount('attempts', options.attempts, 1) ?? 5;
  const all = jobsOf(plan);
  const isMissing = await concurrently(all, async ({ id }) => {
    if ((await queue.getJobState(id)) !== 'unknown') return false;
    return !stateOfJournal(await journalOfJob(journal, id).entries()).finished.has(plan.hash);
  });
  const missing = all.filter((_, index) => isMissing[index]);
  if (missing.length > 0) {
    const scan = isYoung(plan) || client === undefined ? undefined : await freshScan(client, plan, missing);
    const backoff = { type: 'exponential', delay: firstPauseMs };
    for (let start = 0; start < missing.length; start += jobsAtOnce) {
      await queue.addBulk(
        await Promise.all(
          missing.slice(start, start + jobsAtOnce).map(async (job) => ({
            name: job.steps[0]?.application.name ?? '',
            data: await dataOf(plan, job, scan),
            opts: { jobId: job.id, attempts, backoff },
          })),
        ),
      );
    }
  }
  return { added: missing.length, present: all.length - missing.length };
}

async function freshScan(
  client: AnypointClient,
  { organizationId }: AccessPlan,
  jobs: readonly GroupJob[],
): Promise<AccessScan> {
  const { id } = await readOrganization(client, {});
  if (id !== organizationId) {
    throw new ConfigurationError(`The plan is for organization ${organizationId}, but "client" speaks to ${id}.`);
  }
  return scanSteps(client, { organizationId, steps: jobs.flatMap(({ steps }) => steps) });
}

async function dataOf(plan: AccessPlan, { steps }: GroupJob, scan: AccessScan | undefined): Promise<GroupJobData> {
  const { hash, organizationId } = plan;
  const data: GroupJobData = { version: 1, plan: hash, organizationId, steps };
  if (scan === undefined) return isYoung(plan) ? data : { ...data, unseen: true };
  const changed = await changesOf(steps, (step) => seenInScan(scan, step));
  return Object.keys(changed).length > 0 ? { ...data, changed } : data;
}
