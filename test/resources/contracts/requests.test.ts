import { beforeEach, describe, expect, it } from 'vitest';
import { isAnypointError } from '../../../src/errors.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { clientOf, resources } from '../../fakes/resources.js';
import { json, scriptedFetch } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';
import { landmarks } from '../../testing/asking.js';

let local: LocalAnypoint;
let place: ReturnType<typeof landmarks>;
let applicationId: number;

beforeEach(async () => {
  local = createLocalAnypoint();
  place = landmarks(local);
  applicationId = (await clientOf(local).clientApplications.create({ name: 'consumer' })).id;
  local.requests.length = 0;
});

function requestsFor(method: string, end: string): number {
  return local.requests.filter((request) => request.method === method && request.path.endsWith(end)).length;
}

describe('a request for access', () => {
  it('looks up the coordinates of the API, and comes back PENDING on a tier that needs approval', async () => {
    const { orders, gold } = place;
    const contract = await clientOf(local).contracts.request({
      applicationId,
      apiInstanceId: orders.id,
      tierId: gold.id,
    });
    expect(contract).toMatchObject({
      status: 'PENDING',
      applicationId,
      requestedTier: { id: gold.id },
      api: { id: orders.id },
    });
    const sent = local.requests.map(({ method, path }) => `${method} ${path.split('/').slice(-2).join('/')}`);
    expect(sent).toEqual(['POST oauth2/token', `GET apis/${orders.id}`, `POST ${applicationId}/contracts`]);
  });

  it('comes back APPROVED where the API has no tiers', async () => {
    const { inventory } = place;
    const contract = await clientOf(local).contracts.request({
      applicationId: String(applicationId),
      apiInstanceId: String(inventory.id),
    });
    expect(contract).toMatchObject({ status: 'APPROVED', api: { id: inventory.id } });
  });

  it('needs no rights in API Manager when the coordinates are given', async () => {
    const app = local.addConnectedApp({ scopes: ['create:client_applications', 'read:exchange'] });
    const consumer = clientOf(local, app);
    const { id } = await consumer.clientApplications.create({ name: 'own' });
    const { inventory: api } = place;
    const asset = {
      groupId: api.groupId,
      assetId: api.assetId,
      version: api.assetVersion,
      versionGroup: api.productVersion,
    };
    expect(await consumer.contracts.request({ applicationId: id, apiInstanceId: api.id, asset })).toMatchObject({
      status: 'APPROVED',
    });
  });

  it('for a second contract is a conflict, with advice', async () => {
    const { contracts } = clientOf(local);
    const params = { applicationId, apiInstanceId: place.inventory.id };
    await contracts.request(params);
    expect(await rejection(contracts.request(params))).toMatchObject({
      code: 'conflict',
      hint: expect.stringContaining('contracts.ensure') as string,
    });
  });

  it.each([
    ['assetVersion', { assetVersion: null }],
    ['productVersion', { productVersion: null }],
    ['groupId', { groupId: undefined }],
  ])('asks for "asset" when API Manager does not tell %s, and is not sent', async (name, lacking) => {
    const instance = { id: 3, groupId: 'g', assetId: 'a', assetVersion: '1.0.0', productVersion: 'v1', ...lacking };
    const { fetch, sent } = scriptedFetch(json(instance));
    const error = await rejection(resources(fetch).contracts.request({ applicationId: 1, apiInstanceId: 3 }));
    expect(isAnypointError(error, 'configuration')).toBe(true);
    expect(String(error)).toMatch(new RegExp(`"${name}".*\`asset\``));
    expect(sent).toHaveLength(1);
  });
});

