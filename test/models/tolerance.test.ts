import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/core/read/model.js';
import { apiInstanceModel, assetOfInstancesModel } from '../../src/models/api-instance.js';
import { applicationContractModel } from '../../src/models/application-contract.js';
import { applicationOwnerModel } from '../../src/models/application-owner.js';
import { assetGroupInstanceModel } from '../../src/models/asset-group-instance.js';
import { assetInstanceModel, assetModel, assetSummaryModel } from '../../src/models/asset.js';
import { auditModel } from '../../src/models/audit.js';
import { clientApplicationModel, secretResetModel } from '../../src/models/client-application.js';
import { grantTypesModel } from '../../src/models/client-provider.js';
import { contractModel } from '../../src/models/contract.js';
import { listOf, oneOf, pageOf } from '../../src/models/envelope.js';
import { environmentModel } from '../../src/models/environment.js';
import { organizationHierarchyModel } from '../../src/models/organization.js';
import { requestedContractModel } from '../../src/models/requested-contract.js';
import { slaTierModel } from '../../src/models/sla-tier.js';

const nobody = (): void => undefined;

async function read<Result>(model: Model<Result>, value: unknown): Promise<Result> {
  return model.read(value, { validation: 'strict', warn: nobody });
}

describe('lists', () => {
  const application = { id: 1, name: 'a' };
  const applications = pageOf(clientApplicationModel, 'applications');

  it.each([
    ['a bare array', [application], undefined],
    ['an envelope with a total', { applications: [application], total: 7 }, 7],
    ['an envelope without a total', { applications: [application] }, undefined],
    ['an envelope called data', { data: [application] }, undefined],
  ])('come as %s', async (_, body, total) => {
    expect(await read(applications, body)).toEqual({ entries: [application], total });
  });

  it('that come in no known envelope are told as such', async () => {
    await expect(read(applications, { items: [] })).rejects.toMatchObject({ code: 'response_validation' });
  });

  it('that come whole are read with and without envelope', async () => {
    expect(await read(listOf(environmentModel, 'environments'), [])).toEqual([]);
    expect(await read(listOf(environmentModel, 'environments'), { environments: [] })).toEqual([]);
  });
});

describe('single objects in the list they belong to', () => {
  it.each([
    ['alone', { id: 3, status: 'PENDING' }],
    ['as the only contract', { contracts: [{ id: 3, status: 'PENDING' }], total: 1 }],
  ])('are read when they come %s', async (_, body) => {
    expect(await read(oneOf(contractModel, 'contracts'), body)).toEqual({ id: 3, status: 'PENDING' });
  });

  it('are read when a tier comes in a list', async () => {
    expect(await read(oneOf(slaTierModel, 'tiers'), { tiers: [{ id: '5', name: 'Gold' }] })).toEqual({
      id: 5,
      name: 'Gold',
    });
  });
});

describe('ids', () => {
  it.each<[string, Model<unknown>, unknown, unknown]>([
    ['applications', clientApplicationModel, { id: '2841973', name: 'a' }, { id: 2841973, name: 'a' }],
    ['contracts', contractModel, { id: '7', status: 'PENDING' }, { id: 7, status: 'PENDING' }],
    ['tiers', slaTierModel, { id: '7', name: 'Gold' }, { id: 7, name: 'Gold' }],
    ['API instances', apiInstanceModel, { id: '20417733' }, { id: 20417733 }],
    ['managed instances of assets', assetInstanceModel, { id: '20417733' }, { id: 20417733 }],
    ['group instances of assets', assetGroupInstanceModel, { id: '384008' }, { id: 384008 }],
  ])('of %s are numbers when digits came', async (_, model, body, expected) => {
    expect(await read(model, body)).toEqual(expected);
  });

  it('of mocked and external instances stay the text they are', async () => {
    const id = 'c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374';
    expect(await read(assetInstanceModel, { id, type: 'mocked' })).toEqual({ id, type: 'mocked' });
  });

  it('of API instances are found under "apiId" as well, and missed when they are nowhere', async () => {
    expect(await read(apiInstanceModel, { apiId: 20417733, environmentId: 'e' })).toEqual({
      id: 20417733,
      environmentId: 'e',
    });
    await expect(read(apiInstanceModel, { environmentId: 'e' })).rejects.toMatchObject({
      issues: [{ path: 'id', expected: 'number' }],
    });
  });

  it.each([
    ['apiId', { apiId: 20417733 }],
    ['apiVersionId', { apiVersionId: '20417733' }],
  ])('of the API instance of a tier or contract are read from "%s"', async (_, wire) => {
    expect(await read(slaTierModel, { id: 1, name: 'Gold', ...wire })).toEqual({
      id: 1,
      name: 'Gold',
      apiInstanceId: 20417733,
    });
    expect(await read(contractModel, { id: 1, status: 'PENDING', ...wire })).toEqual({
      id: 1,
      status: 'PENDING',
      apiInstanceId: 20417733,
    });
  });

  it('of the API instance of an endpoint are read from "apiVersionId", and its odd flags are let through', async () => {
    const endpoint = { id: 5, apiVersionId: '20417733', isCloudHub: 'true', uri: null, 'tlsContexts.outbound': {} };
    const instance = await read(apiInstanceModel, { id: 1, endpoint });
    expect(instance.endpoint).toEqual({
      id: 5,
      apiInstanceId: 20417733,
      isCloudHub: 'true',
      uri: null,
      'tlsContexts.outbound': {},
    });
  });

  it('of the instance in the older list come from "apiVersion.id", never from "apiVersion.apiId"', async () => {
    const apiVersion = { id: 20417733, apiId: 55012, productVersion: null };
    const contract = await read(applicationContractModel, { id: 1, status: 'APPROVED', apiVersion, tier: null });
    expect(contract).toMatchObject({ apiInstanceId: 20417733, apiVersion: { id: 20417733, apiId: 55012 }, tier: null });
  });
});

