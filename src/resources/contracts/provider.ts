/** The operations of an API's provider on a contract. */
import type { RequestOptions } from '../../core/call/call.js';
import type { Contract } from '../../models/contract.js';
import { numericId } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { patchContract, readContract } from './moves.js';
import type { ContractParams, ContractTierParams } from './params.js';
import { contractAt } from './place.js';

export { createContract } from './create.js';
export { deleteContract, moveContract } from './moves.js';
export { approveTierChange, rejectTierChange } from './tier-decisions.js';

/** Reads a contract. */
export async function getContract(
  context: ResourceContext,
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  return readContract(context, await contractAt(context.scope, params, options), options);
}

/** Moves a contract to another tier. */
export async function changeTier(
  context: ResourceContext,
  params: ContractTierParams,
  options: RequestOptions,
): Promise<Contract> {
  const at = await contractAt(context.scope, params, options, ['tierId']);
  return patchContract(context, at, { tierId: numericId('tierId', params) }, options);
}
