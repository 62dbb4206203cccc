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

/** Filters for a list of members. */
export interface MemberListParams extends OrganizationParams {
  /** Text to search for in names and email addresses. */
  readonly search?: string | undefined;
  readonly username?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** Number of entries to request per page, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** Filters for a list of client providers. */
export interface ClientProviderListParams extends OrganizationParams {
  readonly search?: string | undefined;
  readonly sort?: 'provider_id' | 'name' | undefined;
  readonly ascending?: boolean | undefined;
  /** Number of entries to request per page, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** An organization or business group by its name or its id. */
export interface OrganizationFindParams {
  readonly nameOrId: string;
}

const memberPageModel = pageOf(memberModel, 'data');
const clientProviderPageModel = pageOf(clientProviderModel, 'data');

/** The root organization and the business groups below it. All methods default to the root. */
export class Organizations {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Reads an organization.
   *
   * Scopes: View Organization (`read:organization`). The platform returns 401 for a missing scope. Source: Access
   * Management API specification.
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
   * Scopes: View Organization (`read:organization`). The platform returns 401 for a missing scope. Source: Access
   * Management API specification.
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
   * Finds the organization or business group with this name or id among those that the sign-in belongs to. Case matters
   * only where two names differ in nothing else.
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
   * Lists the users of an organization, at most 500 per page: the people who can own applications.
   *
   * Scopes: View users (`read:orgusers`). The platform returns 401 for a missing scope. Source: Access Management API
   * specification.
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
   * Lists the external client providers of the root organization, at most 500 per page. The built-in one is not
   * included.
   *
   * Scopes: View Client Management Providers (`read:orgclientproviders`). The platform returns 401 for a missing scope.
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
