import type { Case } from './case.js';
import { clientId, clientSecret, organizationId, userId } from './people.js';
import { environmentId, groupId } from './places.js';

const audit = { created: { date: '2026-01-02T03:04:05.678Z' }, updated: {} };
const tier = {
  audit,
  id: 310877,
  name: 'Bronze',
  description: null,
  limits: [{ maximumRequests: 5, timePeriodInMilliseconds: 1000, visible: true }],
  status: 'ACTIVE',
  autoApprove: false,
  applicationCount: 2,
  apiId: 20998811,
};
const groupTier = {
  id: 310901,
  groupInstanceId: 7712,
  name: 'Harbour',
  description: 'All quays',
  defaultLimits: tier.limits,
  limitsByApi: [{ apiId: 20998811, limits: tier.limits }],
  status: 'ACTIVE',
};
const contract = {
  audit,
  id: 8090123,
  status: 'PENDING',
  approvedDate: null,
  rejectedDate: null,
  revokedDate: null,
  applicationId: 4711203,
  application: {
    id: 4711203,
    name: 'crane-driver',
    description: null,
    clientProvider: {},
    coreServicesId: clientId,
    url: null,
  },
  tierId: null,
  tier: null,
  requestedTierId: 310877,
  requestedTier: tier,
  terms: null,
  partyId: null,
  partyName: '',
  apiId: 20998811,
  api: { audit: { created: {}, updated: {} }, id: 20998811 },
};
const withSecrets = {
  ...contract,
  status: 'APPROVED',
  approvedDate: '2026-01-02T03:04:05.678Z',
  application: {
    ...contract.application,
    clientId,
    clientSecret,
    owner: 'N/A',
    email: 'N/A',
    owners: [{ id: userId }],
  },
};
const instance = {
  audit,
  id: 20998811,
  instanceLabel: null,
  groupId,
  assetId: 'cranes',
  assetVersion: null,
  productVersion: null,
  description: null,
  tags: [],
  order: 1,
  providerId: null,
  deprecated: false,
  lastActiveDate: null,
  endpointUri: null,
  environmentId,
  technology: 'mule4',
  status: 'unregistered',
  approvalMethod: null,
  deployment: null,
};
const endpoint = { id: 21000007, type: 'rest', uri: 'https://{quay}.harbour.example' };
const nullable =
  'type uri proxyUri proxyRegistrationUri isCloudHub deploymentType muleVersion4OrAbove referencesUserDomain ' +
  'responseTimeout policiesVersion wsdlConfig tlsContexts tlsContexts.outbound apiGatewayVersion runtimeMetadata ' +
  'validation apiVersionId';
const emptyEndpoint = { id: 21000007, ...Object.fromEntries(nullable.split(' ').map((name) => [name, null])) };
const actions = ['approveContract', 'rejectContract', 'revokeContract', 'restoreContract'];

