/** Counts accepted requests in each clock minute, which is the platform's own rate-limit window. */
import { minuteMs } from './rate-window.js';

/** A response this early in a minute, in milliseconds, was accepted because the last minute had ended. */
const soonMs = 3_000;

export class Minutes {
  #minute = 0;
  #passed = 0;
  #passedBefore = 0;

  /** The number of the current minute. */
  current(): number {
    const minute = Math.floor(Date.now() / minuteMs);
    if (minute !== this.#minute) {
      this.#passedBefore = minute === this.#minute + 1 ? this.#passed : 0;
      this.#minute = minute;
      this.#passed = 0;
    }
    return minute;
  }

  passed(): void {
    this.current();
    this.#passed += 1;
  }

  /**
   * Returns the number of requests accepted in a minute that has just ended; undefined when it has not ended, or for
   * none.
   */
  limitOf(minute: number): number | undefined {
    const hasJustEnded = this.current() === minute + 1 && Date.now() % minuteMs < soonMs;
    return hasJustEnded && this.#passedBefore > 0 ? this.#passedBefore : undefined;
  }
}
