/** The calls about SLA tiers. */
import type { RequestOptions } from '../../core/call/call.js';
import { largestPageOf, PagedList, type ListSource } from '../../core/list/paged-list.js';
import { ConfigurationError, NotFoundError } from '../../errors.js';
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
} from '../../generated/operations.js';
import { oneOf, pageOf } from '../../models/envelope.js';
import { slaTierModel, type SlaTier } from '../../models/sla-tier.js';
import { cutOut, placeNames, placeOf } from '../contracts/place.js';
import { given, numericId, optionalFlag, optionalText, type Id } from '../params.js';
import type { EnvironmentParams, ResourceContext } from '../scope.js';
import {
  changedGroupTier,
  changedTier,
  createdGroupTier,
  createdTier,
  groupTierChange,
  groupTierFieldNames,
  tierChange,
  tierFieldNames,
} from './bodies.js';
import type { SlaTierCreateParams, SlaTierListParams, SlaTierParams, SlaTierUpdateParams } from './params.js';

const pageModel = pageOf(slaTierModel, 'tiers');
/** The specification answers a creation with the list; real responses are the tier. */
const oneTierModel = oneOf(slaTierModel, 'tiers');

/** Describes the list of tiers. Groups have no documented paging: they are read whole and cut here. */
export function tierSource({ http, scope }: ResourceContext, params: SlaTierListParams): ListSource<SlaTier, SlaTier> {
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
}

/** Finds one tier: groups have an endpoint for it, API instances are listed. */
export async function getTier(
  context: ResourceContext,
  params: SlaTierParams,
  options: RequestOptions,
): Promise<SlaTier> {
  const { tierId: wanted, ...there } = given(params, [...placeNames, 'tierId']);
  const tierId = numericId('tierId', { tierId: wanted });
  if (there.groupInstanceId !== undefined) {
    const path = { ...(await groupAt(context, params, options)), tierId };
    return context.http.call(getGroupTier, { path, read: slaTierModel }, options);
  }
  for await (const tier of PagedList.of<SlaTier, SlaTier>(tierSource(context, there), options)) {
    if (tier.id === tierId) return tier;
  }
  throw new NotFoundError(`API instance ${there.apiInstanceId} has no SLA tier ${tierId}.`);
}

/** Creates a tier. */
export async function createTier(
  context: ResourceContext,
  params: SlaTierCreateParams,
  options: RequestOptions,
): Promise<SlaTier> {
  const { http } = context;
  if (isOfGroup(given(params, [...placeNames, ...tierFieldNames, ...groupTierFieldNames]))) {
    given(params, [...placeNames, ...groupTierFieldNames]);
    const body = createdGroupTier(params);
    const path = await groupAt(context, params, options);
    return http.call(createGroupTier, { path, body, read: slaTierModel }, options);
  }
  given(params, [...placeNames, ...tierFieldNames]);
  const body = createdTier(params);
  const path = await instanceAt(context, params, options);
  return http.call(createSlaTier, { path, body, read: oneTierModel }, options);
}

/** Changes a tier: reads it first, since the platform replaces it whole. */
export async function updateTier(
  context: ResourceContext,
  params: SlaTierUpdateParams,
  options: RequestOptions,
): Promise<SlaTier> {
  const { http } = context;
  given(params, [...placeNames, 'tierId', ...tierFieldNames, ...groupTierFieldNames]);
  const { organizationId, businessGroupId, environmentId } = params;
  const where = { organizationId, businessGroupId, environmentId };
  if (isOfGroup(params)) {
    const { groupInstanceId } = given(params, [...placeNames, 'tierId', ...groupTierFieldNames]);
    const tierId = numericId('tierId', params);
    const change = groupTierChange(params);
    const current = await getTier(context, { ...where, groupInstanceId, tierId }, options);
    const path = { ...(await groupAt(context, params, options)), tierId };
    return http.call(replaceGroupTier, { path, body: changedGroupTier(current, change), read: slaTierModel }, options);
  }
  given(params, [...placeNames, 'tierId', ...tierFieldNames]);
  const apiInstanceId = numericId('apiInstanceId', params);
  const tierId = numericId('tierId', params);
  const change = tierChange(params);
  const current = await getTier(context, { ...where, apiInstanceId, tierId }, options);
  const path = { ...(await instanceAt(context, params, options)), tierId };
  return http.call(updateSlaTier, { path, body: changedTier(current, change), read: oneTierModel }, options);
}

/** Deletes a tier. */
export async function deleteTier(
  context: ResourceContext,
  params: SlaTierParams,
  options: RequestOptions,
): Promise<void> {
  given(params, [...placeNames, 'tierId']);
  const tierId = numericId('tierId', params);
  const { http } = context;
  if (isOfGroup(params)) {
    return http.call(deleteGroupTier, { path: { ...(await groupAt(context, params, options)), tierId } }, options);
  }
  return http.call(deleteSlaTier, { path: { ...(await instanceAt(context, params, options)), tierId } }, options);
}

async function instanceAt(
  { scope }: ResourceContext,
  params: EnvironmentParams & { readonly apiInstanceId?: Id | undefined },
  options: RequestOptions,
) {
  const apiInstanceId = numericId('apiInstanceId', params);
  return { ...(await scope.environment(params, options)), apiInstanceId };
}

async function groupAt(
  { scope }: ResourceContext,
  params: EnvironmentParams & { readonly groupInstanceId?: Id | undefined },
  options: RequestOptions,
) {
  const groupInstanceId = numericId('groupInstanceId', params);
  return { ...(await scope.environment(params, options)), groupInstanceId };
}

/** Tells whose tier is meant, and refuses params that name both. */
function isOfGroup<Params extends EnvironmentParams & { readonly groupInstanceId?: Id | undefined }>(
  params: Params,
): params is Extract<Params, { readonly groupInstanceId: Id }> {
  return 'groupInstanceId' in placeOf(params);
}
