/**
 * Holds the access token of one sign-in. Promises: a hundred first calls make one token request; fifty calls that are
 * refused with the same token make one more; near its end a token is renewed in the background while it still serves;
 * a caller that aborts leaves alone, the request goes on for the others; a failed request is forgotten, so that the
 * next call tries again.
 *
 * Age is measured on the monotonic clock, so that a wall clock that jumps neither kills nor prolongs a token. The wall
 * clock is used only towards a store, which other processes read.
 */
import { Deadline, timeIsUp, unlessAborted } from '../pace/deadline.js';
import type { Logger } from '../report/logger.js';
import { soundToken, type StoredToken, type TokenStore } from './token-store.js';

/** Says why a token is asked for. */
export type TokenReason = 'first' | 'expired' | 'rejected';

/** Is what a grant brings back. */
export interface MintedToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** Undefined when the platform did not say; an hour is then assumed, as its tokens live. */
  readonly expiresInSeconds: number | undefined;
  readonly scope?: string | undefined;
  readonly refreshToken?: string | undefined;
}

/** Says what the grant may build on. */
export interface MintRequest {
  readonly reason: TokenReason;
  /** The newest refresh token known for this sign-in. */
  readonly refreshToken: string | undefined;
}

/** Is a source of tokens: one per grant, in `src/auth`. Bounds its own time. */
export interface Grant {
  /** False for a token that the caller holds: it cannot be made anew. */
  readonly renewable: boolean;
  mint(request: MintRequest): Promise<MintedToken>;
  /** Identifies the sign-in in a store, without any secret. Undefined when its tokens are not to be stored. */
  storeKey?(): Promise<string>;
}

/** Is an access token as `auth.getAccessToken()` returns it. A secret. */
export interface AccessToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /**
   * When the token stops being valid, in milliseconds since the epoch. Where nobody said, it is taken to live an hour,
   * as the platform's tokens do; `Infinity` for a token that the caller holds.
   */
  readonly expiresAt: number;
  /** Granted scopes, space separated, where the platform told. */
  readonly scope?: string | undefined;
}

interface Held {
  readonly token: AccessToken;
  /** On the monotonic clock, in milliseconds. */
  readonly renewFrom: number;
  readonly deadFrom: number;
}

export interface TokenManagerSettings {
  readonly grant: Grant;
  readonly store: TokenStore | undefined;
  /** How long before its end a token is renewed, in milliseconds; never more than half its life. */
  readonly marginMs: number;
  /**
   * How long callers wait for a renewal that another call began, in milliseconds. Some runtimes drop what a request left
   * running: such a renewal never settles, and the next call begins another.
   */
  readonly renewalLimitMs: number;
  readonly logger: Logger;
  /** Is told every token, so that it can be kept out of texts. */
  readonly onToken: (token: string) => void;
}

const assumedLifeSeconds = 3_600;
/** A store that takes longer than this counts as down. */
const longestStoreCallMs = 2_000;
/** Whoever holds the lock should be done by then; after that every process helps itself. */
const longestLockWaitMs = 15_000;
/** After a renewal ahead of time failed, the held token serves on and this long passes before the next try. */
const quietAfterFailureMs = 5_000;

/** A renewal that all callers share, until it is given up. */
interface Renewal {
  readonly token: Promise<AccessToken>;
  readonly giveUpAt: number;
}

export class TokenManager {
  readonly #settings: TokenManagerSettings;
  #held: Held | undefined;
  #pending: Renewal | undefined;
  #rejected: string | undefined;
  #refreshToken: string | undefined;
  #quietUntil = 0;
  #storeDownUntil = 0;

  constructor(settings: TokenManagerSettings) {
    this.#settings = settings;
  }

