/**
 * Reads the rate-limit signals of a response: the window, whether the request was rate-limited, and how long the
 * platform asks to wait. Pure functions.
 */
import type { Answer } from '../transport/transport.js';

/** The longest plausible reset, in milliseconds: twice the platform's window. Longer ones come from a wrong clock. */
export const longestResetMs = 120_000;

/** The state of a rate-limit window, as a response reports it. */
export interface ToldWindow {
  /** The reset as it was written; a later window has a larger one. */
  readonly id: number;
  readonly limit: number | undefined;
  readonly remaining: number;
  readonly resetInMs: number;
}

/** The format of dates, since `Date.parse` accepts nearly any text with a number in it. */
const dateForm = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\d{4}-\d\d-\d\dT)/;
const balancerText = /back-?end server is at capacity/i;

/**
 * Tells whether a response asks to come back later: 429 in any form, and 503 with an empty body or the balancer's text,
 * as a load balancer sends beyond its limit. Other 503 are failures of the service.
 */
export function asksForLater({ status, text }: Pick<Answer, 'status' | 'text'>): boolean {
  if (status === 429) return true;
  return status === 503 && (text.trim() === '' || balancerText.test(text));
}

/**
 * Returns how long the platform asks to wait, in milliseconds: by `Retry-After` in seconds or as a date, else until the
 * reset of the rate-limit window when that is used up or the status says so. Undefined when it asks for nothing
 * readable.
 */
export function askedPauseMs(status: number, headers: Headers, now: number = Date.now()): number | undefined {
  const retryAfter = headers.get('retry-after')?.trim();
  if (retryAfter !== undefined && retryAfter !== '') {
    if (/^\d+(?:\.\d+)?$/.test(retryAfter)) return Math.ceil(Number(retryAfter) * 1_000);
    const date = dateForm.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
    if (!Number.isNaN(date)) return Math.max(0, date - platformClock(headers, now));
  }
  const prefix = prefixOf(headers);
  if (prefix === undefined) return undefined;
  if (status !== 429 && headers.get(`${prefix}remaining`)?.trim() !== '0') return undefined;
  return resetOf(headers, prefix, now)?.inMs;
}

/** Reads the window that a response reports in headers that begin with `prefix`. */
export function toldWindow(headers: Headers, prefix: string, now: number = Date.now()): ToldWindow | undefined {
  const remaining = whole(headers.get(`${prefix}remaining`));
  if (remaining === undefined) return undefined;
  const reset = resetOf(headers, prefix, now);
  if (reset === undefined) return undefined;
  return { id: reset.id, limit: whole(headers.get(`${prefix}limit`)), remaining, resetInMs: reset.inMs };
}

export const usualPrefix = 'x-ratelimit-';

/**
 * Finds the prefix of a response's rate-limit headers: `x-ratelimit-`, or followed by a word of the service's own, such
 * as `x-ratelimit-organization-`. Of several, the one with the least remaining.
 */
export function prefixOf(headers: Headers): string | undefined {
  if (headers.has(`${usualPrefix}reset`)) return usualPrefix;
  let found: string | undefined;
  let least = Infinity;
  headers.forEach((_, name) => {
    const prefix = /^(x-ratelimit-.+-)reset$/.exec(name.toLowerCase())?.[1];
    if (prefix === undefined) return;
    const remaining = whole(headers.get(`${prefix}remaining`)) ?? Number.MAX_SAFE_INTEGER;
    if (remaining < least) [found, least] = [prefix, remaining];
  });
  return found;
}

/** Reads the reset of a window: in epoch seconds, or in epoch milliseconds as some services send it. */
function resetOf(headers: Headers, prefix: string, now: number): { id: number; inMs: number } | undefined {
  const reset = headers.get(`${prefix}reset`)?.trim();
  if (reset === undefined || !/^\d{1,14}$/.test(reset)) return undefined;
  const id = Number(reset);
  // As seconds, a number of this size would be three thousand years ahead.
  const at = id >= 1e11 ? id : id * 1_000;
  const inMs = at - platformClock(headers, now);
  return inMs > 0 && inMs <= longestResetMs ? { id, inMs } : undefined;
}

/**
 * Returns the platform's time, in epoch milliseconds. Its `Date` header has whole seconds; this machine's clock is
 * finer, and is used while the two agree, allowing for the response's travel time.
 */
function platformClock(headers: Headers, now: number): number {
  const date = headers.get('date');
  if (date === null) return now;
  const told = Date.parse(date);
  return Number.isNaN(told) || (now >= told && now < told + 2_000) ? now : told;
}

function whole(value: string | null): number | undefined {
  const text = value?.trim();
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
