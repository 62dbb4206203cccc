import { describe, expect, test } from 'vitest';
import { exportAccess, planAccess, type AccessContract, type AccessDocument } from '../../src/access/index.js';
import { apiOf, applicationOf, codes, contractOf, documentWith, kinds, place, recordOf, writesOf } from './worlds.js';

const orders = { assetId: 'orders-api', versionGroup: 'v1', environment: 'Sandbox' };
const inventory = { assetId: 'inventory-api', versionGroup: 'v1', environment: 'Sandbox' };

describe('planning reads only', () => {
  test('whatever the plan holds', async () => {
    const world = place();
    const document = documentWith({ name: 'new', contracts: [{ api: orders, tier: 'Gold' }], owners: ['ada.okafor'] });
    const plan = await planAccess(world.client, document, {
      approve: true,
      prune: { contracts: true, applications: true },
    });
    expect(plan.steps.length).toBeGreaterThan(3);
    expect(writesOf(world.local)).toEqual([]);
  });
});

describe('an export planned against its own platform is empty', () => {
  test('with owners and dates as well', async () => {
    const { client } = place();
    const plan = await planAccess(client, await exportAccess(client, { owners: true, dates: true }));
    expect(plan).toMatchObject({ isEmpty: true, steps: [], problems: [] });
    expect(String(plan)).toMatch(/: nothing to do\.$/);
  });

  test('also with pruning', async () => {
    const { client } = place();
    const document = await exportAccess(client);
    expect(kinds(await planAccess(client, document, { prune: { contracts: true, applications: true } }))).toEqual([]);
  });

  test('and whatever cannot be said in a document is told, not dropped', async () => {
    const world = place();
    const contract = contractOf(world, 'orders-mobile', apiOf(world, 'orders-api', 'Sandbox'));
    contract.requestedTierId = recordOf(world.local.state.tiers, ({ name }) => name === 'Gold').id;
    const document = await exportAccess(world.client);
    expect(codes(document)).toEqual(['open_tier_request']);
    const plan = await planAccess(world.client, document);
    expect(plan.isEmpty).toBe(true);
    expect(codes(plan)).toEqual(['open_tier_request']);
  });
});

describe('what differs in writing alone is no difference', () => {
  test.each<[string, Partial<AccessDocument['applications'][number]>]>([
    [
      'the order of redirect URIs, and one written twice',
      { redirectUris: ['https://b.example/', 'https://a.example/cb', 'https://b.example/'] },
    ],
    [
      'letter case of a host, and the path of a host alone',
      { redirectUris: ['HTTPS://A.example/cb', 'https://b.example'] },
    ],
    ['null for an empty text', { description: null }],
    ['an empty text for null', { url: '' }],
    ['letter case and order of grant types', { grantTypes: ['REFRESH_TOKEN', 'authorization_code'] }],
    [
      'letter case and order of owners, and an email address for a name',
      { owners: ['Ada.Okafor@acme.example', 'deniz.LINDQVIST'] },
    ],
    [
      'letter case of a tier and of an environment',
      { contracts: [{ api: { assetId: 'orders-api', environment: 'sandbox' }, tier: 'silver' }] },
    ],
    ['what is left out', { contracts: [] }],
  ])('%s', async (_what, wished) => {
    const world = place();
    Object.assign(applicationOf(world, 'orders-mobile'), {
      redirectUri: ['https://a.example/cb', 'https://b.example/'],
      grantTypes: ['authorization_code', 'refresh_token'],
      description: '',
      url: null,
      ownerIds: [...world.local.state.users.values()].slice(0, 2).map(({ id }) => id),
    });
    const plan = await planAccess(world.client, documentWith({ name: 'orders-mobile', ...wished }));
    expect(plan.steps).toEqual([]);
    expect(plan.problems).toEqual([]);
  });
});

