/**
 * A timer by which those who wait look again by themselves, whoever else may have vanished: where contexts of execution
 * end without a word (workers), the timers of their calls end with them. Each call has a watch of its own; only in a
 * crowd do calls that join in the same millisecond, and so in the same context, share one: ten thousand timers would
 * cost more than what they guard.
 */

const everyMs = 1_000;
const crowd = 50;
const sameMomentMs = 1;

/** Hands out watches. */
export class Watches {
  readonly #look: () => void;
  #latest: Watch | undefined;
  #latestAt = 0;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** Watches for a call that joins a line of this length; the returned function ends that. */
  join(waiting: number, now: number): () => void {
    const isShared = waiting > crowd && now - this.#latestAt <= sameMomentMs && this.#latest?.isRunning === true;
    const watch = isShared && this.#latest !== undefined ? this.#latest : new Watch(this.#look);
    this.#latest = watch;
    this.#latestAt = now;
    return watch.join();
  }
}

class Watch {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watched = 0;

  constructor(look: () => void) {
    this.#look = look;
  }

  get isRunning(): boolean {
    return this.#watched > 0;
  }

  join(): () => void {
    this.#watched += 1;
    if (this.#timer === undefined) this.#wind();
    return () => {
      this.#watched -= 1;
      if (this.#watched > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  #wind(): void {
    this.#timer = setTimeout(() => {
      this.#wind();
      this.#look();
    }, everyMs);
  }
}
