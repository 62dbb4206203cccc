/**
 * Decides whether a failed attempt is repeated, and when. One question decides: could it already have happened?
 * Never sent, or refused for haste (429): any method is repeated. Everything uncertain (5xx, connection cut, time
 * limit, unreadable response): only what is safe to repeat. Pure functions; nothing here waits or sends.
 *
 * What asks to come back later (429 in any form, 503 from a balancer) is waited out in the line of the pacer and costs no
 * retry. All other pauses are exponential with jitter, or as long as a `Retry-After` asks for.
 */
import type { HttpMethod, Replay } from '../call/call.js';

/** How an attempt failed, as far as a retry is concerned. */
export type FailureKind = 'never_sent' | 'busy' | 'uncertain' | 'final';

const firstPauseMs = 250;
const longestBackoffMs = 8_000;

/** Tells whether a request that failed this way may be sent again. */
export function mayRepeat(failure: FailureKind, replay: Replay): boolean {
  if (failure === 'never_sent' || failure === 'busy') return true;
  return failure === 'uncertain' && replay === 'safe';
}

/** Returns the default for a method: what sets a state may be repeated, what adds or moves something may not. */
export function replayOf(method: HttpMethod): Replay {
  return method === 'POST' || method === 'PATCH' ? 'never' : 'safe';
}

/** Sorts responses: 429 was not carried out, 408 and 5xx may have been, the rest is the platform's final word. */
export function failureOfStatus(status: number): FailureKind {
  if (status === 429) return 'busy';
  return status === 408 || status >= 500 ? 'uncertain' : 'final';
}

/** Returns the pause before the next attempt when the platform asked for none: `failed` attempts were made so far. */
export function backoffMs(failed: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestBackoffMs, firstPauseMs * 2 ** (failed - 1));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}
