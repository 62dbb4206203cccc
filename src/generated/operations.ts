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

/** List the Connected Apps that the caller may see, at most 20 with each request. */
export const listConnectedApps: Operation<'GET', '/accounts/api/connectedApplications', AccessManagement['listConnectedApps']> = {
  id: 'listConnectedApps',
  method: 'GET',
  path: '/accounts/api/connectedApplications',
  scopes: [['read:orgconnapps']],
  largestPage: 20,
};

/** List the Connected Apps of an organization, at most 20 with each request. */
export const listConnectedAppsOfOrganization: Operation<'GET', '/accounts/api/organizations/{organizationId}/connectedApplications', AccessManagement['listConnectedAppsOfOrganization']> = {
  id: 'listConnectedAppsOfOrganization',
  method: 'GET',
  path: '/accounts/api/organizations/{organizationId}/connectedApplications',
  scopes: [['read:orgconnapps']],
  largestPage: 20,
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

/** Create an API instance. */
export const createApiInstance: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis', ApiManager['createApiInstance']> = {
  id: 'createApiInstance',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis',
  scopes: [['manage:api_configuration', 'read:exchange']],
};

/** Read an API instance. */
export const getApiInstance: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', ApiManager['getApiInstance']> = {
  id: 'getApiInstance',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}',
  scopes: [['read:api_configuration']],
};

/** Replace the configuration of an API instance. */
export const replaceApiInstance: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', ApiManager['replaceApiInstance']> = {
  id: 'replaceApiInstance',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}',
  scopes: [['manage:api_configuration']],
};

/** Change an API instance. */
export const updateApiInstance: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', ApiManager['updateApiInstance']> = {
  id: 'updateApiInstance',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}',
  scopes: [['manage:api_configuration']],
};

/** Delete an API instance. */
export const deleteApiInstance: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', ApiManager['deleteApiInstance']> = {
  id: 'deleteApiInstance',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}',
  scopes: [['manage:api_configuration']],
};

/** List the SLA tiers of an API instance. */
export const listSlaTiers: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers', ApiManager['listSlaTiers']> = {
  id: 'listSlaTiers',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers',
  scopes: [['read:api_contracts']],
  largestPage: 250,
};

/** Count the SLA tiers of an API instance. */
export const checkSlaTiers: Operation<'HEAD', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers', ApiManager['checkSlaTiers']> = {
  id: 'checkSlaTiers',
  method: 'HEAD',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers',
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
  scopes: [['manage:api_contracts'], ['manage:apis']],
};

/** Reject a pending contract. */
export const rejectContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject', ApiManager['rejectContract']> = {
  id: 'rejectContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject',
  scopes: [['manage:api_contracts'], ['manage:apis']],
};

/** Revoke a approved contract. */
export const revokeContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke', ApiManager['revokeContract']> = {
  id: 'revokeContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke',
  scopes: [['manage:api_contracts'], ['manage:apis']],
};

/** Restore a revoked contract. */
export const restoreContract: Operation<'POST', '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore', ApiManager['restoreContract']> = {
  id: 'restoreContract',
  method: 'POST',
  path: '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore',
  scopes: [['manage:api_contracts'], ['manage:apis']],
};

/** List the API group instances of an environment. */
export const listGroupInstances: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances', ApiManager['listGroupInstances']> = {
  id: 'listGroupInstances',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances',
  scopes: [['manage:api_groups']],
};

/** Create an API group instance. */
export const createGroupInstance: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances', ApiManager['createGroupInstance']> = {
  id: 'createGroupInstance',
  method: 'POST',
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

/** Change an API group instance. */
export const updateGroupInstance: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}', ApiManager['updateGroupInstance']> = {
  id: 'updateGroupInstance',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}',
  scopes: [['manage:api_groups']],
};

/** Delete an API group instance. */
export const deleteGroupInstance: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}', ApiManager['deleteGroupInstance']> = {
  id: 'deleteGroupInstance',
  method: 'DELETE',
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

/** Count the contracts of an API group instance. */
export const checkGroupContracts: Operation<'HEAD', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts', ApiManager['checkGroupContracts']> = {
  id: 'checkGroupContracts',
  method: 'HEAD',
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

/** Create an SLA tier of an API group instance. */
export const createGroupTier: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers', ApiManager['createGroupTier']> = {
  id: 'createGroupTier',
  method: 'POST',
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

/** Replace an SLA tier of an API group instance. */
export const replaceGroupTier: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}', ApiManager['replaceGroupTier']> = {
  id: 'replaceGroupTier',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_groups']],
};

/** Change an SLA tier of an API group instance. */
export const updateGroupTier: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}', ApiManager['updateGroupTier']> = {
  id: 'updateGroupTier',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_groups']],
};

/** Delete an SLA tier of an API group instance. */
export const deleteGroupTier: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}', ApiManager['deleteGroupTier']> = {
  id: 'deleteGroupTier',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}',
  scopes: [['manage:api_groups']],
};

/** Read the TLS contexts of an API instance. */
export const getApiInstanceTlsContexts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts', ApiManager['getApiInstanceTlsContexts']> = {
  id: 'getApiInstanceTlsContexts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts',
};

/** Give TLS contexts to an API instance. */
export const createApiInstanceTlsContexts: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts', ApiManager['createApiInstanceTlsContexts']> = {
  id: 'createApiInstanceTlsContexts',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts',
};

/** Replace the TLS contexts of an API instance. */
export const replaceApiInstanceTlsContexts: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts', ApiManager['replaceApiInstanceTlsContexts']> = {
  id: 'replaceApiInstanceTlsContexts',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts',
};

/** Take the TLS contexts from an API instance. */
export const deleteApiInstanceTlsContexts: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts', ApiManager['deleteApiInstanceTlsContexts']> = {
  id: 'deleteApiInstanceTlsContexts',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts',
};

/** Pin an API instance for the caller. */
export const pinApiInstance: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin', ApiManager['pinApiInstance']> = {
  id: 'pinApiInstance',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin',
  scopes: [['read:api_configuration']],
};

/** Take the pin from an API instance. */
export const unpinApiInstance: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin', ApiManager['unpinApiInstance']> = {
  id: 'unpinApiInstance',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin',
  scopes: [['read:api_configuration']],
};

/** Export an API instance as a ZIP archive. */
export const exportApiInstance: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/bundle', ApiManager['exportApiInstance']> = {
  id: 'exportApiInstance',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/bundle',
  scopes: [['read:api_configuration']],
};

/** Add a tag to an API instance. */
export const addApiInstanceTag: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}', ApiManager['addApiInstanceTag']> = {
  id: 'addApiInstanceTag',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}',
  scopes: [['manage:api_configuration']],
};

/** Remove a tag from an API instance. */
export const removeApiInstanceTag: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}', ApiManager['removeApiInstanceTag']> = {
  id: 'removeApiInstanceTag',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}',
  scopes: [['manage:api_configuration']],
};

/** Read what a gateway needs in order to find its API instance. */
export const getAutodiscoveryProperties: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/autodiscoveryProperties', ApiManager['getAutodiscoveryProperties']> = {
  id: 'getAutodiscoveryProperties',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/autodiscoveryProperties',
  scopes: [['read:api_configuration']],
};

/** List the policies of an API instance. */
export const listApiInstancePolicies: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies', ApiManager['listApiInstancePolicies']> = {
  id: 'listApiInstancePolicies',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies',
  scopes: [['read:api_policies']],
};

/** Apply a policy to an API instance. */
export const applyApiInstancePolicy: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies', ApiManager['applyApiInstancePolicy']> = {
  id: 'applyApiInstancePolicy',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies',
  scopes: [['manage:api_policies']],
};

/** Change the order of the policies of an API instance. */
export const reorderApiInstancePolicies: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies', ApiManager['reorderApiInstancePolicies']> = {
  id: 'reorderApiInstancePolicies',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies',
  scopes: [['manage:api_policies']],
};

/** Read a policy of an API instance. */
export const getApiInstancePolicy: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}', ApiManager['getApiInstancePolicy']> = {
  id: 'getApiInstancePolicy',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}',
  scopes: [['read:api_policies']],
};

/** Change a policy of an API instance. */
export const updateApiInstancePolicy: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}', ApiManager['updateApiInstancePolicy']> = {
  id: 'updateApiInstancePolicy',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}',
  scopes: [['manage:api_policies']],
};

/** Remove a policy from an API instance. */
export const removeApiInstancePolicy: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}', ApiManager['removeApiInstancePolicy']> = {
  id: 'removeApiInstancePolicy',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}',
  scopes: [['manage:api_policies']],
};

/** Update the implementation asset of a policy of an API instance. */
export const updateApiInstancePolicyImplementation: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}/implementationAsset', ApiManager['updateApiInstancePolicyImplementation']> = {
  id: 'updateApiInstancePolicyImplementation',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}/implementationAsset',
  scopes: [['manage:api_policies']],
};

/** List the managed-service APIs of an environment. */
export const listManagedServiceApis: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis', ApiManager['listManagedServiceApis']> = {
  id: 'listManagedServiceApis',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis',
};

/** Read a managed-service API. */
export const getManagedServiceApi: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}', ApiManager['getManagedServiceApi']> = {
  id: 'getManagedServiceApi',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}',
};

/** Change the addresses or the client provider of a managed-service API. */
export const updateManagedServiceApi: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}', ApiManager['updateManagedServiceApi']> = {
  id: 'updateManagedServiceApi',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}',
};

/** List the policies of a managed-service API. */
export const listManagedServicePolicies: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies', ApiManager['listManagedServicePolicies']> = {
  id: 'listManagedServicePolicies',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies',
};

/** Apply a policy to a managed-service API. */
export const applyManagedServicePolicy: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies', ApiManager['applyManagedServicePolicy']> = {
  id: 'applyManagedServicePolicy',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies',
};

/** Read a policy of a managed-service API. */
export const getManagedServicePolicy: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}', ApiManager['getManagedServicePolicy']> = {
  id: 'getManagedServicePolicy',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}',
};

/** Change a policy of a managed-service API. */
export const updateManagedServicePolicy: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}', ApiManager['updateManagedServicePolicy']> = {
  id: 'updateManagedServicePolicy',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}',
};

/** Remove a policy from a managed-service API. */
export const removeManagedServicePolicy: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}', ApiManager['removeManagedServicePolicy']> = {
  id: 'removeManagedServicePolicy',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}',
};

/** List the SLA tiers of a managed-service API. */
export const listManagedServiceTiers: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers', ApiManager['listManagedServiceTiers']> = {
  id: 'listManagedServiceTiers',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers',
};

/** Create an SLA tier of a managed-service API. */
export const createManagedServiceTier: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers', ApiManager['createManagedServiceTier']> = {
  id: 'createManagedServiceTier',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers',
};

/** Replace an SLA tier of a managed-service API. */
export const replaceManagedServiceTier: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}', ApiManager['replaceManagedServiceTier']> = {
  id: 'replaceManagedServiceTier',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}',
};

/** Delete an SLA tier of a managed-service API. */
export const deleteManagedServiceTier: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}', ApiManager['deleteManagedServiceTier']> = {
  id: 'deleteManagedServiceTier',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}',
};

/** List the contracts of a managed-service API. */
export const listManagedServiceContracts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts', ApiManager['listManagedServiceContracts']> = {
  id: 'listManagedServiceContracts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts',
};

/** Create a contract between a managed-service API and a client application. */
export const createManagedServiceContract: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts', ApiManager['createManagedServiceContract']> = {
  id: 'createManagedServiceContract',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts',
};

/** Read a contract of a managed-service API. */
export const getManagedServiceContract: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}', ApiManager['getManagedServiceContract']> = {
  id: 'getManagedServiceContract',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}',
};

/** Approve, reject, revoke or restore a contract of a managed-service API, or set its tier. */
export const updateManagedServiceContract: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}', ApiManager['updateManagedServiceContract']> = {
  id: 'updateManagedServiceContract',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}',
};

/** Delete a contract of a managed-service API. */
export const deleteManagedServiceContract: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}', ApiManager['deleteManagedServiceContract']> = {
  id: 'deleteManagedServiceContract',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}',
};

