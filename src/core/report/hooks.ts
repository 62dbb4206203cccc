/**
 * The caller's hooks, named as in ky. Errors they throw are logged and change nothing, except those of `beforeRequest`,
 * which stop the call. No hook sees the token. None is waited for once the call is aborted; those of an attempt end with
 * its time limit.
 */
import type { AnypointError } from '../../errors.js';
import { checkedHeaders } from '../call/request-content.js';
import { timeIsUp, unlessAborted } from '../pace/deadline.js';
import type { Logger } from './logger.js';
import { kindOfThrown } from './thrown.js';

/** The call that a hook is called for. */
export interface HookedCall {
  /** The id of the operation, where the route is described. */
  readonly operation?: string | undefined;
  readonly method: string;
  /** The path template, such as `/accounts/api/me`. */
  readonly route: string;
  /** Number of the attempt within the call, from 1. */
  readonly attempt: number;
}

/** One attempt that is about to be sent. */
export interface HookedRequest extends HookedCall {
  /** The headers to be sent, without the token. More may be added, such as those of a tracer. */
  readonly headers: Record<string, string>;
}

/** One retry, before the pause that precedes it. */
export interface HookedRetry extends HookedCall {
  /** The error of the latest attempt. */
  readonly error: AnypointError;
  /** The pause before the next attempt, in milliseconds. Zero where the pacer decides when it is sent. */
  readonly pauseMs: number;
}

/** The response to one attempt, successful or not. */
export interface HookedResponse extends HookedCall {
  readonly status: number;
  /** Headers of the response, without cookies. */
  readonly headers: Headers;
  /** The platform's id of the request. */
  readonly requestId: string | undefined;
  /** Milliseconds from the start of this attempt to its complete response. */
  readonly durationMs: number;
}

/** Hooks around every attempt of a client. */
export interface Hooks {
  /** Called before each attempt, within its time limit; may add headers. Errors it throws stop the call. */
  readonly beforeRequest?: ((request: HookedRequest) => void | Promise<void>) | undefined;
  /** Called before each retry. */
  readonly beforeRetry?: ((retry: HookedRetry) => void | Promise<void>) | undefined;
  /** Called after the response to each attempt, and waited for until the attempt's time limit. */
  readonly afterResponse?: ((response: HookedResponse) => void | Promise<void>) | undefined;
  /** Called with the error of a call before the promise rejects; may add the caller's own facts to it. */
  readonly beforeError?: ((error: AnypointError) => void | Promise<void>) | undefined;
}

/** Calls `beforeRequest`, and returns the headers to send. Rejects with the signal's reason once that aborts. */
export async function hookedHeaders(
  hooks: Hooks,
  call: HookedCall,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  if (hooks.beforeRequest === undefined) return headers;
  const shown = { ...headers };
  await unlessAborted(Promise.resolve(hooks.beforeRequest({ ...call, headers: shown })), signal);
  return checkedHeaders(shown);
}

/**
 * Calls a hook that cannot change the call, and waits for it until the signal aborts. An error it throws is logged by
 * its kind alone, since its message may hold anything.
 */
export async function tellHook<Told>(
  name: keyof Hooks,
  hook: ((told: Told) => void | Promise<void>) | undefined,
  told: Told,
  logger: Logger,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await unlessAborted(Promise.resolve(hook?.(told)), signal);
  } catch (error) {
    logger.warn('A hook failed.', { hook: name, error: error === timeIsUp ? 'no end in time' : kindOfThrown(error) });
  }
}
