// Generated from openapi/*.yaml by `npm run generate`. Do not edit.
import type { Operation } from '../core/call/operation.js';
import type { operations as AccessManagement } from './access-management.js';
import type { operations as ApiManager } from './api-manager.js';
import type { operations as ApiPlatform } from './api-platform.js';
import type { operations as ExchangeExperience } from './exchange-experience.js';

/** Get an access token. */
export const getAccessToken: Operation<'POST', '/accounts/api/v2/oauth2/token', AccessManagement['getAccessToken']> = {
  id: 'getAccessToken',
  method: 'POST',
  path: '/accounts/api/v2/oauth2/token',
  replay: 'safe',
};

/** Send a user to the consent page. */
export const startAuthorization: Operation<'GET', '/accounts/api/v2/oauth2/authorize', AccessManagement['startAuthorization']> = {
  id: 'startAuthorization',
  method: 'GET',
  path: '/accounts/api/v2/oauth2/authorize',
};

/** Ask whether a token is alive and whose it is. */
export const introspectToken: Operation<'POST', '/accounts/api/v2/oauth2/introspect', AccessManagement['introspectToken']> = {
  id: 'introspectToken',
  method: 'POST',
  path: '/accounts/api/v2/oauth2/introspect',
  replay: 'safe',
};

/** Revoke an access token or a refresh token. */
export const revokeToken: Operation<'POST', '/accounts/api/v2/oauth2/revoke', AccessManagement['revokeToken']> = {
  id: 'revokeToken',
  method: 'POST',
  path: '/accounts/api/v2/oauth2/revoke',
  replay: 'safe',
};

/** Read the OpenID Connect claims of the user. */
export const getUserInfo: Operation<'GET', '/accounts/api/v2/oauth2/userinfo', AccessManagement['getUserInfo']> = {
  id: 'getUserInfo',
  method: 'GET',
  path: '/accounts/api/v2/oauth2/userinfo',
};

/** Read the keys that ID tokens are signed with. */
export const getSigningKeys: Operation<'GET', '/accounts/api/v2/oauth2/keys', AccessManagement['getSigningKeys']> = {
  id: 'getSigningKeys',
  method: 'GET',
  path: '/accounts/api/v2/oauth2/keys',
};

/** Read the OpenID Connect discovery document. */
export const getDiscoveryDocument: Operation<'GET', '/accounts/api/v2/oauth2/.well-known/openid-configuration', AccessManagement['getDiscoveryDocument']> = {
  id: 'getDiscoveryDocument',
  method: 'GET',
  path: '/accounts/api/v2/oauth2/.well-known/openid-configuration',
};

/** Sign in with user name and password. */
export const logIn: Operation<'POST', '/accounts/login', AccessManagement['logIn']> = {
  id: 'logIn',
  method: 'POST',
  path: '/accounts/login',
  replay: 'safe',
};

/** Ask who the caller is. */
export const getCaller: Operation<'GET', '/accounts/api/me', AccessManagement['getCaller']> = {
  id: 'getCaller',
  method: 'GET',
  path: '/accounts/api/me',
};

/** Read the user behind the token. */
export const getProfile: Operation<'GET', '/accounts/api/profile', AccessManagement['getProfile']> = {
  id: 'getProfile',
  method: 'GET',
  path: '/accounts/api/profile',
};

/** Read the user behind the token. */
export const getCurrentUser: Operation<'GET', '/accounts/api/users/me', AccessManagement['getCurrentUser']> = {
  id: 'getCurrentUser',
  method: 'GET',
  path: '/accounts/api/users/me',
};

/** Read an organization or business group. */
export const getOrganization: Operation<'GET', '/accounts/api/organizations/{organizationId}', AccessManagement['getOrganization']> = {
  id: 'getOrganization',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}',
  scopes: [['read:organization']],
};

/** Read an organization with every business group below it. */
export const getOrganizationHierarchy: Operation<'GET', '/accounts/api/organizations/{organizationId}/hierarchy', AccessManagement['getOrganizationHierarchy']> = {
  id: 'getOrganizationHierarchy',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/hierarchy',
  scopes: [['read:organization']],
};

/** List the environments of an organization. */
export const listEnvironments: Operation<'GET', '/accounts/api/organizations/{organizationId}/environments', AccessManagement['listEnvironments']> = {
  id: 'listEnvironments',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/environments',
  scopes: [['view:environment'], ['read:orgenvironments']],
  largestPage: 500,
};

/** Read an environment. */
export const getEnvironment: Operation<'GET', '/accounts/api/organizations/{organizationId}/environments/{environmentId}', AccessManagement['getEnvironment']> = {
  id: 'getEnvironment',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/environments/{environmentId}',
  scopes: [['view:environment'], ['read:orgenvironments']],
};

/** List the client providers of a root organization. */
export const listClientProviders: Operation<'GET', '/accounts/api/organizations/{organizationId}/clientProviders', AccessManagement['listClientProviders']> = {
  id: 'listClientProviders',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/clientProviders',
  scopes: [['read:orgclientproviders'], ['admin:orgclientproviders']],
  largestPage: 500,
};

