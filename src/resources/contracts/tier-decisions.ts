/**
 * Decides on a change of tier that an application asked for. The older platform API has endpoints for both answers but
 * wants the API's own older id. API Manager has none; there, setting the requested tier grants the change.
 *
 * Source: API Platform API specification; API Manager API specification (PATCH).
 */
import type { RequestOptions } from '../../core/call/call.js';
import { path } from '../../core/call/path.js';
import { ConfigurationError, ConflictError } from '../../errors.js';
import type { Contract } from '../../models/contract.js';
import { patchContract, readContract } from './moves.js';
import type { TierChangeDecisionParams } from './params.js';
import { contractPath, oneContractModel, type ContractContext } from './wire.js';
import { given, numericId, optionalId } from '../ids.js';
import { needs } from '../required-scopes.js';

const routes = {
  approve:
    '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approveTierChange',
  reject:
    '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/rejectTierChange',
} as const;

/** Grants the change. */
export async function approveTierChange(
  context: ContractContext,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const legacyApiId = optionalId('legacyApiId', given(params));
  if (legacyApiId !== undefined) return decide(context, 'approve', legacyApiId, params, options);
  const one = await contractPath(context.scope, params, options);
  const { id, status, requestedTier, requestedTierId } = await readContract(context, one, params, options);
  const tierId = requestedTier?.id ?? requestedTierId ?? undefined;
  if (tierId === undefined) throw new ConflictError(`Contract ${id} is ${status} and asks for no other tier.`);
  if (status === 'PENDING') {
    throw new ConflictError(
      `Contract ${id} is PENDING: it waits for its first approval. Approve it as a whole, with \`contracts.approve\`.`,
    );
  }
  return patchContract(context, one, { tierId }, params, options);
}

/** Refuses the change. */
export async function rejectTierChange(
  context: ContractContext,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const legacyApiId = optionalId('legacyApiId', given(params));
  if (legacyApiId === undefined) {
    throw new ConfigurationError(
      '"legacyApiId" is missing: only the older platform API can reject a change of tier, and it wants the id that it knows the API by, which is not the id of the API instance.',
    );
  }
  return decide(context, 'reject', legacyApiId, params, options);
}

async function decide(
  { http, scope }: ContractContext,
  decision: 'approve' | 'reject',
  legacyApiId: number,
  params: TierChangeDecisionParams,
  options: RequestOptions,
): Promise<Contract> {
  const apiVersionId = numericId('apiInstanceId', params);
  const contractId = numericId('contractId', params);
  const organizationId = await scope.businessGroup(params, options);
  return http.request(
    {
      method: 'POST',
      path: path(routes[decision], { organizationId, legacyApiId, apiVersionId, contractId }),
      body: {},
      model: oneContractModel,
      scopes: needs.manageContracts,
    },
    options,
  );
}
