/**
 * API Manager: SLA tiers of an API instance. Source: API Manager API specification; recorded responses (a creation
 * answers with the tier itself; there is no GET for one tier).
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { API_MANAGER_PAGES, ordered, page } from '../pages.js';
import { instanceOf } from '../places.js';
import { notFound } from '../problems.js';
import { createTier, deleteTier, tiersOf, updateTier } from '../tiers.js';
import { managerListedTier, managerTier } from '../views/tiers.js';
import type { LocalTier } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type OfInstance = Call<'organizationId' | 'environmentId' | 'apiInstanceId'>;
type OfTier = Call<'organizationId' | 'environmentId' | 'apiInstanceId' | 'tierId'>;

function tierFor(call: OfTier): LocalTier {
  const instance = instanceOf(call);
  const tier = call.state.tiers.get(call.id('tierId'));
  if (tier?.apiId !== instance.id) throw notFound('Tier');
  return tier;
}

function list(call: OfInstance): Answer {
  const instance = instanceOf(call);
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

async function create(call: OfInstance): Promise<Answer> {
  const instance = instanceOf(call);
  const tier = createTier(call, { apiId: instance.id, groupInstanceId: null }, await call.json());
  return created(managerTier(call.state, tier));
}

async function update(call: OfTier): Promise<Answer> {
  const tier = tierFor(call);
  updateTier(call, tier, await call.json());
  return created(managerTier(call.state, tier));
}

function remove(call: OfTier): Answer {
  deleteTier(call, tierFor(call));
  return nothing();
}

export const apiManagerTierHandlers = {
  listSlaTiers: list,
  createSlaTier: create,
  updateSlaTier: update,
  deleteSlaTier: remove,
} satisfies SomeHandlers;
