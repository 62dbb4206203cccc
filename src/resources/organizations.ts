import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import {
  getCaller,
  getOrganization,
  getOrganizationHierarchy,
  listClientProviders,
  listMembers,
} from '../generated/operations.js';
import { clientProviderModel, type ClientProvider } from '../models/client-provider.js';
import { pageOf } from '../models/envelope.js';
import { memberModel, type Member } from '../models/member.js';
import {
  organizationHierarchyModel,
  organizationModel,
  type Organization,
  type OrganizationHierarchy,
} from '../models/organization.js';
import { organizationsOf, whoAmIModel } from '../models/who-am-i.js';
import { oneNamed } from './named.js';
import { given, oneOfWords, optionalFlag, optionalText, requiredText } from './params.js';
import type { OrganizationParams, ResourceContext } from './scope.js';

/** Which members to list. */
export interface MemberListParams extends OrganizationParams {
  /** Searches in names and email addresses. */
  readonly search?: string | undefined;
  readonly username?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** How many to ask for with each request, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** Which client providers to list. */
export interface ClientProviderListParams extends OrganizationParams {
  readonly search?: string | undefined;
  readonly sort?: 'provider_id' | 'name' | undefined;
  readonly ascending?: boolean | undefined;
  /** How many to ask for with each request, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** An organization or business group by its name or its id. */
export interface OrganizationFindParams {
  readonly nameOrId: string;
}

const memberPageModel = pageOf(memberModel, 'data');
const clientProviderPageModel = pageOf(clientProviderModel, 'data');

/** Organizations: the root, and the business groups below it. All methods take the root when none is named. */
export class Organizations {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
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
    const { http, scope } = this.#context;
    const organizationId = await scope.root(given(params, []), options);
    return http.call(getOrganization, { path: { organizationId }, read: organizationModel }, options);
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
    const { http, scope } = this.#context;
    const organizationId = await scope.root(given(params, []), options);
    return http.call(getOrganizationHierarchy, { path: { organizationId }, read: organizationHierarchyModel }, options);
  }

  /**
   * Finds the organization or business group of this name or id among those that the sign-in belongs to. Letter case
   * counts only where two names differ in nothing else.
   *
   * Source: Access Management API, `GET /accounts/api/me`; recorded responses.
   *
   * @throws ConfigurationError when several have the name; NotFoundError, which lists the names there are
   *
   * @example
   * ```ts
   * const { id: businessGroupId } = await anypoint.organizations.find({ nameOrId: 'Logistics' });
   * ```
   */
  async find(params: OrganizationFindParams, options: RequestOptions = {}): Promise<Organization> {
    const { nameOrId } = given(params, ['nameOrId']);
    requiredText('nameOrId', params, 'the name or the id of an organization or business group');
    const me = await this.#context.http.call(getCaller, { read: whoAmIModel }, options);
    return oneNamed(organizationsOf(me), nameOrId, { what: 'organization', member: 'organizationId' });
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
    return PagedList.of<Member, Member>(() => {
      given(params, ['search', 'username', 'firstName', 'lastName', 'pageSize']);
      const query = {
        search: optionalText('search', params),
        username: optionalText('username', params),
        firstName: optionalText('firstName', params),
        lastName: optionalText('lastName', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            listMembers,
            {
              path: { organizationId: await scope.root(params, inner) },
              query: { ...query, ...page },
              read: memberPageModel,
            },
            inner,
          ),
        keyOf: ({ id }) => id,
        itemsOf: (member) => [member],
        pageSize: params.pageSize,
        largestPage: largestPageOf(listMembers),
      };
    }, options);
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
    return PagedList.of<ClientProvider, ClientProvider>(() => {
      const { sort } = given(params, ['search', 'sort', 'ascending', 'pageSize']);
      const query = {
        search: optionalText('search', params),
        sort: sort === undefined ? undefined : oneOfWords('sort', params, ['provider_id', 'name']),
        ascending: optionalFlag('ascending', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            listClientProviders,
            {
              path: { organizationId: await scope.root(params, inner) },
              query: { ...query, ...page },
              read: clientProviderPageModel,
            },
            inner,
          ),
        keyOf: ({ providerId }) => providerId,
        itemsOf: (provider) => [provider],
        pageSize: params.pageSize,
        largestPage: largestPageOf(listClientProviders),
      };
    }, options);
  }
}