/** Read which grant types a client provider offers. */
export const getClientProviderGrantTypes: Operation<'GET', '/accounts/api/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes', AccessManagement['getClientProviderGrantTypes']> = {
  id: 'getClientProviderGrantTypes',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes',
  scopes: [['read:orgclientproviders'], ['admin:orgclientproviders']],
};

/** List the members of an organization. */
export const listMembers: Operation<'GET', '/accounts/api/organizations/{organizationId}/members', AccessManagement['listMembers']> = {
  id: 'listMembers',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/members',
  scopes: [['read:orgusers']],
  largestPage: 500,
};

/** List the users that an organization holds. */
export const listUsers: Operation<'GET', '/accounts/api/organizations/{organizationId}/users', AccessManagement['listUsers']> = {
  id: 'listUsers',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/users',
  scopes: [['read:orgusers']],
  largestPage: 500,
};

/** Read a Connected App. */
export const getConnectedApp: Operation<'GET', '/accounts/api/connectedApplications/{clientId}', AccessManagement['getConnectedApp']> = {
  id: 'getConnectedApp',
  method: 'GET',
  path: '/accounts/api/connectedApplications/{clientId}',
  scopes: [['read:orgconnapps']],
};

/** List the scopes that a Connected App was given, with their context. */
export const listConnectedAppScopes: Operation<'GET', '/accounts/api/connectedApplications/{clientId}/scopes', AccessManagement['listConnectedAppScopes']> = {
  id: 'listConnectedAppScopes',
  method: 'GET',
  path: '/accounts/api/connectedApplications/{clientId}/scopes',
  scopes: [['read:orgconnapps']],
  largestPage: 500,
};

/** Give a Connected App more scopes. */
export const changeConnectedAppScopes: Operation<'PATCH', '/accounts/api/connectedApplications/{clientId}/scopes', AccessManagement['changeConnectedAppScopes']> = {
  id: 'changeConnectedAppScopes',
  method: 'PATCH',
  path: '/accounts/api/connectedApplications/{clientId}/scopes',
  scopes: [['full']],
};

/** Take scopes from a Connected App. */
export const removeConnectedAppScopes: Operation<'DELETE', '/accounts/api/organizations/{organizationId}/connectedApplications/{clientId}/scopes', AccessManagement['removeConnectedAppScopes']> = {
  id: 'removeConnectedAppScopes',
  method: 'DELETE',
  path: '/accounts/api/organizations/{organizationId}/connectedApplications/{clientId}/scopes',
  scopes: [['full']],
};

/** List every scope with the name that screens show. */
export const listScopes: Operation<'GET', '/accounts/api/cs/scopes', AccessManagement['listScopes']> = {
  id: 'listScopes',
  method: 'GET',
  path: '/accounts/api/cs/scopes',
};

/** Register a client that an external client provider already knows. */
export const importClientApplication: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/applications', ApiManager['importClientApplication']> = {
  id: 'importClientApplication',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/applications',
  scopes: [['manage:org_client_applications']],
};

/** List the API instances of an environment, grouped by asset. */
export const listApiInstances: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis', ApiManager['listApiInstances']> = {
  id: 'listApiInstances',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis',
  scopes: [['read:api_configuration']],
  largestPage: 250,
};

/** Read an API instance. */
export const getApiInstance: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', ApiManager['getApiInstance']> = {
  id: 'getApiInstance',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}',
  scopes: [['read:api_configuration']],
};

/** List the SLA tiers of an API instance. */
export const listSlaTiers: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers', ApiManager['listSlaTiers']> = {
  id: 'listSlaTiers',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers',
  scopes: [['read:api_contracts']],
  largestPage: 250,
};

/** Create an SLA tier. */
export const createSlaTier: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers', ApiManager['createSlaTier']> = {
  id: 'createSlaTier',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers',
  scopes: [['manage:api_contracts']],
};

/** Change an SLA tier. */
export const updateSlaTier: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}', ApiManager['updateSlaTier']> = {
  id: 'updateSlaTier',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_contracts']],
};

/** Delete an SLA tier. */
export const deleteSlaTier: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}', ApiManager['deleteSlaTier']> = {
  id: 'deleteSlaTier',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_contracts']],
};

/** List the contracts of an API instance. */
export const listContracts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts', ApiManager['listContracts']> = {
  id: 'listContracts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts',
  scopes: [['read:api_contracts']],
  largestPage: 250,
};

/** Create a contract between a client application and an API instance. */
export const createContract: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts', ApiManager['createContract']> = {
  id: 'createContract',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts',
  scopes: [['manage:api_contracts', 'read:exchange']],
};

/** Read a contract. */
export const getContract: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}', ApiManager['getContract']> = {
  id: 'getContract',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}',
  scopes: [['read:api_contracts']],
};

/** Change the tier or the state of a contract. */
export const updateContract: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}', ApiManager['updateContract']> = {
  id: 'updateContract',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}',
  scopes: [['manage:api_contracts', 'read:exchange']],
};