/** List the API instances of an API group instance. */
export const listGroupApiInstances: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/apiInstances', ApiManager['listGroupApiInstances']> = {
  id: 'listGroupApiInstances',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/apiInstances',
  scopes: [['manage:api_groups']],
};

/** List the SLA tiers that reach an API instance through API groups. */
export const listApiInstanceGroupTiers: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers', ApiManager['listApiInstanceGroupTiers']> = {
  id: 'listApiInstanceGroupTiers',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers',
};

/** Count the SLA tiers that reach an API instance through API groups. */
export const checkApiInstanceGroupTiers: Operation<'HEAD', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers', ApiManager['checkApiInstanceGroupTiers']> = {
  id: 'checkApiInstanceGroupTiers',
  method: 'HEAD',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers',
};

/** Create a group SLA tier for an API instance. */
export const createApiInstanceGroupTier: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers', ApiManager['createApiInstanceGroupTier']> = {
  id: 'createApiInstanceGroupTier',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers',
};

/** List the contracts that reach an API instance through API groups. */
export const listApiInstanceGroupContracts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts', ApiManager['listApiInstanceGroupContracts']> = {
  id: 'listApiInstanceGroupContracts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts',
  scopes: [['read:api_contracts']],
};

/** Create a group contract for an API instance. */
export const createApiInstanceGroupContract: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts', ApiManager['createApiInstanceGroupContract']> = {
  id: 'createApiInstanceGroupContract',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts',
};

/** List the API groups of a business group. */
export const listApiGroups: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/groups', ApiManager['listApiGroups']> = {
  id: 'listApiGroups',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups',
  scopes: [['manage:api_groups']],
};

/** Create an API group with its versions and instances. */
export const createApiGroup: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/groups', ApiManager['createApiGroup']> = {
  id: 'createApiGroup',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups',
  scopes: [['manage:api_groups']],
};

/** Read an API group with its versions and instances. */
export const getApiGroup: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}', ApiManager['getApiGroup']> = {
  id: 'getApiGroup',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}',
  scopes: [['manage:api_groups']],
};

/** Replace an API group with its versions and instances. */
export const replaceApiGroup: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}', ApiManager['replaceApiGroup']> = {
  id: 'replaceApiGroup',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}',
};

/** Rename an API group. */
export const updateApiGroup: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}', ApiManager['updateApiGroup']> = {
  id: 'updateApiGroup',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}',
  scopes: [['manage:api_groups']],
};

/** Delete an API group. */
export const deleteApiGroup: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}', ApiManager['deleteApiGroup']> = {
  id: 'deleteApiGroup',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}',
};

/** Publish a version of an API group as an asset in Exchange. */
export const publishApiGroupVersion: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/assets', ApiManager['publishApiGroupVersion']> = {
  id: 'publishApiGroupVersion',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/assets',
  scopes: [['manage:api_groups']],
};

/** List the versions of an API group. */
export const listApiGroupVersions: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions', ApiManager['listApiGroupVersions']> = {
  id: 'listApiGroupVersions',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions',
  scopes: [['manage:api_groups']],
};

/** Create a version of an API group. */
export const createApiGroupVersion: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions', ApiManager['createApiGroupVersion']> = {
  id: 'createApiGroupVersion',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions',
  scopes: [['manage:api_groups']],
};

/** Read a version of an API group. */
export const getApiGroupVersion: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}', ApiManager['getApiGroupVersion']> = {
  id: 'getApiGroupVersion',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}',
  scopes: [['manage:api_groups']],
};

/** Replace a version of an API group. */
export const replaceApiGroupVersion: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}', ApiManager['replaceApiGroupVersion']> = {
  id: 'replaceApiGroupVersion',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}',
};

/** Rename a version of an API group. */
export const updateApiGroupVersion: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}', ApiManager['updateApiGroupVersion']> = {
  id: 'updateApiGroupVersion',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}',
  scopes: [['manage:api_groups']],
};

/** Delete a version of an API group. */
export const deleteApiGroupVersion: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}', ApiManager['deleteApiGroupVersion']> = {
  id: 'deleteApiGroupVersion',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}',
};

/** List the API group instances of a version. */
export const listApiGroupVersionInstances: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}/instances', ApiManager['listApiGroupVersionInstances']> = {
  id: 'listApiGroupVersionInstances',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}/instances',
  scopes: [['manage:api_groups']],
};

/** List the alerts of an API instance. */
export const listApiInstanceAlerts: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts', ApiManager['listApiInstanceAlerts']> = {
  id: 'listApiInstanceAlerts',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts',
  scopes: [['manage:api_alerts']],
};

/** Create an alert of an API instance. */
export const createApiInstanceAlert: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts', ApiManager['createApiInstanceAlert']> = {
  id: 'createApiInstanceAlert',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts',
  scopes: [['manage:api_alerts']],
};

/** Read an alert of an API instance. */
export const getApiInstanceAlert: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}', ApiManager['getApiInstanceAlert']> = {
  id: 'getApiInstanceAlert',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}',
  scopes: [['manage:api_alerts']],
};

/** Change an alert of an API instance. */
export const updateApiInstanceAlert: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}', ApiManager['updateApiInstanceAlert']> = {
  id: 'updateApiInstanceAlert',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}',
  scopes: [['manage:api_alerts']],
};

/** Delete an alert of an API instance. */
export const deleteApiInstanceAlert: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}', ApiManager['deleteApiInstanceAlert']> = {
  id: 'deleteApiInstanceAlert',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}',
  scopes: [['manage:api_alerts']],
};

/** List the upstreams of an API instance. */
export const listApiInstanceUpstreams: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams', ApiManager['listApiInstanceUpstreams']> = {
  id: 'listApiInstanceUpstreams',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams',
  scopes: [['read:api_configuration']],
};

/** Create an upstream of an API instance. */
export const createApiInstanceUpstream: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams', ApiManager['createApiInstanceUpstream']> = {
  id: 'createApiInstanceUpstream',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams',
  scopes: [['manage:api_configuration']],
};

/** Read an upstream of an API instance. */
export const getApiInstanceUpstream: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}', ApiManager['getApiInstanceUpstream']> = {
  id: 'getApiInstanceUpstream',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}',
  scopes: [['read:api_configuration']],
};

/** Change an upstream of an API instance. */
export const updateApiInstanceUpstream: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}', ApiManager['updateApiInstanceUpstream']> = {
  id: 'updateApiInstanceUpstream',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}',
  scopes: [['manage:api_configuration']],
};

/** Delete an upstream of an API instance. */
export const deleteApiInstanceUpstream: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}', ApiManager['deleteApiInstanceUpstream']> = {
  id: 'deleteApiInstanceUpstream',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}',
  scopes: [['manage:api_configuration']],
};

/** List the automated policies that apply somewhere. */
export const listAutomatedPolicies: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/automated-policies', ApiManager['listAutomatedPolicies']> = {
  id: 'listAutomatedPolicies',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies',
  scopes: [['read:api_policies']],
};

/** Count the automated policies that apply somewhere. */
export const checkAutomatedPolicies: Operation<'HEAD', '/apimanager/api/v1/organizations/{organizationId}/automated-policies', ApiManager['checkAutomatedPolicies']> = {
  id: 'checkAutomatedPolicies',
  method: 'HEAD',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies',
  scopes: [['read:api_policies']],
};

/** Create an automated policy. */
export const createAutomatedPolicy: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/automated-policies', ApiManager['createAutomatedPolicy']> = {
  id: 'createAutomatedPolicy',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies',
  scopes: [['manage:api_policies']],
};

/** Read an automated policy. */
export const getAutomatedPolicy: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}', ApiManager['getAutomatedPolicy']> = {
  id: 'getAutomatedPolicy',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}',
  scopes: [['read:api_policies']],
};

/** Replace an automated policy. */
export const replaceAutomatedPolicy: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}', ApiManager['replaceAutomatedPolicy']> = {
  id: 'replaceAutomatedPolicy',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}',
};

/** Change an automated policy. */
export const updateAutomatedPolicy: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}', ApiManager['updateAutomatedPolicy']> = {
  id: 'updateAutomatedPolicy',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}',
  scopes: [['manage:api_policies']],
};

/** Delete an automated policy. */
export const deleteAutomatedPolicy: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}', ApiManager['deleteAutomatedPolicy']> = {
  id: 'deleteAutomatedPolicy',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}',
  scopes: [['manage:api_policies']],
};

/** List the API instances that an automated policy applies to, or does not. */
export const listAutomatedPolicyApis: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/apis', ApiManager['listAutomatedPolicyApis']> = {
  id: 'listAutomatedPolicyApis',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/apis',
  scopes: [['read:api_policies']],
};

/** Take an automated policy from an API instance that it has no compatible implementation for. */
export const removeIncompatibleApiInstance: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/incompatible-apis/{apiInstanceId}', ApiManager['removeIncompatibleApiInstance']> = {
  id: 'removeIncompatibleApiInstance',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/incompatible-apis/{apiInstanceId}',
};

/** Update the implementation assets of an automated policy. */
export const updateAutomatedPolicyImplementations: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/implementationAssets', ApiManager['updateAutomatedPolicyImplementations']> = {
  id: 'updateAutomatedPolicyImplementations',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/implementationAssets',
  scopes: [['manage:api_policies']],
};

/** List the policy templates. */
export const listPolicyTemplates: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/policy-templates', ApiManager['listPolicyTemplates']> = {
  id: 'listPolicyTemplates',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/policy-templates',
  scopes: [['read:api_policies']],
};

/** Read a policy template with its definition and its configuration parameters. */
export const getPolicyTemplate: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/policy-templates/{policyTemplateId}', ApiManager['getPolicyTemplate']> = {
  id: 'getPolicyTemplate',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/policy-templates/{policyTemplateId}',
};

/** List the policy templates of one's own. */
export const listCustomPolicyTemplates: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates', ApiManager['listCustomPolicyTemplates']> = {
  id: 'listCustomPolicyTemplates',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates',
  largestPage: 250,
};

/** Create a policy template of one's own. */
export const createCustomPolicyTemplate: Operation<'POST', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates', ApiManager['createCustomPolicyTemplate']> = {
  id: 'createCustomPolicyTemplate',
  method: 'POST',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates',
};

/** Read a policy template of one's own. */
export const getCustomPolicyTemplate: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}', ApiManager['getCustomPolicyTemplate']> = {
  id: 'getCustomPolicyTemplate',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}',
};

/** Replace a policy template of one's own. */
export const replaceCustomPolicyTemplate: Operation<'PUT', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}', ApiManager['replaceCustomPolicyTemplate']> = {
  id: 'replaceCustomPolicyTemplate',
  method: 'PUT',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}',
};

/** Change a policy template of one's own. */
export const updateCustomPolicyTemplate: Operation<'PATCH', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}', ApiManager['updateCustomPolicyTemplate']> = {
  id: 'updateCustomPolicyTemplate',
  method: 'PATCH',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}',
};

/** Delete a policy template of one's own. */
export const deleteCustomPolicyTemplate: Operation<'DELETE', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}', ApiManager['deleteCustomPolicyTemplate']> = {
  id: 'deleteCustomPolicyTemplate',
  method: 'DELETE',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}',
};

/** Read the XML configuration of a custom policy template. */
export const getCustomPolicyTemplateConfiguration: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/configuration', ApiManager['getCustomPolicyTemplateConfiguration']> = {
  id: 'getCustomPolicyTemplateConfiguration',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/configuration',
};

/** Read the YAML definition of a custom policy template. */
export const getCustomPolicyTemplateDefinition: Operation<'GET', '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/definition', ApiManager['getCustomPolicyTemplateDefinition']> = {
  id: 'getCustomPolicyTemplateDefinition',
  method: 'GET',
  path: '/apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/definition',
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
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
  largestPage: 250,
};

