/** Creates a contract from the provider's side. */
import type { RequestOptions } from '../../core/call/call.js';
import { ConfigurationError } from '../../errors.js';
import {
  createContract as createContractOperation,
  createGroupContract,
  createManagedServiceContract,
} from '../../generated/operations.js';
import type { Contract } from '../../models/contract.js';
import { given, numericId, optionalId, optionalText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import type { ContractCreateParams } from './params.js';
import { contractPlaceNames, contractPlaceOf, oneContractModel } from './place.js';

const longestReason = 500;

/** Creates a contract with an API instance, an API group or a managed-service API. */
export async function createContract(
  { http, scope }: ResourceContext,
  params: ContractCreateParams,
  options: RequestOptions,
): Promise<Contract> {
  given(params, [...contractPlaceNames, 'applicationId', 'tierId', 'reason']);
  const place = contractPlaceOf(params);
  const reason = optionalText('reason', params);
  if (reason !== undefined && (reason.length < 1 || reason.length > longestReason)) {
    throw new ConfigurationError(`"reason" must be 1 to ${longestReason} characters long; it has ${reason.length}.`);
  }
  const body = {
    applicationId: numericId('applicationId', params),
    requestedTierId: optionalId('tierId', params),
    requestAccessInfo: reason === undefined ? undefined : { reason },
  };
  const at = await scope.environment(params, options);
  if ('apiInstanceId' in place) {
    return http.call(createContractOperation, { path: { ...at, ...place }, body, read: oneContractModel }, options);
  }
  return 'managedServiceApiId' in place
    ? http.call(createManagedServiceContract, { path: { ...at, ...place }, body, read: oneContractModel }, options)
    : http.call(createGroupContract, { path: { ...at, ...place }, body, read: oneContractModel }, options);
}
