/**
 * The place where tokens can be kept for other processes. A store that fails costs a token request, never a call.
 */

/** Is a token as a store keeps it. Plain JSON. */
export interface StoredToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** When it was issued, in milliseconds since the epoch by the clock of the process that asked for it. */
  readonly issuedAt: number;
  /** When it stops being valid, in milliseconds since the epoch by that same clock. */
  readonly expiresAt: number;
  /** Granted scopes, space separated, where the platform told. */
  readonly scope?: string | undefined;
  /** The newest refresh token, with the grants that have one. */
  readonly refreshToken?: string | undefined;
}

/**
 * Keeps tokens for several processes. Keys hold no secret; values are secrets. With `lock`, processes that start cold
 * at the same moment make one token request among them.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  /** Keeps a token at least until it expires. A store may forget it at any time after. */
  set(key: string, token: StoredToken): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Waits until this process alone may renew the token, and gives a function that ends that. Must give way after a
   * bounded time when the holder is gone. Rejects when the signal aborts.
   */
  lock?(key: string, signal: AbortSignal): Promise<() => Promise<void>>;
}
