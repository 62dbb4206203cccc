/** The storage of tokens that several processes share. A store that fails costs a token request, never a call. */

/** A token as a store keeps it. Plain JSON. */
export interface StoredToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** Time of issue, in milliseconds since the epoch by the clock of the process that requested it. */
  readonly issuedAt: number;
  /** Expiry, in milliseconds since the epoch by that same clock. */
  readonly expiresAt: number;
  /** Granted scopes, separated by spaces, where the platform reported them. */
  readonly scope?: string | undefined;
  /** The newest refresh token, with the grants that have one. */
  readonly refreshToken?: string | undefined;
}

/**
 * A token store for several processes. Keys hold no secret; values are secrets. With `lock`, processes that start cold
 * at the same moment share one token request.
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

/**
 * Returns a token as a store should hold it, or undefined for anything else. What comes from a store was written
 * elsewhere, maybe by another version or another program: a token that cannot be sent must not fail every call.
 */
export function soundToken(stored: unknown): StoredToken | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const given: Partial<Record<keyof StoredToken, unknown>> = stored;
  const { accessToken, tokenType, issuedAt, expiresAt, scope, refreshToken } = given;
  if (!isCredential(accessToken) || typeof tokenType !== 'string') return undefined;
  if (!Number.isFinite(issuedAt) || !Number.isFinite(expiresAt)) return undefined;
  return {
    accessToken,
    tokenType,
    issuedAt: Number(issuedAt),
    expiresAt: Number(expiresAt),
    ...(typeof scope === 'string' ? { scope } : {}),
    ...(isCredential(refreshToken) ? { refreshToken } : {}),
  };
}

/** Tells whether a value can stand in a header: no space, no line break, nothing beyond ASCII. */
export function isCredential(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}
