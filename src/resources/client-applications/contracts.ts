/**
 * The contracts of a client application, as each service returns them: Exchange has the states and tiers, for one API
 * instance on request; the older platform API also says which API each contract is with.
 */
import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { largestPageOf, PagedList } from '../../core/list/paged-list.js';
import {
  listApplicationContracts,
  listInstanceContracts,
  listPlatformApplicationContracts,
} from '../../generated/operations.js';
import { applicationContractModel, type ApplicationContract } from '../../models/application-contract.js';
import { listOf, pageOf } from '../../models/envelope.js';
import type { Via } from './fields.js';

/** Reads the contracts of an application as Exchange lists them. */
export const applicationContractsModel = listOf(applicationContractModel, 'contracts');
const contractPageModel = pageOf(applicationContractModel, 'contracts');

interface ApplicationPath {
  readonly organizationId: string;
  readonly applicationId: number;
}

/** Reads all contracts of an application. */
export async function contractsOfApplication(
  http: HttpClient,
  via: Via,
  { organizationId, applicationId }: ApplicationPath,
  options: RequestOptions,
): Promise<readonly ApplicationContract[]> {
  const path = { organizationId, applicationId };
  if (via === 'exchange') {
    return http.call(listApplicationContracts, { path, read: applicationContractsModel }, options);
  }
  const list = PagedList.of<ApplicationContract, ApplicationContract>(
    {
      readPage: ({ offset, limit }, inner) =>
        http.call(listPlatformApplicationContracts, { path, query: { offset, limit }, read: contractPageModel }, inner),
      keyOf: ({ id }) => id,
      itemsOf: (contract) => [contract],
      pageSize: undefined,
      largestPage: largestPageOf(listPlatformApplicationContracts),
    },
    options,
  );
  return list.toArray();
}

/** Reads the contracts between an application and an API instance. */
export async function contractsWithInstance(
  http: HttpClient,
  path: ApplicationPath & { readonly apiInstanceId: number },
  options: RequestOptions,
): Promise<readonly ApplicationContract[]> {
  return http.call(listInstanceContracts, { path, read: applicationContractsModel }, options);
}
