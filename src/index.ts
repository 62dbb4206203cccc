/** The public names of `anypoint-sdk`, and nothing else. */
export { AnypointClient } from './client.js';
export type {
  AnypointRequest,
  AnyRoute,
  DescribedRoute,
  ListArguments,
  PagedInput,
  PageItem,
  RequestArguments,
  RequestResult,
  RouteAnswer,
  RouteInput,
} from './requests.js';
export type { PagedRoute, Routes } from './generated/operations.js';
export type { AnypointClientOptions } from './options/client-options.js';
export { regions } from './options/regions.js';
export type { Region } from './options/regions.js';
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
  AnyAnypointError,
  AnypointErrorFacts,
  AnypointErrorOfCode,
  ConfigurationIssue,
  FieldIssue,
  RequiredScopes,
  ResponseIssue,
} from './errors.js';

export type { HttpMethod, Replay, RequestOptions, ResponseInfo } from './core/call/call.js';
export type { HookedCall, HookedRequest, HookedResponse, HookedRetry, Hooks } from './core/report/hooks.js';
export type { Logger } from './core/report/logger.js';
export type { ResponseValidation } from './core/read/reading.js';
export type { StandardSchema } from './core/read/standard-schema.js';
export { PagedList } from './core/list/paged-list.js';
export type { Page } from './core/list/paged-list.js';
export type { Query } from './core/call/path.js';
export { tracingChannelName } from './core/report/telemetry.js';
export type { TracedCall } from './core/report/telemetry.js';
export type { AccessToken, TokenReason } from './core/token/token-manager.js';
export type { StoredToken, TokenStore } from './core/token/token-store.js';
export type { Bytes, Fetch, FetchedResponse, FetchInit, RequestBody } from './core/transport/fetch.js';

export { scopeNamed, scopes } from './scopes.js';
export type { KnownScope, ScopeContext, ScopeDescription, ScopeIdentifier } from './scopes.js';

export type { ApiInstance, ApiInstanceEndpoint } from './models/api-instance.js';
export type { ApiInstancePolicy, PolicyPointcut } from './models/api-instance-policy.js';
export type { ApplicationApiInstance } from './models/application-api-instance.js';
export type { ApiVersion, ApplicationContract } from './models/application-contract.js';
export type { ApplicationOwner } from './models/application-owner.js';
export type { AssetGroupInstance, AssetGroupInstanceMember } from './models/asset-group-instance.js';
export type { Asset, AssetInstance, AssetSummary } from './models/asset.js';
export type { Audit, AuditMoment } from './models/audit.js';
export type {
  ApplicationContractSummary,
  ApplicationGrantType,
  ClientApplication,
  ClientApplicationSummary,
  ClientSecretReset,
} from './models/client-application.js';
export type {
  ClientProvider,
  ClientProviderGrantType,
  ClientProviderGrantTypes,
  ClientProviderReference,
  ClientProviderType,
} from './models/client-provider.js';
export type { Contract, ContractApi, ContractCondition, ContractStatus } from './models/contract.js';
export type { Environment } from './models/environment.js';
export type { GrantedScope } from './models/granted-scope.js';
export type { Introspection } from './models/introspection.js';
export type { Member } from './models/member.js';
export type { Organization, OrganizationHierarchy } from './models/organization.js';
export type { RequestedContract, RequestedContractApi } from './models/requested-contract.js';
export type { SlaTier, TierLimit, TierLimitsOfApi, TierStatus } from './models/sla-tier.js';
export type { CallingClient, CallingUser, WhoAmI } from './models/who-am-i.js';

export type * from './resources/api-instances/params.js';
export type { ApiInstances } from './resources/api-instances/index.js';
export type {
  AssetParams,
  Assets,
  AssetSearchParams,
  AssetTierListParams,
  AssetVersionGroupParams,
} from './resources/assets.js';
export type * from './resources/auth/params.js';
export type { Auth } from './resources/auth/index.js';
export type {
  Capability,
  CapabilityFinding,
  DiagnoseParams,
  Diagnosis,
  NamedScope,
} from './resources/auth/diagnose.js';
export type * from './resources/client-applications/params.js';
export type { ClientApplications } from './resources/client-applications/index.js';
export type * from './resources/contracts/params.js';
export type { Contracts } from './resources/contracts/index.js';
export type { EnvironmentFindParams, EnvironmentListParams, Environments } from './resources/environments.js';
export type { Id } from './resources/params.js';
export type {
  ClientProviderListParams,
  MemberListParams,
  OrganizationFindParams,
  Organizations,
} from './resources/organizations.js';
export type { EnvironmentParams, OrganizationParams } from './resources/scope.js';
export type {
  SlaTierCreateParams,
  SlaTierListParams,
  SlaTierParams,
  SlaTierPlaceParams,
  SlaTierUpdateParams,
} from './resources/sla-tiers/params.js';
export type { SlaTiers } from './resources/sla-tiers/index.js';
export type {
  AnySlaTierFields,
  GroupTierFields,
  SlaTierFields,
  TierLimitsOfApiFields,
} from './resources/sla-tiers/bodies.js';
