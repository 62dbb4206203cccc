import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import { loaded } from '../../core/loaded.js';
import type { Contract } from '../../models/contract.js';
import type { RequestedContract } from '../../models/requested-contract.js';
import type { ResourceContext } from '../scope.js';
import { SharedRuns } from '../shared-runs.js';
import { contractSource } from './list.js';
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
import { readContractRequest, requestContract, requestTierChange } from './request.js';

/** Provider methods, and methods that take several calls, are loaded when first used. */
const moves = () => loaded(import('./provider.js'));
const jobs = () => loaded(import('./jobs.js'));

/**
 * The contracts that give applications access to APIs. The consumer requests them through Exchange (`request`,
 * `ensure`, `requestTierChange`, `waitUntilApproved`); the provider decides on them in API Manager (all other methods).
 * One application has at most one contract with an API instance.
 *
 * The documented moves: PENDING is approved or rejected, APPROVED revoked, REVOKED restored or deleted. The platform
 * may accept others, such as the approval of a REJECTED contract, which is not documented; a refused move fails with a
 * ConflictError that has the state. Where `apiInstanceId` is taken, `groupInstanceId` names an API group instead; on
 * the provider's side, `managedServiceApiId` names an API of a managed service, whose scopes are not documented.
 */
export class Contracts {
  readonly #context: ResourceContext;
  readonly #runs = new SharedRuns<EnsuredContract>();

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Requests access to an API instance or API group for an application. The contract is returned APPROVED, or PENDING
   * where the tier needs approval. The asset's coordinates are looked up in API Manager unless `asset` gives them.
   * Never sent twice: after a lost response check `clientApplications.listContracts`, or use `ensure`.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`) or to have created the application; for the
   * lookup also View APIs Configuration (`read:api_configuration`). Source: Exchange Experience API v2 specification;
   * docs.mulesoft.com, Exchange: request access.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the application already has a contract with the API
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
   * Requests another tier. One that needs no approval applies at once; with any other the contract keeps its tier, and
   * has a `requestedTier`, until the provider decides.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`) or to have created the application. Source:
   * Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async requestTierChange(params: TierChangeRequestParams, options: RequestOptions = {}): Promise<RequestedContract> {
    return requestTierChange(this.#context, params, options);
  }

  /**
   * Ensures that an application has a contract with an API instance, on the given tier: finds or requests it, and
   * requests another tier where that differs. Idempotent and safe to run concurrently; a contract whose response was
   * lost is found again. Sends several requests, and calls `onResponse` for each of them.
   *
   * Scopes: as for `request`, and those of `clientApplications.listContracts`. Source: Exchange Experience API v2
   * specification; docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is REVOKED or REJECTED, which only its provider can change
   */
  async ensure(params: ContractEnsureParams, options: RequestOptions = {}): Promise<EnsuredContract> {
    return (await jobs()).ensureContract(this.#context, this.#runs, params, options);
  }

  /**
   * Waits until a contract is approved, and returns it. `maxWaitMs` limits the whole wait (five minutes by default),
   * `timeoutMs` one poll. The first poll is sent at once, the second after `pollIntervalMs` (two seconds), the others at
   * intervals that grow to 30 seconds. A poll that fails with 429, 5xx or without a response is followed by the next; when all of them fail, the
   * last failure is thrown.
   *
   * Scopes: View Contracts (`read:api_contracts`); with `applicationId` those of `clientApplications.listContracts`.
   * Source: docs.mulesoft.com, API Manager: contracts.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError at once when the contract is REJECTED or REVOKED, TimeoutError after `maxWaitMs`
   */
  async waitUntilApproved(params: ContractWaitParams, options: ContractWaitOptions = {}): Promise<AwaitedContract> {
    return (await jobs()).waitUntilApproved(this.#context, params, options);
  }

  /**
   * Lists the contracts of an API instance, at most 250 per page; those of an API group or a managed-service API
   * unpaged.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`). Source:
   * API Manager API specification.
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
    return (await moves()).getContract(this.#context, params, options);
  }

  /**
   * Creates a contract from the provider's side. The response holds the application's client secret.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`) and Exchange Viewer (`read:exchange`); for groups API Group
   * Administrator (`manage:api_groups`) and Exchange Viewer. Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the application already has a contract with the API
   */
  async create(params: ContractCreateParams, options: RequestOptions = {}): Promise<Contract> {
    return (await moves()).createContract(this.#context, params, options);
  }

  /**
   * Approves a PENDING contract, which moves to the requested tier. Whether a REJECTED one can be approved is not
   * documented; the platform decides.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`). Source: docs.mulesoft.com, API Manager: contracts; Salesforce
   * help article 001115212.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the platform refuses because of the contract's state
   */
  async approve(params: ContractParams, options: RequestOptions = {}): Promise<Contract> {
    return (await moves()).moveContract(this.#context, 'approve', params, options);
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
    return (await moves()).moveContract(this.#context, 'reject', params, options);
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
    return (await moves()).moveContract(this.#context, 'revoke', params, options);
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
    return (await moves()).moveContract(this.#context, 'restore', params, options);
  }

  /**
   * Brings a contract to a state: reads it, moves it where needed, and reads it again after a lost response.
   * Idempotent, which the single moves are not.
   *
   * Scopes: View Contracts (`read:api_contracts`) and Manage Contracts (`manage:api_contracts`); for groups API Group
   * Administrator (`manage:api_groups`). Source: docs.mulesoft.com, API Manager: contracts.
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
    return (await jobs()).ensureContractStatus(this.#context, params, options);
  }

  /**
   * Grants the tier that the application requested. Uses API Manager, where the requested tier is set; that this
   * settles the request is not documented. With `legacyApiId`, uses the older platform API's own endpoint.
   *
   * Scopes: View Contracts (`read:api_contracts`), Manage Contracts (`manage:api_contracts`) and Exchange Viewer
   * (`read:exchange`); with `legacyApiId` Manage Contracts. Source: API Manager API specification; API Platform API
   * specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when no other tier is requested
   */
  async approveTierChange(params: TierChangeDecisionParams, options: RequestOptions = {}): Promise<Contract> {
    return (await moves()).approveTierChange(this.#context, params, options);
  }

  /**
   * Refuses the tier that the application requested. Only the older platform API can, so `legacyApiId` is required.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`). Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async rejectTierChange(params: TierChangeDecisionParams, options: RequestOptions = {}): Promise<Contract> {
    return (await moves()).rejectTierChange(this.#context, params, options);
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
    return (await moves()).changeTier(this.#context, params, options);
  }

  /**
   * Deletes a contract, which must be REVOKED; `revokeFirst: true` revokes it first.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`), with `revokeFirst` also View Contracts (`read:api_contracts`); for
   * groups API Group Administrator (`manage:api_groups`). Source: API Manager API specification; docs.mulesoft.com, API
   * Manager: removing client applications.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the contract is in another state
   */
  async delete(params: ContractDeleteParams, options: RequestOptions = {}): Promise<void> {
    return (await moves()).deleteContract(this.#context, params, options);
  }
}
