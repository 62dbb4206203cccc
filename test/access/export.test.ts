import { expect, test } from 'vitest';
import { exportAccess } from '../../src/access/index.js';
import { apiOf, applicationOf, clientOf, codes, contractOf, place } from './worlds.js';

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
