/**
 * The vocabulary between resources and the core: what to send (`Call`) and how the caller wants it sent
 * (`RequestOptions`). Types only.
 */
import type { Model } from '../read/model.js';
import type { Path, Query } from './path.js';

/** An HTTP method that the platform's endpoints use. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Whether a request may be sent again when nobody knows whether the first one was carried out (5xx, connection
 * cut, time limit). `'never'` still repeats what surely did not happen: 429, and a connection that was never made.
 */
export type Replay = 'safe' | 'never';

/** Describes how one call went, for `onResponse`. */
export interface ResponseInfo {
  /** HTTP status of the final response. */
  readonly status: number;
  /** Headers of the final response, without cookies. */
  readonly headers: Headers;
  /** The platform's id of the request. */
  readonly requestId: string | undefined;
  /** Milliseconds from the start of the call to the complete response, retries and pauses included. */
  readonly durationMs: number;
  /** How many times the request was sent. */
  readonly attempts: number;
  /**
   * Milliseconds of `durationMs` that the call waited: for its turn, because of the platform's rate limits or the
   * client's own, and between attempts.
   */
  readonly pausedMs: number;
}

/** The second argument of every method: how to ask, while the first says what for. */
export interface RequestOptions {
  /** Ends the call at once, also during a pause between attempts; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Limits one attempt, from its start to the end of the body, in milliseconds. @default the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
  /** How many times a failed attempt is retried, where that is safe. @default the client's `maxRetries` */
  readonly maxRetries?: number | undefined;
  /** Extra request headers. `authorization` is not accepted: the sign-in belongs to the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called with the final response, successful or not, before the promise settles. Errors it throws are ignored. */
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined;
}

/** What to send and how to read the response. Made by resources, carried out by the HTTP client. */
export interface Call<Result> {
  /** The id of the operation, where the route is a described one. */
  readonly operation?: string | undefined;
  readonly method: HttpMethod;
  readonly path: Path;
  readonly query?: Query | undefined;
  /** Plain data is sent as JSON; `URLSearchParams`, `FormData`, `Blob`, text and bytes as what they are. */
  readonly body?: unknown;
  /** True where `undefined` members of the body are a mistake: the body came from the caller as it is. */
  readonly strictBody?: boolean | undefined;
  /** Reads the response. Left out where the response's body is of no interest. */
  readonly model?: Model<Result> | undefined;
  /** @default 'safe' for GET, HEAD, PUT and DELETE, else 'never' */
  readonly replay?: Replay | undefined;
  /** Replaces the bearer token, for endpoints that want the app's own credentials. */
  readonly authorization?: string | undefined;
  /** Alternatives of scopes that permit the call, told in errors where a missing scope can be the reason. */
  readonly scopes?: readonly (readonly string[])[] | undefined;
}
