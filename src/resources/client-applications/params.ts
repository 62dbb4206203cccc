/** The params of the methods of `clientApplications`. */
import type { ApplicationGrantType, ClientApplication } from '../../models/client-application.js';
import type { Id } from '../params.js';
import type { OrganizationParams } from '../scope.js';

/** The service to use: Exchange, or the older platform API with the same applications. */
export interface ViaParams {
  /** @default 'exchange' */
  readonly via?: 'exchange' | 'platform' | undefined;
}

/** Filters for a list of applications. */
export interface ClientApplicationListParams extends OrganizationParams {
  /**
   * The list to read. `'owned'`: Exchange's list of the applications that this sign-in may see. `'organization'`: the
   * older platform API's list of all applications, requested as an administrator, which has a total and is **empty, not
   * refused**, when the scope is missing.
   * @default 'owned'
   */
  readonly view?: 'owned' | 'organization' | undefined;
  /** Text to search for in names. The platform's search is fuzzy: for one exact name use `findByName`. */
  readonly query?: string | undefined;
  /** Whether to search for exactly the words of `query`. */
  readonly literalMatch?: boolean | undefined;
  /** Key to sort by, such as `name`; the older platform API also knows `id`, `status`, `createdDate`, `updatedDate`. */
  readonly sort?: string | undefined;
  readonly ascending?: boolean | undefined;
  /** Limits the list to applications of the client provider that this API instance uses. Only with view `'owned'`. */
  readonly apiInstanceId?: Id | undefined;
  /**
   * Limits the list to applications of the client provider that this API group instance uses. Only with view `'owned'`.
   */
  readonly groupInstanceId?: Id | undefined;
  /**
   * Whether to keep the **secrets** that the platform shows to administrators of the root organization.
   * @default false
   */
  readonly includeCredentials?: boolean | undefined;
  /** Number of applications to request per page, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** Filters for a list of applications without contracts. */
export interface ClientApplicationStaleParams extends OrganizationParams {
  /** Number of applications to request per page, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** One application. */
export interface ClientApplicationParams extends OrganizationParams {
  readonly applicationId: Id;
}

/** One application, and the service to use. */
export interface ClientApplicationViaParams extends ClientApplicationParams, ViaParams {}

/** One application by its client id, which only the older platform API accepts. */
export interface ClientApplicationByClientIdParams extends OrganizationParams {
  readonly clientId: string;
  readonly via: 'platform';
  readonly applicationId?: undefined;
}

/** The application to read. */
export type ClientApplicationGetParams =
  (ClientApplicationViaParams & { readonly clientId?: undefined }) | ClientApplicationByClientIdParams;

/** The fields of an application. */
export interface ClientApplicationFields {
  /** Null, as the platform writes it, means none: a creation leaves it out, an update empties it. */
  readonly description?: string | null | undefined;
  /** Address of the application. Null as for `description`. */
  readonly url?: string | null | undefined;
  /** The wire calls it `redirectUri`. */
  readonly redirectUris?: readonly string[] | undefined;
  /** OAuth grant types. Empty for the built-in client provider; for others see `listGrantTypes`. */
  readonly grantTypes?: readonly ApplicationGrantType[] | undefined;
}

/** The application to create. */
export interface ClientApplicationCreateParams extends OrganizationParams, ClientApplicationFields, ViaParams {
  /** Name, unique in the root organization. */
  readonly name: string;
  /** Whether to register the platform's own redirect URIs as well. */
  readonly apiEndpoints?: boolean | undefined;
  /**
   * The API instance that the application is for, whose client provider it gets. Required with an external provider.
   */
  readonly apiInstanceId?: Id | undefined;
  /** The API group instance that the application is for, instead of `apiInstanceId`. */
  readonly groupInstanceId?: Id | undefined;
  /** Existing client id to keep, for migrations; built-in provider and PingFederate only. */
  readonly clientId?: string | undefined;
  /** Existing client secret to keep. Cannot be chosen later. */
  readonly clientSecret?: string | undefined;
}

/** Changes to an application; fields that are left out stay as they are. Client id and secret cannot be changed. */
export interface ClientApplicationUpdateParams extends ClientApplicationViaParams, ClientApplicationFields {
  readonly name?: string | undefined;
}

/** An application by its exact name. */
export interface ClientApplicationFindParams extends OrganizationParams {
  readonly name: string;
}

/** Desired state of the application. */
export interface ClientApplicationEnsureParams extends OrganizationParams, ClientApplicationFields {
  readonly name: string;
  /** Only used for a creation. */
  readonly apiEndpoints?: boolean | undefined;
  /** Only used for a creation. */
  readonly apiInstanceId?: Id | undefined;
  /** Only used for a creation. */
  readonly groupInstanceId?: Id | undefined;
}

/** The result of `clientApplications.ensure`. */
export interface EnsuredClientApplication {
  readonly application: ClientApplication;
  /** True when the application did not exist before. */
  readonly created: boolean;
  /** True when an existing application was changed. */
  readonly changed: boolean;
}

/** An application and a user. */
export interface ClientApplicationOwnerParams extends ClientApplicationParams {
  /** Id of the user; see `organizations.listMembers`. */
  readonly userId: string;
}

/** A client provider of the root organization. */
export interface ClientProviderGrantTypesParams extends OrganizationParams {
  /** See `organizations.listClientProviders`. */
  readonly clientProviderId: string;
}

/** A client that exists in an external provider. */
export interface ClientApplicationImportParams extends OrganizationParams {
  /** Client id in the provider: letters, digits and `-`, `.`, `_`, `~`. */
  readonly clientId: string;
  readonly providerId: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}
