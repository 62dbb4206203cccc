import { describe, expect, test } from 'vitest';
import { exportAccess, planAccess } from '../../src/access/index.js';
import type { NewConnectedApp } from '../../src/testing/index.js';
import { apiOf, applicationOf, clientOf, codes, contractOf, documentWith, place } from './worlds.js';

const reading = ['read:org_client_applications', 'read:api_contracts', 'view:environment', 'profile'];

test('without View Organization the root organization is exported', async () => {
  const { local, client } = place();
  const auth = local.addConnectedApp({ scopes: [...reading, 'read:api_configuration'] });
  const document = await exportAccess(clientOf(local, { auth }), { environments: ['Sandbox'] });
  expect(document.organization?.id).toBe(local.organizationId);
  expect(document.applications).toEqual((await exportAccess(client, { environments: ['Sandbox'] })).applications);
});

test('an environment that must not be read is told, and the others are exported', async () => {
  const { local } = place();
  const context = { org: local.organizationId, envId: local.environmentId };
  const auth = local.addConnectedApp({
    scopes: [...reading, 'read:organization', { scope: 'read:api_configuration', context_params: context }],
  });
  const document = await exportAccess(clientOf(local, { auth }));
  expect(new Set(codes(document))).toEqual(new Set(['environment_not_readable']));
  expect(document.problems?.map(({ message }) => message).join()).toContain('Production');
  expect(document.applications.flatMap(({ contracts }) => contracts)).toHaveLength(4);
});

test('with an environment or API instances chosen, applications that have no contract there are left out', async () => {
  const world = place();
  const names = async (params: Parameters<typeof exportAccess>[1]): Promise<readonly string[]> =>
    (await exportAccess(world.client, params)).applications.map(({ name }) => name);
  expect(await names({ environments: ['Production'] })).toEqual([]);
  const { id } = apiOf(world, 'inventory-api', 'Sandbox');
  expect(await names({ apiInstances: [id] })).toEqual(['partner-portal', 'warehouse-scanner']);
  expect(await names({ applications: ['night-batch'] })).toEqual(['night-batch']);
  expect(await names({})).toHaveLength(5);
});

test('a contract in a state that is not known is told, not dropped', async () => {
  const world = place();
  contractOf(world, 'orders-mobile', apiOf(world, 'orders-api', 'Sandbox')).status = 'FROZEN';
  const document = await exportAccess(world.client, { applications: ['orders-mobile'] });
  expect(codes(document)).toEqual(['contract_status_unknown']);
  expect(document.applications[0]?.contracts).toEqual([]);
});

test('client secrets are in the document only where they were asked for', async () => {
  const world = place();
  const { clientSecret } = applicationOf(world, 'orders-mobile');
  expect(JSON.stringify(await exportAccess(world.client, { owners: true, dates: true }))).not.toContain(clientSecret);
  expect(JSON.stringify(await exportAccess(world.client, { includeCredentials: true }))).toContain(clientSecret);
});

test('an application that appears while the list is read comes along', async () => {
  const world = place();
  const { applications, contracts } = world.local.state;
  const late = { ...applicationOf(world, 'orders-mobile'), id: 7, name: 'late', clientId: 'late' };
  const contract = contractOf(world, 'orders-mobile', apiOf(world, 'orders-api', 'Sandbox'));
  const fetch: typeof world.local.fetch = async (url, init) => {
    const response = await world.local.fetch(url, init);
    const address = url instanceof Request ? url.url : url.toString();
    if (address.includes('/applications?') && !applications.has(7)) {
      applications.set(7, late);
      contracts.set(7, { ...contract, id: 7, applicationId: 7 });
    }
    return response;
  };
  const document = await exportAccess(clientOf(world.local, { fetch }));
  expect(document.applications.map(({ name }) => name)).toContain('late');
});

describe('what the sign-in may not see at the source is told in the document, and by planning for any target', () => {
  const everywhere = [...reading, 'read:api_configuration'];

  async function exported(scopes: NewConnectedApp['scopes'], params: Parameters<typeof exportAccess>[1] = {}) {
    const { local } = place();
    const document = await exportAccess(clientOf(local, { auth: local.addConnectedApp({ scopes }) }), params);
    const target = place();
    const plan = await planAccess(target.client, document);
    expect(plan.problems).toEqual(expect.arrayContaining([...(document.problems ?? [])]));
    for (const { message } of document.problems ?? []) expect(String(plan)).toContain(message);
    return document;
  }

  test('the environments of a business group', async () => {
    const { local } = place();
    const context = { org: local.organizationId };
    const [group] = [...local.state.organizations.keys()].filter((id) => id !== local.organizationId);
    const scopes = [
      ...everywhere.filter((scope) => scope !== 'view:environment'),
      'read:organization',
      ...[...local.state.environments.values()]
        .filter(({ organizationId }) => organizationId === local.organizationId)
        .map(({ id }) => ({ scope: 'view:environment', context_params: { ...context, envId: id } })),
    ];
    const document = await exported(scopes);
    expect(codes(document)).toEqual(['business_group_not_seen']);
    expect(document.problems?.[0]?.message).toContain(group);
    expect(codes(await exported(scopes, { environments: ['Sandbox'] }))).toEqual([]);
  });

  test('which business groups there are', async () => {
    expect(codes(await exported(everywhere))).toEqual(['business_groups_not_seen']);
    expect(codes(await exported(everywhere, { environments: ['Sandbox'] }))).toEqual([]);
  });

  test('the secrets that were asked for', async () => {
    const document = await exported([...everywhere, 'read:organization'], { includeCredentials: true });
    expect(new Set(codes(document))).toEqual(new Set(['credentials_not_seen']));
    expect(document.problems).toHaveLength(document.applications.length);
  });

  test('applications of others, where the list is not empty', async () => {
    const { local } = place();
    const [own] = local.state.applications.values();
    if (own === undefined) throw new Error('the world has no application');
    local.state.contracts.clear();
    // As a list is for a sign-in that sees its own applications alone.
    local.fail({
      match: ({ url }) => url.includes('/apiplatform/') && new URL(url).pathname.endsWith('/applications'),
      times: 1_000,
      status: 200,
      body: { total: 1, applications: [{ id: own.id, name: own.name, redirectUri: [], grantTypes: [] }] },
    });
    const scopes = [...everywhere.filter((scope) => !scope.includes('client_applications')), 'read:organization'];
    const auth = local.addConnectedApp({ scopes: [...scopes, 'create:client_applications', 'read:orgconnapps'] });
    const document = await exportAccess(clientOf(local, { auth }));
    expect(codes(document)).toEqual(['applications_not_seen']);
    expect(document.applications.map(({ name }) => name)).toEqual([own.name]);
    expect(codes(await planAccess(clientOf(local, { auth }), documentWith({ name: own.name })))).toContain(
      'applications_not_seen',
    );
  });
});
