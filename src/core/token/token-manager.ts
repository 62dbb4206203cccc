/**
 * Holds the access token of one sign-in. Guarantees: a hundred first calls make one token request; fifty calls that are
 * refused with the same token make one more; a token that is about to expire is renewed in the background while it is
 * still used; an abort ends only that caller's wait, and the request continues for the others; a failed request is
 * forgotten, so that the next call tries again.
 *
 * Age is measured on the monotonic clock, so that a jump of the wall clock neither expires nor prolongs a token. The
 * wall clock is used only towards a store, which other processes read.
 */
import { unlessAborted } from '../pace/deadline.js';
import { ignoringFailure, type Logger } from '../report/logger.js';
import { kindOfThrown } from '../report/thrown.js';
import { GuardedStore, StoreTime } from './guarded-store.js';
import { eitherToken, lost, Renewal } from './renewal.js';
import type { StoredToken, TokenStore } from './token-store.js';

/** The reason for a token request. */
export type TokenReason = 'first' | 'expired' | 'rejected';

/** The result of a grant. */
export interface MintedToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /**
   * Lifetime in seconds. Undefined when the platform did not report it; an hour, its usual lifetime, is then assumed.
   */
  readonly expiresInSeconds: number | undefined;
  readonly scope?: string | undefined;
  readonly refreshToken?: string | undefined;
}

/** The context of a grant. */
export interface MintRequest {
  readonly reason: TokenReason;
  /** The newest refresh token known for this sign-in. */
  readonly refreshToken: string | undefined;
}

/** A source of tokens: one per grant, in `src/auth`. Has its own time limit. */
export interface Grant {
  /** False for a token that the caller holds, which cannot be renewed. */
  readonly renewable: boolean;
  mint(request: MintRequest): Promise<MintedToken>;
  /** Identifies the sign-in in a store, without any secret. Undefined when its tokens are not to be stored. */
  storeKey?(): Promise<string>;
}

/** An access token as `auth.getAccessToken()` returns it. A secret. */
export interface AccessToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /**
   * Expiry in milliseconds since the epoch. Where it is not reported, a lifetime of an hour is assumed, as for the
   * platform's tokens; `Infinity` for a token that the caller holds.
   */
  readonly expiresAt: number;
  /** Granted scopes, separated by spaces, where the platform reported them. */
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
  /** How long before its expiry a token is renewed, in milliseconds; never more than half its lifetime. */
  readonly marginMs: number;
  /** The time limit of a call without one of its own. */
  readonly timeoutMs: number;
  readonly logger: Logger;
  /** Called with background work, so that the runtime lets it finish. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /** Called with every token, so that it can be redacted. */
  readonly onToken: (token: string) => void;
}

const assumedLifeSeconds = 3_600;
/** The pause after a failed early renewal, in milliseconds, during which the held token is still used. */
const quietAfterFailureMs = 5_000;

export class TokenManager {
  readonly #settings: TokenManagerSettings;
  #held: Held | undefined;
  readonly #store: GuardedStore;
  #renewal: Renewal<AccessToken> | undefined;
  /** The number of renewals, so that one that was given up does not replace the token of a later one. */
  #begun = 0;
  #heldSince = 0;
  #rejected: string | undefined;
  #refreshToken: string | undefined;
  #quietUntil = 0;

