/**
 * The bound on requests that are not answered yet while nothing is known of a limit: all of them may be refused, since
 * a limiter is first heard of one round trip after it was reached.
 *
 * It begins at 12, about TCP's initial window (RFC 6928), so that four processes that begin together stay below 50 for
 * a limiter of 40; two good responses add one; from 80 on it stays below a
 * fifth of what was let through so far. So at most a sixth of all requests are lost to a limiter that is met late, and
 * a service without a limiter is asked as fast as it answers after a few round trips.
 *
 * A limiter refuses at once. A request that is not answered within half a second is slow, not refused, and is no longer
 * counted: a slow service, or one whose responses never come, holds nobody back for longer.
 */
const first = 12;
const full = 80;
const part = 5;
export const unansweredMs = 500;

export class Burst {
  #size = first;
  #passed = 0;
  /** The largest limit that the service told, if it tells any: never more than that at once. */
  #told = Infinity;

  get size(): number {
    return Math.min(this.#told, this.#size);
  }

  tell(limit: number): void {
    this.#told = Math.max(1, limit);
  }

  passed(): void {
    this.#passed += 1;
    if (this.#size < full) this.#size += 0.5;
    else this.#size = Math.max(this.#size, this.#passed / part);
  }

  /** Begins more carefully again after a refusal. */
  refused(): void {
    this.#size = Math.max(first, Math.min(full, this.#size / 2));
    this.#passed = 0;
  }
}
