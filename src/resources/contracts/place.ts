/** Where contracts are in API Manager: under an API instance, an API group instance or a managed-service API. */
import type { RequestOptions } from '../../core/call/call.js';
import type { PageRequest } from '../../core/list/paged-list.js';
import { ConfigurationError } from '../../errors.js';
import { contractModel } from '../../models/contract.js';
import { oneOf, orNothing } from '../../models/envelope.js';
import { given, numericId } from '../params.js';
import type { EnvironmentParams, EnvironmentPlace, Scope } from '../scope.js';
import type { ContractParams } from './params.js';

/** Some deployments answer for one contract with the list that holds it. */
export const oneContractModel = oneOf(contractModel, 'contracts');
/** Any success will do: what came of it is read where the response does not tell. */
export const contractOrNothing = orNothing(oneContractModel);

/** The members that say where a contract is. */
export const placeNames = ['apiInstanceId', 'groupInstanceId'];

/** The members that say where a contract of the provider's side is. */
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

/** A contract, as the path of its operations names it. */
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

/** Serves a page of a list that the platform only gives whole. */
export function cutOut<Entry>(whole: readonly Entry[], { offset, limit }: PageRequest) {
  return { entries: whole.slice(offset, offset + limit), total: whole.length };
}