/** Delete a contract. */
export const deleteContract: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}', ApiManager['deleteContract']> = {
  id: 'deleteContract',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}',
  scopes: [['manage:api_contracts']],
};

/** Approve a pending contract. */
export const approveContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/approve', ApiManager['approveContract']> = {
  id: 'approveContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/approve',
  scopes: [['manage:api_contracts']],
};

/** Reject a pending contract. */
export const rejectContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject', ApiManager['rejectContract']> = {
  id: 'rejectContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject',
  scopes: [['manage:api_contracts']],
};

/** Revoke a approved contract. */
export const revokeContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke', ApiManager['revokeContract']> = {
  id: 'revokeContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke',
  scopes: [['manage:api_contracts']],
};

/** Restore a revoked contract. */
export const restoreContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore', ApiManager['restoreContract']> = {
  id: 'restoreContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore',
  scopes: [['manage:api_contracts']],
};

/** List the API group instances of an environment. */
export const listGroupInstances: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances', ApiManager['listGroupInstances']> = {
  id: 'listGroupInstances',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances',
  scopes: [['manage:api_groups']],
};

/** Read an API group instance. */
export const getGroupInstance: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}', ApiManager['getGroupInstance']> = {
  id: 'getGroupInstance',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}',
  scopes: [['manage:api_groups']],
};

/** List the contracts of an API group instance. */
export const listGroupContracts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts', ApiManager['listGroupContracts']> = {
  id: 'listGroupContracts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts',
  scopes: [['manage:api_groups']],
};

/** Create a contract between a client application and an API group instance. */
export const createGroupContract: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts', ApiManager['createGroupContract']> = {
  id: 'createGroupContract',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts',
  scopes: [['manage:api_groups', 'read:exchange']],
};

/** Read a contract with an API group instance. */
export const getGroupContract: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}', ApiManager['getGroupContract']> = {
  id: 'getGroupContract',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}',
  scopes: [['manage:api_groups']],
};

/** Change the tier or the state of a contract with an API group instance. */
export const updateGroupContract: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}', ApiManager['updateGroupContract']> = {
  id: 'updateGroupContract',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}',
  scopes: [['manage:api_groups']],
};

/** Delete a contract with an API group instance. */
export const deleteGroupContract: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}', ApiManager['deleteGroupContract']> = {
  id: 'deleteGroupContract',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}',
  scopes: [['manage:api_groups']],
};

/** List the SLA tiers of an API group instance. */
export const listGroupTiers: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers', ApiManager['listGroupTiers']> = {
  id: 'listGroupTiers',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers',
  scopes: [['manage:api_groups']],
};

/** Read an SLA tier of an API group instance. */
export const getGroupTier: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}', ApiManager['getGroupTier']> = {
  id: 'getGroupTier',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_groups']],
};

/** List the client applications of an organization. */
export const listPlatformApplications: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/applications', ApiPlatform['listPlatformApplications']> = {
  id: 'listPlatformApplications',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications',
  scopes: [['read:org_client_applications'], ['manage:org_client_applications']],
  largestPage: 250,
};

/** Create a client application. */
export const createPlatformApplication: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/applications', ApiPlatform['createPlatformApplication']> = {
  id: 'createPlatformApplication',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications',
  scopes: [['create:client_applications'], ['manage:org_client_applications']],
};

/** List the client applications that have a contract. */
export const listApplicationsWithContracts: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/apis/versions/contracts/applications', ApiPlatform['listApplicationsWithContracts']> = {
  id: 'listApplicationsWithContracts',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/versions/contracts/applications',
  scopes: [['read:org_client_applications'], ['manage:org_client_applications']],
};

/** Read a client application. */
export const getPlatformApplication: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}', ApiPlatform['getPlatformApplication']> = {
  id: 'getPlatformApplication',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Write a client application as a whole. */
export const replacePlatformApplication: Operation<'PUT', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}', ApiPlatform['replacePlatformApplication']> = {
  id: 'replacePlatformApplication',
  method: 'PUT',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Change parts of a client application. */
export const updatePlatformApplication: Operation<'PATCH', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}', ApiPlatform['updatePlatformApplication']> = {
  id: 'updatePlatformApplication',
  method: 'PATCH',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Delete a client application. */
export const deletePlatformApplication: Operation<'DELETE', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}', ApiPlatform['deletePlatformApplication']> = {
  id: 'deletePlatformApplication',
  method: 'DELETE',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Replace the client secret. */
export const resetPlatformApplicationSecret: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset', ApiPlatform['resetPlatformApplicationSecret']> = {
  id: 'resetPlatformApplicationSecret',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Add an owner to a client application. */
export const addApplicationOwner: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners', ApiPlatform['addApplicationOwner']> = {
  id: 'addApplicationOwner',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners',
  scopes: [['manage:org_client_applications']],
};

/** Remove an owner from a client application. */
export const removeApplicationOwner: Operation<'DELETE', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners/{userId}', ApiPlatform['removeApplicationOwner']> = {
  id: 'removeApplicationOwner',
  method: 'DELETE',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners/{userId}',
  scopes: [['manage:org_client_applications']],
};