/** Ask for access to an API instance. */
export const createPlatformApplicationContract: Operation<'POST', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ApiPlatform['createPlatformApplicationContract']> = {
  id: 'createPlatformApplicationContract',
  method: 'POST',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** Ask for another tier. */
export const updatePlatformApplicationContract: Operation<'PATCH', '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}', ApiPlatform['updatePlatformApplicationContract']> = {
  id: 'updatePlatformApplicationContract',
  method: 'PATCH',
  path: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts/{contractId}',
  scopes: [['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
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
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
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
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the contracts between a client application and an API instance. */
export const listInstanceContracts: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts', ExchangeExperience['listInstanceContracts']> = {
  id: 'listInstanceContracts',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/instances/{apiInstanceId}/contracts',
  scopes: [['read:org_client_applications'], ['create:client_applications'], ['manage:org_client_applications'], ['manage:client_application']],
};

/** List the contracts of a client application. */
export const listApplicationContracts: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts', ExchangeExperience['listApplicationContracts']> = {
  id: 'listApplicationContracts',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  scopes: [['manage:api_contracts', 'read:api_contracts', 'read:exchange', 'view:environment', 'read:organization', 'profile', 'manage:client_application'], ['manage:api_contracts', 'read:api_contracts', 'read:exchange', 'view:environment', 'read:organization', 'profile', 'create:client_applications']],
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

/** Delete a version of an asset. */
export const deleteAssetVersion: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}', ExchangeExperience['deleteAssetVersion']> = {
  id: 'deleteAssetVersion',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}',
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

/** Create a client application that brings its client id and secret along. */
export const createClientApplicationWithCredentials: Operation<'POST', '/exchange/api/v1/organizations/{organizationId}/applications', ExchangeExperience['createClientApplicationWithCredentials']> = {
  id: 'createClientApplicationWithCredentials',
  method: 'POST',
  path: '/exchange/api/v1/organizations/{organizationId}/applications',
  scopes: [['create:client_applications'], ['manage:org_client_applications']],
};

/** Upload an asset. */
export const createAsset: Operation<'POST', '/exchange/api/v2/assets', ExchangeExperience['createAsset']> = {
  id: 'createAsset',
  method: 'POST',
  path: '/exchange/api/v2/assets',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Change the name, description or contact of an asset. */
export const updateAsset: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}', ExchangeExperience['updateAsset']> = {
  id: 'updateAsset',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Delete an asset, not only one of its versions. */
export const deleteAsset: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}', ExchangeExperience['deleteAsset']> = {
  id: 'deleteAsset',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}',
};

/** Upload the icon of an asset. */
export const replaceAssetIcon: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/icon', ExchangeExperience['replaceAssetIcon']> = {
  id: 'replaceAssetIcon',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/icon',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Delete the icon of an asset. */
export const deleteAssetIcon: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/icon', ExchangeExperience['deleteAssetIcon']> = {
  id: 'deleteAssetIcon',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/icon',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Say which version groups of an asset the public portal shows. */
export const replacePublicVersionGroups: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/public', ExchangeExperience['replacePublicVersionGroups']> = {
  id: 'replacePublicVersionGroups',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/public',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read the domain of the organization that an asset belongs to. */
export const getAssetDomain: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/domain', ExchangeExperience['getAssetDomain']> = {
  id: 'getAssetDomain',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/domain',
  scopes: [['read:exchange']],
};

/** Read the domain of the organization that a version of an asset belongs to. */
export const getAssetVersionDomain: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/domain', ExchangeExperience['getAssetVersionDomain']> = {
  id: 'getAssetVersionDomain',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/domain',
  scopes: [['read:exchange']],
};

/** Upload the icon of a version of an asset. */
export const replaceAssetVersionIcon: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/icon', ExchangeExperience['replaceAssetVersionIcon']> = {
  id: 'replaceAssetVersionIcon',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/icon',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Move a version of an asset to another state. */
export const replaceAssetStatus: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/status', ExchangeExperience['replaceAssetStatus']> = {
  id: 'replaceAssetStatus',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/status',
};

/** List what can be done with a version of an asset. */
export const listAssetActions: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/actions', ExchangeExperience['listAssetActions']> = {
  id: 'listAssetActions',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/actions',
  scopes: [['read:exchange']],
};

/** Give a version of an asset to another user. */
export const replaceAssetOwner: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/owner', ExchangeExperience['replaceAssetOwner']> = {
  id: 'replaceAssetOwner',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/owner',
};

/** Read the API definition of an asset as a model. */
export const getAssetApiModel: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/model', ExchangeExperience['getAssetApiModel']> = {
  id: 'getAssetApiModel',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/model',
  scopes: [['read:exchange']],
};

/** Find the main file of the API definition of an asset. */
export const getAssetApiRoot: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/root', ExchangeExperience['getAssetApiRoot']> = {
  id: 'getAssetApiRoot',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/root',
  scopes: [['read:exchange']],
};

/** Read a file of the API definition of an asset. */
export const getAssetApiFile: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/{filePath}', ExchangeExperience['getAssetApiFile']> = {
  id: 'getAssetApiFile',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/{filePath}',
  scopes: [['read:exchange']],
  restOfPath: ['filePath'],
};

/** Read the rating of a version of an asset. */
export const getAssetRating: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/rating', ExchangeExperience['getAssetRating']> = {
  id: 'getAssetRating',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/rating',
  scopes: [['read:exchange']],
};

/** List the reviews of a version of an asset. */
export const listAssetReviews: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews', ExchangeExperience['listAssetReviews']> = {
  id: 'listAssetReviews',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews',
  scopes: [['read:exchange']],
};

/** Review a version of an asset. */
export const createAssetReview: Operation<'POST', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews', ExchangeExperience['createAssetReview']> = {
  id: 'createAssetReview',
  method: 'POST',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews',
};

/** Change a review. */
export const updateAssetReview: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}', ExchangeExperience['updateAssetReview']> = {
  id: 'updateAssetReview',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}',
};

/** Delete a review. */
export const deleteAssetReview: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}', ExchangeExperience['deleteAssetReview']> = {
  id: 'deleteAssetReview',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}',
};

/** List the custom fields that an organization has set up. */
export const listFields: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/fields', ExchangeExperience['listFields']> = {
  id: 'listFields',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/fields',
  largestPage: 250,
};

/** Set up a custom field. */
export const createField: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/fields', ExchangeExperience['createField']> = {
  id: 'createField',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/fields',
  scopes: [['manage:exchange']],
};

/** Change a custom field. */
export const updateField: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/fields/{fieldId}', ExchangeExperience['updateField']> = {
  id: 'updateField',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/fields/{fieldId}',
  scopes: [['manage:exchange']],
};

/** Delete a custom field from all assets of an organization. */
export const deleteField: Operation<'DELETE', '/exchange/api/v2/organizations/{organizationId}/fields/{fieldId}', ExchangeExperience['deleteField']> = {
  id: 'deleteField',
  method: 'DELETE',
  path: '/exchange/api/v2/organizations/{organizationId}/fields/{fieldId}',
  scopes: [['manage:exchange']],
};

/** List the categories that an organization has set up. */
export const listCategories: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/categories', ExchangeExperience['listCategories']> = {
  id: 'listCategories',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/categories',
  largestPage: 250,
};

/** Set up a category. */
export const createCategory: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/categories', ExchangeExperience['createCategory']> = {
  id: 'createCategory',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/categories',
  scopes: [['manage:exchange']],
};

/** Change a category. */
export const updateCategory: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/categories/{categoryId}', ExchangeExperience['updateCategory']> = {
  id: 'updateCategory',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/categories/{categoryId}',
  scopes: [['manage:exchange']],
};

/** Delete a category from all assets of an organization. */
export const deleteCategory: Operation<'DELETE', '/exchange/api/v2/organizations/{organizationId}/categories/{categoryId}', ExchangeExperience['deleteCategory']> = {
  id: 'deleteCategory',
  method: 'DELETE',
  path: '/exchange/api/v2/organizations/{organizationId}/categories/{categoryId}',
  scopes: [['manage:exchange']],
};

/** Set the tags of a version of an asset. */
export const replaceAssetTags: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags', ExchangeExperience['replaceAssetTags']> = {
  id: 'replaceAssetTags',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Set a custom field of a version of an asset. */
export const replaceAssetField: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}', ExchangeExperience['replaceAssetField']> = {
  id: 'replaceAssetField',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Remove a custom field from a version of an asset. */
export const deleteAssetField: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}', ExchangeExperience['deleteAssetField']> = {
  id: 'deleteAssetField',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Set a category of a version of an asset. */
export const replaceAssetCategory: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}', ExchangeExperience['replaceAssetCategory']> = {
  id: 'replaceAssetCategory',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Remove a category from a version of an asset. */
export const deleteAssetCategory: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}', ExchangeExperience['deleteAssetCategory']> = {
  id: 'deleteAssetCategory',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Publish a version of an asset. */
export const publishAsset: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}', ExchangeExperience['publishAsset']> = {
  id: 'publishAsset',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read how far the publication of a version got. */
export const getLatestAssetPublicationStatus: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status', ExchangeExperience['getLatestAssetPublicationStatus']> = {
  id: 'getLatestAssetPublicationStatus',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status',
};

/** Read how far one publication of a version got. */
export const getAssetPublicationStatus: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status/{runId}', ExchangeExperience['getAssetPublicationStatus']> = {
  id: 'getAssetPublicationStatus',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status/{runId}',
};

/** Read more about how far one publication of a version got. */
export const getAssetPublicationExtendedStatus: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/extendedStatus/{runId}', ExchangeExperience['getAssetPublicationExtendedStatus']> = {
  id: 'getAssetPublicationExtendedStatus',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/extendedStatus/{runId}',
};

/** Change what may change in a published version of an asset. */
export const updateAssetMutableData: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata', ExchangeExperience['updateAssetMutableData']> = {
  id: 'updateAssetMutableData',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read how far a change of a published version got. */
export const getAssetMutableDataStatus: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata/status/{runId}', ExchangeExperience['getAssetMutableDataStatus']> = {
  id: 'getAssetMutableDataStatus',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata/status/{runId}',
};

/** Read the next version that an asset can be published under. */
export const getNextAvailableAssetVersion: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/groups/{groupId}/assets/{assetId}/nextAvailableVersion', ExchangeExperience['getNextAvailableAssetVersion']> = {
  id: 'getNextAvailableAssetVersion',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/groups/{groupId}/assets/{assetId}/nextAvailableVersion',
};

/** List the versions of assets that were deleted softly. */
export const listSoftDeletedAssets: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/softDeleted', ExchangeExperience['listSoftDeletedAssets']> = {
  id: 'listSoftDeletedAssets',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/softDeleted',
  largestPage: 250,
};

/** Add an API instance that lives outside the platform. */
export const createExternalInstance: Operation<'POST', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external', ExchangeExperience['createExternalInstance']> = {
  id: 'createExternalInstance',
  method: 'POST',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Delete all external API instances of a version group. */
export const deleteExternalInstances: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external', ExchangeExperience['deleteExternalInstances']> = {
  id: 'deleteExternalInstances',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Change an external API instance. */
export const updateExternalInstance: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}', ExchangeExperience['updateExternalInstance']> = {
  id: 'updateExternalInstance',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Delete an external API instance. */
export const deleteExternalInstance: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}', ExchangeExperience['deleteExternalInstance']> = {
  id: 'deleteExternalInstance',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Add an instance of an AsyncAPI that lives outside the platform. */
export const createExternalEventedInstance: Operation<'POST', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external', ExchangeExperience['createExternalEventedInstance']> = {
  id: 'createExternalEventedInstance',
  method: 'POST',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Change an external instance of an AsyncAPI. */
export const updateExternalEventedInstance: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external/{externalInstanceId}', ExchangeExperience['updateExternalEventedInstance']> = {
  id: 'updateExternalEventedInstance',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external/{externalInstanceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Change how Exchange shows a managed API instance. */
export const updateManagedInstance: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/managed/{apiInstanceId}', ExchangeExperience['updateManagedInstance']> = {
  id: 'updateManagedInstance',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/managed/{apiInstanceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** List the API group instances that an API instance belongs to. */
export const listRelatedGroupInstances: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/relatedApiGroupInstances', ExchangeExperience['listRelatedGroupInstances']> = {
  id: 'listRelatedGroupInstances',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/relatedApiGroupInstances',
  scopes: [['read:exchange']],
};

/** Make an API group instance public or private. */
export const updateAssetGroupInstance: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}', ExchangeExperience['updateAssetGroupInstance']> = {
  id: 'updateAssetGroupInstance',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** List the limits that an SLA tier of an API group sets for each of its APIs. */
