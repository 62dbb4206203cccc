import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { PagedList } from '../../core/list/paged-list.js';
import { path } from '../../core/call/path.js';
import { ResponseValidationError } from '../../errors.js';
import {
  clientApplicationModel,
  secretResetModel,
  type ClientApplication,
  type ClientApplicationSummary,
  type ClientSecretReset,
} from '../../models/client-application.js';
import { ApplicationEnsurer } from './ensure.js';
import { findByName } from './find.js';
import type {
  ClientApplicationCreateParams,
  ClientApplicationEnsureParams,
  ClientApplicationFindParams,
  ClientApplicationGetParams,
  ClientApplicationListParams,
  ClientApplicationUpdateParams,
  ClientApplicationViaParams,
  EnsuredClientApplication,
} from './params.js';
import { ClientApplicationRelations } from './relations.js';
import {
  applicationRoutes,
  applicationSource,
  changeOf,
  creationOf,
  idInPath,
  placeOfCreation,
  viaOf,
} from './wire.js';
import { given, numericId } from '../ids.js';
import { needs } from '../required-scopes.js';
import type { Scope } from '../scope.js';

/**
 * Client applications: the consumers of APIs, each with a client id and secret. They belong to the root organization,
 * whichever business group asked for them. A Connected App manages those it created; others need the scope Manage
 * Client Applications (`manage:org_client_applications`), or `manage:client_application` for a single one.
 */
