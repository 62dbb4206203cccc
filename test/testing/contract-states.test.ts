import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalContract } from '../../src/testing/index.js';
import { accessRequest, asApp, landmarks, member, number } from './asking.js';

const now = Date.parse('2026-02-03T04:05:06.789Z');
const today = new Date(now).toISOString();

/** Starts with one contract between a new application and the Orders API (Free, Silver: automatic; Gold: manual). */
async function start(tier: 'Silver' | 'Gold' | 'none' = 'Gold') {
  const local = createLocalAnypoint({ now: () => now });
  const place = landmarks(local);
  const ask = await asApp(local);
  const { body: made } = await ask('POST', place.applications, { name: 'under test' });
  const api = tier === 'none' ? place.inventory : place.orders;
  const contracts = `${place.applications}/${number(made, 'id')}/contracts`;
  const request = accessRequest(api, tier === 'none' ? undefined : place.tier(tier).id);
  const requested = await ask('POST', contracts, request);
  const id = number(requested.body, 'id');
  const contract = (): LocalContract | undefined => local.state.contracts.get(id);
  const decide = (action: string) => ask('POST', `${place.decisions}/${api.id}/contracts/${id}/${action}`);
  const owned = `${place.apis}/${api.id}/contracts/${id}`;
  const ownerChange = (body: unknown) => ask('PATCH', owned, body);
  const consumerChange = (requestedTierId: number) => ask('PATCH', `${contracts}/${id}`, { requestedTierId });
  const remove = () => ask('DELETE', owned);
  const again = () => ask('POST', contracts, request);
  return { local, place, ask, requested, contract, decide, ownerChange, consumerChange, remove, again, api };
}

describe('a request', () => {
  it('without tiers is approved at once', async () => {
    const { requested, contract } = await start('none');
    expect(requested.status).toBe(201);
    expect(requested.body).toMatchObject({ status: 'APPROVED' });
    expect(requested.body).not.toHaveProperty('tier');
    expect(contract()).toMatchObject({ status: 'APPROVED', approvedDate: today, tierId: null });
  });

  it('for a tier with automatic approval is approved at once', async () => {
    const { requested, contract, place } = await start('Silver');
    expect(requested.body).toMatchObject({ status: 'APPROVED', tier: { id: place.silver.id, name: 'Silver' } });
    expect(contract()).toMatchObject({ approvedDate: today, tierId: place.silver.id, requestedTierId: null });
  });

  it('for a manual tier waits, with the tier as requested', async () => {
    const { requested, contract, place } = await start('Gold');
    expect(requested.body).toMatchObject({ status: 'PENDING', requestedTier: { name: 'Gold' } });
    expect(requested.body).not.toHaveProperty('tier');
    expect(contract()).toMatchObject({ approvedDate: null, tierId: null, requestedTierId: place.gold.id });
  });

  it('must name a tier when the API has active ones', async () => {
    const { ask, place } = await start();
    const other = `${place.applications}/${place.application('night-batch').id}/contracts`;
    expect((await ask('POST', other, accessRequest(place.orders))).status).toBe(400);
  });

  it('must accept the terms and fit the coordinates of the API', async () => {
    const { ask, place } = await start();
    const other = `${place.applications}/${place.application('night-batch').id}/contracts`;
    const good = accessRequest(place.inventory);
    expect((await ask('POST', other, { ...good, acceptedTerms: false })).status).toBe(400);
    expect((await ask('POST', other, { ...good, organizationId: place.businessGroup.id })).status).toBe(400);
    expect((await ask('POST', other, { ...good, apiId: '1' })).status).toBe(404);
    expect((await ask('POST', other, { ...good, apiId: place.inventory.id })).status).toBe(201);
  });

  it('is refused for a tier that is deprecated, since deprecating stops new requests', async () => {
    const { ask, place } = await start();
    place.silver.status = 'DEPRECATED';
    const other = `${place.applications}/${place.application('night-batch').id}/contracts`;
    expect((await ask('POST', other, accessRequest(place.orders, place.silver.id))).status).toBe(400);
  });

  it('for a pair that has its contract is a conflict, from every side', async () => {
    const { again, ask, place, contract } = await start();
    expect((await again()).status).toBe(409);
    const applicationId = contract()?.applicationId;
    const body = { applicationId, requestedTierId: place.gold.id };
    expect((await ask('POST', `${place.apis}/${place.orders.id}/contracts`, body)).status).toBe(409);
  });
});

