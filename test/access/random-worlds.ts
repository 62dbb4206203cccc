/** Random worlds and random documents for them, in fast-check's terms. */
import fc from 'fast-check';
import { createLocalAnypoint, type LocalAnypoint, type LocalContract } from '../../src/testing/index.js';
import type { AccessApplication, AccessDocument } from '../../src/access/index.js';

const states = ['APPROVED', 'PENDING', 'REJECTED', 'REVOKED'] as const;

/** What a random world is made of. */
export interface WorldPlan {
  readonly applications: readonly {
    readonly description: string | null;
    readonly redirectUri: readonly string[];
    readonly owners: readonly number[];
    readonly contracts: readonly {
      readonly api: number;
      readonly status: (typeof states)[number];
      readonly tier: number;
    }[];
  }[];
}

const texts = fc.constantFrom(null, '', 'An app', 'Zwei Wörter', '=1+1');
const uris = fc.uniqueArray(
  fc.constantFrom('https://a.example/cb', 'https://b.example', 'app:/c', 'https://A.example/x'),
  {
    maxLength: 3,
  },
);
const owners = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 });

/** Random worlds: applications with contracts in every state, on APIs with and without tiers. */
export const worldPlans: fc.Arbitrary<WorldPlan> = fc.record({
  applications: fc.array(
    fc.record({
      description: texts,
      redirectUri: uris,
      owners,
      contracts: fc.uniqueArray(
        fc.record({
          api: fc.integer({ min: 0, max: 3 }),
          status: fc.constantFrom(...states),
          tier: fc.integer({ min: 0, max: 2 }),
        }),
        { selector: ({ api }) => api, maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  ),
});

/** Makes a random world. */
export function worldOf({ applications }: WorldPlan): LocalAnypoint {
  const local = createLocalAnypoint();
  const { state } = local;
  const [application] = state.applications.values();
  const [contract] = state.contracts.values();
  if (application === undefined || contract === undefined) throw new Error('The seeded world is empty.');
  const users = [...state.users.keys()];
  const apis = [...state.apiInstances.values()].filter(({ providerId }) => providerId === null);
  state.applications.clear();
  state.contracts.clear();
  for (const [index, one] of applications.entries()) {
    const id = index + 1;
    state.applications.set(id, {
      ...application,
      id,
      name: nameOf(index),
      clientId: `client-${id}`,
      description: one.description,
      redirectUri: [...one.redirectUri],
      ownerIds: one.owners.flatMap((owner) => users[owner] ?? []),
    });
    for (const { api: place, status, tier: nth } of one.contracts) {
      const api = apis[place % apis.length];
      if (api === undefined) continue;
      const tier = [...state.tiers.values()].filter(({ apiId }) => apiId === api.id)[nth];
      const made: LocalContract = {
        ...contract,
        id: state.contracts.size + 1,
        applicationId: id,
        apiId: api.id,
        status,
        tierId: status === 'APPROVED' || status === 'REVOKED' ? (tier?.id ?? null) : null,
        requestedTierId: status === 'PENDING' || status === 'REJECTED' ? (tier?.id ?? null) : null,
      };
      const isTaken = [...state.contracts.values()].some(
        ({ applicationId, apiId }) => applicationId === id && apiId === api.id,
      );
      if (!isTaken) state.contracts.set(made.id, made);
    }
  }
  return local;
}

function nameOf(index: number): string {
  return `application-${index}`;
}

const orders = { assetId: 'orders-api', versionGroup: 'v1', environment: 'Sandbox' };
const apis = [orders, { ...orders, assetId: 'inventory-api' }, { ...orders, environment: 'Production' }] as const;

/** Random documents: some applications of the random worlds, and some that are new. */
export const documents: fc.Arbitrary<AccessDocument> = fc
  .uniqueArray(
    fc.record({
      name: fc.integer({ min: 0, max: 8 }).map(nameOf),
      description: fc.option(texts, { nil: undefined }),
      redirectUris: fc.option(uris, { nil: undefined }),
      owners: fc.option(fc.uniqueArray(fc.constantFrom('ada.okafor', 'deniz.lindqvist'), { minLength: 1 }), {
        nil: undefined,
      }),
      contracts: fc
        .uniqueArray(
          fc.record({
            api: fc.constantFrom(...apis),
            tier: fc.constantFrom('Free', 'Silver', 'Gold'),
            status: fc.constantFrom('APPROVED' as const, 'PENDING' as const, 'REVOKED' as const, undefined),
          }),
          { selector: ({ api }) => JSON.stringify(api) },
        )
        .map((contracts) =>
          contracts.map(({ api, tier, status }) => ({ api, status, ...(isTiered(api) ? { tier } : {}) })),
        ),
    }),
    { selector: ({ name }) => name, maxLength: 5 },
  )
  .map((applications: readonly AccessApplication[]) => ({ version: 1, applications }));

function isTiered({ assetId, environment }: (typeof apis)[number]): boolean {
  return assetId === 'orders-api' && environment === 'Sandbox';
}