describe('a contract comes from every state to the wished one', () => {
  const approve = { approve: true };
  test.each<[string, string, AccessContract, { readonly approve?: boolean }, readonly string[], readonly string[]]>([
    ['none', 'warehouse-scanner', { api: orders, tier: 'Silver' }, {}, ['request_contract'], []],
    ['none', 'warehouse-scanner', { api: orders, tier: 'Gold' }, {}, ['request_contract'], []],
    ['none', 'warehouse-scanner', { api: orders, tier: 'Gold' }, approve, ['request_contract', 'approve_contract'], []],
    ['none', 'warehouse-scanner', { api: orders, tier: 'Gold', status: 'PENDING' }, approve, ['request_contract'], []],
    ['none', 'warehouse-scanner', { api: orders, tier: 'Gold', status: 'REVOKED' }, approve, [], []],
    ['none', 'warehouse-scanner', { api: orders }, {}, [], ['tier_missing']],
    ['none', 'warehouse-scanner', { api: orders, tier: 'Platinum' }, {}, [], ['tier_unknown']],
    ['APPROVED', 'orders-mobile', { api: orders, tier: 'Free' }, {}, ['change_tier'], []],
    ['APPROVED', 'orders-mobile', { api: orders, tier: 'Gold' }, approve, ['change_tier'], []],
    ['APPROVED', 'orders-mobile', { api: orders, status: 'REVOKED' }, {}, ['revoke_contract'], []],
    ['APPROVED', 'orders-mobile', { api: orders, tier: 'Gone', status: 'REVOKED' }, {}, ['revoke_contract'], []],
    ['APPROVED', 'orders-mobile', { api: orders, status: 'PENDING' }, {}, [], []],
    ['PENDING', 'orders-web', { api: orders, tier: 'Gold' }, {}, [], []],
    ['PENDING', 'orders-web', { api: orders, tier: 'Gold' }, approve, ['approve_contract'], []],
    ['PENDING', 'orders-web', { api: orders, tier: 'Silver' }, approve, ['change_tier', 'approve_contract'], []],
    ['PENDING', 'orders-web', { api: orders, status: 'REVOKED' }, {}, ['reject_contract'], []],
    ['REVOKED', 'warehouse-scanner', { api: inventory }, {}, ['restore_contract'], []],
    ['REVOKED', 'warehouse-scanner', { api: inventory, status: 'PENDING' }, {}, [], ['contract_revoked']],
    ['REJECTED', 'partner-portal', { api: orders, tier: 'Gold' }, approve, [], ['contract_rejected']],
    ['REJECTED', 'partner-portal', { api: orders, status: 'REVOKED' }, {}, [], []],
  ])('%s: %s wishes %o', async (_state, name, contract, options, steps, problems) => {
    const { client } = place();
    const plan = await planAccess(client, documentWith({ name, contracts: [contract] }), options);
    expect(kinds(plan)).toEqual(steps);
    expect(codes(plan)).toEqual(problems);
    for (const [index, { dependsOn }] of plan.steps.entries()) {
      expect(dependsOn).toEqual(index === 0 ? [] : [plan.steps[index - 1]?.id]);
    }
  });

  test('what waits for the provider is told, and is no step', async () => {
    const { client } = place();
    const plan = await planAccess(
      client,
      documentWith({ name: 'orders-web', contracts: [{ api: orders, tier: 'Gold' }] }),
    );
    expect(plan.waiting).toMatchObject([{ application: { name: 'orders-web' }, tier: 'Gold' }]);
    expect(String(plan)).toContain('orders-web: orders-api v1 "Orders in Sandbox" in Sandbox');
  });

  test('a tier that somebody has to approve is asked for once', async () => {
    const world = place();
    const wish = documentWith({ name: 'orders-mobile', contracts: [{ api: orders, tier: 'Gold' }] });
    const [asked] = (await planAccess(world.client, wish)).steps;
    expect(asked?.after).toMatchObject({ tier: { name: 'Silver' }, requestedTier: { name: 'Gold' } });
    const contract = contractOf(world, 'orders-mobile', apiOf(world, 'orders-api', 'Sandbox'));
    contract.requestedTierId = recordOf(world.local.state.tiers, ({ name }) => name === 'Gold').id;
    const again = await planAccess(world.client, wish);
    expect(again.isEmpty).toBe(true);
    expect(again.waiting).toHaveLength(1);
  });
});

