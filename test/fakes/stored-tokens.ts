/** Tokens as stores hold them. */
import type { StoredToken, TokenStore } from '../../src/index.js';

export const secretToken = 'planted-access-token-5f1c';
export const secretRefreshToken = 'planted-refresh-token-9a0e';

export function storedToken(more: Partial<StoredToken> = {}): StoredToken {
  const issuedAt = Date.now();
  return { accessToken: secretToken, tokenType: 'bearer', issuedAt, expiresAt: issuedAt + 3_600_000, ...more };
}

/** Locks a store that has a lock. */
export function lockOf(store: TokenStore, key: string, signal?: AbortSignal): Promise<() => Promise<void>> {
  if (store.lock === undefined) throw new Error('the store has no lock');
  return store.lock(key, signal ?? new AbortController().signal);
}

/** Runs workers that each hold the lock for some turns of the event loop, and tells how many ever held it at once. */
export async function mostHoldersAtOnce(stores: readonly TokenStore[], workers: number): Promise<number> {
  let holders = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: workers }, async (_, index) => {
      const store = stores[index % stores.length];
      if (store === undefined) throw new Error('no store');
      // Not all in step: whoever comes a little later is the one that could slip in.
      for (let turn = 0; turn < index % 7; turn++) await new Promise((resolve) => setImmediate(resolve));
      const release = await lockOf(store, 'key');
      most = Math.max(most, ++holders);
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      holders--;
      await release();
    }),
  );
  return most;
}
