/**
 * Access Management: organizations, environments, client providers and members. Outside the scope the answer is 401.
 * Source: Access Management specification; recorded responses.
 */
import { callerOf, demandScope, hasScope } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call, Route } from '../call.js';
import { dataPage, ordered } from '../pages.js';
import { organizationOf } from '../places.js';
import { invalid, notFound, outOfScope } from '../problems.js';
import {
  clientProviderView,
  environmentView,
  hierarchyView,
  organizationSummary,
  organizationView,
  userView,
} from '../views/accounts.js';
import type { Environment, Organization, User } from '../access/identities.js';

const ORGANIZATION = '/accounts/api/organizations/:organizationId';

function organizationWith(call: Call, scopes: readonly string[]): Organization {
  const caller = callerOf(call);
  const organization = organizationOf(call);
  demandScope(caller, scopes, { organizationId: organization.id });
  return organization;
}

function get(call: Call): Answer {
  return ok(organizationView(call.state, organizationWith(call, ['read:organization'])));
}

function hierarchy(call: Call): Answer {
  callerOf(call);
  if (!call.state.organizations.has(call.param('organizationId'))) throw invalid('Organization does not exist');
  return ok(hierarchyView(call.state, organizationWith(call, ['read:organization'])));
}

function mayView(call: Call): (environment: Environment) => boolean {
  const caller = callerOf(call);
  return ({ id, organizationId }) =>
    hasScope(caller, ['view:environment'], { organizationId, environmentId: id }) ||
    hasScope(caller, ['read:orgenvironments'], { organizationId });
}

function environments(call: Call): Answer {
  const isVisible = mayView(call);
  const organization = organizationOf(call);
  const everywhere = call.flag('expandAll');
  if (everywhere && organization.parentId !== null) throw invalid('expandAll needs the root organization');
  const inScope = [...call.state.environments.values()].filter(
    (environment) => (everywhere || environment.organizationId === organization.id) && isVisible(environment),
  );
  if (
    inScope.length === 0 &&
    !hasScope(callerOf(call), ['read:orgenvironments'], { organizationId: organization.id })
  ) {
    throw outOfScope();
  }
  const isProduction = call.query('isProduction');
  const search = call.query('search')?.toLowerCase() ?? '';
  const found = inScope.filter(
    (environment) =>
      (call.query('name') ?? environment.name) === environment.name &&
      (call.query('type') ?? environment.type) === environment.type &&
      (isProduction ?? String(environment.isProduction)) === String(environment.isProduction) &&
      environment.name.toLowerCase().includes(search),
  );
  return ok(dataPage(call, found, environmentView));
}

function environment(call: Call): Answer {
  const isVisible = mayView(call);
  const found = call.state.environments.get(call.param('environmentId'));
  const organizationId = call.param('organizationId');
  if (found === undefined || (organizationId !== '' && found.organizationId !== organizationId)) {
    throw notFound('Environment');
  }
  if (!isVisible(found)) throw outOfScope();
  return ok(environmentView(found));
}

const PROVIDER_SCOPES = ['read:orgclientproviders', 'admin:orgclientproviders'];

function clientProviders(call: Call): Answer {
  const organization = organizationWith(call, PROVIDER_SCOPES);
  const search = call.query('search')?.toLowerCase() ?? '';
  const found = [...call.state.clientProviders.values()].filter(
    ({ organizationId, name }) => organizationId === organization.id && name.toLowerCase().includes(search),
  );
  return ok(
    dataPage(call, ordered(call, found, { provider_id: ({ id }) => id, name: ({ name }) => name }), clientProviderView),
  );
}

function grantTypes(call: Call): Answer {
  organizationWith(call, PROVIDER_SCOPES);
  const provider = call.state.clientProviders.get(call.param('clientProviderId'));
  if (provider === undefined) throw notFound('Client provider');
  return ok({ type: { name: provider.type }, grant_types: provider.grantTypes });
}

function usersAsked(call: Call): User[] {
  organizationWith(call, ['read:orgusers']);
  const search = call.query('search')?.toLowerCase() ?? '';
  const exact = ['username', 'firstName', 'lastName'] as const;
  return [...call.state.users.values()].filter((user) => {
    if (exact.some((field) => (call.query(field) ?? user[field]) !== user[field])) return false;
    const texts = [user.username, user.firstName, user.lastName, user.email];
    return texts.some((text) => text.toLowerCase().includes(search));
  });
}

function members(call: Call): Answer {
  return ok(dataPage(call, usersAsked(call), userView));
}

function users(call: Call): Answer {
  const root = call.state.organizations.get(call.state.rootOrganizationId);
  const found = call.query('type') === 'proxy' ? [] : usersAsked(call);
  return ok(
    dataPage(call, found, (user) => ({
      ...userView(user),
      ...(root === undefined ? {} : { organization: organizationSummary(call.state, root) }),
    })),
  );
}

export const accountsOrganizationRoutes: readonly Route[] = [
  { method: 'GET', path: ORGANIZATION, handle: get },
  { method: 'GET', path: `${ORGANIZATION}/hierarchy`, handle: hierarchy },
  { method: 'GET', path: `${ORGANIZATION}/environments`, handle: environments },
  { method: 'GET', path: `${ORGANIZATION}/environments/:environmentId`, handle: environment },
  { method: 'GET', path: '/accounts/api/environments/:environmentId', handle: environment },
  { method: 'GET', path: `${ORGANIZATION}/clientProviders`, handle: clientProviders },
  { method: 'GET', path: `${ORGANIZATION}/clientProviders/:clientProviderId/grantTypes`, handle: grantTypes },
  { method: 'GET', path: `${ORGANIZATION}/members`, handle: members },
  { method: 'GET', path: `${ORGANIZATION}/users`, handle: users },
];
