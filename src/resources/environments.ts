import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import { getEnvironment, listEnvironments } from '../generated/operations.js';
import { environmentModel, environmentPageModel, type Environment } from '../models/environment.js';
import { inBusinessGroup, oneNamed } from './named.js';
import { given, optionalFlag, optionalText, requiredText } from './params.js';
import type { EnvironmentParams, OrganizationParams, ResourceContext } from './scope.js';

/** Filters for a list of environments. */
export interface EnvironmentListParams extends OrganizationParams {
  /** Id of the business group, when that is not the root organization. @default the client's `businessGroupId` */
  readonly businessGroupId?: string | undefined;
  /** Exact name, case-sensitive. */
  readonly name?: string | undefined;
  readonly isProduction?: boolean | undefined;
  readonly type?: 'production' | 'sandbox' | 'design' | (string & {}) | undefined;
  /** Text to search for in names. */
  readonly search?: string | undefined;
  /** Number of environments to request per page, 1 to 500. */
  readonly pageSize?: number | undefined;
}

/** An environment by its name or its id. */
export interface EnvironmentFindParams extends OrganizationParams {
  /** Id of the business group, when that is not the root organization. @default the client's `businessGroupId` */
  readonly businessGroupId?: string | undefined;
  readonly nameOrId: string;
}

/** The environments of business groups, which hold API instances. */
export class Environments {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Lists the environments of a business group, at most 500 per page.
   *
   * Scopes: View Environment (`view:environment`) shows those it is granted for; View Environments in a particular
   * organization (`read:orgenvironments`) shows all. The platform returns 401 for a missing scope. Source: Access
   * Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError
   */
  list(params: EnvironmentListParams = {}, options: RequestOptions = {}): PagedList<Environment> {
    return PagedList.of<Environment, Environment>(() => {
      given(params, ['name', 'isProduction', 'type', 'search', 'pageSize']);
      const query = {
        name: optionalText('name', params),
        isProduction: optionalFlag('isProduction', params),
        type: optionalText('type', params),
        search: optionalText('search', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            listEnvironments,
            {
              path: { organizationId: await scope.businessGroup(params, inner) },
              query: { ...query, ...page },
              read: environmentPageModel,
            },
            inner,
          ),
        keyOf: ({ id }) => id,
        itemsOf: (environment) => [environment],
        pageSize: params.pageSize,
        largestPage: largestPageOf(listEnvironments),
      };
    }, options);
  }

  /**
   * Reads an environment: the given one, or the client's.
   *
   * Scopes: View Environment (`view:environment`). The platform returns 401 for a missing scope. Source: Access
   * Management API specification.
   *
   * @throws ConfigurationError, AuthenticationError, PermissionError, NotFoundError
   */
  async get(params: EnvironmentParams = {}, options: RequestOptions = {}): Promise<Environment> {
    const { http, scope } = this.#context;
    const path = await scope.environment(given(params, []), options);
    return http.call(getEnvironment, { path, read: environmentModel }, options);
  }

  /**
   * Finds the environment with this name or id among those that the sign-in may see. Case matters only where two names
   * differ in nothing else.
   *
   * Scopes: as for `list`. Source: Access Management API specification.
   *
   * @throws ConfigurationError when several have the name; NotFoundError, which lists the names there are
   *
   * @example
   * ```ts
   * const { id: environmentId } = await anypoint.environments.find({ nameOrId: 'Sandbox' });
   * ```
   */
  async find(params: EnvironmentFindParams, options: RequestOptions = {}): Promise<Environment> {
    const { nameOrId, ...place } = given(params, ['nameOrId']);
    requiredText('nameOrId', params, 'the name or the id of an environment');
    const businessGroupId = await this.#context.scope.businessGroup(place, options);
    const environments = await this.list({ ...place, businessGroupId }, options).toArray();
    const question = { what: 'environment', member: 'environmentId', place: inBusinessGroup(businessGroupId) };
    return oneNamed(environments, nameOrId, question);
  }
}