/** List the party ids of a client application (B2B). */
export const listApplicationPartyIds: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/party-ids', ApiPlatform['listApplicationPartyIds']> = {
  id: 'listApplicationPartyIds',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/party-ids',
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the contracts of a client application, each with its API instance. */
export const listPlatformApplicationContracts: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ApiPlatform['listPlatformApplicationContracts']> = {
  id: 'listPlatformApplicationContracts',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['read:api_contracts'], ['manage:api_contracts']],
  largestPage: 250,
};

/** Ask for access to an API instance. */
export const createPlatformApplicationContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ApiPlatform['createPlatformApplicationContract']> = {
  id: 'createPlatformApplicationContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['manage:api_contracts']],
};

/** Ask for another tier. */
export const updatePlatformApplicationContract: Operation<'PATCH', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}', ApiPlatform['updatePlatformApplicationContract']> = {
  id: 'updatePlatformApplicationContract',
  method: 'PATCH',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}',
  scopes: [['manage:api_contracts']],
};

/** List contracts across an organization. */
export const listOrganizationContracts: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/contracts', ApiPlatform['listOrganizationContracts']> = {
  id: 'listOrganizationContracts',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/contracts',
  scopes: [['read:api_contracts'], ['manage:api_contracts']],
};

/** List the SLA tiers of an API instance. */
export const listApiVersionTiers: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/tiers', ApiPlatform['listApiVersionTiers']> = {
  id: 'listApiVersionTiers',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/tiers',
  scopes: [['read:api_contracts'], ['manage:api_contracts']],
  largestPage: 250,
};

/** List the contracts of an API instance. */
export const listApiVersionContracts: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts', ApiPlatform['listApiVersionContracts']> = {
  id: 'listApiVersionContracts',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts',
  scopes: [['read:api_contracts'], ['manage:api_contracts']],
  largestPage: 250,
};

/** Read a contract. */
export const getApiVersionContract: Operation<'GET', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}', ApiPlatform['getApiVersionContract']> = {
  id: 'getApiVersionContract',
  method: 'GET',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}',
  scopes: [['read:api_contracts'], ['manage:api_contracts']],
};

/** Change a contract. */
export const updateApiVersionContract: Operation<'PATCH', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}', ApiPlatform['updateApiVersionContract']> = {
  id: 'updateApiVersionContract',
  method: 'PATCH',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}',
  scopes: [['manage:api_contracts']],
};

/** Delete a contract. */
export const deleteApiVersionContract: Operation<'DELETE', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}', ApiPlatform['deleteApiVersionContract']> = {
  id: 'deleteApiVersionContract',
  method: 'DELETE',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}',
  scopes: [['manage:api_contracts']],
};

/** Approve a pending contract. */
export const approveApiVersionContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approve', ApiPlatform['approveApiVersionContract']> = {
  id: 'approveApiVersionContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approve',
  scopes: [['manage:api_contracts']],
};

/** Reject a pending contract. */
export const rejectApiVersionContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/reject', ApiPlatform['rejectApiVersionContract']> = {
  id: 'rejectApiVersionContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/reject',
  scopes: [['manage:api_contracts']],
};

/** Revoke an approved contract. */
export const revokeApiVersionContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/revoke', ApiPlatform['revokeApiVersionContract']> = {
  id: 'revokeApiVersionContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/revoke',
  scopes: [['manage:api_contracts']],
};

/** Make a revoked contract count again. */
export const restoreApiVersionContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/restore', ApiPlatform['restoreApiVersionContract']> = {
  id: 'restoreApiVersionContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/restore',
  scopes: [['manage:api_contracts']],
};

/** Approve the tier that an approved contract asks for. */
export const approveApiVersionTierChange: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approveTierChange', ApiPlatform['approveApiVersionTierChange']> = {
  id: 'approveApiVersionTierChange',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approveTierChange',
  scopes: [['manage:api_contracts']],
};

/** Reject the tier that an approved contract asks for. */
export const rejectApiVersionTierChange: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/rejectTierChange', ApiPlatform['rejectApiVersionTierChange']> = {
  id: 'rejectApiVersionTierChange',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/rejectTierChange',
  scopes: [['manage:api_contracts']],
};

/** List client applications. */
export const listClientApplications: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications', ExchangeExperience['listClientApplications']> = {
  id: 'listClientApplications',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['read:org_client_applications']],
  largestPage: 250,
};

/** Create a client application. */
export const createClientApplication: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/applications', ExchangeExperience['createClientApplication']> = {
  id: 'createClientApplication',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/applications',
  scopes: [['create:client_applications'], ['manage:org_client_applications']],
};

/** Read a client application. */
export const getClientApplication: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}', ExchangeExperience['getClientApplication']> = {
  id: 'getClientApplication',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application'], ['read:org_client_applications']],
};

/** Change a client application. */
export const updateClientApplication: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}', ExchangeExperience['updateClientApplication']> = {
  id: 'updateClientApplication',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Delete a client application. */
