/** The calls about API instances and their policies. */
import type { RequestOptions } from '../../core/call/call.js';
import { largestPageOf, type ListSource } from '../../core/list/paged-list.js';
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

/** Describes the list of API instances. */
export function instanceSource(
  { http, scope }: ResourceContext,
  params: ApiInstanceListParams,
): ListSource<AssetOfInstances, ApiInstance> {
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
}

/** Reads an API instance. */
export async function getInstance(
  { http, scope }: ResourceContext,
  params: ApiInstanceParams,
  options: RequestOptions,
): Promise<ApiInstance> {
  const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId']));
  const path = { ...(await scope.environment(params, options)), apiInstanceId };
  return http.call(getApiInstance, { path, read: apiInstanceModel }, options);
}

/** Creates an API instance. */
export async function createInstance(
  { http, scope }: ResourceContext,
  params: ApiInstanceCreateParams,
  options: RequestOptions,
): Promise<ApiInstance> {
  given(params, ['asset', ...instanceFieldNames]);
  const body = { spec: assetVersionOf(params), ...createdFields(params) };
  const path = await scope.environment(params, options);
  return http.call(createApiInstance, { path, body, read: apiInstanceModel }, options);
}

/** Copies an API instance into another environment. */
export async function promoteInstance(
  { http, scope }: ResourceContext,
  params: ApiInstancePromoteParams,
  options: RequestOptions,
): Promise<ApiInstance> {
  given(params, ['fromApiInstanceId', 'policies', 'tiers', 'alerts', 'contracts', ...instanceFieldNames]);
  const body = { promote: promotionOf(params), ...createdFields(params) };
  const path = await scope.environment(params, options);
  return http.call(createApiInstance, { path, body, read: apiInstanceModel }, options);
}

/** Changes an API instance. */
export async function updateInstance(
  { http, scope }: ResourceContext,
  params: ApiInstanceUpdateParams,
  options: RequestOptions,
): Promise<ApiInstance> {
  const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', ...changeNames]));
  const body = instanceChange(params);
  const path = { ...(await scope.environment(params, options)), apiInstanceId };
  return http.call(updateApiInstance, { path, body, read: apiInstanceModel }, options);
}

/** Deletes an API instance. */
export async function deleteInstance(
  { http, scope }: ResourceContext,
  params: ApiInstanceParams,
  options: RequestOptions,
): Promise<void> {
  const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId']));
  const path = { ...(await scope.environment(params, options)), apiInstanceId };
  return http.call(deleteApiInstance, { path }, options);
}

/** Lists the policies of an API instance. */
export async function listPolicies(
  { http, scope }: ResourceContext,
  params: PolicyListParams,
  options: RequestOptions,
): Promise<readonly ApiInstancePolicy[]> {
  const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId', 'includeDisabled']));
  const query = { fullInfo: optionalFlag('includeDisabled', params) === true ? false : undefined };
  const path = { ...(await scope.environment(params, options)), apiInstanceId };
  return http.call(listApiInstancePolicies, { path, query, read: policiesModel }, options);
}

/** Applies a policy. */
export async function applyPolicy(
  { http, scope }: ResourceContext,
  params: PolicyApplyParams,
  options: RequestOptions,
): Promise<ApiInstancePolicy> {
  const names = ['apiInstanceId', 'asset', 'policyTemplateId', 'allowDuplicated', ...policyFieldNames];
  const apiInstanceId = numericId('apiInstanceId', given(params, names));
  const body = { ...policyNamed(params), ...policyFields(params) };
  const query = { allowDuplicated: optionalFlag('allowDuplicated', params) };
  const path = { ...(await scope.environment(params, options)), apiInstanceId };
  return http.call(applyApiInstancePolicy, { path, query, body, read: onePolicyModel }, options);
}

/** Changes a policy. */
export async function updatePolicy(
  { http, scope }: ResourceContext,
  params: PolicyUpdateParams,
  options: RequestOptions,
): Promise<ApiInstancePolicy> {
  given(params, ['apiInstanceId', 'policyId', 'assetVersion', ...policyFieldNames]);
  const at = { apiInstanceId: numericId('apiInstanceId', params), policyId: numericId('policyId', params) };
  const body = policyChange(params);
  const path = { ...(await scope.environment(params, options)), ...at };
  return http.call(updateApiInstancePolicy, { path, body, read: onePolicyModel }, options);
}

/** Removes a policy. */
export async function removePolicy(
  { http, scope }: ResourceContext,
  params: PolicyParams,
  options: RequestOptions,
): Promise<void> {
  given(params, ['apiInstanceId', 'policyId']);
  const at = { apiInstanceId: numericId('apiInstanceId', params), policyId: numericId('policyId', params) };
  const path = { ...(await scope.environment(params, options)), ...at };
  return http.call(removeApiInstancePolicy, { path }, options);
}

const filters = ['query', 'groupId', 'assetId', 'assetVersion', 'productVersion', 'instanceLabel'];

/** An asset may come without an id; then its coordinates or its first instance stand for it. */
function keyOfAsset({ id, groupId, assetId, name, apis }: AssetOfInstances): string | number {
  if (id !== undefined) return id;
  if (typeof assetId === 'string') return `${groupId ?? ''}:${assetId}`;
  return name ?? `instance:${apis?.[0]?.id ?? ''}`;
}
