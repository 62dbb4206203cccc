/**
 * Decides whether a failed attempt is retried, and when. It depends on whether the request may have been carried out.
 * Never sent, or rate-limited (429): any method is retried. Uncertain (5xx, broken connection, time limit, unreadable
 * response): only what is safe to repeat is retried. Pure functions; nothing here waits or sends.
 *
 * A response that asks to come back later (429 in any form, 503 from a load balancer) is waited for in the pacer's line
 * and costs no retry. All other pauses are exponential with jitter, or as long as a `Retry-After` asks for.
 */
import type { HttpMethod, Replay } from '../call/call.js';

/** The kind of a failure, as far as a retry is concerned. */
export type FailureKind = 'never_sent' | 'busy' | 'uncertain' | 'final';

const firstPauseMs = 250;
const longestBackoffMs = 8_000;

/** Tells whether a request that failed this way may be sent again. */
export function mayRepeat(failure: FailureKind, replay: Replay): boolean {
  if (failure === 'never_sent' || failure === 'busy') return true;
  return failure === 'uncertain' && replay === 'safe';
}

/** Returns the default for a method: idempotent methods may be repeated, others may not. */
export function replayOf(method: HttpMethod): Replay {
  return method === 'POST' || method === 'PATCH' ? 'never' : 'safe';
}

/** Classifies a status: 429 was not carried out, 408 and 5xx may have been, all others are final. */
export function failureOfStatus(status: number): FailureKind {
  if (status === 429) return 'busy';
  return status === 408 || status >= 500 ? 'uncertain' : 'final';
}

/**
 * Returns the pause before the next attempt, in milliseconds, when the platform asked for none, after `failed`
 * attempts.
 */
export function backoffMs(failed: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestBackoffMs, firstPauseMs * 2 ** (failed - 1));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}