export class ClientApplications extends ClientApplicationRelations {
  readonly #http: HttpClient;
  readonly #scope: Scope;
  readonly #ensurer: ApplicationEnsurer;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    super(http, scope);
    this.#http = http;
    this.#scope = scope;
    this.#ensurer = new ApplicationEnsurer(this, scope);
  }

  /**
   * Lists applications, at most 250 with each request. Secrets are left out unless `includeCredentials` asks for them.
   * An empty first page of the view `'organization'` is reported to the logger, since a missing scope looks the same.
   *
   * Scopes: View Client Applications (`read:org_client_applications`).
   * Source: Exchange Experience API v2 specification; API Platform API specification; Salesforce help article 005385409.
   *
   * @throws ConfigurationError, PermissionError
   */
  list(params: ClientApplicationListParams = {}, options: RequestOptions = {}): PagedList<ClientApplicationSummary> {
    const warn = given(params).view === 'organization' ? () => this.#http.logger.warn(emptyList) : undefined;
    return PagedList.of(applicationSource(this.#http, this.#scope, params, warn), options);
  }

  /**
   * Reads an application, with its secret for owners and administrators. `via: 'platform'` also gives owners and takes
   * `{ clientId }` instead of the id.
   *
   * Scopes: as for this class.
   * Source: Exchange Experience API v2 specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: ClientApplicationGetParams, options: RequestOptions = {}): Promise<ClientApplication> {
    const via = viaOf(given(params));
    const applicationId = idInPath(params);
    return this.#http.request(
      {
        method: 'GET',
        path: path(applicationRoutes[via].one, {
          organizationId: await this.#scope.root(params, options),
          applicationId,
        }),
        model: clientApplicationModel,
        scopes: needs.manageApplication,
      },
      options,
    );
  }

  /**
   * Creates an application and gives it with its secret. Never sent twice: after a lost answer use `findByName`, or
   * `ensure` in the first place. At most 500 applications for each creating user.
   *
   * Scopes: Application Creator (`create:client_applications`) on the root organization, or Manage Client Applications.
   * Source: Exchange Experience API v2 specification; docs.mulesoft.com, API Manager: migrating client applications.
   *
   * @throws ConfigurationError, PermissionError, ConflictError when the name is taken
   */
  async create(params: ClientApplicationCreateParams, options: RequestOptions = {}): Promise<ClientApplication> {
    const via = viaOf(given(params));
    const body = creationOf(params);
    const query = placeOfCreation(via, params);
    return this.#http.request(
      {
        method: 'POST',
        path: path(applicationRoutes[via].all, { organizationId: await this.#scope.root(params, options) }),
        query,
        body,
        model: clientApplicationModel,
        scopes: needs.createApplication,
      },
      options,
    );
  }

  /**
   * Changes what is given and leaves the rest. Client id and secret cannot be chosen.
   *
   * Scopes: as for this class.
   * Source: Exchange Experience API v2 specification; API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async update(params: ClientApplicationUpdateParams, options: RequestOptions = {}): Promise<ClientApplication> {
    const via = viaOf(given(params));
    const applicationId = numericId('applicationId', params);
    const body = changeOf(params);
    return this.#http.request(
      {
        method: 'PATCH',
        path: path(applicationRoutes[via].one, {
          organizationId: await this.#scope.root(params, options),
          applicationId,
        }),
        body,
        model: clientApplicationModel,
        scopes: needs.manageApplication,
      },
      options,
    );
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
    const via = viaOf(given(params));
    const applicationId = numericId('applicationId', params);
    return this.#http.request(
      {
        method: 'DELETE',
        path: path(applicationRoutes[via].one, {
          organizationId: await this.#scope.root(params, options),
          applicationId,
        }),
        scopes: needs.manageApplication,
      },
      options,
    );
  }

  /**
   * Replaces the client secret; the old one stops working at once. Reads the application when the answer does not tell
   * the new secret.
   *
   * Scopes: as for this class.
   * Source: Exchange Experience API v2 specification; API Platform API specification; recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ResponseValidationError when the secret was replaced and this sign-in may not see it
   */
  async resetSecret(params: ClientApplicationViaParams, options: RequestOptions = {}): Promise<ClientSecretReset> {
    const via = viaOf(given(params));
    const applicationId = numericId('applicationId', params);
    const organizationId = await this.#scope.root(params, options);
    const answer = await this.#http.request(
      {
        method: 'POST',
        path: path(applicationRoutes[via].secret, { organizationId, applicationId }),
        model: secretResetModel,
        scopes: needs.manageApplication,
      },
      options,
    );
    if (answer.clientSecret !== undefined) return { ...answer, clientSecret: answer.clientSecret };
    const { clientSecret, ...application } = await this.get({ organizationId, applicationId, via }, options);
    if (clientSecret === undefined) throw new ResponseValidationError(hiddenSecret);
    return { ...application, ...answer, clientSecret };
  }

  /**
   * Finds the application of exactly this name, or gives undefined. Searches Exchange and, where permitted, the older
   * platform API's list; when their fuzzy searches miss it, walks the whole lists.
   *
   * Scopes: View Client Applications (`read:org_client_applications`), to find those of other owners.
   * Source: recorded responses of the older search, which misses and invents.
   *
   * @throws ConfigurationError, PermissionError
   * @throws ConflictError when several applications have the name; it tells their ids
   */
  async findByName(
    params: ClientApplicationFindParams,
    options: RequestOptions = {},
  ): Promise<ClientApplicationSummary | undefined> {
    return findByName(
      (search, inner) => PagedList.of(applicationSource(this.#http, this.#scope, search), inner),
      params,
      options,
    );
  }

  /**
   * Makes sure that there is an application of this name: finds or creates it, and updates what was given and differs.
   * Safe to repeat and to run twice at once; a creation whose answer was lost is found again. Sends several requests,
   * and tells each of them to `onResponse`.
   *
   * Scopes: as for `findByName`, `get`, `create` and `update`.
   * Source: Exchange Experience API v2 specification; API Platform API specification (409).
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
    return this.#ensurer.ensure(params, options);
  }
}

const emptyList =
  "The list of the organization's client applications is empty. The platform answers so, with 200, also when the sign-in lacks the scope View Client Applications (read:org_client_applications) or Manage Client Applications (manage:org_client_applications) on the root organization.";

const hiddenSecret =
  'The secret was replaced, but neither the answer nor the application shows the new one: only owners and administrators of the root organization may read it.';
