/** What an error may carry. Nothing else is ever attached to one. */

/** Alternative sets of scopes that permit an operation; one set must be held in full. */
export type RequiredScopes = readonly (readonly string[])[];

/** One problem with a field of a request, as the platform reported it. */
export interface FieldIssue {
  /** Path of the field, such as `endpoint.uri`. Empty when the platform named no field. */
  readonly path: string;
  /** The platform's words, scrubbed of secrets. */
  readonly message: string;
}

/** One place where a response differs from what was expected: the path and the expected type, never the value. */
export interface ResponseIssue {
  readonly path: string;
  readonly expected: string;
}

/** One invalid place in a document or plan. */
export interface ConfigurationIssue {
  /** Path of the member, such as `applications[3].contracts[0].tier`. */
  readonly path: string;
  /** What is wrong there, and what is accepted. */
  readonly message: string;
  /** Line number, from 1, where the document was read from text. */
  readonly line?: number | undefined;
}

/** The facts that an error may carry. Nothing else is ever attached to one. */
export interface AnypointErrorFacts {
  /** HTTP status of the last response. Absent when there was none. */
  readonly status?: number | undefined;
  /** The platform's id of the request, for support cases. An opaque string. */
  readonly requestId?: string | undefined;
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Route template such as `/exchange/api/v2/organizations/{organizationId}/applications`, without the values. */
  readonly route?: string | undefined;
  /** How many times the request was sent, at least 1 when it left the process. */
  readonly attempts?: number | undefined;
  /** What to do next, where this package knows. */
  readonly hint?: string | undefined;
  /**
   * Alternative sets of scopes that permit the operation, one of which must be held in full. Set where a missing scope
   * can be the reason.
   */
  readonly requiredScopes?: RequiredScopes | undefined;
  /** The ids in the path of the request, by name. Holds no secret. */
  readonly pathParams?: Readonly<Record<string, string>> | undefined;
  /** The platform's error code, such as `ASSET_PRE_CONDITIONS_FAILED`, or of a sign-in `invalid_grant`. */
  readonly platformCode?: string | undefined;
  /** The problems that the platform reported, where it named fields or gave explanations. */
  readonly issues?: readonly FieldIssue[] | readonly ResponseIssue[] | undefined;
  /** The low-level failure behind a connection error (DNS, TLS, refused), reduced to its name, code and message. */
  readonly cause?: unknown;
}
