/**
 * How assets and what hangs on them look in Exchange. Instances inside an asset say `productAPIVersion`, the list of
 * instances says `productApiVersion`: both spellings were recorded.
 */
import type { LocalApiInstance, LocalAsset, LocalGroupInstance, World } from '../world/state.js';
import { exchangeAssetName } from './instances.js';

/** Shows an asset in search results. */
export function assetSummary(asset: LocalAsset) {
  const { organizationId, groupId, assetId, version, versionGroup, name, description, type, status } = asset;
  return {
    organizationId,
    groupId,
    assetId,
    version,
    minorVersion: minorVersion(version),
    versionGroup,
    name,
    description,
    type,
    status,
    isPublic: asset.isPublic,
    createdAt: asset.createdAt,
    createdById: asset.createdById,
  };
}

/** Shows an asset alone. */
export function assetView(world: World, asset: LocalAsset) {
  const versions = versionsOf(world, asset);
  const author = world.users.get(asset.createdById);
  const organization = world.organizations.get(asset.organizationId);
  return {
    ...assetSummary(asset),
    rating: 0,
    numberOfRates: 0,
    files: [],
    dependencies: [],
    instances: instancesOfAsset(world, asset).map((instance) => ({
      ...sharedInstance(world, instance),
      productAPIVersion: instance.productVersion,
      providerId: instance.providerId,
      fullname: `${world.environments.get(instance.environmentId)?.name ?? ''} - ${instance.productVersion}:${instance.id}`,
    })),
    versions: versions.map(({ version }) => version),
    otherVersions: versions
      .filter(({ version }) => version !== asset.version)
      .map((other) => ({ ...assetSummary(other) })),
    categories: [],
    customFields: [],
    labels: asset.tags,
    permissions: [],
    ...(organization === undefined
      ? {}
      : { organization: { id: organization.id, name: organization.name, domain: organization.domain } }),
    ...(author === undefined
      ? {}
      : {
          createdBy: {
            id: author.id,
            userName: author.username,
            firstName: author.firstName,
            lastName: author.lastName,
          },
        }),
  };
}

/** Shows an instance in the list of a version group. */
export function assetInstance(world: World, instance: LocalApiInstance) {
  const contractsCount = [...world.contracts.values()].filter(({ apiId }) => apiId === instance.id).length;
  return {
    ...sharedInstance(world, instance),
    versionGroup: instance.productVersion,
    productApiVersion: instance.productVersion,
    providerId: instance.providerId,
    organizationId: instance.organizationId,
    version: instance.assetVersion,
    status: instance.status,
    contractsCount,
    createdDate: instance.createdAt,
    updatedDate: instance.updatedAt,
  };
}

function sharedInstance(world: World, instance: LocalApiInstance) {
  return {
    id: String(instance.id),
    name: instance.instanceLabel ?? `${instance.productVersion}:${instance.id}`,
    groupId: instance.groupId,
    assetId: instance.assetId,
    environmentId: instance.environmentId,
    environmentName: world.environments.get(instance.environmentId)?.name ?? '',
    type: 'managed',
    endpointUri: instance.endpointUri,
    isPublic: instance.isPublic,
    deprecated: instance.deprecated,
  };
}

/** Shows an API group instance in the list of a version group. */
export function assetGroupInstance(world: World, group: LocalGroupInstance) {
  const instances = group.apiInstanceIds.flatMap((id) => world.apiInstances.get(id) ?? []);
  return {
    id: group.id,
    name: group.label ?? exchangeAssetName(world, group),
    assetVersion: group.version,
    isPublic: false,
    deprecated: group.deprecated,
    instances: instances.map((instance) => ({
      groupId: instance.groupId,
      assetId: instance.assetId,
      assetVersion: instance.assetVersion,
      productApiVersion: instance.productVersion,
      apiVersionId: instance.id,
      instanceName: instance.instanceLabel ?? `${instance.productVersion}:${instance.id}`,
      environmentName: world.environments.get(instance.environmentId)?.name ?? '',
      environmentId: instance.environmentId,
      providerId: instance.providerId,
      isPublic: instance.isPublic,
      endpointUri: instance.endpointUri ?? '',
      deprecated: instance.deprecated,
    })),
  };
}

/** Lists the versions of an asset, newest first. */
export function versionsOf(world: World, { groupId, assetId }: Pick<LocalAsset, 'groupId' | 'assetId'>): LocalAsset[] {
  const versions = world.assets.filter((asset) => asset.groupId === groupId && asset.assetId === assetId);
  return versions.sort((left, right) => right.version.localeCompare(left.version, 'en', { numeric: true }));
}

/** Lists the instances that implement a version of an asset. */
export function instancesOfAsset(world: World, asset: LocalAsset): LocalApiInstance[] {
  return [...world.apiInstances.values()].filter(
    (instance) =>
      instance.groupId === asset.groupId &&
      instance.assetId === asset.assetId &&
      instance.assetVersion === asset.version,
  );
}

/** Cuts the patch number off a version. */
export function minorVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
