/**
 * The seeded APIs: assets in Exchange, their instances and tiers, an API group, and an external client provider.
 */
import { FIRST_IDS } from './first-ids.js';
import type { SeededIds } from './random.js';
import type { LocalEnvironment } from '../access/identities.js';
import type { LocalApiInstance, LocalAsset, LocalGroupInstance, LocalTier, World } from './state.js';

const CREATED_AT = '2025-03-04T10:11:12.345Z';
const MINUTE = 60_000;

/** Where the seeded APIs live. */
export interface SeedPlaces {
  readonly rootId: string;
  readonly groupId: string;
  readonly sandbox: LocalEnvironment;
  readonly production: LocalEnvironment;
  readonly groupSandbox: LocalEnvironment;
  readonly authorId: string;
}

/** The seeded APIs that applications have contracts with. */
export interface SeededApis {
  /** With tiers Free and Silver (automatic approval) and Gold (manual). */
  readonly orders: LocalApiInstance;
  readonly silver: LocalTier;
  readonly gold: LocalTier;
  /** Without tiers. */
  readonly inventory: LocalApiInstance;
  /** Of the business group, with an external client provider. */
  readonly shipping: LocalApiInstance;
}

/** Seeds assets, instances, tiers, a group and a client provider. */
export function seedApis(world: World, ids: SeededIds, places: SeedPlaces): SeededApis {
  const { rootId, groupId, sandbox, production, groupSandbox, authorId } = places;
  const newAsset = (organizationId: string, assetId: string, name: string, type = 'rest-api', version = '1.2.0') => {
    const asset: LocalAsset = {
      organizationId,
      groupId: organizationId,
      assetId,
      version,
      versionGroup: 'v1',
      name,
      description: `${name} of Acme`,
      type,
      status: 'published',
      isPublic: false,
      tags: [],
      createdAt: CREATED_AT,
      createdById: authorId,
      terms: assetId === 'orders-api' ? '<p>Use it fairly.</p>' : null,
    };
    world.assets.push(asset);
    return asset;
  };
  const legacyIds = new Map<number, unknown>();
  const newInstance = (asset: LocalAsset, environment: LocalEnvironment, given: Partial<LocalApiInstance> = {}) => {
    const legacyApiId = ids.number(legacyIds, FIRST_IDS.legacyApi);
    const instance: LocalApiInstance = {
      id: ids.number(world.apiInstances, FIRST_IDS.apiInstance),
      organizationId: asset.organizationId,
      environmentId: environment.id,
      groupId: asset.groupId,
      assetId: asset.assetId,
      assetVersion: asset.version,
      productVersion: asset.versionGroup,
      instanceLabel: null,
      description: null,
      tags: [],
      providerId: null,
      deprecated: false,
      isPublic: false,
      endpointUri: `https://${asset.assetId}.acme.example/${environment.name.toLowerCase()}`,
      endpoint: {},
      technology: 'mule4',
      status: 'active',
      pinned: false,
      legacyApiId,
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
      ...given,
    };
    world.apiInstances.set(instance.id, instance);
    return instance;
  };
  const newTier = (
    target: Pick<LocalTier, 'apiId' | 'groupInstanceId'>,
    name: string,
    perMinute: number,
    auto: boolean,
  ) => {
    const tier: LocalTier = {
      id: ids.number(world.tiers, FIRST_IDS.tier),
      ...target,
      name,
      description: null,
      limits: [{ maximumRequests: perMinute, timePeriodInMilliseconds: MINUTE, visible: true }],
      limitsByApi: [],
      status: 'ACTIVE',
      autoApprove: auto,
      createdAt: CREATED_AT,
      updatedAt: null,
    };
    world.tiers.set(tier.id, tier);
    return tier;
  };

  newAsset(rootId, 'orders-api', 'Orders API', 'rest-api', '1.1.0');
  const ordersAsset = newAsset(rootId, 'orders-api', 'Orders API');
  const inventoryAsset = newAsset(rootId, 'inventory-api', 'Inventory API');
  const shippingAsset = newAsset(groupId, 'shipping-api', 'Shipping API');
  const commerceAsset = newAsset(rootId, 'commerce-group', 'Commerce APIs', 'api-group', '1.0.0');
  const providerId = seedProvider(world, ids, rootId);

  const orders = newInstance(ordersAsset, sandbox, { instanceLabel: 'Orders in Sandbox', tags: ['orders'] });
  const inventory = newInstance(inventoryAsset, sandbox);
  newInstance(ordersAsset, production, { isPublic: true });
  const shipping = newInstance(shippingAsset, groupSandbox, { providerId });

  const ofOrders = { apiId: orders.id, groupInstanceId: null };
  newTier(ofOrders, 'Free', 10, true);
  const silver = newTier(ofOrders, 'Silver', 100, true);
  const gold = newTier(ofOrders, 'Gold', 600, false);

  const group: LocalGroupInstance = {
    id: ids.number(world.groupInstances, FIRST_IDS.groupInstance),
    organizationId: rootId,
    environmentId: sandbox.id,
    groupId: rootId,
    assetId: commerceAsset.assetId,
    version: commerceAsset.version,
    versionGroup: commerceAsset.versionGroup,
    label: 'Commerce in Sandbox',
    status: 'ACTIVE',
    deprecated: false,
    apiInstanceIds: [orders.id, inventory.id],
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  };
  world.groupInstances.set(group.id, group);
  const ofGroup = { apiId: null, groupInstanceId: group.id };
  newTier(ofGroup, 'Group Basic', 50, true);
  newTier(ofGroup, 'Group Plus', 500, false);
  return { orders, silver, gold, inventory, shipping };
}

function seedProvider(world: World, ids: SeededIds, organizationId: string): string {
  const id = ids.uuid();
  world.clientProviders.set(id, {
    id,
    organizationId,
    name: 'Acme PingFederate',
    type: 'ping',
    grantTypes: [
      { name: 'client_credentials', label: 'Client Credentials', required: false, exclude: [], depends: [] },
      { name: 'authorization_code', label: 'Authorization Code', required: false, exclude: [], depends: [] },
      {
        name: 'refresh_token',
        label: 'Refresh Token',
        required: false,
        exclude: [],
        depends: ['authorization_code', 'password'],
      },
    ],
    canImport: true,
    clients: ['acme-batch', 'acme-kiosk'],
  });
  return id;
}
