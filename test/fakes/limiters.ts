/**
 * Simulated limiters of a platform that answers by the fake clock: what they let through, and how they say no.
 */
import type { Fetch } from '../../src/index.js';
import { json } from './scripted-fetch.js';

/** The decision about one request, at a moment of the fake clock. */
export interface Decision {
  readonly passes: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Limiter = () => Decision;

/** How a refusal looks. */
export type Refusal = 'bare 429' | 'empty 503' | 'balancer 503' | 'Retry-After';

/** Gives so many tokens a second, and keeps so many of them for later. */
export function tokenBucket(perSecond: number, capacity: number): Limiter {
  let tokens = capacity;
  let last = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(capacity, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens < 1) return { passes: false, headers: { 'retry-after': String(Math.ceil((1 - tokens) / perSecond)) } };
    tokens -= 1;
    return { passes: true };
  };
}

/** Counts in windows of the clock. Tells nothing, or the window on every answer, or the reset with a refusal alone. */
export function fixedWindow(
  limit: number,
  windowMs: number,
  told: 'nothing' | 'X-RateLimit' | 'organization in ms' | 'reset of refusals' = 'nothing',
): Limiter {
  let current = -1;
  let used = 0;
  return () => {
    const window = Math.floor(Date.now() / windowMs);
    if (window !== current) [current, used] = [window, 0];
    used += 1;
    const passes = used <= limit;
    const end = (window + 1) * windowMs;
    const name = told === 'organization in ms' ? 'x-ratelimit-organization' : 'x-ratelimit';
    const reset = String(told === 'organization in ms' ? end : Math.ceil(end / 1_000));
    if (told === 'nothing' || (told === 'reset of refusals' && passes)) return { passes };
    if (told === 'reset of refusals') return { passes, headers: { 'x-ratelimit-reset': reset } };
    return {
      passes,
      headers: {
        [`${name}-limit`]: String(limit),
        [`${name}-remaining`]: String(Math.max(0, limit - used)),
        [`${name}-reset`]: reset,
      },
    };
  };
}

/** Refuses every so many-th request, whenever it comes. */
export function everyNth(n: number): Limiter {
  let count = 0;
  return () => ({ passes: ++count % n !== 0, headers: { 'retry-after': '1' } });
}

export const unlimited: Limiter = () => ({ passes: true });

/** A platform behind a limiter, and what it saw. */
export interface LimitedPlatform {
  readonly fetch: Fetch;
  sent: number;
  refused: number;
  mostAtOnce: number;
  /** Numbers at the end of the paths, in the order in which they were first asked for, and in which they passed. */
  readonly firstAsked: number[];
  readonly passed: { readonly number: number; readonly at: number }[];
  /** Requests that came while the same one was still under way. */
  twiceAtOnce: number;
}

/** Puts a platform behind a limiter; each answer takes `latency` milliseconds, of which half on the way there. */
export function limitedPlatform(limiter: Limiter, refusal: Refusal, latency: () => number = () => 20): LimitedPlatform {
  const asked = new Set<number>();
  const underWay = new Set<number>();
  let atOnce = 0;
  const platform: LimitedPlatform = {
    sent: 0,
    refused: 0,
    mostAtOnce: 0,
    firstAsked: [],
    passed: [],
    twiceAtOnce: 0,
    fetch: async (url) => {
      const number = Number(url.split('/').at(-1));
      platform.sent += 1;
      platform.mostAtOnce = Math.max(platform.mostAtOnce, ++atOnce);
      if (!asked.has(number)) platform.firstAsked.push(number);
      asked.add(number);
      if (underWay.has(number)) platform.twiceAtOnce += 1;
      underWay.add(number);
      const half = latency() / 2;
      await wait(half);
      const { passes, headers = {} } = limiter();
      if (passes) platform.passed.push({ number, at: performance.now() });
      else platform.refused += 1;
      await wait(half);
      underWay.delete(number);
      atOnce -= 1;
      return passes ? json({ id: number, name: `application ${number}` }, 200, headers) : refused(refusal, headers);
    },
  };
  return platform;
}

function refused(form: Refusal, headers: Readonly<Record<string, string>>): Response {
  const { 'retry-after': retryAfter, ...told } = headers;
  switch (form) {
    case 'Retry-After':
      return json({}, 429, { ...told, 'retry-after': retryAfter ?? '1' });
    case 'bare 429':
      return json({}, 429, told);
    case 'empty 503':
      return new Response('', { status: 503, headers: told });
    case 'balancer 503':
      return new Response('Back-end server is at capacity', { status: 503, headers: told });
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Chance that is the same in every run. */
export function repeatableRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
