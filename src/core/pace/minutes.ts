/** Counts what was let through in each minute of the clock: the platform's own windows are such minutes. */
import { minuteMs } from './rate-window.js';

/** A response that comes so soon in a minute was let through because the last one had ended. */
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

  /** Returns how many were let through in a minute that has just ended; undefined when it has not, or if none were. */
  limitOf(minute: number): number | undefined {
    const hasJustEnded = this.current() === minute + 1 && Date.now() % minuteMs < soonMs;
    return hasJustEnded && this.#passedBefore > 0 ? this.#passedBefore : undefined;
  }
}
