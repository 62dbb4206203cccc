/**
 * The line of one service of one sign-in: lets calls through in order of arrival, as fast as {@link Pace} and the
 * client's own limits permit. Refused calls keep their place and go first.
 *
 * A call may vanish while others wait for it (see {@link Watches}). So no call depends on another one forever: places
 * are taken back after their holder's time limit, and every waiting call looks again by itself. No timer runs when no
 * call waits.
 */
import type { Answer } from '../transport/transport.js';
import { onAbort } from './abort.js';
import type { OwnLimits, Waiter } from './own-limits.js';
import { Pace } from './pace.js';
import { askedPauseMs, asksForLater } from './rate-limit-signals.js';
import { WaitingLine } from './waiting-line.js';
import { Watches } from './watch.js';
import { WindowReader } from './window-reader.js';

/** How long a holder may keep its place beyond its own time limit, and how often a closed service is asked again. */
const graceMs = 5_000;

/** The reason with which a call leaves the line that the platform has refused for too long. */
export const patienceIsOver = new Error('The platform has been refusing calls for too long.');

/** The consequence of a response that asks to come back later. */
export interface Later {
  /** The pause of the call, in milliseconds. */
  readonly pauseMs: number;
  /** True when the platform asked for this pause, false when it asked for none. */
  readonly isAsked: boolean;
  /** True when the platform asked for more than the call's patience. */
  readonly isTooLong: boolean;
}

/** A call, as the line sees it. */
export interface Caller {
  /** Its place: the number of its arrival. */
  readonly order: number;
  /** True once it was refused or failed: it then precedes new calls. */
  readonly again: boolean;
  readonly signal: AbortSignal | undefined;
  readonly limits: OwnLimits;
  /** The time that it may keep a place, in milliseconds. */
  readonly timeoutMs: number;
  /** The time that it waits while the platform refuses everything, in milliseconds. */
  readonly patienceMs: number;
  /** Logs that the service throttles. */
  onClosing(reason: string, pauseMs: number): void;
}

/** A call that waits in the line. */
interface Waiting {
  readonly caller: Caller;
  readonly joinedAt: number;
  readonly giveUp: (reason: Error) => void;
}

/** Calls that share their own limits, in order. */
interface Line {
  readonly again: WaitingLine;
  readonly fresh: WaitingLine;
}

export class Pacer implements Waiter {
  readonly #pace = new Pace();
  readonly #lines = new Map<OwnLimits, Line>();
  readonly #waiters = new Set<Waiting>();
  readonly #windows = new WindowReader();
  readonly #watches = new Watches(() => this.#lookAgain());
  #waiting = 0;
  #leastPatienceMs = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastTold = 0;
  #lastStatus = 429;

