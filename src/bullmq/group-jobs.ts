/**
 * Jobs of a plan: one for each group of steps that knows nothing of the others, which is an application, or several that
 * depend on each other. A job holds its steps and no secret; its id is a hash of them, so that the same plan has the
 * same jobs, and a job that was changed shows.
 */
import { Issues } from '../access/issues.js';
import { stepsOf } from '../access/check-steps.js';
import { hashOf } from '../access/hash.js';
import type { AccessPlan, AccessStep } from '../access/plan.js';
import { keyOf } from '../access/steps.js';
import { independentGroups } from '../access/run/groups.js';
import type { Journal } from '../access/run/journal.js';
import type { Seen } from '../access/run/look.js';
import { isObject } from '../core/read/json.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';

/** A source of journals by name, one for each job: `redisJournal(client)`, `postgresJournal(pool)`, or your own function. */
export type JournalSource = { named(name: string): Journal } | ((name: string) => Journal);

/** What a job holds. */
export interface GroupJobData {
  readonly version: 1;
  /** Hash of the plan. */
  readonly plan: string;
  readonly organizationId: string;
  readonly steps: readonly AccessStep[];
  /** True where nobody has looked at the objects since the plan was made, and it is no longer young. */
  readonly unseen?: true | undefined;
  /** What a fresh scan has found of steps whose object has changed since the plan was made, by step id. */
  readonly changed?: Readonly<Record<string, Seen>> | undefined;
}

/** A job of a plan. */
export interface GroupJob {
  readonly id: string;
  readonly steps: readonly AccessStep[];
}

/** What a job has told of itself: what stands in no journal. */
export interface GroupProgress {
  /** How many requests its attempts have sent, killed ones apart. */
  readonly requests: number;
  /** Codes of the errors of the steps that failed in the latest attempt, by step id. */
  readonly failed: Readonly<Record<string, string>>;
}

/** Returns the jobs of a plan. */
export function jobsOf(plan: Pick<AccessPlan, 'hash' | 'steps'>): readonly GroupJob[] {
  return independentGroups(plan.steps).map((steps) => ({ id: jobId(plan.hash, steps), steps }));
}

/** Begins with a letter: BullMQ keeps ids of digits alone for itself, and takes no colon. */
function jobId(hash: string, steps: readonly AccessStep[]): string {
  return `p${hashOf([hash, steps])}`;
}

/** Returns what is found of objects that have changed since the plan was made, by step id. */
export async function changesOf(
  steps: readonly AccessStep[],
  look: (step: AccessStep) => Seen | Promise<Seen>,
): Promise<Readonly<Record<string, Seen>>> {
  const changed: Record<string, Seen> = {};
  const met = new Set<string>();
  for (const step of steps) {
    // What a later step on the same object expects is what an earlier one leaves behind.
    if (met.has(keyOf(step))) continue;
    met.add(keyOf(step));
    const seen = await look(step);
    if (seen.fingerprint !== step.fingerprint) changed[step.id] = seen;
  }
  return changed;
}

/** Opens the journal of a job. */
export function journalOfJob(source: JournalSource, id: string): Journal {
  const name = `plan-${id}`;
  return typeof source === 'function' ? source(name) : source.named(name);
}

/**
 * Reads what a job holds.
 *
 * @throws {@link ConfigurationError} for what is no job of a plan, or was changed
 */
export function checkedJobData(id: string | undefined, data: unknown): GroupJobData {
  const { plan, organizationId, changed, unseen, ...members } = isObject(data) ? data : {};
  const issues = new Issues('The job');
  const steps = stepsOf(members['steps'], ['steps'], issues);
  issues.throwIfAny();
  if (typeof plan !== 'string' || typeof organizationId !== 'string' || id !== jobId(plan, steps)) {
    throw new ConfigurationError('The job is none of enqueuePlan, or was changed since.');
  }
  // What was seen is as this package wrote it, and decides about nothing but whether a step is stale.
  const seen = isObject(changed) ? (changed as Readonly<Record<string, Seen>>) : undefined;
  return { version: 1, plan, organizationId, steps, changed: seen, ...(unseen === true ? { unseen } : {}) };
}

/** Reads what a job has told of itself. */
export function progressOf(progress: unknown): GroupProgress {
  const { requests, failed } = isObject(progress) ? progress : {};
  const codes = isObject(failed) ? Object.entries(failed).map(([id, code]) => [id, String(code)] as const) : [];
  return { requests: typeof requests === 'number' ? requests : 0, failed: Object.fromEntries(codes) };
}

/** Refuses what opens no journals. */
export function checkJournalSource(journal: unknown): asserts journal is JournalSource | undefined {
  if (journal === undefined || typeof journal === 'function' || hasMethods(journal, 'named')) return;
  throw new ConfigurationError(
    '"journal" must be `redisJournal(client)`, `postgresJournal(pool)`, or a function of a name that opens a journal.',
  );
}
