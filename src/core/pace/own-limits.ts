/**
 * The limits that a client sets itself: the number of requests in flight (`maxConcurrency`), and the number started in
 * a minute (`maxRequestsPerMinute`). They apply to all services together, whereas the platform's limits are per
 * service.
 */

/** A waiting pacer, which looks again when a place is free. */
export interface Waiter {
  readonly firstOrder: number;
  look(): void;
}

/** A limit on the number of requests in flight. */
export class Concurrency {
  readonly #most: number;
  /** The time until which each holder may keep its place, after which a vanished holder loses it. */
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

  /** Gives a place back, and notifies the waiters, the longest-waiting first. */
  giveBack(holder: object): void {
    if (this.#holders.delete(holder)) this.#wake();
  }

  /** Notifies `waiter` when a place is free. */
  waitFor(waiter: Waiter): void {
    this.#waiters.add(waiter);
  }

  /** Takes back the places of holders whose time has expired. */
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
/** The part of a minute's requests that may be sent at once; the others are spread. */
const atOnce = 0.1;

/** A limit on the number of requests in any minute: a tenth of them at once, the others evenly after that. */
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
