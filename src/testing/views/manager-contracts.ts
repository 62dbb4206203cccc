/**
 * How contracts look in API Manager and on the older platform: whole, and with the application inside.
 */
import type { LocalApiInstance, LocalContract, World } from '../world/state.js';
import { audit, platformApplication, platformSummary } from './applications.js';
import { assetOf } from './instances.js';
import { shownTier } from './tiers.js';

/** Shows a contract as API Manager lists it, its application without the secret. */
export function managerListedContract(world: World, contract: LocalContract) {
  const application = world.applications.get(contract.applicationId);
  return managerBody(world, contract, application === undefined ? null : platformSummary(world, application));
}

/** Shows a contract as API Manager answers a change to it: the whole application inside, secret included. */
export function managerContract(world: World, contract: LocalContract) {
  const application = world.applications.get(contract.applicationId);
  const whole =
    application === undefined
      ? null
      : platformApplication(world, application, { secret: true, owners: 'all', dates: true });
  return managerBody(world, contract, whole);
}

function managerBody(world: World, contract: LocalContract, application: unknown) {
  const instance = contract.apiId === null ? undefined : world.apiInstances.get(contract.apiId);
  const group = contract.groupInstanceId === null ? undefined : world.groupInstances.get(contract.groupInstanceId);
  const managed = world.managedServiceApis.get(contract.managedServiceApiId ?? Number.NaN);
  const { id, status, approvedDate, rejectedDate, revokedDate, applicationId, tierId, requestedTierId } = contract;
  return {
    audit: audit(contract),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: (instance ?? group ?? managed)?.organizationId ?? world.rootOrganizationId,
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
    ...(managed === undefined
      ? {}
      : {
          condition: 'APPLIED',
          managedServiceApi: { id: managed.id, organizationId: managed.organizationId },
          managedServiceApiId: managed.id,
        }),
  };
}

/** Shows a contract in the older platform's list for one application: the one that says which API it is for. */
export function platformListedContract(world: World, contract: LocalContract) {
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

function platformApiVersion(world: World, instance: LocalApiInstance) {
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
