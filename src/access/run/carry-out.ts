/** Sends the request of a step until it is known what came of it: written down before, looked for after a lost answer. */
import { pause } from '../../core/pace/deadline.js';
import { isAnypointError } from '../../errors.js';
import type { AccessStep } from '../plan.js';
import { executeStep, type Effect } from './execute-step.js';
import { lookFor, type Seen } from './look.js';
import { lookUntil, mayHaveHappened } from './lost-answers.js';
import type { KnownIds, Platform } from './platform.js';
import type { StepRecord } from './records.js';
import type { RunJournal } from './run-journal.js';
import { readCredentials, secretHashOf } from './secrets.js';
import { sightOf, type ContractSight, type Verdict } from './verdict.js';

/** What a step has come to. */
export interface CarriedOut extends Effect {
  readonly verdict: Verdict;
}

/** What it takes to carry out one step. */
export interface StepWork {
  readonly platform: Platform;
  readonly journal: RunJournal;
  readonly step: AccessStep;
  /** What an earlier run has left of the step. */
  readonly record: StepRecord | undefined;
  readonly known: () => KnownIds;
  readonly learn: (ids: KnownIds) => void;
  /** Decides by a look. `begun`: the step may have been carried out already. */
  readonly verdict: (seen: Seen, begun: boolean) => Verdict;
  readonly verdictAfter: (sight: ContractSight) => Verdict;
}

/** More would hold up the run: the same command goes on later. */
const mostAttempts = 5;
const firstPauseMs = 200;

/** Carries out a step, and finds out what came of it. */
export async function carryOut(work: StepWork): Promise<CarriedOut> {
  const { platform, journal, step } = work;
  let secretHash: string | undefined;
  if (step.kind === 'reset_secret') {
    const current = await currentSecret(work);
    const before = work.record?.state === 'begun' ? work.record.secretHash : undefined;
    // Whether the killed reset was carried out shows in the secret. Where it cannot be told it is not done twice.
    if (work.record?.state === 'begun' && (before === undefined || before !== current.hash)) {
      return { verdict: 'done', ...work.known(), ...current.credentials };
    }
    secretHash = current.hash;
  }
  await journal.intent(step, { applicationId: work.known().applicationId, secretHash });
  let begun = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const effect = await executeStep(platform, step, work.known());
      return { ...effect, verdict: work.verdictAfter(effect) };
    } catch (error) {
      begun ||= mayHaveHappened(error);
      const found = await afterFailure(work, error, { begun, secretHash });
      if (found !== undefined) return found;
      if (attempt >= mostAttempts || !isWorthRepeating(error)) {
        // Of a step that may have been carried out no outcome is written: the next run looks for it.
        if (!begun) await journal.outcome(step, 'failed', { error: codeOf(error) });
        throw error;
      }
      await pause(firstPauseMs * 2 ** (attempt - 1), undefined);
    }
  }
}

/** Looks what came of a request that failed; undefined when nothing did. */
async function afterFailure(
  work: StepWork,
  error: unknown,
  { begun, secretHash }: { readonly begun: boolean; readonly secretHash: string | undefined },
): Promise<CarriedOut | undefined> {
  const { journal, step } = work;
  const isRefused =
    isAnypointError(error, 'conflict') || isAnypointError(error, 'not_found') || isAnypointError(error, 'bad_request');
  if (!mayHaveHappened(error) && !isRefused) return undefined;
  try {
    if (step.kind === 'reset_secret') {
      if (isRefused) return undefined;
      const { hash, credentials } = await currentSecret(work);
      const isReplaced = secretHash === undefined || hash !== secretHash;
      return isReplaced ? { verdict: 'done', ...work.known(), ...credentials } : undefined;
    }
    const seen = await lookUntilSeen(work, begun);
    const verdict = work.verdict(seen, begun);
    if (verdict === 'run') return undefined;
    work.learn(seen);
    return { ...sightOf(seen.state), ...work.known(), verdict };
  } catch (unseen) {
    if (!isAnypointError(unseen)) throw unseen;
    // What the platform said to the step is worth more than why nothing could be seen.
    if (!begun) await journal.outcome(step, 'failed', { error: codeOf(error) });
    throw error;
  }
}

/** Looks for the object of a step; for one that was just made a few times, since it may take a moment to show. */
export async function lookUntilSeen(
  { platform, step, known }: Pick<StepWork, 'platform' | 'step' | 'known'>,
  begun: boolean,
): Promise<Seen> {
  const isCreation = step.kind === 'create_application' || step.kind === 'request_contract';
  const mayAppear = begun && isCreation;
  return lookUntil(
    () => lookFor(platform, step, known()),
    ({ state }) => !mayAppear || state !== undefined,
  );
}

async function currentSecret({ platform, step, known }: StepWork) {
  const { applicationId } = known();
  const credentials = applicationId === undefined ? undefined : await readCredentials(platform, applicationId);
  return { credentials, hash: secretHashOf(step, credentials?.clientSecret) };
}

/** What was just made may not be found at once; what the platform refuses otherwise it refuses again. */
function isWorthRepeating(error: unknown): boolean {
  return mayHaveHappened(error) || isAnypointError(error, 'not_found');
}

function codeOf(error: unknown): string {
  return isAnypointError(error) ? error.code : 'unknown';
}
