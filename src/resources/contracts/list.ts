/** How the contracts of an API instance or an API group are listed. */
import { largestPageOf, type ListSource } from '../../core/list/paged-list.js';
import { ConfigurationError } from '../../errors.js';
import { listContracts, listGroupContracts } from '../../generated/operations.js';
import { contractModel, type Contract } from '../../models/contract.js';
import { pageOf } from '../../models/envelope.js';
import { given, optionalFlag, optionalText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import type { ContractListParams } from './params.js';
import { cutOut, placeNames, placeOf } from './place.js';

const contractPageModel = pageOf(contractModel, 'contracts');

/** Describes the list of contracts. Groups have no documented paging: they are read whole and cut here. */
export function contractSource(
  { http, scope }: ResourceContext,
  params: ContractListParams,
): ListSource<Contract, Contract> {
  given(params, [...placeNames, 'status', 'query', 'clientId', 'sort', 'ascending', 'pageSize']);
  const place = placeOf(params);
  const query = listQuery(params, 'groupInstanceId' in place);
  return {
    readPage: async (page, options) => {
      const at = await scope.environment(params, options);
      if ('apiInstanceId' in place) {
        const path = { ...at, ...place };
        return http.call(listContracts, { path, query: { ...query, ...page }, read: contractPageModel }, options);
      }
      const path = { ...at, ...place };
      const whole = await http.call(listGroupContracts, { path, read: contractPageModel }, options);
      return cutOut(whole.entries, page);
    },
    keyOf: ({ id }) => id,
    itemsOf: (contract) => [contract],
    pageSize: params.pageSize,
    largestPage: largestPageOf(listContracts),
  };
}

function listQuery(params: object, inGroup: boolean) {
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
