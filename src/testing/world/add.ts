/**
 * Adds objects to the world with believable defaults, for tests that need one more of something. Ids and secrets come
 * from the seed; a default name says what it is.
 */
import { ConfigurationError } from '../../errors.js';
import { KNOWN_SCOPES } from '../access/scopes.js';
import type { LocalEnvironment } from '../access/identities.js';
import { FIRST_IDS } from './first-ids.js';
import type { SeededIds } from './random.js';
import type { LocalApiInstance, LocalClientApplication, LocalContract, LocalTier, World } from './state.js';

/** An environment to add. */
export type NewEnvironment = Partial<Omit<LocalEnvironment, 'id' | 'clientId'>>;

/** An API instance to add; its asset is added too where there is none. */
export type NewApiInstance = Partial<Omit<LocalApiInstance, 'id' | 'organizationId'>>;

/** An SLA tier to add, of an API instance or of an API group instance. */
export type NewTier = Partial<Omit<LocalTier, 'id' | 'apiId' | 'groupInstanceId'>> & {
  readonly apiInstanceId?: number;
  readonly groupInstanceId?: number;
};

/** A client application to add. */
export type NewApplication = Partial<Omit<LocalClientApplication, 'id' | 'organizationId'>>;

/** A contract to add. */
export type NewContract = Partial<Omit<LocalContract, 'id' | 'apiId' | 'groupInstanceId'>> & {
  readonly apiInstanceId?: number;
  readonly groupInstanceId?: number;
};

/** The instants of new records, ids, and the connected app that reaches everything. */
export interface Additions {
  readonly world: World;
  readonly ids: SeededIds;
  readonly timestamp: string;
  /** The environment where API instances are made. */
  readonly environmentId: string;
  /** The client id of the connected app that holds every scope everywhere, so in what is added as well. */
  readonly reachesAll: string;
}

const ENVIRONMENT_NAMES = 'Environment';

/** Adds an environment; the connected app of `credentials` gets its scopes there. */
export function addEnvironment({ world, ids, reachesAll }: Additions, given: NewEnvironment = {}): LocalEnvironment {
  const organizationId = given.organizationId ?? world.rootOrganizationId;
  if (!world.organizations.has(organizationId)) throw missing('organization', organizationId);
  const type = given.type ?? 'sandbox';
  const environment: LocalEnvironment = {
    id: ids.uuid(),
    clientId: ids.clientId(),
    organizationId,
    name: given.name ?? freeName(ENVIRONMENT_NAMES, [...world.environments.values()]),
    type,
    isProduction: given.isProduction ?? type === 'production',
  };
  world.environments.set(environment.id, environment);
  const context_params = { org: organizationId, envId: environment.id };
  for (const { identifier, context } of KNOWN_SCOPES) {
    if (context === 'environment')
      world.connectedApps.get(reachesAll)?.scopes.push({ scope: identifier, context_params: { ...context_params } });
  }
  return environment;
}

/** Adds an API instance, in the local platform's environment unless another is named. */
export function addApiInstance(additions: Additions, given: NewApiInstance = {}): LocalApiInstance {
  const { world, ids, timestamp } = additions;
  const environment = world.environments.get(given.environmentId ?? additions.environmentId);
  if (environment === undefined) throw missing('environment', given.environmentId, 'addEnvironment');
  const { organizationId } = environment;
  const assetId =
    given.assetId ??
    freeName(
      'api',
      world.assets.map(({ assetId: name }) => ({ name })),
      '-',
    );
  const groupId = given.groupId ?? organizationId;
  const known = world.assets.findLast((one) => one.groupId === groupId && one.assetId === assetId);
  const assetVersion = given.assetVersion ?? known?.version ?? '1.0.0';
  const versionGroup = given.productVersion ?? known?.versionGroup ?? 'v1';
  if (!world.assets.some((one) => one.groupId === groupId && one.assetId === assetId && one.version === assetVersion)) {
    world.assets.push({
      organizationId: groupId,
      groupId,
      assetId,
      version: assetVersion,
      versionGroup,
      name: known?.name ?? assetId,
      description: null,
      type: 'rest-api',
      status: 'published',
      isPublic: false,
      tags: [],
      createdAt: timestamp,
      createdById: world.organizations.get(organizationId)?.ownerId ?? '',
      terms: null,
    });
  }
  const legacyApiIds = new Map([...world.apiInstances.values()].map(({ legacyApiId }) => [legacyApiId, true]));
  const instance: LocalApiInstance = {
    instanceLabel: null,
    description: null,
    tags: [],
    providerId: null,
    deprecated: false,
    isPublic: false,
    endpointUri: `https://${assetId}.acme.example`,
    endpoint: {},
    technology: 'mule4',
    status: 'active',
    pinned: false,
    legacyApiId: ids.number(legacyApiIds, FIRST_IDS.legacyApi),
    createdAt: timestamp,
    updatedAt: timestamp,
    ...given,
    id: ids.number(world.apiInstances, FIRST_IDS.apiInstance),
    organizationId,
    environmentId: environment.id,
    groupId,
    assetId,
    assetVersion,
    productVersion: versionGroup,
  };
  world.apiInstances.set(instance.id, instance);
  return instance;
}

