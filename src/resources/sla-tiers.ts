import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import { ConfigurationError, NotFoundError } from '../errors.js';
import { createSlaTier, deleteSlaTier, listGroupTiers, listSlaTiers, updateSlaTier } from '../generated/operations.js';
import { oneOf, pageOf } from '../models/envelope.js';
import { slaTierModel, type SlaTier } from '../models/sla-tier.js';
import { cutOut, placeNames, placeOf } from './contracts/place.js';
import { given, numericId, optionalFlag, optionalText, type Id } from './params.js';
import type { EnvironmentParams, ResourceContext } from './scope.js';
import { changedTier, createdTier, tierChange, tierFieldNames, type SlaTierFields } from './sla-tier-bodies.js';

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

/** One tier of an API instance. */
export interface SlaTierParams extends EnvironmentParams {
  readonly apiInstanceId: Id;
  readonly tierId: Id;
}

/** The tier to create. */
export interface SlaTierCreateParams extends EnvironmentParams, SlaTierFields {
  readonly apiInstanceId: Id;
  readonly name: string;
}

/** What to change about a tier; what is left out stays. */
export interface SlaTierUpdateParams extends SlaTierParams, SlaTierFields {}

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
   * Reads one tier. API Manager has no endpoint for that, so the list is searched.
   *
   * Scopes: View Contracts (`read:api_contracts`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: SlaTierParams, options: RequestOptions = {}): Promise<SlaTier> {
    const { tierId: wanted, ...place } = given(params, ['apiInstanceId', 'tierId']);
    const tierId = numericId('tierId', { tierId: wanted });
    for await (const tier of this.list(place, options)) {
      if (tier.id === tierId) return tier;
    }
    throw new NotFoundError(`API instance ${place.apiInstanceId} has no SLA tier ${tierId}.`);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', ...tierFieldNames]));
    const body = createdTier(params);
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(createSlaTier, { path, body, read: oneTierModel }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', 'tierId', ...tierFieldNames]));
    const tierId = numericId('tierId', params);
    const change = tierChange(params);
    const { organizationId, businessGroupId, environmentId } = params;
    const current = await this.get({ apiInstanceId, tierId, organizationId, businessGroupId, environmentId }, options);
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId, tierId };
    return http.call(updateSlaTier, { path, body: changedTier(current, change), read: oneTierModel }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', 'tierId']));
    const tierId = numericId('tierId', params);
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId, tierId };
    return http.call(deleteSlaTier, { path }, options);
  }
}
