/** The main job, with whichever copy of the package a program has got hold of: no runtime's own things are used. */
export async function mainJob({ AnypointClient, isAnypointError }, { createLocalAnypoint }, options) {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, ...(await options?.(platform)) });

  const application = await anypoint.clientApplications.create({ name: 'compatible' });
  const taken = await anypoint.clientApplications.create({ name: 'compatible' }).catch((error) => error);
  expect(isAnypointError(taken, 'conflict'), `a name that is taken gave ${taken}`);

  const instance = await anypoint.apiInstances.list().first();
  const { id: apiInstanceId } = instance;
  const { id: applicationId } = application;
  const tier = await anypoint.slaTiers.list({ apiInstanceId }).first();
  const contract = await anypoint.contracts.request({ applicationId, apiInstanceId, tierId: tier?.id });
  if (contract.status === 'PENDING') await anypoint.contracts.approve({ apiInstanceId, contractId: contract.id });
  const { status } = await anypoint.contracts.get({ apiInstanceId, contractId: contract.id });
  expect(status === 'APPROVED', `the contract is ${status}`);

  const names = await anypoint.clientApplications.list({ view: 'organization' }).toArray();
  expect(
    names.some(({ id }) => id === applicationId),
    'the application is in no list',
  );
  return 'works';
}

function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
