/**
 * The life of a contract: which move is allowed from which state, and what it changes. Every surface (Exchange, API
 * Manager, the older platform) moves contracts through here. Source: docs.mulesoft.com, API Manager: contracts and SLA
 * tiers; recorded responses.
 *
 * Not published, and decided here in the plainest way (unverified): a move that is not allowed is a 400 that names the
 * state; approving a rejected contract works, as the interface for managed services lists it among its targets; a
 * rejected contract cannot be deleted, nor requested again, since the pair has its one contract.
 */
import { FIRST_IDS } from './world/first-ids.js';
import type { Call } from './call.js';
import { conflict, invalid, notFound } from './problems.js';
import type { LocalContract, LocalTier, World } from './world/state.js';

/** What a new contract is between. */
export interface ContractParties {
  readonly applicationId: number;
  readonly apiId: number | null;
  readonly groupInstanceId: number | null;
  readonly managedServiceApiId?: number | null | undefined;
}

/** What may come along with a request for access. */
export interface ContractRequest {
  readonly tierId: number | undefined;
  readonly reason?: string | undefined;
  readonly partyId?: string | undefined;
  readonly partyName?: string | undefined;
}

/** Requests access: approved at once without tiers or on a tier with automatic approval, else pending. */
export function requestContract(call: Call, parties: ContractParties, request: ContractRequest): LocalContract {
  const { state, timestamp } = call;
  const tier = tierForRequest(state, parties, request.tierId);
  for (const contract of state.contracts.values()) {
    if (contract.applicationId === parties.applicationId && isAtSamePlace(contract, parties)) {
      throw conflict('The application already has a contract with this API instance');
    }
  }
  const isApproved = tier === undefined || tier.autoApprove;
  const contract: LocalContract = {
    id: call.platform.ids.number(state.contracts, FIRST_IDS.contract),
    status: isApproved ? 'APPROVED' : 'PENDING',
    applicationId: parties.applicationId,
    apiId: parties.apiId,
    groupInstanceId: parties.groupInstanceId,
    ...(parties.managedServiceApiId === undefined ? {} : { managedServiceApiId: parties.managedServiceApiId }),
    tierId: isApproved ? (tier?.id ?? null) : null,
    requestedTierId: isApproved ? null : tier.id,
    approvedDate: isApproved ? timestamp : null,
    rejectedDate: null,
    revokedDate: null,
    reason: request.reason ?? null,
    partyId: request.partyId ?? null,
    partyName: request.partyName ?? null,
    createdAt: timestamp,
    updatedAt: timestamp,
  };
  state.contracts.set(contract.id, contract);
  return contract;
}

/** What an owner may decide. */
export type ContractAction = 'approve' | 'reject' | 'revoke' | 'restore';

const ALLOWED_FROM: Readonly<Record<ContractAction, readonly string[]>> = {
  approve: ['PENDING', 'REJECTED'],
  reject: ['PENDING'],
  revoke: ['APPROVED'],
  restore: ['REVOKED'],
};

/** Carries out an owner's decision. */
export function decide(call: Call, contract: LocalContract, action: ContractAction): void {
  if (!ALLOWED_FROM[action].includes(contract.status)) {
    throw invalid(`Cannot ${action} a contract that is ${contract.status}`);
  }
  const { timestamp } = call;
  switch (action) {
    case 'approve':
      contract.tierId = contract.requestedTierId;
      contract.requestedTierId = null;
      contract.status = 'APPROVED';
      contract.approvedDate = timestamp;
      contract.rejectedDate = null;
      break;
    case 'reject':
      contract.status = 'REJECTED';
      contract.rejectedDate = timestamp;
      break;
    case 'revoke':
      contract.status = 'REVOKED';
      contract.revokedDate = timestamp;
      break;
    case 'restore':
      contract.status = 'APPROVED';
      contract.revokedDate = null;
      contract.approvedDate ??= timestamp;
      break;
  }
  contract.updatedAt = timestamp;
}

