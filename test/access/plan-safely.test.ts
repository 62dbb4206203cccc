import { describe, expect, test } from 'vitest';
import { exportAccess, mapAccess, planAccess } from '../../src/access/index.js';
import { ConfigurationError, PermissionError } from '../../src/index.js';
import { apiOf, applicationOf, clientOf, codes, contractOf, documentWith, kinds, place, recordOf } from './worlds.js';

const orders = { assetId: 'orders-api', versionGroup: 'v1', environment: 'Sandbox' };
const inventory = { assetId: 'inventory-api', versionGroup: 'v1', environment: 'Sandbox' };

describe('nothing is guessed', () => {
  test('an API that fits several instances is a problem, which names them', async () => {
    const world = place();
    const twin = { ...apiOf(world, 'inventory-api', 'Sandbox'), id: 20419999 };
    world.local.state.apiInstances.set(twin.id, twin);
    const plan = await planAccess(world.client, documentWith({ name: 'new', contracts: [{ api: inventory }] }));
    expect(kinds(plan)).toEqual(['create_application']);
    expect(codes(plan)).toEqual(['api_ambiguous']);
    expect(plan.problems[0]?.message).toContain('20419999');
    const document = await exportAccess(world.client);
    expect((await planAccess(world.client, document)).isEmpty).toBe(true);
  });

  test.each([
    ['an asset that the environment has not', 'api_unknown', { assetId: 'nothing', environment: 'Sandbox' }],
    ['an environment that there is not', 'environment_unknown', { assetId: 'orders-api', environment: 'Moon' }],
    ['an API instance that there is not', 'api_unknown', { apiInstanceId: 5 }],
  ])('%s is a problem: %s', async (_what, code, api) => {
    const { client } = place();
    expect(codes(await planAccess(client, documentWith({ name: 'orders-web', contracts: [{ api }] })))).toEqual([code]);
  });

  test('without a group id the asset of the root organization is meant, not that of a business group', async () => {
    const world = place();
    const shipping = recordOf(world.local.state.apiInstances, ({ assetId }) => assetId === 'shipping-api');
    const own = apiOf(world, 'inventory-api', 'Sandbox');
    const twin = { ...shipping, id: 20419999, legacyApiId: 7, assetId: 'inventory-api', providerId: null };
    world.local.state.apiInstances.set(twin.id, twin);
    const wish = (groupId?: string) => documentWith({ name: 'new', contracts: [{ api: { ...inventory, groupId } }] });
    expect((await planAccess(world.client, wish())).steps[1]?.api?.apiInstanceId).toBe(own.id);
    expect((await planAccess(world.client, wish(twin.groupId))).steps[1]?.api?.apiInstanceId).toBe(twin.id);
    expect((await planAccess(world.client, await exportAccess(world.client))).isEmpty).toBe(true);
  });

  test('an API instance that is wished twice, in different words, is a problem, and its contract stays as it is', async () => {
    const world = place();
    const { id: apiInstanceId } = apiOf(world, 'orders-api', 'Sandbox');
    const contracts = [
      { api: orders, tier: 'Silver' },
      { api: { ...orders, environment: 'sandbox' }, tier: 'Gold' },
      { api: { apiInstanceId }, tier: 'Gold' },
    ];
    for (const name of ['orders-mobile', 'new']) {
      const plan = await planAccess(
        world.client,
        documentWith({ name, contracts: [...contracts, { api: inventory }] }),
      );
      expect(plan.steps.filter(({ api }) => api?.apiInstanceId === apiInstanceId)).toEqual([]);
      expect(kinds(plan).filter((kind) => kind === 'request_contract')).toHaveLength(1);
      expect(codes(plan)).toEqual(['contract_twice']);
      expect(String(plan)).toContain(
        `! ${name}, orders-api v1 in Sandbox: API instance ${apiInstanceId} is meant 3 times`,
      );
    }
    const prune = { contracts: true };
    expect(
      kinds(await planAccess(world.client, documentWith({ name: 'orders-mobile', contracts }), { prune })),
    ).toEqual([]);
  });

  test('a name that differs from one on the platform in letter case alone is a problem, and nothing is created', async () => {
    const { client } = place();
    const plan = await planAccess(client, documentWith({ name: 'Orders-Web' }));
    expect(plan.isEmpty).toBe(true);
    expect(codes(plan)).toEqual(['name_collision']);
  });

  test('a list that hides applications is an error, not an empty world', async () => {
    const { local } = place();
    const blind = local.addConnectedApp({
      scopes: ['read:organization', 'view:environment', 'read:api_configuration', 'read:api_contracts', 'profile'],
    });
    const client = clientOf(local, { auth: blind });
    await expect(exportAccess(client)).rejects.toThrow(PermissionError);
    await expect(planAccess(client, documentWith({ name: 'new', contracts: [{ api: inventory }] }))).rejects.toThrow(
      /leaves out/,
    );
  });

  test('an empty list is a problem where nobody can tell whether it hides applications, and an error where somebody can', async () => {
    const { local } = place();
    local.state.contracts.clear();
    const scopes = ['read:organization', 'view:environment', 'read:api_configuration', 'read:api_contracts', 'profile'];
    const silent = clientOf(local, { auth: local.addConnectedApp({ scopes }) });
    expect(codes(await exportAccess(silent))).toEqual(['applications_not_seen']);
    expect(codes(await planAccess(silent, documentWith({ name: 'new' })))).toContain('applications_not_seen');
    const telling = clientOf(local, { auth: local.addConnectedApp({ scopes: [...scopes, 'read:orgconnapps'] }) });
    await expect(exportAccess(telling)).rejects.toThrow(PermissionError);
  });

  test('a scope that the steps need and the sign-in lacks is a problem of the plan', async () => {
    const { local } = place();
    const reader = local.addConnectedApp({
      scopes: [
        'read:org_client_applications',
        'read:organization',
        'view:environment',
        'read:api_configuration',
        'read:api_contracts',
        'profile',
        'read:orgconnapps',
      ],
    });
    const plan = await planAccess(
      clientOf(local, { auth: reader }),
      documentWith({ name: 'new', contracts: [{ api: inventory }] }),
    );
    expect(plan.problems.map(({ message }) => message).join()).toMatch(/manage:api_contracts/);
    expect(codes(plan)).toContain('scope_missing');
  });

  test('more applications than a root organization may have are a problem before the first one is created', async () => {
    const world = place();
    const { applications } = world.local.state;
    const [pattern] = applications.values();
    for (let id = 1; applications.size < 10_000; id += 1) {
      if (pattern !== undefined)
        applications.set(id, { ...pattern, id, name: `filler-${id}`, clientId: `client-${id}` });
    }
    expect(codes(await planAccess(world.client, documentWith({ name: 'new' })))).toEqual(['application_limit']);
  });
});

