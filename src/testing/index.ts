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
export type { Fault } from './faults.js';
export type { LocalFetch } from './fetch.js';
export type { LocalServer } from './listen.js';
export type { ReceivedRequest } from './reception.js';
export type {
  AccessToken,
  ApiInstance,
  Asset,
  AuthorizationCode,
  ClientApplication,
  ClientProvider,
  ConnectedApp,
  Contract,
  DesignCenterProject,
  Environment,
  GroupInstance,
  Organization,
  ProviderGrantType,
  RefreshToken,
  ScopeGrant,
  Tier,
  TierLimit,
  User,
  World,
} from './world.js';
