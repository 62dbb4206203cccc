import { describe, expect, it } from 'vitest';
import { answeringFetch, json } from '../fakes/scripted-fetch.js';
import { environmentId, resources, rootId } from '../fakes/resources.js';

type Resources = ReturnType<typeof resources>;
type Row = [what: string, act: (anypoint: Resources) => PromiseLike<unknown>, sent: string, body?: unknown];

const exchange = `/exchange/api/v2/organizations/${rootId}`;
const platform = `/apiplatform/repository/v2/organizations/${rootId}`;
const manager = `/apimanager/api/v1/organizations/${rootId}/environments/${environmentId}`;
const experience = manager.replace('/api/v1', '/xapi/v1');
const accounts = `/accounts/api/organizations/${rootId}`;
const assets = '/exchange/api/v2/assets';
const everything = {
  name: 'orders-mobile',
  description: 'd',
  url: 'https://a.example',
  redirectUris: ['https://a.example/back'],
  grantTypes: ['client_credentials'],
  apiEndpoints: true,
  clientId: 'id',
  clientSecret: 'secret',
};
const { redirectUris, ...same } = everything;
const wire = { ...same, redirectUri: redirectUris };
const asset = { groupId: 'com.acme', assetId: 'orders', version: '1.2.0', versionGroup: 'v1' };
const group = { groupInstanceId: 7, contractId: 5 };
const contract = { apiInstanceId: 20417733, contractId: 5 };

