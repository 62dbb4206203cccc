/**
 * Lets calls through: at most `maxConcurrency` at once, first come first served, and none while the platform has asked
 * for a pause. One gate serves all calls of a sign-in, so that a 429 to one of them holds back the others instead of
 * letting each of them find out for itself.
 */
import { onAbort } from './abort.js';
import { WaitingLine } from './waiting-line.js';

export class Gate {
  readonly #limit: number;
  #inside = 0;
  #openAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new WaitingLine();
  /** Repeats go before new calls: they have waited longest. */
  readonly #repeating = new WaitingLine();

  constructor(limit: number = Infinity) {
    this.#limit = limit;
  }

  /**
   * Asks to go through. Returns nothing when the way is free, else a promise for the turn. Every entry is followed by
   * one `leave()`. An abort gives up the place in the line and rejects with the signal's reason.
   */
  enter(signal: AbortSignal | undefined, repeat: boolean): Promise<void> | undefined {
    if (this.#inside < this.#limit && this.#nobodyWaits() && this.#pauseLeft() === 0) {
      this.#inside++;
      return undefined;
    }
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    const line = repeat ? this.#repeating : this.#waiting;
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        leaveLine();
        if (this.#nobodyWaits()) this.#wakeUpAfter(0);
        reject(signal?.reason as Error);
      };
      const leaveLine = line.join(() => {
        stopListening();
        resolve();
      });
      const stopListening = onAbort(signal, giveUp);
      this.#letIn();
    });
  }

  leave(): void {
    this.#inside--;
    if (!this.#nobodyWaits()) this.#letIn();
  }

  /** Holds everybody back for this long, in milliseconds. A longer pause that is already running stays. */
  hold(ms: number): void {
    this.#openAt = Math.max(this.#openAt, performance.now() + ms);
    this.#letIn();
  }

  /** How much of a pause is left, in milliseconds. */
  #pauseLeft(): number {
    return this.#openAt === 0 ? 0 : Math.max(0, this.#openAt - performance.now());
  }

  #nobodyWaits(): boolean {
    return this.#waiting.isEmpty && this.#repeating.isEmpty;
  }

  /** One look at the clock decides both: a pause that ended between two looks would be waited for without a timer. */
  #letIn(): void {
    const left = this.#pauseLeft();
    while (left === 0 && this.#inside < this.#limit) {
      const turn = this.#repeating.shift() ?? this.#waiting.shift();
      if (turn === undefined) break;
      this.#inside++;
      turn();
    }
    this.#wakeUpAfter(left);
  }

  /** A timer runs only while somebody waits for the end of a pause. */
  #wakeUpAfter(left: number): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (left > 0 && !this.#nobodyWaits()) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#letIn();
      }, Math.ceil(left));
    }
  }
}
