/**
 * The rate-limit headers of Access Management, which stand on successful answers too: a fixed clock minute, counted per
 * endpoint and caller. The limit is only enforced when one was chosen, so that tests may ask as fast as they can.
 * Source: Access Management specification; recorded responses.
 */
import { Refusal } from '../problems.js';

const MINUTE = 60_000;
const USUAL_LIMIT = 400;

/** Counts requests to Access Management. */
export class RateLimits {
  readonly #limit: number | undefined;
  readonly #counts = new Map<string, number>();
  #minute = 0;

  constructor(limit: number | undefined) {
    this.#limit = limit;
  }

  /** Counts a request and gives the headers for its answer; 429 above a chosen limit. */
  count(request: Request, path: string, now: number): Readonly<Record<string, string>> {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts.clear();
    }
    const key = `${request.method} ${path} ${request.headers.get('authorization') ?? ''}`;
    const asked = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, asked);
    const limit = this.#limit ?? USUAL_LIMIT;
    const least = this.#limit === undefined ? 1 : 0;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(least, limit - asked)),
      'x-ratelimit-reset': String(((minute + 1) * MINUTE) / 1000),
    };
    if (this.#limit !== undefined && asked > this.#limit) throw new Refusal(429, 'Too Many Requests', { headers });
    return headers;
  }
}
