import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import { PagedList } from '../core/list/paged-list.js';
import { path } from '../core/call/path.js';
import { pageOf } from '../models/envelope.js';
import { environmentModel, type Environment } from '../models/environment.js';
import { given, optionalFlag, optionalText } from './ids.js';
import { needs } from './required-scopes.js';
import type { EnvironmentParams, OrganizationParams, Scope } from './scope.js';

/** Says whose environments to list. */
export interface EnvironmentListParams extends OrganizationParams {
  /** Id of the business group, when that is not the root organization. @default the client's `businessGroupId` */
  readonly businessGroupId?: string | undefined;
  /** Exact name; upper and lower case differ. */
  readonly name?: string | undefined;
  readonly isProduction?: boolean | undefined;
  readonly type?: 'production' | 'sandbox' | 'design' | (string & {}) | undefined;
  /** Searches in names. */
  readonly search?: string | undefined;
  /** How many to ask for with each request, 1 to 500. */
  readonly pageSize?: number | undefined;
}

const pageModel = pageOf(environmentModel, 'data');

/** Environments of business groups: where API instances are. */
export class Environments {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
  }

  /**
   * Lists the environments of a business group, at most 500 with each request.
   *
   * Scopes: View Environment (`view:environment`) shows those it is granted for; View Environments in a particular
   * organization (`read:orgenvironments`) shows all. A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError
   */
  list(params: EnvironmentListParams = {}, options: RequestOptions = {}): PagedList<Environment> {
    const query = {
      name: optionalText('name', given(params)),
      isProduction: optionalFlag('isProduction', params),
      type: optionalText('type', params),
      search: optionalText('search', params),
    };
    return PagedList.of(
      {
        readPage: async (request, inner) =>
          this.#http.request(
            {
              method: 'GET',
              path: path('/accounts/api/organizations/{organizationId}/environments', {
                organizationId: await this.#scope.businessGroup(params, inner),
              }),
              query: { ...query, ...request },
              model: pageModel,
              scopes: needs.readEnvironments,
            },
            inner,
          ),
        keyOf: ({ id }) => id,
        itemsOf: (environment) => [environment],
        pageSize: params.pageSize,
        largestPage: 500,
      },
      options,
    );
  }

  /**
   * Reads an environment: the given one, or the client's.
   *
   * Scopes: View Environment (`view:environment`). A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError, NotFoundError
   */
  async get(params: EnvironmentParams = {}, options: RequestOptions = {}): Promise<Environment> {
    return this.#http.request(
      {
        method: 'GET',
        path: path(
          '/accounts/api/organizations/{organizationId}/environments/{environmentId}',
          await this.#scope.environment(given(params), options),
        ),
        model: environmentModel,
        scopes: needs.readEnvironments,
      },
      options,
    );
  }
}