export const deleteClientApplication: Operation<'DELETE', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}', ExchangeExperience['deleteClientApplication']> = {
  id: 'deleteClientApplication',
  method: 'DELETE',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Replace the client secret. */
export const resetClientApplicationSecret: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset', ExchangeExperience['resetClientApplicationSecret']> = {
  id: 'resetClientApplicationSecret',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the API instances that a client application has contracts with. */
export const listApplicationApiInstances: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances', ExchangeExperience['listApplicationApiInstances']> = {
  id: 'listApplicationApiInstances',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the contracts between a client application and an API instance. */
export const listInstanceContracts: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts', ExchangeExperience['listInstanceContracts']> = {
  id: 'listInstanceContracts',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the contracts of a client application. */
export const listApplicationContracts: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ExchangeExperience['listApplicationContracts']> = {
  id: 'listApplicationContracts',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['manage:api_contracts', 'read:api_contracts', 'read:exchange', 'view:environment', 'read:organization', 'profile', 'manage:client_application']],
};

/** Request access to an API or an API group for a client application. */
export const requestContract: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ExchangeExperience['requestContract']> = {
  id: 'requestContract',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Ask for another SLA tier. */
export const requestContractTierChange: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}', ExchangeExperience['requestContractTierChange']> = {
  id: 'requestContractTierChange',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the grant types that a client provider offers. */
export const listGrantTypes: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes', ExchangeExperience['listGrantTypes']> = {
  id: 'listGrantTypes',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes',
};

/** Search for assets. */
export const searchAssets: Operation<'GET', '/exchange/api/v2/assets/search', ExchangeExperience['searchAssets']> = {
  id: 'searchAssets',
  method: 'GET',
  path: '/exchange/api/v2/assets/search',
  scopes: [['read:exchange']],
  largestPage: 250,
};

/** Read the latest version of an asset. */
export const getLatestAsset: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/asset', ExchangeExperience['getLatestAsset']> = {
  id: 'getLatestAsset',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/asset',
  scopes: [['read:exchange']],
};

/** Read a version of an asset. */
export const getAssetVersion: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}', ExchangeExperience['getAssetVersion']> = {
  id: 'getAssetVersion',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}',
  scopes: [['read:exchange']],
};

/** Read a version of an asset with everything that belongs to it. */
export const getAsset: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/asset', ExchangeExperience['getAsset']> = {
  id: 'getAsset',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/asset',
  scopes: [['read:exchange']],
};

/** List the version groups of an asset. */
export const listVersionGroups: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups', ExchangeExperience['listVersionGroups']> = {
  id: 'listVersionGroups',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups',
  scopes: [['read:exchange']],
};

/** List the API instances of a version group. */
export const listAssetInstances: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances', ExchangeExperience['listAssetInstances']> = {
  id: 'listAssetInstances',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances',
  scopes: [['read:exchange']],
};

/** List the SLA tiers of an API instance, as a consumer sees them. */
export const listAssetInstanceTiers: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/tiers', ExchangeExperience['listAssetInstanceTiers']> = {
  id: 'listAssetInstanceTiers',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/tiers',
  scopes: [['read:exchange']],
};

/** Read the terms and conditions of a version group. */
export const listAssetTerms: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms', ExchangeExperience['listAssetTerms']> = {
  id: 'listAssetTerms',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms',
  scopes: [['read:exchange']],
};

/** List the API group instances of a version group. */
export const listAssetGroupInstances: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances', ExchangeExperience['listAssetGroupInstances']> = {
  id: 'listAssetGroupInstances',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances',
  scopes: [['read:exchange']],
};

/** List the SLA tiers of an API group instance, as a consumer sees them. */
export const listAssetGroupInstanceTiers: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers', ExchangeExperience['listAssetGroupInstanceTiers']> = {
  id: 'listAssetGroupInstanceTiers',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers',
  scopes: [['read:exchange']],
};

