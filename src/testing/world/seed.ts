/**
 * The small world that a local platform starts with: one organization with a business group, three environments, three
 * people, an external client provider, APIs with and without tiers, an API group, and applications with contracts in
 * every state. The same seed gives the same ids and secrets.
 */
import type { SeededIds } from './random.js';
import { KNOWN_SCOPES, grantEverywhere } from '../access/scopes.js';
import { FIRST_IDS } from './first-ids.js';
import { seedApis } from './seed-apis.js';
import { seedApplications } from './seed-applications.js';
import type {
  LocalConnectedApp,
  LocalEnvironment,
  LocalOrganization,
  LocalScopeGrant,
  LocalUser,
} from '../access/identities.js';
import type { World } from './state.js';

/** The instant at which the seeded records were created. */
export const SEEDED_AT = '2025-03-04T10:11:12.345Z';

/** The grant types of the connected app that comes with the world. */
export const EVERY_GRANT_TYPE: readonly string[] = [
  'client_credentials',
  'password',
  'authorization_code',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
];

/** What the local platform shows of its world as members of its own. */
export interface SeededNames {
  readonly organizationId: string;
  readonly environmentId: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
}

/** Makes a world with nothing in it. */
export function emptyWorld(): World {
  return {
    rootOrganizationId: '',
    browserUserId: '',
    organizations: new Map(),
    environments: new Map(),
    users: new Map(),
    connectedApps: new Map(),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    authorizationCodes: new Map(),
    clientProviders: new Map(),
    assets: [],
    apiInstances: new Map(),
    groupInstances: new Map(),
    managedServiceApis: new Map(),
    tiers: new Map(),
    policies: new Map(),
    publications: new Map(),
    applications: new Map(),
    contracts: new Map(),
    projects: [],
  };
}

/** Empties the world and fills it anew; the Maps stay the same objects. */
export function seedWorld(world: World, ids: SeededIds): SeededNames {
  for (const records of Object.values(world)) {
    if (records instanceof Map) records.clear();
    else if (Array.isArray(records)) records.length = 0;
  }
  const rootId = ids.uuid();
  const groupId = ids.uuid();
  const administrator = addUser(world, ids, rootId, { firstName: 'Ada', lastName: 'Okafor', administrator: true });
  world.rootOrganizationId = rootId;
  addOrganization(world, ids, { id: rootId, name: 'Acme', parentId: null, ownerId: administrator.id });
  addOrganization(world, ids, { id: groupId, name: 'Acme Logistics', parentId: rootId, ownerId: administrator.id });
  const sandbox = addEnvironment(world, ids, rootId, 'Sandbox', 'sandbox');
  const production = addEnvironment(world, ids, rootId, 'Production', 'production');
  addEnvironment(world, ids, rootId, 'Design', 'design');
  const groupSandbox = addEnvironment(world, ids, groupId, 'Sandbox', 'sandbox');

  const developer = addUser(world, ids, rootId, { firstName: 'Deniz', lastName: 'Lindqvist' });
  developer.permissions = developerPermissions(rootId, sandbox.id);
  addUser(world, ids, rootId, { firstName: 'Mina', lastName: 'Tanaka', mfa: true });
  world.browserUserId = developer.id;

  const apis = seedApis(world, ids, { rootId, groupId, sandbox, production, groupSandbox, authorId: administrator.id });
  seedApplications(world, ids, apis, { administrator, developer });
  const routesId = FIRST_IDS.managedServiceApi;
  world.managedServiceApis.set(routesId, {
    id: routesId,
    organizationId: rootId,
    environmentId: sandbox.id,
    label: 'Routes',
    endpointUri: 'https://routes.acme.example',
    uri: 'https://routes.inside.acme.example',
    createdAt: apis.orders.createdAt,
    updatedAt: apis.orders.updatedAt,
  });
  world.projects.push(
    { id: ids.uuid(), organizationId: rootId, name: 'orders-api', type: 'raml' },
    { id: ids.uuid(), organizationId: rootId, name: 'inventory-api', type: 'oas' },
  );

  const app: LocalConnectedApp = {
    clientId: ids.clientId(),
    clientSecret: ids.secret(),
    name: 'Local platform',
    organizationId: rootId,
    ownerUserId: administrator.id,
    grantTypes: [...EVERY_GRANT_TYPE],
    redirectUris: ['http://localhost:3000/callback', 'https://oauth.pstmn.io/v1/callback'],
    publicKeys: [],
    scopes: KNOWN_SCOPES.flatMap(({ identifier }) => grantEverywhere(world, identifier)),
    enabled: true,
  };
  world.connectedApps.set(app.clientId, app);
  return {
    organizationId: rootId,
    environmentId: sandbox.id,
    credentials: { clientId: app.clientId, clientSecret: app.clientSecret },
  };
}

function addOrganization(
  world: World,
  ids: SeededIds,
  given: Pick<LocalOrganization, 'id' | 'name' | 'parentId' | 'ownerId'>,
): void {
  world.organizations.set(given.id, {
    ...given,
    domain: given.parentId === null ? given.name.toLowerCase() : null,
    clientId: ids.clientId(),
    isFederated: false,
    sessionTimeout: 60,
    createdAt: SEEDED_AT,
    updatedAt: SEEDED_AT,
  });
}

function addEnvironment(
  world: World,
  ids: SeededIds,
  organizationId: string,
  name: string,
  type: string,
): LocalEnvironment {
  const environment: LocalEnvironment = {
    id: ids.uuid(),
    organizationId,
    name,
    type,
    isProduction: type === 'production',
    clientId: ids.clientId(),
  };
  world.environments.set(environment.id, environment);
  return environment;
}

function addUser(
  world: World,
  ids: SeededIds,
  organizationId: string,
  given: Pick<LocalUser, 'firstName' | 'lastName'> & Partial<Pick<LocalUser, 'administrator' | 'mfa'>>,
): LocalUser {
  const username = `${given.firstName}.${given.lastName}`.toLowerCase();
  const user: LocalUser = {
    id: ids.uuid(),
    organizationId,
    username,
    password: ids.secret(),
    email: `${username}@acme.example`,
    mfa: false,
    enabled: true,
    otherPlatform: null,
    administrator: false,
    permissions: [],
    createdAt: SEEDED_AT,
    updatedAt: SEEDED_AT,
    ...given,
  };
  world.users.set(user.id, user);
  return user;
}

function developerPermissions(org: string, envId: string): LocalScopeGrant[] {
  const ofOrganization = ['create:client_applications', 'read:exchange', 'read:organization', 'edit:design_center'];
  const ofEnvironment = ['view:environment', 'read:api_configuration', 'read:api_contracts'];
  return [
    ...ofOrganization.map((scope) => ({ scope, context_params: { org } })),
    ...ofEnvironment.map((scope) => ({ scope, context_params: { org, envId } })),
  ];
}
