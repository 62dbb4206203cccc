/**
 * Who may call what, as a document: what people write, read in a diff and keep in git.
 */

/** A state that a document can wish for a contract. */
export type AccessContractStatus = 'APPROVED' | 'PENDING' | 'REVOKED';

/** An API, by the coordinates that stay the same from one environment or organization to another. */
export interface AccessApiCoordinates {
  /** Asset id of the API in Exchange. */
  readonly assetId: string;
  /** Group id of the asset. @default the organization's own assets */
  readonly groupId?: string | undefined;
  /** Version group, such as `v1`. Needed where the environment has several. */
  readonly versionGroup?: string | undefined;
  /** Name of the environment. */
  readonly environment: string;
  /** Label of the API instance. Needed where the environment has several of this version group. */
  readonly label?: string | undefined;
}

/** An API, by the id of its instance. */
export interface AccessApiInstance {
  /** Id of the API instance, which no other environment or organization has. */
  readonly apiInstanceId: number;
}

/** An API that an application may call. */
export type AccessApi = AccessApiCoordinates | AccessApiInstance;

/** A contract that there shall be. */
export interface AccessContract {
  /** API that the application may call. */
  readonly api: AccessApi;
  /** Name of the SLA tier. Needed where the API instance has active tiers. */
  readonly tier?: string | undefined;
  /** State of the contract. @default 'APPROVED' */
  readonly status?: AccessContractStatus | undefined;
  /** ISO date of the approval, for readers: planning does not look at it. Only exported with `dates`. */
  readonly approvedDate?: string | undefined;
  /** ISO date of the revocation, for readers: planning does not look at it. Only exported with `dates`. */
  readonly revokedDate?: string | undefined;
}

/** A client application that there shall be, and its contracts. */
export interface AccessApplication {
  /** Name, unique in the document as on the platform. */
  readonly name: string;
  /** Description. Left out: not compared; null: none. */
  readonly description?: string | null | undefined;
  /** URL of the application. Left out: not compared; null: none. */
  readonly url?: string | null | undefined;
  /** Redirect URIs. Left out: not compared. */
  readonly redirectUris?: readonly string[] | undefined;
  /** OAuth grant types. Left out: not compared. */
  readonly grantTypes?: readonly string[] | undefined;
  /** User names, email addresses or ids of the owners. Left out: not compared. */
  readonly owners?: readonly string[] | undefined;
  /** Client id on the platform that the document was exported from. */
  readonly clientId?: string | undefined;
  /** Client secret, exported only with `includeCredentials` and written as text only encrypted. */
  readonly clientSecret?: string | undefined;
  /** Contracts of the application, one at most with each API. */
  readonly contracts: readonly AccessContract[];
}

/** The organization that a document speaks of. */
export interface AccessOrganization {
  /** Id of the root organization. */
  readonly id: string;
  /** Name, for readers. */
  readonly name?: string | undefined;
  /** Address of the control plane that the document was exported from. */
  readonly controlPlane?: string | undefined;
}

/** A reason why something could not be carried into a document or a plan. */
export interface AccessProblem {
  /** Kind of problem, for programs, such as `tier_unknown`. */
  readonly code: string;
  /** Name of the application, where one is concerned. */
  readonly application?: string | undefined;
  /** API, where one is concerned. */
  readonly api?: AccessApi | undefined;
  /** A sentence that says what is wrong and what would be accepted. */
  readonly message: string;
}

/** A document of who may call what. */
export interface AccessDocument {
  /** Version of the format. */
  readonly version: 1;
  /** Organization that the document was exported from. */
  readonly organization?: AccessOrganization | undefined;
  /** Applications and their contracts. */
  readonly applications: readonly AccessApplication[];
  /** Problems of exporting and mapping. Planning takes them into the plan. */
  readonly problems?: readonly AccessProblem[] | undefined;
}
