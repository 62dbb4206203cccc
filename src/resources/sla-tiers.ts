import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import { ConfigurationError, NotFoundError } from '../errors.js';
import {
  createGroupTier,
  createSlaTier,
  deleteGroupTier,
  deleteSlaTier,
  getGroupTier,
  listGroupTiers,
  listSlaTiers,
  replaceGroupTier,
  updateSlaTier,
} from '../generated/operations.js';
import { oneOf, pageOf } from '../models/envelope.js';
import { slaTierModel, type SlaTier } from '../models/sla-tier.js';
import { cutOut, placeNames, placeOf } from './contracts/place.js';
import { given, numericId, optionalFlag, optionalText, type Id } from './params.js';
import type { EnvironmentParams, ResourceContext } from './scope.js';
import {
  changedGroupTier,
  changedTier,
  createdGroupTier,
  createdTier,
  groupTierChange,
  groupTierFieldNames,
  tierChange,
  tierFieldNames,
  type GroupTierFields,
  type SlaTierFields,
} from './sla-tier-bodies.js';

/** Whose tiers to list. The tiers of an API group are listed whole: nothing else is documented for groups. */
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

/** Whose tier it is: of an API instance, or of an API group instance. */
export type SlaTierPlaceParams = EnvironmentParams &
  (
    | { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined }
  );

/** One tier of an API instance or an API group. */
export type SlaTierParams = SlaTierPlaceParams & { readonly tierId: Id };

/** A tier as it is to be: of an API instance with `limits`, of an API group with `defaultLimits` and `limitsByApi`. */
type FieldsByPlace =
  | (SlaTierFields & { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined })
  | (GroupTierFields & { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined });

/** The tier to create. */
export type SlaTierCreateParams = EnvironmentParams & { readonly name: string } & FieldsByPlace;

/** What to change about a tier; what is left out stays. */
export type SlaTierUpdateParams = EnvironmentParams & { readonly tierId: Id } & FieldsByPlace;

const pageModel = pageOf(slaTierModel, 'tiers');
/** The specification answers a creation with the list; real responses are the tier. */
const oneTierModel = oneOf(slaTierModel, 'tiers');

