/** The places of contracts in API Manager: an API instance, an API group instance or a managed-service API. */
import type { RequestOptions } from '../../core/call/call.js';
import type { PageRequest } from '../../core/list/paged-list.js';
import { ConfigurationError } from '../../errors.js';
import { contractModel } from '../../models/contract.js';
import { oneOf, orNothing } from '../../models/envelope.js';
import { given, numericId } from '../params.js';
import type { EnvironmentParams, EnvironmentPlace, Scope } from '../scope.js';
import type { ContractParams } from './params.js';

/** Some deployments return a single contract inside a list. */
export const oneContractModel = oneOf(contractModel, 'contracts');
/** Accepts any success: the result is read separately where the response lacks it. */
export const contractOrNothing = orNothing(oneContractModel);

/** The params that name the place of a contract. */
export const placeNames = ['apiInstanceId', 'groupInstanceId'];

/** The params that name the place of a contract on the provider's side. */
export const contractPlaceNames = [...placeNames, 'managedServiceApiId'];

interface PlaceParams extends EnvironmentParams {
  readonly apiInstanceId?: unknown;
  readonly groupInstanceId?: unknown;
  readonly managedServiceApiId?: unknown;
}

/** An API instance or an API group instance. */
export type Place = { readonly apiInstanceId: number } | { readonly groupInstanceId: number };

/** An API instance, an API group instance or a managed-service API. */
export type ContractPlace = Place | { readonly managedServiceApiId: number };

/** A contract, as the paths of its operations name it. */
export type ContractAt = EnvironmentPlace & ContractPlace & { readonly contractId: number };

/** Returns which of the two places is meant. */
export function placeOf(params: PlaceParams): Place {
  const { apiInstanceId, groupInstanceId } = params;
  if (apiInstanceId !== undefined && groupInstanceId !== undefined) {
    throw new ConfigurationError('Give "apiInstanceId" or "groupInstanceId", not both.');
  }
  return groupInstanceId === undefined
    ? { apiInstanceId: numericId('apiInstanceId', params) }
    : { groupInstanceId: numericId('groupInstanceId', params) };
}

/** Returns which of the three places of contracts is meant. */
export function contractPlaceOf(params: PlaceParams): ContractPlace {
  if (params.managedServiceApiId === undefined) return placeOf(params);
  if (params.apiInstanceId !== undefined || params.groupInstanceId !== undefined) {
    throw new ConfigurationError('Give one of "apiInstanceId", "groupInstanceId" and "managedServiceApiId".');
  }
  return { managedServiceApiId: numericId('managedServiceApiId', params) };
}

/** Reads the params that name one contract. */
export async function contractAt(
  scope: Scope,
  params: ContractParams,
  options: RequestOptions,
  further: readonly string[] = [],
): Promise<ContractAt> {
  const place = contractPlaceOf(given(params, [...contractPlaceNames, 'contractId', ...further]));
  const contractId = numericId('contractId', params);
  return { ...(await scope.environment(params, options)), ...place, contractId };
}

/** Returns a page of a list that the platform returns only as a whole. */
export function cutOut<Entry>(whole: readonly Entry[], { offset, limit }: PageRequest) {
  return { entries: whole.slice(offset, offset + limit), total: whole.length };
}