const rows: readonly Row[] = [
  ['create', (a) => a.clientApplications.create({ name: 'n' }), `POST ${exchange}/applications`, { name: 'n' }],
  [
    'create with everything, for an API instance',
    (a) => a.clientApplications.create({ ...everything, apiInstanceId: '3' }),
    `POST ${exchange}/applications?apiInstanceId=3`,
    wire,
  ],
  [
    'create with null for what there is none of',
    (a) => a.clientApplications.create({ name: 'n', description: null, url: null }),
    `POST ${exchange}/applications`,
    { name: 'n' },
  ],
  [
    'create for an API group',
    (a) => a.clientApplications.create({ name: 'n', groupInstanceId: 4 }),
    `POST ${exchange}/applications?apiGroupInstanceId=4`,
    { name: 'n' },
  ],
  [
    'create on the older platform, which calls the instance otherwise',
    (a) => a.clientApplications.create({ name: 'n', apiInstanceId: 3, via: 'platform' }),
    `POST ${platform}/applications?apiVersionId=3`,
    { name: 'n' },
  ],
  ['get', (a) => a.clientApplications.get({ applicationId: '12' }), `GET ${exchange}/applications/12`],
  [
    'get by client id',
    (a) => a.clientApplications.get({ clientId: 'a:b', via: 'platform' }),
    `GET ${platform}/applications/a%3Ab`,
  ],
  [
    'update',
    (a) => a.clientApplications.update({ applicationId: 12, redirectUris: [], description: '' }),
    `PATCH ${exchange}/applications/12`,
    { redirectUri: [], description: '' },
  ],
  [
    'update with null, to empty what is there',
    (a) => a.clientApplications.update({ applicationId: 12, description: null, url: null }),
    `PATCH ${exchange}/applications/12`,
    { description: null, url: null },
  ],
  [
    'update on the older platform',
    (a) => a.clientApplications.update({ applicationId: 12, name: 'm', via: 'platform' }),
    `PATCH ${platform}/applications/12`,
    { name: 'm' },
  ],
  ['delete', (a) => a.clientApplications.delete({ applicationId: 12 }), `DELETE ${exchange}/applications/12`],
  [
    'delete in another organization',
    (a) =>
      a.clientApplications.delete({
        applicationId: 12,
        organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
        via: 'platform',
      }),
    'DELETE /apiplatform/repository/v2/organizations/0a1b2c3d-0000-4000-8000-000000000001/applications/12',
  ],
  [
    'reset a secret',
    (a) => a.clientApplications.resetSecret({ applicationId: 12 }),
    `POST ${exchange}/applications/12/secret/reset`,
  ],
  ['list owners', (a) => a.clientApplications.listOwners({ applicationId: 12 }), `GET ${platform}/applications/12`],
  [
    'add an owner',
    (a) => a.clientApplications.addOwner({ applicationId: 12, userId: 'u' }),
    `POST ${platform}/applications/12/owners`,
    { id: 'u' },
  ],
  [
    'remove an owner',
    (a) => a.clientApplications.removeOwner({ applicationId: 12, userId: 'u' }),
    `DELETE ${platform}/applications/12/owners/u`,
  ],
  [
    'list grant types',
    (a) => a.clientApplications.listGrantTypes({ clientProviderId: 'p' }),
    `GET ${exchange}/clientProviders/p/grantTypes`,
  ],
  [
    'import from a provider, however long the client id',
    (a) =>
      a.clientApplications.importFromProvider({ clientId: 'c'.repeat(32), providerId: 'p', url: 'https://a.example' }),
    `POST /apimanager/api/v1/organizations/${rootId}/applications`,
    { clientId: 'c'.repeat(32), providerId: 'p', url: 'https://a.example' },
  ],
  [
    'request a contract with coordinates',
    (a) =>
      a.contracts.request({
        applicationId: '12',
        apiInstanceId: 20417733,
        tierId: '9',
        asset,
        environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
      }),
    `POST ${exchange}/applications/12/contracts`,
    {
      instanceType: 'api',
      acceptedTerms: true,
      ...asset,
      organizationId: rootId,
      apiId: '20417733',
      environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
      requestedTierId: 9,
    },
  ],
  [
    'request a contract for an asset of a UUID group',
    (a) => a.contracts.request({ applicationId: 12, apiInstanceId: 1, asset: { ...asset, groupId: environmentId } }),
    `POST ${exchange}/applications/12/contracts`,
    {
      instanceType: 'api',
      acceptedTerms: true,
      ...asset,
      groupId: environmentId,
      organizationId: environmentId,
      apiId: '1',
    },
  ],
  [
    'request a contract with a group',
    (a) =>
      a.contracts.request({
        applicationId: 12,
        groupInstanceId: 7,
        asset: { ...asset, organizationId: '0a1b2c3d-0000-4000-8000-000000000001' },
      }),
    `POST ${exchange}/applications/12/contracts`,
    {
      instanceType: 'api-group',
      acceptedTerms: true,
      ...asset,
      organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
      apiGroupInstanceId: 7,
    },
  ],
  [
    'ask for another tier',
    (a) => a.contracts.requestTierChange({ applicationId: 12, contractId: 5, tierId: 9 }),
    `PATCH ${exchange}/applications/12/contracts/5`,
    { requestedTierId: 9 },
  ],
  ['get a contract', (a) => a.contracts.get(contract), `GET ${manager}/apis/20417733/contracts/5`],
  ['get a contract of a group', (a) => a.contracts.get(group), `GET ${manager}/groupInstances/7/contracts/5`],
  [
    'create a contract',
    (a) => a.contracts.create({ apiInstanceId: 20417733, applicationId: 12, tierId: 9, reason: 'r' }),
    `POST ${manager}/apis/20417733/contracts`,
    { applicationId: 12, requestedTierId: 9, requestAccessInfo: { reason: 'r' } },
  ],
  [
    'create a contract of a group',
    (a) => a.contracts.create({ groupInstanceId: 7, applicationId: 12 }),
    `POST ${manager}/groupInstances/7/contracts`,
    { applicationId: 12 },
  ],
  ['approve', (a) => a.contracts.approve(contract), `POST ${experience}/apis/20417733/contracts/5/approve`, {}],
  ['reject', (a) => a.contracts.reject(contract), `POST ${experience}/apis/20417733/contracts/5/reject`, {}],
  ['revoke', (a) => a.contracts.revoke(contract), `POST ${experience}/apis/20417733/contracts/5/revoke`, {}],
  ['restore', (a) => a.contracts.restore(contract), `POST ${experience}/apis/20417733/contracts/5/restore`, {}],
  [
    'revoke in a group, which has no actions',
    (a) => a.contracts.revoke(group),
    `PATCH ${manager}/groupInstances/7/contracts/5`,
    { status: 'REVOKED' },
  ],
  [
    'change a tier',
    (a) => a.contracts.changeTier({ ...contract, tierId: 9 }),
    `PATCH ${manager}/apis/20417733/contracts/5`,
    { tierId: 9 },
  ],
  [
    'grant a change of tier on the older platform',
    (a) => a.contracts.approveTierChange({ ...contract, legacyApiId: 44 }),
    `POST ${platform}/apis/44/versions/20417733/contracts/5/approveTierChange`,
    undefined,
  ],
  [
    'refuse a change of tier',
    (a) => a.contracts.rejectTierChange({ ...contract, legacyApiId: '44' }),
    `POST ${platform}/apis/44/versions/20417733/contracts/5/rejectTierChange`,
    undefined,
  ],
  ['delete a contract', (a) => a.contracts.delete(contract), `DELETE ${manager}/apis/20417733/contracts/5`],
  ['delete a contract of a group', (a) => a.contracts.delete(group), `DELETE ${manager}/groupInstances/7/contracts/5`],
  [
    'get an API instance of a business group',
    (a) =>
      a.apiInstances.get({
        apiInstanceId: 3,
        businessGroupId: '0a1b2c3d-0000-4000-8000-00000000000a',
        environmentId: '0a1b2c3d-0000-4000-8000-000000000003',
      }),
    'GET /apimanager/api/v1/organizations/0a1b2c3d-0000-4000-8000-00000000000a/environments/0a1b2c3d-0000-4000-8000-000000000003/apis/3',
  ],
  [
    'create a tier',
    (a) =>
      a.slaTiers.create({
        apiInstanceId: 3,
        name: 'Gold',
        autoApprove: false,
        limits: [{ maximumRequests: 6, timePeriodInMilliseconds: 1_000, visible: true }],
      }),
    `POST ${manager}/apis/3/tiers`,
    {
      name: 'Gold',
      status: 'ACTIVE',
      autoApprove: false,
      limits: [{ maximumRequests: 6, timePeriodInMilliseconds: 1_000, visible: true }],
    },
  ],
  ['delete a tier', (a) => a.slaTiers.delete({ apiInstanceId: 3, tierId: 9 }), `DELETE ${manager}/apis/3/tiers/9`],
  [
    'create an API instance',
    (a) =>
      a.apiInstances.create({
        asset: { ...asset, groupId: 'g' },
        instanceLabel: 'l',
        providerId: null,
        technology: 'mule4',
        endpoint: { uri: 'https://a.example', deploymentType: 'HY' },
      }),
    `POST ${manager}/apis`,
    {
      spec: { groupId: 'g', assetId: 'orders', version: '1.2.0' },
      instanceLabel: 'l',
      providerId: null,
      technology: 'mule4',
      endpoint: { uri: 'https://a.example', deploymentType: 'HY', proxyUri: null, isCloudHub: null },
    },
  ],
  [
    'promote an API instance, with everything but contracts',
    (a) => a.apiInstances.promote({ fromApiInstanceId: '20417733', instanceLabel: 'l' }),
    `POST ${manager}/apis`,
    {
      promote: {
        originApiId: 20417733,
        policies: { allEntities: true },
        tiers: { allEntities: true },
        alerts: { allEntities: true },
      },
      instanceLabel: 'l',
    },
  ],
  [
    'promote an API instance into a named environment, with its tiers alone',
    (a) => a.apiInstances.promote({ fromApiInstanceId: 3, environmentId: rootId, policies: false, alerts: false }),
    `POST ${manager.replace(environmentId, rootId)}/apis`,
    {
      promote: {
        originApiId: 3,
        policies: { allEntities: false },
        tiers: { allEntities: true },
        alerts: { allEntities: false },
      },
    },
  ],
  ...[true, false].map((contracts): Row => [
    `promote an API instance, ${contracts ? 'asking for its contracts' : 'without its contracts, in so many words'}`,
    (a) => a.apiInstances.promote({ fromApiInstanceId: 3, contracts }),
    `POST ${manager}/apis`,
    {
      promote: {
        originApiId: 3,
        policies: { allEntities: true },
        tiers: { allEntities: true },
        alerts: { allEntities: true },
        contracts: { allEntities: contracts },
      },
    },
  ]),
  [
    'change an API instance',
    (a) =>
      a.apiInstances.update({ apiInstanceId: 3, assetVersion: '2.0.0', description: null, endpoint: { uri: null } }),
    `PATCH ${manager}/apis/3`,
    { assetVersion: '2.0.0', description: null, endpoint: { uri: null } },
  ],
  ['delete an API instance', (a) => a.apiInstances.delete({ apiInstanceId: '3' }), `DELETE ${manager}/apis/3`],
  [
    'apply a policy by its asset',
    (a) =>
      a.apiInstances.applyPolicy({
        apiInstanceId: 3,
        asset: { groupId: 'g', assetId: 'p', version: '1.0.0' },
        configurationData: { rate: 5 },
        pointcutData: [{ methodRegex: 'GET', uriTemplateRegex: '/orders/.*' }],
        order: 2,
        disabled: true,
        label: 'l',
        upstreamIds: ['u'],
        allowDuplicated: true,
      }),
    `POST ${manager}/apis/3/policies?allowDuplicated=true`,
    {
      groupId: 'g',
      assetId: 'p',
      assetVersion: '1.0.0',
      configurationData: { rate: 5 },
      pointcutData: [{ methodRegex: 'GET', uriTemplateRegex: '/orders/.*' }],
      order: 2,
      disabled: true,
      label: 'l',
      upstreamIds: ['u'],
    },
  ],
  [
    'apply a policy by its template',
    (a) => a.apiInstances.applyPolicy({ apiInstanceId: 3, policyTemplateId: '56' }),
    `POST ${manager}/apis/3/policies`,
    { policyTemplateId: '56' },
  ],
  [
    'change a policy',
    (a) => a.apiInstances.updatePolicy({ apiInstanceId: 3, policyId: '7', assetVersion: '1.1.0', pointcutData: null }),
    `PATCH ${manager}/apis/3/policies/7`,
    { assetVersion: '1.1.0', pointcutData: null },
  ],
  [
    'remove a policy',
    (a) => a.apiInstances.removePolicy({ apiInstanceId: 3, policyId: 7 }),
    `DELETE ${manager}/apis/3/policies/7`,
  ],
  [
    'create a tier of a group, whose limits must say whether they are shown',
    (a) =>
      a.slaTiers.create({
        groupInstanceId: 7,
        name: 'Gold',
        defaultLimits: [{ maximumRequests: 6, timePeriodInMilliseconds: 1_000 }],
        limitsByApi: [
          {
            apiInstanceId: '3',
            limits: [{ maximumRequests: 9, timePeriodInMilliseconds: 1_000, visible: false }],
          },
        ],
      }),
    `POST ${manager}/groupInstances/7/tiers`,
    {
      name: 'Gold',
      status: 'ACTIVE',
      defaultLimits: [{ maximumRequests: 6, timePeriodInMilliseconds: 1_000, visible: true }],
      limitsByApi: [{ apiId: 3, limits: [{ maximumRequests: 9, timePeriodInMilliseconds: 1_000, visible: false }] }],
    },
  ],
  [
    'get a tier of a group',
    (a) => a.slaTiers.get({ groupInstanceId: 7, tierId: 9 }),
    `GET ${manager}/groupInstances/7/tiers/9`,
  ],
  [
    'delete a tier of a group',
    (a) => a.slaTiers.delete({ groupInstanceId: 7, tierId: 9 }),
    `DELETE ${manager}/groupInstances/7/tiers/9`,
  ],
  ['get the latest asset', (a) => a.assets.get({ groupId: 'g', assetId: 'a' }), `GET ${assets}/g/a/asset`],
  [
    'get a version of an asset',
    (a) => a.assets.get({ groupId: 'g', assetId: 'a', version: '1.0.0' }),
    `GET ${assets}/g/a/1.0.0/asset`,
  ],
  ['get an organization', (a) => a.organizations.get(), `GET ${accounts}`],
  ['get a hierarchy', (a) => a.organizations.hierarchy(), `GET ${accounts}/hierarchy`],
  ['get the environment', (a) => a.environments.get(), `GET ${accounts}/environments/${environmentId}`],
];

