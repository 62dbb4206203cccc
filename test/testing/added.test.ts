import { describe, expect, it } from 'vitest';
import { AnypointClient, ConfigurationError } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';

function start() {
  const local = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = local;
  return { local, anypoint: new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 }) };
}

describe('what is added to the local platform', () => {
  it('is there for a client, with what was left out filled in', async () => {
    const { local, anypoint } = start();
    const { id: environmentId, name } = local.addEnvironment();
    expect(await anypoint.environments.get({ environmentId })).toMatchObject({ name, type: 'sandbox' });

    const instance = local.addApiInstance({ assetId: 'billing-api', environmentId });
    const at = { environmentId, apiInstanceId: instance.id };
    expect(await anypoint.apiInstances.get(at)).toMatchObject({ assetId: 'billing-api', assetVersion: '1.0.0' });
    expect(await anypoint.assets.get({ groupId: instance.groupId, assetId: 'billing-api' })).toMatchObject({
      version: '1.0.0',
    });

    const tier = local.addTier({ apiInstanceId: instance.id, name: 'Gold' });
    expect(await anypoint.slaTiers.get({ ...at, tierId: tier.id })).toMatchObject({ name: 'Gold', autoApprove: false });

    const application = local.addApplication({ name: 'billing' });
    expect(await anypoint.clientApplications.get({ applicationId: application.id })).toMatchObject({ name: 'billing' });
    expect(await anypoint.clientApplications.findByName({ name: 'billing' })).toMatchObject({ id: application.id });

    const contract = local.addContract({
      applicationId: application.id,
      apiInstanceId: instance.id,
      requestedTierId: tier.id,
    });
    expect(contract.status).toBe('PENDING');
    await anypoint.contracts.approve({ ...at, contractId: contract.id });
    expect(local.state.contracts.get(contract.id)).toMatchObject({ status: 'APPROVED', tierId: tier.id });
    const { clientApplications } = anypoint;
    expect(await clientApplications.listContracts({ applicationId: application.id })).toMatchObject([
      { id: contract.id },
    ]);
  });

  it('brings an application and an API instance along where a contract names none', () => {
    const { local } = start();
    const { applicationId, apiId, status, approvedDate } = local.addContract();
    expect(local.state.applications.has(applicationId)).toBe(true);
    expect(local.state.apiInstances.has(apiId ?? 0)).toBe(true);
    expect([status, approvedDate]).toEqual(['APPROVED', expect.any(String)]);
    expect(local.addContract({ status: 'REVOKED' })).toMatchObject({ revokedDate: expect.any(String) as string });
  });

  it('takes members that are undefined for left out, and has the same ids for the same seed', () => {
    const { local } = start();
    expect(local.addApplication({ name: undefined } as object).name).toBe('application-1');
    expect(start().local.addApplication().id).toBe(createLocalAnypoint().addApplication().id);
  });

  const contract = (given: object) => () => start().local.addContract(given);
  it.each([
    ['an unknown member', contract({ apiInstance: 1 }), '"apiInstance" is not known; accepted are'],
    ['a wrong kind', contract({ tierId: '1' }), '"tierId" must be a whole number, 1 or more, or null'],
    ['a wrong state', contract({ status: 'approved' }), "\"status\" must be 'PENDING', 'APPROVED'"],
    [
      'an application that is not there',
      contract({ applicationId: 1 }),
      'no client application 1; add one with addApp',
    ],
    ['an API that is not there', contract({ apiInstanceId: 1 }), 'no API instance 1; add one with addApiInstance'],
    [
      'a tier of nothing',
      () => start().local.addTier({ name: 'Gold' }),
      'addTier needs apiInstanceId or groupInstance',
    ],
    ['a name twice', () => start().local.addApplication({ name: 'orders-web' }), 'client application "orders-web"'],
    [
      'a list of something else',
      () => start().local.addApiInstance({ tags: [1] } as object),
      '"tags" must be a list of texts',
    ],
    [
      'a limit that is none',
      () => start().local.addTier({ apiInstanceId: 1, limits: [{ maximumRequests: 5 }] } as object),
      '"limits" must be a list of objects of "maximumRequests"',
    ],
    ['what is no object', () => start().local.addApplication(null as unknown as object), 'must be an object'],
    ['an unknown place', () => start().local.addEnvironment({ organizationId: 'x' }), 'has no organization x'],
  ])('refuses %s', (_, add, words) => {
    expect(add).toThrow(ConfigurationError);
    expect(add).toThrow(words);
  });
});