describe('version groups', () => {
  it.each(['productAPIVersion', 'productApiVersion', 'productVersion', 'versionGroup'])(
    'of instances are read from "%s"',
    async (name) => {
      expect((await read(assetInstanceModel, { id: 1, [name]: 'v1' })).productVersion).toBe('v1');
    },
  );

  it('inside assets are read alike', async () => {
    const asset = { groupId: 'g', assetId: 'a', version: '1.0.0', instances: [{ id: '1', productAPIVersion: 'v1' }] };
    expect((await read(assetModel, asset)).instances).toEqual([{ id: 1, productVersion: 'v1' }]);
  });
});

describe('applications', () => {
  it('show redirectUri as redirectUris, and coreServicesId as clientId too', async () => {
    const wire = {
      id: 1,
      name: 'a',
      redirectUri: ['https://a.example'],
      coreServicesId: 'c',
      description: '',
      url: null,
    };
    expect(await read(clientApplicationModel, wire)).toEqual({
      id: 1,
      name: 'a',
      redirectUris: ['https://a.example'],
      coreServicesId: 'c',
      clientId: 'c',
      description: '',
      url: null,
    });
  });

  it.each([[{}], [null], [{ providerId: null, type: null }], [{ providerId: 'p', type: { name: 'ping' } }]])(
    'come with the client provider %j',
    async (clientProvider) => {
      expect((await read(clientApplicationModel, { id: 1, name: 'a', clientProvider })).clientProvider).toEqual(
        clientProvider,
      );
    },
  );

  it('keep fields that nobody has described, and no field can poison the object', async () => {
    const wire: unknown = JSON.parse('{"id":1,"name":"a","newField":{"x":1},"__proto__":{"clientSecret":"planted"}}');
    const application = await read(clientApplicationModel, wire);
    expect(application).toMatchObject({ newField: { x: 1 } });
    expect(application.clientSecret).toBeUndefined();
    expect(Object.getPrototypeOf(application)).toBe(Object.prototype);
  });

  it('have owners of whom only the id is sure', async () => {
    expect(await read(applicationOwnerModel, { id: 'u' })).toEqual({ id: 'u' });
    const owner = { id: 'u', mfaVerifiersConfigured: 'true', lastLogin: null, organization: { id: 'o' }, type: 'host' };
    expect(await read(applicationOwnerModel, owner)).toEqual(owner);
  });

  it.each([
    ['nothing', undefined, undefined],
    ['null', null, null],
    ['the secret alone', { clientSecret: 's' }, { clientSecret: 's' }],
    [
      'an application',
      { id: '1', clientSecret: 's', coreServicesId: 'c' },
      { id: 1, clientSecret: 's', clientId: 'c', coreServicesId: 'c' },
    ],
  ])('answer a reset with %s', async (_, body, expected) => {
    expect(await read(secretResetModel, body)).toEqual(expected);
  });
});