  constructor(settings: TokenManagerSettings) {
    this.#settings = settings;
    const { store, grant, logger } = settings;
    this.#store = new GuardedStore(
      store,
      grant.storeKey === undefined ? undefined : async () => grant.storeKey?.() ?? '',
      logger,
    );
  }

  /** True while there is a valid token, so that `get` does not wait. */
  get hasToken(): boolean {
    return this.#held !== undefined && performance.now() < this.#held.deadFrom;
  }

  /**
   * Returns a valid token. Waits only when there is none: no longer than the signal allows, and not indefinitely for
   * what another call began.
   */
  get(signal?: AbortSignal, limitMs: number = this.#settings.timeoutMs): AccessToken | Promise<AccessToken> {
    const held = this.#held;
    if (held === undefined) return this.#wait('first', signal, limitMs);
    const now = performance.now();
    if (now < held.renewFrom) return held.token;
    if (now >= held.deadFrom) return this.#wait('expired', signal, limitMs);
    if (this.#renewal?.isLost !== false && now >= this.#quietUntil) this.#renewAhead(limitMs);
    return held.token;
  }

  /**
   * Drops a token that the platform refused. Returns false when no other can be obtained. Only the refused token is
   * dropped: a late caller with an old one gets the new one.
   */
  reject(accessToken: string): boolean {
    if (!this.#settings.grant.renewable) return false;
    if (this.#held?.token.accessToken === accessToken) {
      this.#held = undefined;
      this.#rejected = accessToken;
    }
    return true;
  }

  /** Forgets the token here and in the store; the next call signs in anew. The store may take a share of the limit. */
  async forget(limitMs: number = this.#settings.timeoutMs): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#rejected = held.token.accessToken;
    const time = new StoreTime(limitMs);
    await this.#store.remove(time);
    time.end();
  }

  async #adopt(minted: MintedToken, since: number, time: StoreTime): Promise<AccessToken> {
    const stored = this.#stamped(minted);
    const token = this.#hold(stored, since);
    await this.#store.write(stored, time);
    return token;
  }

  /** Notes a sign of life of the current token request: another attempt begins. */
  progressed(): void {
    this.#renewal?.progressed();
  }

  /** The newest refresh token of this sign-in, if its grant has one. */
  get refreshToken(): string | undefined {
    return this.#refreshToken;
  }

  #renewAhead(limitMs: number): void {
    const { logger, waitUntil } = this.#settings;
    const ended = this.#renew('expired', limitMs).token.then(
      () => undefined,
      (error: unknown) => {
        this.#quietUntil = performance.now() + quietAfterFailureMs;
        logger.warn('Renewing the access token ahead of its end failed; the current one serves on.', {
          error: kindOfThrown(error),
        });
      },
    );
    ignoringFailure(() => waitUntil?.(ended));
  }

  async #wait(reason: TokenReason, signal: AbortSignal | undefined, limitMs: number): Promise<AccessToken> {
    const current = this.#renewal;
    const renewal = this.#renew(reason, limitMs);
    // A renewal that this very call began cannot be dropped without it; its own limits end it.
    if (renewal !== current) return unlessAborted(renewal.token, signal);
    const token = await renewal.wait(signal);
    return token === lost ? unlessAborted(eitherToken(renewal, this.#renew(reason, limitMs)), signal) : token;
  }

  /** Joins the current renewal, or begins one, also where the current one counts as lost. */
  #renew(reason: TokenReason, limitMs: number): Renewal<AccessToken> {
    const current = this.#renewal;
    if (current?.isLost === false) {
      // Some runtimes forbid a request to touch another's work; the store's share then stays as it is.
      ignoringFailure(() => current.storeTime.shorten(limitMs));
      return current;
    }
    const since = ++this.#begun;
    const why = this.#rejected === undefined ? reason : 'rejected';
    const begun = new Renewal<AccessToken>(limitMs, async (renewal) => this.#carryOut(renewal, why, since));
    this.#renewal = begun;
    const forget = (): void => {
      if (this.#renewal === begun) this.#renewal = undefined;
    };
    begun.token.then(forget, forget);
    return begun;
  }

  async #carryOut(renewal: Renewal<AccessToken>, reason: TokenReason, since: number): Promise<AccessToken> {
    const { storeTime: time } = renewal;
    const shared = await this.#fromStore(reason, since, time);
    if (shared !== undefined) return shared;
    renewal.progressed();
    const unlock = await this.#store.lock(time);
    try {
      // The previous holder of the lock has probably just stored a new token.
      const justStored = unlock === undefined ? undefined : await this.#fromStore(reason, since, time);
      renewal.progressed();
      return justStored ?? (await this.#mint(reason, since, time));
    } finally {
      await unlock?.();
    }
  }

  async #mint(reason: TokenReason, since: number, time: StoreTime): Promise<AccessToken> {
    const minted = await this.#settings.grant.mint({ reason, refreshToken: this.#refreshToken });
    // This renewal was given up but succeeded after all: the token of a later one is newer.
    if (this.#held !== undefined && since < this.#heldSince) return this.#held.token;
    this.#rejected = undefined;
    return this.#adopt(minted, since, time);
  }

  /** Reads the store, unless it holds the very token that was refused or is about to expire. */
  async #fromStore(reason: TokenReason, since: number, time: StoreTime): Promise<AccessToken | undefined> {
    const stored = await this.#store.read(time);
    if (stored === undefined) return undefined;
    this.#refreshToken = stored.refreshToken ?? this.#refreshToken;
    if (stored.accessToken === this.#rejected) {
      // Other processes must not use it again; with a refresh token beside it, the next entry replaces it.
      if (stored.refreshToken === undefined) await this.#store.remove(time);
      return undefined;
    }
    const lifeMs = stored.expiresAt - stored.issuedAt;
    const leftMs = stored.expiresAt - Date.now();
    const marginMs = reason === 'first' ? 1_000 : this.#settings.marginMs;
    // A lifetime that is not positive, or longer than possible, comes from a broken entry or clock.
    if (!(lifeMs > 0) || !(leftMs > Math.min(marginMs, lifeMs / 2)) || leftMs > lifeMs + 60_000) return undefined;
    this.#rejected = undefined;
    return this.#hold(stored, since);
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

  #hold(stored: StoredToken, since: number): AccessToken {
    this.#heldSince = since;
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
}
