import { describe, expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { asApp, landmarks, list, number, withScopes } from './asking.js';

async function start() {
  const local = createLocalAnypoint();
  const place = landmarks(local);
  const production = [...local.state.environments.values()].find(({ isProduction }) => isProduction)?.id ?? '';
  const elsewhere = place.apis.replace(local.environmentId, production);
  return { local, ...place, elsewhere, ask: await asApp(local) };
}

describe('an API instance', () => {
  it('is made of an asset, changed and deleted with all that hangs on it', async () => {
    const { local, ask, apis, orders } = await start();
    const { groupId, assetId, assetVersion: version } = orders;
    const endpoint = { uri: 'https://backend.example', proxyUri: null, isCloudHub: false };
    const made = await ask('POST', apis, { spec: { groupId, assetId, version }, instanceLabel: 'second', endpoint });
    expect(made).toMatchObject({ status: 201, body: { assetId, assetVersion: version, endpoint } });
    const one = `${apis}/${number(made.body, 'id')}`;
    expect(await ask('GET', one)).toMatchObject({ status: 200, body: made.body as object });
    const again = await ask('POST', apis, { spec: { groupId, assetId, version }, instanceLabel: 'second' });
    expect(again.status).toBe(409);

    const change = { assetVersion: '1.1.0', endpoint: { uri: 'https://new.example' } };
    expect(await ask('PATCH', one, change)).toMatchObject({
      status: 200,
      body: {
        assetVersion: '1.1.0',
        instanceLabel: 'second',
        endpoint: { uri: 'https://new.example', isCloudHub: false },
      },
    });
    expect((await ask('PATCH', one, { assetVersion: '9.9.9' })).status).toBe(404);
    expect(await ask('PUT', one, { instanceLabel: null })).toMatchObject({
      status: 201,
      body: { instanceLabel: null },
    });

    expect((await ask('DELETE', `${apis}/${orders.id}`)).status).toBe(204);
    const { contracts, tiers, groupInstances } = local.state;
    expect([...contracts.values(), ...tiers.values()].filter(({ apiId }) => apiId === orders.id)).toEqual([]);
    expect([...groupInstances.values()].flatMap(({ apiInstanceIds }) => apiInstanceIds)).not.toContain(orders.id);
  });

  it('is promoted with a new id, with tiers and policies as asked, and without contracts', async () => {
    const { local, ask, apis, elsewhere, orders } = await start();
    const policy = { groupId: 'g', assetId: 'rate-limiting', assetVersion: '1.0.0', configurationData: { a: 1 } };
    await ask('POST', `${apis}/${orders.id}/policies`, policy);
    const all = { allEntities: true };
    const promote = { originApiId: orders.id, tiers: all, policies: all, contracts: all };
    const { status, body } = await ask('POST', elsewhere, { promote, instanceLabel: 'promoted' });
    expect([status, number(body, 'id') === orders.id]).toEqual([201, false]);
    const one = `${elsewhere}/${number(body, 'id')}`;
    const { body: tiers } = await ask('GET', `${one}/tiers`);
    expect(list(tiers, 'tiers')).toMatchObject([{ name: 'Free' }, { name: 'Silver' }, { name: 'Gold' }]);
    const { body: policies } = await ask('GET', `${one}/policies`);
    expect(list(policies, 'policies')).toMatchObject([{ configuration: { a: 1 } }]);
    const { body: contracts } = await ask('GET', `${one}/contracts`);
    expect(list(contracts, 'contracts')).toEqual([]);
    const bare = await ask('POST', elsewhere, { promote: { originApiId: orders.id } });
    expect([...local.state.tiers.values()].filter(({ apiId }) => apiId === number(bare.body, 'id'))).toEqual([]);
  });

  it.each([
    [{}, 400, 'spec or promote is required'],
    [{ spec: { groupId: 'a', assetId: 'b' } }, 400, 'version is required'],
    [{ spec: { groupId: 'a', assetId: 'b', version: '1' } }, 404, 'Asset not found'],
    [{ promote: { originApiId: 1 } }, 404, 'API not found'],
  ])('is not made of %j', async (body, status, message) => {
    const { ask, apis } = await start();
    const refused = await ask('POST', apis, body);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(refused.body)).toContain(message);
  });

  it('wants Manage APIs Configuration, and Exchange Viewer to be made', async () => {
    const { local, apis, orders } = await start();
    const managing = await withScopes(local, ['manage:api_configuration']);
    expect((await managing('POST', apis, {})).status).toBe(403);
    expect((await managing('PATCH', `${apis}/${orders.id}`, {})).status).toBe(200);
    const both = await withScopes(local, ['manage:api_configuration', 'read:exchange']);
    expect((await both('POST', apis, {})).status).toBe(400);
    const reading = await withScopes(local, ['read:api_configuration']);
    expect((await reading('DELETE', `${apis}/${orders.id}`)).status).toBe(403);
  });
});

describe('policies of an API instance', () => {
  const limiting = { groupId: 'g', assetId: 'rate-limiting', assetVersion: '1.3.0', configurationData: { rate: 5 } };

  it('are applied in order, read, changed and removed', async () => {
    const { ask, apis, orders } = await start();
    const policies = `${apis}/${orders.id}/policies`;
    const { status, body } = await ask('POST', policies, limiting);
    expect([status, body]).toMatchObject([201, { ...limiting, order: 1, disabled: false }]);
    const second = await ask('POST', policies, { policyTemplateId: '56', disabled: true });
    expect(second.body).toMatchObject({ order: 2, policyTemplateId: '56' });
    const one = `${policies}/${number(body, 'id')}`;
    expect((await ask('POST', policies, limiting)).status).toBe(400);
    expect((await ask('POST', `${policies}?allowDuplicated=true`, limiting)).status).toBe(201);
    expect((await ask('POST', policies, { assetId: 'nameless' })).status).toBe(400);

    const { body: listed } = await ask('GET', policies);
    expect(list(listed, 'policies')).toMatchObject([{ policyId: number(body, 'id'), order: 1 }, { order: 3 }]);
    expect(list((await ask('GET', `${policies}?fullInfo=false`)).body)).toHaveLength(3);

    expect((await ask('PATCH', one, { configurationData: { rate: 9 } })).body).toMatchObject({
      ...limiting,
      configurationData: { rate: 9 },
    });
    expect((await ask('GET', one)).body).toMatchObject({ configurationData: { rate: 9 } });
    expect((await ask('DELETE', one)).status).toBe(204);
    expect((await ask('GET', one)).status).toBe(404);
  });

  it('want scopes of their own to read and to change', async () => {
    const { local, apis, orders } = await start();
    const policies = `${apis}/${orders.id}/policies`;
    const reading = await withScopes(local, ['read:api_policies']);
    expect([(await reading('GET', policies)).status, (await reading('POST', policies, limiting)).status]).toEqual([
      200, 403,
    ]);
    const managing = await withScopes(local, ['manage:api_policies']);
    expect([(await managing('GET', policies)).status, (await managing('POST', policies, limiting)).status]).toEqual([
      403, 201,
    ]);
  });
});