/** Brings a contract to a status, by whichever decision leads there from where it is. */
export function moveTo(call: Call, contract: LocalContract, status: string): void {
  switch (status) {
    case 'APPROVED':
      decide(call, contract, contract.status === 'REVOKED' ? 'restore' : 'approve');
      return;
    case 'REJECTED':
      decide(call, contract, 'reject');
      return;
    case 'REVOKED':
      decide(call, contract, 'revoke');
      return;
    default:
      throw invalid('status must be APPROVED, REJECTED or REVOKED', 'status');
  }
}

/** Asks for another tier: at once where the tier approves automatically, else the old one stays until a decision. */
export function requestTierChange(call: Call, contract: LocalContract, tierId: number | undefined): void {
  if (contract.status !== 'APPROVED' && contract.status !== 'PENDING') {
    throw invalid(`Cannot change the tier of a contract that is ${contract.status}`);
  }
  const tier = tierForRequest(call.state, contract, tierId);
  contract.requestedTierId = tier?.id ?? null;
  contract.updatedAt = call.timestamp;
  if (tier?.autoApprove === true) settleRequestedTier(call, contract);
}

/** Sets the tier as the API's owner. On an approved contract this also decides a requested change. */
export function setTier(call: Call, contract: LocalContract, tierId: number): void {
  const tier = tierForRequest(call.state, contract, tierId);
  if (contract.status === 'PENDING') {
    contract.requestedTierId = tier?.id ?? null;
  } else {
    contract.tierId = tier?.id ?? null;
    contract.requestedTierId = null;
  }
  contract.updatedAt = call.timestamp;
}

/** Decides a requested change of tier. */
export function decideTierChange(call: Call, contract: LocalContract, decision: 'approve' | 'reject'): void {
  if (contract.status !== 'APPROVED' || contract.requestedTierId === null) {
    throw invalid('No change of tier was requested for this contract');
  }
  if (decision === 'approve') contract.tierId = contract.requestedTierId;
  contract.requestedTierId = null;
  contract.updatedAt = call.timestamp;
}

/** Deletes a contract, which must be revoked first. */
export function deleteContract(call: Call, contract: LocalContract): void {
  if (contract.status !== 'REVOKED') {
    throw invalid(`Cannot delete a contract that is ${contract.status}: it must be revoked first`);
  }
  call.state.contracts.delete(contract.id);
}

/** Approves what waits for a tier, because the tier approves automatically from now on. */
export function settlePendingOn(call: Call, tierId: number): void {
  for (const contract of call.state.contracts.values()) {
    const isWaiting = contract.status === 'PENDING' || contract.status === 'APPROVED';
    if (contract.requestedTierId === tierId && isWaiting) settleRequestedTier(call, contract);
  }
}

function settleRequestedTier(call: Call, contract: LocalContract): void {
  if (contract.status === 'PENDING') decide(call, contract, 'approve');
  else decideTierChange(call, contract, 'approve');
}

/**
 * Finds the tier of a request. With active tiers one must be chosen; without, none can be. How the platform refuses
 * these (and deprecated tiers) is published nowhere: 400 here (unverified).
 */
function tierForRequest(world: World, target: TierPlace, tierId: number | undefined): LocalTier | undefined {
  if (tierId === undefined) {
    if (activeTiers(world, target).length > 0) throw invalid('requestedTierId is required', 'requestedTierId');
    return undefined;
  }
  const tier = world.tiers.get(tierId);
  if (tier === undefined || !isAtSamePlace(tier, target)) throw notFound('Tier');
  if (tier.status !== 'ACTIVE') throw invalid('The tier is deprecated', 'requestedTierId');
  return tier;
}

/** Lists the active tiers of an API instance, a group instance or a managed-service API. */
export function activeTiers(world: World, target: TierPlace): LocalTier[] {
  return [...world.tiers.values()].filter((tier) => isAtSamePlace(tier, target) && tier.status === 'ACTIVE');
}

/** What tiers and contracts belong to. */
type TierPlace = Omit<ContractParties, 'applicationId'>;

function isAtSamePlace(one: TierPlace, other: TierPlace): boolean {
  return (
    one.apiId === other.apiId &&
    one.groupInstanceId === other.groupInstanceId &&
    (one.managedServiceApiId ?? null) === (other.managedServiceApiId ?? null)
  );
}
