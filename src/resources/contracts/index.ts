import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { PagedList } from '../../core/list/paged-list.js';
import { ConfigurationError } from '../../errors.js';
import type { Contract } from '../../models/contract.js';
import { deleteContract, moveContract, patchContract, readContract } from './moves.js';
import type {
  ContractCreateParams,
  ContractDeleteParams,
  ContractListParams,
  ContractParams,
  ContractTierParams,
  TierChangeDecisionParams,
} from './params.js';
import { ContractRequests } from './requests.js';
import { approveTierChange, rejectTierChange } from './tier-decisions.js';
import { contractPath, contractSource, contractsPath, oneContractModel, type ContractContext } from './wire.js';
import { given, numericId, optionalId, optionalText } from '../ids.js';
import { onlyKnown, type KnownMembers } from '../known-members.js';
import { needs } from '../required-scopes.js';
import type { Scope } from '../scope.js';

const knownInCreation: KnownMembers = {
  names: ['applicationId', 'apiInstanceId', 'groupInstanceId', 'tierId', 'reason'],
  otherwiseNamed: { requestedTierId: 'tierId', requestAccessInfo: 'reason' },
};

/**
 * Contracts: what an application may do with an API. The consumer asks for them through Exchange (`request`, `ensure`,
 * `requestTierChange`, `waitUntilApproved`); the provider decides on them in API Manager (all others). One application
 * has at most one contract with an API instance.
 *
 * The documented moves: PENDING is approved or rejected, APPROVED revoked, REVOKED restored or deleted. The platform may
 * take more of them, such as the approval of a REJECTED contract, of which nothing is known; what it refuses fails with
 * a ConflictError that tells the state. Where `apiInstanceId` is taken, `groupInstanceId` names an API group instead.
 */
export class Contracts extends ContractRequests {
  readonly #context: ContractContext;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    super(http, scope);
    this.#context = { http, scope };
  }

  /**
   * Lists the contracts of an API instance, at most 250 with each request, or of an API group, whole.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  list(params: ContractListParams, options: RequestOptions = {}): PagedList<Contract> {
    return PagedList.of(contractSource(this.#context, params), options);
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
    return readContract(this.#context, await contractPath(this.#context.scope, params, options), params, options);
  }

  /**
   * Creates a contract from the provider's side. The answer holds the application's client secret.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`) and Exchange Viewer (`read:exchange`); for groups API Group
   * Administrator (`manage:api_groups`) and Exchange Viewer.
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the application has a contract with the API already
   */
  async create(params: ContractCreateParams, options: RequestOptions = {}): Promise<Contract> {
    onlyKnown(given(params), knownInCreation);
    const applicationId = numericId('applicationId', params);
    const requestedTierId = optionalId('tierId', params);
    const reason = optionalText('reason', params);
    if (reason !== undefined && (reason.length < 1 || reason.length > 500)) {
      throw new ConfigurationError(`"reason" must be 1 to 500 characters long; it has ${reason.length}.`);
    }
    return this.#context.http.request(
      {
        method: 'POST',
        path: await contractsPath(this.#context.scope, params, options),
        body: {
          applicationId,
          requestedTierId,
          requestAccessInfo: reason === undefined ? undefined : { reason },
        },
        model: oneContractModel,
        scopes: params.groupInstanceId === undefined ? needs.createContract : needs.createGroupContract,
      },
      options,
    );
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
   * Scopes: Manage Contracts (`manage:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async changeTier(params: ContractTierParams, options: RequestOptions = {}): Promise<Contract> {
    const tierId = numericId('tierId', given(params));
    const one = await contractPath(this.#context.scope, params, options);
    return patchContract(this.#context, one, { tierId }, params, options);
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
