import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { anyModel } from '../../core/read/model.js';
import { path } from '../../core/call/path.js';
import { applicationApiInstanceModel, type ApplicationApiInstance } from '../../models/application-api-instance.js';
import type { ApplicationContract } from '../../models/application-contract.js';
import type { ApplicationOwner } from '../../models/application-owner.js';
import { clientApplicationModel } from '../../models/client-application.js';
import { grantTypesModel, type ClientProviderGrantTypes } from '../../models/client-provider.js';
import { listOf } from '../../models/envelope.js';
import { contractsOfApplication } from './contracts.js';
import type {
  ClientApplicationImportParams,
  ClientApplicationOwnerParams,
  ClientApplicationParams,
  ClientApplicationViaParams,
  ClientProviderGrantTypesParams,
} from './params.js';
import { applicationRoutes, viaOf } from './wire.js';
import { given, numericId, optionalText, requiredText } from '../ids.js';
import { needs } from '../required-scopes.js';
import type { Scope } from '../scope.js';

const instancesModel = listOf(applicationApiInstanceModel, 'instances');

/** What belongs to client applications: owners, API instances, contracts, client providers. */
export class ClientApplicationRelations {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
  }

  /**
   * Lists the owners of an application, as the older platform API tells them.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`).
   * Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listOwners(
    params: ClientApplicationParams,
    options: RequestOptions = {},
  ): Promise<readonly ApplicationOwner[]> {
    const applicationId = numericId('applicationId', given(params));
    const organizationId = await this.#scope.root(params, options);
    const application = await this.#http.request(
      {
        method: 'GET',
        path: path(applicationRoutes.platform.one, { organizationId, applicationId }),
        model: clientApplicationModel,
        scopes: needs.manageApplication,
      },
      options,
    );
    return application.owners ?? [];
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
    const applicationId = numericId('applicationId', given(params));
    const id = requiredText('userId', params, 'the id of a user, as `organizations.listMembers` tells it');
    const organizationId = await this.#scope.root(params, options);
    return this.#http.request(
      {
        method: 'POST',
        path: path('/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners', {
          organizationId,
          applicationId,
        }),
        body: { id },
        scopes: needs.manageApplication,
      },
      options,
    );
  }

  /**
   * Takes an owner off an application. What happens to the last one is not documented.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`).
   * Source: API Platform API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async removeOwner(params: ClientApplicationOwnerParams, options: RequestOptions = {}): Promise<void> {
    const applicationId = numericId('applicationId', given(params));
    const userId = requiredText('userId', params, 'the id of an owner, as `listOwners` tells it');
    const organizationId = await this.#scope.root(params, options);
    return this.#http.request(
      {
        method: 'DELETE',
        path: path(
          '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners/{userId}',
          { organizationId, applicationId, userId },
        ),
        scopes: needs.manageApplication,
      },
      options,
    );
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
    const applicationId = numericId('applicationId', given(params));
    const organizationId = await this.#scope.root(params, options);
    return this.#http.request(
      {
        method: 'GET',
        path: path('/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances', {
          organizationId,
          applicationId,
        }),
        model: instancesModel,
        scopes: needs.manageApplication,
      },
      options,
    );
  }

  /**
   * Lists the contracts of an application. Exchange does not say which API each is with; `via: 'platform'` does, in
   * `apiInstanceId` and `apiVersion`.
   *
   * Scopes: at least Manage Contracts (`manage:api_contracts`), View Contracts (`read:api_contracts`), Exchange Viewer
   * (`read:exchange`), View Environment (`view:environment`), View Organization (`read:organization`) and Profile
   * (`profile`); for an application of somebody else also `manage:client_application` for it, which no screen offers.
   * Source: Exchange Experience API v2 specification; Salesforce help article 001120307; recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listContracts(
    params: ClientApplicationViaParams,
    options: RequestOptions = {},
  ): Promise<readonly ApplicationContract[]> {
    const via = viaOf(given(params));
    const applicationId = numericId('applicationId', params);
    const organizationId = await this.#scope.root(params, options);
    return contractsOfApplication(this.#http, via, { organizationId, applicationId }, options);
  }

  /**
   * Tells which grant types a client provider offers, and how they may be combined.
   *
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listGrantTypes(
    params: ClientProviderGrantTypesParams,
    options: RequestOptions = {},
  ): Promise<ClientProviderGrantTypes> {
    const clientProviderId = requiredText(
      'clientProviderId',
      given(params),
      'the id of a client provider, as `organizations.listClientProviders` tells it',
    );
    const organizationId = await this.#scope.root(params, options);
    return this.#http.request(
      {
        method: 'GET',
        path: path('/exchange/api/v2/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes', {
          organizationId,
          clientProviderId,
        }),
        model: grantTypesModel,
      },
      options,
    );
  }

  /**
   * Registers a client that already exists in an external provider as an application. What the platform answers is not
   * documented, so it is handed on unread. The specification's limit of 20 characters for client ids is not enforced
   * here: real ones are longer.
   *
   * Scopes: Manage Client Applications (`manage:org_client_applications`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError
   * @throws BadRequestError when the provider cannot import, NotFoundError when it does not know the client
   */
  async importFromProvider(params: ClientApplicationImportParams, options: RequestOptions = {}): Promise<unknown> {
    const body = {
      clientId: requiredText('clientId', given(params), 'the client id in the external provider'),
      providerId: requiredText('providerId', params, 'the id of a client provider'),
      description: optionalText('description', params),
      url: optionalText('url', params),
    };
    const organizationId = await this.#scope.root(params, options);
    return this.#http.request(
      {
        method: 'POST',
        path: path('/apimanager/api/v1/organizations/{organizationId}/applications', { organizationId }),
        body,
        model: anyModel,
        scopes: needs.manageApplication,
      },
      options,
    );
  }
}