/** The type of every operation, by its id. */
export interface Operations {
  getAccessToken: typeof getAccessToken;
  startAuthorization: typeof startAuthorization;
  introspectToken: typeof introspectToken;
  revokeToken: typeof revokeToken;
  getUserInfo: typeof getUserInfo;
  getSigningKeys: typeof getSigningKeys;
  getDiscoveryDocument: typeof getDiscoveryDocument;
  logIn: typeof logIn;
  getCaller: typeof getCaller;
  getProfile: typeof getProfile;
  getCurrentUser: typeof getCurrentUser;
  getOrganization: typeof getOrganization;
  getOrganizationHierarchy: typeof getOrganizationHierarchy;
  listEnvironments: typeof listEnvironments;
  getEnvironment: typeof getEnvironment;
  listClientProviders: typeof listClientProviders;
  getClientProviderGrantTypes: typeof getClientProviderGrantTypes;
  listMembers: typeof listMembers;
  listUsers: typeof listUsers;
  getConnectedApp: typeof getConnectedApp;
  listConnectedAppScopes: typeof listConnectedAppScopes;
  changeConnectedAppScopes: typeof changeConnectedAppScopes;
  removeConnectedAppScopes: typeof removeConnectedAppScopes;
  listScopes: typeof listScopes;
  importClientApplication: typeof importClientApplication;
  listApiInstances: typeof listApiInstances;
  getApiInstance: typeof getApiInstance;
  listSlaTiers: typeof listSlaTiers;
  createSlaTier: typeof createSlaTier;
  updateSlaTier: typeof updateSlaTier;
  deleteSlaTier: typeof deleteSlaTier;
  listContracts: typeof listContracts;
  createContract: typeof createContract;
  getContract: typeof getContract;
  updateContract: typeof updateContract;
  deleteContract: typeof deleteContract;
  approveContract: typeof approveContract;
  rejectContract: typeof rejectContract;
  revokeContract: typeof revokeContract;
  restoreContract: typeof restoreContract;
  listGroupInstances: typeof listGroupInstances;
  getGroupInstance: typeof getGroupInstance;
  listGroupContracts: typeof listGroupContracts;
  createGroupContract: typeof createGroupContract;
  getGroupContract: typeof getGroupContract;
  updateGroupContract: typeof updateGroupContract;
  deleteGroupContract: typeof deleteGroupContract;
  listGroupTiers: typeof listGroupTiers;
  getGroupTier: typeof getGroupTier;
  listPlatformApplications: typeof listPlatformApplications;
  createPlatformApplication: typeof createPlatformApplication;
  listApplicationsWithContracts: typeof listApplicationsWithContracts;
  getPlatformApplication: typeof getPlatformApplication;
  replacePlatformApplication: typeof replacePlatformApplication;
  updatePlatformApplication: typeof updatePlatformApplication;
  deletePlatformApplication: typeof deletePlatformApplication;
  resetPlatformApplicationSecret: typeof resetPlatformApplicationSecret;
  addApplicationOwner: typeof addApplicationOwner;
  removeApplicationOwner: typeof removeApplicationOwner;
  listApplicationPartyIds: typeof listApplicationPartyIds;
  listPlatformApplicationContracts: typeof listPlatformApplicationContracts;
  createPlatformApplicationContract: typeof createPlatformApplicationContract;
  updatePlatformApplicationContract: typeof updatePlatformApplicationContract;
  listOrganizationContracts: typeof listOrganizationContracts;
  listApiVersionTiers: typeof listApiVersionTiers;
  listApiVersionContracts: typeof listApiVersionContracts;
  getApiVersionContract: typeof getApiVersionContract;
  updateApiVersionContract: typeof updateApiVersionContract;
  deleteApiVersionContract: typeof deleteApiVersionContract;
  approveApiVersionContract: typeof approveApiVersionContract;
  rejectApiVersionContract: typeof rejectApiVersionContract;
  revokeApiVersionContract: typeof revokeApiVersionContract;
  restoreApiVersionContract: typeof restoreApiVersionContract;
  approveApiVersionTierChange: typeof approveApiVersionTierChange;
  rejectApiVersionTierChange: typeof rejectApiVersionTierChange;
  listClientApplications: typeof listClientApplications;
  createClientApplication: typeof createClientApplication;
  getClientApplication: typeof getClientApplication;
  updateClientApplication: typeof updateClientApplication;
  deleteClientApplication: typeof deleteClientApplication;
  resetClientApplicationSecret: typeof resetClientApplicationSecret;
  listApplicationApiInstances: typeof listApplicationApiInstances;
  listInstanceContracts: typeof listInstanceContracts;
  listApplicationContracts: typeof listApplicationContracts;
  requestContract: typeof requestContract;
  requestContractTierChange: typeof requestContractTierChange;
  listGrantTypes: typeof listGrantTypes;
  searchAssets: typeof searchAssets;
  getLatestAsset: typeof getLatestAsset;
  getAssetVersion: typeof getAssetVersion;
  getAsset: typeof getAsset;
  listVersionGroups: typeof listVersionGroups;
  listAssetInstances: typeof listAssetInstances;
  listAssetInstanceTiers: typeof listAssetInstanceTiers;
  listAssetTerms: typeof listAssetTerms;
  listAssetGroupInstances: typeof listAssetGroupInstances;
  listAssetGroupInstanceTiers: typeof listAssetGroupInstanceTiers;
}

