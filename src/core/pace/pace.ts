/**
 * Decides when the next request of a service may go out, from what became of the earlier ones. No timers and no line
 * here: whoever asks is told how long to wait.
 *
 * - Nothing is known: {@link Burst} bounds what may be refused at once.
 * - A window is told or learned: {@link RateWindow} spends it, and the service is closed until its reset once it is
 *   used up, before anybody is refused.
 * - The platform refuses: the service is closed for as long as it asks, or in growing steps, at most to the end of the
 *   clock minute. Then one request looks whether it is open again. Once it is, {@link Throughput} goes on at the rate
 *   that was let through.
 *
 * A single refusal among good responses is no closing: when a request that was sent later passes, the others go on.
 */
import { Burst, unansweredMs } from './burst.js';
import type { ToldWindow } from './rate-limit-signals.js';
import { Minutes } from './minutes.js';
import { minuteMs, RateWindow } from './rate-window.js';
import { caution, Throughput } from './throughput.js';

const firstStepMs = 250;
const stepGrowth = 1.5;
/** After so many steps they grow fourfold: what is still closed after some seconds waits for its minute to end. */
const shortSteps = 5;
/** A request that looks whether the service is open again and is not answered within this time is replaced. */
const longestLookMs = 5_000;
/** So many good responses before a refusal, and it may be a single one. */
const goodStretch = 6;
/** What is left of the rate after a closing that came too early to measure by. */
const severe = 0.7;
/** A rate that fewer good responses tell is a guess. */
const fewPassed = 10;
/** A pause that the platform asks for may be cut short by evidence only when it is short. */
const shortPauseMs = 2_000;
/** Without a request for so long, a rate measured across the gap would tell of the caller, not of the platform. */
const idleMs = 1_000;
/** A closing that ended with its clock minute, and lasted at least this long, was made by the minute. */
const leastMinuteClosingMs = 2_000;

interface Mark {
  readonly at: number;
  readonly passed: number;
}

export class Pace {
  readonly #burst = new Burst();
  readonly #throughput = new Throughput();
  #window: RateWindow | undefined;
  readonly #random: () => number;

  #tickets = 0;
  /** When each unanswered request was sent, the oldest first. */
  readonly #unanswered = new Map<number, number>();
  #passed = 0;
  #goodSince = 0;
  #lastSentAt = -Infinity;
  #busyFrom: Mark = { at: 0, passed: 0 };
  #openedAt: Mark | undefined;
  #sparedAt: Mark | undefined;
  readonly #minutes = new Minutes();

  #closed: 'refusal' | 'window' | undefined;
  #closings = 0;
  #closedAt = 0;
  #closedInMinute = 0;
  #closedUntil = 0;
  #steps = 0;
  /** True while a good response to a request in flight would open the service again. */
  #maySpare = false;
  /** The newest request at the time of the closing: what was sent before it is old news. */
  #closedAfter = 0;
  #lastRefused = 0;
  #lastRefusedAt = 0;
  #newestPassed = 0;
  /** Refusals of requests up to this one belong to a closing that is over. */
  #stale = 0;
  #look: number | undefined;
  #lookAt = 0;
  #refusingSince: number | undefined;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** When the platform began to refuse every request; undefined while it lets some through. */
  get refusingSince(): number | undefined {
    return this.#refusingSince;
  }

  /** The closing that is under way, numbered, and why: calls were refused, or a window is used up. */
  get closing(): { readonly number: number; readonly reason: 'refusal' | 'window' } | undefined {
    return this.#closed === undefined ? undefined : { number: this.#closings, reason: this.#closed };
  }

  /** How long the service stays closed, in milliseconds; 0 when it is open or may be looked at. */
  closedForMs(now: number): number {
    return this.#closed === undefined ? 0 : Math.max(0, this.#closedUntil - now);
  }

