/**
 * How SLA tiers look in Exchange (limits without `visible`) and in API Manager.
 */
import type { LocalContract, LocalTier, World } from '../world/state.js';
import { audit } from './applications.js';

/** Shows a tier as Exchange shows it inside contracts: limits without `visible`. */
export function exchangeTier(tier: LocalTier) {
  const { id, name, description, status, autoApprove } = tier;
  const limits = tier.limits.map(({ maximumRequests, timePeriodInMilliseconds }) => ({
    timePeriodInMilliseconds,
    maximumRequests,
  }));
  if (tier.groupInstanceId === null) return { id, name, description, limits, status, autoApprove };
  const { groupInstanceId } = tier;
  return { id, name, description, defaultLimits: limits, status, autoApprove, groupInstanceId };
}

/** Shows a tier as API Manager shows it. */
export function managerTier(world: World, tier: LocalTier) {
  const { id, name, description, limits, status, autoApprove, apiId, groupInstanceId, limitsByApi } = tier;
  const organizationId =
    (apiId === null ? undefined : world.apiInstances.get(apiId)?.organizationId) ??
    (groupInstanceId === null ? undefined : world.groupInstances.get(groupInstanceId)?.organizationId) ??
    world.rootOrganizationId;
  const place = { masterOrganizationId: world.rootOrganizationId, organizationId };
  const shared = { ...place, audit: audit(tier), id, name, description, status, autoApprove };
  return groupInstanceId === null
    ? { ...shared, limits, apiId }
    : { ...shared, defaultLimits: limits, limitsByApi, groupInstanceId };
}

/** Shows a tier in API Manager's list: with the number of applications that use it. */
export function managerListedTier(world: World, tier: LocalTier) {
  return { ...managerTier(world, tier), applicationCount: applicationsOnTier(world, tier.id).length };
}

/** Lists the contracts that use or ask for a tier. */
export function applicationsOnTier(world: World, tierId: number): LocalContract[] {
  return [...world.contracts.values()].filter(
    (contract) => contract.tierId === tierId || contract.requestedTierId === tierId,
  );
}

/** Shows a tier inside a contract; null when there is none. */
export function shownTier(world: World, tierId: number | null) {
  const tier = tierId === null ? undefined : world.tiers.get(tierId);
  return tier === undefined ? null : managerTier(world, tier);
}