describe('a pending contract', () => {
  it('is approved on the tier that was requested', async () => {
    const { decide, contract, place } = await start();
    const { status, body } = await decide('approve');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'APPROVED',
      tier: { name: 'Gold' },
      requestedTier: null,
      approvedDate: today,
    });
    expect(contract()).toMatchObject({ tierId: place.gold.id, requestedTierId: null });
  });

  it('is rejected', async () => {
    const { decide, contract } = await start();
    expect((await decide('reject')).status).toBe(200);
    expect(contract()).toMatchObject({ status: 'REJECTED', rejectedDate: today, approvedDate: null });
  });

  it('can be neither revoked nor restored nor deleted', async () => {
    const { decide, remove, contract } = await start();
    expect((await decide('revoke')).status).toBe(400);
    expect((await decide('restore')).status).toBe(400);
    expect((await remove()).status).toBe(400);
    expect(contract()?.status).toBe('PENDING');
  });

  it('is approved when its tier becomes automatic', async () => {
    const { ask, place, contract } = await start();
    const { name, status, limits, id } = place.gold;
    const tier = `${place.apis}/${place.orders.id}/tiers/${id}`;
    expect((await ask('PUT', tier, { name, status, limits, autoApprove: true })).status).toBe(201);
    expect(contract()).toMatchObject({ status: 'APPROVED', tierId: id, requestedTierId: null, approvedDate: today });
  });
});

describe('a rejected contract', () => {
  it('cannot be requested again or deleted, but approved after all', async () => {
    const { decide, again, remove, contract, place } = await start();
    await decide('reject');
    expect((await again()).status).toBe(409);
    expect((await remove()).status).toBe(400);
    expect((await decide('approve')).status).toBe(200);
    expect(contract()).toMatchObject({ status: 'APPROVED', tierId: place.gold.id, rejectedDate: null });
  });
});

describe('an approved contract', () => {
  it('is revoked, and keeps the date of its approval', async () => {
    const { decide, contract } = await start('Silver');
    expect((await decide('revoke')).status).toBe(200);
    expect(contract()).toMatchObject({ status: 'REVOKED', revokedDate: today, approvedDate: today });
  });

  it('can be neither approved nor rejected nor restored, and is not deleted before it is revoked', async () => {
    const { decide, remove, contract } = await start('Silver');
    for (const action of ['approve', 'reject', 'restore']) expect((await decide(action)).status).toBe(400);
    const { status, body } = await remove();
    expect(status).toBe(400);
    expect(member(body, 'message')).toContain('APPROVED');
    expect(contract()?.status).toBe('APPROVED');
  });

  it('changes at once to a tier with automatic approval', async () => {
    const { consumerChange, contract, place } = await start('Silver');
    const free = place.tier('Free').id;
    expect((await consumerChange(free)).body).toMatchObject({ status: 'APPROVED', tier: { id: free } });
    expect(contract()).toMatchObject({ tierId: free, requestedTierId: null });
  });

  it('stays on its old tier while a manual tier is decided on, which setting the tier does', async () => {
    const { consumerChange, ownerChange, contract, place } = await start('Silver');
    const asked = await consumerChange(place.gold.id);
    expect(asked.body).toMatchObject({ status: 'APPROVED', tier: { name: 'Silver' }, requestedTier: { name: 'Gold' } });
    expect((await ownerChange({ tierId: place.gold.id })).status).toBe(200);
    expect(contract()).toMatchObject({ status: 'APPROVED', tierId: place.gold.id, requestedTierId: null });
  });

  it.each([
    ['approveTierChange', 'Gold'],
    ['rejectTierChange', 'Silver'],
  ])('follows %s of the older platform', async (action, tier) => {
    const { consumerChange, ask, contract, place, local } = await start('Silver');
    await consumerChange(place.gold.id);
    const { legacyApiId, id } = place.orders;
    const version = `/apiplatform/repository/v2/organizations/${local.organizationId}/apis/${legacyApiId}/versions/${id}`;
    const decided = await ask('POST', `${version}/contracts/${String(contract()?.id)}/${action}`);
    expect(decided.status).toBe(201);
    expect(contract()).toMatchObject({ tierId: place.tier(tier).id, requestedTierId: null });
    expect((await ask('POST', `${version}/contracts/${String(contract()?.id)}/${action}`)).status).toBe(400);
  });
});

describe('a revoked contract', () => {
  it('is restored', async () => {
    const { decide, contract, place } = await start('Silver');
    await decide('revoke');
    expect((await decide('restore')).status).toBe(200);
    expect(contract()).toMatchObject({ status: 'APPROVED', tierId: place.silver.id, revokedDate: null });
  });

  it('is deleted, after which the pair may ask again', async () => {
    const { decide, remove, contract, again } = await start('Silver');
    await decide('revoke');
    expect((await remove()).status).toBe(204);
    expect(contract()).toBeUndefined();
    expect((await again()).status).toBe(201);
  });
});

describe('without the experience API', () => {
  it('decisions answer 404, and PATCH with a status does the same', async () => {
    const local = createLocalAnypoint({ xapi: false });
    const place = landmarks(local);
    const ask = await asApp(local);
    const id = [...local.state.contracts.values()].find(({ status }) => status === 'PENDING')?.id;
    const contract = `${place.orders.id}/contracts/${String(id)}`;
    expect((await ask('POST', `${place.decisions}/${contract}/approve`)).status).toBe(404);
    for (const status of ['APPROVED', 'REVOKED', 'APPROVED']) {
      const { body } = await ask('PATCH', `${place.apis}/${contract}`, { status });
      expect(body).toMatchObject({ id, status });
    }
    expect((await ask('PATCH', `${place.apis}/${contract}`, { status: 'REJECTED' })).status).toBe(400);
  });
});
