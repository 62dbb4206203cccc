/**
 * The interface between resources and the core: what to send (`Call`) and how the caller wants it sent
 * (`RequestOptions`). Types only.
 */
import type { Model } from '../read/model.js';
import type { Path, Query } from './path.js';

/** An HTTP method used by the platform's endpoints. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Whether a request may be sent again when it may already have been carried out (5xx, broken connection, time limit).
 * `'never'` still retries what was certainly not carried out: 429, and a connection that was never made.
 */
export type Replay = 'safe' | 'never';

/** The facts of a call, for `onResponse`. */
export interface ResponseInfo {
  /** HTTP status of the final response. */
  readonly status: number;
  /** Headers of the final response, without cookies. */
  readonly headers: Headers;
  /** The platform's id of the request. */
  readonly requestId: string | undefined;
  /** Milliseconds from the start of the call to the complete response, retries and pauses included. */
  readonly durationMs: number;
  /** Number of times that the request was sent. */
  readonly attempts: number;
  /**
   * Milliseconds of `durationMs` spent waiting: for the call's turn, because of the platform's rate limits or the
   * client's own, and between attempts.
   */
  readonly pausedMs: number;
}

/** Options of a single call: the second argument of every method. */
export interface RequestOptions {
  /**
   * Signal that ends the call at once, also during a pause between attempts. The call then rejects with the signal's
   * reason.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt, from its start to the end of the body, in milliseconds.
   * @default the client's `timeoutMs`
   */
  readonly timeoutMs?: number | undefined;
  /** Maximum number of retries of a failed attempt, where retrying is safe. @default the client's `maxRetries` */
  readonly maxRetries?: number | undefined;
  /** Extra request headers. `authorization` is not accepted: the sign-in belongs to the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called with the final response, successful or not, before the promise settles. Errors it throws are ignored. */
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined;
}

/** A call: what to send and how to read the response. Created by resources, carried out by the HTTP client. */
export interface Call<Result> {
  /** The id of the operation, where the route is a described one. */
  readonly operation?: string | undefined;
  readonly method: HttpMethod;
  readonly path: Path;
  readonly query?: Query | undefined;
  /** Plain data is sent as JSON; `URLSearchParams`, `FormData`, `Blob`, text and bytes are sent unchanged. */
  readonly body?: unknown;
  /** True where `undefined` members of the body are a mistake, since the caller gave the body as it is. */
  readonly strictBody?: boolean | undefined;
  /** Model that reads the response. Absent where the body is of no interest. */
  readonly model?: Model<Result> | undefined;
  /** @default 'safe' for GET, HEAD, PUT and DELETE, else 'never' */
  readonly replay?: Replay | undefined;
  /** Authorization header in place of the bearer token, for endpoints that require the app's own credentials. */
  readonly authorization?: string | undefined;
  /** Alternative sets of scopes that permit the call, for errors where a missing scope can be the reason. */
  readonly scopes?: readonly (readonly string[])[] | undefined;
}
