/**
 * Decides whether a failed attempt is repeated, and when. One question decides: could it already have happened?
 * Never sent, or refused for haste (429): any method is repeated. Everything uncertain (5xx, connection cut, time
 * limit, unreadable answer): only what is safe to repeat. Pure functions; nothing here waits or sends.
 *
 * Pauses are exponential with jitter. What the platform asks for (`Retry-After`, `X-RateLimit-Reset`) is honoured up
 * to two minutes, twice its rate-limit window; by all calls when it was a 429. A longer `Retry-After` fails the call at
 * once, with an error that says how long; a reset further away than that comes from a clock that is wrong, and is not
 * believed. Where no pause is asked for, only the refused call pauses, out of step with those who go on.
 */
import type { HttpMethod, Replay } from '../call/call.js';

/** Says how an attempt failed, as far as a repeat is concerned. */
export type FailureKind = 'never_sent' | 'busy' | 'uncertain' | 'final';

/** Is the longest pause that is waited out, in milliseconds. */
export const longestPauseMs = 120_000;
const firstPauseMs = 250;
const longestBackoffMs = 8_000;

/** Tells whether a request that failed this way may be sent again. */
export function mayRepeat(failure: FailureKind, replay: Replay): boolean {
  if (failure === 'never_sent' || failure === 'busy') return true;
  return failure === 'uncertain' && replay === 'safe';
}

/** Gives the default for a method: what sets a state may be repeated, what adds or moves something may not. */
export function replayOf(method: HttpMethod): Replay {
  return method === 'POST' || method === 'PATCH' ? 'never' : 'safe';
}

/** Sorts answers: 429 was not carried out, 408 and 5xx may have been, the rest is the platform's final word. */
export function failureOfStatus(status: number): FailureKind {
  if (status === 429) return 'busy';
  return status === 408 || status >= 500 ? 'uncertain' : 'final';
}

/** Gives the pause before the next attempt when the platform asked for none: `failed` attempts were made so far. */
export function backoffMs(failed: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestBackoffMs, firstPauseMs * 2 ** (failed - 1));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}

/** `Date.parse` takes nearly any text with a number in it for a date. */
const dateForm = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\d{4}-\d\d-\d\dT)/;

/**
 * Reads how long the platform asks to wait, in milliseconds: `Retry-After` in seconds or as a date, else
 * `X-RateLimit-Reset` (UTC epoch seconds) when the window is used up or the status says so. The platform's own `Date`
 * header is preferred to this machine's clock. Undefined when it asked for nothing readable.
 */
export function askedPauseMs(status: number, headers: Headers, now: number = Date.now()): number | undefined {
  const platformNow = Date.parse(headers.get('date') ?? '');
  const clock = Number.isNaN(platformNow) ? now : platformNow;

  const retryAfter = headers.get('retry-after')?.trim();
  if (retryAfter !== undefined && retryAfter !== '') {
    if (/^\d+(?:\.\d+)?$/.test(retryAfter)) return Math.ceil(Number(retryAfter) * 1_000);
    const date = dateForm.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
    if (!Number.isNaN(date)) return Math.max(0, date - clock);
  }
  const reset = headers.get('x-ratelimit-reset')?.trim();
  if (reset === undefined || !/^\d{1,13}$/.test(reset)) return undefined;
  if (status !== 429 && headers.get('x-ratelimit-remaining')?.trim() !== '0') return undefined;
  const leftMs = Number(reset) * 1_000 - clock;
  return leftMs > 0 && leftMs <= longestPauseMs ? leftMs : undefined;
}
