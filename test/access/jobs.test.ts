import { describe, expect, test } from 'vitest';
import {
  applyPlan,
  exportAccess,
  planAccess,
  planApprovals,
  planMove,
  planOffboarding,
  planRotation,
  type AccessPlan,
} from '../../src/access/index.js';
import { ConfigurationError } from '../../src/index.js';
import { documentWith, place, recordOf, writesOf, type Place } from './worlds.js';

function lines(plan: AccessPlan): readonly string[] {
  return plan.steps.map(({ kind, application, api }) =>
    [kind, application.name, ...(api === undefined ? [] : [api.apiInstanceId])].join(' '),
  );
}

function before(plan: AccessPlan, index: number): readonly (string | undefined)[] {
  const step = plan.steps[index];
  return (step?.dependsOn ?? []).map((id) => plan.steps.find((one) => one.id === id)?.kind);
}

/** The orders API has a second version in the Sandbox, with tiers of its own. */
function withNewVersion(): Place & { readonly from: number; readonly to: number } {
  const world = place();
  const { apiInstances, tiers } = world.local.state;
  const old = recordOf(
    apiInstances,
    ({ assetId, instanceLabel }) => assetId === 'orders-api' && instanceLabel !== null,
  );
  const to = old.id + 1000;
  apiInstances.set(to, { ...old, id: to, productVersion: 'v2', assetVersion: '2.0.0', instanceLabel: null });
  for (const tier of [...tiers.values()].filter(({ apiId }) => apiId === old.id)) {
    tiers.set(tier.id + 1000, { ...tier, id: tier.id + 1000, apiId: to });
  }
  return { ...world, from: old.id, to };
}

describe('a move to another API instance', () => {
  test('asks, approves, and by default keeps the old contracts', async () => {
    const { client, local, from, to } = withNewVersion();
    const plan = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to });
    expect(lines(plan)).toEqual([`request_contract orders-mobile ${to}`, `request_contract orders-web ${to}`]);
    expect(plan.steps[0]?.after).toMatchObject({ status: 'APPROVED', tier: { name: 'Silver' } });
    // Who was never approved on the old one is not approved on the new one.
    expect(plan.steps[1]?.after).toMatchObject({ status: 'PENDING', requestedTier: { name: 'Gold' } });
    expect(plan.problems).toEqual([]);
    expect(writesOf(local)).toEqual([]);
  });

  test('revokes and deletes an old contract only once its new one is approved', async () => {
    const { client, local, from, to } = withNewVersion();
    const gold = recordOf(local.state.tiers, ({ apiId, name }) => apiId === from && name === 'Gold');
    Object.assign(
      recordOf(local.state.contracts, ({ apiId, status }) => apiId === from && status === 'APPROVED'),
      {
        tierId: gold.id,
      },
    );
    const plan = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to, retire: 'delete' });
    expect(lines(plan).slice(0, 4)).toEqual([
      `request_contract orders-mobile ${to}`,
      `approve_contract orders-mobile ${to}`,
      `revoke_contract orders-mobile ${from}`,
      `delete_contract orders-mobile ${from}`,
    ]);
    expect([1, 2, 3].map((index) => before(plan, index))).toEqual([
      ['request_contract'],
      ['approve_contract'],
      ['revoke_contract'],
    ]);
    expect(String(plan)).toContain(`(once orders-api v2 in Sandbox [${to}] is approved)`);
  });

  test('without approval the old contract stays while the new one waits', async () => {
    const { client, local, from, to } = withNewVersion();
    const gold = recordOf(local.state.tiers, ({ apiId, name }) => apiId === to && name === 'Gold');
    gold.autoApprove = false;
    const plan = await planMove(client, {
      fromApiInstanceId: from,
      toApiInstanceId: to,
      tiers: { Silver: 'Gold' },
      approve: false,
      retire: 'revoke',
    });
    expect(lines(plan)[0]).toBe(`request_contract orders-mobile ${to}`);
    expect(lines(plan)).not.toContain(`revoke_contract orders-mobile ${from}`);
    expect(String(plan)).toContain('waits for approval by the provider');
  });

  test('the way back restores what was revoked', async () => {
    const { client, local, from, to } = withNewVersion();
    const { contracts, tiers } = local.state;
    const old = recordOf(contracts, ({ apiId, status }) => apiId === from && status === 'APPROVED');
    const newTier = recordOf(tiers, ({ apiId, name }) => apiId === to && name === 'Silver');
    contracts.set(1, { ...old, id: 1, apiId: to, tierId: newTier.id });
    old.status = 'REVOKED';
    const plan = await planMove(client, { fromApiInstanceId: to, toApiInstanceId: from, retire: 'revoke' });
    expect(lines(plan)).toEqual([`restore_contract orders-mobile ${from}`, `revoke_contract orders-mobile ${to}`]);
    expect(before(plan, 1)).toEqual(['restore_contract']);
  });

  test('a tier without counterpart is a problem, and the consumer stays', async () => {
    const { client, local, from, to } = withNewVersion();
    recordOf(local.state.tiers, ({ apiId, name }) => apiId === to && name === 'Silver').name = 'Bronze';
    const plan = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to, retire: 'revoke' });
    expect(plan.problems).toMatchObject([{ code: 'tier_unknown', application: 'orders-mobile' }]);
    expect(lines(plan).filter((line) => line.includes('orders-mobile'))).toEqual([]);
    const mapped = await planMove(client, {
      fromApiInstanceId: from,
      toApiInstanceId: to,
      tiers: { Silver: 'Bronze' },
    });
    expect(mapped.problems).toEqual([]);
  });

  test('to an API without tiers tells whose limits end', async () => {
    const { client, local, from, to } = withNewVersion();
    for (const tier of [...local.state.tiers.values()]) if (tier.apiId === to) local.state.tiers.delete(tier.id);
    const plan = await planMove(client, { fromApiInstanceId: from, toApiInstanceId: to });
    expect(plan.problems.map(({ code, application }) => [code, application])).toEqual([
      ['tier_dropped', 'orders-mobile'],
      ['tier_dropped', 'orders-web'],
    ]);
  });

  test.each([
    [{ fromApiInstanceId: 5, toApiInstanceId: 5 }, /are the same/],
    [{ fromApiInstanceId: 5, toApiInstanceId: 6 }, /"fromApiInstanceId": no environment/],
    [{ fromApiInstanceId: 0, toApiInstanceId: 6 }, /"fromApiInstanceId" must be an id/],
    [{ fromApiInstanceId: 5, toApiInstanceId: 6, retire: 'burn' }, /"retire" must be 'keep' or 'revoke' or 'delete'/],
    [{ from: 5 }, /"from" is not a param/],
    [{ fromApiInstanceId: 5, toApiInstanceId: 6, tiers: ['Gold'] }, /"tiers" must be an object of new names/],
    [{ fromApiInstanceId: 5, toApiInstanceId: 6, tiers: { Gold: 1 } }, /"tiers" must map "Gold" to non-empty text/],
  ])('refuses %o', async (params, message) => {
    await expect(planMove(place().client, params as never)).rejects.toThrow(message);
  });
});