const lists: readonly Row[] = [
  [
    'applications',
    (a) => a.clientApplications.list({ query: 'q', sort: 'name', ascending: true, apiInstanceId: 3 }).toArray(),
    `GET ${exchange}/applications?query=q&sort=name&ascending=true&apiInstanceId=3&offset=0&limit=250`,
  ],
  [
    'applications with credentials',
    (a) => a.clientApplications.list({ includeCredentials: true, pageSize: 250 }).toArray(),
    `GET ${exchange}/applications?offset=0&limit=250&targetAdminSite=true`,
  ],
  [
    'applications of the organization, unsorted',
    (a) => a.clientApplications.list({ view: 'organization', includeCredentials: false }).toArray(),
    `GET ${platform}/applications?offset=0&limit=250&targetAdminSite=true`,
  ],
  [
    'contracts',
    (a) => a.contracts.list({ apiInstanceId: 3, status: 'PENDING', clientId: 'c', sort: 'name' }).toArray(),
    `GET ${manager}/apis/3/contracts?status=PENDING&coreServicesId=c&sort=name&offset=0&limit=250`,
  ],
  [
    'contracts of a group, whole',
    (a) => a.contracts.list({ groupInstanceId: 7 }).toArray(),
    `GET ${manager}/groupInstances/7/contracts`,
  ],
  [
    'API instances',
    (a) => a.apiInstances.list({ assetId: 'orders', pageSize: 50 }).toArray(),
    `GET ${manager}/apis?assetId=orders&offset=0&limit=50`,
  ],
  [
    'tiers',
    (a) => a.slaTiers.list({ apiInstanceId: 3, active: true }).toArray(),
    `GET ${manager}/apis/3/tiers?active=true&offset=0&limit=250`,
  ],
  [
    'policies of an API instance, whole',
    (a) => a.apiInstances.listPolicies({ apiInstanceId: 3 }),
    `GET ${manager}/apis/3/policies`,
  ],
  [
    'policies of an API instance, with the disabled ones',
    (a) => a.apiInstances.listPolicies({ apiInstanceId: 3, includeDisabled: true }),
    `GET ${manager}/apis/3/policies?fullInfo=false`,
  ],
  [
    'tiers of a group, whole',
    (a) => a.slaTiers.list({ groupInstanceId: 7 }).toArray(),
    `GET ${manager}/groupInstances/7/tiers`,
  ],
  [
    'assets',
    (a) =>
      a.assets
        .search({
          query: 'orders',
          types: ['rest-api', 'http-api'],
          businessGroupId: '0a1b2c3d-0000-4000-8000-00000000000a',
        })
        .toArray(),
    `GET ${assets}/search?search=orders&types=rest-api&types=http-api&organizationId=0a1b2c3d-0000-4000-8000-00000000000a&rootOrganizationId=${rootId}&offset=0&limit=250`,
  ],
  [
    'members',
    (a) => a.organizations.listMembers({ search: 'ada', pageSize: 500 }).toArray(),
    `GET ${accounts}/members?search=ada&offset=0&limit=500`,
  ],
  [
    'client providers',
    (a) => a.organizations.listClientProviders({ sort: 'name' }).toArray(),
    `GET ${accounts}/clientProviders?sort=name&offset=0&limit=500`,
  ],
  [
    'environments of a business group',
    (a) =>
      a.environments
        .list({ name: 'Sandbox', isProduction: false, businessGroupId: '0a1b2c3d-0000-4000-8000-00000000000a' })
        .toArray(),
    'GET /accounts/api/organizations/0a1b2c3d-0000-4000-8000-00000000000a/environments?name=Sandbox&isProduction=false&offset=0&limit=500',
  ],
  [
    'contracts of an application',
    (a) => a.clientApplications.listContracts({ applicationId: 12 }),
    `GET ${exchange}/applications/12/contracts`,
  ],
  [
    'contracts of an application on the older platform',
    (a) => a.clientApplications.listContracts({ applicationId: 12, via: 'platform' }),
    `GET ${platform}/applications/12/contracts?offset=0&limit=250`,
  ],
  [
    'API instances of an application',
    (a) => a.clientApplications.listApiInstances({ applicationId: 12 }),
    `GET ${exchange}/applications/12/instances`,
  ],
  [
    'instances of an asset',
    (a) => a.assets.listInstances({ groupId: 'g', assetId: 'a', versionGroup: 'v1' }),
    `GET ${assets}/g/a/versionGroups/v1/instances`,
  ],
  [
    'group instances of an asset',
    (a) => a.assets.listGroupInstances({ groupId: 'g', assetId: 'a', versionGroup: 'v1' }),
    `GET ${assets}/g/a/versionGroups/v1/apiGroupInstances`,
  ],
  [
    'tiers as consumers see them',
    (a) => a.assets.listTiers({ groupId: 'g', assetId: 'a', versionGroup: 'v1', apiInstanceId: 3 }),
    `GET ${assets}/g/a/versionGroups/v1/instances/3/tiers`,
  ],
];

/** Is an answer that all models for single objects accept. */
const anything = {
  id: '1',
  name: 'n',
  status: 'APPROVED',
  groupId: 'g',
  assetId: 'a',
  grant_types: [],
  clientSecret: 'secret',
};

async function send(act: Row[1], answer: unknown) {
  const { fetch, sent } = answeringFetch(() => json(answer));
  await act(resources(fetch));
  const [request] = sent;
  const { pathname, search } = new URL(request?.url ?? '');
  return {
    sent: `${request?.method ?? ''} ${pathname}${search}`,
    body: request?.body === undefined ? undefined : (JSON.parse(request.body) as unknown),
    times: sent.length,
  };
}

describe('one request with the documented method, path and body is sent', () => {
  it.each(rows)('to %s', async (_, act, sent, body) => {
    expect(await send(act, anything)).toEqual({ sent, body, times: 1 });
  });
});

describe('one request with the documented filters is sent to list an empty list', () => {
  it.each(lists)('of %s', async (_, act, sent) => {
    expect(await send(act, [])).toEqual({ sent, body: undefined, times: 1 });
  });
});
