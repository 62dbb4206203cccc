import type { Case } from './case.js';
import { clientId, clientSecret, organizationId } from './people.js';
import { environmentId, groupId } from './places.js';

const application = { id: 4711203, name: 'crane-driver', masterOrganizationId: organizationId };
const tier = {
  id: 310877,
  name: 'Bronze',
  description: null,
  limits: [{ timePeriodInMilliseconds: 1000, maximumRequests: 5 }],
  status: 'ACTIVE',
};
const groupTier = {
  id: 310901,
  groupInstanceId: 7712,
  name: 'Harbour',
  description: null,
  defaultLimits: [{ visible: true, maximumRequests: 5, timePeriodInMilliseconds: 1000 }],
  status: 'ACTIVE',
};
const contract = { id: 8090123, status: 'APPROVED', applicationId: 4711203, clientId, clientSecret };
const instance = {
  id: '20998811',
  name: 'Quay 4',
  environmentId,
  type: 'managed',
  endpointUri: null,
  isPublic: true,
  deprecated: false,
  providerId: null,
  groupId,
  assetId: 'cranes',
};
const asset = { groupId, assetId: 'cranes', version: '3.0.1' };

/** Every variant of an answer that the document has to let through. */
export const acceptedByExchange: readonly Case[] = [
  ['an empty list of applications', 'listClientApplications', 200, []],
  [
    'applications without url, description or provider',
    'listClientApplications',
    200,
    [application, { ...application, description: null, url: null }, { ...application, description: '', url: '' }],
  ],
  [
    'every way to say which provider keeps an application',
    'listClientApplications',
    200,
    [{}, null, { providerId: null }, { providerId: organizationId, name: 'p', type: 'ping' }, { type: null }].map(
      (clientProvider) => ({ ...application, clientProvider }),
    ),
  ],
  [
    'applications with credentials and contract',
    'listClientApplications',
    200,
    [{ ...application, clientId, clientSecret, contract: { id: 8090123, status: 'APPROVED', tier } }],
  ],
  [
    'a new application that echoes what was sent',
    'createClientApplication',
    201,
    { ...application, clientId, clientSecret, redirectUri: ['https://harbour.example'], apiEndpoints: null },
  ],
  ['an application without credentials', 'getClientApplication', 200, { ...application, grantTypes: [] }],
  ['members that nobody has seen yet', 'getClientApplication', 200, { ...application, moon: { phase: 'full' } }],
  ['a reset told by the secret alone', 'resetClientApplicationSecret', 200, { clientSecret }],
  ['a reset told by the application', 'resetClientApplicationSecret', 201, { ...application, clientId, clientSecret }],
  ['a reset that does not tell the secret', 'resetClientApplicationSecret', 201, application],
  [
    'an API instance of an application, mostly nulls',
    'listApplicationApiInstances',
    200,
    [
      {
        id: 20998811,
        apiId: 18000001,
        name: 'v3:20998811',
        instanceLabel: null,
        description: null,
        lastActiveDate: null,
        endpointUri: null,
        portalId: null,
        rootFileId: null,
        terms: null,
        termsDate: null,
        tags: [],
        audit: { created: {}, updated: [] },
      },
    ],
  ],
  [
    'contracts of an application in every state',
    'listApplicationContracts',
    200,
    [
      { id: 1, status: 'PENDING', requestedTier: tier },
      { id: 2, status: 'APPROVED', tier },
      { id: 3, status: 'REJECTED' },
      { id: 4, status: 'REVOKED', tier: null, requestedTier: null },
      { id: 5, status: 'A_STATE_TO_COME' },
    ],
  ],
  [
    'a contract with an API instance and where it could move',
    'listInstanceContracts',
    200,
    [
      {
        ...contract,
        approvedDate: '2026-01-02T03:04:05.678Z',
        rejectedDate: null,
        revokedDate: null,
        requestedTierId: null,
        apiVersionId: 20998811,
        apiVersion: { id: 20998811, apiId: 18000001, audit: { created: {}, updated: {} } },
        condition: 'APPLIED',
        tierId: 310877,
        tier,
        possibleTiers: [{ ...tier, compareToActual: 'LESS RESTRICTIVE' }],
        partyId: null,
        partyName: '',
      },
    ],
  ],
  [
    'a contract through an API group',
    'listInstanceContracts',
    200,
    [
      {
        ...contract,
        apiVersionId: null,
        condition: 'NOT_APPLIED',
        apiGroupInstanceId: 7712,
        apiGroupInstance: { id: 7712, name: 'undefined:7712' },
        tier: { ...tier, limits: undefined, limitsByApi: [{ apiId: 20998811, limits: tier.limits }] },
        possibleTiers: [],
      },
    ],
  ],
  ['a request that waits', 'requestContract', 201, { ...contract, status: 'PENDING', requestedTier: tier }],
  ['a request approved on a tier', 'requestContract', 201, { ...contract, tier, api: { id: 20998811 } }],
  [
    'a request approved without tiers, with an odd full name',
    'requestContract',
    201,
    { ...contract, api: { id: 20998811, fullname: 'Cranes - Quay - undefined', assetVersion: '3.0.1' } },
  ],
  ['a tier change on an API group', 'requestContractTierChange', 200, { ...contract, tier: groupTier }],
  ['a tier change that waits', 'requestContractTierChange', 200, { ...contract, requestedTier: tier }],
  [
    'grant types',
    'listGrantTypes',
    200,
    {
      type: { name: 'ping' },
      grant_types: [{ name: 'implicit', label: 'Implicit', depends: [], exclude: [], required: false }],
    },
  ],
  [
    'assets that were created at or on',
    'searchAssets',
    200,
    [
      { ...asset, createdAt: '2026-01-02T03:04:05.678Z' },
      { ...asset, createdDate: '2026-01-02T03:04:05.678Z', createdBy: { id: organizationId } },
    ],
  ],
  [
    'an asset with instances of every kind of id',
    'getAsset',
    200,
    {
      ...asset,
      description: null,
      rating: 5,
      createdBy: organizationId,
      instances: [{ ...instance, id: 20998811 }, instance, { ...instance, id: 'mocking-service', environmentId: null }],
    },
  ],
  ['the latest asset', 'getLatestAsset', 200, { ...asset, versions: [], otherVersions: [{ version: '3.0.0' }] }],
  ['an asset by its version', 'getAssetVersion', 200, { ...asset, files: [{ classifier: null, packaging: 'pom' }] }],
  [
    'every name of the product version',
    'listAssetInstances',
    200,
    [
      { ...instance, productAPIVersion: 'v3' },
      { ...instance, productApiVersion: 'v3' },
      { ...instance, productVersion: 'v3', versionGroup: 'v3' },
      { ...instance, id: organizationId, type: 'external', createdBy: organizationId },
      { ...instance, type: 'a-kind-to-come', createdBy: { id: organizationId } },
    ],
  ],
  ['version groups', 'listVersionGroups', 200, [{ ...asset, versionGroup: 'v3', major: 3, isPublic: false }]],
  [
    'tiers whose limits are numbers or text',
    'listAssetInstanceTiers',
    200,
    [tier, { ...tier, limits: [{ maximumRequests: '600', timePeriodInMilliseconds: 60000, visible: true }] }],
  ],
  [
    'terms',
    'listAssetTerms',
    200,
    [{ ...asset, id: 7712, versionGroup: 'v3', underlyingTerms: [{ termsText: '<p>Mind the gap.</p>' }] }],
  ],
  [
    'API group instances',
    'listAssetGroupInstances',
    200,
    [{ id: 7712, name: 'Harbour', instances: [{ apiVersionId: 20998811, endpointUri: '' }] }],
  ],
  ['tiers of an API group', 'listAssetGroupInstanceTiers', 200, [groupTier, tier]],
  [
    'a refusal that says Unauthorized',
    'listApplicationContracts',
    403,
    { status: 403, message: 'Unauthorized', details: {} },
  ],
  ['an older error of assets', 'createClientApplication', 409, { code: 'SOME_CODE', message: 'no' }],
  ['a rate limit told as a server error', 'listClientApplications', 503, { status: 503, message: 'busy' }],
];

