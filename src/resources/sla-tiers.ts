import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import { PagedList } from '../core/list/paged-list.js';
import { path } from '../core/call/path.js';
import { ConfigurationError, NotFoundError } from '../errors.js';
import { oneOf, pageOf } from '../models/envelope.js';
import { slaTierModel, type SlaTier } from '../models/sla-tier.js';
import { cutOut, placeOf } from './contracts/wire.js';
import { given, numericId, optionalFlag, optionalText, type Id } from './ids.js';
import { needs } from './required-scopes.js';
import type { EnvironmentParams, Scope } from './scope.js';
import { changedTier, createdTier, type SlaTierFields } from './sla-tier-bodies.js';

/** Says whose tiers to list. The tiers of an API group are listed whole: nothing else is documented for groups. */
export type SlaTierListParams = EnvironmentParams & {
  /** How many to ask for with each request, 1 to 250. */
  readonly pageSize?: number | undefined;
} & (
    | {
        readonly apiInstanceId: Id;
        readonly groupInstanceId?: undefined;
        /** Only tiers that can be asked for. @default false */
        readonly active?: boolean | undefined;
        readonly query?: string | undefined;
        readonly sort?: string | undefined;
        readonly ascending?: boolean | undefined;
      }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** Names one tier of an API instance. */
export interface SlaTierParams extends EnvironmentParams {
  readonly apiInstanceId: Id;
  readonly tierId: Id;
}

/** Says what tier to create. */
export interface SlaTierCreateParams extends EnvironmentParams, SlaTierFields {
  readonly apiInstanceId: Id;
  readonly name: string;
}

/** Says what to change about a tier; what is left out stays. */
export interface SlaTierUpdateParams extends SlaTierParams, SlaTierFields {}

const pageModel = pageOf(slaTierModel, 'tiers');
/** The specification answers a creation with the list; real answers are the tier. */
const oneTierModel = oneOf(slaTierModel, 'tiers');

const routes = {
  all: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers',
  one: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}',
  group:
    '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers',
} as const;

/** SLA tiers: how many requests a contract allows, and whether it needs approval. */
export class SlaTiers {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
  }

  /**
   * Lists the tiers of an API instance, at most 250 with each request, or of an API group, whole. Consumers without
   * rights in API Manager read them with `assets.listTiers`.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  list(params: SlaTierListParams, options: RequestOptions = {}): PagedList<SlaTier> {
    const place = placeOf(params);
    const query = {
      active: optionalFlag('active', params),
      query: optionalText('query', params),
      sort: optionalText('sort', params),
      ascending: optionalFlag('ascending', params),
    };
    const inGroup = 'groupInstanceId' in place;
    if (inGroup && Object.values(query).some((value) => value !== undefined)) {
      throw new ConfigurationError(
        'The tiers of an API group can only be listed whole: "active", "query", "sort" and "ascending" need "apiInstanceId".',
      );
    }
    return PagedList.of<SlaTier, SlaTier>(
      {
        readPage: async (request, inner) => {
          const at = await this.#scope.environment(params, inner);
          const page = await this.#http.request(
            {
              method: 'GET',
              path: inGroup ? path(routes.group, { ...at, ...place }) : path(routes.all, { ...at, ...place }),
              query: inGroup ? undefined : { ...query, ...request },
              model: pageModel,
              scopes: inGroup ? needs.manageGroups : needs.readContracts,
            },
            inner,
          );
          return inGroup ? cutOut(page.entries, request) : page;
        },
        keyOf: ({ id }) => id,
        itemsOf: (tier) => [tier],
        pageSize: params.pageSize,
        largestPage: 250,
      },
      options,
    );
  }

  /**
   * Gives one tier. API Manager has no endpoint for that, so the list is searched.
   *
   * Scopes: View Contracts (`read:api_contracts`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: SlaTierParams, options: RequestOptions = {}): Promise<SlaTier> {
    const tierId = numericId('tierId', given(params));
    const { apiInstanceId, organizationId, businessGroupId, environmentId } = params;
    for await (const tier of this.list({ apiInstanceId, organizationId, businessGroupId, environmentId }, options)) {
      if (tier.id === tierId) return tier;
    }
    throw new NotFoundError(`API instance ${apiInstanceId} has no SLA tier ${tierId}.`);
  }

  /**
   * Creates a tier.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: API Manager API specification; recorded responses.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the name is in use
   *
   * @example
   * ```ts
   * await anypoint.slaTiers.create({
   *   apiInstanceId: 20417733,
   *   name: 'Gold',
   *   limits: [{ maximumRequests: 600, timePeriodInMilliseconds: 60_000 }],
   * });
   * ```
   */
  async create(params: SlaTierCreateParams, options: RequestOptions = {}): Promise<SlaTier> {
    const apiInstanceId = numericId('apiInstanceId', given(params));
    const body = createdTier(params);
    return this.#http.request(
      {
        method: 'POST',
        path: path(routes.all, { apiInstanceId, ...(await this.#scope.environment(params, options)) }),
        body,
        model: oneTierModel,
        scopes: needs.manageContracts,
      },
      options,
    );
  }

  /**
   * Changes a tier. Reads it first, since the platform replaces it as a whole, so that what is left out stays. New
   * limits hold for existing contracts at once; a tier that becomes automatic **approves its pending requests**;
   * a deprecated one takes no new requests.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`), and View Contracts (`read:api_contracts`) to read it.
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: defining SLA tiers.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the name is in use
   */
  async update(params: SlaTierUpdateParams, options: RequestOptions = {}): Promise<SlaTier> {
    const apiInstanceId = numericId('apiInstanceId', given(params));
    const tierId = numericId('tierId', params);
    const change = changedTier(params);
    const body = change(await this.get(params, options));
    return this.#http.request(
      {
        method: 'PUT',
        path: path(routes.one, { apiInstanceId, tierId, ...(await this.#scope.environment(params, options)) }),
        body,
        model: oneTierModel,
        scopes: needs.manageContracts,
      },
      options,
    );
  }

  /**
   * Deletes a tier. Refused while applications use it.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`).
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: defining SLA tiers.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError, BadRequestError, ConflictError
   */
  async delete(params: SlaTierParams, options: RequestOptions = {}): Promise<void> {
    const apiInstanceId = numericId('apiInstanceId', given(params));
    const tierId = numericId('tierId', params);
    return this.#http.request(
      {
        method: 'DELETE',
        path: path(routes.one, { apiInstanceId, tierId, ...(await this.#scope.environment(params, options)) }),
        scopes: needs.manageContracts,
      },
      options,
    );
  }
}
