/** What the platform says of objects that are missing, taken or in another state, and the hint of each. */
import type { Said } from './said-of-sign-in-and-scopes.js';

const idsOfApplications = /root organization|business group|applicationId/;

export const saidOfObjects: readonly Said[] = [
  // 404 on client applications.
  ...(
    ['getClientApplication', 'updateClientApplication', 'listPlatformApplications', 'getPlatformApplication'] as const
  ).flatMap((of) =>
    ['', 'Not Found', 'Application not found', 'No application', 'Organization not found'].map((message): Said => ({
      of,
      status: 404,
      message,
      hint: /belong to the root organization.*3f0c2a7e.*overrides it/,
      source: 'Exchange API specification',
    })),
  ),
  // A 404 that names another object is about that one.
  ...(['requestContract', 'requestContractTierChange', 'createContract', 'updateSlaTier'] as const).map((of): Said => ({
    of,
    status: 404,
    message: 'Tier not found',
    hint: /no such SLA tier/,
    not: idsOfApplications,
    source: 'issue 11',
  })),
  ...(['getContract', 'approveContract', 'deleteContract', 'requestContractTierChange'] as const).map((of): Said => ({
    of,
    status: 404,
    message: 'Contract not found',
    hint: /no such contract/,
    not: /businessGroupId|root organization/,
    source: 'issue 11',
  })),
  {
    of: 'requestContract',
    status: 404,
    message: 'Asset not found',
    hint: /asset or version/,
    not: idsOfApplications,
    source: 'Exchange API specification',
  },
  {
    of: 'requestContract',
    status: 404,
    message: 'API not found',
    hint: /`businessGroupId`.*apiInstances\.list/,
    not: /root organization/,
    source: 'anypoint-client-go',
  },
  {
    of: 'getApiInstance',
    status: 404,
    message: 'API not found',
    hint: /`businessGroupId`/,
    source: 'anypoint-client-go',
  },
  {
    of: 'getApiInstance',
    status: 404,
    message: 'Environment not found',
    hint: /`businessGroupId`/,
    source: 'API Manager API specification',
  },
  {
    of: 'getApiInstance',
    status: 404,
    message: '',
    hint: /`businessGroupId`/,
    source: 'API Manager API specification',
  },
  {
    of: 'getApiInstance',
    status: 404,
    message: 'The moon is down',
    hint: undefined,
    source: 'words about something else',
  },
  {
    of: 'createContract',
    status: 404,
    message: 'Application not found',
    hint: /no such client application: `applicationId`/,
    not: /businessGroupId/,
    source: 'API Manager API specification',
  },
  {
    of: 'addApplicationOwner',
    status: 404,
    message: 'User not found',
    hint: /organizations\.listMembers.*Connected App cannot/,
    not: /root organization/,
    source: 'Salesforce help 001116119',
  },
  {
    of: 'removeApplicationOwner',
    status: 404,
    message: 'Owner not found',
    hint: /listOwners/,
    not: /root organization/,
    source: 'API Platform API specification',
  },
  {
    of: 'importClientApplication',
    status: 404,
    message: 'Client not found',
    hint: /listClientProviders/,
    not: /businessGroupId|environment/,
    source: 'API Manager API specification',
  },
  {
    of: 'importClientApplication',
    status: 400,
    message: 'Bad Request',
    hint: /Not every client provider/,
    source: 'API Manager API specification',
  },
  {
    of: 'listGrantTypes',
    status: 404,
    message: 'Client provider not found',
    hint: /no such client provider.*overrides it/,
    source: 'Exchange API specification',
  },
  {
    of: { method: 'GET', path: '/exchange/api/v1/organizations/{o}/environments/{e}/apis' },
    status: 404,
    hint: /removed from Exchange.*apiInstances\.list/,
    source: 'Salesforce help 005385409',
  },
  // Organizations.
  {
    of: 'getOrganizationHierarchy',
    status: 400,
    message: 'Bad Request',
    hint: /unknown on this control plane/,
    source: 'Access Management API specification',
  },
  {
    of: 'getOrganization',
    status: 404,
    message: 'Organization not found',
    hint: /unknown to this sign-in.*region/,
    source: 'Access Management API specification',
  },
  // Tiers that are asked for.
  ...(
    [
      'requestContract',
      'createContract',
      'createGroupContract',
      'createPlatformApplicationContract',
      'requestContractTierChange',
    ] as const
  ).flatMap((of) =>
    [
      'requestedTierId is required',
      'requestedTierId: is a required property',
      'Missing SLA tier',
      'This API requires an SLA tier',
    ].map((message): Said => ({ of, status: 400, message, hint: /give `tierId`/, source: 'docs: to-request-access' })),
  ),
  {
    of: 'requestContract',
    status: 400,
    message: 'The tier is deprecated',
    hint: /Only an active SLA tier/,
    not: /so a contract names one/,
    source: 'docs: defining-sla-tiers',
  },
  {
    of: 'requestContract',
    status: 400,
    message: 'acceptedTerms must be true',
    hint: undefined,
    source: 'speaks for itself',
  },
  // States and duplicates.
  {
    of: 'createPlatformApplication',
    status: 400,
    message: 'apiVersionId is required',
    hint: /`apiInstanceId`/,
    source: 'API Platform API specification',
  },
  ...(['createApiInstance', 'updateApiInstance'] as const).map((of) => ({
    of,
    status: 400,
    message: 'GatewayNotReadyError: the gateway is not ready',
    hint: /still starting/,
    source: 'the vendor’s Terraform provider, which sends it again',
  })),
  {
    of: 'deleteContract',
    status: 400,
    message: 'Contract is active',
    hint: /revoked before it can be deleted/,
    source: 'Python anypoint_sdk',
  },
  {
    of: 'createClientApplication',
    status: 409,
    message: 'Conflict',
    hint: /findByName.*ensure.*administrator.*read:org_client_applications/,
    source: 'API Platform API specification',
  },
  {
    of: 'createClientApplicationWithCredentials',
    status: 409,
    message: 'Conflict',
    hint: /findByName/,
    source: 'docs.mulesoft.com, API Manager: migrate client applications',
  },
  {
    of: 'createContract',
    status: 409,
    message: 'A contract exists',
    hint: /contracts\.ensure/,
    source: 'API Manager API specification',
  },
  // Lost answers.
  {
    of: 'createClientApplication',
    status: 0,
    uncertain: true,
    hint: /application may exist all the same.*ensure/,
    source: 'facts, 13',
  },
  {
    of: 'requestContract',
    status: 502,
    uncertain: true,
    hint: /contract may exist all the same.*contracts\.ensure/,
    source: 'facts, 13',
  },
  {
    of: 'updateContract',
    status: 0,
    uncertain: true,
    hint: /may have been carried out all the same/,
    source: 'facts, 13',
  },
];
