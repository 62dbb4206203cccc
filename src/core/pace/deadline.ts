/**
 * Ends one attempt when the caller aborts or its time is up, whichever comes first. The listener on the caller's signal
 * and the timer are both removed when the attempt is over, so that neither holds memory or keeps a process alive.
 */
import { onAbort } from './abort.js';

/** The reason with which a {@link Deadline} aborts when the time is up. */
export const timeIsUp = Symbol('time is up');

/** The signal of one attempt; call `end()` when the attempt is over. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #leave: (() => void) | undefined;

  constructor(timeoutMs: number, caller: AbortSignal | undefined) {
    this.#timer = setTimeout(() => this.#controller.abort(timeIsUp), timeoutMs);
    if (caller === undefined) return;
    const give = (): void => this.#controller.abort(caller.reason);
    this.#leave = onAbort(caller, give);
    if (caller.aborted) give();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#leave?.();
  }
}

/**
 * Settles as the work does, or rejects with the signal's reason once that aborts. The work itself continues: it may be
 * shared with other callers, or be a fetch that ignores signals.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) {
      work.catch(() => undefined);
      leave();
      return;
    }
    work.then(resolve, reject).finally(onAbort(signal, leave));
  });
}

/** Waits for work until the time is up or the caller aborts, and rejects with the reason. The work continues. */
export async function withinLimit<T>(
  timeoutMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const deadline = new Deadline(timeoutMs, caller);
  try {
    return await unlessAborted(Promise.resolve(work(deadline.signal)), deadline.signal);
  } finally {
    deadline.end();
  }
}

/** Waits; an abort ends the wait at once, with the signal's reason. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = onAbort(signal, leave);
  });
}
