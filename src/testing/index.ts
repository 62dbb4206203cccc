/**
 * `anypoint-sdk/testing`: a local stand-in for Anypoint Platform, for tests and examples that need no account.
 */
export { createLocalAnypoint } from './local-anypoint.js';
export type {
  LocalAnypoint,
  LocalAnypointOptions,
  NewConnectedApp,
  LocalCredentials,
  LocalScopeContext,
} from './local-anypoint.js';
export type { Fault } from './faults/faults.js';
export type { LocalHandler, LocalRequest, LocalResponse, LocalRoute } from './handled.js';
export type { NewApiInstance, NewApplication, NewContract, NewEnvironment, NewTier } from './world/add.js';
export type { LocalFetch } from './fetch.js';
export type { LocalServer, LocalServerOptions } from './listen.js';
export type { ReceivedRequest } from './reception.js';
export type {
  LocalAccessToken,
  LocalAuthorizationCode,
  LocalConnectedApp,
  LocalEnvironment,
  LocalOrganization,
  LocalRefreshToken,
  LocalScopeGrant,
  LocalUser,
} from './access/identities.js';
export type {
  LocalApiInstance,
  LocalAsset,
  LocalClientApplication,
  LocalClientProvider,
  LocalContract,
  DesignCenterProject,
  LocalGroupInstance,
  LocalManagedServiceApi,
  LocalPolicy,
  LocalProviderGrantType,
  LocalPublication,
  LocalTier,
  LocalTierLimit,
  World,
} from './world/state.js';
