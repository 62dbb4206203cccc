import type { Case } from './case.js';
import { clientId, clientSecret, organizationId, person, root, userId } from './people.js';

const audit = { created: { date: '2026-01-02T03:04:05.678Z' }, updated: {} };
const plain = {
  audit: { created: {}, updated: {} },
  masterOrganizationId: organizationId,
  id: 4711203,
  name: 'crane-driver',
  description: null,
  coreServicesId: clientId,
  url: null,
};
const slimOwner = {
  id: userId,
  organizationId,
  firstName: 'Tomáš',
  lastName: 'Vrba',
  email: person.email,
  username: person.username,
  entityType: 'user',
};
const wholeOwner = { ...person, roles: [], mfaVerifiersConfigured: 'true', organization: root, properties: {} };
const application = {
  ...plain,
  audit,
  clientId,
  clientSecret,
  grantTypes: [],
  redirectUri: ['https://harbour.example/back'],
  owner: 'Tomáš Vrba',
  email: person.email,
  owners: [slimOwner],
};
const tier = {
  id: 310877,
  name: 'Bronze',
  description: null,
  limits: [{ timePeriodInMilliseconds: 1000, maximumRequests: 5 }],
  status: 'ACTIVE',
};
const contract = {
  id: 8090123,
  status: 'APPROVED',
  approvedDate: '2026-01-02T03:04:05.678Z',
  rejectedDate: null,
  revokedDate: null,
  applicationId: 4711203,
  application,
  tierId: 310877,
  tier,
  requestedTierId: null,
  requestedTier: null,
  terms: null,
  partyId: null,
  partyName: '',
  apiId: 20998811,
  masterOrganizationId: organizationId,
  organizationId,
  audit,
};
const instance = {
  id: 20998811,
  apiId: 55012,
  name: 'v1:20998811',
  instanceLabel: null,
  productVersion: null,
  deprecated: false,
  type: 'UNMANAGED',
  api: { id: 55013, name: 'groupId:g:assetId:a', exchangeAssetName: 'Cranes' },
};