describe('pruning', () => {
  const prune = { contracts: true, applications: true };

  test('is off by default', async () => {
    const { client } = place();
    expect((await planAccess(client, documentWith({ name: 'orders-mobile' }))).isEmpty).toBe(true);
  });

  test('of contracts keeps to the environments that the document speaks of, and revokes before it deletes', async () => {
    const world = place();
    const production = apiOf(world, 'orders-api', 'Production');
    const { id } = applicationOf(world, 'orders-mobile');
    world.local.state.contracts.set(1, {
      ...contractOf(world, 'partner-portal', apiOf(world, 'inventory-api', 'Sandbox')),
      id: 1,
      applicationId: id,
      apiId: production.id,
    });
    const { id: apiInstanceId } = apiOf(world, 'inventory-api', 'Sandbox');
    const wished = documentWith({ name: 'orders-mobile', contracts: [{ api: { apiInstanceId } }] });
    const plan = await planAccess(world.client, wished, { prune: { contracts: true } });
    expect(kinds(plan)).toEqual(['request_contract', 'revoke_contract', 'delete_contract']);
    expect(plan.steps[2]?.dependsOn).toEqual([plan.steps[1]?.id]);
    expect(plan.steps.every(({ api }) => api?.environment === 'Sandbox')).toBe(true);
  });

  test('of applications takes their contracts first', async () => {
    const { client } = place();
    const document = await exportAccess(client);
    const without = {
      ...document,
      applications: document.applications.filter(({ name }) => name !== 'partner-portal'),
    };
    const plan = await planAccess(client, without, { prune });
    expect(kinds(plan)).toEqual(['revoke_contract', 'delete_contract', 'delete_application']);
    expect(plan.steps[2]?.dependsOn).toEqual([plan.steps[1]?.id]);
  });

  test('leaves an application alone that may be meant by a name in another writing', async () => {
    const { client } = place();
    const document = await exportAccess(client);
    const rewritten = document.applications.map((application) =>
      application.name === 'orders-web' ? { ...application, name: 'Orders-Web' } : application,
    );
    const plan = await planAccess(client, { ...document, applications: rewritten }, { prune });
    expect(codes(plan)).toEqual(['name_collision']);
    expect(plan.isEmpty).toBe(true);
  });

  test('leaves an application alone that is used where the document does not look', async () => {
    const world = place();
    const { client } = world;
    const wished = documentWith({
      name: 'orders-mobile',
      contracts: [{ api: { ...orders, environment: 'Production' } }],
    });
    // One of its contracts is where the document looks: it stays as well.
    const { id } = applicationOf(world, 'partner-portal');
    const elsewhere = contractOf(world, 'partner-portal', apiOf(world, 'inventory-api', 'Sandbox'));
    const here = { ...elsewhere, id: 1, applicationId: id, apiId: apiOf(world, 'orders-api', 'Production').id };
    world.local.state.contracts.set(1, here);
    const plan = await planAccess(client, wished, { prune: { applications: true } });
    expect(plan.steps.filter(({ application }) => application.name === 'partner-portal')).toEqual([]);
    expect(
      plan.steps.filter(({ kind }) => kind === 'delete_application').map(({ application }) => application.name),
    ).toEqual(['night-batch']);
    expect(codes(plan).filter((code) => code === 'contract_out_of_reach')).not.toEqual([]);
  });

  test('with an empty document is refused', async () => {
    const { client } = place();
    await expect(planAccess(client, { version: 1, applications: [] }, { prune })).rejects.toThrow(
      /"prune" with a document without applications/,
    );
  });

  test('beyond maxDeletes is refused', async () => {
    const { client } = place();
    const wished = documentWith({ name: 'other', contracts: [{ api: orders, tier: 'Free' }] });
    await expect(planAccess(client, wished, { prune, maxDeletes: 3 })).rejects.toThrow(/"maxDeletes" allows 3/);
    await expect(planAccess(client, wished, { prune, maxDeletes: 20 })).resolves.toBeDefined();
  });
});