export const listApplicationGroupInstanceLimits: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/limits', ExchangeExperience['listApplicationGroupInstanceLimits']> = {
  id: 'listApplicationGroupInstanceLimits',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/limits',
};

/** List the API instances that a policy affects. */
export const listPolicyInstances: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/instances', ExchangeExperience['listPolicyInstances']> = {
  id: 'listPolicyInstances',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/instances',
  scopes: [['read:exchange']],
};

/** List the implementations of a policy. */
export const listPolicyImplementations: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/implementations', ExchangeExperience['listPolicyImplementations']> = {
  id: 'listPolicyImplementations',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/implementations',
  scopes: [['read:exchange']],
};

/** List the environments that a policy affects. */
export const listPolicyEnvironments: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/environments', ExchangeExperience['listPolicyEnvironments']> = {
  id: 'listPolicyEnvironments',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/environments',
  scopes: [['read:exchange']],
};

/** List who an asset is shared with, and in which role. */
export const listAssetIdentities: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/identities', ExchangeExperience['listAssetIdentities']> = {
  id: 'listAssetIdentities',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/identities',
  scopes: [['read:exchange']],
};

/** Share an asset with somebody, or stop it. */
export const updateAssetIdentities: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/identities', ExchangeExperience['updateAssetIdentities']> = {
  id: 'updateAssetIdentities',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/identities',
};

/** Search for users and organizations that assets can be shared with. */
export const searchOrganizationIdentities: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/identities', ExchangeExperience['searchOrganizationIdentities']> = {
  id: 'searchOrganizationIdentities',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/identities',
};

/** Ask which assets a team may use. */
export const authorizeIdentityAssets: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/identities/{identityId}/assets/authorize', ExchangeExperience['authorizeIdentityAssets']> = {
  id: 'authorizeIdentityAssets',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/identities/{identityId}/assets/authorize',
};

/** Read how much an asset is used. */
export const getAssetMetrics: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/metrics', ExchangeExperience['getAssetMetrics']> = {
  id: 'getAssetMetrics',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/metrics',
};

/** Read how much each version of an asset is used. */
export const getAssetVersionMetrics: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/metrics/versions', ExchangeExperience['getAssetVersionMetrics']> = {
  id: 'getAssetVersionMetrics',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/metrics/versions',
};

/** Find the assets that organizations use most. */
export const searchTopAssets: Operation<'POST', '/exchange/api/v2/organizations/metrics/top', ExchangeExperience['searchTopAssets']> = {
  id: 'searchTopAssets',
  method: 'POST',
  path: '/exchange/api/v2/organizations/metrics/top',
  replay: 'safe',
};

/** Search the documentation of a minor version of an asset. */
export const searchAssetPortalPages: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/minorVersions/{minorVersion}/portal/search', ExchangeExperience['searchAssetPortalPages']> = {
  id: 'searchAssetPortalPages',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/minorVersions/{minorVersion}/portal/search',
  scopes: [['read:exchange']],
};

/** Read the published documentation of a version of an asset. */
export const getAssetPortal: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal', ExchangeExperience['getAssetPortal']> = {
  id: 'getAssetPortal',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal',
  scopes: [['read:exchange']],
};

/** Publish the draft of the documentation of an asset. */
export const publishAssetPortal: Operation<'PATCH', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal', ExchangeExperience['publishAssetPortal']> = {
  id: 'publishAssetPortal',
  method: 'PATCH',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** List the published pages of a version of an asset. */
export const listAssetPortalPages: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages', ExchangeExperience['listAssetPortalPages']> = {
  id: 'listAssetPortalPages',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages',
  scopes: [['read:exchange']],
};

/** Read a published page of a version of an asset. */
export const getAssetPortalPage: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages/{pagePath}', ExchangeExperience['getAssetPortalPage']> = {
  id: 'getAssetPortalPage',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages/{pagePath}',
  scopes: [['read:exchange']],
  restOfPath: ['pagePath'],
};

/** List the files of the published pages of a version of an asset. */
export const listAssetPortalResources: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources', ExchangeExperience['listAssetPortalResources']> = {
  id: 'listAssetPortalResources',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources',
  scopes: [['read:exchange']],
};

/** Read a file of the published pages of a version of an asset. */
export const getAssetPortalResource: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources/{resourceId}', ExchangeExperience['getAssetPortalResource']> = {
  id: 'getAssetPortalResource',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources/{resourceId}',
  scopes: [['read:exchange']],
};

/** Read the draft of the documentation of a version of an asset. */
export const getAssetPortalDraft: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft', ExchangeExperience['getAssetPortalDraft']> = {
  id: 'getAssetPortalDraft',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Publish the draft of the documentation of an asset, by the path of the draft. */
export const publishAssetPortalDraft: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft', ExchangeExperience['publishAssetPortalDraft']> = {
  id: 'publishAssetPortalDraft',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft',
  scopes: [['edit:exchange'], ['manage:exchange']],
  replay: 'never',
};

/** Discard the draft of the documentation of an asset. */
export const deleteAssetPortalDraft: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft', ExchangeExperience['deleteAssetPortalDraft']> = {
  id: 'deleteAssetPortalDraft',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** List the pages in the draft of a version of an asset. */
export const listAssetPortalDraftPages: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages', ExchangeExperience['listAssetPortalDraftPages']> = {
  id: 'listAssetPortalDraftPages',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Create an empty page in the draft of an asset, or move one. */
export const createAssetPortalDraftPage: Operation<'POST', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages', ExchangeExperience['createAssetPortalDraftPage']> = {
  id: 'createAssetPortalDraftPage',
  method: 'POST',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read a page in the draft of a version of an asset. */
export const getAssetPortalDraftPage: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}', ExchangeExperience['getAssetPortalDraftPage']> = {
  id: 'getAssetPortalDraftPage',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}',
  scopes: [['edit:exchange'], ['manage:exchange']],
  restOfPath: ['pagePath'],
};

/** Write the text of a page in the draft of an asset. */
export const replaceAssetPortalDraftPage: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}', ExchangeExperience['replaceAssetPortalDraftPage']> = {
  id: 'replaceAssetPortalDraftPage',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}',
  scopes: [['edit:exchange'], ['manage:exchange']],
  restOfPath: ['pagePath'],
};

/** Delete a page from the draft of an asset. */
export const deleteAssetPortalDraftPage: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}', ExchangeExperience['deleteAssetPortalDraftPage']> = {
  id: 'deleteAssetPortalDraftPage',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}',
  scopes: [['edit:exchange'], ['manage:exchange']],
  restOfPath: ['pagePath'],
};

/** Put the pages in the draft of an asset in order. */
export const replaceAssetPortalDraftPagesOrder: Operation<'PUT', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pagesOrder', ExchangeExperience['replaceAssetPortalDraftPagesOrder']> = {
  id: 'replaceAssetPortalDraftPagesOrder',
  method: 'PUT',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pagesOrder',
  scopes: [['edit:exchange'], ['manage:exchange']],
  replay: 'never',
};

/** List the files in the draft of a version of an asset. */
export const listAssetPortalDraftResources: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources', ExchangeExperience['listAssetPortalDraftResources']> = {
  id: 'listAssetPortalDraftResources',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Upload a file to the draft of an asset. */
export const createAssetPortalDraftResource: Operation<'POST', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources', ExchangeExperience['createAssetPortalDraftResource']> = {
  id: 'createAssetPortalDraftResource',
  method: 'POST',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read a file in the draft of a version of an asset. */
export const getAssetPortalDraftResource: Operation<'GET', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}', ExchangeExperience['getAssetPortalDraftResource']> = {
  id: 'getAssetPortalDraftResource',
  method: 'GET',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Delete a file from the draft of an asset. */
export const deleteAssetPortalDraftResource: Operation<'DELETE', '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}', ExchangeExperience['deleteAssetPortalDraftResource']> = {
  id: 'deleteAssetPortalDraftResource',
  method: 'DELETE',
  path: '/exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}',
  scopes: [['edit:exchange'], ['manage:exchange']],
};

/** Read the public portal of an organization. */
export const getPortal: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}', ExchangeExperience['getPortal']> = {
  id: 'getPortal',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}',
};

/** Publish the draft of the public portal. */
export const publishPortal: Operation<'PATCH', '/exchange/api/v2/portals/{organizationDomain}', ExchangeExperience['publishPortal']> = {
  id: 'publishPortal',
  method: 'PATCH',
  path: '/exchange/api/v2/portals/{organizationDomain}',
};

/** Read the name of an organization and whether it is federated. */
export const getPortalMetadata: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/metadata', ExchangeExperience['getPortalMetadata']> = {
  id: 'getPortalMetadata',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/metadata',
};

/** List the files of the published pages of the public portal. */
export const listPortalResources: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/resources', ExchangeExperience['listPortalResources']> = {
  id: 'listPortalResources',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/resources',
};

/** Read a file of the published pages of the public portal. */
export const getPortalResource: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/resources/{resourceId}', ExchangeExperience['getPortalResource']> = {
  id: 'getPortalResource',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/resources/{resourceId}',
};

/** Read a published page of the public portal. */
export const getPortalPage: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/pages/{pagePath}', ExchangeExperience['getPortalPage']> = {
  id: 'getPortalPage',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/pages/{pagePath}',
  restOfPath: ['pagePath'],
};

/** Read the vanity domain of the public portal. */
export const getPortalDomain: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/domain', ExchangeExperience['getPortalDomain']> = {
  id: 'getPortalDomain',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/domain',
};

/** Set the vanity domain of the public portal. */
export const replacePortalDomain: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/domain', ExchangeExperience['replacePortalDomain']> = {
  id: 'replacePortalDomain',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/domain',
};

/** Remove the vanity domain of the public portal. */
export const deletePortalDomain: Operation<'DELETE', '/exchange/api/v2/portals/{organizationDomain}/domain', ExchangeExperience['deletePortalDomain']> = {
  id: 'deletePortalDomain',
  method: 'DELETE',
  path: '/exchange/api/v2/portals/{organizationDomain}/domain',
};

/** Read the cookie consent id of the public portal. */
export const getPortalCookieConsentId: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId', ExchangeExperience['getPortalCookieConsentId']> = {
  id: 'getPortalCookieConsentId',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId',
};

/** Set the cookie consent id of the public portal. */
export const replacePortalCookieConsentId: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId', ExchangeExperience['replacePortalCookieConsentId']> = {
  id: 'replacePortalCookieConsentId',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId',
};

/** Remove the cookie consent id of the public portal. */
export const deletePortalCookieConsentId: Operation<'DELETE', '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId', ExchangeExperience['deletePortalCookieConsentId']> = {
  id: 'deletePortalCookieConsentId',
  method: 'DELETE',
  path: '/exchange/api/v2/portals/{organizationDomain}/cookieConsentId',
};

/** Read whether the public portal is open. */
export const getPortalStatus: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/status', ExchangeExperience['getPortalStatus']> = {
  id: 'getPortalStatus',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/status',
};

/** Open or close the public portal. */
export const replacePortalStatus: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/status', ExchangeExperience['replacePortalStatus']> = {
  id: 'replacePortalStatus',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/status',
};

/** Read the draft of the public portal. */
export const getPortalDraft: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/draft', ExchangeExperience['getPortalDraft']> = {
  id: 'getPortalDraft',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft',
};

/** Write the draft of the public portal. */
export const replacePortalDraft: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/draft', ExchangeExperience['replacePortalDraft']> = {
  id: 'replacePortalDraft',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft',
};

/** Discard the draft of the public portal. */
export const deletePortalDraft: Operation<'DELETE', '/exchange/api/v2/portals/{organizationDomain}/draft', ExchangeExperience['deletePortalDraft']> = {
  id: 'deletePortalDraft',
  method: 'DELETE',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft',
};

