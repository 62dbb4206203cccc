/**
 * Access Management: organizations, environments, client providers and members. Outside the scope the answer is 401.
 * Source: Access Management specification; recorded responses.
 */
import { callerOf, demandScope, hasScope } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
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
import type { LocalEnvironment, LocalUser } from '../access/identities.js';
import { own, undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

type InOrganization = Call<'organizationId'>;

function get(call: InOrganization): Answer {
  return ok(organizationView(call.state, organizationOf(call)));
}

function hierarchy(call: InOrganization): Answer {
  const caller = callerOf(call);
  const organization = call.state.organizations.get(call.param('organizationId'));
  if (organization === undefined) throw invalid('Organization does not exist');
  demandScope(caller, ['read:organization'], { organizationId: organization.id });
  return ok(hierarchyView(call.state, organization));
}

function mayView(call: Call): (environment: LocalEnvironment) => boolean {
  const caller = callerOf(call);
  return ({ id, organizationId }) =>
    hasScope(caller, ['view:environment'], { organizationId, environmentId: id }) ||
    hasScope(caller, ['read:orgenvironments'], { organizationId });
}

function environments(call: InOrganization): Answer {
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

function environment(call: Call<'organizationId' | 'environmentId'>): Answer {
  const found = call.state.environments.get(call.param('environmentId'));
  return showEnvironment(call, found?.organizationId === call.param('organizationId') ? found : undefined);
}

function showEnvironment(call: Call, found: LocalEnvironment | undefined): Answer {
  const isVisible = mayView(call);
  if (found === undefined) throw notFound('Environment');
  if (!isVisible(found)) throw outOfScope();
  return ok(environmentView(found));
}

function clientProviders(call: InOrganization): Answer {
  const organization = organizationOf(call);
  const search = call.query('search')?.toLowerCase() ?? '';
  const found = [...call.state.clientProviders.values()].filter(
    ({ organizationId, name }) => organizationId === organization.id && name.toLowerCase().includes(search),
  );
  return ok(
    dataPage(call, ordered(call, found, { provider_id: ({ id }) => id, name: ({ name }) => name }), clientProviderView),
  );
}

function grantTypes(call: Call<'clientProviderId'>): Answer {
  const provider = call.state.clientProviders.get(call.param('clientProviderId'));
  if (provider === undefined) throw notFound('Client provider');
  return ok({ type: { name: provider.type }, grant_types: provider.grantTypes });
}

function usersAsked(call: Call): LocalUser[] {
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

export const accountsOrganizationHandlers = {
  getOrganization: get,
  getOrganizationHierarchy: own(hierarchy),
  listEnvironments: own(environments),
  getEnvironment: own(environment),
  listClientProviders: clientProviders,
  getClientProviderGrantTypes: grantTypes,
  listMembers: members,
  listUsers: users,
} satisfies SomeHandlers;

export const accountsOrganizationEndpoints: readonly UndescribedEndpoint[] = [
  undescribed('GET /accounts/api/environments/{environmentId}', (call) => {
    const found = call.state.environments.get(call.param('environmentId'));
    return showEnvironment(call, found);
  }),
];
