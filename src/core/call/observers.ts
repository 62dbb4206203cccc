/** Notifies the caller's observers of a call: hooks, `onResponse` and the tracing channel. */
import { isAnypointError, type AnypointError } from '../../errors.js';
import { requestIdOf } from '../report/error-map.js';
import { tellHook, type HookedCall, type Hooks } from '../report/hooks.js';
import { ignoringFailure } from '../report/logger.js';
import { shownHeaders } from '../report/shown-headers.js';
import { tracedWork, type Channel, type TracedCall } from '../report/telemetry.js';
import type { Answer } from '../transport/transport.js';
import type { Call } from './call.js';
import { redactorOf, type Run } from './run.js';

/** Returns what every hook is given of a call. */
export function hooked({ call, attempts: attempt }: Run<unknown>): HookedCall {
  return { operation: call.operation, method: call.method, route: call.path.route, attempt };
}

/** Calls `beforeRetry`. */
export function tellRetry(run: Run<unknown>, hooks: Hooks, error: AnypointError, pauseMs: number): Promise<void> {
  const { settings, options } = run;
  return tellHook(
    'beforeRetry',
    hooks.beforeRetry,
    { ...hooked(run), error, pauseMs },
    settings.logger,
    options.signal,
  );
}

/** Calls `afterResponse` with the response to an attempt that was sent at `sentAt`, until the attempt's time is up. */
export function tellResponse(
  run: Run<unknown>,
  hooks: Hooks,
  { status, headers }: Answer,
  sentAt: number,
  signal: AbortSignal,
): Promise<void> {
  const requestId = requestIdOf(headers, redactorOf(run));
  const told = {
    ...hooked(run),
    status,
    headers: shownHeaders(headers),
    requestId,
    durationMs: performance.now() - sentAt,
  };
  return tellHook('afterResponse', hooks.afterResponse, told, run.settings.logger, signal);
}

/** Calls `onResponse` of the call and of the client with the final response. */
export function tellFinalResponse(run: Run<unknown>): void {
  const { onResponse } = run.options;
  const { onResponse: onEveryResponse } = run.settings;
  const { answer } = run;
  if ((onResponse === undefined && onEveryResponse === undefined) || answer === undefined) return;
  const info = {
    status: answer.status,
    headers: shownHeaders(answer.headers),
    requestId: requestIdOf(answer.headers, redactorOf(run)),
    durationMs: performance.now() - run.startedAt,
    attempts: run.attempts,
    pausedMs: run.passage.pausedMs,
  };
  // The caller's observer must not change the outcome of the call.
  ignoringFailure(() => onResponse?.(info));
  ignoringFailure(() => onEveryResponse?.(info));
}

/** Traces the work of a call on a channel. `runOf` returns the run once it has begun. */
export function traced<Result>(
  channel: Channel,
  baseUrl: string,
  call: Call<Result>,
  work: () => Promise<Result>,
  runOf: () => Run<Result> | undefined,
): Promise<Result> {
  const told: TracedCall = {
    'http.request.method': call.method,
    'url.template': call.path.route,
    'server.address': new URL(baseUrl).hostname,
  };
  return tracedWork(channel, told, async () => {
    try {
      return await work();
    } catch (error) {
      told['error.type'] = isAnypointError(error) ? error.code : 'aborted';
      throw error;
    } finally {
      const run = runOf();
      if (run !== undefined && run.attempts > 0) told['http.request.resend_count'] = run.attempts - 1;
      if (run !== undefined) told['anypoint.paused_ms'] = run.passage.pausedMs;
      if (run?.answer !== undefined) told['http.response.status_code'] = run.answer.status;
    }
  });
}