/** What the document has to stop, since nobody could work with it. */
export const refusedByExchange: readonly Case[] = [
  ['an envelope where a bare array is', 'listClientApplications', 200, { data: [application] }],
  ['an application without id', 'getClientApplication', 200, { name: 'crane-driver' }],
  ['an application without name', 'createClientApplication', 201, { id: 4711203 }],
  ['an application whose id is text', 'getClientApplication', 200, { ...application, id: '4711203' }],
  [
    'redirect URIs that are no array',
    'getClientApplication',
    200,
    { ...application, redirectUri: 'https://a.example' },
  ],
  ['a secret that is no text', 'resetClientApplicationSecret', 201, { clientSecret: 7 }],
  ['a contract without state', 'requestContract', 201, { id: 8090123 }],
  ['a tier without id', 'requestContract', 201, { ...contract, tier: { name: 'Bronze' } }],
  ['an instance without id', 'listAssetInstances', 200, [{ name: 'Quay 4' }]],
  [
    'limits that are words',
    'listAssetInstanceTiers',
    200,
    [{ ...tier, limits: [{ maximumRequests: 'many', timePeriodInMilliseconds: 1000 }] }],
  ],
  ['an asset without coordinates', 'getAsset', 200, { name: 'Cranes' }],
  ['an error that says nothing', 'listClientApplications', 400, {}],
];
