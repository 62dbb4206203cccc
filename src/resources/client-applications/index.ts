import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import { loaded } from '../../core/loaded.js';
import { listApplicationApiInstances } from '../../generated/operations.js';
import { applicationApiInstanceModel, type ApplicationApiInstance } from '../../models/application-api-instance.js';
import type { ApplicationContract } from '../../models/application-contract.js';
import type { ApplicationOwner } from '../../models/application-owner.js';
import type {
  ClientApplication,
  ClientApplicationSummary,
  ClientSecretReset,
} from '../../models/client-application.js';
import type { ClientProviderGrantTypes } from '../../models/client-provider.js';
import { listOf } from '../../models/envelope.js';
import type { ResourceContext } from '../scope.js';
import { SharedRuns } from '../shared-runs.js';
import { contractsOfApplication } from './contracts.js';
import { applicationSource, staleSource } from './list.js';
import { createApplication, deleteApplication, getApplication, oneOf, resetSecret, updateApplication } from './one.js';
import { addOwner, ownersOf, removeOwner } from './owners.js';
import type {
  ClientApplicationCreateParams,
  ClientApplicationEnsureParams,
  ClientApplicationFindParams,
  ClientApplicationGetParams,
  ClientApplicationImportParams,
  ClientApplicationListParams,
  ClientApplicationOwnerParams,
  ClientApplicationParams,
  ClientApplicationStaleParams,
  ClientApplicationUpdateParams,
  ClientApplicationViaParams,
  ClientProviderGrantTypesParams,
  EnsuredClientApplication,
} from './params.js';
import { grantTypesOf, importFromProvider } from './provider.js';

const instancesModel = listOf(applicationApiInstanceModel, 'instances');
/** Methods that take several calls are loaded when first used. */
const looking = () => loaded(import('./looking.js'));

/**
 * The client applications: consumers of APIs, each with a client id and secret. They belong to the root organization,
 * whichever business group requested them. A Connected App manages those it created; others need the scope Manage
 * Client Applications (`manage:org_client_applications`), or `manage:client_application` for a single one.
 */
