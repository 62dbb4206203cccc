/** Decides by what a look has found whether a step is done, waits, is to be run, or is stale. */
import { fingerprintAfter } from '../fingerprint.js';
import type { AccessStep, AccessStepState } from '../plan.js';
import type { Seen } from './look.js';

/** What is to become of a step. */
export type Verdict = 'run' | 'done' | 'waiting' | 'stale';

/**
 * Returns how many of the steps on one object have been carried out, by what the object looks like; undefined when it
 * looks like nothing that the plan leads through.
 */
export function stepsBehind(chain: readonly AccessStep[], fingerprint: string): number | undefined {
  if (chain[0]?.fingerprint === fingerprint) return 0;
  const index = chain.findIndex((step) => fingerprintAfter(step) === fingerprint);
  return index < 0 ? undefined : index + 1;
}

/** What a contract looks like after a request or a change of tier. */
export interface ContractSight {
  readonly contractStatus?: string | undefined;
  readonly tierIsRequested?: boolean | undefined;
}

/** Returns the sight of a contract's state. */
export function sightOf(state: AccessStepState | undefined): ContractSight {
  return { contractStatus: state?.status, tierIsRequested: state?.requestedTier !== undefined };
}

/** Decides what a step has come to that was carried out. `isDecided`: a later step of the plan approves or rejects. */
export function verdictAfter(step: AccessStep, sight: ContractSight, isDecided: boolean): Verdict {
  if (step.kind === 'request_contract') {
    if (sight.contractStatus === 'APPROVED') return 'done';
    if (sight.contractStatus !== 'PENDING') return 'stale';
    return isDecided ? 'done' : 'waiting';
  }
  if (asksForTier(step)) return sight.tierIsRequested === true && !isDecided ? 'waiting' : 'done';
  return 'done';
}

/** Decides whether a step that waited for somebody else has come to its end. */
export function verdictOnWaiting(step: AccessStep, { state }: Seen): Verdict {
  if (step.kind === 'request_contract') {
    if (state?.status === 'APPROVED') return 'done';
    return state?.status === 'PENDING' ? 'waiting' : 'stale';
  }
  const wished = step.after?.requestedTier?.id;
  if (state?.tier?.id === wished) return 'done';
  return state?.requestedTier?.id === wished ? 'waiting' : 'stale';
}

/** Tells whether an object that was found may be what an unfinished creation has made, whatever it looks like by now. */
export function isOwnCreation(step: AccessStep, { state }: Seen): boolean {
  if (state === undefined) return false;
  if (step.kind === 'create_application') return true;
  if (step.kind !== 'request_contract') return false;
  const wished = (step.after?.requestedTier ?? step.after?.tier)?.id;
  const isThere = state.status === 'APPROVED' || state.status === 'PENDING';
  return isThere && (state.requestedTier ?? state.tier)?.id === wished;
}

/** Tells whether a step asks, as a consumer, for another tier: that may wait for a decision. */
function asksForTier({ kind, before, after }: AccessStep): boolean {
  return kind === 'change_tier' && after?.requestedTier !== undefined && before?.status !== 'PENDING';
}
