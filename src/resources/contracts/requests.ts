import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { path } from '../../core/call/path.js';
import { NotFoundError } from '../../errors.js';
import { applicationContractModel, type ApplicationContract } from '../../models/application-contract.js';
import type { Contract } from '../../models/contract.js';
import { listOf } from '../../models/envelope.js';
import { requestedContractModel, type RequestedContract } from '../../models/requested-contract.js';
import { applicationRoutes } from '../client-applications/wire.js';
import { checkRequest, contractRequestOf } from './asset.js';
import { ContractEnsurer } from './ensure.js';
import { readContract } from './moves.js';
import type {
  AwaitedContract,
  ContractEnsureParams,
  ContractParams,
  ContractRequestParams,
  ContractWaitOptions,
  ContractWaitParams,
  EnsuredContract,
  GroupContractRequestParams,
  TierChangeRequestParams,
} from './params.js';
import { waitUntilApproved } from './wait.js';
import { contractPath, type ContractContext } from './wire.js';
import { given, numericId } from '../ids.js';
import { needs } from '../required-scopes.js';
import type { OrganizationParams, Scope } from '../scope.js';

const contractsModel = listOf(applicationContractModel, 'contracts');

/** The consumer's side of contracts: asking for access, and waiting for it. */
export class ContractRequests {
  readonly #context: ContractContext;
  readonly #ensurer: ContractEnsurer;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#context = { http, scope };
    this.#ensurer = new ContractEnsurer(this.#context, {
      prepare: (params, options) => contractRequestOf(this.#context, params, options),
      send: (applicationId, body, params, options) => this.#send(applicationId, body, params, options),
      requestTierChange: (params, options) => this.requestTierChange(params, options),
    });
  }

  /**
   * Asks for access of an application to an API instance or API group. The contract comes back APPROVED, or PENDING
   * where the tier needs approval. The asset's coordinates are looked up in API Manager unless `asset` gives them.
   * Never sent twice: after a lost answer look at `clientApplications.listContracts`, or use `ensure`.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`) or to have created the application; for the
   * lookup also View APIs Configuration (`read:api_configuration`).
   * Source: Exchange Experience API v2 specification; docs.mulesoft.com, Exchange: request access.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the application has a contract with the API already
   *
   * @example
   * ```ts
   * const contract = await anypoint.contracts.request({ applicationId: 2841973, apiInstanceId: 20417733, tierId: 2390114 });
   * ```
   */
  async request(
    params: ContractRequestParams | GroupContractRequestParams,
    options: RequestOptions = {},
  ): Promise<RequestedContract> {
    checkRequest(params);
    const body = await contractRequestOf(this.#context, params, options);
    return this.#send(numericId('applicationId', params), body, params, options);
  }

  /**
   * Asks for another tier. One that needs no approval holds at once; with another the contract keeps its tier, and
   * tells the `requestedTier`, until the provider decides.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`) or to have created the application.
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async requestTierChange(params: TierChangeRequestParams, options: RequestOptions = {}): Promise<RequestedContract> {
    const applicationId = numericId('applicationId', given(params));
    const contractId = numericId('contractId', params);
    const requestedTierId = numericId('tierId', params);
    const organizationId = await this.#context.scope.root(params, options);
    return this.#context.http.request(
      {
        method: 'PATCH',
        path: path(
          '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}',
          { organizationId, applicationId, contractId },
        ),
        body: { requestedTierId },
        model: requestedContractModel,
        scopes: needs.manageApplication,
      },
      options,
    );
  }

  /**
   * Makes sure that an application has a contract with an API instance, on the given tier: finds or requests it, and
   * asks for another tier where that differs. Safe to repeat and to run twice at once; a request whose answer was lost
   * is found again. Sends several requests, and tells each of them to `onResponse`.
   *
   * Scopes: as for `request`, and those of `clientApplications.listContracts`.
   * Source: Exchange Experience API v2 specification; docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is REVOKED or REJECTED, which only its provider can change
   */
  async ensure(params: ContractEnsureParams, options: RequestOptions = {}): Promise<EnsuredContract> {
    return this.#ensurer.ensure(params, options);
  }

  /**
   * Waits until a contract is approved, and gives it. `timeoutMs` limits the whole wait (five minutes by default);
   * looks come after `pollIntervalMs` (two seconds) and at growing intervals of up to 30 seconds. A look that fails by
   * 429, 5xx or for want of an answer is followed by the next; when all of them did, the last failure is thrown.
   *
   * Scopes: View Contracts (`read:api_contracts`); with `applicationId` those of `clientApplications.listContracts`.
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError at once when the contract is REJECTED or REVOKED, TimeoutError when the time is up
   */
  async waitUntilApproved(params: ContractWaitParams, options: ContractWaitOptions = {}): Promise<AwaitedContract> {
    const contractId = numericId('contractId', given(params));
    if (params.applicationId !== undefined) {
      const applicationId = numericId('applicationId', params);
      return waitUntilApproved(
        contractId,
        (inner) => this.#asConsumer(applicationId, contractId, params, inner),
        options,
      );
    }
    return waitUntilApproved(contractId, (inner) => this.#asProvider(params, inner), options);
  }

  async #asProvider(params: ContractParams, options: RequestOptions): Promise<Contract> {
    return readContract(this.#context, await contractPath(this.#context.scope, params, options), params, options);
  }

  async #asConsumer(
    applicationId: number,
    contractId: number,
    params: OrganizationParams,
    options: RequestOptions,
  ): Promise<ApplicationContract> {
    const organizationId = await this.#context.scope.root(params, options);
    const contracts = await this.#context.http.request(
      {
        method: 'GET',
        path: path(applicationRoutes.exchange.contracts, { organizationId, applicationId }),
        model: contractsModel,
        scopes: needs.contractsOfApplication,
      },
      options,
    );
    const contract = contracts.find(({ id }) => id === contractId);
    if (contract === undefined) {
      throw new NotFoundError(`Application ${applicationId} has no contract ${contractId}.`);
    }
    return contract;
  }

  async #send(
    applicationId: number,
    body: object,
    params: OrganizationParams,
    options: RequestOptions,
  ): Promise<RequestedContract> {
    const organizationId = await this.#context.scope.root(params, options);
    return this.#context.http.request(
      {
        method: 'POST',
        path: path(applicationRoutes.exchange.contracts, { organizationId, applicationId }),
        body,
        model: requestedContractModel,
        scopes: needs.manageApplication,
      },
      options,
    );
  }
}