describe('offboarding', () => {
  test('an application loses its contracts everywhere, and goes only where that is asked', async () => {
    const { client, local } = place();
    const { id } = recordOf(local.state.applications, ({ name }) => name === 'partner-portal');
    const revoked = await planOffboarding(client, { applicationId: id });
    expect(revoked.steps.map(({ kind }) => kind)).toEqual(['revoke_contract']);
    const deleted = await planOffboarding(client, { applicationId: id, delete: true });
    expect(deleted.steps.map(({ kind }) => kind)).toEqual(['revoke_contract', 'delete_contract', 'delete_application']);
    expect(before(deleted, 2)).toEqual(['delete_contract']);
  });

  test('a request that waits is rejected', async () => {
    const { client, local } = place();
    const { id } = recordOf(local.state.applications, ({ name }) => name === 'orders-web');
    const plan = await planOffboarding(client, { applicationId: id });
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['reject_contract']);
  });

  test('a person leaves applications that others own, and takes own ones out of service', async () => {
    const { client, local } = place();
    const ada = recordOf(local.state.users, ({ username }) => username === 'ada.okafor');
    recordOf(local.state.applications, ({ name }) => name === 'orders-mobile').ownerIds.push(ada.id);
    for (const owner of [ada.id, ada.username.toUpperCase(), ada.email]) {
      const plan = await planOffboarding(client, { owner });
      expect(lines(plan).map((line) => line.replace(/ \d+$/, ''))).toEqual([
        'remove_owner orders-mobile',
        'revoke_contract partner-portal',
      ]);
    }
  });

  test('a contract that cannot be reached keeps its application, and is told', async () => {
    const { client, local } = place();
    const { id } = recordOf(local.state.applications, ({ name }) => name === 'partner-portal');
    const [group] = local.state.groupInstances.values();
    const [pattern] = local.state.contracts.values();
    if (group === undefined || pattern === undefined) throw new Error('The world has no group.');
    local.state.contracts.set(1, { ...pattern, id: 1, applicationId: id, apiId: null, groupInstanceId: group.id });
    const plan = await planOffboarding(client, { applicationId: id, delete: true });
    expect(plan.problems).toMatchObject([{ code: 'contract_out_of_reach' }]);
    expect(plan.steps.map(({ kind }) => kind)).not.toContain('delete_application');
  });

  test.each([
    [{}, /one of them/],
    [{ applicationId: 1, owner: 'a' }, /one of them/],
    [{ applicationId: 1 }, /sees no application 1/],
    [{ owner: 'nobody' }, /owned by "nobody"/],
  ])('refuses %o', async (params, message) => {
    await expect(planOffboarding(place().client, params)).rejects.toThrow(message);
  });
});