describe('credentials', () => {
  test('are not carried within one control plane, and the reason is told', async () => {
    const source = place();
    const document = await exportAccess(source.client, { includeCredentials: true });
    const carry = { credentials: 'carry' } as const;
    await expect(planAccess(source.client, document, carry)).rejects.toThrow(/unique in the whole platform/);
    const neighbour = place({ seed: 2 });
    await expect(planAccess(neighbour.client, document, carry)).rejects.toThrow(/unique in the whole platform/);
    const withoutPlane = { ...document, organization: { id: source.local.organizationId } };
    await expect(planAccess(source.client, withoutPlane, carry)).rejects.toThrow(ConfigurationError);
  });

  test('are carried to another control plane with a warning, and no secret is in the plan', async () => {
    const source = place();
    const target = place({ seed: 2, region: 'eu1' });
    target.local.state.contracts.clear();
    target.local.state.applications.clear();
    const document = await exportAccess(source.client, { includeCredentials: true });
    const plan = await planAccess(target.client, document, { credentials: 'carry' });
    expect(codes(plan)).toContain('credentials_carried');
    expect(String(plan)).toContain('/exchange/api/v1/');
    const { clientId: carried } = applicationOf(source, 'orders-mobile');
    expect(String(plan)).toContain(`+ create the application, with its client id ${carried} and its secret`);
    for (const { clientId, clientSecret } of source.local.state.applications.values()) {
      expect(
        plan.steps.some(({ kind, application }) => kind === 'create_application' && application.clientId === clientId),
      ).toBe(true);
      expect(JSON.stringify(plan) + String(plan)).not.toContain(clientSecret);
    }
  });

  test('that the document lacks, or that are taken, are problems', async () => {
    const target = place({ seed: 2, region: 'eu1' });
    const { clientId } = applicationOf(target, 'orders-web');
    const applications = [
      { name: 'no-secret', clientId: 'abc', contracts: [] },
      { name: 'other-name', clientId, clientSecret: 'x', contracts: [] },
      { name: 'orders-mobile', clientId: 'def', clientSecret: 'x', contracts: [] },
    ];
    const plan = await planAccess(target.client, { version: 1, applications }, { credentials: 'carry' });
    expect(plan.isEmpty).toBe(true);
    expect(codes(plan)).toEqual(['credentials_missing', 'client_id_taken', 'name_taken', 'credentials_carried']);
  });
});

