import { describe, expect, it } from 'vitest';
import { apiInstancePolicyModel } from '../../src/models/api-instance-policy.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { clientOf, resources } from '../fakes/resources.js';
import { json, scriptedFetch } from '../fakes/scripted-fetch.js';
import { landmarks } from '../testing/asking.js';

function start() {
  const local = createLocalAnypoint();
  const { orders } = landmarks(local);
  const production = [...local.state.environments.values()].find(({ isProduction }) => isProduction)?.id ?? '';
  return { local, orders, production, anypoint: clientOf(local) };
}

const limiting = { groupId: 'g', assetId: 'rate-limiting', version: '1.3.0' };

describe('an API instance', () => {
  it('is created of an asset as Exchange shows it, changed, and deleted', async () => {
    const { anypoint, orders } = start();
    const asset = await anypoint.assets.get({ groupId: orders.groupId, assetId: orders.assetId });
    const endpoint = { uri: 'https://backend.example', isCloudHub: false };
    const made = await anypoint.apiInstances.create({ asset, instanceLabel: 'second', technology: 'mule4', endpoint });
    expect(made).toMatchObject({
      assetId: orders.assetId,
      assetVersion: asset.version,
      instanceLabel: 'second',
      endpoint: { ...endpoint, proxyUri: null },
    });
    expect(await anypoint.apiInstances.get({ apiInstanceId: made.id })).toEqual(made);
    expect(await anypoint.slaTiers.list({ apiInstanceId: made.id }).toArray()).toEqual([]);

    const change = { apiInstanceId: made.id, description: 'For partners', instanceLabel: null };
    const changed = await anypoint.apiInstances.update(change);
    expect(changed).toMatchObject({ description: 'For partners', instanceLabel: null, technology: 'mule4' });
    await anypoint.apiInstances.delete({ apiInstanceId: made.id });
    await expect(anypoint.apiInstances.get({ apiInstanceId: made.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is promoted to another environment with its tiers and policies, unless told otherwise, and without contracts', async () => {
    const { anypoint, local, orders, production: environmentId } = start();
    await anypoint.apiInstances.applyPolicy({ apiInstanceId: orders.id, asset: limiting });
    const from = { fromApiInstanceId: orders.id, environmentId };
    const { id: apiInstanceId } = await anypoint.apiInstances.promote({ ...from, instanceLabel: 'promoted' });
    const there = { apiInstanceId, environmentId };
    const names = async (of: { readonly apiInstanceId: number; readonly environmentId: string }) =>
      (await anypoint.slaTiers.list(of).toArray()).map(({ name }) => name);
    const before = await names({ apiInstanceId: orders.id, environmentId: local.environmentId });
    expect(before.length).toBeGreaterThan(0);
    expect(await names(there)).toEqual(before);
    expect(await anypoint.apiInstances.listPolicies(there)).toMatchObject([{ assetId: 'rate-limiting' }]);
    expect(await anypoint.contracts.list(there).toArray()).toEqual([]);
    expect(await anypoint.contracts.list({ apiInstanceId: orders.id }).first()).toBeDefined();

    const bare = await anypoint.apiInstances.promote({ ...from, tiers: false, policies: false, contracts: true });
    expect(await names({ apiInstanceId: bare.id, environmentId })).toEqual([]);
    expect(await anypoint.apiInstances.listPolicies({ apiInstanceId: bare.id, environmentId })).toEqual([]);
    // The specification has a member for them; the documentation says that they stay behind.
    expect(await anypoint.contracts.list({ apiInstanceId: bare.id, environmentId }).toArray()).toEqual([]);
  });

  it('is never created twice: a lost response is an error that says so', async () => {
    const { anypoint, local, orders } = start();
    const before = local.state.apiInstances.size;
    local.fail({ match: '/apis', times: 1, reset: 'after' });
    const asset = { groupId: orders.groupId, assetId: orders.assetId, version: orders.assetVersion };
    const creation = clientOf(local).withOptions({ maxRetries: 2 }).apiInstances.create({ asset });
    await expect(creation).rejects.toMatchObject({
      code: 'connection',
      hint: expect.stringMatching(/may have been/) as string,
    });
    expect(local.state.apiInstances.size).toBe(before + 1);
    expect(await anypoint.apiInstances.list({ assetId: orders.assetId }).toArray()).not.toEqual([]);
  });
});

describe('policies of an API instance', () => {
  it('are applied, listed under the same names whichever form the list has, changed and removed', async () => {
    const { anypoint, orders } = start();
    const at = { apiInstanceId: orders.id };
    const configurationData = { rateLimits: [{ maximumRequests: 25, timePeriodInMilliseconds: 1_000 }] };
    const pointcutData = [{ methodRegex: 'GET', uriTemplateRegex: '/orders/.*' }];
    const applied = await anypoint.apiInstances.applyPolicy({
      ...at,
      asset: limiting,
      configurationData,
      pointcutData,
    });
    const told = { id: applied.id, groupId: 'g', assetId: 'rate-limiting', assetVersion: '1.3.0', configurationData };
    expect(applied).toMatchObject({ ...told, apiInstanceId: orders.id, order: 1, disabled: false });
    await anypoint.apiInstances.applyPolicy({ ...at, policyTemplateId: '56', disabled: true });

    expect(await anypoint.apiInstances.listPolicies(at)).toMatchObject([{ ...told, pointcutData }]);
    expect(await anypoint.apiInstances.listPolicies({ ...at, includeDisabled: true })).toMatchObject([
      { ...told, pointcutData },
      { policyTemplateId: '56', disabled: true, order: 2 },
    ]);

    const one = { ...at, policyId: applied.id };
    const changed = await anypoint.apiInstances.updatePolicy({ ...one, pointcutData: null, assetVersion: '1.4.0' });
    expect(changed).toMatchObject({ ...told, pointcutData: null, assetVersion: '1.4.0' });
    await anypoint.apiInstances.removePolicy(one);
    await expect(anypoint.apiInstances.removePolicy(one)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are refused a second time, unless that is meant', async () => {
    const { anypoint, orders } = start();
    const policy = { apiInstanceId: orders.id, asset: limiting };
    await anypoint.apiInstances.applyPolicy(policy);
    await expect(anypoint.apiInstances.applyPolicy(policy)).rejects.toMatchObject({ code: 'bad_request' });
    const second = await anypoint.apiInstances.applyPolicy({ ...policy, allowDuplicated: true });
    expect(second.order).toBe(2);
  });

  it.each([
    ['one policy', { id: 7, order: 1 }],
    ['a list of it, as the specification has it', [{ id: '7', order: 1 }]],
  ])('are read from a change that answers with %s', async (_, answer) => {
    const { fetch } = scriptedFetch(json(answer));
    const changed = resources(fetch).apiInstances.updatePolicy({ apiInstanceId: 3, policyId: 7, order: 1 });
    expect(await changed).toEqual({ id: 7, order: 1 });
  });

  it('without any id are no policies', async () => {
    const reading = { validation: 'strict', warn: () => undefined } as const;
    const read = async () => apiInstancePolicyModel.read({ order: 1 }, reading);
    await expect(read()).rejects.toMatchObject({ code: 'response_validation' });
  });
});
