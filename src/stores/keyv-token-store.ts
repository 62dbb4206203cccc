/**
 * Keeps tokens in any engine that Keyv supports. Keyv cannot set a key only when it is absent, hence there is no lock:
 * processes share tokens, and those that start cold at the same moment may each request one.
 */
import type { TokenStore } from '../core/token/token-store.js';
import { ConfigurationError } from '../errors.js';
import type { EncryptionKey } from './encryption.js';
import { entriesOf, keptMs } from './entries.js';
import { checkedKeyPrefix, checkOptionNames, hasMethods } from './options.js';

/** The subset of a Keyv instance (v5 or later) that the store needs. */
export interface KeyvInstance {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, timeToLiveMs: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** Options of {@link keyvTokenStore}. */
export interface KeyvTokenStoreOptions {
  /** Prefix of every key, which continues with `anypoint-sdk:token:…`; Keyv's own namespace precedes it. @default '' */
  readonly keyPrefix?: string | undefined;
  /**
   * Key to encrypt tokens with before they leave the process: 32 bytes, raw or in base64 or hex. An option that is
   * present and undefined, as from an unset variable, is refused.
   * @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/**
 * Creates a token store over your own Keyv instance: PostgreSQL, MySQL, MongoDB, etcd, DynamoDB, memory and more.
 * Tokens are shared between processes, without a lock: those that start cold at the same moment may each make a token
 * request. Where that matters, use `redisTokenStore`, or `fileTokenStore` of `anypoint-sdk/node` on one machine.
 *
 * @throws {@link ConfigurationError} when the instance lacks `get`, `set` or `delete`, or an option is wrong.
 * @example
 * ```ts
 * import KeyvPostgres from '@keyv/postgres';
 * import { AnypointClient } from 'anypoint-sdk';
 * import { keyvTokenStore } from 'anypoint-sdk/stores';
 * import Keyv from 'keyv';
 *
 * const keyv = new Keyv(new KeyvPostgres(process.env.DATABASE_URL));
 * const anypoint = new AnypointClient({ tokenStore: keyvTokenStore(keyv) });
 * ```
 */
export function keyvTokenStore(keyv: KeyvInstance, options: KeyvTokenStoreOptions = {}): TokenStore {
  if (!hasMethods(keyv, 'get', 'set', 'delete')) {
    throw new ConfigurationError('keyvTokenStore takes a Keyv instance, version 5 or later: get, set and delete.');
  }
  checkOptionNames('keyvTokenStore', options, ['keyPrefix', 'encryptionKey']);
  const prefix = checkedKeyPrefix(options.keyPrefix);
  const entries = entriesOf(options);
  return {
    get: async (key) => entries.read(key, await keyv.get(prefix + key)),
    set: async (key, token) => {
      await keyv.set(prefix + key, await entries.write(key, token), keptMs(token));
    },
    delete: async (key) => {
      await keyv.delete(prefix + key);
    },
  };
}