/** Every variant of an answer that the documents have to let through. */
export const acceptedByPlatform: readonly Case[] = [
  ['a list without credentials', 'listPlatformApplications', 200, { applications: [plain], total: 1 }],
  [
    'a list for administrators',
    'listPlatformApplications',
    200,
    { applications: [{ ...application, owner: 'N/A', email: 'N/A', owners: [] }], total: 1 },
  ],
  ['the empty list of a missing scope', 'listPlatformApplications', 200, { applications: [], total: 0 }],
  ['a list without total', 'listPlatformApplications', 200, { applications: [] }],
  [
    'audit with an empty array',
    'listPlatformApplications',
    200,
    { applications: [{ ...plain, audit: { created: {}, updated: [] } }] },
  ],
  [
    'an application without root organization',
    'getPlatformApplication',
    200,
    { id: 1, name: 'a', description: '', url: '' },
  ],
  ['owners of the newer shape', 'getPlatformApplication', 200, application],
  [
    'owners of the older shape',
    'getPlatformApplication',
    200,
    { ...application, owners: [wholeOwner, { id: userId }] },
  ],
  [
    'a team as owner',
    'getPlatformApplication',
    200,
    { ...application, owners: [{ id: userId, entityType: 'team', name: 'Quay' }] },
  ],
  ['no client provider', 'getPlatformApplication', 200, { ...application, clientProvider: null }],
  ['an empty client provider', 'getPlatformApplication', 200, { ...application, clientProvider: {} }],
  [
    'the built-in client provider',
    'getPlatformApplication',
    200,
    { ...application, clientProvider: { providerId: null, type: null } },
  ],
  [
    'an outer client provider',
    'getPlatformApplication',
    200,
    { ...application, clientProvider: { providerId: userId, name: 'Gate', type: { name: 'ping' } } },
  ],
  ['an application just created', 'createPlatformApplication', 201, { ...application, apiEndpoints: null }],
  ['an application after PATCH', 'updatePlatformApplication', 200, application],
  ['an application after PUT', 'replacePlatformApplication', 200, application],
  ['a reset that tells the secret alone', 'resetPlatformApplicationSecret', 200, { clientSecret }],
  ['a reset that tells the application', 'resetPlatformApplicationSecret', 201, application],
  ['any body after adding an owner', 'addApplicationOwner', 201, null],
  [
    'contracts of an application',
    'listPlatformApplicationContracts',
    200,
    [
      {
        audit,
        organizationId,
        id: 8090123,
        status: 'PENDING',
        tier: null,
        requestedTier: tier,
        apiVersion: instance,
        groupInstance: null,
      },
    ],
  ],
  ['no contract', 'listPlatformApplicationContracts', 200, []],
  [
    'a contract with text for numbers',
    'getApiVersionContract',
    200,
    {
      ...contract,
      apiId: '20998811',
      tier: {
        ...tier,
        apiVersionId: '20998811',
        limits: [{ timePeriodInMilliseconds: 1000, maximumRequests: '5', visible: true }],
      },
    },
  ],
  [
    'a contract on a group tier',
    'getApiVersionContract',
    200,
    {
      ...contract,
      condition: 'GROUP',
      groupInstanceId: 7,
      groupInstance: { id: 7 },
      tier: { id: 1, name: 'G', groupInstanceId: 7, defaultLimits: tier.limits },
    },
  ],
  [
    'contracts in an envelope',
    'listApiVersionContracts',
    200,
    { contracts: [{ ...contract, application: plain }], total: 4 },
  ],
  ['contracts of an organization', 'listOrganizationContracts', 200, [contract]],
  ['a state that came later', 'getApiVersionContract', 200, { ...contract, status: 'EXPIRED' }],
  ['a contract approved with 201', 'approveApiVersionContract', 201, contract],
  ['a contract approved with 200', 'approveApiVersionContract', 200, contract],
  [
    'a contract revoked',
    'revokeApiVersionContract',
    201,
    { ...contract, status: 'REVOKED', revokedDate: '2026-03-01T00:00:00.000Z' },
  ],
  [
    'tiers in an envelope',
    'listApiVersionTiers',
    200,
    { tiers: [{ ...tier, autoApprove: true, applicationCount: 0, audit }], total: 1 },
  ],
  ['tiers as bare array', 'listApiVersionTiers', 200, [tier]],
  ['a refusal with details', 'getPlatformApplication', 403, { status: 403, message: 'Unauthorized', details: {} }],
  [
    'a problem with a name',
    'getPlatformApplication',
    404,
    { name: 'NotFoundError', message: 'no', 'X-ANYPNT-TRX-ID': '9c04b' },
  ],
  [
    'issues without a message',
    'createPlatformApplication',
    400,
    { errors: [{ type: 'body', dataPath: '.name', keyword: 'type', schema: {}, data: 1, message: 'no' }] },
  ],
  [
    'issues of the newer shape',
    'createPlatformApplication',
    400,
    { name: 'Bad Request', message: 'no', errors: [{ path: 'name', message: 'no', errorCode: 'x' }] },
  ],
  ['a limit', 'listPlatformApplications', 429, { message: 'slow down' }],
];

/** Answers that are wrong, whatever the service. */
export const refusedByPlatform: readonly Case[] = [
  ['a bare array of applications', 'listPlatformApplications', 200, [plain]],
  ['an application without id', 'getPlatformApplication', 200, { name: 'crane-driver' }],
  ['an id as text', 'getPlatformApplication', 200, { ...application, id: '4711203' }],
  [
    'one redirect URI as text',
    'getPlatformApplication',
    200,
    { ...application, redirectUri: 'https://harbour.example/back' },
  ],
  ['an owner without id', 'getPlatformApplication', 200, { ...application, owners: [{ username: 'tomas.vrba' }] }],
  [
    'audit with a full array',
    'getPlatformApplication',
    200,
    { ...application, audit: { created: {}, updated: ['today'] } },
  ],
  ['a secret that is a number', 'resetPlatformApplicationSecret', 201, { clientSecret: 5 }],
  ['a contract without state', 'getApiVersionContract', 200, { id: 8090123 }],
  ['a tier by its name', 'getApiVersionContract', 200, { ...contract, tier: 'Bronze' }],
  [
    'a limit in words',
    'listApiVersionTiers',
    200,
    { tiers: [{ ...tier, limits: [{ timePeriodInMilliseconds: 1000, maximumRequests: 'many' }] }] },
  ],
  ['a list under another key', 'listApiVersionContracts', 200, { items: [] }],
  ['a body after deleting', 'deleteApiVersionContract', 204, { deleted: true }],
];
