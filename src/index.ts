/** The public names of `anypoint-sdk`, and nothing else. */
export { AnypointClient } from './client.js';
export type { AnypointRequest, CheckedAnypointRequest } from './client.js';
export type { AnypointClientOptions } from './options.js';
export { regions } from './regions.js';
export type { Region } from './regions.js';
export type {
  AnypointAuth,
  AssertionCredentials,
  AuthorizationCodeCredentials,
  ClientCredentials,
  HeldToken,
  LoginCredentials,
  PasswordCredentials,
  RefreshTokenCredentials,
  SourcedToken,
  TokenRequest,
  TokenSource,
} from './auth/credentials.js';
export type { TokenRequestFormat } from './auth/token-endpoint.js';

export {
  AnypointError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  isAnypointError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseValidationError,
  ServerError,
  TimeoutError,
} from './errors.js';
export type {
  AnypointErrorCode,
  AnypointErrorFacts,
  AnypointErrorOfCode,
  FieldIssue,
  ResponseIssue,
} from './errors.js';

export type { HttpMethod, Replay, RequestOptions, ResponseInfo } from './core/call.js';
export type { Logger } from './core/logger.js';
export type { ResponseValidation, StandardSchema } from './core/model.js';
export { PagedList } from './core/paged-list.js';
export type { Page } from './core/paged-list.js';
export type { Query } from './core/path.js';
export { tracingChannelName } from './core/telemetry.js';
export type { TracedCall } from './core/telemetry.js';
export type { AccessToken, TokenReason } from './core/token-manager.js';
export type { StoredToken, TokenStore } from './core/token-store.js';
export type { Fetch } from './core/transport.js';
