/** What a journal tells of each step, and whether it is the journal of a plan. */
import { ConfigurationError } from '../../errors.js';
import type { AccessPlan, AccessStep, AccessStepKind } from '../plan.js';
import type { JournalEntry, JournalResult } from './journal.js';

/** What is known of a step that was begun. */
export interface StepRecord {
  readonly kind: AccessStepKind;
  /** Name of the application. */
  readonly application: string;
  /** `begun` when nobody knows what came of it. */
  readonly state: 'begun' | JournalResult;
  /** When that was written, as an ISO date. */
  readonly at: string;
  readonly applicationId?: number | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: number | undefined;
  readonly contractStatus?: string | undefined;
  readonly secretHash?: string | undefined;
  /** Code of the error of a failed step. */
  readonly error?: string | undefined;
  /** True once `onSecret` has taken the secret that the step made. */
  readonly handedOver: boolean;
}

/** The steps that were begun, by id. */
export type StepRecords = Map<string, StepRecord>;

/** What a journal holds. */
export interface JournalState {
  readonly organizationId: string | undefined;
  /** Hashes of the plans that were begun with it. */
  readonly hashes: ReadonlySet<string>;
  readonly finished: ReadonlySet<string>;
  readonly stepIds: ReadonlySet<string>;
  readonly records: StepRecords;
}

/** Reads the entries of a journal. */
export function stateOfJournal(entries: readonly JournalEntry[]): JournalState {
  const records: StepRecords = new Map();
  const hashes = new Set<string>();
  const finished = new Set<string>();
  const stepIds = new Set<string>();
  let organizationId: string | undefined;
  for (const entry of entries) {
    switch (entry.type) {
      case 'plan':
        organizationId ??= entry.organizationId;
        hashes.add(entry.hash);
        for (const id of entry.stepIds) stepIds.add(id);
        break;
      case 'intent':
      case 'outcome':
        noteEntry(records, entry);
        break;
      case 'secret':
        noteHandOver(records, entry.stepId);
        break;
      case 'finished':
        finished.add(entry.hash);
    }
  }
  return { organizationId, hashes, finished, stepIds, records };
}

/** Takes an intent or an outcome into the records. */
export function noteEntry(
  records: StepRecords,
  entry: Extract<JournalEntry, { readonly type: 'intent' | 'outcome' }>,
): void {
  const { stepId, kind, application, at, applicationId } = entry;
  const known = records.get(stepId);
  const facts = { ...known, kind, application, at, applicationId: applicationId ?? known?.applicationId };
  if (entry.type === 'intent') {
    const secretHash = entry.secretHash ?? known?.secretHash;
    records.set(stepId, { ...facts, state: 'begun', secretHash, handedOver: false });
    return;
  }
  records.set(stepId, {
    ...facts,
    state: entry.result,
    clientId: entry.clientId ?? known?.clientId,
    contractId: entry.contractId ?? known?.contractId,
    contractStatus: entry.contractStatus ?? known?.contractStatus,
    error: entry.error,
    handedOver: known?.handedOver ?? false,
  });
}

/** Takes into the records that the secret of a step was handed over. */
export function noteHandOver(records: StepRecords, stepId: string): void {
  const record = records.get(stepId);
  if (record !== undefined) records.set(stepId, { ...record, handedOver: true });
}

/** Tells whether a kind of step makes a secret. */
export function makesSecret(kind: AccessStepKind): boolean {
  return kind === 'create_application' || kind === 'reset_secret';
}

/** What a run does: the steps of the plan, behind secrets that an earlier run still owes, and what is known of them. */
export interface ResumedWork {
  readonly steps: readonly AccessStep[];
  readonly records: StepRecords;
  /** True when the journal has this very plan already. */
  readonly isKnown: boolean;
}

/**
 * Finds out what is left of a plan. A plan that was made anew after its run was killed goes on with the old journal: its
 * steps are some of the old ones, since the same wish has the same id.
 *
 * @throws ConfigurationError when the journal is about something else
 */
export function resumedWork(plan: AccessPlan, state: JournalState): ResumedWork {
  const isKnown = state.hashes.has(plan.hash);
  if (state.hashes.size > 0 && !isKnown) checkContinues(plan, state);
  if (isKnown || state.hashes.size === 0) return { steps: plan.steps, records: state.records, isKnown };
  const planned = new Set(plan.steps.map(({ id }) => id));
  const records: StepRecords = new Map();
  const owed: AccessStep[] = [];
  for (const [id, record] of state.records) {
    if (!planned.has(id)) {
      if (!owesSecret(record)) continue;
      owed.push(owedStep(id, record));
    } else if (record.kind !== 'reset_secret' && record.state !== 'begun' && record.at < plan.createdAt) {
      // The planner has seen what came of it, and wants it again. A reset it could not see.
      continue;
    }
    records.set(id, record);
  }
  return { steps: [...owed, ...plan.steps], records, isKnown };
}

function checkContinues(plan: AccessPlan, state: JournalState): void {
  if (state.organizationId !== plan.organizationId) {
    throw new ConfigurationError(
      `The journal belongs to a plan for organization ${state.organizationId ?? 'unknown'}, this plan is for ${plan.organizationId}: take another journal.`,
    );
  }
  if (plan.steps.length > 0 && [...state.hashes].every((hash) => state.finished.has(hash))) {
    throw new ConfigurationError(
      'The journal belongs to another plan, which was carried out to its end: take a new journal for this plan.',
    );
  }
  const foreign = plan.steps.filter(({ id }) => !state.stepIds.has(id)).length;
  if (foreign > 0) {
    throw new ConfigurationError(
      `The journal belongs to another plan: it knows nothing of ${foreign} of the ${plan.steps.length} steps of this one. Apply the plan that the journal was begun with, or take a new journal.`,
    );
  }
}

function owesSecret({ kind, state, handedOver }: StepRecord): boolean {
  return makesSecret(kind) && (state === 'done' || state === 'begun') && !handedOver;
}

/** Stands in the report for the step of the older plan whose secret was not handed over. */
function owedStep(id: string, { kind, application, applicationId, clientId }: StepRecord): AccessStep {
  return { id, kind, application: { name: application, applicationId, clientId }, dependsOn: [], fingerprint: '' };
}
