/**
 * The rate at which requests go out once the platform has refused some. It begins with the accepted rate, and grows
 * while it is what delays calls: steeply as long as it is a guess, then along a cubic curve (as TCP CUBIC, RFC 9438,
 * and the adaptive mode of the AWS SDKs), flat around the accepted rate and steeper the longer nothing is refused.
 * Small rates grow faster in proportion, so that several processes come to share a limit evenly.
 */

/** The part of the measured rate to continue with; the rest lets an exhausted limiter recover. */
export const caution = 0.9;
/**
 * How long a guessed rate takes to grow by the factor e, in milliseconds: as long as it took to make the guess, within
 * these bounds.
 */
const fastestGrowthMs = 1_000;
const slowestGrowthMs = 4_000;
const mostOfReached = 0.7;
/** Steepness of the cubic curve, in requests a second gained in a second cubed. */
const cubic = 0.1;
/** The most time that one response advances the curve by, in milliseconds, so that small rates do not grow too fast. */
const longestGrowthMs = 200;
/** The most lateness of a timer that is compensated, in milliseconds, so that the rate stays accurate. */
const lateMs = 100;

/** What is known beside the accepted rate. */
export interface Settling {
  /** How long it took to make a guess, in milliseconds; undefined for what was measured. */
  readonly guessedInMs: number | undefined;
  /** A rate that was shown to be possible, in requests per millisecond. */
  readonly least: number;
}

export class Throughput {
  /** Requests per millisecond; Infinity while nothing was ever refused. */
  #rate = Infinity;
  #peak = Infinity;
  /** Up to this rate growth is steep; beyond, it follows the curve. */
  #steepUpTo = 0;
  #growthMs = fastestGrowthMs;
  #grownMs = 0;
  #lastGrowthAt = 0;
  #nextAt = 0;
  #bound = false;

  get isKnown(): boolean {
    return this.#rate !== Infinity;
  }

  /** True while the rate follows the curve: no longer a guess. */
  get isSettled(): boolean {
    return this.isKnown && this.#rate >= this.#steepUpTo;
  }

  /** Returns how long to wait for the next request, in milliseconds. */
  delayMs(now: number): number {
    return this.#rate === Infinity ? 0 : Math.max(0, this.#nextAt - now);
  }

  sent(now: number): void {
    if (this.#rate === Infinity) return;
    const between = 1 / this.#rate;
    // A demand below the rate shows nothing about it.
    this.#bound = now - this.#nextAt < 2 * between;
    this.#nextAt = Math.max(this.#nextAt, now - lateMs) + between;
  }

  passed(now: number): void {
    if (this.#rate === Infinity || !this.#bound) return;
    if (this.#rate < this.#steepUpTo) {
      this.#rate += 1 / this.#growthMs;
      this.#lastGrowthAt = now;
      if (this.#rate < this.#steepUpTo) return;
      this.#peak = this.#rate;
      this.#grownMs = this.#plateauMs();
    }
    this.#grownMs += Math.min(now - this.#lastGrowthAt, longestGrowthMs);
    this.#lastGrowthAt = now;
    const grown = (cubic * ((this.#grownMs - this.#plateauMs()) / 1_000) ** 3) / 1_000 + this.#peak;
    this.#rate = Math.max(this.#rate, grown);
  }

  /**
   * Continues at a part of the accepted rate, in requests per millisecond, and not below `least`, which one request has
   * shown to be possible. A guess is left again quickly; what was measured, as far as to most of the rate that was
   * reached before it: where a limiter gives nothing on credit, that rate tells more than the average.
   */
  settle(letThrough: number, now: number, { guessedInMs, least }: Settling): void {
    const reached = this.#rate;
    this.#peak = Math.max(letThrough, least);
    this.#rate = Math.max(letThrough * caution, least);
    const isFirst = reached === Infinity;
    this.#steepUpTo = isFirst ? (guessedInMs === undefined ? 0 : Infinity) : reached * mostOfReached;
    this.#growthMs = Math.min(slowestGrowthMs, Math.max(fastestGrowthMs, guessedInMs ?? 0));
    this.#grownMs = 0;
    this.#lastGrowthAt = now;
    this.#nextAt = now + 1 / this.#rate;
    this.#bound = false;
  }

  /** Slows down by a factor, or to the accepted rate where nothing better is known. */
  slowDown(factor: number, now: number, letThrough = Infinity): void {
    if (this.#rate === Infinity) return;
    this.#peak = Math.min(letThrough, this.#rate);
    this.#rate = this.#peak * factor;
    this.#nextAt = now + 1 / this.#rate;
    this.#steepUpTo = 0;
    this.#grownMs = 0;
    this.#lastGrowthAt = now;
  }

  /** The time until the curve is back at its peak, in milliseconds. */
  #plateauMs(): number {
    return Math.cbrt((this.#peak * 1_000 * (1 - caution)) / cubic) * 1_000;
  }
}