describe('applications', () => {
  test('a new one is created before its owners and contracts', async () => {
    const { client } = place();
    const wished = documentWith({
      name: 'new',
      description: 'Fresh',
      owners: ['ada.okafor', 'nobody'],
      contracts: [{ api: inventory }],
    });
    const plan = await planAccess(client, wished);
    const [creation, ...rest] = plan.steps;
    expect(kinds(plan)).toEqual(['create_application', 'add_owner', 'request_contract']);
    expect(creation).toMatchObject({ application: { name: 'new' }, after: { name: 'new', description: 'Fresh' } });
    expect(rest.map(({ dependsOn }) => dependsOn)).toEqual([[creation?.id], [creation?.id]]);
    expect(codes(plan)).toEqual(['owner_unknown']);
  });

  test('fields that differ are shown from what to what', async () => {
    const { client } = place();
    const plan = await planAccess(
      client,
      documentWith({ name: 'orders-mobile', description: null, url: 'https://new.example' }),
    );
    expect(kinds(plan)).toEqual(['update_application']);
    expect(String(plan)).toContain('~ description: "The orders app for phones" → (none)');
    expect(String(plan)).toContain('~ url: "https://mobile.acme.example" → "https://new.example"');
  });

  test('a new owner comes before an old one goes, and the last one never goes', async () => {
    const { client } = place();
    const plan = await planAccess(client, documentWith({ name: 'orders-mobile', owners: ['ada.okafor'] }));
    expect(kinds(plan)).toEqual(['add_owner', 'remove_owner']);
    expect(plan.steps[1]?.dependsOn).toEqual([plan.steps[0]?.id]);
    expect(codes(await planAccess(client, documentWith({ name: 'orders-mobile', owners: [] })))).toEqual([
      'last_owner',
    ]);
  });

  test('the user behind the sign-in stays an owner: the platform makes it one of what the sign-in creates', async () => {
    const { client } = place();
    const plan = await planAccess(client, documentWith({ name: 'partner-portal', owners: ['deniz.lindqvist'] }));
    expect(kinds(plan)).toEqual(['add_owner']);
  });

  test('for an external client provider the creation names an API instance of it', async () => {
    const world = place();
    const shipping = recordOf(world.local.state.apiInstances, ({ assetId }) => assetId === 'shipping-api');
    const wished = documentWith({ name: 'new', contracts: [{ api: { apiInstanceId: shipping.id } }] });
    const plan = await planAccess(world.client, wished);
    expect(plan.steps[0]).toMatchObject({ kind: 'create_application', api: { apiInstanceId: shipping.id } });
  });

  test('the same wish has the same step id in every plan, and in any order', async () => {
    const [one, other] = [place(), place()];
    const contracts = [{ api: orders, tier: 'Gold' }, { api: inventory }];
    const first = await planAccess(one.client, documentWith({ name: 'new', contracts }));
    const second = await planAccess(other.client, documentWith({ name: 'new', contracts: [...contracts].reverse() }));
    expect(first.steps.map(({ id }) => id).sort()).toEqual(second.steps.map(({ id }) => id).sort());
  });
});

test('a step that is still to do has the same id once the ones before it are done', async () => {
  const world = place();
  const wish = documentWith({ name: 'warehouse-scanner', contracts: [{ api: orders, tier: 'Gold' }] });
  const [, approval] = (await planAccess(world.client, wish, { approve: true })).steps;
  const { id } = applicationOf(world, 'warehouse-scanner');
  const pending = contractOf(world, 'orders-web', apiOf(world, 'orders-api', 'Sandbox'));
  world.local.state.contracts.set(1, { ...pending, id: 1, applicationId: id });
  expect((await planAccess(world.client, wish, { approve: true })).steps.map((step) => step.id)).toEqual([
    approval?.id,
  ]);
});