/** Adds an SLA tier: 100 requests a minute, with manual approval, unless something else is said. */
export function addTier(additions: Additions, { apiInstanceId, groupInstanceId, ...given }: NewTier): LocalTier {
  const { world, ids, timestamp } = additions;
  const target = targetOf(world, apiInstanceId, groupInstanceId);
  if (target === undefined) throw new ConfigurationError('addTier needs apiInstanceId or groupInstanceId.');
  const tiers = [...world.tiers.values()].filter(
    (tier) => tier.apiId === target.apiId && tier.groupInstanceId === target.groupInstanceId,
  );
  if (tiers.some(({ name }) => name === given.name))
    throw new ConfigurationError(`There is a tier "${String(given.name)}".`);
  const tier: LocalTier = {
    name: freeName('Tier', tiers),
    description: null,
    limits: [{ maximumRequests: 100, timePeriodInMilliseconds: 60_000, visible: true }],
    limitsByApi: [],
    status: 'ACTIVE',
    autoApprove: false,
    createdAt: timestamp,
    updatedAt: null,
    ...given,
    id: ids.number(world.tiers, FIRST_IDS.tier),
    ...target,
  };
  world.tiers.set(tier.id, tier);
  return tier;
}

/** Adds a client application that nobody owns; the connected app of `credentials` may do everything with it. */
export function addApplication(additions: Additions, given: NewApplication = {}): LocalClientApplication {
  const { world, ids, timestamp, reachesAll } = additions;
  const others = [...world.applications.values()];
  if (others.some(({ name }) => name === given.name)) {
    throw new ConfigurationError(`There is a client application "${String(given.name)}"; names are unique.`);
  }
  const application: LocalClientApplication = {
    name: freeName('application', others, '-'),
    description: null,
    url: null,
    clientId: ids.clientId(),
    clientSecret: ids.secret(),
    grantTypes: [],
    redirectUri: [],
    apiEndpoints: null,
    providerId: null,
    ownerIds: [],
    createdByConnectedApp: null,
    createdAt: timestamp,
    updatedAt: timestamp,
    ...given,
    id: ids.number(world.applications, FIRST_IDS.application),
    organizationId: world.rootOrganizationId,
  };
  world.applications.set(application.id, application);
  const { organizationId: org, id, clientId } = application;
  const context_params = { org, applicationId: String(id), clientId };
  world.connectedApps.get(reachesAll)?.scopes.push({ scope: 'manage:client_application', context_params });
  return application;
}

/**
 * Adds a contract, approved unless another status is given, with the dates that go with it. Without an application or an
 * API one is added.
 */
export function addContract(
  additions: Additions,
  { apiInstanceId, groupInstanceId, ...given }: NewContract = {},
): LocalContract {
  const { world, ids, timestamp } = additions;
  if (given.applicationId !== undefined && !world.applications.has(given.applicationId)) {
    throw missing('client application', given.applicationId, 'addApplication');
  }
  for (const tierId of [given.tierId, given.requestedTierId]) {
    if (typeof tierId === 'number' && !world.tiers.has(tierId)) throw missing('SLA tier', tierId, 'addTier');
  }
  const target = targetOf(world, apiInstanceId, groupInstanceId) ?? {
    apiId: addApiInstance(additions).id,
    groupInstanceId: null,
  };
  const applicationId = given.applicationId ?? addApplication(additions).id;
  for (const other of world.contracts.values()) {
    const isSame = other.apiId === target.apiId && other.groupInstanceId === target.groupInstanceId;
    if (isSame && other.applicationId === applicationId) {
      throw new ConfigurationError(`Application ${applicationId} has contract ${other.id} with this API already.`);
    }
  }
  const status = given.status ?? (typeof given.requestedTierId === 'number' ? 'PENDING' : 'APPROVED');
  const contract: LocalContract = {
    tierId: null,
    requestedTierId: null,
    approvedDate: status === 'APPROVED' || status === 'REVOKED' ? timestamp : null,
    rejectedDate: status === 'REJECTED' ? timestamp : null,
    revokedDate: status === 'REVOKED' ? timestamp : null,
    reason: null,
    partyId: null,
    partyName: null,
    createdAt: timestamp,
    updatedAt: timestamp,
    ...given,
    id: ids.number(world.contracts, FIRST_IDS.contract),
    status,
    applicationId,
    ...target,
  };
  world.contracts.set(contract.id, contract);
  return contract;
}

function targetOf(world: World, apiInstanceId: number | undefined, groupInstanceId: number | undefined) {
  if (apiInstanceId !== undefined) {
    if (groupInstanceId !== undefined) throw new ConfigurationError('Give apiInstanceId or groupInstanceId, not both.');
    if (!world.apiInstances.has(apiInstanceId)) throw missing('API instance', apiInstanceId, 'addApiInstance');
    return { apiId: apiInstanceId, groupInstanceId: null };
  }
  if (groupInstanceId === undefined) return undefined;
  if (!world.groupInstances.has(groupInstanceId)) throw missing('API group instance', groupInstanceId);
  return { apiId: null, groupInstanceId };
}

function freeName(stem: string, others: readonly { readonly name: string }[], blank = ' '): string {
  const taken = new Set(others.map(({ name }) => name));
  let count = 1;
  while (taken.has(`${stem}${blank}${count}`)) count += 1;
  return `${stem}${blank}${count}`;
}

function missing(what: string, id: string | number | undefined, maker?: string): ConfigurationError {
  const way = maker === undefined ? '' : `; add one with ${maker}`;
  return new ConfigurationError(`The local platform has no ${what} ${String(id)}${way}.`);
}