/** The ids of the operations that the local platform must carry out: those of areas marked with `x-simulated`. */
export type SimulatedOperation =
  | 'getAccessToken'
  | 'startAuthorization'
  | 'introspectToken'
  | 'revokeToken'
  | 'getUserInfo'
  | 'getSigningKeys'
  | 'getDiscoveryDocument'
  | 'logIn'
  | 'getCaller'
  | 'getProfile'
  | 'getCurrentUser'
  | 'getOrganization'
  | 'getOrganizationHierarchy'
  | 'listEnvironments'
  | 'getEnvironment'
  | 'listClientProviders'
  | 'getClientProviderGrantTypes'
  | 'listMembers'
  | 'listUsers'
  | 'getConnectedApp'
  | 'listConnectedAppScopes'
  | 'changeConnectedAppScopes'
  | 'removeConnectedAppScopes'
  | 'listScopes'
  | 'importClientApplication'
  | 'listApiInstances'
  | 'getApiInstance'
  | 'listSlaTiers'
  | 'createSlaTier'
  | 'updateSlaTier'
  | 'deleteSlaTier'
  | 'listContracts'
  | 'createContract'
  | 'getContract'
  | 'updateContract'
  | 'deleteContract'
  | 'approveContract'
  | 'rejectContract'
  | 'revokeContract'
  | 'restoreContract'
  | 'listGroupInstances'
  | 'getGroupInstance'
  | 'listGroupContracts'
  | 'createGroupContract'
  | 'getGroupContract'
  | 'updateGroupContract'
  | 'deleteGroupContract'
  | 'listGroupTiers'
  | 'getGroupTier'
  | 'listPlatformApplications'
  | 'createPlatformApplication'
  | 'listApplicationsWithContracts'
  | 'getPlatformApplication'
  | 'replacePlatformApplication'
  | 'updatePlatformApplication'
  | 'deletePlatformApplication'
  | 'resetPlatformApplicationSecret'
  | 'addApplicationOwner'
  | 'removeApplicationOwner'
  | 'listApplicationPartyIds'
  | 'listPlatformApplicationContracts'
  | 'createPlatformApplicationContract'
  | 'updatePlatformApplicationContract'
  | 'listOrganizationContracts'
  | 'listApiVersionTiers'
  | 'listApiVersionContracts'
  | 'getApiVersionContract'
  | 'updateApiVersionContract'
  | 'deleteApiVersionContract'
  | 'approveApiVersionContract'
  | 'rejectApiVersionContract'
  | 'revokeApiVersionContract'
  | 'restoreApiVersionContract'
  | 'approveApiVersionTierChange'
  | 'rejectApiVersionTierChange'
  | 'listClientApplications'
  | 'createClientApplication'
  | 'getClientApplication'
  | 'updateClientApplication'
  | 'deleteClientApplication'
  | 'resetClientApplicationSecret'
  | 'listApplicationApiInstances'
  | 'listInstanceContracts'
  | 'listApplicationContracts'
  | 'requestContract'
  | 'requestContractTierChange'
  | 'listGrantTypes'
  | 'searchAssets'
  | 'getLatestAsset'
  | 'getAssetVersion'
  | 'getAsset'
  | 'listVersionGroups'
  | 'listAssetInstances'
  | 'listAssetInstanceTiers'
  | 'listAssetTerms'
  | 'listAssetGroupInstances'
  | 'listAssetGroupInstanceTiers';

