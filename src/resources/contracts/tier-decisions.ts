/**
 * Decides on a change of tier that an application asked for. The older platform API has endpoints for both answers but
 * wants the API's own older id. API Manager has none; there, setting the requested tier grants the change.
 *
 * Source: API Platform API specification; API Manager API specification (PATCH).
 */
import type { RequestOptions } from '../../core/call/call.js';
import { ConfigurationError, ConflictError } from '../../errors.js';
import { approveApiVersionTierChange, rejectApiVersionTierChange } from '../../generated/operations.js';
import type { Contract } from '../../models/contract.js';
import { given, numericId, optionalId } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { patchContract, readContract } from './moves.js';
import type { TierChangeDecisionParams } from './params.js';
import { contractAt, oneContractModel } from './place.js';

const names = ['apiInstanceId', 'contractId', 'legacyApiId'];

/** Grants the change. */
export async function approveTierChange(
  context: ResourceContext,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const legacyApiId = optionalId('legacyApiId', given(params, names));
  if (legacyApiId !== undefined) return decide(context, 'approve', legacyApiId, params, options);
  const at = await contractAt(context.scope, params, options, names);
  const { id, status, requestedTier, requestedTierId } = await readContract(context, at, options);
  const tierId = requestedTier?.id ?? requestedTierId ?? undefined;
  if (tierId === undefined) {
    throw new ConflictError(`Contract ${id} is ${status} and asks for no other tier.`, { contractStatus: status });
  }
  if (status === 'PENDING') {
    throw new ConflictError(`Contract ${id} is PENDING: it waits for its first approval.`, {
      contractStatus: status,
      hint: 'Approve it as a whole, with `contracts.approve`.',
    });
  }
  return patchContract(context, at, { tierId }, options);
}

/** Refuses the change. */
export async function rejectTierChange(
  context: ResourceContext,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const legacyApiId = optionalId('legacyApiId', given(params, names));
  if (legacyApiId === undefined) {
    throw new ConfigurationError(
      '"legacyApiId" is missing: only the older platform API can reject a change of tier, and it wants the id that it knows the API by, which is not the id of the API instance.',
    );
  }
  return decide(context, 'reject', legacyApiId, params, options);
}

async function decide(
  { http, scope }: ResourceContext,
  decision: 'approve' | 'reject',
  legacyApiId: number,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const apiVersionId = numericId('apiInstanceId', params);
  const contractId = numericId('contractId', params);
  const organizationId = await scope.businessGroup(params, options);
  const operation = decision === 'approve' ? approveApiVersionTierChange : rejectApiVersionTierChange;
  const path = { organizationId, legacyApiId, apiVersionId, contractId };
  return http.call(operation, { path, read: oneContractModel }, options);
}
