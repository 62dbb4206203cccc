/**
 * The error family. Every failure of this package is an {@link AnypointError} built from a short list of chosen facts:
 * never a request, a header, a body or an answer, because those hold tokens and client secrets. The one exception is
 * an aborted call, which rejects with the reason of the caller's own signal.
 *
 * Two copies of the package (an ES module beside a CommonJS one, or two versions) recognise each other's errors by a
 * registered symbol, so `instanceof` and {@link isAnypointError} work across them.
 */

const brand = Symbol.for('anypoint-sdk.error');

/** Names what kind of failure an {@link AnypointError} is; each code has one class. */
export type AnypointErrorCode =
  | 'configuration'
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'conflict'
  | 'bad_request'
  | 'rate_limited'
  | 'server'
  | 'connection'
  | 'timeout'
  | 'response_validation';

/** Lists the facts an error may carry. Nothing else is ever attached to one. */
export interface AnypointErrorFacts {
  /** HTTP status of the last answer. Absent when there was none. */
  readonly status?: number | undefined;
  /** The platform's own id of the request, for a support case. An opaque string. */
  readonly requestId?: string | undefined;
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Route template such as `/exchange/api/v2/organizations/{organizationId}/applications`, without the values. */
  readonly route?: string | undefined;
  /** How many times the request was sent, at least 1 when it left the process. */
  readonly attempts?: number | undefined;
  /** What to do next, where this package knows. */
  readonly hint?: string | undefined;
  /** Scope identifiers that the operation needs, where a missing scope can be the reason. */
  readonly requiredScopes?: readonly string[] | undefined;
  /** The low-level failure below a connection error (DNS, TLS, refused), reduced to its name, code and message. */
  readonly cause?: unknown;
}

/** Is the base class of every error of this package. Branch on {@link AnypointError.code}. */
export class AnypointError extends Error {
  readonly code: AnypointErrorCode;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly method?: string;
  declare readonly route?: string;
  declare readonly attempts?: number;
  declare readonly hint?: string;
  declare readonly requiredScopes?: readonly string[];

  constructor(code: AnypointErrorCode, message: string, facts: AnypointErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.requestId !== undefined) this.requestId = facts.requestId;
    if (facts.method !== undefined) this.method = facts.method;
    if (facts.route !== undefined) this.route = facts.route;
    if (facts.attempts !== undefined) this.attempts = facts.attempts;
    if (facts.hint !== undefined) this.hint = facts.hint;
    if (facts.requiredScopes !== undefined) this.requiredScopes = facts.requiredScopes;
    Object.defineProperty(this, 'name', { value: new.target.name, configurable: true, writable: true });
  }

  /** Returns the facts of this error as plain data, for structured logs. Holds no secret, as the error itself. */
  toJSON(): Readonly<Record<string, unknown>> {
    const facts: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(facts, this);
  }

  static override [Symbol.hasInstance](this: { readonly prototype: unknown }, value: unknown): boolean {
    if (!isBranded(value)) return false;
    if (this === AnypointError) return true;
    const code = codeOfClass.get(this);
    return code === undefined ? Function.prototype[Symbol.hasInstance].call(this, value) : value.code === code;
  }
}
Object.defineProperty(AnypointError.prototype, brand, { value: true });

function isBranded(value: unknown): value is AnypointError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** One place of a document or plan that is wrong. */
export interface ConfigurationIssue {
  /** Path of the member, such as `applications[3].contracts[0].tier`. */
  readonly path: string;
  /** What is wrong there, and what is accepted. */
  readonly message: string;
  /** The line of the text, from 1, where text was read. */
  readonly line?: number | undefined;
}

/** Is thrown when an option or a parameter is wrong or missing; names it and says what is accepted. Nothing was sent. */
export class ConfigurationError extends AnypointError {
  /** Every wrong place of a document or plan. Absent for a single option or parameter, which the message names. */
  declare readonly issues?: readonly ConfigurationIssue[];

  constructor(
    message: string,
    facts: AnypointErrorFacts & { readonly issues?: readonly ConfigurationIssue[] | undefined } = {},
  ) {
    super('configuration', message, facts);
    if (facts.issues !== undefined) this.issues = facts.issues;
  }
}

/** Is thrown when signing in was refused, or the platform answered 401 also to a fresh token. */
export class AuthenticationError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('authentication', message, facts);
  }
}