describe('contracts', () => {
  it('may be null where they can be', async () => {
    const wire = {
      id: 1,
      status: 'APPROVED',
      approvedDate: null,
      rejectedDate: null,
      revokedDate: null,
      tier: null,
      tierId: null,
      requestedTier: null,
      requestedTierId: null,
      terms: null,
      partyId: null,
      partyName: '',
      groupInstanceId: null,
      groupInstance: null,
      requestAccessInfo: null,
    };
    expect(await read(contractModel, wire)).toEqual(wire);
  });

  it('of a group carry the group under one name', async () => {
    const contract = { id: 1, status: 'APPROVED', condition: 'GROUP' };
    expect((await read(contractModel, { ...contract, groupInstances: { id: 7 } })).groupInstance).toEqual({ id: 7 });
    const consumers = { ...contract, apiGroupInstanceId: 7, apiGroupInstance: { id: 7 } };
    expect(await read(applicationContractModel, consumers)).toEqual({
      ...contract,
      groupInstanceId: 7,
      groupInstance: { id: 7 },
    });
  });

  it('may have a state or condition that came later', async () => {
    expect(await read(contractModel, { id: 1, status: 'EXPIRED', condition: 'NEW' })).toMatchObject({
      status: 'EXPIRED',
    });
  });

  it('show an application that is no more than a few fields', async () => {
    const contract = await read(contractModel, { id: 1, status: 'PENDING', application: { coreServicesId: 'c' } });
    expect(contract.application).toEqual({ coreServicesId: 'c', clientId: 'c' });
  });

  it('just requested show the instance as a number', async () => {
    const wire = { id: 1, status: 'PENDING', applicationId: '2', api: { id: '3', fullname: 'a undefined' } };
    expect(await read(requestedContractModel, wire)).toEqual({
      id: 1,
      status: 'PENDING',
      applicationId: 2,
      api: { id: 3, fullname: 'a undefined' },
    });
  });
});

describe('tiers', () => {
  it('limit requests by numbers, also when text came', async () => {
    const limits = [{ maximumRequests: '600', timePeriodInMilliseconds: 60_000 }];
    expect((await read(slaTierModel, { id: 1, name: 'Gold', limits })).limits).toEqual([
      { maximumRequests: 600, timePeriodInMilliseconds: 60_000 },
    ]);
  });

  it('of groups have their own limits', async () => {
    const limits = [{ maximumRequests: 1, timePeriodInMilliseconds: 1_000, visible: true }];
    const wire = {
      id: 1,
      name: 'G',
      apiGroupInstanceId: 7,
      defaultLimits: limits,
      limitsByApi: [{ apiId: '2', limits }],
    };
    expect(await read(slaTierModel, wire)).toEqual({
      id: 1,
      name: 'G',
      groupInstanceId: 7,
      defaultLimits: limits,
      limitsByApi: [{ apiInstanceId: 2, limits }],
    });
  });
});

describe('other answers', () => {
  it.each([
    [
      { created: {}, updated: {} },
      { created: {}, updated: {} },
    ],
    [
      { created: { date: null }, updated: [] },
      { created: { date: null }, updated: {} },
    ],
    [
      { created: '2025-03-04T10:11:12.345Z', updated: '' },
      { created: { date: '2025-03-04T10:11:12.345Z' }, updated: {} },
    ],
    [{}, {}],
  ])('have audits such as %j', async (wire, expected) => {
    expect(await read(auditModel, wire)).toEqual(expected);
  });

  it('are assets with an empty list of instances and nothing else', async () => {
    expect(await read(assetOfInstancesModel, { apis: [] })).toEqual({ apis: [] });
  });

  it('are instances whose versions are null', async () => {
    const wire = { id: 1, assetVersion: null, productVersion: null, technology: 'another', deployment: null };
    expect(await read(apiInstanceModel, wire)).toEqual(wire);
  });

  it('are assets made by an id or by an object', async () => {
    const asset = { groupId: 'g', assetId: 'a', version: '1.0.0' };
    for (const createdBy of ['u', { id: 'u' }]) {
      expect(await read(assetSummaryModel, { ...asset, createdBy })).toEqual({ ...asset, createdBy });
    }
  });

  it.each(['grant_types', 'grantTypes'])('are grant types under "%s"', async (key) => {
    expect(await read(grantTypesModel, { type: { name: 'ping' }, [key]: [{ name: 'password' }] })).toEqual({
      type: { name: 'ping' },
      grantTypes: [{ name: 'password' }],
    });
  });

  it('are organizations inside organizations', async () => {
    const wire = { id: 'a', name: 'A', subOrganizations: [{ id: 'b', name: 'B', domain: null, subOrganizations: [] }] };
    expect(await read(organizationHierarchyModel, wire)).toEqual(wire);
    await expect(
      read(organizationHierarchyModel, { id: 'a', name: 'A', subOrganizations: [{ id: 5 }] }),
    ).rejects.toMatchObject({ code: 'response_validation' });
  });
});