  /** Gives a token that is valid now. Waits only when there is none. */
  get(signal?: AbortSignal): AccessToken | Promise<AccessToken> {
    const held = this.#held;
    if (held === undefined) return this.#renewed('first', signal);
    const now = performance.now();
    if (now < held.renewFrom) return held.token;
    if (now >= held.deadFrom) return this.#renewed('expired', signal);
    if (this.#inFlight(now) === undefined && now >= this.#quietUntil) this.#renewAhead();
    return held.token;
  }

  /**
   * Takes back a token that the platform refused. Returns false when no other can be had. Only the token that was
   * refused is dropped: a caller that comes late with an old one gets the new one.
   */
  reject(accessToken: string): boolean {
    if (!this.#settings.grant.renewable) return false;
    if (this.#held?.token.accessToken === accessToken) {
      this.#held = undefined;
      this.#rejected = accessToken;
    }
    return true;
  }

  /** Forgets the token here and in the store; the next call signs in anew. */
  async forget(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#rejected = held.token.accessToken;
    await this.#withStore('delete', async (store, key) => store.delete(key));
  }

  /** Takes over a token that came by another way, such as an exchanged authorization code. */
  async adopt(minted: MintedToken): Promise<AccessToken> {
    const stored = this.#stamped(minted);
    const token = this.#hold(stored);
    await this.#withStore('set', async (store, key) => store.set(key, stored));
    return token;
  }

  /** The newest refresh token of this sign-in, if its grant has one. */
  get refreshToken(): string | undefined {
    return this.#refreshToken;
  }

  #renewAhead(): void {
    this.#renewal('expired').token.catch((error: unknown) => {
      this.#quietUntil = performance.now() + quietAfterFailureMs;
      this.#settings.logger.warn('Renewing the access token ahead of its end failed; the current one serves on.', {
        error: error instanceof Error ? error.name : typeof error,
      });
    });
  }

  /** Waits for the renewal in flight, or for the next one, where that does not settle in its time. */
  async #renewed(reason: TokenReason, signal: AbortSignal | undefined): Promise<AccessToken> {
    for (;;) {
      const { token, giveUpAt } = this.#renewal(reason);
      const patience = new Deadline(Math.max(1, Math.ceil(giveUpAt - performance.now())), signal);
      try {
        return await unlessAborted(token, patience.signal);
      } catch (error) {
        if (error !== timeIsUp) throw error;
      } finally {
        patience.end();
      }
    }
  }

  #renewal(reason: TokenReason): Renewal {
    const now = performance.now();
    const inFlight = this.#inFlight(now);
    if (inFlight !== undefined) return inFlight;
    const token = this.#renew(this.#rejected === undefined ? reason : 'rejected').finally(() => {
      if (this.#pending === renewal) this.#pending = undefined;
    });
    const renewal = { token, giveUpAt: now + this.#settings.renewalLimitMs };
    this.#pending = renewal;
    return renewal;
  }

  #inFlight(now: number): Renewal | undefined {
    return this.#pending !== undefined && now < this.#pending.giveUpAt ? this.#pending : undefined;
  }

  async #renew(reason: TokenReason): Promise<AccessToken> {
    const shared = await this.#fromStore(reason);
    if (shared !== undefined) return shared;
    const unlock = await this.#lock();
    try {
      // Whoever held the lock before has probably just stored a new token.
      const justStored = unlock === undefined ? undefined : await this.#fromStore(reason);
      return justStored ?? (await this.#mint(reason));
    } finally {
      await unlock?.();
    }
  }

  async #mint(reason: TokenReason): Promise<AccessToken> {
    const minted = await this.#settings.grant.mint({ reason, refreshToken: this.#refreshToken });
    this.#rejected = undefined;
    return this.adopt(minted);
  }

  /** Reads the store, unless what it holds is the very token that was refused or is about to end. */
  async #fromStore(reason: TokenReason): Promise<AccessToken | undefined> {
    const stored = soundToken(await this.#withStore('get', async (store, key) => store.get(key)));
    if (stored === undefined) return undefined;
    this.#refreshToken = stored.refreshToken ?? this.#refreshToken;
    if (stored.accessToken === this.#rejected) {
      // Other processes must not pick it up again; with a refresh token beside it, the next entry replaces it.
      if (stored.refreshToken === undefined) await this.#withStore('delete', async (store, key) => store.delete(key));
      return undefined;
    }
    const lifeMs = stored.expiresAt - stored.issuedAt;
    const leftMs = stored.expiresAt - Date.now();
    const marginMs = reason === 'first' ? 1_000 : this.#settings.marginMs;
    // A life that is not positive, or one that ends later than it could, comes from a broken entry or clock.
    if (!(lifeMs > 0) || !(leftMs > Math.min(marginMs, lifeMs / 2)) || leftMs > lifeMs + 60_000) return undefined;
    this.#rejected = undefined;
    return this.#hold(stored);
  }

  #stamped(minted: MintedToken): StoredToken {
    const issuedAt = Date.now();
    const refreshToken = minted.refreshToken ?? this.#refreshToken;
    return {
      accessToken: minted.accessToken,
      tokenType: minted.tokenType,
      issuedAt,
      expiresAt: issuedAt + (minted.expiresInSeconds ?? assumedLifeSeconds) * 1_000,
      ...(minted.scope === undefined ? {} : { scope: minted.scope }),
      ...(refreshToken === undefined ? {} : { refreshToken }),
    };
  }

  #hold(stored: StoredToken): AccessToken {
    const lifeMs = stored.expiresAt - stored.issuedAt;
    const leftMs = Math.min(lifeMs, stored.expiresAt - Date.now());
    const deadFrom = performance.now() + leftMs;
    this.#settings.onToken(stored.accessToken);
    if (stored.refreshToken !== undefined) this.#settings.onToken(stored.refreshToken);
    this.#refreshToken = stored.refreshToken ?? this.#refreshToken;
    const renewable = this.#settings.grant.renewable;
    const token: AccessToken = {
      accessToken: stored.accessToken,
      tokenType: stored.tokenType,
      expiresAt: renewable ? stored.expiresAt : Infinity,
      ...(stored.scope === undefined ? {} : { scope: stored.scope }),
    };
    this.#held = {
      token,
      renewFrom: renewable ? deadFrom - Math.min(this.#settings.marginMs, lifeMs / 2) : Infinity,
      deadFrom: renewable ? deadFrom : Infinity,
    };
    return token;
  }

  async #lock(): Promise<(() => Promise<void>) | undefined> {
    const limit = new Deadline(longestLockWaitMs, undefined);
    // The store is told first and given up on a moment later, so that no lock is obtained that nobody will release.
    const unlock = await this.#withStore(
      'lock',
      (store, key) => store.lock?.(key, limit.signal),
      longestLockWaitMs + 1_000,
    );
    limit.end();
    if (unlock === undefined) return undefined;
    return async () => {
      await within(longestStoreCallMs, Promise.resolve().then(unlock)).catch((error: unknown) =>
        this.#storeFailed('unlock', error),
      );
    };
  }

  async #withStore<T>(
    what: string,
    use: (store: TokenStore, key: string) => Promise<T> | undefined,
    limitMs: number = longestStoreCallMs,
  ): Promise<T | undefined> {
    const { store, grant } = this.#settings;
    if (store === undefined || grant.storeKey === undefined || performance.now() < this.#storeDownUntil)
      return undefined;
    try {
      const key = await grant.storeKey();
      return await within(limitMs, Promise.resolve(use(store, key)));
    } catch (error) {
      this.#storeFailed(what, error);
      return undefined;
    }
  }

  #storeFailed(what: string, error: unknown): void {
    this.#storeDownUntil = performance.now() + quietAfterFailureMs;
    this.#settings.logger.warn('The token store failed; going on without it.', {
      what,
      error: error instanceof Error ? error.name : typeof error,
    });
  }
}

/** Settles as the work does, or rejects when it takes longer. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const deadline = new Deadline(limitMs, undefined);
  try {
    return await unlessAborted(work, deadline.signal);
  } catch (error) {
    throw error === timeIsUp ? new Error('no answer in time') : error;
  } finally {
    deadline.end();
  }
}
