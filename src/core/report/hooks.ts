/**
 * Hooks of the caller's, with ky's names. What a hook throws is logged and changes nothing, but for `beforeRequest`,
 * which can stop the call. No hook sees the token.
 */
import type { AnypointError } from '../../errors.js';
import { checkedHeaders } from '../call/request-content.js';
import type { Logger } from './logger.js';
import { kindOfThrown } from './thrown.js';

/** The call that a hook is told about. */
export interface HookedCall {
  /** The id of the operation, where the route is a described one. */
  readonly operation?: string | undefined;
  readonly method: string;
  /** The path template, such as `/accounts/api/me`. */
  readonly route: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt: number;
}

/** One attempt that is about to be sent. */
export interface HookedRequest extends HookedCall {
  /** The headers that go out, the token apart. Further ones may be added, such as those of a tracer. */
  readonly headers: Record<string, string>;
}

/** One retry that is about to be waited for. */
export interface HookedRetry extends HookedCall {
  /** How the latest attempt failed. */
  readonly error: AnypointError;
  /** The pause before the next attempt, in milliseconds. Zero where the pacer decides when it goes out. */
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
  /** Called before each attempt; may add headers. Errors it throws stop the call. */
  readonly beforeRequest?: ((request: HookedRequest) => void | Promise<void>) | undefined;
  /** Called before each retry. */
  readonly beforeRetry?: ((retry: HookedRetry) => void | Promise<void>) | undefined;
  /** Called after the response to each attempt. */
  readonly afterResponse?: ((response: HookedResponse) => void | Promise<void>) | undefined;
  /** Called with the error of a call before the promise rejects; may add facts of the caller's to it. */
  readonly beforeError?: ((error: AnypointError) => void | Promise<void>) | undefined;
}

/** Calls `beforeRequest`, and returns the headers that then go out. */
export async function hookedHeaders(hooks: Hooks, call: HookedCall, headers: Record<string, string>) {
  if (hooks.beforeRequest === undefined) return headers;
  const shown = { ...headers };
  await hooks.beforeRequest({ ...call, headers: shown });
  return checkedHeaders(shown);
}

/** Calls a hook that can change nothing: what it throws is logged by its kind alone, since its words may hold anything. */
export async function tellHook<Told>(
  name: keyof Hooks,
  hook: ((told: Told) => void | Promise<void>) | undefined,
  told: Told,
  logger: Logger,
): Promise<void> {
  try {
    await hook?.(told);
  } catch (error) {
    logger.warn('A hook failed.', { hook: name, error: kindOfThrown(error) });
  }
}
