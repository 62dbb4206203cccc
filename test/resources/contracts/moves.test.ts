import { describe, expect, it } from 'vitest';
import type { AnypointClient } from '../../../src/index.js';
import { isAnypointError } from '../../../src/errors.js';
import { createLocalAnypoint, type LocalAnypoint, type LocalContract as Record } from '../../../src/testing/index.js';
import { clientOf, resources } from '../../fakes/resources.js';
import { json, scriptedFetch } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';
import { landmarks } from '../../testing/asking.js';

type State = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REVOKED';
type Move = 'approve' | 'reject' | 'revoke' | 'restore' | 'delete';

/** Makes a world with one contract in a state, with Gold asked for or held. */
function worldWith(state: State, xapi = true) {
  const local = createLocalAnypoint({ xapi });
  const { orders, gold, application } = landmarks(local);
  local.state.contracts.clear();
  const decided = state === 'PENDING' ? null : '2025-03-06T09:45:30.120Z';
  const record: Record = {
    id: 6120457,
    status: state,
    applicationId: application('orders-mobile').id,
    apiId: orders.id,
    groupInstanceId: null,
    tierId: state === 'PENDING' || state === 'REJECTED' ? null : gold.id,
    requestedTierId: state === 'PENDING' ? gold.id : null,
    approvedDate: state === 'REJECTED' ? null : decided,
    rejectedDate: state === 'REJECTED' ? decided : null,
    revokedDate: state === 'REVOKED' ? decided : null,
    reason: null,
    partyId: null,
    partyName: null,
    createdAt: '2025-03-05T08:30:00.000Z',
    updatedAt: '2025-03-05T08:30:00.000Z',
  };
  local.state.contracts.set(record.id, record);
  return { local, record, gold, params: { apiInstanceId: orders.id, contractId: record.id } };
}

function move(anypoint: AnypointClient, name: Move, params: { apiInstanceId: number; contractId: number }) {
  return anypoint.contracts[name](params);
}

function asked(local: LocalAnypoint): string[] {
  return local.requests
    .filter(({ path }) => path.includes('/contracts/'))
    .map(({ method, path, status }) => `${method} ${/(xapi|api)\/v1/.exec(path)?.[1] ?? ''} ${status}`);
}

describe.each([
  ['where the actions exist', true],
  ['where the actions answer 404', false],
])('a contract, %s,', (_, xapi) => {
  it.each<[State, Move, State]>([
    ['PENDING', 'approve', 'APPROVED'],
    ['PENDING', 'reject', 'REJECTED'],
    ['APPROVED', 'revoke', 'REVOKED'],
    ['REVOKED', 'restore', 'APPROVED'],
  ])('that is %s: %s makes it %s', async (from, name, to) => {
    const { local, params } = worldWith(from, xapi);
    expect(await move(clientOf(local), name, params)).toMatchObject({ id: params.contractId, status: to });
    const toApproved = to === 'APPROVED' ? ['GET api 200'] : [];
    expect(asked(local)).toEqual(
      xapi ? [expect.stringMatching(/^POST xapi 20[01]$/)] : ['POST xapi 404', ...toApproved, 'PATCH api 200'],
    );
  });

  it.each<[State, Move, State, string]>([
    ['APPROVED', 'approve', 'PENDING', 'approved'],
    ['REVOKED', 'approve', 'PENDING', 'approved'],
    ['APPROVED', 'reject', 'PENDING', 'rejected'],
    ['PENDING', 'restore', 'REVOKED', 'restored'],
    ['APPROVED', 'restore', 'REVOKED', 'restored'],
    ['REJECTED', 'restore', 'REVOKED', 'restored'],
    ['PENDING', 'revoke', 'APPROVED', 'revoked'],
    ['REJECTED', 'revoke', 'APPROVED', 'revoked'],
    ['PENDING', 'delete', 'REVOKED', 'deleted'],
    ['APPROVED', 'delete', 'REVOKED', 'deleted'],
    ['REJECTED', 'delete', 'REVOKED', 'deleted'],
  ])('that is %s: %s is a conflict that names both states', async (state, name, from, done) => {
    const { local, params, record } = worldWith(state, xapi);
    const error = await rejection(move(clientOf(local), name, params));
    expect(isAnypointError(error, 'conflict')).toBe(true);
    expect(String(error)).toMatch(
      new RegExp(`Contract ${record.id} is ${state}; only an? ${from} contract can be ${done}`),
    );
    expect(record.status).toBe(state);
  });

  it('is gone after a deletion that revokes first', async () => {
    const { local, params } = worldWith('APPROVED', xapi);
    await clientOf(local).contracts.delete({ ...params, revokeFirst: true });
    expect(local.state.contracts.size).toBe(0);
  });

  it('that is REVOKED is deleted without another revocation', async () => {
    const { local, params } = worldWith('REVOKED', xapi);
    await clientOf(local).contracts.delete({ ...params, revokeFirst: true });
    expect(asked(local)).toEqual(['GET api 200', 'DELETE api 204']);
  });
});

describe('a refused deletion', () => {
  it('says to revoke first, and how', async () => {
    const { local, params } = worldWith('APPROVED');
    const error = await rejection(clientOf(local).contracts.delete(params));
    expect(String(error)).toMatch(/Revoke it first.*revokeFirst: true/);
    expect(error).toMatchObject({ hint: expect.stringContaining('revokeFirst') as string });
  });
});