export class ClientApplications {
  readonly #context: ResourceContext;
  readonly #runs = new SharedRuns<EnsuredClientApplication>();

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Lists applications, at most 250 per page. Secrets are left out unless `includeCredentials` is set. The view
   * `'organization'` is requested as an administrator, or without that where it is refused. An empty first page of the
   * view `'organization'` is logged as a warning, since a missing scope looks the same.
   *
   * Scopes: View Client Applications (`read:org_client_applications`). Source: Exchange Experience API v2
   * specification; API Platform API specification; Salesforce help articles 001116542 and 005385409.
   *
   * @throws ConfigurationError, PermissionError
   */
  list(params: ClientApplicationListParams = {}, options: RequestOptions = {}): PagedList<ClientApplicationSummary> {
    return PagedList.of(() => applicationSource(this.#context, params), options);
  }

  /**
   * Lists the applications without any contract, as far as the sign-in may see applications and API instances.
   *
   * Scopes: View Client Applications (`read:org_client_applications`).
   * Source: API Platform API specification; Salesforce help article 001116542.
   *
   * @throws ConfigurationError, PermissionError
   */
  listStale(
    params: ClientApplicationStaleParams = {},
    options: RequestOptions = {},
  ): PagedList<ClientApplicationSummary> {
    return PagedList.of(() => staleSource(this.#context, params), options);
  }

  /**
   * Reads an application, with its secret for owners and administrators. `via: 'platform'` also gives owners and takes
   * `{ clientId }` instead of the id.
   *
   * Scopes: as for this class; View Client Applications (`read:org_client_applications`) suffices without the secret.
   * Source: Exchange Experience API v2 specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: ClientApplicationGetParams, options: RequestOptions = {}): Promise<ClientApplication> {
    return getApplication(this.#context, params, options);
  }

  /**
   * Creates an application and returns it with its secret. Never sent twice: after a lost response use `findByName`, or
   * `ensure` in the first place. A root organization has at most 10,000 applications; the vendor advises against more than
   * 500 of one user.
   *
   * Scopes: Application Creator (`create:client_applications`) on the root organization, or Manage Client Applications.
   * Source: Exchange Experience API v2 specification; docs.mulesoft.com, API Manager: migrating client applications.
   *
   * @throws ConfigurationError, PermissionError, ConflictError when the name is taken
   */
  async create(params: ClientApplicationCreateParams, options: RequestOptions = {}): Promise<ClientApplication> {
    return createApplication(this.#context, params, options);
  }

  /**
   * Changes the given fields and leaves the rest. Client id and secret cannot be chosen.
   *
   * Scopes: as for this class. Source: Exchange Experience API v2 specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async update(params: ClientApplicationUpdateParams, options: RequestOptions = {}): Promise<ClientApplication> {
    return updateApplication(this.#context, params, options);
  }

  /**
   * Deletes an application. Whether the platform refuses while it has contracts is not documented.
   *
   * Scopes: as for this class.
   * Source: Exchange Experience API v2 specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async delete(params: ClientApplicationViaParams, options: RequestOptions = {}): Promise<void> {
    return deleteApplication(this.#context, params, options);
  }

  /**
   * Replaces the client secret. No grace period for the old one is documented: expect it to stop working at once. Reads
   * the application when the response lacks the new secret.
   *
   * Scopes: as for this class. Source: Exchange Experience API v2 specification; API Platform API specification;
   * recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ResponseValidationError when the secret was replaced but this sign-in may not see it
   */
  async resetSecret(params: ClientApplicationViaParams, options: RequestOptions = {}): Promise<ClientSecretReset> {
    return resetSecret(this.#context, params, options);
  }

  /**
   * Finds the application with exactly this name, or returns undefined. Searches Exchange and, where permitted, the
   * older platform API's list; when their fuzzy searches miss it, reads the complete lists.
   *
   * Scopes: View Client Applications (`read:org_client_applications`), to find those of other owners. Source: recorded
   * responses of the older search, which has false negatives and false positives.
   *
   * @throws ConfigurationError, PermissionError
   * @throws ConflictError when several applications have the name; the message has their ids
   */
  async findByName(
    params: ClientApplicationFindParams,
    options: RequestOptions = {},
  ): Promise<ClientApplicationSummary | undefined> {
    return (await looking()).findByName(this.#context, params, options);
  }

  /**
   * Ensures that an application with this name exists: finds or creates it, and updates given fields that differ.
   * Idempotent and safe to run concurrently; a creation whose response was lost is found again. Sends several requests,
   * and calls `onResponse` for each of them.
   *
   * Scopes: as for `findByName`, `get`, `create` and `update`. Source: Exchange Experience API v2 specification; API
   * Platform API specification (409).
   *
   * @throws ConfigurationError, PermissionError
   * @throws ConflictError when several applications have the name, or it is taken by one that this sign-in cannot see
   *
   * @example
   * ```ts
   * const { application, created } = await anypoint.clientApplications.ensure({ name: 'orders-mobile' });
   * ```
   */
  async ensure(params: ClientApplicationEnsureParams, options: RequestOptions = {}): Promise<EnsuredClientApplication> {
    return (await looking()).ensureApplication(this.#context, this.#runs, params, options);
  }

  /**
   * Lists the owners of an application, from the older platform API.
   *
   * Scopes: View Client Applications (`read:org_client_applications`). Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listOwners(
    params: ClientApplicationParams,
    options: RequestOptions = {},
  ): Promise<readonly ApplicationOwner[]> {
    return ownersOf(this.#context, params, options);
  }

  /**
   * Makes a user an owner of an application. A Connected App cannot be one.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`).
   * Source: API Platform API specification; Salesforce help article 001116119.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async addOwner(params: ClientApplicationOwnerParams, options: RequestOptions = {}): Promise<void> {
    return addOwner(this.#context, params, options);
  }

  /**
   * Removes an owner from an application. What happens to the last one is not documented.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`). Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async removeOwner(params: ClientApplicationOwnerParams, options: RequestOptions = {}): Promise<void> {
    return removeOwner(this.#context, params, options);
  }

  /**
   * Lists the API instances that an application has contracts with.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`), or to have created the application.
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listApiInstances(
    params: ClientApplicationParams,
    options: RequestOptions = {},
  ): Promise<readonly ApplicationApiInstance[]> {
    const { path } = await oneOf(this.#context, params, options);
    return this.#context.http.call(listApplicationApiInstances, { path, read: instancesModel }, options);
  }

  /**
   * Lists the contracts of an application. Exchange does not return which API each is with; `via: 'platform'` does, in
   * `apiInstanceId` and `apiVersion`.
   *
   * Scopes: at least Manage Contracts (`manage:api_contracts`), View Contracts (`read:api_contracts`), Exchange Viewer
   * (`read:exchange`), View Environment (`view:environment`), View Organization (`read:organization`) and Profile
   * (`profile`); for an application of somebody else also `manage:client_application` for it, which no user interface
   * offers. Source: Exchange Experience API v2 specification; Salesforce help article 001120307; recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listContracts(
    params: ClientApplicationViaParams,
    options: RequestOptions = {},
  ): Promise<readonly ApplicationContract[]> {
    const { via, path } = await oneOf(this.#context, params, options);
    return contractsOfApplication(this.#context.http, via, path, options);
  }

  /**
   * Lists the grant types that a client provider offers, and how they may be combined.
   *
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listGrantTypes(
    params: ClientProviderGrantTypesParams,
    options: RequestOptions = {},
  ): Promise<ClientProviderGrantTypes> {
    return grantTypesOf(this.#context, params, options);
  }

  /**
   * Registers a client that already exists in an external provider as an application. The response is not documented,
   * so it is returned unchecked. The specification's limit of 20 characters for client ids is not enforced here: real
   * ones are longer.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`). Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError
   * @throws BadRequestError when the provider cannot import, NotFoundError when it does not know the client
   */
  async importFromProvider(params: ClientApplicationImportParams, options: RequestOptions = {}): Promise<unknown> {
    return importFromProvider(this.#context, params, options);
  }
}
