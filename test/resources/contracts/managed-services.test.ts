import { expect, test } from 'vitest';
import { AnypointClient, type Contract } from '../../../src/index.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { rejection } from '../../fakes/time.js';
import { answeringFetch, json } from '../../fakes/scripted-fetch.js';

const at = { managedServiceApiId: 60400 };

async function world() {
  const local = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = local;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  const { id: applicationId } = await anypoint.clientApplications.create({ name: 'parcel-tracker' });
  return { local, anypoint, contracts: anypoint.contracts, applicationId };
}

test('the contracts of a managed-service API live as those of an API instance do', async () => {
  const { local, contracts, applicationId } = await world();
  const { id: contractId, status, managedServiceApiId } = await contracts.create({ ...at, applicationId });
  expect({ status, managedServiceApiId }).toEqual({ status: 'APPROVED', managedServiceApiId: 60400 });
  const one = { ...at, contractId };
  expect(await contracts.list(at).toArray()).toMatchObject([{ id: contractId, applicationId }]);
  expect((await contracts.revoke(one)).status).toBe('REVOKED');
  expect((await contracts.restore(one)).status).toBe('APPROVED');
  expect(await contracts.ensureStatus({ ...one, status: 'REVOKED' })).toMatchObject({ changed: true });
  await contracts.delete(one);
  expect([...local.state.contracts.values()].filter(({ id }) => id === contractId)).toEqual([]);
});

test('one that waits is approved or rejected, and waited for', async () => {
  const { local, contracts, applicationId } = await world();
  const { id: contractId } = await contracts.create({ ...at, applicationId });
  const stored = local.state.contracts.get(contractId);
  if (stored === undefined) throw new Error('The contract is not there.');
  const states: string[] = [];
  for (const decide of ['approve', 'reject'] as const) {
    stored.status = 'PENDING';
    states.push((await contracts[decide]({ ...at, contractId })).status);
  }
  expect(states).toEqual(['APPROVED', 'REJECTED']);
  stored.status = 'APPROVED';
  expect(await contracts.waitUntilApproved({ ...at, contractId })).toMatchObject({ status: 'APPROVED' });
});

test('a move that is not allowed tells the state', async () => {
  const { contracts, applicationId } = await world();
  const { id: contractId } = await contracts.create({ ...at, applicationId });
  const refused = await rejection(contracts.delete({ ...at, contractId }));
  expect(refused).toMatchObject({ code: 'conflict', contractStatus: 'APPROVED' });
});

test('the state and the tier are set by PATCH, which answers 201', async () => {
  const { fetch, sent } = answeringFetch(() => json({ id: 7, status: 'APPROVED', managedServiceApiId: 60400 }, 201));
  const organizationId = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
  const anypoint = new AnypointClient({ auth: { token: 't' }, organizationId, environmentId: organizationId, fetch });
  const place = { ...at, contractId: 7 };
  const answers: Contract[] = [await anypoint.contracts.changeTier({ ...place, tierId: 3 })];
  answers.push(await anypoint.contracts.revoke(place));
  const base = `/apimanager/api/v1/organizations/${organizationId}/environments/${organizationId}`;
  expect(sent.map(({ method, url, body }) => [method, new URL(url).pathname, body])).toEqual([
    ['PATCH', `${base}/managedServiceApis/60400/contracts/7`, '{"tierId":3}'],
    ['PATCH', `${base}/managedServiceApis/60400/contracts/7`, '{"status":"REVOKED"}'],
  ]);
  expect(answers.map(({ managedServiceApiId }) => managedServiceApiId)).toEqual([60400, 60400]);
});

test.each([
  ['"managedServiceApiId"', { managedServiceApiId: 'routes', contractId: 1 }],
  ['one of "apiInstanceId", "groupInstanceId" and "managedServiceApiId"', { ...at, apiInstanceId: 3, contractId: 1 }],
])('is refused with %s', async (told, params) => {
  const { contracts } = await world();
  const error = await rejection(contracts.get(params as unknown as { apiInstanceId: number; contractId: number }));
  expect(error).toMatchObject({ code: 'configuration', message: expect.stringContaining(told) as string });
});

test('is listed whole: filters belong to API instances', async () => {
  const { contracts } = await world();
  const params = { ...at, status: 'PENDING' } as unknown as typeof at;
  await expect(contracts.list(params).toArray()).rejects.toThrow('can only be listed whole');
});
