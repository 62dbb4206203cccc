/**
 * Who may call what, as a document: what people write, read in a diff and keep in git.
 */

/** The state that a document can wish for a contract. */
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
  readonly apiInstanceId: number;
}

/** An API that an application may call. */
export type AccessApi = AccessApiCoordinates | AccessApiInstance;

/** A contract that there shall be. */
export interface AccessContract {
  readonly api: AccessApi;
  /** Name of the SLA tier. Needed where the API instance has active tiers. */
  readonly tier?: string | undefined;
  /** @default 'APPROVED' */
  readonly status?: AccessContractStatus | undefined;
  /** ISO date of the approval, for readers: planning does not look at it. Only exported with `dates`. */
  readonly approvedDate?: string | undefined;
  /** ISO date of the revocation, for readers: planning does not look at it. Only exported with `dates`. */
  readonly revokedDate?: string | undefined;
}

/** A client application that there shall be, and its contracts. */
export interface AccessApplication {
  /** Unique in the document, as on the platform. */
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly grantTypes?: readonly string[] | undefined;
  /** User names, or ids, of the owners. Left out: owners are not compared. */
  readonly owners?: readonly string[] | undefined;
  /** Client id on the platform that the document was exported from. */
  readonly clientId?: string | undefined;
  /** Only with `includeCredentials`. Never written to disk unencrypted. */
  readonly clientSecret?: string | undefined;
  readonly contracts: readonly AccessContract[];
}

/** The organization that a document speaks of. */
export interface AccessOrganization {
  readonly id: string;
  readonly name?: string | undefined;
  /** Address of the control plane that the document was exported from. */
  readonly controlPlane?: string | undefined;
}

/** Why something could not be carried into a document or a plan. */
export interface AccessProblem {
  /** What kind of problem, for programs. */
  readonly code: string;
  /** Where: the application, and the API where one is concerned. */
  readonly application?: string | undefined;
  readonly api?: AccessApi | undefined;
  /** A sentence that says what is wrong and what would be accepted. */
  readonly message: string;
}

/** Who may call what. */
export interface AccessDocument {
  readonly version: 1;
  readonly organization?: AccessOrganization | undefined;
  readonly applications: readonly AccessApplication[];
  /** What exporting or mapping could not carry. Planning takes these into the plan. */
  readonly problems?: readonly AccessProblem[] | undefined;
}
