/**
 * One call under way, from its first attempt to its last. Types only: what happens is decided in `http-client.ts`.
 */
import type { AnypointError } from '../../errors.js';
import type { Call, RequestOptions } from './call.js';
import type { Passage } from '../pace/lane.js';
import type { FailureKind } from '../pace/retry.js';
import type { RequestBody } from '../transport/fetch.js';
import type { Answer } from '../transport/transport.js';

/** One failed attempt, and what may be done about it. */
export interface Failure {
  readonly kind: FailureKind;
  readonly error: AnypointError;
  readonly askedPauseMs?: number | undefined;
}

/** An attempt that failed. */
export interface FailedOutcome {
  readonly failure: Failure;
}

/** How one attempt ended. */
export type Outcome<Result> = { readonly result: Result } | FailedOutcome | { readonly refusedToken: string };

/** One call under way. */
export interface Run<Result> {
  readonly call: Call<Result>;
  readonly options: RequestOptions;
  readonly url: string;
  readonly body: RequestBody | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly repeatable: boolean;
  readonly startedAt: number;
  /** Its way through the pacer of its service. */
  readonly passage: Passage;
  attempts: number;
  /** The response to the latest attempt. */
  answer: Answer | undefined;
  /** The error of the latest response that asked to come back later. */
  refusal?: AnypointError;
  tokenRenewed: boolean;
  /** True once an attempt failed that may have been carried out. */
  maybeDone: boolean;
}