describe('rotation', () => {
  test('is one step for each application, by name or id, and shows no secret', async () => {
    const { client, local } = place();
    const web = recordOf(local.state.applications, ({ name }) => name === 'orders-web');
    const plan = await planRotation(client, { applications: [web.id, 'orders-web', 'orders-mobile'] });
    expect(lines(plan)).toEqual(['reset_secret orders-web', 'reset_secret orders-mobile']);
    expect(JSON.stringify(plan)).not.toContain(web.clientSecret);
  });

  test.each([
    [{ applications: ['nobody'] }, /no application "nobody"/],
    [{ applications: [7] }, /no application 7/],
    [{ applications: [] }, /one or more/],
  ])('refuses %o', async (params, message) => {
    await expect(planRotation(place().client, params)).rejects.toThrow(message);
  });
});

describe('approvals', () => {
  test('decide what is PENDING, and tell what is left', async () => {
    const { client } = place();
    const seen: unknown[] = [];
    const approved = await planApprovals(client, {
      when: (request) => {
        seen.push(request);
        return 'approve';
      },
    });
    expect(lines(approved).map((line) => line.replace(/ \d+$/, ''))).toEqual(['approve_contract orders-web']);
    expect(seen).toMatchObject([{ application: { name: 'orders-web' }, api: { assetId: 'orders-api' }, tier: 'Gold' }]);
    const rejected = await planApprovals(client, { when: () => Promise.resolve('reject') });
    expect(rejected.steps.map(({ kind }) => kind)).toEqual(['reject_contract']);
    const left = await planApprovals(client, { when: () => undefined });
    expect(left.isEmpty).toBe(true);
    expect(left.waiting).toMatchObject([{ application: { name: 'orders-web' }, tier: 'Gold' }]);
  });

  test.each<[unknown, RegExp]>([
    [{ when: 'always' }, /"when" must be a function/],
    [{ when: () => true }, /"when" must return 'approve', 'reject' or undefined/],
    [{ when: () => undefined, apiInstanceIds: [5] }, /has 5/],
  ])('refuses %o', async (params, message) => {
    await expect(planApprovals(place().client, params as never)).rejects.toThrow(message);
  });
});

describe('without a client', () => {
  const document = { ...documentWith({ name: 'a' }), organization: { id: 'o', controlPlane: 'https://a.example' } };
  const when = (): undefined => undefined;
  const moved = { fromApiInstanceId: 1, toApiInstanceId: 2 };
  test.each<[string, (client: never) => Promise<unknown>]>([
    ['exportAccess', (client) => exportAccess(client)],
    ['planAccess', (client) => planAccess(client, document)],
    ['planAccess with carried credentials', (client) => planAccess(client, document, { credentials: 'carry' })],
    ['planMove', (client) => planMove(client, moved)],
    ['planOffboarding', (client) => planOffboarding(client, { applicationId: 1 })],
    ['planRotation', (client) => planRotation(client, { applications: ['a'] })],
    ['planApprovals', (client) => planApprovals(client, { when })],
    ['applyPlan', async (client) => applyPlan(client, await planAccess(place().client, document))],
  ])('%s says what it wants', async (_, call) => {
    for (const none of [undefined, {}, document]) {
      await expect(call(none as never)).rejects.toThrow(ConfigurationError);
      await expect(call(none as never)).rejects.toThrow(/first argument must be an AnypointClient/);
    }
  });
});
