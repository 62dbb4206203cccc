const { AnypointClient } = require('anypoint-sdk');
const { createLocalAnypoint } = require('anypoint-sdk/testing');

test('an application gets its contract, in CommonJS', async () => {
  const { credentials: auth, organizationId, environmentId, fetch } = createLocalAnypoint();
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  const { application } = await anypoint.clientApplications.ensure({ name: 'reports' });
  const instance = await anypoint.apiInstances.list().first();
  const tier = await anypoint.slaTiers.list({ apiInstanceId: instance.id, active: true }).first();
  const { contract } = await anypoint.contracts.ensure({
    applicationId: application.id,
    apiInstanceId: instance.id,
    tierId: tier?.id,
  });
  expect(['APPROVED', 'PENDING']).toContain(contract.status);
});