/** Every variant of an answer that the document has to let through. */
export const acceptedByApiManager: readonly Case[] = [
  [
    'assets with instances, one without any',
    'listApiInstances',
    200,
    { total: 9, assets: [{ apis: [instance] }, { apis: [] }] },
  ],
  ['a list without total', 'listApiInstances', 200, { assets: [] }],
  [
    'an asset of old without coordinates',
    'listApiInstances',
    200,
    {
      total: 1,
      assets: [{ audit, id: 7, name: 'Cranes', groupId: null, assetId: null, apis: [instance], totalApis: 1 }],
    },
  ],
  ['an instance', 'getApiInstance', 200, { ...instance, endpoint }],
  ['an instance whose id is called apiId', 'getApiInstance', 200, { ...instance, id: undefined, apiId: 20998811 }],
  ['an instance of a technology to come', 'getApiInstance', 200, { ...instance, technology: 'steam' }],
  ...[true, false, 'true', '', null].map((isCloudHub): Case => [
    `an endpoint whose isCloudHub is ${JSON.stringify(isCloudHub)}`,
    'getApiInstance',
    200,
    { ...instance, endpoint: { ...endpoint, isCloudHub } },
  ]),
  ['an endpoint of nothing but nulls', 'getApiInstance', 200, { ...instance, endpoint: emptyEndpoint }],
  [
    'an endpoint that names its instance as text',
    'getApiInstance',
    200,
    { ...instance, endpoint: { ...endpoint, apiVersionId: '20998811', runtimeMetadata: { javaVersion: '17' } } },
  ],
  ['tiers', 'listSlaTiers', 200, { total: 5, tiers: [tier] }],
  [
    'tiers whose limits are text',
    'listSlaTiers',
    200,
    { tiers: [{ ...tier, limits: [{ maximumRequests: '600', timePeriodInMilliseconds: 60000 }] }] },
  ],
  ['a new tier', 'createSlaTier', 201, tier],
  [
    'a new tier that echoes the instance as text',
    'createSlaTier',
    201,
    { id: 310877, name: 'Bronze', apiVersionId: '20998811' },
  ],
  ['a new tier in the envelope of the list', 'createSlaTier', 201, { total: 1, tiers: [tier] }],
  ...[200, 201].map((status): Case => [`a changed tier told by ${status}`, 'updateSlaTier', status, tier]),
  ['contracts', 'listContracts', 200, { total: 1, contracts: [contract] }],
  ['contracts without total', 'listContracts', 200, { contracts: [] }],
  [
    'audits of every kind',
    'listContracts',
    200,
    {
      contracts: [{}, { created: {}, updated: {} }, { created: audit.created, updated: [] }].map((one) => ({
        ...contract,
        audit: one,
      })),
    },
  ],
  ...[200, 201].map((status): Case => [`a new contract told by ${status}`, 'createContract', status, withSecrets]),
  ['a contract', 'getContract', 200, contract],
  ['a contract in the envelope of the list', 'getContract', 200, { total: 1, contracts: [contract] }],
  [
    'a changed contract',
    'updateContract',
    200,
    { ...withSecrets, status: 'REVOKED', revokedDate: '2026-02-03T04:05:06.789Z' },
  ],
  [
    'a contract whose instance is text',
    'getContract',
    200,
    { ...contract, apiId: undefined, apiVersionId: '20998811' },
  ],
  ...actions.flatMap((action) =>
    [200, 201].map((status): Case => [`${action} told by ${status}`, action, status, withSecrets]),
  ),
  ['group instances in an envelope', 'listGroupInstances', 200, { total: 1, groupInstances: [{ id: 7712 }] }],
  ['group instances as an array', 'listGroupInstances', 200, [{ id: 7712, apiInstances: [20998811] }]],
  ['a group instance with whole instances', 'getGroupInstance', 200, { id: 7712, apiInstances: [instance] }],
  [
    'contracts of a group',
    'listGroupContracts',
    200,
    {
      contracts: [
        { ...contract, apiId: undefined, groupInstanceId: 7712, groupInstances: { id: 7712 }, condition: 'GROUP' },
      ],
    },
  ],
  [
    'a new contract of a group',
    'createGroupContract',
    201,
    { ...withSecrets, groupInstanceId: 7712, groupInstance: { id: 7712, audit, groupInstanceLabel: null } },
  ],
  [
    'a contract with group members that are null',
    'getGroupContract',
    200,
    { ...contract, groupInstanceId: null, groupInstance: null },
  ],
  ['tiers of a group', 'listGroupTiers', 200, { total: 1, tiers: [groupTier] }],
  ['a tier of a group', 'getGroupTier', 200, groupTier],
  ['an import that tells nothing', 'importClientApplication', 201, {}],
  ['a missing instance', 'getApiInstance', 404, { name: 'SomeError', message: 'not there' }],
  [
    'the older 400, without message',
    'createContract',
    400,
    { errors: [{ type: 'x', dataPath: '.a', schema: 1, data: {}, message: 'm' }] },
  ],
  [
    'the 400 of the experience API',
    'approveContract',
    400,
    { name: 'Bad Request', message: 'm', errors: [{ path: 'a', errorCode: 'e' }] },
  ],
  ['the error and message of the specification', 'createContract', 409, { error: 'Conflict', message: 'm' }],
];

/** What the document has to stop, since nobody could work with it. */
export const refusedByApiManager: readonly Case[] = [
  ['a bare array where an envelope is', 'listApiInstances', 200, [instance]],
  ['an instance in a list without id', 'listApiInstances', 200, { assets: [{ apis: [{ environmentId }] }] }],
  ['another thing in place of an instance', 'getApiInstance', 200, { id: organizationId }],
  ['an endpoint without id', 'getApiInstance', 200, { ...instance, endpoint: { type: 'rest' } }],
  ['an isCloudHub that is a number', 'getApiInstance', 200, { ...instance, endpoint: { ...endpoint, isCloudHub: 1 } }],
  ['a tier without name', 'createSlaTier', 201, { id: 310877 }],
  [
    'limits that are words',
    'listSlaTiers',
    200,
    { tiers: [{ ...tier, limits: [{ maximumRequests: 'many', timePeriodInMilliseconds: 1000 }] }] },
  ],
  ['tiers that are missing', 'listSlaTiers', 200, { total: 0 }],
  ['a contract without state', 'getContract', 200, { ...contract, status: undefined }],
  ['a contract whose id is text', 'approveContract', 200, { ...contract, id: '8090123' }],
  ['a date that is a number', 'getContract', 200, { ...contract, approvedDate: 1767323045678 }],
  ['contracts that are missing', 'listContracts', 200, { total: 0 }],
  ['an owner without id', 'getContract', 200, { ...contract, application: { owners: [{ firstName: 'Ada' }] } }],
  ['an error that says nothing', 'approveContract', 409, {}],
];
