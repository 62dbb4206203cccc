/** Where contracts are in API Manager: under an API instance or under an API group instance. */
import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import type { ListSource, PageRequest } from '../../core/list/paged-list.js';
import { path, type Path, type Query } from '../../core/call/path.js';
import { ConfigurationError } from '../../errors.js';
import { contractModel, type Contract } from '../../models/contract.js';
import { oneOf, pageOf } from '../../models/envelope.js';
import type { ContractListParams, ContractParams } from './params.js';
import { given, numericId, optionalFlag, optionalText } from '../ids.js';
import { needs } from '../required-scopes.js';
import type { EnvironmentParams, Scope } from '../scope.js';

/** Is what the parts of `contracts` work with. */
export interface ContractContext {
  readonly http: HttpClient;
  readonly scope: Scope;
}

/** Some deployments answer for one contract with the list that holds it. */
export const oneContractModel = oneOf(contractModel, 'contracts');
const contractPageModel = pageOf(contractModel, 'contracts');

const routes = {
  api: {
    all: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts',
    one: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}',
  },
  group: {
    all: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts',
    one: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}',
  },
} as const;

interface PlaceParams extends EnvironmentParams {
  readonly apiInstanceId?: unknown;
  readonly groupInstanceId?: unknown;
}

/** Tells which of the two places is meant. */
export function placeOf(
  params: PlaceParams,
): { readonly apiInstanceId: number } | { readonly groupInstanceId: number } {
  const { apiInstanceId, groupInstanceId } = given(params);
  if (apiInstanceId !== undefined && groupInstanceId !== undefined) {
    throw new ConfigurationError('Give "apiInstanceId" or "groupInstanceId", not both.');
  }
  return groupInstanceId === undefined
    ? { apiInstanceId: numericId('apiInstanceId', params) }
    : { groupInstanceId: numericId('groupInstanceId', params) };
}

/** Gives the path of the contracts of an API instance or group. */
export async function contractsPath(scope: Scope, params: PlaceParams, options: RequestOptions): Promise<Path> {
  const place = placeOf(params);
  const at = await scope.environment(params, options);
  return 'apiInstanceId' in place
    ? path(routes.api.all, { ...at, ...place })
    : path(routes.group.all, { ...at, ...place });
}

/** Gives the path of one contract of an API instance or group. */
export async function contractPath(scope: Scope, params: ContractParams, options: RequestOptions): Promise<Path> {
  const place = placeOf(params);
  const contractId = numericId('contractId', params);
  const at = await scope.environment(params, options);
  return 'apiInstanceId' in place
    ? path(routes.api.one, { ...at, ...place, contractId })
    : path(routes.group.one, { ...at, ...place, contractId });
}

/** Says how to read the list of contracts. Groups have no documented paging: they are read whole and cut here. */
export function contractSource(
  { http, scope }: ContractContext,
  params: ContractListParams,
): ListSource<Contract, Contract> {
  const inGroup = 'groupInstanceId' in placeOf(params);
  const query = listQuery(params, inGroup);
  return {
    readPage: async (request, options) => {
      const page = await http.request(
        {
          method: 'GET',
          path: await contractsPath(scope, params, options),
          query: inGroup ? undefined : { ...query, ...request },
          model: contractPageModel,
          scopes: inGroup ? needs.manageGroups : needs.readContracts,
        },
        options,
      );
      return inGroup ? cutOut(page.entries, request) : page;
    },
    keyOf: ({ id }) => id,
    itemsOf: (contract) => [contract],
    pageSize: params.pageSize,
    largestPage: 250,
  };
}

/** Serves a page of a list that the platform only gives whole. */
export function cutOut<Entry>(whole: readonly Entry[], { offset, limit }: PageRequest) {
  return { entries: whole.slice(offset, offset + limit), total: whole.length };
}

function listQuery(params: object, inGroup: boolean): Query {
  const query = {
    status: optionalText('status', params),
    coreServicesId: optionalText('clientId', params),
    query: optionalText('query', params),
    sort: optionalText('sort', params),
    ascending: optionalFlag('ascending', params),
  };
  if (inGroup && Object.values(query).some((value) => value !== undefined)) {
    throw new ConfigurationError(
      'The contracts of an API group can only be listed whole: "status", "clientId", "query", "sort" and "ascending" need "apiInstanceId".',
    );
  }
  return query;
}
