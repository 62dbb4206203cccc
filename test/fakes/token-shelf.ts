/** A token store in memory that notes what was done to it, and sign-ins that may use it. */
import type { Grant } from '../../src/core/token/token-manager.js';
import type { StoredToken, TokenStore } from '../../src/index.js';
import { countingGrant } from './http-client.js';

const minutes = 60_000;

export interface Shelf extends TokenStore {
  readonly entries: Map<string, StoredToken>;
  readonly calls: string[];
}

/** Is a store in memory that notes what was done to it. */
export function shelf(overrides: Partial<TokenStore> = {}): Shelf {
  const entries = new Map<string, StoredToken>();
  const calls: string[] = [];
  const store: TokenStore = {
    get: (key) => Promise.resolve(entries.get(key)),
    set: (key, token) => Promise.resolve(void entries.set(key, token)),
    delete: (key) => Promise.resolve(void entries.delete(key)),
    ...overrides,
  };
  return {
    entries,
    calls,
    get: (key) => (calls.push('get'), store.get(key)),
    set: (key, token) => (calls.push('set'), store.set(key, token)),
    delete: (key) => (calls.push('delete'), store.delete(key)),
    ...(store.lock === undefined
      ? {}
      : { lock: (key: string, signal: AbortSignal) => (calls.push('lock'), store.lock?.(key, signal) as never) }),
  };
}

/** Makes tokens with running numbers that may be stored under `key`. */
export function storable(more: Parameters<typeof countingGrant>[0] = {}): { grant: Grant; minted: () => number } {
  const { grant, minted } = countingGrant(more);
  return { grant: { ...grant, storeKey: () => Promise.resolve('key') }, minted };
}

/** Is a token that was issued ten minutes ago for an hour. */
export function entry(overrides: Partial<StoredToken> = {}): StoredToken {
  const issuedAt = Date.now() - 10 * minutes;
  return { accessToken: 'stored', tokenType: 'bearer', issuedAt, expiresAt: issuedAt + 60 * minutes, ...overrides };
}