describe('a refused deletion of a PENDING contract', () => {
  it.each([
    ['actions', true, true],
    ['actions', true, false],
    ['PATCH', false, true],
  ])('by %s says that it must be decided on first', async (_, xapi, revokeFirst) => {
    const { local, params } = worldWith('PENDING', xapi);
    const error = await rejection(clientOf(local).contracts.delete({ ...params, revokeFirst }));
    expect(error).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/is PENDING/) as string,
      contractStatus: 'PENDING',
      hint: expect.stringMatching(/rejected, or approved and revoked/) as string,
    });
    expect(String(error)).not.toContain('Revoke it first');
  });
});

describe('a refused move', () => {
  const contract = { apiInstanceId: 3, contractId: 5 };

  it('carries the status and the request id of the refusal', async () => {
    const { local, params } = worldWith('APPROVED');
    expect(await rejection(clientOf(local).contracts.approve(params))).toMatchObject({
      status: 400,
      requestId: expect.any(String) as string,
      method: 'POST',
    });
  });

  it('is the platform’s own error when the state is not the reason', async () => {
    const { fetch } = scriptedFetch(
      json({ message: 'The tier is deprecated' }, 400),
      json({ id: 5, status: 'PENDING' }),
    );
    const error = await rejection(resources(fetch).contracts.approve(contract));
    expect(isAnypointError(error, 'bad_request')).toBe(true);
    expect(String(error)).toContain('The tier is deprecated');
  });

  it('is the platform’s own error when the contract cannot be read', async () => {
    const { fetch } = scriptedFetch(json({ message: 'no' }, 409), json({ message: 'Unauthorized' }, 403));
    expect(isAnypointError(await rejection(resources(fetch).contracts.approve(contract)), 'conflict')).toBe(true);
  });

  it.each([401, 403, 429, 500])('with %i is told as it is, without another look', async (status) => {
    const { fetch, sent } = scriptedFetch(json({ message: 'no' }, status));
    expect(await rejection(resources(fetch).contracts.approve(contract))).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it('ends with the 404 of the contract itself when neither way finds it', async () => {
    const { fetch, sent } = scriptedFetch(json({ message: 'no action' }, 404), json({ message: 'no contract' }, 404));
    const error = await rejection(resources(fetch).contracts.revoke(contract));
    expect(isAnypointError(error, 'not_found')).toBe(true);
    expect(String(error)).toContain('no contract');
    expect(sent).toHaveLength(2);
  });
});

describe('a sign-in that may use the actions, and not PATCH', () => {
  const scopes = ['manage:api_contracts', 'read:api_contracts'];

  it.each(['approve', 'reject', 'revoke', 'restore'] as const)(
    'is told that the contract is not there: %s',
    async (name) => {
      const { local, params } = worldWith('APPROVED');
      local.state.contracts.clear();
      const error = await rejection(move(clientOf(local, local.addConnectedApp({ scopes })), name, params));
      expect(error).toMatchObject({ code: 'not_found', pathParams: { contractId: String(params.contractId) } });
    },
  );

  it('is told which scope it lacks where the actions do not exist', async () => {
    const { local, params, record } = worldWith('APPROVED', false);
    const error = await rejection(clientOf(local, local.addConnectedApp({ scopes })).contracts.revoke(params));
    expect(error).toMatchObject({ code: 'permission', requiredScopes: [['manage:api_contracts', 'read:exchange']] });
    expect(record.status).toBe('APPROVED');
  });

  it('is told the refusal where it may not look either', async () => {
    const refusals = [json({}, 404), json({ message: 'first' }, 403), json({ message: 'second' }, 403)];
    const { fetch } = scriptedFetch(...refusals);
    const error = await rejection(resources(fetch).contracts.revoke({ apiInstanceId: 3, contractId: 5 }));
    expect(String(error)).toContain('first');
  });
});

describe('a change of tier', () => {
  function waiting() {
    const world = worldWith('APPROVED');
    const silver = landmarks(world.local).silver;
    world.record.tierId = silver.id;
    world.record.requestedTierId = world.gold.id;
    return { ...world, silver };
  }

  it('is granted by setting the tier that was asked for', async () => {
    const { local, params, gold } = waiting();
    const contract = await clientOf(local).contracts.approveTierChange(params);
    expect(contract.tier?.id).toBe(gold.id);
    expect(asked(local)).toEqual(['GET api 200', 'PATCH api 200']);
  });

  it('is granted and refused by the older platform, which knows the API by another id', async () => {
    const first = waiting();
    const legacyApiId = landmarks(first.local).orders.legacyApiId;
    await clientOf(first.local).contracts.approveTierChange({ ...first.params, legacyApiId });
    expect(first.record).toMatchObject({ tierId: first.gold.id, requestedTierId: null });

    const second = waiting();
    await clientOf(second.local).contracts.rejectTierChange({ ...second.params, legacyApiId });
    expect(second.record).toMatchObject({ tierId: second.silver.id, requestedTierId: null });
  });

  it('that nobody asked for is a conflict', async () => {
    const { local, params } = worldWith('APPROVED');
    expect(String(await rejection(clientOf(local).contracts.approveTierChange(params)))).toMatch(
      /asks for no other tier/,
    );
  });

  it('is not what a PENDING contract waits for', async () => {
    const { local, params, record } = worldWith('PENDING');
    expect(String(await rejection(clientOf(local).contracts.approveTierChange(params)))).toMatch(
      /PENDING.*contracts.approve/,
    );
    expect(record.status).toBe('PENDING');
  });
});
