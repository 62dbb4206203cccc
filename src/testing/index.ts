/**
 * `anypoint-sdk/testing`: a local stand-in for Anypoint Platform, for tests and examples that need no account.
 */
export { createLocalAnypoint } from './local-anypoint.js';
export type {
  LocalAnypoint,
  LocalAnypointOptions,
  LocalConnectedApp,
  LocalCredentials,
  ScopeContext,
} from './local-anypoint.js';
export type { Fault } from './faults/faults.js';
export type { LocalFetch } from './fetch.js';
export type { LocalServer } from './listen.js';
export type { ReceivedRequest } from './reception.js';
export type {
  AccessToken,
  AuthorizationCode,
  ConnectedApp,
  Environment,
  Organization,
  RefreshToken,
  ScopeGrant,
  User,
} from './access/identities.js';
export type {
  ApiInstance,
  Asset,
  ClientApplication,
  ClientProvider,
  Contract,
  DesignCenterProject,
  GroupInstance,
  ProviderGrantType,
  Tier,
  TierLimit,
  World,
} from './world/state.js';
