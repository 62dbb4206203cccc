/**
 * Keeps tokens in any engine that Keyv reaches. Keyv has no way to set a key only when it is absent, hence no lock:
 * processes share tokens, and those that start cold at the same moment may each ask for one.
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

/** Configures {@link keyvTokenStore}. */
export interface KeyvTokenStoreOptions {
  /** Stands before every key, which then reads on as `anypoint-sdk:token:…`; Keyv's own namespace comes before it. @default '' */
  readonly keyPrefix?: string | undefined;
  /**
   * Encrypts tokens before they leave the process: 32 bytes, or base64 or hex of them. An option that is there and undefined, as an
   * unset variable gives it, is refused. @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/**
 * Makes a token store over your own Keyv instance: PostgreSQL, MySQL, MongoDB, etcd, DynamoDB, memory and more. Tokens
 * are shared between processes, without a lock: those that start cold at the same moment may each make a token request.
 * Where that matters, use `redisTokenStore`, or `fileTokenStore` of `anypoint-sdk/node` on one machine.
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