describe('from one environment to another', () => {
  test('a mapped document is planned, and a tier that is not there is told and not guessed', async () => {
    const { client } = place();
    const document = await exportAccess(client, { environments: ['Sandbox'], applications: ['orders-mobile'] });
    const wanted = mapAccess(document, { environments: { Sandbox: 'Production' } });
    expect(wanted.applications[0]?.contracts[0]?.api).toMatchObject({ environment: 'Production' });
    const plan = await planAccess(client, wanted);
    // Production has no tiers in this world: that is told, and not guessed.
    expect(codes(plan)).toEqual(['tier_unknown']);
  });
});

test.each([
  [{ aprove: true }, /"aprove" is not a param/],
  [{ approve: 'yes' }, /"approve" must be true or false/],
  [{ prune: { contract: true } }, /"contract" is not a param/],
  [{ maxDeletes: -1 }, /"maxDeletes"/],
  [{ credentials: 'old' }, /"credentials" must be 'new' or 'carry'/],
  [{ applications: ['nobody'] }, /has no application "nobody"/],
  [{ applications: [] }, /"applications" must be a list/],
])('planAccess refuses the option %o before anything is sent', async (options, message) => {
  const { local, client } = place();
  await expect(planAccess(client, documentWith({ name: 'a' }), options as never)).rejects.toThrow(message);
  expect(local.requests).toEqual([]);
});

test.each([
  [{ environments: ['Moon'] }, /No environment has the name or id "Moon"/],
  [{ applications: ['nobody'] }, /"nobody"/],
  [{ apiInstances: [5] }, /5/],
  [{ enviroments: ['Sandbox'] }, /"enviroments" is not a param/],
  [{ includeCredentials: 'yes' }, /"includeCredentials" must be true or false/],
  [{ owners: 1 }, /"owners" must be true or false/],
  [{ dates: null }, /"dates" must be true or false/],
])('exportAccess refuses %o', async (params, message) => {
  const { client } = place();
  await expect(exportAccess(client, params as never)).rejects.toThrow(message);
});

test('names with control characters write no lines of their own into the text of a plan', async () => {
  const { client } = place();
  const name = 'x\n+ forged\u001b[31m';
  const text = String(await planAccess(client, documentWith({ name })));
  expect(text).not.toMatch(/^\+ forged/m);
  expect(text).not.toContain('\u001b');
});
