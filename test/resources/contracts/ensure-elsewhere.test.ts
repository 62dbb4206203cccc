import { expect, test } from 'vitest';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { clientOf } from '../../fakes/resources.js';

const ofOneInstance = /\/instances\/\d+\/contracts$/;

test.each([403, 404])(
  'ensure finds a contract through the older platform API where Exchange answers %i',
  async (status) => {
    const local = createLocalAnypoint();
    const anypoint = clientOf(local);
    const { id: applicationId } = await anypoint.clientApplications.create({ name: 'looked-for' });
    const instance = await anypoint.apiInstances.list().first();
    if (instance === undefined) throw new Error('the local platform starts with API instances');
    const first = await anypoint.contracts.ensure({ applicationId, apiInstanceId: instance.id });
    expect(first).toMatchObject({ created: true });

    local.fail({ match: ofOneInstance, status, times: 1 });
    const again = await anypoint.contracts.ensure({ applicationId, apiInstanceId: instance.id });
    expect(again).toMatchObject({ created: false, changed: false, contract: { id: first.contract.id } });
  },
);

test('ensure tells the first refusal where both services refuse to show contracts', async () => {
  const local = createLocalAnypoint();
  const anypoint = clientOf(local);
  const { id: applicationId } = await anypoint.clientApplications.create({ name: 'hidden' });
  local.fail({ match: ofOneInstance, status: 403, times: 1 });
  local.fail({ match: '/apiplatform/repository/v2', status: 404, times: 1 });
  await expect(anypoint.contracts.ensure({ applicationId, apiInstanceId: 1 })).rejects.toMatchObject({
    code: 'permission',
  });
});

test.each([
  ['REVOKED', /restore it, or delete it/],
  ['REJECTED', /try to approve it.*not documented/],
] as const)('ensure leaves a contract that is %s to its provider, and says what can be done', async (status, hint) => {
  const local = createLocalAnypoint();
  const anypoint = clientOf(local);
  const { id: applicationId } = await anypoint.clientApplications.create({ name: 'refused' });
  const instance = local.addApiInstance({ assetId: 'orders-api' });
  local.addContract({ applicationId, apiInstanceId: instance.id, status });
  const at = { applicationId, apiInstanceId: instance.id };
  await expect(anypoint.contracts.ensure(at)).rejects.toMatchObject({
    code: 'conflict',
    contractStatus: status,
    hint: expect.stringMatching(hint) as string,
  });
});