  /** Returns how long to wait before the next request may be sent, in milliseconds; `waiting` calls ask for it. */
  delayMs(now: number, waiting: number): number {
    this.#window = this.#window?.next(now);
    if (this.#closed === undefined && this.#window?.isUsedUp === true) this.#closeWindow(this.#window, now);
    if (this.#closed !== undefined) {
      if (now < this.#closedUntil) return this.#closedUntil - now;
      return this.#look === undefined ? 0 : Math.max(0, this.#lookAt + longestLookMs - now);
    }
    const byWindow = this.#window?.delayMs(now, waiting) ?? 0;
    if (this.#throughput.isKnown) return Math.max(byWindow, this.#throughput.delayMs(now));
    // Also where a window is told: others may be about to use what is left of it.
    return Math.max(byWindow, this.#burstDelayMs(now));
  }

  /** Notes that a request is sent; the returned ticket stands for it. */
  sent(now: number): number {
    const ticket = ++this.#tickets;
    if (this.#closed !== undefined) {
      // Requests for tokens go out also while a window is used up; they do not look whether it is over.
      if (now >= this.#closedUntil) [this.#look, this.#lookAt] = [ticket, now];
    } else if (now - this.#lastSentAt > idleMs) {
      this.#busyFrom = { at: now, passed: this.#passed };
    }
    this.#lastSentAt = now;
    this.#unanswered.set(ticket, now);
    this.#throughput.sent(now);
    this.#window?.sent(now);
    return ticket;
  }

  /** Notes a response that is no refusal. */
  passed(ticket: number, now: number, told: ToldWindow | undefined): void {
    this.#unanswered.delete(ticket);
    this.#passed += 1;
    this.#goodSince += 1;
    this.#refusingSince = undefined;
    this.#newestPassed = Math.max(this.#newestPassed, ticket);
    this.#minutes.passed();
    this.#tell(ticket, told, now);
    if (this.#closed === undefined) {
      this.#burst.passed();
      this.#throughput.passed(now);
    } else if (ticket > this.#closedAfter) {
      if (now >= this.#closedUntil) this.#open(now);
    } else if (this.#maySpare && ticket > this.#lastRefused) {
      this.#spare(now);
    }
  }

  /**
   * Notes a refusal. `askedMs` is how long the platform asks to wait. Returns how long the refused call should wait, in
   * milliseconds.
   */
  refused(ticket: number, now: number, askedMs: number | undefined, told: ToldWindow | undefined): number {
    this.#unanswered.delete(ticket);
    const asked = askedMs === undefined || askedMs === 0 ? undefined : askedMs;
    const isSingle = this.#goodSince >= goodStretch && (asked ?? 0) <= shortPauseMs;
    this.#goodSince = 0;
    this.#lastRefused = Math.max(this.#lastRefused, ticket);
    this.#lastRefusedAt = now;
    this.#tell(ticket, told, now);
    if (ticket <= this.#stale) return asked ?? firstStepMs;
    this.#refusingSince ??= now;
    const isNews = ticket > this.#closedAfter;
    if (this.#closed !== undefined) {
      this.#maySpare = false;
      if (isNews) this.#steps += 1;
      if (isNews || asked !== undefined) this.#closeUntil(now + (asked ?? this.#stepMs()), isNews);
      return this.closedForMs(now);
    }
    if (isSingle && ticket < this.#newestPassed) {
      this.#spare(now);
      return asked ?? firstStepMs;
    }
    this.#closed = 'refusal';
    this.#closings += 1;
    this.#closedAt = now;
    this.#closedInMinute = this.#minutes.current();
    this.#steps = 0;
    this.#maySpare = isSingle;
    const stepMs = this.#stepMs();
    this.#closeUntil(now + (isSingle ? Math.min(asked ?? stepMs, stepMs) : (asked ?? stepMs)), true);
    return this.closedForMs(now);
  }

  /** Notes that a request brought no news: it was cut, aborted or timed out. */
  ended(ticket: number): void {
    this.#unanswered.delete(ticket);
    if (this.#look === ticket) this.#look = undefined;
  }

  #closeUntil(until: number, anew: boolean): void {
    this.#closedUntil = anew ? until : Math.max(this.#closedUntil, until);
    if (!anew) return;
    this.#closedAfter = this.#tickets;
    this.#look = undefined;
  }

  #closeWindow({ resetAt }: RateWindow, now: number): void {
    this.#closed = 'window';
    this.#closings += 1;
    this.#closedAt = now;
    this.#steps = 0;
    this.#maySpare = false;
    this.#closeUntil(resetAt, true);
  }

  /** The next of the growing steps, at most to the end of the clock minute, and never quite the same. */
  #stepMs(): number {
    const grown = firstStepMs * stepGrowth ** Math.min(this.#steps, shortSteps);
    const step = Math.min(minuteMs, grown * 4 ** Math.max(0, this.#steps - shortSteps)) * (1 + 0.2 * this.#random());
    const minuteLeft = minuteMs - (Date.now() % minuteMs);
    return step < minuteLeft ? step : minuteLeft + 50 + 500 * this.#random();
  }

  /** One request passed after the closing: goes on at the rate that was let through. */
  #open(now: number): void {
    const reason = this.#closed;
    const isSingle = this.#maySpare && (this.#throughput.isSettled || !this.#throughput.isKnown);
    this.#closed = undefined;
    this.#stale = this.#closedAfter;
    this.#look = undefined;
    this.#lastSentAt = now;
    if (reason === 'refusal' && isSingle) {
      this.#throughput.slowDown(caution, now);
      this.#burst.refused();
      return;
    }
    if (reason === 'refusal') this.#learn(now);
  }

  #learn(now: number): void {
    this.#burst.refused();
    if (this.#window?.told === true) return;
    const closedMs = now - this.#closedAt;
    const limit = closedMs >= leastMinuteClosingMs ? this.#minutes.limitOf(this.#closedInMinute) : undefined;
    if (limit !== undefined) {
      this.#window = RateWindow.ofMinute(limit, now, Date.now());
      return;
    }
    this.#window = undefined;
    const from = this.#openedAt !== undefined && this.#openedAt.at >= this.#busyFrom.at ? this.#openedAt : undefined;
    const since = from ?? this.#busyFrom;
    const passed = this.#passed - since.passed;
    const elapsed = now - since.at;
    const isMeasured = from !== undefined && elapsed >= idleMs && passed >= fewPassed;
    if (!isMeasured && from !== undefined) {
      // Too little to measure by: the next closing measures from the same opening.
      this.#throughput.slowDown(severe, now);
      return;
    }
    this.#openedAt = { at: now, passed: this.#passed };
    const least = isMeasured ? 0 : 1 / Math.max(1, now - this.#lastRefusedAt);
    this.#throughput.settle(passed / Math.max(idleMs, elapsed), now, {
      guessedInMs: isMeasured ? undefined : elapsed,
      least,
    });
  }

  /** A request that was sent after the refused one passed: the platform is not closed. */
  #spare(now: number): void {
    this.#closed = undefined;
    this.#look = undefined;
    const from = this.#sparedAt;
    const passed = this.#passed - (from?.passed ?? 0);
    const since = Math.max(this.#openedAt?.at ?? 0, this.#busyFrom.at);
    const isMeasured = from !== undefined && from.at >= since && passed >= goodStretch;
    this.#throughput.slowDown(caution, now, isMeasured ? passed / (now - from.at) : undefined);
    if (!this.#throughput.isKnown) this.#burst.refused();
    this.#sparedAt = { at: now, passed: this.#passed };
  }

  #tell(ticket: number, told: ToldWindow | undefined, now: number): void {
    if (told === undefined) return;
    let sentLater = 0;
    for (const one of this.#unanswered.keys()) if (one > ticket) sentLater += 1;
    const window = this.#window?.told === true ? this.#window : undefined;
    this.#window = window?.tell(told, ticket, now, sentLater) ?? RateWindow.ofTold(told, ticket, now, sentLater);
    if (told.limit !== undefined) this.#burst.tell(told.limit);
  }

  #burstDelayMs(now: number): number {
    while (this.#unanswered.size >= this.#burst.size) {
      const [oldest] = this.#unanswered;
      if (oldest === undefined) break;
      const left = oldest[1] + unansweredMs - now;
      if (left > 0) return left;
      this.#unanswered.delete(oldest[0]);
      this.#burst.passed();
    }
    return 0;
  }
}