/** Is thrown for 403: the sign-in is valid and may not do this. See `hint` and `requiredScopes`. */
export class PermissionError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('permission', message, facts);
  }
}

/** Is thrown for 404 and 410: a wrong id or organization, a removed endpoint, or an object that hides from this sign-in. */
export class NotFoundError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('not_found', message, facts);
  }
}

/** Is thrown for 409 and for moves between contract states that are not possible. */
export class ConflictError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('conflict', message, facts);
  }
}

/** Says what was wrong with one field of a request, as the platform named it. */
export interface FieldIssue {
  /** Path of the field, such as `endpoint.uri`. Empty when the platform named none. */
  readonly path: string;
  /** The platform's words, scrubbed of secrets. */
  readonly message: string;
}

/** Is thrown for the other 4xx answers; `issues` lists the fields the platform complained about. */
export class BadRequestError extends AnypointError {
  readonly issues: readonly FieldIssue[];

  constructor(
    message: string,
    facts: AnypointErrorFacts & { readonly issues?: readonly FieldIssue[] | undefined } = {},
  ) {
    super('bad_request', message, facts);
    this.issues = facts.issues ?? [];
  }
}

/** Is thrown for 429 once the retries are used up, or when the platform asks for a longer pause than this package waits. */
export class RateLimitError extends AnypointError {
  /** How long the platform asked to wait, in milliseconds, where it said so. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, facts: AnypointErrorFacts & { readonly retryAfterMs?: number | undefined } = {}) {
    super('rate_limited', message, facts);
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
  }
}

/** Is thrown for 5xx once the retries are used up. */
export class ServerError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('server', message, facts);
  }
}

/** Is thrown when no answer came: host not found, connection refused or cut. `cause` has the low-level code. */
export class ConnectionError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('connection', message, facts);
  }
}

/** Is thrown when an answer, its body included, was not complete within `timeoutMs`. */
export class TimeoutError extends AnypointError {
  constructor(message: string, facts?: AnypointErrorFacts) {
    super('timeout', message, facts);
  }
}

/** Names one place where an answer is not what was expected: the path and the expected type, never the value. */
export interface ResponseIssue {
  readonly path: string;
  readonly expected: string;
}

/** Is thrown when an answer of the platform cannot be read. Lists paths and expected types, never values. */
export class ResponseValidationError extends AnypointError {
  readonly issues: readonly ResponseIssue[];

  constructor(
    message: string,
    facts: AnypointErrorFacts & { readonly issues?: readonly ResponseIssue[] | undefined } = {},
  ) {
    super('response_validation', message, facts);
    this.issues = facts.issues ?? [];
  }
}

const classOfCode = {
  configuration: ConfigurationError,
  authentication: AuthenticationError,
  permission: PermissionError,
  not_found: NotFoundError,
  conflict: ConflictError,
  bad_request: BadRequestError,
  rate_limited: RateLimitError,
  server: ServerError,
  connection: ConnectionError,
  timeout: TimeoutError,
  response_validation: ResponseValidationError,
} as const satisfies Record<AnypointErrorCode, unknown>;

const codeOfClass = new Map<unknown, string>(Object.entries(classOfCode).map(([code, family]) => [family, code]));

/** Maps each code to its class, so that `isAnypointError(error, code)` narrows to it. */
export type AnypointErrorOfCode<Code extends AnypointErrorCode> = InstanceType<(typeof classOfCode)[Code]>;

/**
 * Tells whether a caught value is an error of this package, whichever copy of it threw, and, with `code`, of that kind.
 *
 * @example
 * ```ts
 * import { isAnypointError } from 'anypoint-sdk';
 *
 * try {
 *   await anypoint.clientApplications.create({ name: 'orders-mobile' });
 * } catch (error) {
 *   if (!isAnypointError(error, 'conflict')) throw error;
 *   console.log('the name is taken', error.requestId);
 * }
 * ```
 */
export function isAnypointError(error: unknown): error is AnypointError;
export function isAnypointError<Code extends AnypointErrorCode>(
  error: unknown,
  code: Code,
): error is AnypointErrorOfCode<Code>;
export function isAnypointError(error: unknown, code?: AnypointErrorCode): boolean {
  return isBranded(error) && (code === undefined || error.code === code);
}
