/**
 * API Manager: SLA tiers of an API instance. Source: API Manager API specification; recorded responses (a creation
 * answers with the tier itself; there is no GET for one tier).
 */
import { callerOf, CONTRACTS_MANAGE, CONTRACTS_READ, demandScope } from '../access/access.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call, Route } from '../call.js';
import { API_MANAGER_PAGES, ordered, page } from '../pages.js';
import { environmentOf, instanceOf } from '../places.js';
import { notFound } from '../problems.js';
import { createTier, deleteTier, tiersOf, updateTier } from '../tiers.js';
import { managerListedTier, managerTier } from '../views/tiers.js';
import type { ApiInstance, Tier } from '../world/state.js';

const TIERS = '/apimanager/api/v1/organizations/:organizationId/environments/:environmentId/apis/:apiId/tiers';

function instanceFor(call: Call, scopes: readonly string[]): ApiInstance {
  const caller = callerOf(call);
  const environment = environmentOf(call);
  demandScope(caller, scopes, { organizationId: environment.organizationId, environmentId: environment.id });
  return instanceOf(call, environment);
}

function tierFor(call: Call): Tier {
  const instance = instanceFor(call, CONTRACTS_MANAGE);
  const tier = call.state.tiers.get(call.id('tierId'));
  if (tier?.apiId !== instance.id) throw notFound('Tier');
  return tier;
}

function list(call: Call): Answer {
  const instance = instanceFor(call, CONTRACTS_READ);
  const query = call.query('query')?.toLowerCase() ?? '';
  const tiers = tiersOf(call, { apiId: instance.id, groupInstanceId: null }).filter(
    (tier) => (!call.flag('active') || tier.status === 'ACTIVE') && tier.name.toLowerCase().includes(query),
  );
  const sorted = ordered(call, tiers, { id: ({ id }) => id, name: ({ name }) => name });
  return ok({
    total: tiers.length,
    tiers: page(call, sorted, API_MANAGER_PAGES).map((tier) => managerListedTier(call.state, tier)),
  });
}

async function create(call: Call): Promise<Answer> {
  const instance = instanceFor(call, CONTRACTS_MANAGE);
  const tier = createTier(call, { apiId: instance.id, groupInstanceId: null }, await call.json());
  return created(managerTier(call.state, tier));
}

async function update(call: Call): Promise<Answer> {
  const tier = tierFor(call);
  updateTier(call, tier, await call.json());
  return created(managerTier(call.state, tier));
}

function remove(call: Call): Answer {
  deleteTier(call, tierFor(call));
  return nothing();
}

export const apiManagerTierRoutes: readonly Route[] = [
  { method: 'GET', path: TIERS, handle: list },
  { method: 'POST', path: TIERS, handle: create },
  { method: 'PUT', path: `${TIERS}/:tierId`, handle: update },
  { method: 'DELETE', path: `${TIERS}/:tierId`, handle: remove },
];
