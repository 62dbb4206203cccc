import { expect, test } from 'vitest';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { clientOf } from '../../fakes/resources.js';

test.each([
  [200, ''],
  [204, undefined],
])('a move that is answered %i without a body is read back', async (status, body) => {
  const local = createLocalAnypoint();
  const anypoint = clientOf(local);
  const instance = await anypoint.apiInstances.list().first();
  if (instance === undefined) throw new Error('the local platform starts with API instances');
  const { id: applicationId } = await anypoint.clientApplications.create({ name: 'moved' });
  const contract = await anypoint.contracts.request({ applicationId, apiInstanceId: instance.id });
  const at = { apiInstanceId: instance.id, contractId: contract.id };
  local.fail({ match: /\/revoke$/, status, ...(body === undefined ? {} : { body }), times: 1 });
  // The fault answers without doing anything, so the contract is still what it was.
  expect(await anypoint.contracts.revoke(at)).toMatchObject({ id: contract.id, status: 'APPROVED' });
});