/** Create an empty page in the draft of the public portal, or move one. */
export const createPortalDraftPage: Operation<'POST', '/exchange/api/v2/portals/{organizationDomain}/draft/pages', ExchangeExperience['createPortalDraftPage']> = {
  id: 'createPortalDraftPage',
  method: 'POST',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/pages',
};

/** Read a page in the draft of the public portal. */
export const getPortalDraftPage: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}', ExchangeExperience['getPortalDraftPage']> = {
  id: 'getPortalDraftPage',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}',
  restOfPath: ['pagePath'],
};

/** Write the text of a page in the draft of the public portal. */
export const replacePortalDraftPage: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}', ExchangeExperience['replacePortalDraftPage']> = {
  id: 'replacePortalDraftPage',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}',
  restOfPath: ['pagePath'],
};

/** Delete a page from the draft of the public portal. */
export const deletePortalDraftPage: Operation<'DELETE', '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}', ExchangeExperience['deletePortalDraftPage']> = {
  id: 'deletePortalDraftPage',
  method: 'DELETE',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}',
  restOfPath: ['pagePath'],
};

/** Put the pages in the draft of the public portal in order. */
export const replacePortalDraftPagesOrder: Operation<'PUT', '/exchange/api/v2/portals/{organizationDomain}/draft/pagesOrder', ExchangeExperience['replacePortalDraftPagesOrder']> = {
  id: 'replacePortalDraftPagesOrder',
  method: 'PUT',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/pagesOrder',
  replay: 'never',
};

/** List the files in the draft of the public portal. */
export const listPortalDraftResources: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/draft/resources', ExchangeExperience['listPortalDraftResources']> = {
  id: 'listPortalDraftResources',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/resources',
};

/** Upload a file to the draft of the public portal. */
export const createPortalDraftResource: Operation<'POST', '/exchange/api/v2/portals/{organizationDomain}/draft/resources', ExchangeExperience['createPortalDraftResource']> = {
  id: 'createPortalDraftResource',
  method: 'POST',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/resources',
};

/** Read a file in the draft of the public portal. */
export const getPortalDraftResource: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}', ExchangeExperience['getPortalDraftResource']> = {
  id: 'getPortalDraftResource',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}',
};

/** Delete a file from the draft of the public portal. */
export const deletePortalDraftResource: Operation<'DELETE', '/exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}', ExchangeExperience['deletePortalDraftResource']> = {
  id: 'deletePortalDraftResource',
  method: 'DELETE',
  path: '/exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}',
};

/** Search the assets of the public portal. */
export const searchPortalAssets: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/search', ExchangeExperience['searchPortalAssets']> = {
  id: 'searchPortalAssets',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/search',
  largestPage: 250,
};

/** Read an asset of the public portal. */
export const getPortalAsset: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}', ExchangeExperience['getPortalAsset']> = {
  id: 'getPortalAsset',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}',
};

/** Read the latest version of an asset of the public portal. */
export const getLatestPortalAsset: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/asset', ExchangeExperience['getLatestPortalAsset']> = {
  id: 'getLatestPortalAsset',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/asset',
};

/** Read a version of an asset of the public portal. */
export const getPortalAssetVersion: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/{version}/asset', ExchangeExperience['getPortalAssetVersion']> = {
  id: 'getPortalAssetVersion',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/{version}/asset',
};

/** List the API group instances of a version group that the public portal shows. */
export const listPortalAssetGroupInstances: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances', ExchangeExperience['listPortalAssetGroupInstances']> = {
  id: 'listPortalAssetGroupInstances',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances',
};

/** List the SLA tiers of an API group instance that the public portal shows. */
export const listPortalAssetGroupInstanceTiers: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers', ExchangeExperience['listPortalAssetGroupInstanceTiers']> = {
  id: 'listPortalAssetGroupInstanceTiers',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers',
};

/** Read the terms and conditions of a version group that the public portal shows. */
export const listPortalAssetTerms: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms', ExchangeExperience['listPortalAssetTerms']> = {
  id: 'listPortalAssetTerms',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms',
};

/** List the API instances that a client application has contracts with, in the public portal. */
export const listPortalApplicationInstances: Operation<'GET', '/exchange/api/v2/portals/{organizationDomain}/applications/{applicationId}/instances', ExchangeExperience['listPortalApplicationInstances']> = {
  id: 'listPortalApplicationInstances',
  method: 'GET',
  path: '/exchange/api/v2/portals/{organizationDomain}/applications/{applicationId}/instances',
};

/** List the searches that an organization keeps. */
export const listOrganizationSavedSearches: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/queries', ExchangeExperience['listOrganizationSavedSearches']> = {
  id: 'listOrganizationSavedSearches',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/queries',
};

/** Keep a search for an organization. */
export const createOrganizationSavedSearch: Operation<'POST', '/exchange/api/v2/organizations/{organizationId}/queries', ExchangeExperience['createOrganizationSavedSearch']> = {
  id: 'createOrganizationSavedSearch',
  method: 'POST',
  path: '/exchange/api/v2/organizations/{organizationId}/queries',
  scopes: [['manage:exchange']],
};

/** Change a search that an organization keeps. */
export const updateOrganizationSavedSearch: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/queries/{queryId}', ExchangeExperience['updateOrganizationSavedSearch']> = {
  id: 'updateOrganizationSavedSearch',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/queries/{queryId}',
  scopes: [['manage:exchange']],
};

/** Delete a search that an organization keeps. */
export const deleteOrganizationSavedSearch: Operation<'DELETE', '/exchange/api/v2/organizations/{organizationId}/queries/{queryId}', ExchangeExperience['deleteOrganizationSavedSearch']> = {
  id: 'deleteOrganizationSavedSearch',
  method: 'DELETE',
  path: '/exchange/api/v2/organizations/{organizationId}/queries/{queryId}',
  scopes: [['manage:exchange']],
};

/** List the searches that the caller keeps. */
export const listMySavedSearches: Operation<'GET', '/exchange/api/v2/users/me/queries', ExchangeExperience['listMySavedSearches']> = {
  id: 'listMySavedSearches',
  method: 'GET',
  path: '/exchange/api/v2/users/me/queries',
};

/** Keep a search for the caller alone. */
export const createMySavedSearch: Operation<'POST', '/exchange/api/v2/users/me/queries', ExchangeExperience['createMySavedSearch']> = {
  id: 'createMySavedSearch',
  method: 'POST',
  path: '/exchange/api/v2/users/me/queries',
};

/** Change a search that the caller keeps. */
export const updateMySavedSearch: Operation<'PATCH', '/exchange/api/v2/users/me/queries/{queryId}', ExchangeExperience['updateMySavedSearch']> = {
  id: 'updateMySavedSearch',
  method: 'PATCH',
  path: '/exchange/api/v2/users/me/queries/{queryId}',
};

/** Delete a search that the caller keeps. */
export const deleteMySavedSearch: Operation<'DELETE', '/exchange/api/v2/users/me/queries/{queryId}', ExchangeExperience['deleteMySavedSearch']> = {
  id: 'deleteMySavedSearch',
  method: 'DELETE',
  path: '/exchange/api/v2/users/me/queries/{queryId}',
};

/** Delete an organization from Exchange, whatever it holds. */
export const deleteExchangeOrganization: Operation<'DELETE', '/exchange/api/v2/organizations/{organizationId}', ExchangeExperience['deleteExchangeOrganization']> = {
  id: 'deleteExchangeOrganization',
  method: 'DELETE',
  path: '/exchange/api/v2/organizations/{organizationId}',
};

/** Read settings of a root organization. */
export const getExchangeSettings: Operation<'GET', '/exchange/api/v2/organizations/{organizationId}/settings', ExchangeExperience['getExchangeSettings']> = {
  id: 'getExchangeSettings',
  method: 'GET',
  path: '/exchange/api/v2/organizations/{organizationId}/settings',
};

/** Change settings of a root organization. */
export const updateExchangeSettings: Operation<'PATCH', '/exchange/api/v2/organizations/{organizationId}/settings', ExchangeExperience['updateExchangeSettings']> = {
  id: 'updateExchangeSettings',
  method: 'PATCH',
  path: '/exchange/api/v2/organizations/{organizationId}/settings',
};

/** Read the feature flags of Exchange. */
export const listExchangeFeatureFlags: Operation<'GET', '/exchange/api/v2/featureFlags', ExchangeExperience['listExchangeFeatureFlags']> = {
  id: 'listExchangeFeatureFlags',
  method: 'GET',
  path: '/exchange/api/v2/featureFlags',
};

/** Ask the graph of Exchange by GET. */
export const getExchangeGraph: Operation<'GET', '/exchange/api/v2/graphql', ExchangeExperience['getExchangeGraph']> = {
  id: 'getExchangeGraph',
  method: 'GET',
  path: '/exchange/api/v2/graphql',
};