/** The wire types of every described route. */
export interface Routes {
  'POST /accounts/api/v2/oauth2/token': AccessManagement['getAccessToken'];
  'GET /accounts/api/v2/oauth2/authorize': AccessManagement['startAuthorization'];
  'POST /accounts/api/v2/oauth2/introspect': AccessManagement['introspectToken'];
  'POST /accounts/api/v2/oauth2/revoke': AccessManagement['revokeToken'];
  'GET /accounts/api/v2/oauth2/userinfo': AccessManagement['getUserInfo'];
  'GET /accounts/api/v2/oauth2/keys': AccessManagement['getSigningKeys'];
  'GET /accounts/api/v2/oauth2/.well-known/openid-configuration': AccessManagement['getDiscoveryDocument'];
  'POST /accounts/login': AccessManagement['logIn'];
  'GET /accounts/api/me': AccessManagement['getCaller'];
  'GET /accounts/api/profile': AccessManagement['getProfile'];
  'GET /accounts/api/users/me': AccessManagement['getCurrentUser'];
  'GET /accounts/api/organizations/{organizationId}': AccessManagement['getOrganization'];
  'GET /accounts/api/organizations/{organizationId}/hierarchy': AccessManagement['getOrganizationHierarchy'];
  'GET /accounts/api/organizations/{organizationId}/environments': AccessManagement['listEnvironments'];
  'GET /accounts/api/organizations/{organizationId}/environments/{environmentId}': AccessManagement['getEnvironment'];
  'GET /accounts/api/organizations/{organizationId}/clientProviders': AccessManagement['listClientProviders'];
  'GET /accounts/api/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes': AccessManagement['getClientProviderGrantTypes'];
  'GET /accounts/api/organizations/{organizationId}/members': AccessManagement['listMembers'];
  'GET /accounts/api/organizations/{organizationId}/users': AccessManagement['listUsers'];
  'GET /accounts/api/connectedApplications/{clientId}': AccessManagement['getConnectedApp'];
  'GET /accounts/api/connectedApplications/{clientId}/scopes': AccessManagement['listConnectedAppScopes'];
  'PATCH /accounts/api/connectedApplications/{clientId}/scopes': AccessManagement['changeConnectedAppScopes'];
  'DELETE /accounts/api/organizations/{organizationId}/connectedApplications/{clientId}/scopes': AccessManagement['removeConnectedAppScopes'];
  'GET /accounts/api/cs/scopes': AccessManagement['listScopes'];
  'POST /apimanager/api/v1/organizations/{organizationId}/applications': ApiManager['importClientApplication'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis': ApiManager['listApiInstances'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}': ApiManager['getApiInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers': ApiManager['listSlaTiers'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers': ApiManager['createSlaTier'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}': ApiManager['updateSlaTier'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers/{tierId}': ApiManager['deleteSlaTier'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts': ApiManager['listContracts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts': ApiManager['createContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}': ApiManager['getContract'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}': ApiManager['updateContract'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}': ApiManager['deleteContract'];
  'POST /apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/approve': ApiManager['approveContract'];
  'POST /apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject': ApiManager['rejectContract'];
  'POST /apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke': ApiManager['revokeContract'];
  'POST /apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore': ApiManager['restoreContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances': ApiManager['listGroupInstances'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}': ApiManager['getGroupInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts': ApiManager['listGroupContracts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts': ApiManager['createGroupContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['getGroupContract'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['updateGroupContract'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['deleteGroupContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers': ApiManager['listGroupTiers'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}': ApiManager['getGroupTier'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/applications': ApiPlatform['listPlatformApplications'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/applications': ApiPlatform['createPlatformApplication'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/versions/contracts/applications': ApiPlatform['listApplicationsWithContracts'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}': ApiPlatform['getPlatformApplication'];
  'PUT /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}': ApiPlatform['replacePlatformApplication'];
  'PATCH /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}': ApiPlatform['updatePlatformApplication'];
  'DELETE /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}': ApiPlatform['deletePlatformApplication'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset': ApiPlatform['resetPlatformApplicationSecret'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners': ApiPlatform['addApplicationOwner'];
  'DELETE /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/owners/{userId}': ApiPlatform['removeApplicationOwner'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/party-ids': ApiPlatform['listApplicationPartyIds'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts': ApiPlatform['listPlatformApplicationContracts'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts': ApiPlatform['createPlatformApplicationContract'];
  'PATCH /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}': ApiPlatform['updatePlatformApplicationContract'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/contracts': ApiPlatform['listOrganizationContracts'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/tiers': ApiPlatform['listApiVersionTiers'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts': ApiPlatform['listApiVersionContracts'];
  'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}': ApiPlatform['getApiVersionContract'];
  'PATCH /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}': ApiPlatform['updateApiVersionContract'];
  'DELETE /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}': ApiPlatform['deleteApiVersionContract'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approve': ApiPlatform['approveApiVersionContract'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/reject': ApiPlatform['rejectApiVersionContract'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/revoke': ApiPlatform['revokeApiVersionContract'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/restore': ApiPlatform['restoreApiVersionContract'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/approveTierChange': ApiPlatform['approveApiVersionTierChange'];
  'POST /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts/{contractId}/rejectTierChange': ApiPlatform['rejectApiVersionTierChange'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications': ExchangeExperience['listClientApplications'];
  'POST /exchange/api/v2/organizations/{organizationId}/applications': ExchangeExperience['createClientApplication'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}': ExchangeExperience['getClientApplication'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}': ExchangeExperience['updateClientApplication'];
  'DELETE /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}': ExchangeExperience['deleteClientApplication'];
  'POST /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset': ExchangeExperience['resetClientApplicationSecret'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances': ExchangeExperience['listApplicationApiInstances'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts': ExchangeExperience['listInstanceContracts'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts': ExchangeExperience['listApplicationContracts'];
  'POST /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts': ExchangeExperience['requestContract'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}': ExchangeExperience['requestContractTierChange'];
  'GET /exchange/api/v2/organizations/{organizationId}/clientProviders/{clientProviderId}/grantTypes': ExchangeExperience['listGrantTypes'];
  'GET /exchange/api/v2/assets/search': ExchangeExperience['searchAssets'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/asset': ExchangeExperience['getLatestAsset'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}': ExchangeExperience['getAssetVersion'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/asset': ExchangeExperience['getAsset'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups': ExchangeExperience['listVersionGroups'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances': ExchangeExperience['listAssetInstances'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/tiers': ExchangeExperience['listAssetInstanceTiers'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms': ExchangeExperience['listAssetTerms'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances': ExchangeExperience['listAssetGroupInstances'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers': ExchangeExperience['listAssetGroupInstanceTiers'];
}

/** The described routes that answer in pages. */
export type PagedRoute =
  | 'GET /accounts/api/organizations/{organizationId}/environments'
  | 'GET /accounts/api/organizations/{organizationId}/clientProviders'
  | 'GET /accounts/api/organizations/{organizationId}/members'
  | 'GET /accounts/api/organizations/{organizationId}/users'
  | 'GET /accounts/api/connectedApplications/{clientId}/scopes'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts'
  | 'GET /apiplatform/repository/v2/organizations/{organizationId}/applications'
  | 'GET /exchange/api/v2/organizations/{organizationId}/applications'
  | 'GET /exchange/api/v2/assets/search'
  | 'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances';

/** Pages that cannot be read by the rule: entries in the only list of the answer, a limit of 100 accepted. */
export const unusualPages: Readonly<Record<string, { readonly items?: string; readonly largestPage?: number }>> = {
};
