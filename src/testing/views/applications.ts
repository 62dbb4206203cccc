/**
 * How client applications look on each surface. Lists come without credentials unless an administrator asks for the
 * administrator's view; single reads show the secret to those who manage the application.
 */
import type { LocalClientApplication, World } from '../world/state.js';

/** Shows an item of the Exchange list. */
export function exchangeSummary(world: World, application: LocalClientApplication) {
  const { id, organizationId, name, description, url } = application;
  return {
    masterOrganizationId: organizationId,
    id,
    name,
    description,
    url,
    clientProvider: clientProvider(world, application),
  };
}

/** Shows an application as Exchange shows it alone, with the secret for those who manage it. */
export function exchangeApplication(world: World, application: LocalClientApplication, withSecret: boolean) {
  const { clientId, clientSecret, grantTypes, redirectUri } = application;
  return {
    ...exchangeSummary(world, application),
    clientId,
    ...(withSecret ? { clientSecret } : {}),
    grantTypes,
    redirectUri,
  };
}

/** Shows an item of the older platform's list, and the application inside API Manager's list of contracts. */
export function platformSummary(world: World, application: LocalClientApplication) {
  const { id, organizationId, name, description, url, clientId } = application;
  return {
    audit: { created: {}, updated: {} },
    masterOrganizationId: organizationId,
    id,
    name,
    description,
    clientProvider: clientProvider(world, application),
    coreServicesId: clientId,
    url,
  };
}

/** Shows an application as the older platform shows it alone and in the administrator's list. */
export function platformApplication(
  world: World,
  application: LocalClientApplication,
  show: { readonly secret: boolean; readonly owners: 'all' | 'none' | 'left out'; readonly dates: boolean },
) {
  const owners = show.owners === 'none' ? [] : application.ownerIds.flatMap((id) => world.users.get(id) ?? []);
  const [owner] = owners;
  return {
    ...platformSummary(world, application),
    ...(show.dates ? { audit: audit(application) } : {}),
    clientId: application.clientId,
    ...(show.secret ? { clientSecret: application.clientSecret } : {}),
    grantTypes: application.grantTypes,
    redirectUri: application.redirectUri,
    owner: owner === undefined ? 'N/A' : `${owner.firstName} ${owner.lastName}`,
    email: owner?.email ?? 'N/A',
    ...(show.owners !== 'left out'
      ? {
          owners: owners.map(({ id, organizationId, firstName, lastName, email, username }) => ({
            id,
            organizationId,
            firstName,
            lastName,
            email,
            username,
            entityType: 'user',
          })),
        }
      : {}),
  };
}

/** Shows what the older platform answers to a creation: what was sent, and what was made of it. */
export function platformCreated(application: LocalClientApplication, sent: { readonly grantTypes: boolean }) {
  const { id, organizationId, name, description, url, clientId, clientSecret, redirectUri, grantTypes } = application;
  return {
    audit: audit(application),
    masterOrganizationId: organizationId,
    id,
    name,
    description,
    coreServicesId: clientId,
    url,
    clientId,
    clientSecret,
    redirectUri,
    ...(sent.grantTypes ? { grantTypes } : {}),
    ...(application.apiEndpoints === null ? {} : { apiEndpoints: application.apiEndpoints }),
  };
}

/** Shows a record's `audit` with the dates in it. */
export function audit(record: { readonly createdAt: string; readonly updatedAt: string | null }) {
  return {
    created: { date: record.createdAt },
    updated: record.updatedAt === null ? {} : { date: record.updatedAt },
  };
}

function clientProvider(world: World, application: LocalClientApplication) {
  const provider = application.providerId === null ? undefined : world.clientProviders.get(application.providerId);
  if (provider === undefined) return { providerId: null };
  return { providerId: provider.id, name: provider.name, type: { name: provider.type } };
}
