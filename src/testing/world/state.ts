/**
 * The records of the local platform: what exists in its world, in plain data. Services read and write these Maps at
 * every call and keep no index beside them, so a test may arrange them at any time.
 */
import type {
  LocalAccessToken,
  LocalAuthorizationCode,
  LocalConnectedApp,
  LocalEnvironment,
  LocalOrganization,
  LocalRefreshToken,
  LocalUser,
} from '../access/identities.js';

/** A grant type that a client provider offers. */
export interface LocalProviderGrantType {
  name: string;
  label: string;
  required: boolean;
  exclude: string[];
  depends: string[];
}

/** An external client provider of the root organization. */
export interface LocalClientProvider {
  id: string;
  organizationId: string;
  name: string;
  /** `ping`, `openam` or `openid-dynamic-client`. */
  type: string;
  grantTypes: LocalProviderGrantType[];
  /** Whether clients can be imported from it. */
  canImport: boolean;
  /** Client ids that exist in the provider and can be imported. */
  clients: string[];
}

/** One version of an Exchange asset. */
export interface LocalAsset {
  organizationId: string;
  groupId: string;
  assetId: string;
  version: string;
  versionGroup: string;
  name: string;
  description: string | null;
  type: string;
  status: string;
  isPublic: boolean;
  tags: string[];
  createdAt: string;
  createdById: string;
  /** HTML of the terms of its version group; null when there are none. */
  terms: string | null;
}

/** An API instance of API Manager. */
export interface LocalApiInstance {
  id: number;
  organizationId: string;
  environmentId: string;
  groupId: string;
  assetId: string;
  assetVersion: string;
  productVersion: string;
  instanceLabel: string | null;
  description: string | null;
  tags: string[];
  /** The external client provider; null for the built-in one. */
  providerId: string | null;
  deprecated: boolean;
  isPublic: boolean;
  endpointUri: string | null;
  /** What was said about its endpoint beside the usual: `uri`, `proxyUri`, `isCloudHub`, `deploymentType`, … */
  endpoint: Record<string, unknown>;
  technology: string;
  status: string;
  pinned: boolean;
  /** The older platform's id of the API, a number of its own. */
  legacyApiId: number;
  createdAt: string;
  updatedAt: string;
}

/** An API group instance. */
export interface LocalGroupInstance {
  id: number;
  organizationId: string;
  environmentId: string;
  groupId: string;
  assetId: string;
  version: string;
  versionGroup: string;
  label: string | null;
  status: string;
  deprecated: boolean;
  apiInstanceIds: number[];
  createdAt: string;
  updatedAt: string;
}

/** An API of a managed service. */
export interface LocalManagedServiceApi {
  id: number;
  organizationId: string;
  environmentId: string;
  label: string | null;
  /** The address that consumers are shown. */
  endpointUri: string | null;
  /** Address of the implementation. */
  uri: string | null;
  createdAt: string;
  updatedAt: string;
}

/** One limit of an SLA tier. */
export interface LocalTierLimit {
  maximumRequests: number;
  timePeriodInMilliseconds: number;
  visible: boolean;
}

/** An SLA tier of an API instance or of an API group instance. */
export interface LocalTier {
  id: number;
  /** The API instance; null for a tier of a group. */
  apiId: number | null;
  /** The group instance; null for a tier of an API instance. */
  groupInstanceId: number | null;
  /** The managed-service API, for a tier of one. */
  managedServiceApiId?: number | null;
  name: string;
  description: string | null;
  /** For a group: the default limits. */
  limits: LocalTierLimit[];
  /** For a group: limits of single APIs. */
  limitsByApi: { apiId: number; limits: LocalTierLimit[] }[];
  status: string;
  autoApprove: boolean;
  createdAt: string;
  updatedAt: string | null;
}

/** A policy that is applied to an API instance. */
export interface LocalPolicy {
  id: number;
  apiId: number;
  /** The template's number; null where the policy is named by its asset alone. */
  policyTemplateId: string | number | null;
  groupId: string | null;
  assetId: string | null;
  assetVersion: string | null;
  configurationData: Record<string, unknown>;
  pointcutData: unknown[] | null;
  /** Its place among the policies of the API instance, from 1. */
  order: number;
  disabled: boolean;
  label: string | null;
  upstreamIds: string[];
  createdAt: string;
  updatedAt: string | null;
}

/** The publication of a version of an asset, while it runs and after. */
export interface LocalPublication {
  /** The run's id, the last part of its status link. */
  id: string;
  organizationId: string;
  groupId: string;
  assetId: string;
  version: string;
  assetType: string;
  /** How often its status was asked for: the first time it is still running. */
  timesAsked: number;
}

/** A client application. */
export interface LocalClientApplication {
  id: number;
  /** The root organization. */
  organizationId: string;
  name: string;
  description: string | null;
  url: string | null;
  clientId: string;
  clientSecret: string;
  grantTypes: string[];
  redirectUri: string[];
  apiEndpoints: boolean | null;
  /** The external client provider; null for the built-in one. */
  providerId: string | null;
  /** User ids. */
  ownerIds: string[];
  /** Client id of the connected app that created it on its own behalf, else null. */
  createdByConnectedApp: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A contract between a client application and an API instance, an API group instance or a managed-service API. */
export interface LocalContract {
  id: number;
  /** `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`. */
  status: string;
  applicationId: number;
  /** The API instance; null for a contract with a group. */
  apiId: number | null;
  /** The group instance; null for a contract with an API instance. */
  groupInstanceId: number | null;
  /** The managed-service API, for a contract with one. */
  managedServiceApiId?: number | null;
  tierId: number | null;
  requestedTierId: number | null;
  approvedDate: string | null;
  rejectedDate: string | null;
  revokedDate: string | null;
  reason: string | null;
  partyId: string | null;
  partyName: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A Design Center project: a neighbour that the same token may read. */
export interface DesignCenterProject {
  id: string;
  organizationId: string;
  name: string;
  type: string;
}

/** Everything that exists on a local platform. Read it and arrange it as you like. */
export interface World {
  /** The root organization. */
  rootOrganizationId: string;
  /** The user who is signed in to the browser: `authorize` consents in this user's name. */
  browserUserId: string;
  organizations: Map<string, LocalOrganization>;
  environments: Map<string, LocalEnvironment>;
  users: Map<string, LocalUser>;
  /** By client id. */
  connectedApps: Map<string, LocalConnectedApp>;
  /** By token. */
  accessTokens: Map<string, LocalAccessToken>;
  /** By token. */
  refreshTokens: Map<string, LocalRefreshToken>;
  /** By code. */
  authorizationCodes: Map<string, LocalAuthorizationCode>;
  clientProviders: Map<string, LocalClientProvider>;
  assets: LocalAsset[];
  apiInstances: Map<number, LocalApiInstance>;
  groupInstances: Map<number, LocalGroupInstance>;
  managedServiceApis: Map<number, LocalManagedServiceApi>;
  tiers: Map<number, LocalTier>;
  policies: Map<number, LocalPolicy>;
  /** By run id. */
  publications: Map<string, LocalPublication>;
  applications: Map<number, LocalClientApplication>;
  contracts: Map<number, LocalContract>;
  projects: DesignCenterProject[];
}
