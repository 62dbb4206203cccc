/**
 * One request for a token, shared by all calls that wait for it. It may be lost: a runtime that cancels the work of a
 * finished request drops it silently, timers included, so that its promise never settles. Waiting calls therefore watch
 * its age with timers of their own.
 */
import { onAbort } from '../pace/abort.js';
import { StoreTime } from './guarded-store.js';

/**
 * The part of a call's time limit after which a renewal without a sign of life counts as lost: more than an attempt of
 * the token request takes, with the pause before the next.
 */
const shareInSilence = 3 / 2;

/** The result of {@link Renewal.wait} when the renewal counts as lost. */
export const lost = Symbol('lost');

export class Renewal<Token> {
  readonly token: Promise<Token>;
  readonly storeTime: StoreTime;
  readonly #longestSilenceMs: number;
  #progressAt = performance.now();

  /** Begins the work, on behalf of a call with this time limit. */
  constructor(limitMs: number, work: (renewal: Renewal<Token>) => Promise<Token>) {
    this.storeTime = new StoreTime(limitMs);
    this.#longestSilenceMs = limitMs * shareInSilence;
    this.token = work(this).finally(() => this.storeTime.end());
    // Waiting calls see the failure; when all have left, it is ignored.
    this.token.catch(() => undefined);
  }

  /** Notes that a part of the work is done. */
  progressed(): void {
    this.#progressAt = performance.now();
  }

  get isLost(): boolean {
    return this.#silentForMs <= 0;
  }

  /** The time until the renewal counts as lost, in milliseconds. */
  get #silentForMs(): number {
    return this.#progressAt + this.#longestSilenceMs - performance.now();
  }

  /** Waits for the token, until the renewal counts as lost. Rejects with the signal's reason once that aborts. */
  wait(signal: AbortSignal | undefined): Promise<Token | typeof lost> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watch = (): void => {
        if (this.isLost) finish(() => resolve(lost));
        else timer = setTimeout(watch, Math.ceil(this.#silentForMs));
      };
      const leave = (): void => finish(() => reject(signal?.reason as Error));
      const stopListening = onAbort(signal, leave);
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        stopListening();
        settle();
      };
      this.token.then(
        (token) => finish(() => resolve(token)),
        () => finish(() => resolve(this.token)),
      );
      if (signal?.aborted === true) leave();
      else watch();
    });
  }
}

/** Settles with the first token; without any, with the failure of the newer renewal. */
export async function eitherToken<Token>(older: Renewal<Token>, newer: Renewal<Token>): Promise<Token> {
  try {
    return await Promise.any([older.token, newer.token]);
  } catch {
    return newer.token;
  }
}
