import type { RequestOptions } from '../../core/call/call.js';
import { largestPageOf, PagedList } from '../../core/list/paged-list.js';
import {
  applyApiInstancePolicy,
  createApiInstance,
  deleteApiInstance,
  getApiInstance,
  listApiInstancePolicies,
  listApiInstances,
  removeApiInstancePolicy,
  updateApiInstance,
  updateApiInstancePolicy,
} from '../../generated/operations.js';
import { apiInstancePolicyModel, type ApiInstancePolicy } from '../../models/api-instance-policy.js';
import {
  apiInstanceModel,
  assetOfInstancesModel,
  type ApiInstance,
  type AssetOfInstances,
} from '../../models/api-instance.js';
import { firstOfList, listOf, pageOf } from '../../models/envelope.js';
import { given, numericId, optionalFlag, optionalText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import {
  assetVersionOf,
  changeNames,
  createdFields,
  instanceChange,
  instanceFieldNames,
  policyChange,
  policyFieldNames,
  policyFields,
  policyNamed,
  promotionOf,
} from './bodies.js';
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

const pageModel = pageOf(assetOfInstancesModel, 'assets');
const policiesModel = listOf(apiInstancePolicyModel, 'policies');
/** The specification answers a change of one policy with a list of it; public clients read the policy. */
const onePolicyModel = firstOfList(apiInstancePolicyModel);

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
    return PagedList.of<AssetOfInstances, ApiInstance>(() => {
      given(params, [...filters, 'sort', 'ascending', 'pageSize']);
      const query = {
        query: optionalText('query', params),
        groupId: optionalText('groupId', params),
        assetId: optionalText('assetId', params),
        assetVersion: optionalText('assetVersion', params),
        productVersion: optionalText('productVersion', params),
        instanceLabel: optionalText('instanceLabel', params),
        sort: optionalText('sort', params),
        ascending: optionalFlag('ascending', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            listApiInstances,
            { path: await scope.environment(params, inner), query: { ...query, ...page }, read: pageModel },
            inner,
          ),
        keyOf: keyOfAsset,
        itemsOf: ({ apis = [] }) => apis,
        pageSize: params.pageSize,
        largestPage: largestPageOf(listApiInstances),
      };
    }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId']));
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(getApiInstance, { path, read: apiInstanceModel }, options);
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
    given(params, ['asset', ...instanceFieldNames]);
    const body = { spec: assetVersionOf(params), ...createdFields(params) };
    const { http, scope } = this.#context;
    const path = await scope.environment(params, options);
    return http.call(createApiInstance, { path, body, read: apiInstanceModel }, options);
  }

  /**
   * Promotes an API instance: creates a copy of it in another environment, with its policies, SLA tiers and alerts.
   * `environmentId` is the environment to promote **to**. The copy has a new id. **Contracts are left behind**:
   * `planMove` of `anypoint-sdk/access` brings consumers along. Never sent twice.
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
    given(params, ['fromApiInstanceId', 'policies', 'tiers', 'alerts', ...instanceFieldNames]);
    const body = { promote: promotionOf(params), ...createdFields(params) };
    const { http, scope } = this.#context;
    const path = await scope.environment(params, options);
    return http.call(createApiInstance, { path, body, read: apiInstanceModel }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', ...changeNames]));
    const body = instanceChange(params);
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(updateApiInstance, { path, body, read: apiInstanceModel }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId']));
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(deleteApiInstance, { path }, options);
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
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', 'includeDisabled']));
    const query = { fullInfo: optionalFlag('includeDisabled', params) === true ? false : undefined };
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(listApiInstancePolicies, { path, query, read: policiesModel }, options);
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
    const names = ['apiInstanceId', 'asset', 'policyTemplateId', 'allowDuplicated', ...policyFieldNames];
    const apiInstanceId = numericId('apiInstanceId', given(params, names));
    const body = { ...policyNamed(params), ...policyFields(params) };
    const query = { allowDuplicated: optionalFlag('allowDuplicated', params) };
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(applyApiInstancePolicy, { path, query, body, read: onePolicyModel }, options);
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
    given(params, ['apiInstanceId', 'policyId', 'assetVersion', ...policyFieldNames]);
    const at = { apiInstanceId: numericId('apiInstanceId', params), policyId: numericId('policyId', params) };
    const body = policyChange(params);
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), ...at };
    return http.call(updateApiInstancePolicy, { path, body, read: onePolicyModel }, options);
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
    given(params, ['apiInstanceId', 'policyId']);
    const at = { apiInstanceId: numericId('apiInstanceId', params), policyId: numericId('policyId', params) };
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), ...at };
    return http.call(removeApiInstancePolicy, { path }, options);
  }
}

const filters = ['query', 'groupId', 'assetId', 'assetVersion', 'productVersion', 'instanceLabel'];

/** An asset may come without an id; then its coordinates or its first instance stand for it. */
function keyOfAsset({ id, groupId, assetId, name, apis }: AssetOfInstances): string | number {
  if (id !== undefined) return id;
  if (typeof assetId === 'string') return `${groupId ?? ''}:${assetId}`;
  return name ?? `instance:${apis?.[0]?.id ?? ''}`;
}
