import type { Case } from './case.js';
import { clientId, group, organizationId, person, root, userId } from './people.js';

const environment = { id: userId, organizationId, name: 'Test', isProduction: false, type: 'sandbox', clientId };

/** Every variant of an answer that the documents have to let through. */
export const acceptedByAccounts: readonly Case[] = [
  ['a token without lifetime or type', 'getAccessToken', 200, { access_token: 'e1f0' }],
  ['a token of odd type', 'getAccessToken', 200, { access_token: 'e1f0', token_type: 'BEARER', expires_in: 3600 }],
  [
    'a token with refresh token',
    'getAccessToken',
    200,
    { access_token: 'e1', refresh_token: 'r2', scope: 'full', id_token: 'a.b.c' },
  ],
  ['a grant refused without description', 'getAccessToken', 400, { error: 'invalid_grant' }],
  [
    'a wrong secret told as OAuth tells it',
    'getAccessToken',
    401,
    { error: 'invalid_client', error_description: 'no' },
  ],
  ['a wrong secret told as accounts tells it', 'getAccessToken', 401, { status: 401, message: 'Unauthorized' }],
  [
    'a live token in milliseconds',
    'introspectToken',
    200,
    { active: true, client_id: null, iat: 1770000000000, exp: 1770003600000 },
  ],
  ['a dead token', 'introspectToken', 200, { active: false }],
  ['a login', 'logIn', 200, { access_token: 'e1f0', token_type: 'bearer', redirectUrl: '/somewhere/' }],
  ['a login that goes on with a second factor', 'logIn', 200, { url: '/second-factor' }],
  ['a user of another platform', 'logIn', 418, { target: 'elsewhere' }],
  [
    'a caller that is a Connected App',
    'getCaller',
    200,
    {
      client: { client_id: clientId, name: 'pier', org_id: organizationId, client_type: 'control' },
      user: { ...person, organization: root },
    },
  ],
  [
    'a caller of 2018 with its token inside',
    'getCaller',
    200,
    { access_token: { access_token: 'e1' }, client: { client_id: clientId, name: 'pier' }, user: person },
  ],
  [
    'a caller without user',
    'getCaller',
    200,
    { client: { client_id: clientId, name: 'pier', redirect_uris: [], grant_types: ['password'] } },
  ],
  [
    'memberships with nulls',
    'getCaller',
    200,
    {
      user: {
        ...person,
        mfaVerificationExcluded: true,
        mfaVerifiersConfigured: 'false',
        memberOfOrganizations: [group, { ...group, mfaRequired: 'mandatory' }],
        contributorOfOrganizations: [group],
        properties: { cs_auth: { activeOrganizationId: organizationId } },
      },
    },
  ],
  ['a profile', 'getProfile', 200, person],
  ['the current user', 'getCurrentUser', 200, { ...person, organization: root, memberOfOrganizations: [root] }],
  [
    'an organization',
    'getOrganization',
    200,
    {
      ...root,
      environments: [{ id: userId, organizationId, name: 'P', isProduction: true, clientId }],
      owner: person,
      sessionTimeout: 60,
      entitlements: { hybrid: { enabled: true } },
      subscription: { type: 'Gold', expiration: '2027-01-01' },
      salesforce: {},
    },
  ],
  [
    'a tree of organizations',
    'getOrganizationHierarchy',
    200,
    { ...root, ownerName: 'T. Vrba', environmentsCount: 2, subOrganizations: [{ ...group, subOrganizations: [] }] },
  ],
  ['environments without total', 'listEnvironments', 200, { data: [{ ...environment, arcNamespace: null }] }],
  ['no environment', 'listEnvironments', 200, { data: [], total: 3 }],
  ['an environment of a new type', 'getEnvironment', 200, { ...environment, type: 'staging' }],
  [
    'client providers',
    'listClientProviders',
    200,
    { data: [{ providerId: userId, organizationId, name: 'Gate', type: { name: 'openam', version: '14' } }], total: 1 },
  ],
  [
    'grant types',
    'getClientProviderGrantTypes',
    200,
    {
      type: { name: 'ping' },
      grant_types: [{ name: 'password', label: 'Password', required: true, exclude: ['implicit'], depends: [] }],
    },
  ],
  ['members with older dates', 'listMembers', 200, { data: [person], total: 1 }],
  [
    'users with their organization',
    'listUsers',
    200,
    { data: [{ ...person, email_verified_at: null, organization: root, isApiConsumer: false }], total: 9 },
  ],
  ['Connected Apps', 'listConnectedApps', 200, { data: [{ client_id: clientId, usage: 3 }], total: 21 }],
  ['no Connected App', 'listConnectedAppsOfOrganization', 200, { data: [] }],
  [
    'a Connected App',
    'getConnectedApp',
    200,
    {
      client_id: clientId,
      client_name: 'pier',
      scopes: ['profile'],
      public_keys: [],
      client_uri: null,
      policy_uri: null,
      tos_uri: null,
      audience: 'internal',
    },
  ],
  [
    'scopes of every context',
    'listConnectedAppScopes',
    200,
    {
      data: [
        { scope: 'profile', context_params: {} },
        { scope: 'read:api_contracts', context_params: { org: organizationId, envId: userId } },
      ],
      total: 2,
    },
  ],
  [
    'the names of scopes',
    'listScopes',
    200,
    [{ scope: 'full', displayName: 'Full Access', description: '', productLabel: 'General', internal: false }],
  ],
  ['a demand to sign in again', 'getOrganization', 403, { error: 'sign in again', location: '/login/harbour' }],
  [
    'an error that is not described by name',
    'getOrganization',
    401,
    { status: 401, message: 'Unauthorized', hint: 'new' },
  ],
];

/** Answers that are wrong, whatever the service. */
export const refusedByAccounts: readonly Case[] = [
  ['a token answer without token', 'getAccessToken', 200, { token_type: 'bearer', expires_in: 3600 }],
  ['an empty token', 'getAccessToken', 200, { access_token: '' }],
  ['a lifetime in words', 'getAccessToken', 200, { access_token: 'e1f0', expires_in: 'an hour' }],
  ['an introspection that does not say', 'introspectToken', 200, { username: 'tomas.vrba' }],
  ['environments as bare array', 'listEnvironments', 200, [environment]],
  ['an environment that may be production', 'getEnvironment', 200, { ...environment, isProduction: 'false' }],
  ['an organization without id', 'getOrganization', 200, { name: 'Harbour' }],
  [
    'a tree with a branch without name',
    'getOrganizationHierarchy',
    200,
    { ...root, subOrganizations: [{ id: userId }] },
  ],
  ['mfaRequired as boolean', 'getCaller', 200, { user: { ...person, organization: { ...root, mfaRequired: true } } }],
  ['a user without id', 'getCurrentUser', 200, { username: 'tomas.vrba' }],
  ['scopes under another key', 'listConnectedAppScopes', 200, { scopes: [] }],
  ['a problem that says nothing', 'getOrganization', 404, {}],
];
