/**
 * How contracts and SLA tiers look on each surface. API Manager and the older platform show everything, Exchange little.
 */
import type { ApiInstance, ClientApplication, Contract, Tier, World } from '../world.js';
import { audit, platformApplication, platformSummary } from './applications.js';
import { assetOf, exchangeAssetName, instanceFullName } from './instances.js';

/** Is a tier as Exchange shows it inside contracts: limits without `visible`. */
export function exchangeTier(tier: Tier) {
  const { id, name, description, status, autoApprove } = tier;
  const limits = tier.limits.map(({ maximumRequests, timePeriodInMilliseconds }) => ({
    timePeriodInMilliseconds,
    maximumRequests,
  }));
  if (tier.groupInstanceId === null) return { id, name, description, limits, status, autoApprove };
  const { groupInstanceId } = tier;
  return { id, name, description, defaultLimits: limits, status, autoApprove, groupInstanceId };
}

/** Is a tier as API Manager shows it. */
export function managerTier(world: World, tier: Tier) {
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

/** Is a tier in API Manager's list: with the number of applications that use it. */
export function managerListedTier(world: World, tier: Tier) {
  return { ...managerTier(world, tier), applicationCount: applicationsOnTier(world, tier.id).length };
}

/** Lists the contracts that use or ask for a tier. */
export function applicationsOnTier(world: World, tierId: number): Contract[] {
  return [...world.contracts.values()].filter(
    (contract) => contract.tierId === tierId || contract.requestedTierId === tierId,
  );
}

/** Is a contract in Exchange's list for one application. It does not say which API. */
export function exchangeListedContract(world: World, contract: Contract) {
  return { id: contract.id, status: contract.status, ...exchangeTiers(world, contract) };
}

/** Is what Exchange answers to a request for access and to a change of tier. */
export function exchangeContract(world: World, contract: Contract, application: ClientApplication) {
  return {
    id: contract.id,
    status: contract.status,
    applicationId: application.id,
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    ...exchangeTiers(world, contract),
  };
}

/** Is the API inside Exchange's answer to a request for access. */
export function exchangeContractApi(world: World, instance: ApiInstance) {
  const environment = world.environments.get(instance.environmentId);
  return {
    id: instance.id,
    version: instance.assetVersion,
    organizationId: instance.organizationId,
    deprecated: instance.deprecated,
    groupId: instance.groupId,
    assetId: instance.assetId,
    assetVersion: instance.assetVersion,
    productVersion: instance.productVersion,
    environmentId: instance.environmentId,
    fullname: instanceFullName(world, instance),
    assetName: exchangeAssetName(world, instance),
    environmentName: environment?.name ?? '',
    environmentOrganizationName: world.organizations.get(environment?.organizationId ?? '')?.name ?? '',
  };
}

/** Is a contract as API Manager lists it, its application without the secret. */
export function managerListedContract(world: World, contract: Contract) {
  const application = world.applications.get(contract.applicationId);
  return managerBody(world, contract, application === undefined ? null : platformSummary(world, application));
}

/** Is a contract as API Manager answers a change to it: the whole application inside, secret included. */
export function managerContract(world: World, contract: Contract) {
  const application = world.applications.get(contract.applicationId);
  const whole =
    application === undefined
      ? null
      : platformApplication(world, application, { secret: true, owners: true, dates: true });
  return managerBody(world, contract, whole);
}

function managerBody(world: World, contract: Contract, application: unknown) {
  const instance = contract.apiId === null ? undefined : world.apiInstances.get(contract.apiId);
  const group = contract.groupInstanceId === null ? undefined : world.groupInstances.get(contract.groupInstanceId);
  const { id, status, approvedDate, rejectedDate, revokedDate, applicationId, tierId, requestedTierId } = contract;
  return {
    audit: audit(contract),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: instance?.organizationId ?? group?.organizationId ?? world.rootOrganizationId,
    id,
    status,
    approvedDate,
    rejectedDate,
    revokedDate,
    applicationId,
    application,
    tierId,
    tier: shownTier(world, tierId),
    requestedTierId,
    requestedTier: shownTier(world, requestedTierId),
    terms: null,
    groupInstanceId: contract.groupInstanceId,
    groupInstance: group === undefined ? null : { id: group.id, groupInstanceLabel: group.label },
    partyId: contract.partyId,
    partyName: contract.partyName,
    ...(group === undefined ? {} : { condition: 'GROUP' }),
    ...(contract.reason === null ? {} : { requestAccessInfo: { reason: contract.reason } }),
    ...(instance === undefined
      ? {}
      : { apiId: instance.id, api: { audit: { created: {}, updated: {} }, id: instance.id } }),
  };
}

/** Is a contract in the older platform's list for one application: the one that says which API it is for. */
export function platformListedContract(world: World, contract: Contract) {
  const instance = contract.apiId === null ? undefined : world.apiInstances.get(contract.apiId);
  const group = contract.groupInstanceId === null ? undefined : world.groupInstances.get(contract.groupInstanceId);
  return {
    audit: audit(contract),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: instance?.organizationId ?? group?.organizationId ?? world.rootOrganizationId,
    id: contract.id,
    status: contract.status,
    approvedDate: contract.approvedDate,
    rejectedDate: contract.rejectedDate,
    revokedDate: contract.revokedDate,
    applicationId: contract.applicationId,
    tierId: contract.tierId,
    tier: shownTier(world, contract.tierId),
    requestedTierId: contract.requestedTierId,
    requestedTier: shownTier(world, contract.requestedTierId),
    terms: null,
    partyId: contract.partyId,
    partyName: contract.partyName,
    ...(instance === undefined ? {} : { apiVersionId: instance.id, apiVersion: platformApiVersion(world, instance) }),
    ...(group === undefined
      ? {}
      : { groupInstanceId: group.id, groupInstance: { id: group.id, groupInstanceLabel: group.label } }),
  };
}

function platformApiVersion(world: World, instance: ApiInstance) {
  const { id, organizationId, legacyApiId, instanceLabel, productVersion, environmentId, deprecated } = instance;
  return {
    audit: audit(instance),
    masterOrganizationId: world.rootOrganizationId,
    organizationId,
    id,
    apiId: legacyApiId,
    name: `${productVersion}:${id}`,
    instanceLabel,
    productVersion,
    environmentId,
    deprecated,
    type: 'UNMANAGED',
    api: {
      audit: { created: {}, updated: {} },
      id: legacyApiId,
      name: `groupId:${instance.groupId}:assetId:${instance.assetId}`,
      exchangeAssetName: assetOf(world, instance)?.name ?? instance.assetId,
    },
  };
}

function shownTier(world: World, tierId: number | null) {
  const tier = tierId === null ? undefined : world.tiers.get(tierId);
  return tier === undefined ? null : managerTier(world, tier);
}

function exchangeTiers(world: World, contract: Contract) {
  const tier = contract.tierId === null ? undefined : world.tiers.get(contract.tierId);
  const requested = contract.requestedTierId === null ? undefined : world.tiers.get(contract.requestedTierId);
  return {
    ...(tier === undefined ? {} : { tier: exchangeTier(tier) }),
    ...(requested === undefined ? {} : { requestedTier: exchangeTier(requested) }),
  };
}
