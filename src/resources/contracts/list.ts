/** The lists of contracts of an API instance, an API group or a managed-service API. */
import { largestPageOf, type ListSource } from '../../core/list/paged-list.js';
import { ConfigurationError } from '../../errors.js';
import { listContracts, listGroupContracts, listManagedServiceContracts } from '../../generated/operations.js';
import { contractModel, type Contract } from '../../models/contract.js';
import { pageOf } from '../../models/envelope.js';
import { given, optionalFlag, optionalText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import type { ContractListParams } from './params.js';
import { contractPlaceNames, contractPlaceOf, cutOut } from './place.js';

const contractPageModel = pageOf(contractModel, 'contracts');

/**
 * Describes the list of contracts. Only API instances have documented paging; others are read as a whole and paged
 * here.
 */
export function contractSource(
  { http, scope }: ResourceContext,
  params: ContractListParams,
): ListSource<Contract, Contract> {
  given(params, [...contractPlaceNames, 'status', 'query', 'clientId', 'sort', 'ascending', 'pageSize']);
  const place = contractPlaceOf(params);
  const query = listQuery(params, !('apiInstanceId' in place));
  return {
    readPage: async (page, options) => {
      const at = await scope.environment(params, options);
      if ('apiInstanceId' in place) {
        const path = { ...at, ...place };
        return http.call(listContracts, { path, query: { ...query, ...page }, read: contractPageModel }, options);
      }
      const whole =
        'groupInstanceId' in place
          ? await http.call(listGroupContracts, { path: { ...at, ...place }, read: contractPageModel }, options)
          : await http.call(
              listManagedServiceContracts,
              { path: { ...at, ...place }, read: contractPageModel },
              options,
            );
      return cutOut(whole.entries, page);
    },
    keyOf: ({ id }) => id,
    itemsOf: (contract) => [contract],
    pageSize: params.pageSize,
    largestPage: largestPageOf(listContracts),
  };
}

function listQuery(params: object, isWhole: boolean) {
  const query = {
    status: optionalText('status', params),
    coreServicesId: optionalText('clientId', params),
    query: optionalText('query', params),
    sort: optionalText('sort', params),
    ascending: optionalFlag('ascending', params),
  };
  if (isWhole && Object.values(query).some((value) => value !== undefined)) {
    throw new ConfigurationError(
      'The contracts of an API group or a managed-service API can only be listed whole: "status", "clientId", "query", "sort" and "ascending" need "apiInstanceId".',
    );
  }
  return query;
}
