/**
 * A token store as the token manager uses it: every use is bounded in time and may fail. A store that is down costs a
 * token request, never a call; it is then not used for a while.
 */
import { Deadline, timeIsUp, unlessAborted, withinLimit } from '../pace/deadline.js';
import type { Logger } from '../report/logger.js';
import { codeOfThrown, kindOfThrown, underGuard } from '../report/thrown.js';
import { soundToken, type StoredToken, type TokenStore } from './token-store.js';

/** The time after which a store counts as down, in milliseconds. */
const longestStoreCallMs = 2_000;
/** The longest wait for the lock, in milliseconds; after that every process requests its own token. */
const longestLockWaitMs = 15_000;
/** How much later a lock that ignores its signal is given up, in milliseconds. */
const longestGraceMs = 1_000;
const quietAfterFailureMs = 5_000;

/** The parts of a call's time limit that a store may take: before the token request, and for each use after it. */
const shareBefore = 1 / 2;
const shareAfter = 1 / 8;
const shareOfGrace = 1 / 10;

/** The time that a store may take of one renewal. The caller with the shortest limit determines it for all. */
export class StoreTime {
  readonly #controller = new AbortController();
  #limitMs = Infinity;
  #endsAt = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limitMs: number) {
    this.shorten(limitMs);
  }

  /** Allows no more than a call with this time limit can spare from now on. */
  shorten(limitMs: number): void {
    this.#limitMs = Math.min(this.#limitMs, limitMs);
    const leftMs = limitMs * shareBefore;
    const endsAt = performance.now() + leftMs;
    if (this.isOver || endsAt >= this.#endsAt) return;
    this.#endsAt = endsAt;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(timeIsUp), leftMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.#controller.signal.aborted;
  }

  get graceMs(): number {
    return Math.min(longestGraceMs, this.#limitMs * shareOfGrace);
  }

  get afterMs(): number {
    return Math.min(longestStoreCallMs, this.#limitMs * shareAfter);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

export class GuardedStore {
  readonly #store: TokenStore | undefined;
  readonly #keyOf: (() => Promise<string>) | undefined;
  readonly #logger: Logger;
  #downUntil = 0;

  constructor(store: TokenStore | undefined, keyOf: (() => Promise<string>) | undefined, logger: Logger) {
    this.#store = store;
    this.#keyOf = keyOf;
    this.#logger = logger;
  }

  /** Reads the stored token; `undefined` for anything but a valid token. */
  async read(time: StoreTime): Promise<StoredToken | undefined> {
    if (time.isOver) return undefined;
    return this.#use('get', longestStoreCallMs, time.signal, async (store, key) => soundToken(await store.get(key)));
  }

  async write(token: StoredToken, time: StoreTime): Promise<void> {
    await this.#use('set', time.afterMs, undefined, async (store, key) => store.set(key, token));
  }

  async remove(time: StoreTime): Promise<void> {
    if (time.isOver) return;
    await this.#use('delete', longestStoreCallMs, time.signal, async (store, key) => store.delete(key));
  }

  /** Waits for the lock. Returns its release, or `undefined` where there is no lock or it was not obtained in time. */
  async lock(time: StoreTime): Promise<(() => Promise<void>) | undefined> {
    const store = this.#store;
    // A store that fails when its lock is read fails again when it is used, and is reported then.
    if (store === undefined || time.isOver || underGuard(() => store.lock === undefined) === true) return undefined;
    const limit = new Deadline(longestLockWaitMs, time.signal);
    const told = limit.signal;
    // The store is signalled first and given up on a moment later, so that no lock is obtained that is never released.
    const giveUp = new AbortController();
    let grace: ReturnType<typeof setTimeout> | undefined;
    told.addEventListener('abort', () => {
      grace = setTimeout(() => giveUp.abort(timeIsUp), time.graceMs);
    });
    try {
      const unlock = await this.#use('lock', undefined, giveUp.signal, (store, key) => waited(store.lock?.(key, told)));
      if (unlock === inVain) {
        this.#logger.info('The lock of the token store did not come in time; going on without it.');
        return undefined;
      }
      if (typeof unlock !== 'function') return undefined;
      return async () => {
        await this.#guard('unlock', time.afterMs, undefined, async () => unlock());
      };
    } finally {
      clearTimeout(grace);
      limit.end();
    }

    /** A store that gives up when signalled is not down. */
    async function waited<T>(work: Promise<T> | undefined): Promise<T | typeof inVain | undefined> {
      try {
        return await work;
      } catch (error) {
        if (told.aborted) return inVain;
        throw error;
      }
    }
  }

  async #use<T>(
    what: string,
    limitMs: number | undefined,
    signal: AbortSignal | undefined,
    use: (store: TokenStore, key: string) => Promise<T>,
  ): Promise<T | undefined> {
    const store = this.#store;
    const keyOf = this.#keyOf;
    if (store === undefined || keyOf === undefined || performance.now() < this.#downUntil) return undefined;
    return this.#guard(what, limitMs, signal, async () => use(store, await keyOf()));
  }

  async #guard<T>(
    what: string,
    limitMs: number | undefined,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await (limitMs === undefined ? unlessAborted(work(), signal) : withinLimit(limitMs, signal, work));
    } catch (error) {
      this.#downUntil = performance.now() + quietAfterFailureMs;
      const kind = error === timeIsUp ? 'no answer in time' : kindOfThrown(error);
      const code = codeOfThrown(error);
      const facts = { what, error: kind, ...(code === undefined ? {} : { code }) };
      this.#logger.warn('The token store failed; going on without it.', facts);
      return undefined;
    }
  }
}

const inVain = Symbol('in vain');