  /** The arrival number of the longest-waiting call. */
  get firstOrder(): number {
    let least = Infinity;
    for (const line of this.#lines.values()) least = Math.min(least, orderOf(line));
    return least;
  }

  get closedForMs(): number {
    return Math.ceil(this.#pace.closedForMs(performance.now()));
  }

  /**
   * Enters the line. Returns a ticket at once where that is possible, else a promise of one. An abort leaves the line
   * at once and rejects with the signal's reason; when the platform refuses everything for too long, the promise
   * rejects with {@link patienceIsOver}. Every ticket is given back by `leave`.
   */
  enter(caller: Caller): number | Promise<number> {
    const now = performance.now();
    if (this.#waiting === 0 && !caller.limits.concurrency.isFull && caller.limits.ceiling.delayMs(now) === 0) {
      const delayMs = this.#pace.delayMs(now, 1);
      if (delayMs === 0) return this.#admit(caller, now);
    }
    if (caller.signal?.aborted === true) return Promise.reject(caller.signal.reason as Error);
    return this.#wait(caller, now);
  }

  /** Passes without a place in the line, as token requests do, since calls in the line wait for those. */
  async enterAtOnce(caller: Caller, wait: (ms: number) => Promise<void>): Promise<number> {
    const since = performance.now();
    for (;;) {
      const now = performance.now();
      // A window that other endpoints used up does not apply to tokens.
      const closedMs = this.#pace.closing?.reason === 'refusal' ? this.#pace.closedForMs(now) : 0;
      if (closedMs === 0) return this.#pace.sent(now);
      const refusingSince = Math.max(since, this.#pace.refusingSince ?? now);
      if (now - refusingSince >= caller.patienceMs) throw patienceIsOver;
      this.#tellClosing(caller, closedMs);
      await wait(Math.min(closedMs, graceMs));
    }
  }

  /** Notes a response. Returns the consequence for its call when it asks to come back later, else undefined. */
  answered(ticket: number, answer: Answer, caller: Caller): Later | undefined {
    const now = performance.now();
    const { status, headers } = answer;
    const isRefusal = asksForLater(answer);
    const told = this.#windows.toldBy(headers, isRefusal);
    let later: Later | undefined;
    if (isRefusal) {
      this.#lastStatus = status;
      const askedMs = askedPauseMs(status, headers);
      // A pause that exceeds the call's patience fails that call; the others find out for themselves.
      const isTooLong = askedMs !== undefined && askedMs > caller.patienceMs;
      const pauseMs = this.#pace.refused(ticket, now, isTooLong ? undefined : askedMs, told);
      this.#tellClosing(caller, pauseMs);
      later = { pauseMs: isTooLong ? askedMs : pauseMs, isAsked: (askedMs ?? 0) > 0, isTooLong };
    } else {
      this.#pace.passed(ticket, now, told);
    }
    if (this.#waiting > 0) this.look();
    return later;
  }

  /** Gives a ticket back. */
  leave(ticket: number, caller: Caller): void {
    this.#pace.ended(ticket);
    caller.limits.concurrency.giveBack(caller);
    if (this.#waiting > 0) this.look();
  }

  /** Admits as many calls as may go now, and sets the timer for the next. */
  look(): void {
    const now = performance.now();
    const overdueAt = this.#giveUpOverdue(now);
    let leftMs = Infinity;
    while (this.#waiting > 0) {
      const delayMs = this.#pace.delayMs(now, this.#waiting);
      if (delayMs > 0) {
        leftMs = delayMs;
        break;
      }
      const { line, waitMs } = this.#next(now);
      leftMs = waitMs;
      const turn = line?.again.shift() ?? line?.fresh.shift();
      if (turn === undefined) break;
      turn();
    }
    this.#wakeUpAfter(Math.min(leftMs, overdueAt - now));
  }

  /** Looks again, also for places whose holders vanished. */
  #lookAgain(): void {
    const now = performance.now();
    for (const { concurrency } of this.#lines.keys()) concurrency.reclaim(now);
    this.look();
  }

  #admit(caller: Caller, now: number): number {
    const { concurrency, ceiling } = caller.limits;
    concurrency.take(caller, now + caller.timeoutMs + graceMs);
    ceiling.sent(now);
    return this.#pace.sent(now);
  }

  #wait(caller: Caller, joinedAt: number): Promise<number> {
    const { signal } = caller;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        endWatch();
        stopListening();
        this.#waiters.delete(waiter);
      };
      const leaveLine = this.#join(caller, () => {
        leave();
        resolve(this.#admit(caller, performance.now()));
      });
      const giveUp = (reason: Error): void => {
        leave();
        leaveLine();
        reject(reason);
      };
      const waiter: Waiting = { caller, joinedAt, giveUp };
      this.#waiters.add(waiter);
      const endWatch = this.#watches.join(this.#waiting, joinedAt);
      const stopListening = onAbort(signal, () => {
        giveUp(signal?.reason as Error);
        this.look();
      });
      this.look();
      const closedMs = this.#pace.closedForMs(joinedAt);
      if (closedMs > 0) this.#tellClosing(caller, closedMs);
    });
  }

  /** Rejects calls whose patience is over; returns when the next may be due. */
  #giveUpOverdue(now: number): number {
    const { refusingSince } = this.#pace;
    if (refusingSince === undefined) return Infinity;
    if (now < refusingSince + this.#leastPatienceMs) return refusingSince + this.#leastPatienceMs;
    let next = Infinity;
    for (const { caller, joinedAt, giveUp } of this.#waiters) {
      const overAt = Math.max(refusingSince, joinedAt) + caller.patienceMs;
      if (overAt <= now) giveUp(patienceIsOver);
      else next = Math.min(next, overAt);
    }
    return next;
  }

  #join(caller: Caller, turn: () => void): () => void {
    const { limits } = caller;
    const line = this.#lines.get(limits) ?? { again: new WaitingLine(), fresh: new WaitingLine() };
    this.#lines.set(limits, line);
    this.#waiting += 1;
    this.#leastPatienceMs = Math.min(this.#leastPatienceMs, caller.patienceMs);
    const left = (): void => {
      this.#waiting -= 1;
      if (line.again.length + line.fresh.length === 0) this.#lines.delete(limits);
    };
    const leave = (caller.again ? line.again : line.fresh).join(caller.order, () => {
      left();
      turn();
    });
    return () => {
      leave();
      left();
    };
  }

  /**
   * Finds the line whose first call has waited longest, among those whose own limits have room, or the time until one
   * has.
   */
  #next(now: number): { readonly line: Line | undefined; readonly waitMs: number } {
    let found: Line | undefined;
    let waitMs = Infinity;
    for (const [{ concurrency, ceiling }, line] of this.#lines) {
      const ceilingMs = ceiling.delayMs(now);
      if (concurrency.isFull) concurrency.waitFor(this);
      else if (ceilingMs > 0) waitMs = Math.min(waitMs, ceilingMs);
      else if (found === undefined || orderOf(line) < orderOf(found)) found = line;
    }
    return { line: found, waitMs };
  }

  #tellClosing(caller: Caller, pauseMs: number): void {
    const { closing } = this.#pace;
    if (closing === undefined || closing.number === this.#lastTold) return;
    this.#lastTold = closing.number;
    const reason =
      closing.reason === 'window'
        ? 'the window of the rate limit is used up'
        : `the platform refuses calls (${this.#lastStatus})`;
    caller.onClosing(reason, Math.round(pauseMs));
  }

  #wakeUpAfter(leftMs: number): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === 0 || leftMs === Infinity) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.look();
      },
      Math.max(1, Math.ceil(leftMs)),
    );
  }
}

function orderOf({ again, fresh }: Line): number {
  return Math.min(again.firstOrder ?? Infinity, fresh.firstOrder ?? Infinity);
}