/** Ask the graph of Exchange. */
export const queryExchangeGraph: Operation<'POST', '/exchange/api/v2/graphql', ExchangeExperience['queryExchangeGraph']> = {
  id: 'queryExchangeGraph',
  method: 'POST',
  path: '/exchange/api/v2/graphql',
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
  listConnectedApps: typeof listConnectedApps;
  listConnectedAppsOfOrganization: typeof listConnectedAppsOfOrganization;
  getConnectedApp: typeof getConnectedApp;
  listConnectedAppScopes: typeof listConnectedAppScopes;
  changeConnectedAppScopes: typeof changeConnectedAppScopes;
  removeConnectedAppScopes: typeof removeConnectedAppScopes;
  listScopes: typeof listScopes;
  importClientApplication: typeof importClientApplication;
  listApiInstances: typeof listApiInstances;
  createApiInstance: typeof createApiInstance;
  getApiInstance: typeof getApiInstance;
  replaceApiInstance: typeof replaceApiInstance;
  updateApiInstance: typeof updateApiInstance;
  deleteApiInstance: typeof deleteApiInstance;
  listSlaTiers: typeof listSlaTiers;
  checkSlaTiers: typeof checkSlaTiers;
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
  createGroupInstance: typeof createGroupInstance;
  getGroupInstance: typeof getGroupInstance;
  updateGroupInstance: typeof updateGroupInstance;
  deleteGroupInstance: typeof deleteGroupInstance;
  listGroupContracts: typeof listGroupContracts;
  checkGroupContracts: typeof checkGroupContracts;
  createGroupContract: typeof createGroupContract;
  getGroupContract: typeof getGroupContract;
  updateGroupContract: typeof updateGroupContract;
  deleteGroupContract: typeof deleteGroupContract;
  listGroupTiers: typeof listGroupTiers;
  createGroupTier: typeof createGroupTier;
  getGroupTier: typeof getGroupTier;
  replaceGroupTier: typeof replaceGroupTier;
  updateGroupTier: typeof updateGroupTier;
  deleteGroupTier: typeof deleteGroupTier;
  getApiInstanceTlsContexts: typeof getApiInstanceTlsContexts;
  createApiInstanceTlsContexts: typeof createApiInstanceTlsContexts;
  replaceApiInstanceTlsContexts: typeof replaceApiInstanceTlsContexts;
  deleteApiInstanceTlsContexts: typeof deleteApiInstanceTlsContexts;
  pinApiInstance: typeof pinApiInstance;
  unpinApiInstance: typeof unpinApiInstance;
  exportApiInstance: typeof exportApiInstance;
  addApiInstanceTag: typeof addApiInstanceTag;
  removeApiInstanceTag: typeof removeApiInstanceTag;
  getAutodiscoveryProperties: typeof getAutodiscoveryProperties;
  listApiInstancePolicies: typeof listApiInstancePolicies;
  applyApiInstancePolicy: typeof applyApiInstancePolicy;
  reorderApiInstancePolicies: typeof reorderApiInstancePolicies;
  getApiInstancePolicy: typeof getApiInstancePolicy;
  updateApiInstancePolicy: typeof updateApiInstancePolicy;
  removeApiInstancePolicy: typeof removeApiInstancePolicy;
  updateApiInstancePolicyImplementation: typeof updateApiInstancePolicyImplementation;
  listManagedServiceApis: typeof listManagedServiceApis;
  getManagedServiceApi: typeof getManagedServiceApi;
  updateManagedServiceApi: typeof updateManagedServiceApi;
  listManagedServicePolicies: typeof listManagedServicePolicies;
  applyManagedServicePolicy: typeof applyManagedServicePolicy;
  getManagedServicePolicy: typeof getManagedServicePolicy;
  updateManagedServicePolicy: typeof updateManagedServicePolicy;
  removeManagedServicePolicy: typeof removeManagedServicePolicy;
  listManagedServiceTiers: typeof listManagedServiceTiers;
  createManagedServiceTier: typeof createManagedServiceTier;
  replaceManagedServiceTier: typeof replaceManagedServiceTier;
  deleteManagedServiceTier: typeof deleteManagedServiceTier;
  listManagedServiceContracts: typeof listManagedServiceContracts;
  createManagedServiceContract: typeof createManagedServiceContract;
  getManagedServiceContract: typeof getManagedServiceContract;
  updateManagedServiceContract: typeof updateManagedServiceContract;
  deleteManagedServiceContract: typeof deleteManagedServiceContract;
  listGroupApiInstances: typeof listGroupApiInstances;
  listApiInstanceGroupTiers: typeof listApiInstanceGroupTiers;
  checkApiInstanceGroupTiers: typeof checkApiInstanceGroupTiers;
  createApiInstanceGroupTier: typeof createApiInstanceGroupTier;
  listApiInstanceGroupContracts: typeof listApiInstanceGroupContracts;
  createApiInstanceGroupContract: typeof createApiInstanceGroupContract;
  listApiGroups: typeof listApiGroups;
  createApiGroup: typeof createApiGroup;
  getApiGroup: typeof getApiGroup;
  replaceApiGroup: typeof replaceApiGroup;
  updateApiGroup: typeof updateApiGroup;
  deleteApiGroup: typeof deleteApiGroup;
  publishApiGroupVersion: typeof publishApiGroupVersion;
  listApiGroupVersions: typeof listApiGroupVersions;
  createApiGroupVersion: typeof createApiGroupVersion;
  getApiGroupVersion: typeof getApiGroupVersion;
  replaceApiGroupVersion: typeof replaceApiGroupVersion;
  updateApiGroupVersion: typeof updateApiGroupVersion;
  deleteApiGroupVersion: typeof deleteApiGroupVersion;
  listApiGroupVersionInstances: typeof listApiGroupVersionInstances;
  listApiInstanceAlerts: typeof listApiInstanceAlerts;
  createApiInstanceAlert: typeof createApiInstanceAlert;
  getApiInstanceAlert: typeof getApiInstanceAlert;
  updateApiInstanceAlert: typeof updateApiInstanceAlert;
  deleteApiInstanceAlert: typeof deleteApiInstanceAlert;
  listApiInstanceUpstreams: typeof listApiInstanceUpstreams;
  createApiInstanceUpstream: typeof createApiInstanceUpstream;
  getApiInstanceUpstream: typeof getApiInstanceUpstream;
  updateApiInstanceUpstream: typeof updateApiInstanceUpstream;
  deleteApiInstanceUpstream: typeof deleteApiInstanceUpstream;
  listAutomatedPolicies: typeof listAutomatedPolicies;
  checkAutomatedPolicies: typeof checkAutomatedPolicies;
  createAutomatedPolicy: typeof createAutomatedPolicy;
  getAutomatedPolicy: typeof getAutomatedPolicy;
  replaceAutomatedPolicy: typeof replaceAutomatedPolicy;
  updateAutomatedPolicy: typeof updateAutomatedPolicy;
  deleteAutomatedPolicy: typeof deleteAutomatedPolicy;
  listAutomatedPolicyApis: typeof listAutomatedPolicyApis;
  removeIncompatibleApiInstance: typeof removeIncompatibleApiInstance;
  updateAutomatedPolicyImplementations: typeof updateAutomatedPolicyImplementations;
  listPolicyTemplates: typeof listPolicyTemplates;
  getPolicyTemplate: typeof getPolicyTemplate;
  listCustomPolicyTemplates: typeof listCustomPolicyTemplates;
  createCustomPolicyTemplate: typeof createCustomPolicyTemplate;
  getCustomPolicyTemplate: typeof getCustomPolicyTemplate;
  replaceCustomPolicyTemplate: typeof replaceCustomPolicyTemplate;
  updateCustomPolicyTemplate: typeof updateCustomPolicyTemplate;
  deleteCustomPolicyTemplate: typeof deleteCustomPolicyTemplate;
  getCustomPolicyTemplateConfiguration: typeof getCustomPolicyTemplateConfiguration;
  getCustomPolicyTemplateDefinition: typeof getCustomPolicyTemplateDefinition;
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
  deleteAssetVersion: typeof deleteAssetVersion;
  getAsset: typeof getAsset;
  listVersionGroups: typeof listVersionGroups;
  listAssetInstances: typeof listAssetInstances;
  listAssetInstanceTiers: typeof listAssetInstanceTiers;
  listAssetTerms: typeof listAssetTerms;
  listAssetGroupInstances: typeof listAssetGroupInstances;
  listAssetGroupInstanceTiers: typeof listAssetGroupInstanceTiers;
  createClientApplicationWithCredentials: typeof createClientApplicationWithCredentials;
  createAsset: typeof createAsset;
  updateAsset: typeof updateAsset;
  deleteAsset: typeof deleteAsset;
  replaceAssetIcon: typeof replaceAssetIcon;
  deleteAssetIcon: typeof deleteAssetIcon;
  replacePublicVersionGroups: typeof replacePublicVersionGroups;
  getAssetDomain: typeof getAssetDomain;
  getAssetVersionDomain: typeof getAssetVersionDomain;
  replaceAssetVersionIcon: typeof replaceAssetVersionIcon;
  replaceAssetStatus: typeof replaceAssetStatus;
  listAssetActions: typeof listAssetActions;
  replaceAssetOwner: typeof replaceAssetOwner;
  getAssetApiModel: typeof getAssetApiModel;
  getAssetApiRoot: typeof getAssetApiRoot;
  getAssetApiFile: typeof getAssetApiFile;
  getAssetRating: typeof getAssetRating;
  listAssetReviews: typeof listAssetReviews;
  createAssetReview: typeof createAssetReview;
  updateAssetReview: typeof updateAssetReview;
  deleteAssetReview: typeof deleteAssetReview;
  listFields: typeof listFields;
  createField: typeof createField;
  updateField: typeof updateField;
  deleteField: typeof deleteField;
  listCategories: typeof listCategories;
  createCategory: typeof createCategory;
  updateCategory: typeof updateCategory;
  deleteCategory: typeof deleteCategory;
  replaceAssetTags: typeof replaceAssetTags;
  replaceAssetField: typeof replaceAssetField;
  deleteAssetField: typeof deleteAssetField;
  replaceAssetCategory: typeof replaceAssetCategory;
  deleteAssetCategory: typeof deleteAssetCategory;
  publishAsset: typeof publishAsset;
  getLatestAssetPublicationStatus: typeof getLatestAssetPublicationStatus;
  getAssetPublicationStatus: typeof getAssetPublicationStatus;
  getAssetPublicationExtendedStatus: typeof getAssetPublicationExtendedStatus;
  updateAssetMutableData: typeof updateAssetMutableData;
  getAssetMutableDataStatus: typeof getAssetMutableDataStatus;
  getNextAvailableAssetVersion: typeof getNextAvailableAssetVersion;
  listSoftDeletedAssets: typeof listSoftDeletedAssets;
  createExternalInstance: typeof createExternalInstance;
  deleteExternalInstances: typeof deleteExternalInstances;
  updateExternalInstance: typeof updateExternalInstance;
  deleteExternalInstance: typeof deleteExternalInstance;
  createExternalEventedInstance: typeof createExternalEventedInstance;
  updateExternalEventedInstance: typeof updateExternalEventedInstance;
  updateManagedInstance: typeof updateManagedInstance;
  listRelatedGroupInstances: typeof listRelatedGroupInstances;
  updateAssetGroupInstance: typeof updateAssetGroupInstance;
  listApplicationGroupInstanceLimits: typeof listApplicationGroupInstanceLimits;
  listPolicyInstances: typeof listPolicyInstances;
  listPolicyImplementations: typeof listPolicyImplementations;
  listPolicyEnvironments: typeof listPolicyEnvironments;
  listAssetIdentities: typeof listAssetIdentities;
  updateAssetIdentities: typeof updateAssetIdentities;
  searchOrganizationIdentities: typeof searchOrganizationIdentities;
  authorizeIdentityAssets: typeof authorizeIdentityAssets;
  getAssetMetrics: typeof getAssetMetrics;
  getAssetVersionMetrics: typeof getAssetVersionMetrics;
  searchTopAssets: typeof searchTopAssets;
  searchAssetPortalPages: typeof searchAssetPortalPages;
  getAssetPortal: typeof getAssetPortal;
  publishAssetPortal: typeof publishAssetPortal;
  listAssetPortalPages: typeof listAssetPortalPages;
  getAssetPortalPage: typeof getAssetPortalPage;
  listAssetPortalResources: typeof listAssetPortalResources;
  getAssetPortalResource: typeof getAssetPortalResource;
  getAssetPortalDraft: typeof getAssetPortalDraft;
  publishAssetPortalDraft: typeof publishAssetPortalDraft;
  deleteAssetPortalDraft: typeof deleteAssetPortalDraft;
  listAssetPortalDraftPages: typeof listAssetPortalDraftPages;
  createAssetPortalDraftPage: typeof createAssetPortalDraftPage;
  getAssetPortalDraftPage: typeof getAssetPortalDraftPage;
  replaceAssetPortalDraftPage: typeof replaceAssetPortalDraftPage;
  deleteAssetPortalDraftPage: typeof deleteAssetPortalDraftPage;
  replaceAssetPortalDraftPagesOrder: typeof replaceAssetPortalDraftPagesOrder;
  listAssetPortalDraftResources: typeof listAssetPortalDraftResources;
  createAssetPortalDraftResource: typeof createAssetPortalDraftResource;
  getAssetPortalDraftResource: typeof getAssetPortalDraftResource;
  deleteAssetPortalDraftResource: typeof deleteAssetPortalDraftResource;
  getPortal: typeof getPortal;
  publishPortal: typeof publishPortal;
  getPortalMetadata: typeof getPortalMetadata;
  listPortalResources: typeof listPortalResources;
  getPortalResource: typeof getPortalResource;
  getPortalPage: typeof getPortalPage;
  getPortalDomain: typeof getPortalDomain;
  replacePortalDomain: typeof replacePortalDomain;
  deletePortalDomain: typeof deletePortalDomain;
  getPortalCookieConsentId: typeof getPortalCookieConsentId;
  replacePortalCookieConsentId: typeof replacePortalCookieConsentId;
  deletePortalCookieConsentId: typeof deletePortalCookieConsentId;
  getPortalStatus: typeof getPortalStatus;
  replacePortalStatus: typeof replacePortalStatus;
  getPortalDraft: typeof getPortalDraft;
  replacePortalDraft: typeof replacePortalDraft;
  deletePortalDraft: typeof deletePortalDraft;
  createPortalDraftPage: typeof createPortalDraftPage;
  getPortalDraftPage: typeof getPortalDraftPage;
  replacePortalDraftPage: typeof replacePortalDraftPage;
  deletePortalDraftPage: typeof deletePortalDraftPage;
  replacePortalDraftPagesOrder: typeof replacePortalDraftPagesOrder;
  listPortalDraftResources: typeof listPortalDraftResources;
  createPortalDraftResource: typeof createPortalDraftResource;
  getPortalDraftResource: typeof getPortalDraftResource;
  deletePortalDraftResource: typeof deletePortalDraftResource;
  searchPortalAssets: typeof searchPortalAssets;
  getPortalAsset: typeof getPortalAsset;
  getLatestPortalAsset: typeof getLatestPortalAsset;
  getPortalAssetVersion: typeof getPortalAssetVersion;
  listPortalAssetGroupInstances: typeof listPortalAssetGroupInstances;
  listPortalAssetGroupInstanceTiers: typeof listPortalAssetGroupInstanceTiers;
  listPortalAssetTerms: typeof listPortalAssetTerms;
  listPortalApplicationInstances: typeof listPortalApplicationInstances;
  listOrganizationSavedSearches: typeof listOrganizationSavedSearches;
  createOrganizationSavedSearch: typeof createOrganizationSavedSearch;
  updateOrganizationSavedSearch: typeof updateOrganizationSavedSearch;
  deleteOrganizationSavedSearch: typeof deleteOrganizationSavedSearch;
  listMySavedSearches: typeof listMySavedSearches;
  createMySavedSearch: typeof createMySavedSearch;
  updateMySavedSearch: typeof updateMySavedSearch;
  deleteMySavedSearch: typeof deleteMySavedSearch;
  deleteExchangeOrganization: typeof deleteExchangeOrganization;
  getExchangeSettings: typeof getExchangeSettings;
  updateExchangeSettings: typeof updateExchangeSettings;
  listExchangeFeatureFlags: typeof listExchangeFeatureFlags;
  getExchangeGraph: typeof getExchangeGraph;
  queryExchangeGraph: typeof queryExchangeGraph;
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
  | 'listConnectedApps'
  | 'listConnectedAppsOfOrganization'
  | 'getConnectedApp'
  | 'listConnectedAppScopes'
  | 'changeConnectedAppScopes'
  | 'removeConnectedAppScopes'
  | 'listScopes'
  | 'importClientApplication'
  | 'listApiInstances'
  | 'createApiInstance'
  | 'getApiInstance'
  | 'replaceApiInstance'
  | 'updateApiInstance'
  | 'deleteApiInstance'
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
  | 'createGroupTier'
  | 'getGroupTier'
  | 'replaceGroupTier'
  | 'deleteGroupTier'
  | 'listApiInstancePolicies'
  | 'applyApiInstancePolicy'
  | 'getApiInstancePolicy'
  | 'updateApiInstancePolicy'
  | 'removeApiInstancePolicy'
  | 'listManagedServiceApis'
  | 'getManagedServiceApi'
  | 'listManagedServiceContracts'
  | 'createManagedServiceContract'
  | 'getManagedServiceContract'
  | 'updateManagedServiceContract'
  | 'deleteManagedServiceContract'
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
  | 'listAssetGroupInstanceTiers'
  | 'createClientApplicationWithCredentials'
  | 'publishAsset'
  | 'getLatestAssetPublicationStatus'
  | 'getAssetPublicationStatus';

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
  'GET /accounts/api/connectedApplications': AccessManagement['listConnectedApps'];
  'GET /accounts/api/organizations/{organizationId}/connectedApplications': AccessManagement['listConnectedAppsOfOrganization'];
  'GET /accounts/api/connectedApplications/{clientId}': AccessManagement['getConnectedApp'];
  'GET /accounts/api/connectedApplications/{clientId}/scopes': AccessManagement['listConnectedAppScopes'];
  'PATCH /accounts/api/connectedApplications/{clientId}/scopes': AccessManagement['changeConnectedAppScopes'];
  'DELETE /accounts/api/organizations/{organizationId}/connectedApplications/{clientId}/scopes': AccessManagement['removeConnectedAppScopes'];
  'GET /accounts/api/cs/scopes': AccessManagement['listScopes'];
  'POST /apimanager/api/v1/organizations/{organizationId}/applications': ApiManager['importClientApplication'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis': ApiManager['listApiInstances'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis': ApiManager['createApiInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}': ApiManager['getApiInstance'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}': ApiManager['replaceApiInstance'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}': ApiManager['updateApiInstance'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}': ApiManager['deleteApiInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers': ApiManager['listSlaTiers'];
  'HEAD /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers': ApiManager['checkSlaTiers'];
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
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances': ApiManager['createGroupInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}': ApiManager['getGroupInstance'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}': ApiManager['updateGroupInstance'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}': ApiManager['deleteGroupInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts': ApiManager['listGroupContracts'];
  'HEAD /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts': ApiManager['checkGroupContracts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts': ApiManager['createGroupContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['getGroupContract'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['updateGroupContract'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/contracts/{contractId}': ApiManager['deleteGroupContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers': ApiManager['listGroupTiers'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers': ApiManager['createGroupTier'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}': ApiManager['getGroupTier'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}': ApiManager['replaceGroupTier'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}': ApiManager['updateGroupTier'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/tiers/{tierId}': ApiManager['deleteGroupTier'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts': ApiManager['getApiInstanceTlsContexts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts': ApiManager['createApiInstanceTlsContexts'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts': ApiManager['replaceApiInstanceTlsContexts'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tls-contexts': ApiManager['deleteApiInstanceTlsContexts'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin': ApiManager['pinApiInstance'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/pin': ApiManager['unpinApiInstance'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/bundle': ApiManager['exportApiInstance'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}': ApiManager['addApiInstanceTag'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tags/{tag}': ApiManager['removeApiInstanceTag'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/autodiscoveryProperties': ApiManager['getAutodiscoveryProperties'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies': ApiManager['listApiInstancePolicies'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies': ApiManager['applyApiInstancePolicy'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies': ApiManager['reorderApiInstancePolicies'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}': ApiManager['getApiInstancePolicy'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}': ApiManager['updateApiInstancePolicy'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}': ApiManager['removeApiInstancePolicy'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies/{policyId}/implementationAsset': ApiManager['updateApiInstancePolicyImplementation'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis': ApiManager['listManagedServiceApis'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}': ApiManager['getManagedServiceApi'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}': ApiManager['updateManagedServiceApi'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies': ApiManager['listManagedServicePolicies'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies': ApiManager['applyManagedServicePolicy'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}': ApiManager['getManagedServicePolicy'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}': ApiManager['updateManagedServicePolicy'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/policies/{policyId}': ApiManager['removeManagedServicePolicy'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers': ApiManager['listManagedServiceTiers'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers': ApiManager['createManagedServiceTier'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}': ApiManager['replaceManagedServiceTier'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/tiers/{tierId}': ApiManager['deleteManagedServiceTier'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts': ApiManager['listManagedServiceContracts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts': ApiManager['createManagedServiceContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}': ApiManager['getManagedServiceContract'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}': ApiManager['updateManagedServiceContract'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/managedServiceApis/{managedServiceApiId}/contracts/{contractId}': ApiManager['deleteManagedServiceContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/groupInstances/{groupInstanceId}/apiInstances': ApiManager['listGroupApiInstances'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers': ApiManager['listApiInstanceGroupTiers'];
  'HEAD /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers': ApiManager['checkApiInstanceGroupTiers'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-tiers': ApiManager['createApiInstanceGroupTier'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts': ApiManager['listApiInstanceGroupContracts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/group-contracts': ApiManager['createApiInstanceGroupContract'];
  'GET /apimanager/api/v1/organizations/{organizationId}/groups': ApiManager['listApiGroups'];
  'POST /apimanager/api/v1/organizations/{organizationId}/groups': ApiManager['createApiGroup'];
  'GET /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}': ApiManager['getApiGroup'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}': ApiManager['replaceApiGroup'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}': ApiManager['updateApiGroup'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}': ApiManager['deleteApiGroup'];
  'POST /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/assets': ApiManager['publishApiGroupVersion'];
  'GET /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions': ApiManager['listApiGroupVersions'];
  'POST /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions': ApiManager['createApiGroupVersion'];
  'GET /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}': ApiManager['getApiGroupVersion'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}': ApiManager['replaceApiGroupVersion'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}': ApiManager['updateApiGroupVersion'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}': ApiManager['deleteApiGroupVersion'];
  'GET /apimanager/api/v1/organizations/{organizationId}/groups/{apiGroupId}/versions/{groupVersionId}/instances': ApiManager['listApiGroupVersionInstances'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts': ApiManager['listApiInstanceAlerts'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts': ApiManager['createApiInstanceAlert'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}': ApiManager['getApiInstanceAlert'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}': ApiManager['updateApiInstanceAlert'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/alerts/{alertId}': ApiManager['deleteApiInstanceAlert'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams': ApiManager['listApiInstanceUpstreams'];
  'POST /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams': ApiManager['createApiInstanceUpstream'];
  'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}': ApiManager['getApiInstanceUpstream'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}': ApiManager['updateApiInstanceUpstream'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/upstreams/{upstreamId}': ApiManager['deleteApiInstanceUpstream'];
  'GET /apimanager/api/v1/organizations/{organizationId}/automated-policies': ApiManager['listAutomatedPolicies'];
  'HEAD /apimanager/api/v1/organizations/{organizationId}/automated-policies': ApiManager['checkAutomatedPolicies'];
  'POST /apimanager/api/v1/organizations/{organizationId}/automated-policies': ApiManager['createAutomatedPolicy'];
  'GET /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}': ApiManager['getAutomatedPolicy'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}': ApiManager['replaceAutomatedPolicy'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}': ApiManager['updateAutomatedPolicy'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}': ApiManager['deleteAutomatedPolicy'];
  'GET /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/apis': ApiManager['listAutomatedPolicyApis'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/incompatible-apis/{apiInstanceId}': ApiManager['removeIncompatibleApiInstance'];
  'POST /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/implementationAssets': ApiManager['updateAutomatedPolicyImplementations'];
  'GET /apimanager/api/v1/organizations/{organizationId}/policy-templates': ApiManager['listPolicyTemplates'];
  'GET /apimanager/api/v1/organizations/{organizationId}/policy-templates/{policyTemplateId}': ApiManager['getPolicyTemplate'];
  'GET /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates': ApiManager['listCustomPolicyTemplates'];
  'POST /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates': ApiManager['createCustomPolicyTemplate'];
  'GET /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}': ApiManager['getCustomPolicyTemplate'];
  'PUT /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}': ApiManager['replaceCustomPolicyTemplate'];
  'PATCH /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}': ApiManager['updateCustomPolicyTemplate'];
  'DELETE /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}': ApiManager['deleteCustomPolicyTemplate'];
  'GET /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/configuration': ApiManager['getCustomPolicyTemplateConfiguration'];
  'GET /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates/{customPolicyTemplateId}/definition': ApiManager['getCustomPolicyTemplateDefinition'];
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
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}': ExchangeExperience['deleteAssetVersion'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/asset': ExchangeExperience['getAsset'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups': ExchangeExperience['listVersionGroups'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances': ExchangeExperience['listAssetInstances'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/tiers': ExchangeExperience['listAssetInstanceTiers'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms': ExchangeExperience['listAssetTerms'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances': ExchangeExperience['listAssetGroupInstances'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers': ExchangeExperience['listAssetGroupInstanceTiers'];
  'POST /exchange/api/v1/organizations/{organizationId}/applications': ExchangeExperience['createClientApplicationWithCredentials'];
  'POST /exchange/api/v2/assets': ExchangeExperience['createAsset'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}': ExchangeExperience['updateAsset'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}': ExchangeExperience['deleteAsset'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/icon': ExchangeExperience['replaceAssetIcon'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/icon': ExchangeExperience['deleteAssetIcon'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/public': ExchangeExperience['replacePublicVersionGroups'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/domain': ExchangeExperience['getAssetDomain'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/domain': ExchangeExperience['getAssetVersionDomain'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/icon': ExchangeExperience['replaceAssetVersionIcon'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/status': ExchangeExperience['replaceAssetStatus'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/actions': ExchangeExperience['listAssetActions'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/owner': ExchangeExperience['replaceAssetOwner'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/model': ExchangeExperience['getAssetApiModel'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/root': ExchangeExperience['getAssetApiRoot'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/api/{filePath}': ExchangeExperience['getAssetApiFile'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/rating': ExchangeExperience['getAssetRating'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews': ExchangeExperience['listAssetReviews'];
  'POST /exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews': ExchangeExperience['createAssetReview'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}': ExchangeExperience['updateAssetReview'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/reviews/{reviewId}': ExchangeExperience['deleteAssetReview'];
  'GET /exchange/api/v2/organizations/{organizationId}/fields': ExchangeExperience['listFields'];
  'POST /exchange/api/v2/organizations/{organizationId}/fields': ExchangeExperience['createField'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/fields/{fieldId}': ExchangeExperience['updateField'];
  'DELETE /exchange/api/v2/organizations/{organizationId}/fields/{fieldId}': ExchangeExperience['deleteField'];
  'GET /exchange/api/v2/organizations/{organizationId}/categories': ExchangeExperience['listCategories'];
  'POST /exchange/api/v2/organizations/{organizationId}/categories': ExchangeExperience['createCategory'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/categories/{categoryId}': ExchangeExperience['updateCategory'];
  'DELETE /exchange/api/v2/organizations/{organizationId}/categories/{categoryId}': ExchangeExperience['deleteCategory'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags': ExchangeExperience['replaceAssetTags'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}': ExchangeExperience['replaceAssetField'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/fields/{tagKey}': ExchangeExperience['deleteAssetField'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}': ExchangeExperience['replaceAssetCategory'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/tags/categories/{tagKey}': ExchangeExperience['deleteAssetCategory'];
  'POST /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}': ExchangeExperience['publishAsset'];
  'GET /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status': ExchangeExperience['getLatestAssetPublicationStatus'];
  'GET /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status/{runId}': ExchangeExperience['getAssetPublicationStatus'];
  'GET /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/extendedStatus/{runId}': ExchangeExperience['getAssetPublicationExtendedStatus'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata': ExchangeExperience['updateAssetMutableData'];
  'GET /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/mutabledata/status/{runId}': ExchangeExperience['getAssetMutableDataStatus'];
  'GET /exchange/api/v2/organizations/{organizationId}/groups/{groupId}/assets/{assetId}/nextAvailableVersion': ExchangeExperience['getNextAvailableAssetVersion'];
  'GET /exchange/api/v2/organizations/{organizationId}/softDeleted': ExchangeExperience['listSoftDeletedAssets'];
  'POST /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external': ExchangeExperience['createExternalInstance'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external': ExchangeExperience['deleteExternalInstances'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}': ExchangeExperience['updateExternalInstance'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/external/{externalInstanceId}': ExchangeExperience['deleteExternalInstance'];
  'POST /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external': ExchangeExperience['createExternalEventedInstance'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/evented-apis/external/{externalInstanceId}': ExchangeExperience['updateExternalEventedInstance'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/managed/{apiInstanceId}': ExchangeExperience['updateManagedInstance'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/relatedApiGroupInstances': ExchangeExperience['listRelatedGroupInstances'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}': ExchangeExperience['updateAssetGroupInstance'];
  'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/limits': ExchangeExperience['listApplicationGroupInstanceLimits'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/instances': ExchangeExperience['listPolicyInstances'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/implementations': ExchangeExperience['listPolicyImplementations'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/environments': ExchangeExperience['listPolicyEnvironments'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/identities': ExchangeExperience['listAssetIdentities'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/identities': ExchangeExperience['updateAssetIdentities'];
  'GET /exchange/api/v2/organizations/{organizationId}/identities': ExchangeExperience['searchOrganizationIdentities'];
  'POST /exchange/api/v2/organizations/{organizationId}/identities/{identityId}/assets/authorize': ExchangeExperience['authorizeIdentityAssets'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/metrics': ExchangeExperience['getAssetMetrics'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/metrics/versions': ExchangeExperience['getAssetVersionMetrics'];
  'POST /exchange/api/v2/organizations/metrics/top': ExchangeExperience['searchTopAssets'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/minorVersions/{minorVersion}/portal/search': ExchangeExperience['searchAssetPortalPages'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal': ExchangeExperience['getAssetPortal'];
  'PATCH /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal': ExchangeExperience['publishAssetPortal'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages': ExchangeExperience['listAssetPortalPages'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/pages/{pagePath}': ExchangeExperience['getAssetPortalPage'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources': ExchangeExperience['listAssetPortalResources'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/resources/{resourceId}': ExchangeExperience['getAssetPortalResource'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft': ExchangeExperience['getAssetPortalDraft'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft': ExchangeExperience['publishAssetPortalDraft'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft': ExchangeExperience['deleteAssetPortalDraft'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages': ExchangeExperience['listAssetPortalDraftPages'];
  'POST /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages': ExchangeExperience['createAssetPortalDraftPage'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}': ExchangeExperience['getAssetPortalDraftPage'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}': ExchangeExperience['replaceAssetPortalDraftPage'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pages/{pagePath}': ExchangeExperience['deleteAssetPortalDraftPage'];
  'PUT /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/pagesOrder': ExchangeExperience['replaceAssetPortalDraftPagesOrder'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources': ExchangeExperience['listAssetPortalDraftResources'];
  'POST /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources': ExchangeExperience['createAssetPortalDraftResource'];
  'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}': ExchangeExperience['getAssetPortalDraftResource'];
  'DELETE /exchange/api/v2/assets/{groupId}/{assetId}/{version}/portal/draft/resources/{resourceId}': ExchangeExperience['deleteAssetPortalDraftResource'];
  'GET /exchange/api/v2/portals/{organizationDomain}': ExchangeExperience['getPortal'];
  'PATCH /exchange/api/v2/portals/{organizationDomain}': ExchangeExperience['publishPortal'];
  'GET /exchange/api/v2/portals/{organizationDomain}/metadata': ExchangeExperience['getPortalMetadata'];
  'GET /exchange/api/v2/portals/{organizationDomain}/resources': ExchangeExperience['listPortalResources'];
  'GET /exchange/api/v2/portals/{organizationDomain}/resources/{resourceId}': ExchangeExperience['getPortalResource'];
  'GET /exchange/api/v2/portals/{organizationDomain}/pages/{pagePath}': ExchangeExperience['getPortalPage'];
  'GET /exchange/api/v2/portals/{organizationDomain}/domain': ExchangeExperience['getPortalDomain'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/domain': ExchangeExperience['replacePortalDomain'];
  'DELETE /exchange/api/v2/portals/{organizationDomain}/domain': ExchangeExperience['deletePortalDomain'];
  'GET /exchange/api/v2/portals/{organizationDomain}/cookieConsentId': ExchangeExperience['getPortalCookieConsentId'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/cookieConsentId': ExchangeExperience['replacePortalCookieConsentId'];
  'DELETE /exchange/api/v2/portals/{organizationDomain}/cookieConsentId': ExchangeExperience['deletePortalCookieConsentId'];
  'GET /exchange/api/v2/portals/{organizationDomain}/status': ExchangeExperience['getPortalStatus'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/status': ExchangeExperience['replacePortalStatus'];
  'GET /exchange/api/v2/portals/{organizationDomain}/draft': ExchangeExperience['getPortalDraft'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/draft': ExchangeExperience['replacePortalDraft'];
  'DELETE /exchange/api/v2/portals/{organizationDomain}/draft': ExchangeExperience['deletePortalDraft'];
  'POST /exchange/api/v2/portals/{organizationDomain}/draft/pages': ExchangeExperience['createPortalDraftPage'];
  'GET /exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}': ExchangeExperience['getPortalDraftPage'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}': ExchangeExperience['replacePortalDraftPage'];
  'DELETE /exchange/api/v2/portals/{organizationDomain}/draft/pages/{pagePath}': ExchangeExperience['deletePortalDraftPage'];
  'PUT /exchange/api/v2/portals/{organizationDomain}/draft/pagesOrder': ExchangeExperience['replacePortalDraftPagesOrder'];
  'GET /exchange/api/v2/portals/{organizationDomain}/draft/resources': ExchangeExperience['listPortalDraftResources'];
  'POST /exchange/api/v2/portals/{organizationDomain}/draft/resources': ExchangeExperience['createPortalDraftResource'];
  'GET /exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}': ExchangeExperience['getPortalDraftResource'];
  'DELETE /exchange/api/v2/portals/{organizationDomain}/draft/resources/{resourceId}': ExchangeExperience['deletePortalDraftResource'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/search': ExchangeExperience['searchPortalAssets'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}': ExchangeExperience['getPortalAsset'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/asset': ExchangeExperience['getLatestPortalAsset'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/{version}/asset': ExchangeExperience['getPortalAssetVersion'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances': ExchangeExperience['listPortalAssetGroupInstances'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/environments/{environmentId}/apiGroupInstances/{groupInstanceId}/tiers': ExchangeExperience['listPortalAssetGroupInstanceTiers'];
  'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/terms': ExchangeExperience['listPortalAssetTerms'];
  'GET /exchange/api/v2/portals/{organizationDomain}/applications/{applicationId}/instances': ExchangeExperience['listPortalApplicationInstances'];
  'GET /exchange/api/v2/organizations/{organizationId}/queries': ExchangeExperience['listOrganizationSavedSearches'];
  'POST /exchange/api/v2/organizations/{organizationId}/queries': ExchangeExperience['createOrganizationSavedSearch'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/queries/{queryId}': ExchangeExperience['updateOrganizationSavedSearch'];
  'DELETE /exchange/api/v2/organizations/{organizationId}/queries/{queryId}': ExchangeExperience['deleteOrganizationSavedSearch'];
  'GET /exchange/api/v2/users/me/queries': ExchangeExperience['listMySavedSearches'];
  'POST /exchange/api/v2/users/me/queries': ExchangeExperience['createMySavedSearch'];
  'PATCH /exchange/api/v2/users/me/queries/{queryId}': ExchangeExperience['updateMySavedSearch'];
  'DELETE /exchange/api/v2/users/me/queries/{queryId}': ExchangeExperience['deleteMySavedSearch'];
  'DELETE /exchange/api/v2/organizations/{organizationId}': ExchangeExperience['deleteExchangeOrganization'];
  'GET /exchange/api/v2/organizations/{organizationId}/settings': ExchangeExperience['getExchangeSettings'];
  'PATCH /exchange/api/v2/organizations/{organizationId}/settings': ExchangeExperience['updateExchangeSettings'];
  'GET /exchange/api/v2/featureFlags': ExchangeExperience['listExchangeFeatureFlags'];
  'GET /exchange/api/v2/graphql': ExchangeExperience['getExchangeGraph'];
  'POST /exchange/api/v2/graphql': ExchangeExperience['queryExchangeGraph'];
}

/** The described routes that answer in pages. */
export type PagedRoute =
  | 'GET /accounts/api/organizations/{organizationId}/environments'
  | 'GET /accounts/api/organizations/{organizationId}/clientProviders'
  | 'GET /accounts/api/organizations/{organizationId}/members'
  | 'GET /accounts/api/organizations/{organizationId}/users'
  | 'GET /accounts/api/connectedApplications'
  | 'GET /accounts/api/organizations/{organizationId}/connectedApplications'
  | 'GET /accounts/api/connectedApplications/{clientId}/scopes'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/tiers'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/automated-policies/{automatedPolicyId}/apis'
  | 'GET /apimanager/api/v1/organizations/{organizationId}/custom-policy-templates'
  | 'GET /apiplatform/repository/v2/organizations/{organizationId}/applications'
  | 'GET /apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts'
  | 'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/tiers'
  | 'GET /apiplatform/repository/v2/organizations/{organizationId}/apis/{legacyApiId}/versions/{apiVersionId}/contracts'
  | 'GET /exchange/api/v2/organizations/{organizationId}/applications'
  | 'GET /exchange/api/v2/assets/search'
  | 'GET /exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances'
  | 'GET /exchange/api/v2/organizations/{organizationId}/fields'
  | 'GET /exchange/api/v2/organizations/{organizationId}/categories'
  | 'GET /exchange/api/v2/organizations/{organizationId}/softDeleted'
  | 'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/instances'
  | 'GET /exchange/api/v2/assets/{groupId}/{assetId}/{version}/policies/environments'
  | 'GET /exchange/api/v2/organizations/{organizationId}/identities'
  | 'GET /exchange/api/v2/portals/{organizationDomain}/assets/search'
  | 'GET /exchange/api/v2/portals/{organizationDomain}/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances'
  | 'GET /exchange/api/v2/organizations/{organizationId}/queries'
  | 'GET /exchange/api/v2/users/me/queries';

/** Pages that cannot be read by the rule: entries in the only list of the answer, a limit of 100 accepted. */
export const unusualPages: Readonly<Record<string, { readonly items?: string; readonly largestPage?: number }>> = {
  'GET /accounts/api/connectedApplications': { largestPage: 20 },
  'GET /accounts/api/organizations/{organizationId}/connectedApplications': { largestPage: 20 },
};
