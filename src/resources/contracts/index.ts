import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import type { Contract } from '../../models/contract.js';
import type { RequestedContract } from '../../models/requested-contract.js';
import { numericId } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { SharedRuns } from '../shared-runs.js';
import { createContract } from './create.js';
import { ensureContractStatus } from './ensure-status.js';
import { ensureContract } from './ensure.js';
import { contractSource } from './list.js';
import { deleteContract, moveContract, patchContract, readContract } from './moves.js';
import type {
  AwaitedContract,
  ContractCreateParams,
  ContractDeleteParams,
  ContractEnsureParams,
  ContractListParams,
  ContractParams,
  ContractRequestParams,
  ContractStatusParams,
  ContractTierParams,
  ContractWaitOptions,
  ContractWaitParams,
  EnsuredContract,
  EnsuredContractStatus,
  GroupContractRequestParams,
  TierChangeDecisionParams,
  TierChangeRequestParams,
} from './params.js';
import { contractAt } from './place.js';
import { readContractRequest, requestContract, requestTierChange } from './request.js';
import { approveTierChange, rejectTierChange } from './tier-decisions.js';
import { waitUntilApproved } from './wait.js';

/**
 * Contracts: what an application may do with an API. The consumer asks for them through Exchange (`request`, `ensure`,
 * `requestTierChange`, `waitUntilApproved`); the provider decides on them in API Manager (all others). One application
 * has at most one contract with an API instance.
 *
 * The documented moves: PENDING is approved or rejected, APPROVED revoked, REVOKED restored or deleted. The platform may
 * take more of them, such as the approval of a REJECTED contract, of which nothing is known; what it refuses fails with
 * a ConflictError that tells the state. Where `apiInstanceId` is taken, `groupInstanceId` names an API group instead;
 * on the provider's side, `managedServiceApiId` an API of a managed service, whose scopes no source tells.
 */
export class Contracts {
  readonly #context: ResourceContext;
  readonly #runs = new SharedRuns<EnsuredContract>();

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Asks for access of an application to an API instance or API group. The contract comes back APPROVED, or PENDING
   * where the tier needs approval. The asset's coordinates are looked up in API Manager unless `asset` gives them.
   * Never sent twice: after a lost response look at `clientApplications.listContracts`, or use `ensure`.
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
    return requestContract(this.#context, readContractRequest(params), options);
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
    return requestTierChange(this.#context, params, options);
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
    return ensureContract(this.#context, this.#runs, params, options);
  }

  /**
   * Waits until a contract is approved, and returns it. `maxWaitMs` limits the whole wait (five minutes by default),
   * `timeoutMs` one look; looks come after `pollIntervalMs` (two seconds) and at growing intervals of up to 30 seconds. A look that fails by
   * 429, 5xx or for want of a response is followed by the next; when all of them did, the last failure is thrown.
   *
   * Scopes: View Contracts (`read:api_contracts`); with `applicationId` those of `clientApplications.listContracts`.
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError at once when the contract is REJECTED or REVOKED, TimeoutError when the time is up
   */
  async waitUntilApproved(params: ContractWaitParams, options: ContractWaitOptions = {}): Promise<AwaitedContract> {
    return waitUntilApproved(this.#context, params, options);
  }

  /**
   * Lists the contracts of an API instance, at most 250 with each request; of an API group or a managed-service API whole.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  list(params: ContractListParams, options: RequestOptions = {}): PagedList<Contract> {
    return PagedList.of(() => contractSource(this.#context, params), options);
  }

  /**
   * Reads a contract.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification; recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return readContract(this.#context, await contractAt(this.#context.scope, params, options), options);
  }

  /**
   * Creates a contract from the provider's side. The response holds the application's client secret.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`) and Exchange Viewer (`read:exchange`); for groups API Group
   * Administrator (`manage:api_groups`) and Exchange Viewer.
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the application has a contract with the API already
   */
  async create(params: ContractCreateParams, options: RequestOptions = {}): Promise<Contract> {
    return createContract(this.#context, params, options);
  }

  /**
   * Approves a PENDING contract: the requested tier holds from now on. Whether a REJECTED one can be approved is not
   * documented: the platform is asked.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: docs.mulesoft.com, API Manager: contracts; Salesforce help article 001115212.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the platform refuses because of the contract's state
   */
  async approve(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return moveContract(this.#context, 'approve', params, options);
  }

  /**
   * Rejects a PENDING contract.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is in another state
   */
  async reject(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return moveContract(this.#context, 'reject', params, options);
  }

  /**
   * Revokes an APPROVED contract: the application loses access.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: docs.mulesoft.com, API Manager: contracts; Salesforce help article 001115212.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is in another state
   */
  async revoke(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return moveContract(this.#context, 'revoke', params, options);
  }

  /**
   * Restores a REVOKED contract: it is APPROVED again.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is in another state
   */
  async restore(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return moveContract(this.#context, 'restore', params, options);
  }

  /**
   * Brings a contract to a state: looks, moves where that is needed, and looks again after a lost response. Safe to
   * repeat, which the single moves are not.
   *
   * Scopes: View Contracts (`read:api_contracts`) and Manage Contracts (`manage:api_contracts`); for groups API Group
   * Administrator (`manage:api_groups`).
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when no move leads from the contract's state (`contractStatus`) to the wanted one
   *
   * @example
   * ```ts
   * const { changed } = await anypoint.contracts.ensureStatus({ apiInstanceId: 20417733, contractId: 6120457, status: 'REVOKED' });
   * ```
   */
  async ensureStatus(params: ContractStatusParams, options: RequestOptions = {}): Promise<EnsuredContractStatus> {
    return ensureContractStatus(this.#context, params, options);
  }

  /**
   * Grants the tier that the application asked for. Through API Manager, where the requested tier is set; that this
   * settles the request is not documented. With `legacyApiId` through the older platform API's own endpoint.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: API Manager API specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract asks for no other tier
   */
  async approveTierChange(params: TierChangeDecisionParams, options: RequestOptions = {}): Promise<Contract> {
    return approveTierChange(this.#context, params, options);
  }

  /**
   * Refuses the tier that the application asked for. Only the older platform API can, so `legacyApiId` is needed.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async rejectTierChange(params: TierChangeDecisionParams, options: RequestOptions = {}): Promise<Contract> {
    return rejectTierChange(this.#context, params, options);
  }

  /**
   * Sets the tier of a contract from the provider's side.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`) and Exchange Viewer (`read:exchange`); for groups API Group
   * Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async changeTier(params: ContractTierParams, options: RequestOptions = {}): Promise<Contract> {
    const at = await contractAt(this.#context.scope, params, options, ['tierId']);
    return patchContract(this.#context, at, { tierId: numericId('tierId', params) }, options);
  }

  /**
   * Deletes a contract, which must be REVOKED; `revokeFirst: true` sees to that.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: removing client applications.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is in another state
   */
  async delete(params: ContractDeleteParams, options: RequestOptions = {}): Promise<void> {
    return deleteContract(this.#context, params, options);
  }
}
