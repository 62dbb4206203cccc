/**
 * A window of the platform's rate limit: so many requests until a moment at which the count begins anew. Most services
 * tell it on every response. Where none is told and the platform refused until a clock minute ended, the window is the
 * minute (the platform counts in fixed clock minutes), and its limit what was let through in it.
 */
import type { ToldWindow } from './rate-limit-signals.js';

export const minuteMs = 60_000;
/** A learned limit is tried with so much more after this many minutes without a refusal. */
const quietMinutes = 3;
const growth = 1.02;

/** So many requests of a window tell which part of it is ours. */
const sample = 8;

export class RateWindow {
  /** True where it was told by the platform, not learned from refusals. */
  readonly told: boolean;
  readonly #id: number;
  #resetAt: number;
  /** What we may still send. */
  #left: number;
  #limit: number;
  /** The least that any response told. */
  #remaining: number;
  readonly #firstRemaining: number;
  readonly #firstTicket: number;
  /** Our part of what is used: the rest is used by other processes. */
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

  /** `ticket` is the request that was answered, `sentLater` how many sent after it are unanswered. */
  static ofTold(told: ToldWindow, ticket: number, now: number, sentLater: number, share = 1): RateWindow {
    const window = new RateWindow(true, told.id, now + told.resetInMs, told.remaining, ticket, share);
    window.#left = told.remaining * share - sentLater;
    return window;
  }

  /** Makes a window of the clock minute that has begun, with the limit that an earlier minute had. */
  static ofMinute(limit: number, now: number, wall: number): RateWindow {
    return new RateWindow(false, 0, now + minuteMs - (wall % minuteMs), limit, 0, 1);
  }

  get resetAt(): number {
    return this.#resetAt;
  }

  get isUsedUp(): boolean {
    return this.#left < 1;
  }

  /** Takes over what another response tells. Responses overtake each other: the least that any of them tells is true. */
  tell(told: ToldWindow, ticket: number, now: number, sentLater: number): RateWindow {
    if (told.id > this.#id) return RateWindow.ofTold(told, ticket, now, sentLater, this.#share);
    if (told.id < this.#id || told.remaining >= this.#remaining) return this;
    this.#remaining = told.remaining;
    const used = this.#firstRemaining - told.remaining;
    if (used >= sample) this.#share = Math.min(1, Math.max(1, ticket - this.#firstTicket) / used);
    this.#left = told.remaining * this.#share - sentLater;
    return this;
  }

  /** Returns what follows when this window has ended: nothing is known of a told one, a learned one begins anew. */
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
   * Returns how long to wait for the next request, in milliseconds. What fits into the window goes at once. When more
   * wait than fit, what is left is spread over the first half of the time that is left: not all at once, and with time
   * to spare before the reset for those who come meanwhile.
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
