/** The limiters that the proofs run against, and what is promised for each. `docs/reliability.md` tells them. */
import { everyNth, fixedWindow, tokenBucket } from '../fakes/limiters.js';
import type { LimitedReads } from './limited-reads.js';

export interface LimitRow extends LimitedReads {
  readonly name: string;
  /** When an ideal client is done, in milliseconds; it knows the limiter and loses no time. */
  readonly idealMs: number;
  /** The largest part of all requests that may be refused. */
  readonly mostRefused: number;
  /** How many times the ideal it may take. */
  readonly mostTime: number;
}

const perSecond = 40;
const crowd = { reads: 400, idealMs: 10_000, mostRefused: 0.2, mostTime: 1.35 };

export const limitRows: readonly LimitRow[] = [
  {
    ...crowd,
    name: 'token bucket, `Retry-After`',
    limiter: () => tokenBucket(perSecond, perSecond),
    refusal: 'Retry-After',
  },
  { ...crowd, name: 'fixed window, `X-RateLimit-*`', limiter: () => fixedWindow(perSecond, 1_000, 'X-RateLimit') },
  { ...crowd, name: 'token bucket, bare 429', limiter: () => tokenBucket(perSecond, perSecond) },
  { ...crowd, name: 'token bucket, empty 503', limiter: () => tokenBucket(perSecond, perSecond), refusal: 'empty 503' },
  {
    ...crowd,
    name: 'token bucket, 503 with the balancer’s text',
    limiter: () => tokenBucket(perSecond, perSecond),
    refusal: 'balancer 503',
  },
  {
    ...crowd,
    name: 'fixed window of 3 s, empty 503',
    limiter: () => fixedWindow(3 * perSecond, 3_000),
    refusal: 'empty 503',
  },
  {
    ...crowd,
    name: 'fixed window, `x-ratelimit-organization-*` in ms',
    limiter: () => fixedWindow(perSecond, 1_000, 'organization in ms'),
  },
  {
    name: 'every tenth request, `Retry-After: 1`, ten at once',
    limiter: () => everyNth(10),
    refusal: 'Retry-After',
    reads: 100,
    atOnce: 10,
    idealMs: 4_000,
    mostRefused: 0.15,
    mostTime: 1,
  },
  ...(['X-RateLimit', 'reset of refusals', 'nothing'] as const).map((told) => ({
    name: `clock minute of 400, ${{ 'X-RateLimit': '`X-RateLimit-*`', 'reset of refusals': '`X-RateLimit-Reset` with 429 alone', nothing: 'nothing told' }[told]}`,
    limiter: () => fixedWindow(400, 60_000, told),
    reads: 4_000,
    idealMs: 540_000,
    mostRefused: 0.03,
    mostTime: 1.1,
  })),
];

/** Clients that know nothing of each other, and share a limiter of 40 a second. */
export const separateClients = { clients: 4, reads: 400, mostRefused: 0.25 };
