/**
 * The contracts of a client application, as each service tells them: Exchange the states and tiers, for one API
 * instance if asked so; the older platform API also which API each contract is with.
 */
import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { PagedList } from '../../core/list/paged-list.js';
import { path } from '../../core/call/path.js';
import { applicationContractModel, type ApplicationContract } from '../../models/application-contract.js';
import { listOf, pageOf } from '../../models/envelope.js';
import { applicationRoutes, type Via } from './wire.js';
import { needs } from '../required-scopes.js';

const contractsModel = listOf(applicationContractModel, 'contracts');
const contractPageModel = pageOf(applicationContractModel, 'contracts');

/** Names an application. */
interface Application {
  readonly organizationId: string;
  readonly applicationId: number;
}

/** Reads all contracts of an application. */
export async function contractsOfApplication(
  http: HttpClient,
  via: Via,
  application: Application,
  options: RequestOptions,
): Promise<readonly ApplicationContract[]> {
  const call = {
    method: 'GET',
    path: path(applicationRoutes[via].contracts, application),
    scopes: needs.contractsOfApplication,
  } as const;
  if (via === 'exchange') return http.request({ ...call, model: contractsModel }, options);
  const list = PagedList.of<ApplicationContract, ApplicationContract>(
    {
      readPage: ({ offset, limit }, inner) =>
        http.request({ ...call, query: { offset, limit }, model: contractPageModel }, inner),
      keyOf: ({ id }) => id,
      itemsOf: (contract) => [contract],
      pageSize: undefined,
      largestPage: 250,
    },
    options,
  );
  return list.toArray();
}

/** Reads the contracts between an application and an API instance. */
export async function contractsWithInstance(
  http: HttpClient,
  pair: Application & { readonly apiInstanceId: number },
  options: RequestOptions,
): Promise<readonly ApplicationContract[]> {
  return http.request(
    {
      method: 'GET',
      path: path(
        '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts',
        pair,
      ),
      model: contractsModel,
      scopes: needs.contractsOfApplication,
    },
    options,
  );
}
