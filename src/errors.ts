/**
 * The error family. Every failure of this package is an {@link AnypointError} built from a short list of facts: never a
 * request, a header, a body or a response, because those hold tokens and client secrets. The one exception is an
 * aborted call, which rejects with the reason of the caller's own signal.
 *
 * Two copies of the package (an ES module beside a CommonJS one, or two versions) recognise each other's errors by a
 * registered symbol, so `instanceof` and {@link isAnypointError} work across them.
 */

const brand = Symbol.for('anypoint-sdk.error');

/** The kind of failure that an {@link AnypointError} represents; each code has one class. */
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

/**
 * The base class of every error of this package. Branch on {@link AnypointError.code}.
 *
 * `message` says what happened; `hint` says what to do next. `String(error)` and the stack show both.
 */
export class AnypointError extends Error {
  readonly code: AnypointErrorCode;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly method?: string;
  declare readonly route?: string;
  declare readonly attempts?: number;
  declare readonly hint?: string;
  declare readonly requiredScopes?: RequiredScopes;
  declare readonly pathParams?: Readonly<Record<string, string>>;
  declare readonly platformCode?: string;
  declare readonly issues?: readonly FieldIssue[] | readonly ResponseIssue[];

  constructor(code: AnypointErrorCode, message: string, facts: AnypointErrorFacts = {}) {
    const { hint } = facts;
    super(hint === undefined ? message : `${message} ${hint}`, facts.cause === undefined ? {} : { cause: facts.cause });
    Object.defineProperty(this, 'name', { value: new.target.name, configurable: true, writable: true });
    if (hint !== undefined) {
      // V8 writes the stack when it is first asked for: asked now, it shows the hint, which the message does not repeat.
      Reflect.get(this, 'stack');
      this.message = message;
      // Not enumerable: whoever prints an error prints its stack as well, and would see the hint twice.
      Object.defineProperty(this, 'hint', { value: hint, configurable: true, writable: true });
    }
    this.code = code;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.requestId !== undefined) this.requestId = facts.requestId;
    if (facts.method !== undefined) this.method = facts.method;
    if (facts.route !== undefined) this.route = facts.route;
    if (facts.attempts !== undefined) this.attempts = facts.attempts;
    if (facts.requiredScopes !== undefined) this.requiredScopes = facts.requiredScopes;
    if (facts.pathParams !== undefined) this.pathParams = facts.pathParams;
    if (facts.platformCode !== undefined) this.platformCode = facts.platformCode;
    if (facts.issues !== undefined) this.issues = facts.issues;
  }

  /** Returns name, message and hint in one line. */
  override toString(): string {
    return `${this.name}: ${this.message}${this.hint === undefined ? '' : ` ${this.hint}`}`;
  }

  /** Returns the facts of this error as plain data, for structured logs. Holds no secret, as the error itself. */
  toJSON(): Readonly<Record<string, unknown>> {
    const facts: Record<string, unknown> = { name: this.name, message: this.message };
    if (this.hint !== undefined) facts['hint'] = this.hint;
    return Object.assign(facts, this);
  }

  static override [Symbol.hasInstance](this: { readonly prototype: unknown }, value: unknown): boolean {
    if (!isBranded(value)) return false;
    if (isFamily(this)) return true;
    const code = codeOfClass.get(this);
    return code === undefined ? Function.prototype[Symbol.hasInstance].call(this, value) : value.code === code;
  }
}
Object.defineProperty(AnypointError.prototype, brand, { value: true });

/** Outside of the class, which would otherwise be printed under a name of the bundler's. */
function isFamily(one: unknown): boolean {
  return one === AnypointError;
}

function isBranded(value: unknown): value is AnypointError {
  try {
    return typeof value === 'object' && value !== null && brand in value;
  } catch {
    // A proxy may throw when its members are read.
    return false;
  }
}

/**
 * Thrown when an option or a parameter is invalid or missing. The message names it and says what is accepted. Nothing
 * was sent.
 */
export class ConfigurationError extends AnypointError {
  declare readonly code: 'configuration';
  /** Every invalid place in a document or plan. Absent for a single option or parameter, which the message names. */
  declare readonly issues?: readonly ConfigurationIssue[];