/** SLA tiers: how many requests a contract allows, and whether it needs approval. */
export class SlaTiers {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
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
    return PagedList.of<SlaTier, SlaTier>(() => {
      given(params, [...placeNames, 'active', 'query', 'sort', 'ascending', 'pageSize']);
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
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) => {
          const at = await scope.environment(params, inner);
          if (!inGroup) {
            const path = { ...at, ...place };
            return http.call(listSlaTiers, { path, query: { ...query, ...page }, read: pageModel }, inner);
          }
          const whole = await http.call(listGroupTiers, { path: { ...at, ...place }, read: pageModel }, inner);
          return cutOut(whole.entries, page);
        },
        keyOf: ({ id }) => id,
        itemsOf: (tier) => [tier],
        pageSize: params.pageSize,
        largestPage: largestPageOf(listSlaTiers),
      };
    }, options);
  }

  /**
   * Reads one tier. API Manager has no endpoint for a tier of an API instance, so the list is searched.
   *
   * Scopes: View Contracts (`read:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: SlaTierParams, options: RequestOptions = {}): Promise<SlaTier> {
    const { tierId: wanted, ...there } = given(params, [...placeNames, 'tierId']);
    const tierId = numericId('tierId', { tierId: wanted });
    if (there.groupInstanceId !== undefined) {
      const path = { ...(await this.#groupAt(params, options)), tierId };
      return this.#context.http.call(getGroupTier, { path, read: slaTierModel }, options);
    }
    for await (const tier of this.list(there, options)) {
      if (tier.id === tierId) return tier;
    }
    throw new NotFoundError(`API instance ${there.apiInstanceId} has no SLA tier ${tierId}.`);
  }

  /**
   * Creates a tier of an API instance or of an API group.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
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
    const { http } = this.#context;
    if (isOfGroup(given(params, [...placeNames, ...tierFieldNames, ...groupTierFieldNames]))) {
      given(params, [...placeNames, ...groupTierFieldNames]);
      const body = createdGroupTier(params);
      const path = await this.#groupAt(params, options);
      return http.call(createGroupTier, { path, body, read: slaTierModel }, options);
    }
    given(params, [...placeNames, ...tierFieldNames]);
    const body = createdTier(params);
    const path = await this.#instanceAt(params, options);
    return http.call(createSlaTier, { path, body, read: oneTierModel }, options);
  }

  /**
   * Changes a tier. Reads it first, since the platform replaces it as a whole, so that what is left out stays. New
   * limits hold for existing contracts at once; a tier that becomes automatic **approves its pending requests**;
   * a deprecated one takes no new requests.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`), and View Contracts (`read:api_contracts`) to read it; for groups
   * API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: defining SLA tiers.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   * @throws ConflictError when the name is in use
   */
  async update(params: SlaTierUpdateParams, options: RequestOptions = {}): Promise<SlaTier> {
    const { http } = this.#context;
    given(params, [...placeNames, 'tierId', ...tierFieldNames, ...groupTierFieldNames]);
    const { organizationId, businessGroupId, environmentId } = params;
    const where = { organizationId, businessGroupId, environmentId };
    if (isOfGroup(params)) {
      const { groupInstanceId } = given(params, [...placeNames, 'tierId', ...groupTierFieldNames]);
      const tierId = numericId('tierId', params);
      const change = groupTierChange(params);
      const current = await this.get({ ...where, groupInstanceId, tierId }, options);
      const path = { ...(await this.#groupAt(params, options)), tierId };
      return http.call(
        replaceGroupTier,
        { path, body: changedGroupTier(current, change), read: slaTierModel },
        options,
      );
    }
    given(params, [...placeNames, 'tierId', ...tierFieldNames]);
    const apiInstanceId = numericId('apiInstanceId', params);
    const tierId = numericId('tierId', params);
    const change = tierChange(params);
    const current = await this.get({ ...where, apiInstanceId, tierId }, options);
    const path = { ...(await this.#instanceAt(params, options)), tierId };
    return http.call(updateSlaTier, { path, body: changedTier(current, change), read: oneTierModel }, options);
  }

  /**
   * Deletes a tier. Refused while applications use it.
   *
   * Scopes: Manage Contracts (`manage:api_contracts`); for groups API Group Administrator (`manage:api_groups`).
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: defining SLA tiers.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError, BadRequestError, ConflictError
   */
  async delete(params: SlaTierParams, options: RequestOptions = {}): Promise<void> {
    given(params, [...placeNames, 'tierId']);
    const tierId = numericId('tierId', params);
    const { http } = this.#context;
    if (isOfGroup(params)) {
      return http.call(deleteGroupTier, { path: { ...(await this.#groupAt(params, options)), tierId } }, options);
    }
    return http.call(deleteSlaTier, { path: { ...(await this.#instanceAt(params, options)), tierId } }, options);
  }

  async #instanceAt(params: EnvironmentParams & { readonly apiInstanceId?: Id | undefined }, options: RequestOptions) {
    const apiInstanceId = numericId('apiInstanceId', params);
    return { ...(await this.#context.scope.environment(params, options)), apiInstanceId };
  }

  async #groupAt(params: EnvironmentParams & { readonly groupInstanceId?: Id | undefined }, options: RequestOptions) {
    const groupInstanceId = numericId('groupInstanceId', params);
    return { ...(await this.#context.scope.environment(params, options)), groupInstanceId };
  }
}

/** Tells whose tier is meant, and refuses params that name both. */
function isOfGroup<Params extends EnvironmentParams & { readonly groupInstanceId?: Id | undefined }>(
  params: Params,
): params is Extract<Params, { readonly groupInstanceId: Id }> {
  return 'groupInstanceId' in placeOf(params);
}
