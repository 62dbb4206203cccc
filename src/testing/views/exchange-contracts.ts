/**
 * How contracts look in Exchange: short, and only one list says which API they are for.
 */
import type { LocalApiInstance, LocalClientApplication, LocalContract, World } from '../world/state.js';
import { audit, platformSummary } from './applications.js';
import { exchangeAssetName, instanceFullName } from './instances.js';
import { exchangeTier } from './tiers.js';

/** Shows a contract in Exchange's list for one application. It does not say which API. */
export function exchangeListedContract(world: World, contract: LocalContract) {
  return { id: contract.id, status: contract.status, ...exchangeTiers(world, contract) };
}

/** Shows a contract in Exchange's list for one application and one API instance: everything, and the tiers to change to. */
export function exchangeInstanceContract(world: World, contract: LocalContract, instance: LocalApiInstance) {
  const application = world.applications.get(contract.applicationId);
  const tiers = [...world.tiers.values()].filter(
    (tier) => tier.apiId === instance.id && tier.status === 'ACTIVE' && tier.id !== contract.tierId,
  );
  return {
    audit: audit(contract),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: instance.organizationId,
    ...exchangeListedContract(world, contract),
    approvedDate: contract.approvedDate,
    rejectedDate: contract.rejectedDate,
    revokedDate: contract.revokedDate,
    applicationId: contract.applicationId,
    application: application === undefined ? null : platformSummary(world, application),
    tierId: contract.tierId,
    requestedTierId: contract.requestedTierId,
    apiVersionId: instance.id,
    apiVersion: {
      audit: { created: {}, updated: {} },
      id: instance.id,
      apiId: instance.legacyApiId,
      organizationId: instance.organizationId,
      masterOrganizationId: world.rootOrganizationId,
      groupId: instance.groupId,
      assetId: instance.assetId,
      assetVersion: instance.assetVersion,
    },
    partyId: contract.partyId,
    partyName: contract.partyName,
    condition: contract.status === 'APPROVED' ? 'APPLIED' : 'NOT_APPLIED',
    possibleTiers: tiers.map((tier) => ({ ...exchangeTier(tier), apiVersionId: instance.id })),
    versionGroup: instance.productVersion,
    assetName: exchangeAssetName(world, instance),
  };
}

/** Shows what Exchange answers to a request for access and to a change of tier. */
export function exchangeContract(world: World, contract: LocalContract, application: LocalClientApplication) {
  return {
    id: contract.id,
    status: contract.status,
    applicationId: application.id,
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    ...exchangeTiers(world, contract),
  };
}

/** Shows the API inside Exchange's answer to a request for access. */
export function exchangeContractApi(world: World, instance: LocalApiInstance) {
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

function exchangeTiers(world: World, contract: LocalContract) {
  const tier = contract.tierId === null ? undefined : world.tiers.get(contract.tierId);
  const requested = contract.requestedTierId === null ? undefined : world.tiers.get(contract.requestedTierId);
  return {
    ...(tier === undefined ? {} : { tier: exchangeTier(tier) }),
    ...(requested === undefined ? {} : { requestedTier: exchangeTier(requested) }),
  };
}