  constructor(
    message: string,
    facts?: AnypointErrorFacts & { readonly issues?: readonly ConfigurationIssue[] | undefined },
  ) {
    super('configuration', message, facts);
  }
}

/** Thrown when the sign-in is refused, or when the platform returns 401 for a fresh token too. */
export class AuthenticationError extends AnypointError {
  declare readonly code: 'authentication';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('authentication', message, facts);
  }
}

/** Thrown for 403: the sign-in is valid but lacks permission. See `hint` and `requiredScopes`. */
export class PermissionError extends AnypointError {
  declare readonly code: 'permission';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('permission', message, facts);
  }
}

/**
 * Thrown for 404 and 410: a wrong id or organization, a removed endpoint, or an object that this sign-in cannot see.
 */
export class NotFoundError extends AnypointError {
  declare readonly code: 'not_found';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('not_found', message, facts);
  }
}

/** Thrown for 409, and for impossible moves between contract states. */
export class ConflictError extends AnypointError {
  declare readonly code: 'conflict';
  /** The state of the contract, where it is the reason. */
  declare readonly contractStatus?: string;

  constructor(message: string, facts: AnypointErrorFacts & { readonly contractStatus?: string | undefined } = {}) {
    super('conflict', message, facts);
    if (facts.contractStatus !== undefined) this.contractStatus = facts.contractStatus;
  }
}

/** Thrown for all other 4xx responses; `issues` lists the fields that the platform rejected. */
export class BadRequestError extends AnypointError {
  declare readonly code: 'bad_request';
  declare readonly issues: readonly FieldIssue[];

  constructor(
    message: string,
    facts: AnypointErrorFacts & { readonly issues?: readonly FieldIssue[] | undefined } = {},
  ) {
    super('bad_request', message, { ...facts, issues: facts.issues ?? [] });
  }
}

/**
 * Thrown for 429 when the call has waited for `rateLimitPatienceMs`, or when the platform asks for a longer pause than
 * that.
 */
export class RateLimitError extends AnypointError {
  declare readonly code: 'rate_limited';
  /** How long the platform asked to wait, in milliseconds, where it did. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, facts: AnypointErrorFacts & { readonly retryAfterMs?: number | undefined } = {}) {
    super('rate_limited', message, facts);
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
  }
}

/** Thrown for 5xx once all retries are used up. */
export class ServerError extends AnypointError {
  declare readonly code: 'server';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('server', message, facts);
  }
}

/** Thrown when no response came: host not found, connection refused or cut. `cause` has the low-level code. */
export class ConnectionError extends AnypointError {
  declare readonly code: 'connection';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('connection', message, facts);
  }
}

/** Thrown when a response, its body included, was not complete within `timeoutMs`. */
export class TimeoutError extends AnypointError {
  declare readonly code: 'timeout';

  constructor(message: string, facts?: AnypointErrorFacts) {
    super('timeout', message, facts);
  }
}

/** Thrown when a response cannot be read. Lists paths and expected types, never values. */
export class ResponseValidationError extends AnypointError {
  declare readonly code: 'response_validation';
  declare readonly issues: readonly ResponseIssue[];

  constructor(
    message: string,
    facts: AnypointErrorFacts & { readonly issues?: readonly ResponseIssue[] | undefined } = {},
  ) {
    super('response_validation', message, { ...facts, issues: facts.issues ?? [] });
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

/** The class of a code, so that `isAnypointError(error, code)` narrows to it. */
export type AnypointErrorOfCode<Code extends AnypointErrorCode> = InstanceType<(typeof classOfCode)[Code]>;

/** Any error of this package, told apart by its `code`. */
export type AnyAnypointError = { [Code in AnypointErrorCode]: AnypointErrorOfCode<Code> }[AnypointErrorCode];

/**
 * Tells whether a caught value is an error of this package, whichever copy of it threw, and, with `code`, of that kind.
 * Without `code`, `switch (error.code)` narrows to the class.
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
export function isAnypointError(error: unknown): error is AnyAnypointError;
export function isAnypointError<Code extends AnypointErrorCode>(
  error: unknown,
  code: Code,
): error is AnypointErrorOfCode<Code>;
export function isAnypointError(error: unknown, code?: AnypointErrorCode): boolean {
  return isBranded(error) && (code === undefined || error.code === code);
}
