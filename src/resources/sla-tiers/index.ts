import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import { loaded } from '../../core/loaded.js';
import type { SlaTier } from '../../models/sla-tier.js';
import type { ResourceContext } from '../scope.js';
import type { SlaTierCreateParams, SlaTierListParams, SlaTierParams, SlaTierUpdateParams } from './params.js';

/** The calls of this noun are loaded with the first of them. */
const calls = () => loaded(import('./calls.js'));

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
    return PagedList.of(async () => (await calls()).tierSource(this.#context, params), options);
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
    return (await calls()).getTier(this.#context, params, options);
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
    return (await calls()).createTier(this.#context, params, options);
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
    return (await calls()).updateTier(this.#context, params, options);
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
    return (await calls()).deleteTier(this.#context, params, options);
  }
}
