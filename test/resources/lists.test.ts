import { describe, expect, it } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { clientOf, resources } from '../fakes/resources.js';
import { answeringFetch, json } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';
import { landmarks } from '../testing/asking.js';

describe('API instances', () => {
  it('come all, although the platform pages by asset, and assets may be empty', async () => {
    const assets = [
      { id: 1, apis: [{ id: 11 }, { id: 12 }] },
      { apis: [] },
      { id: 3, apis: [{ id: 31 }] },
      { id: 4 },
      { groupId: 'g', assetId: 'five', apis: [{ apiId: '51' }] },
    ];
    const { fetch } = answeringFetch(({ url }) => {
      const { searchParams } = new URL(url);
      const offset = Number(searchParams.get('offset'));
      return json({ total: assets.length, assets: assets.slice(offset, offset + Number(searchParams.get('limit'))) });
    });
    for (const pageSize of [1, 2, undefined]) {
      const instances = await resources(fetch).apiInstances.list({ pageSize }).toArray();
      expect(instances.map(({ id }) => id)).toEqual([11, 12, 31, 51]);
    }
  });
});

describe('lists that the platform gives whole', () => {
  it('are complete however many there are', async () => {
    const contracts = Array.from({ length: 600 }, (_, index) => ({ id: index + 1, status: 'APPROVED' }));
    const { fetch } = answeringFetch(() => json({ total: 600, contracts }));
    const listed = await resources(fetch).contracts.list({ groupInstanceId: 7 }).toArray();
    expect(listed.map(({ id }) => id)).toEqual(contracts.map(({ id }) => id));
  });
});

describe('contracts of an application on the older platform', () => {
  it('come all, page by page, and say which API each is with', async () => {
    const contracts = Array.from({ length: 300 }, (_, index) => ({
      id: index + 1,
      status: 'APPROVED',
      apiVersion: { id: 1_000 + index, apiId: 5 },
    }));
    const { fetch } = answeringFetch(({ url }) => {
      const { searchParams } = new URL(url);
      const offset = Number(searchParams.get('offset'));
      return json(contracts.slice(offset, offset + Number(searchParams.get('limit'))));
    });
    const listed = await resources(fetch).clientApplications.listContracts({ applicationId: 1, via: 'platform' });
    expect(listed.map(({ apiInstanceId }) => apiInstanceId)).toEqual(contracts.map(({ apiVersion }) => apiVersion.id));
  });
});

describe('tiers', () => {
  it('are found by id in the list, or not found', async () => {
    const local = createLocalAnypoint();
    const { orders, gold } = landmarks(local);
    const { slaTiers } = clientOf(local);
    expect(await slaTiers.get({ apiInstanceId: orders.id, tierId: gold.id })).toMatchObject({ name: 'Gold' });
    const error = await rejection(slaTiers.get({ apiInstanceId: orders.id, tierId: 1 }));
    expect(isAnypointError(error, 'not_found')).toBe(true);
  });

  it('lose nothing by a partial update, although the platform replaces them whole', async () => {
    const local = createLocalAnypoint();
    const { orders, gold } = landmarks(local);
    const { limits, autoApprove } = gold;
    await clientOf(local).slaTiers.update({ apiInstanceId: orders.id, tierId: gold.id, description: 'For partners' });
    expect(local.state.tiers.get(gold.id)).toMatchObject({
      name: 'Gold',
      status: 'ACTIVE',
      description: 'For partners',
      limits,
      autoApprove,
    });
  });

  it('just created are read alone and in the list that the specification shows', async () => {
    const tier = { id: 5, name: 'Gold' };
    for (const body of [tier, { tiers: [tier] }]) {
      const { fetch } = answeringFetch(() => json(body, 201));
      expect(await resources(fetch).slaTiers.create({ apiInstanceId: 3, name: 'Gold' })).toEqual(tier);
    }
  });
});

describe('everything that a connected app with every scope may see in the local platform', () => {
  it('is read without complaint', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientOf(local);
    const { orders, group, provider, administrator, application } = landmarks(local);
    const { id: applicationId } = application('orders-mobile');
    const asset = { groupId: orders.groupId, assetId: orders.assetId, versionGroup: orders.productVersion };
    const { versionGroup, ...one } = asset;
    expect(await anypoint.assets.get(one)).toMatchObject({ version: '1.2.0', versionGroup });
    expect(await anypoint.assets.get({ ...one, version: '1.1.0' })).toMatchObject({ version: '1.1.0' });
    expect(await anypoint.assets.listInstances(asset)).toContainEqual(
      expect.objectContaining({ id: orders.id, productVersion: 'v1' }),
    );
    expect(await anypoint.assets.listTiers({ ...asset, apiInstanceId: orders.id })).toHaveLength(3);
    expect(await anypoint.assets.search({ query: 'orders' }).toArray()).toContainEqual(
      expect.objectContaining({ assetId: 'orders-api' }),
    );
    const ofGroup = { groupId: group.groupId, assetId: group.assetId, versionGroup: group.versionGroup };
    expect(await anypoint.assets.listGroupInstances(ofGroup)).toMatchObject([{ id: group.id }]);
    expect(await anypoint.organizations.get()).toMatchObject({ id: local.organizationId });
    expect((await anypoint.organizations.hierarchy()).subOrganizations).toHaveLength(1);
    expect(await anypoint.organizations.listClientProviders().toArray()).toMatchObject([{ providerId: provider.id }]);
    expect(await anypoint.organizations.listMembers({ search: administrator.username }).toArray()).toMatchObject([
      { id: administrator.id },
    ]);
    expect(await anypoint.environments.get()).toMatchObject({ id: local.environmentId });
    expect((await anypoint.environments.list().toArray()).length).toBeGreaterThan(1);
    const { grantTypes } = await anypoint.clientApplications.listGrantTypes({ clientProviderId: provider.id });
    expect(grantTypes.length).toBeGreaterThan(0);
    expect((await anypoint.clientApplications.listApiInstances({ applicationId })).length).toBeGreaterThan(0);
    await anypoint.clientApplications.addOwner({ applicationId, userId: administrator.id });
    expect(await anypoint.clientApplications.listOwners({ applicationId })).toContainEqual(
      expect.objectContaining({ id: administrator.id }),
    );
    await anypoint.clientApplications.removeOwner({ applicationId, userId: administrator.id });
    const [clientId] = provider.clients;
    await anypoint.clientApplications.importFromProvider({ clientId: clientId ?? '', providerId: provider.id });
    expect(await anypoint.clientApplications.get({ clientId: clientId ?? '', via: 'platform' })).toMatchObject({
      clientId,
    });
  });
});
