/** A local platform whose requests are watched, and held back or refused. */
import type { LocalAnypoint } from '../../src/testing/index.js';

/** Holds each request back for a while, and tells its number and which worker sent it. */
export function everyRequest(
  local: LocalAnypoint,
  latencyMs: number,
  tell: (number: number, sender: string) => void,
): void {
  let number = 0;
  local.fail({
    match: ({ headers }) => {
      tell((number += 1), /worker-\d+/.exec(headers.get('user-agent') ?? '')?.[0] ?? '');
      return true;
    },
    times: Number.MAX_SAFE_INTEGER,
    delayMs: latencyMs,
  });
}

export interface Limits {
  readonly refused: () => number;
  /** How many requests it let through in so many milliseconds since it opened, by its own clock. */
  readonly passedWithin: (ms: number) => number;
}

/** Shuts Exchange from its first request on, for so long. */
export function shutFor(local: LocalAnypoint, shutMs: number, retryAfter: string): Limits {
  let [refused, shutUntil] = [0, 0];
  const passed: number[] = [];
  local.fail({
    match: ({ url }) => {
      if (!url.includes('/exchange/')) return false;
      const now = Date.now();
      shutUntil ||= now + shutMs;
      if (now >= shutUntil) passed.push(now);
      else refused += 1;
      return now < shutUntil;
    },
    status: 429,
    headers: { 'retry-after': retryAfter },
    times: Number.MAX_SAFE_INTEGER,
  });
  return { refused: () => refused, passedWithin: (ms) => passed.filter((at) => at < shutUntil + ms).length };
}
