/**
 * How API instances look in API Manager and in Exchange.
 */
import type { LocalApiInstance, LocalAsset, World } from '../world/state.js';
import { audit } from './applications.js';

type Coordinates = Pick<LocalApiInstance, 'groupId' | 'assetId'>;

/** Finds the asset that an instance implements, in any version. */
export function assetOf(world: World, { groupId, assetId }: Coordinates): LocalAsset | undefined {
  return world.assets.find((asset) => asset.groupId === groupId && asset.assetId === assetId);
}

/** Returns the name of the asset that an instance implements. */
export function exchangeAssetName(world: World, instance: Coordinates): string {
  return assetOf(world, instance)?.name ?? instance.assetId;
}

/** Returns the long name of an instance: asset, environment, product version and id. */
export function instanceFullName(world: World, instance: LocalApiInstance): string {
  const environmentName = world.environments.get(instance.environmentId)?.name ?? '';
  return `${exchangeAssetName(world, instance)} - ${environmentName} - ${instance.productVersion}:${instance.id}`;
}

/** Counts the approved contracts of every API instance. */
export function activeContracts(world: World): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { apiId, status } of world.contracts.values()) {
    if (apiId !== null && status === 'APPROVED') counts.set(apiId, (counts.get(apiId) ?? 0) + 1);
  }
  return counts;
}

/** Shows an instance in API Manager's list. */
export function managerListedInstance(
  world: World,
  instance: LocalApiInstance,
  contracts: ReadonlyMap<number, number>,
) {
  return {
    ...managerInstance(world, instance),
    pinned: instance.pinned,
    activeContractsCount: contracts.get(instance.id) ?? 0,
  };
}

/** Shows what API Manager says of an instance everywhere. */
export function managerInstance(world: World, instance: LocalApiInstance) {
  return {
    audit: audit(instance),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: instance.organizationId,
    id: instance.id,
    instanceLabel: instance.instanceLabel,
    groupId: instance.groupId,
    assetId: instance.assetId,
    assetVersion: instance.assetVersion,
    productVersion: instance.productVersion,
    description: instance.description,
    tags: instance.tags,
    order: 1,
    providerId: instance.providerId,
    deprecated: instance.deprecated,
    lastActiveDate: null,
    endpointUri: instance.endpointUri,
    environmentId: instance.environmentId,
    isPublic: instance.isPublic,
    stage: 'release',
    technology: instance.technology,
    status: instance.status,
    approvalMethod: null,
    deployment: null,
    autodiscoveryInstanceName: `${instance.productVersion}:${instance.id}`,
  };
}

/** Shows an instance as API Manager shows it alone, with its endpoint. */
export function managerSingleInstance(world: World, instance: LocalApiInstance) {
  return {
    ...managerInstance(world, instance),
    endpoint: {
      audit: { created: {}, updated: {} },
      id: instance.id + 1,
      type: 'rest-api',
      uri: instance.endpointUri,
      proxyUri: null,
      proxyRegistrationUri: null,
      isCloudHub: null,
      deploymentType: null,
      muleVersion4OrAbove: instance.technology === 'mule4',
      referencesUserDomain: null,
      responseTimeout: null,
      policiesVersion: null,
      wsdlConfig: null,
      tlsContexts: null,
      apiGatewayVersion: null,
      validation: null,
      apiVersionId: instance.id,
      ...instance.endpoint,
    },
  };
}

/** Shows an instance that an application uses, as Exchange lists it. */
export function exchangeApplicationInstance(world: World, instance: LocalApiInstance) {
  return {
    audit: { created: {}, updated: {} },
    masterOrganizationId: world.rootOrganizationId,
    organizationId: instance.organizationId,
    id: instance.id,
    apiId: instance.legacyApiId,
    name: `${instance.productVersion}:${instance.id}`,
    instanceLabel: instance.instanceLabel,
    groupId: instance.groupId,
    assetId: instance.assetId,
    assetVersion: instance.assetVersion,
    version: instance.assetVersion,
    productVersion: instance.productVersion,
    environmentId: instance.environmentId,
    environmentName: world.environments.get(instance.environmentId)?.name ?? '',
    assetName: exchangeAssetName(world, instance),
    fullname: instanceFullName(world, instance),
    deprecated: instance.deprecated,
    isPublic: instance.isPublic,
    stage: 'release',
    tags: instance.tags,
    order: 1,
    endpointUri: instance.endpointUri,
    lastActiveDate: null,
    portalId: null,
    rootFileId: null,
    terms: null,
    termsDate: null,
    description: instance.description,
  };
}
