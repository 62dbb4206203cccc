/**
 * How organizations, environments, users and connected apps look in Access Management.
 */
import type { LocalConnectedApp, LocalEnvironment, LocalOrganization, LocalUser } from '../access/identities.js';
import type { LocalClientProvider, World } from '../world/state.js';

/** Shows an environment. */
export function environmentView({ id, name, organizationId, isProduction, type, clientId }: LocalEnvironment) {
  return { id, name, organizationId, isProduction, type, clientId, arcNamespace: null };
}

/** Shows an organization as it stands inside a user. */
export function organizationSummary(world: World, organization: LocalOrganization) {
  const { id, name, domain, ownerId, clientId, isFederated, createdAt, updatedAt } = organization;
  const isRoot = organization.parentId === null;
  return {
    id,
    name,
    domain,
    ownerId,
    clientId,
    createdAt,
    updatedAt,
    idprovider_id: 'mulesoft',
    isFederated,
    isAutomaticAdminPromotionExempt: false,
    orgType: 'anypoint',
    parentOrganizationIds: ancestors(world, organization),
    subOrganizationIds: children(world, organization).map((child) => child.id),
    tenantOrganizationIds: [],
    mfaRequired: null,
    isMaster: isRoot,
    isRoot,
    subscription: { category: 'Customer', type: 'Platinum', expiration: '2030-12-31T00:00:00.000Z' },
    properties: {},
    entitlements: {},
  };
}

/** Shows an organization as it stands alone. */
export function organizationView(world: World, organization: LocalOrganization) {
  const owner = world.users.get(organization.ownerId);
  const environments = [...world.environments.values()].filter(
    ({ organizationId }) => organizationId === organization.id,
  );
  return {
    ...organizationSummary(world, organization),
    environments: environments.map(environmentView),
    sessionTimeout: organization.sessionTimeout,
    ...(owner === undefined ? {} : { owner: userView(owner) }),
  };
}

/** Shows an organization with all that is below it. */
export function hierarchyView(world: World, organization: LocalOrganization): Record<string, unknown> {
  const whole = organizationView(world, organization);
  const owner = world.users.get(organization.ownerId);
  return {
    ...whole,
    environmentsCount: whole.environments.length,
    ...(owner === undefined ? {} : { ownerName: `${owner.firstName} ${owner.lastName}` }),
    subOrganizations: children(world, organization).map((child) => hierarchyView(world, child)),
  };
}

/** Shows a user without organizations, as in lists. */
export function userView(user: LocalUser) {
  const { id, createdAt, updatedAt, organizationId, firstName, lastName, email, username, enabled, mfa } = user;
  return {
    id,
    createdAt,
    updatedAt,
    organizationId,
    firstName,
    lastName,
    email,
    phoneNumber: '',
    username,
    idprovider_id: 'mulesoft',
    enabled,
    deleted: false,
    lastLogin: updatedAt,
    mfaVerificationExcluded: false,
    mfaVerifiersConfigured: String(mfa),
    isFederated: false,
    type: 'host',
  };
}

/** Shows a user with organizations, as in `me`. */
export function profileView(world: World, user: LocalUser) {
  const root = world.organizations.get(user.organizationId);
  return {
    ...userView(user),
    ...(root === undefined ? {} : { organization: organizationSummary(world, root) }),
    properties: { cs_auth: { activeOrganizationId: user.organizationId } },
    memberOfOrganizations: [...world.organizations.values()].map((organization) => ({
      ...organizationSummary(world, organization),
      parentId: organization.parentId,
      parentName: world.organizations.get(organization.parentId ?? '')?.name ?? null,
    })),
    contributorOfOrganizations: [],
    organizationPreferences: {},
  };
}

/** Shows the connected app as it stands in `me`. */
export function clientView({ clientId, name, organizationId, redirectUris, grantTypes }: LocalConnectedApp) {
  return {
    client_id: clientId,
    name,
    org_id: organizationId,
    redirect_uris: redirectUris,
    grant_types: grantTypes,
  };
}

/** Shows a connected app as it stands alone and in lists. */
export function connectedAppView(app: LocalConnectedApp) {
  return {
    client_id: app.clientId,
    client_secret: app.clientSecret,
    client_name: app.name,
    owner_org_id: app.organizationId,
    org_id: app.organizationId,
    owner_user_id: app.ownerUserId,
    redirect_uris: app.redirectUris,
    grant_types: app.grantTypes,
    scopes: [...new Set(app.scopes.map(({ scope }) => scope))],
    public_keys: app.publicKeys,
    enabled: app.enabled,
    audience: 'internal',
    client_uri: null,
    policy_uri: null,
    tos_uri: null,
  };
}

/** Shows an external client provider. */
export function clientProviderView({ id, organizationId, name, type }: LocalClientProvider) {
  return { providerId: id, organizationId, name, type: { name: type, description: name } };
}

function children(world: World, organization: LocalOrganization): LocalOrganization[] {
  return [...world.organizations.values()].filter(({ parentId }) => parentId === organization.id);
}

function ancestors(world: World, organization: LocalOrganization): string[] {
  const ids: string[] = [];
  for (
    let parent = world.organizations.get(organization.parentId ?? '');
    parent !== undefined && !ids.includes(parent.id);
    parent = world.organizations.get(parent.parentId ?? '')
  ) {
    ids.unshift(parent.id);
  }
  return ids;
}