describe('ensuring a contract', () => {
  it('requests it when there is none, and finds it when there is', async () => {
    const { contracts } = clientOf(local);
    const params = { applicationId, apiInstanceId: place.orders.id, tierId: place.gold.id };
    const first = await contracts.ensure(params);
    expect(first).toMatchObject({ created: true, changed: false, contract: { status: 'PENDING' } });
    const second = await contracts.ensure(params);
    expect(second).toMatchObject({
      created: false,
      changed: false,
      contract: { id: first.contract.id, status: 'PENDING' },
    });
    expect(requestsFor('POST', '/contracts')).toBe(1);
  });

  it('asks for another tier where that differs, and only once', async () => {
    const { contracts } = clientOf(local);
    const params = { applicationId, apiInstanceId: place.orders.id };
    await contracts.ensure({ ...params, tierId: place.silver.id });
    expect(await contracts.ensure(params)).toMatchObject({ created: false, changed: false });
    expect(await contracts.ensure({ ...params, tierId: place.gold.id })).toMatchObject({
      created: false,
      changed: true,
      contract: { status: 'APPROVED', requestedTier: { id: place.gold.id } },
    });
    expect(await contracts.ensure({ ...params, tierId: place.gold.id })).toMatchObject({ changed: false });
    expect(requestsFor('PATCH', '')).toBe(1);
  });

  it('twice at once makes one', async () => {
    const params = { applicationId, apiInstanceId: place.inventory.id };
    const { contracts } = clientOf(local);
    const [first, second, third] = await Promise.all([
      contracts.ensure(params),
      contracts.ensure(params),
      clientOf(local).contracts.ensure(params),
    ]);
    expect(second).toEqual({ ...first, created: false });
    expect(third.contract.id).toBe(first.contract.id);
    expect([first.created, third.created].sort()).toEqual([false, true]);
  });

  it.each([
    ['the connection was cut after the request', { reset: 'after' }],
    ['the platform broke after it had worked', { status: 500, processes: true }],
  ] as const)('finds the contract again when %s', async (_, fault) => {
    local.fail({ match: (request) => request.method === 'POST' && request.url.endsWith('/contracts'), ...fault });
    const ensured = await clientOf(local).contracts.ensure({ applicationId, apiInstanceId: place.inventory.id });
    expect(ensured).toMatchObject({
      created: true,
      contract: { status: 'APPROVED', apiInstanceId: place.inventory.id },
    });
    expect(requestsFor('POST', '/contracts')).toBe(1);
  });

  it.each([
    ['REVOKED', 'revoke', /REVOKED.*restore/],
    ['REJECTED', 'reject', /REJECTED.*delete/],
  ] as const)('does not take a %s contract for access', async (_, move, told) => {
    const { contracts } = clientOf(local);
    const tierId = move === 'reject' ? place.gold.id : place.silver.id;
    const params = { applicationId, apiInstanceId: place.orders.id, tierId };
    const { contract } = await contracts.ensure(params);
    await contracts[move]({ apiInstanceId: place.orders.id, contractId: contract.id });
    const error = await rejection(contracts.ensure(params));
    expect(isAnypointError(error, 'conflict')).toBe(true);
    expect(String(error)).toMatch(told);
  });

  it('does not take a contract with an API group for one with the API', async () => {
    const grouped = { id: 8, status: 'APPROVED', condition: 'GROUP', apiGroupInstanceId: 7 };
    const asset = { groupId: 'g', assetId: 'a', version: '1.0.0', versionGroup: 'v1' };
    const { fetch } = scriptedFetch(json([grouped]), json({ id: 9, status: 'APPROVED' }, 201));
    const ensured = await resources(fetch).contracts.ensure({ applicationId: 1, apiInstanceId: 3, asset });
    expect(ensured).toMatchObject({ created: true, contract: { id: 9 } });
  });
});

describe('a contract with an API group', () => {
  it('goes all the way: requested, listed, approved, revoked, deleted', async () => {
    const { contracts } = clientOf(local);
    const { group } = place;
    const at = { groupInstanceId: group.id };
    const asset = {
      groupId: group.groupId,
      assetId: group.assetId,
      version: group.version,
      versionGroup: group.versionGroup,
    };
    const tierId = place.tier('Group Plus').id;
    const { id: contractId, status } = await contracts.request({ applicationId, ...at, asset, tierId });
    expect(status).toBe('PENDING');
    expect((await contracts.list(at).toArray()).map(({ id }) => id)).toEqual([contractId]);
    expect(await contracts.approve({ ...at, contractId })).toMatchObject({ status: 'APPROVED', tier: { id: tierId } });
    expect(String(await rejection(contracts.approve({ ...at, contractId })))).toMatch(/APPROVED; only a PENDING/);
    await contracts.delete({ ...at, contractId, revokeFirst: true });
    expect(await contracts.list(at).toArray()).toEqual([]);
  });
});
