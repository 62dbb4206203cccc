import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import { PagedList } from '../core/list/paged-list.js';
import { path } from '../core/call/path.js';
import { clientProviderModel, type ClientProvider } from '../models/client-provider.js';
import { pageOf } from '../models/envelope.js';
import { memberModel, type Member } from '../models/member.js';
import {
  organizationHierarchyModel,
  organizationModel,
  type Organization,
  type OrganizationHierarchy,
} from '../models/organization.js';
import { given, oneOfWords, optionalFlag, optionalText } from './ids.js';
import { needs } from './required-scopes.js';
import type { OrganizationParams, Scope } from './scope.js';

/** Says which members to list. */
export interface MemberListParams extends OrganizationParams {
  /** Searches in names and email addresses. */
  readonly search?: string | undefined;
  readonly username?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** How many to ask for with each request, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** Says which client providers to list. */
export interface ClientProviderListParams extends OrganizationParams {
  readonly search?: string | undefined;
  readonly sort?: 'provider_id' | 'name' | undefined;
  readonly ascending?: boolean | undefined;
  /** How many to ask for with each request, 1 to 500. */
  readonly pageSize?: number | undefined;
}

const memberPageModel = pageOf(memberModel, 'data');
const clientProviderPageModel = pageOf(clientProviderModel, 'data');

/** Organizations: the root, and the business groups below it. All methods take the root when none is named. */
export class Organizations {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
  }

  /**
   * Reads an organization.
   *
   * Scopes: View Organization (`read:organization`). A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError, NotFoundError
   */
  async get(params: OrganizationParams = {}, options: RequestOptions = {}): Promise<Organization> {
    return this.#http.request(
      {
        method: 'GET',
        path: path('/accounts/api/organizations/{organizationId}', {
          organizationId: await this.#scope.root(given(params), options),
        }),
        model: organizationModel,
        scopes: needs.readOrganization,
      },
      options,
    );
  }

  /**
   * Reads an organization with all business groups below it.
   *
   * Scopes: View Organization (`read:organization`). A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError
   * @throws BadRequestError when the organization is unknown
   */
  async hierarchy(params: OrganizationParams = {}, options: RequestOptions = {}): Promise<OrganizationHierarchy> {
    return this.#http.request(
      {
        method: 'GET',
        path: path('/accounts/api/organizations/{organizationId}/hierarchy', {
          organizationId: await this.#scope.root(given(params), options),
        }),
        model: organizationHierarchyModel,
        scopes: needs.readOrganization,
      },
      options,
    );
  }

  /**
   * Lists the users of an organization, at most 500 with each request: the people that can own applications.
   *
   * Scopes: View users (`read:orgusers`). A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError, NotFoundError
   */
  listMembers(params: MemberListParams = {}, options: RequestOptions = {}): PagedList<Member> {
    const query = {
      search: optionalText('search', given(params)),
      username: optionalText('username', params),
      firstName: optionalText('firstName', params),
      lastName: optionalText('lastName', params),
    };
    return PagedList.of(
      {
        readPage: async (request, inner) =>
          this.#http.request(
            {
              method: 'GET',
              path: path('/accounts/api/organizations/{organizationId}/members', {
                organizationId: await this.#scope.root(params, inner),
              }),
              query: { ...query, ...request },
              model: memberPageModel,
              scopes: needs.readMembers,
            },
            inner,
          ),
        keyOf: ({ id }) => id,
        itemsOf: (member) => [member],
        pageSize: params.pageSize,
        largestPage: 500,
      },
      options,
    );
  }

  /**
   * Lists the external client providers of the root organization, at most 500 with each request. The built-in one is
   * not among them.
   *
   * Scopes: View Client Management Providers (`read:orgclientproviders`). A missing scope is answered with 401.
   * Source: Access Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError
   */
  listClientProviders(params: ClientProviderListParams = {}, options: RequestOptions = {}): PagedList<ClientProvider> {
    const { sort } = given(params);
    const query = {
      search: optionalText('search', params),
      sort: sort === undefined ? undefined : oneOfWords('sort', params, ['provider_id', 'name']),
      ascending: optionalFlag('ascending', params),
    };
    return PagedList.of(
      {
        readPage: async (request, inner) =>
          this.#http.request(
            {
              method: 'GET',
              path: path('/accounts/api/organizations/{organizationId}/clientProviders', {
                organizationId: await this.#scope.root(params, inner),
              }),
              query: { ...query, ...request },
              model: clientProviderPageModel,
              scopes: needs.readClientProviders,
            },
            inner,
          ),
        keyOf: ({ providerId }) => providerId,
        itemsOf: (provider) => [provider],
        pageSize: params.pageSize,
        largestPage: 500,
      },
      options,
    );
  }
}
