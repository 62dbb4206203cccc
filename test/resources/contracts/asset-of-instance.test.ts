import { describe, expect, it } from 'vitest';
import type { ApiInstance, ContractAsset } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { clientOf } from '../../fakes/resources.js';
import { rejection } from '../../fakes/time.js';
import { landmarks } from '../../testing/asking.js';

/** Reads an API instance once, to ask for access to it many times. */
async function worldWithInstance() {
  const local = createLocalAnypoint();
  const anypoint = clientOf(local);
  const { inventory } = landmarks(local);
  const instance = await anypoint.apiInstances.get({ apiInstanceId: inventory.id });
  const { id: applicationId } = local.addApplication();
  local.requests.length = 0;
  return { local, anypoint, instance, applicationId };
}

describe('an API instance that was read', () => {
  it('tells the asset of a request for access, which then needs no look-up', async () => {
    const { local, anypoint, instance, applicationId } = await worldWithInstance();
    const contract = await anypoint.contracts.request({ applicationId, apiInstanceId: instance.id, asset: instance });
    expect(contract).toMatchObject({ status: 'APPROVED', api: { id: instance.id, assetId: instance.assetId } });
    expect(local.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it('does so for ensure as well', async () => {
    const { local, anypoint, instance, applicationId } = await worldWithInstance();
    const params = { applicationId, apiInstanceId: instance.id, asset: instance };
    expect(await anypoint.contracts.ensure(params)).toMatchObject({ created: true });
    expect(local.requests.some(({ path }) => path.includes('/apimanager/'))).toBe(false);
  });

  it('that does not know its asset is refused with what is missing', async () => {
    const { anypoint, instance, applicationId } = await worldWithInstance();
    const asset: ApiInstance | ContractAsset = { ...instance, productVersion: null };
    const params = { applicationId, apiInstanceId: instance.id, asset };
    expect(await rejection(anypoint.contracts.request(params))).toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(/does not tell "productVersion" of API instance/) as string,
    });
  });
});

describe('the contract that ensure gives', () => {
  it('tells its API instance, whether it was asked for, found or moved to another tier', async () => {
    const local = createLocalAnypoint();
    const { contracts } = clientOf(local);
    const { orders, silver, gold } = landmarks(local);
    const params = { applicationId: local.addApplication().id, apiInstanceId: String(orders.id) };
    const outcomes = [
      await contracts.ensure({ ...params, tierId: silver.id }),
      await contracts.ensure({ ...params, tierId: silver.id }),
      await contracts.ensure({ ...params, tierId: gold.id }),
    ];
    expect(outcomes.map(({ created, changed }) => [created, changed])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(outcomes.map(({ contract }) => contract.apiInstanceId)).toEqual([orders.id, orders.id, orders.id]);
  });
});
