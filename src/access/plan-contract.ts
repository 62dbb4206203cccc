/**
 * Decides what a wished contract takes, from the state in which the platform has it. What was rejected, and what has an
 * unknown state, is left to people: which moves the platform takes there is not documented.
 */
import type { AccessContractStatus } from './document.js';
import { stateOfContract } from './fingerprint.js';
import type { AccessStep, AccessStepApi, AccessStepApplication, AccessStepState } from './plan.js';
import type { ScannedContract, ScannedTier } from './scanned.js';
import { stepOf } from './steps.js';

/** A contract that there shall be. */
export interface WishedContract {
  readonly application: AccessStepApplication;
  readonly api: AccessStepApi;
  readonly status: AccessContractStatus;
  /** The tier by name, found on the API instance. Left out: the API has no tiers, or any is welcome. */
  readonly tier?: ScannedTier | undefined;
  /** Whether what is PENDING is approved by the plan. */
  readonly approve: boolean;
  /** What must be done before: the creation of the application. */
  readonly after?: AccessStep | undefined;
}

/** What a wished contract takes. */
export interface ContractPlan {
  readonly steps: readonly AccessStep[];
  /** The contract is asked for already, and somebody else decides. */
  readonly waits?: boolean;
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
  /** True once the steps are done, the contract is APPROVED. */
  readonly usable: boolean;
}

/** Plans one contract. */
export function contractPlan(wished: WishedContract, existing: ScannedContract | undefined): ContractPlan {
  switch (existing?.status) {
    case undefined:
      return ofNone(wished);
    case 'APPROVED':
      return ofApproved(wished, stateOf(existing));
    case 'PENDING':
      return ofPending(wished, stateOf(existing));
    case 'REVOKED':
      return ofRevoked(wished, stateOf(existing));
    case 'REJECTED':
      return wished.status === 'REVOKED'
        ? nothing
        : refused(
            'contract_rejected',
            'The contract was rejected: its provider has to decide about it in API Manager.',
          );
    default:
      return refused('contract_status_unknown', `The contract is "${existing?.status}", a state that is not known.`);
  }
}

const nothing: ContractPlan = { steps: [], usable: false };

function refused(code: string, message: string): ContractPlan {
  return { steps: [], usable: false, problem: { code, message } };
}

/** A contract that shall be blocked need not be made to be blocked. */
function ofNone(wished: WishedContract): ContractPlan {
  const { status, tier, approve } = wished;
  if (status === 'REVOKED') return nothing;
  if (tier === undefined || tier.autoApprove === true) {
    const request = step(wished, 'request_contract', undefined, approvedOn(tier), wished.after);
    return { steps: [request], usable: true };
  }
  const pending: AccessStepState = { status: 'PENDING', requestedTier: named(tier) };
  const request = step(wished, 'request_contract', undefined, pending, wished.after);
  if (status === 'PENDING' || !approve) return { steps: [request], usable: false };
  return { steps: [request, step(wished, 'approve_contract', pending, approvedOn(tier), request)], usable: true };
}

/** What is approved cannot be made PENDING again, and somebody who asked has got an answer. */
function ofApproved(wished: WishedContract, before: AccessStepState, after?: AccessStep): ContractPlan {
  const { status, tier, approve } = wished;
  if (status === 'REVOKED') {
    return { steps: [step(wished, 'revoke_contract', before, revoked(before), after)], usable: false };
  }
  if (tier === undefined || before.tier?.id === tier.id) return { steps: [], usable: true };
  if (approve || tier.autoApprove === true) {
    const changed = { ...without('requestedTier', before), tier: named(tier) };
    return { steps: [step(wished, 'change_tier', before, changed, after)], usable: true };
  }
  if (before.requestedTier?.id === tier.id) return { steps: [], waits: true, usable: true };
  const asked = { ...before, requestedTier: named(tier) };
  return { steps: [step(wished, 'change_tier', before, asked, after)], usable: true };
}

