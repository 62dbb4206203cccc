import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import { loaded } from '../../core/loaded.js';
import type { ApiInstance } from '../../models/api-instance.js';
import type { ApiInstancePolicy } from '../../models/api-instance-policy.js';
import type { ResourceContext } from '../scope.js';
import type {
  ApiInstanceCreateParams,
  ApiInstanceListParams,
  ApiInstanceParams,
  ApiInstancePromoteParams,
  ApiInstanceUpdateParams,
  PolicyApplyParams,
  PolicyListParams,
  PolicyParams,
  PolicyUpdateParams,
} from './params.js';

/** The calls of this noun are loaded with the first of them. */
const calls = () => loaded(import('./calls.js'));

/** API instances of API Manager, with which contracts are made, and their policies. */
export class ApiInstances {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Lists the API instances of an environment. The platform pages by asset, so a page may bring more instances than
   * `pageSize`, or none.
   *
   * Scopes: View APIs Configuration (`read:api_configuration`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  list(params: ApiInstanceListParams = {}, options: RequestOptions = {}): PagedList<ApiInstance> {
    return PagedList.of(async () => (await calls()).instanceSource(this.#context, params), options);
  }

  /**
   * Reads an API instance, with its endpoint.
   *
   * Scopes: View APIs Configuration (`read:api_configuration`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: ApiInstanceParams, options: RequestOptions = {}): Promise<ApiInstance> {
    return (await calls()).getInstance(this.#context, params, options);
  }

  /**
   * Creates an API instance of an asset in Exchange. A new instance has no SLA tiers, no policies and no contracts.
   * Never sent twice: two instances of one asset are allowed, so a repeat could make a second one.
   *
   * Scopes: Manage APIs Configuration (`manage:api_configuration`) and Exchange Viewer (`read:exchange`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError, ConflictError
   *
   * @example
   * ```ts
   * const instance = await anypoint.apiInstances.create({
   *   asset: { groupId: '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4', assetId: 'orders-api', version: '1.2.0' },
   *   instanceLabel: 'For partners',
   *   technology: 'mule4',
   *   endpoint: { uri: 'https://orders.internal.example', proxyUri: 'http://0.0.0.0:8081/orders', isCloudHub: false },
   * });
   * ```
   */
  async create(params: ApiInstanceCreateParams, options: RequestOptions = {}): Promise<ApiInstance> {
    return (await calls()).createInstance(this.#context, params, options);
  }

  /**
   * Promotes an API instance: creates a copy of it in another environment, with its policies, SLA tiers and alerts.
   * `environmentId` is the environment to promote **to**. The copy has a new id. **Contracts are left behind**, the
   * documentation says, whatever the specification's `contracts` may do: `planMove` of `anypoint-sdk/access` brings
   * consumers along. Never sent twice.
   *
   * Scopes: Manage APIs Configuration (`manage:api_configuration`) and Exchange Viewer (`read:exchange`).
   * Source: API Manager API specification; docs.mulesoft.com, API Manager: promoting APIs.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError, ConflictError
   *
   * @example
   * ```ts
   * const { id } = await anypoint.apiInstances.promote({ fromApiInstanceId: 20417733, environmentId: production });
   * ```
   */
  async promote(params: ApiInstancePromoteParams, options: RequestOptions = {}): Promise<ApiInstance> {
    return (await calls()).promoteInstance(this.#context, params, options);
  }

  /**
   * Changes an API instance; what is left out stays. Whether members of `endpoint` that are left out stay as well is
   * not published: give those that matter.
   *
   * Scopes: Manage APIs Configuration (`manage:api_configuration`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError, ConflictError
   */
  async update(params: ApiInstanceUpdateParams, options: RequestOptions = {}): Promise<ApiInstance> {
    return (await calls()).updateInstance(this.#context, params, options);
  }

  /**
   * Deletes an API instance. What becomes of its contracts is not published: look at `contracts.list` first.
   *
   * Scopes: Manage APIs Configuration (`manage:api_configuration`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError, ConflictError
   */
  async delete(params: ApiInstanceParams, options: RequestOptions = {}): Promise<void> {
    return (await calls()).deleteInstance(this.#context, params, options);
  }

  /**
   * Lists the policies of an API instance, whole: the active ones, or with `includeDisabled` all of them.
   *
   * Scopes: View Policies (`read:api_policies`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listPolicies(params: PolicyListParams, options: RequestOptions = {}): Promise<readonly ApiInstancePolicy[]> {
    return (await calls()).listPolicies(this.#context, params, options);
  }

  /**
   * Applies a policy to an API instance.
   *
   * Scopes: Manage Policies (`manage:api_policies`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError
   *
   * @example
   * ```ts
   * await anypoint.apiInstances.applyPolicy({
   *   apiInstanceId: 20417733,
   *   asset: { groupId: '68ef9520-24e9-4cf2-b2f5-620025690913', assetId: 'rate-limiting', version: '1.4.0' },
   *   configurationData: { rateLimits: [{ maximumRequests: 25, timePeriodInMilliseconds: 1_000 }] },
   * });
   * ```
   */
  async applyPolicy(params: PolicyApplyParams, options: RequestOptions = {}): Promise<ApiInstancePolicy> {
    return (await calls()).applyPolicy(this.#context, params, options);
  }

  /**
   * Changes a policy of an API instance; what is left out stays. `configurationData` is given whole.
   *
   * Scopes: Manage Policies (`manage:api_policies`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, BadRequestError, PermissionError, NotFoundError
   */
  async updatePolicy(params: PolicyUpdateParams, options: RequestOptions = {}): Promise<ApiInstancePolicy> {
    return (await calls()).updatePolicy(this.#context, params, options);
  }

  /**
   * Removes a policy from an API instance.
   *
   * Scopes: Manage Policies (`manage:api_policies`).
   * Source: API Manager API specification; the vendor's Terraform provider.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async removePolicy(params: PolicyParams, options: RequestOptions = {}): Promise<void> {
    return (await calls()).removePolicy(this.#context, params, options);
  }
}
