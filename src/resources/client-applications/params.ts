/** What the methods of `clientApplications` take. */
import type { ApplicationGrantType, ClientApplication } from '../../models/client-application.js';
import type { Id } from '../params.js';
import type { OrganizationParams } from '../scope.js';

/** The service to ask: Exchange, or the older platform API with the same applications. */
export interface ViaParams {
  /** @default 'exchange' */
  readonly via?: 'exchange' | 'platform' | undefined;
}

/** Which applications to list, and how. */
export interface ClientApplicationListParams extends OrganizationParams {
  /**
   * `'owned'`: Exchange's list, of the applications that this sign-in may see there. `'organization'`: the older
   * platform API's list of all, asked as an administrator, which knows a total and is **empty, not refused**, when the
   * scope is missing.
   * @default 'owned'
   */
  readonly view?: 'owned' | 'organization' | undefined;
  /** Searches in names. The platform's search is fuzzy: for one exact name use `findByName`. */
  readonly query?: string | undefined;
  /** Searches for exactly the words of `query`. */
  readonly literalMatch?: boolean | undefined;
  /** Such as `name`; the older platform API also knows `id`, `status`, `createdDate`, `updatedDate`. */
  readonly sort?: string | undefined;
  readonly ascending?: boolean | undefined;
  /** Keeps applications of the client provider that this API instance uses. Only with view `'owned'`. */
  readonly apiInstanceId?: Id | undefined;
  /** Keeps applications of the client provider that this API group instance uses. Only with view `'owned'`. */
  readonly groupInstanceId?: Id | undefined;
  /** Leaves the **secrets** in the list that the platform shows to administrators of the root organization. @default false */
  readonly includeCredentials?: boolean | undefined;
  /** How many to ask for with each request, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** Which applications without contracts to list. */
export interface ClientApplicationStaleParams extends OrganizationParams {
  /** How many applications to ask for with each request, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** One application. */
export interface ClientApplicationParams extends OrganizationParams {
  readonly applicationId: Id;
}

/** One application, and the service to ask. */
export interface ClientApplicationViaParams extends ClientApplicationParams, ViaParams {}

/** One application by its client id, which only the older platform API understands. */
export interface ClientApplicationByClientIdParams extends OrganizationParams {
  readonly clientId: string;
  readonly via: 'platform';
  readonly applicationId?: undefined;
}

/** The application to read. */
export type ClientApplicationGetParams =
  (ClientApplicationViaParams & { readonly clientId?: undefined }) | ClientApplicationByClientIdParams;

/** What can be said about an application. */
export interface ClientApplicationFields {
  /** Null, as the platform writes it, means none: a creation leaves it out, an update empties it. */
  readonly description?: string | null | undefined;
  /** Address of the application. Null as for `description`. */
  readonly url?: string | null | undefined;
  /** The wire calls it `redirectUri`. */
  readonly redirectUris?: readonly string[] | undefined;
  /** Empty for the built-in client provider; for others see `listGrantTypes`. */
  readonly grantTypes?: readonly ApplicationGrantType[] | undefined;
}

/** The application to create. */
export interface ClientApplicationCreateParams extends OrganizationParams, ClientApplicationFields, ViaParams {
  /** Must be unique in the root organization. */
  readonly name: string;
  /** Also registers the platform's own redirect URIs. */
  readonly apiEndpoints?: boolean | undefined;
  /** The API instance it is for: its client provider becomes the application's. Needed with an external provider. */
  readonly apiInstanceId?: Id | undefined;
  /** The API group instance it is for, instead of `apiInstanceId`. */
  readonly groupInstanceId?: Id | undefined;
  /** Brings an existing client id along, for migrations; built-in provider and PingFederate only. */
  readonly clientId?: string | undefined;
  /** Brings an existing client secret along. Cannot be chosen later. */
  readonly clientSecret?: string | undefined;
}

/** What to change about an application; what is left out stays. Client id and secret cannot be chosen any more. */
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
  /** Only for a creation. */
  readonly apiEndpoints?: boolean | undefined;
  /** Only for a creation. */
  readonly apiInstanceId?: Id | undefined;
  /** Only for a creation. */
  readonly groupInstanceId?: Id | undefined;
}

/** The result of `clientApplications.ensure`. */
export interface EnsuredClientApplication {
  readonly application: ClientApplication;
  /** True when there was none before. */
  readonly created: boolean;
  /** True when an application that was there has been changed. */
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
