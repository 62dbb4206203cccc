/**
 * The form of a token in a store: JSON, encrypted where a key is given. Reading trusts nothing: an entry that is not a
 * valid token, is unreadable, or is plain where encryption was asked for counts as absent.
 */
import { soundToken, type StoredToken } from '../core/token/token-store.js';
import { cipherIn, type EncryptionKey } from './encryption.js';

/** The conversion of tokens into entries and back. */
export interface Entries {
  write(key: string, token: StoredToken): Promise<string>;
  read(key: string, entry: unknown): Promise<StoredToken | undefined>;
}

const dayMs = 86_400_000;
/** How long a refresh token is worth keeping, from its latest renewal. */
const longestKeptMs = 90 * dayMs;
/** Added to a token's expiry, so that a clock that runs ahead drops no valid token. */
const slackMs = 60_000;

/** Creates the form of entries for a store with these options. */
export function entriesOf(options: { readonly encryptionKey?: EncryptionKey | undefined }): Entries {
  const cipher = cipherIn(options);
  return {
    async write(key, token) {
      const text = JSON.stringify(token);
      return cipher === undefined ? text : cipher.encrypt(text, key);
    },
    async read(key, entry) {
      if (typeof entry !== 'string') return undefined;
      const text = cipher === undefined ? entry : await cipher.decrypt(entry, key);
      return text === undefined ? undefined : tokenOf(text);
    },
  };
}

/**
 * Returns how long a store keeps a token, in milliseconds: a little beyond its expiry, or 90 days with a refresh token.
 */
export function keptMs(token: StoredToken): number {
  if (token.refreshToken !== undefined) return longestKeptMs;
  return Math.ceil(Math.min(Math.max(token.expiresAt - Date.now(), 0) + slackMs, longestKeptMs));
}

function tokenOf(text: string): StoredToken | undefined {
  try {
    return soundToken(JSON.parse(text));
  } catch {
    return undefined;
  }
}
