/**
 * A window of the platform's rate limit: a number of requests until the count is reset. Most services report it with
 * every response. Where none is reported and the platform refused until a clock minute ended, the window is the minute
 * (the platform counts in fixed clock minutes), and its limit is the number of requests accepted in it.
 */
import type { ToldWindow } from './rate-limit-signals.js';

export const minuteMs = 60_000;
/** The number of minutes without a refusal after which a higher limit is tried. */
const quietMinutes = 3;
const growth = 1.02;

/** The number of requests of a window from which our share of it is estimated. */
const sample = 8;

export class RateWindow {
  /** True where the platform reported it, false where it was learned from refusals. */
  readonly told: boolean;
  readonly #id: number;
  #resetAt: number;
  /** The number of requests that may still be sent. */
  #left: number;
  #limit: number;
  /** The least remaining that any response reported. */
  #remaining: number;
  readonly #firstRemaining: number;
  readonly #firstTicket: number;
  /** Our share of the usage; the rest is used by other processes. */
  #share: number;
  #quiet = 0;
  #spreadUntil = 0;
  #nextAt = 0;

  private constructor(told: boolean, id: number, resetAt: number, remaining: number, ticket: number, share: number) {
    this.told = told;
    this.#id = id;
    this.#resetAt = resetAt;
    this.#left = remaining;
    this.#limit = remaining;
    this.#remaining = remaining;
    this.#firstRemaining = remaining;
    this.#firstTicket = ticket;
    this.#share = share;
  }

  /**
   * Creates the window that a response reports. `ticket` is its request, `sentLater` the number of later requests in
   * flight.
   */
  static ofTold(told: ToldWindow, ticket: number, now: number, sentLater: number, share = 1): RateWindow {
    const window = new RateWindow(true, told.id, now + told.resetInMs, told.remaining, ticket, share);
    window.#left = told.remaining * share - sentLater;
    return window;
  }

  /** Creates a window for the current clock minute, with the limit of an earlier minute. */
  static ofMinute(limit: number, now: number, wall: number): RateWindow {
    return new RateWindow(false, 0, now + minuteMs - (wall % minuteMs), limit, 0, 1);
  }

  get resetAt(): number {
    return this.#resetAt;
  }

  get isUsedUp(): boolean {
    return this.#left < 1;
  }

  /** Updates the window from another response. Responses overtake each other: the least remaining of them is true. */
  tell(told: ToldWindow, ticket: number, now: number, sentLater: number): RateWindow {
    if (told.id > this.#id) return RateWindow.ofTold(told, ticket, now, sentLater, this.#share);
    if (told.id < this.#id || told.remaining >= this.#remaining) return this;
    this.#remaining = told.remaining;
    const used = this.#firstRemaining - told.remaining;
    if (used >= sample) this.#share = Math.min(1, Math.max(1, ticket - this.#firstTicket) / used);
    this.#left = told.remaining * this.#share - sentLater;
    return this;
  }

  /** Returns the window after this one: undefined after a reported one, a fresh one after a learned one. */
  next(now: number): this | undefined {
    if (now < this.#resetAt) return this;
    if (this.told) return undefined;
    this.#quiet += 1;
    if (this.#quiet % (quietMinutes + 1) === quietMinutes) this.#limit = Math.ceil(this.#limit * growth);
    this.#left = this.#limit;
    this.#resetAt += Math.ceil((now - this.#resetAt + 1) / minuteMs) * minuteMs;
    this.#spreadUntil = 0;
    return this;
  }

  /**
   * Returns how long to wait for the next request, in milliseconds. Requests that fit into the window are sent at once.
   * When more wait than fit, the remaining ones are spread over the first half of the remaining time: not all at once,
   * and with time to spare before the reset for those that arrive meanwhile.
   */
  delayMs(now: number, waiting: number): number {
    if (waiting <= this.#left) return 0;
    if (now >= this.#spreadUntil) {
      this.#spreadUntil = now + (this.#resetAt - now) / 2;
      this.#nextAt = now;
    }
    return Math.max(0, this.#nextAt - now);
  }

  sent(now: number): void {
    if (this.#spreadUntil > now) {
      this.#nextAt = Math.max(this.#nextAt, now - 100) + (this.#spreadUntil - now) / Math.max(1, this.#left);
    }
    this.#left -= 1;
  }
}
