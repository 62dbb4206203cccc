/**
 * The limits that a client sets itself: how many requests are under way at once (`maxConcurrency`), and how many begin
 * in a minute (`maxRequestsPerMinute`). They hold for all services together, where the platform's pace is each
 * service's own.
 */

/** Somebody who waits for a place: looks again when one is free. */
export interface Waiter {
  readonly firstOrder: number;
  look(): void;
}

/** So many requests at once. */
export class Concurrency {
  readonly #most: number;
  /** Until when each holder may keep its place: one that vanished gives it back by that. */
  readonly #holders = new Map<object, number>();
  readonly #waiters = new Set<Waiter>();

  constructor(most = Infinity) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#holders.size >= this.#most;
  }

  take(holder: object, until: number): void {
    if (this.#most !== Infinity) this.#holders.set(holder, until);
  }

  /** Gives a place back, and lets those look who wait for it: whoever has waited longest first. */
  giveBack(holder: object): void {
    if (this.#holders.delete(holder)) this.#wake();
  }

  /** Tells `waiter` when a place is free. */
  waitFor(waiter: Waiter): void {
    this.#waiters.add(waiter);
  }

  /** Takes back the places of holders whose time is over. */
  reclaim(now: number): void {
    const before = this.#holders.size;
    for (const [holder, until] of this.#holders) if (until < now) this.#holders.delete(holder);
    if (this.#holders.size < before) this.#wake();
  }

  #wake(): void {
    if (this.#waiters.size === 0) return;
    const waiters = [...this.#waiters].sort((a, b) => a.firstOrder - b.firstOrder);
    this.#waiters.clear();
    for (const waiter of waiters) waiter.look();
  }
}

const minuteMs = 60_000;
/** Part of a minute's requests that may go at once; the others are spread. */
const atOnce = 0.1;

/** So many requests in any minute: a tenth of them at once, the others evenly behind. */
export class Ceiling {
  readonly #betweenMs: number;
  readonly #creditMs: number;
  #nextAt = 0;

  constructor(perMinute = Infinity) {
    const burst = Math.max(1, Math.floor(perMinute * atOnce));
    // In no minute more than the burst and what follows it at this distance.
    this.#betweenMs = perMinute === Infinity ? 0 : minuteMs / (perMinute - burst + 1);
    this.#creditMs = perMinute === Infinity ? 0 : this.#betweenMs * (burst - 1);
  }

  /** Returns how long to wait for the next request, in milliseconds. */
  delayMs(now: number): number {
    return this.#betweenMs === 0 ? 0 : Math.max(0, this.#nextAt - this.#creditMs - now);
  }

  sent(now: number): void {
    if (this.#betweenMs > 0) this.#nextAt = Math.max(this.#nextAt, now) + this.#betweenMs;
  }
}

/** Both limits of one client; clients made by `withOptions` share each limit that they do not change. */
export interface OwnLimits {
  readonly concurrency: Concurrency;
  readonly ceiling: Ceiling;
}