function ofPending(wished: WishedContract, before: AccessStepState): ContractPlan {
  const { status, tier, approve } = wished;
  if (status === 'REVOKED') {
    return { steps: [step(wished, 'reject_contract', before, { ...before, status: 'REJECTED' })], usable: false };
  }
  const changes = tier !== undefined && before.requestedTier?.id !== tier.id;
  const pending = changes ? { ...before, requestedTier: named(tier) } : before;
  const change = changes ? step(wished, 'change_tier', before, pending) : undefined;
  const steps = change === undefined ? [] : [change];
  if (status === 'PENDING') return { steps, usable: false };
  if (!approve) return { steps, waits: change === undefined, usable: false };
  const { requestedTier, ...rest } = pending;
  const granted = requestedTier ?? pending.tier;
  const approved = { ...rest, status: 'APPROVED', ...(granted === undefined ? {} : { tier: granted }) };
  return { steps: [...steps, step(wished, 'approve_contract', pending, approved, change)], usable: true };
}

function ofRevoked(wished: WishedContract, before: AccessStepState): ContractPlan {
  switch (wished.status) {
    case 'REVOKED':
      return nothing;
    case 'PENDING':
      return refused('contract_revoked', 'The contract is REVOKED: it can be restored, but not asked for again.');
    case 'APPROVED': {
      const restored = { ...before, status: 'APPROVED' };
      const restore = step(wished, 'restore_contract', before, restored);
      const tierPlan = ofApproved(wished, restored, restore);
      return { ...tierPlan, steps: [restore, ...tierPlan.steps] };
    }
  }
}

/** Plans that a contract is withdrawn: revoked, or its request rejected, and then deleted where that is wanted. */
export function withdrawal(
  place: Pick<WishedContract, 'application' | 'api'>,
  existing: ScannedContract,
  { remove, after }: { readonly remove: boolean; readonly after?: AccessStep | undefined },
): readonly AccessStep[] {
  const before = stateOf(existing);
  const wished = { ...place, after };
  switch (existing.status) {
    case 'APPROVED': {
      const revoke = step(wished, 'revoke_contract', before, revoked(before), after);
      return remove ? [revoke, step(wished, 'delete_contract', revoked(before), undefined, revoke)] : [revoke];
    }
    case 'PENDING':
      // Whether a rejected contract can be deleted is not documented.
      return [step(wished, 'reject_contract', before, { ...before, status: 'REJECTED' }, after)];
    case 'REVOKED':
      return remove ? [step(wished, 'delete_contract', before, undefined, after)] : [];
    default:
      return [];
  }
}

function step(
  { application, api }: Pick<WishedContract, 'application' | 'api'>,
  kind: AccessStep['kind'],
  before: AccessStepState | undefined,
  after: AccessStepState | undefined,
  dependsOn?: AccessStep,
): AccessStep {
  // A contract's id is no part of a wish: planned before and after its creation, a step must have the same id.
  return stepOf({ kind, application, api, before, after: without('contractId', after), dependsOn: [dependsOn] });
}

function stateOf(contract: ScannedContract): AccessStepState {
  return stateOfContract(contract);
}

function approvedOn(tier: ScannedTier | undefined): AccessStepState {
  return { status: 'APPROVED', ...(tier === undefined ? {} : { tier: named(tier) }) };
}

function revoked(before: AccessStepState): AccessStepState {
  return { ...before, status: 'REVOKED' };
}

function without(member: keyof AccessStepState, state: AccessStepState): AccessStepState;
function without(member: keyof AccessStepState, state: AccessStepState | undefined): AccessStepState | undefined;
function without(member: keyof AccessStepState, state: AccessStepState | undefined): AccessStepState | undefined {
  if (state === undefined) return undefined;
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== member));
}

function named({ id, name }: ScannedTier): { readonly id: number; readonly name: string } {
  return { id, name };
}
