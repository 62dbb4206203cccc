/**
 * Keeps tokens in Redis, for many processes on many machines. The lock is a key that only one process can set. It
 * expires, so that a holder that died blocks nobody for long, and only its holder releases it.
 */
import { pause, unlessAborted } from '../core/pace/deadline.js';
import type { TokenStore } from '../core/token/token-store.js';
import type { EncryptionKey } from './encryption.js';
import { entriesOf, keptMs } from './entries.js';
import { checkedKeyPrefix, checkedLockMs, checkOptionNames } from './options.js';
import { redisCommands, type RedisClient, type RedisCommands } from './redis-client.js';

/** Options of {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /** Prefix of every key, which continues with `anypoint-sdk:token:…`. @default '' */
  readonly keyPrefix?: string | undefined;
  /** Time for which a process that died while holding the lock blocks the others, in seconds, 2 to 300. @default 10 */
  readonly lockSeconds?: number | undefined;
  /**
   * Key to encrypt tokens with before they leave the process: 32 bytes, raw or in base64 or hex. An option that is
   * present and undefined, as from an unset variable, is refused.
   * @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/**
 * Creates a token store in Redis over your own connected client of node-redis (version 4 or later) or ioredis (version
 * 5 or later). Processes that start at the same moment share one token request. Entries expire a minute after the token
 * does, or after 90 days where a refresh token is kept. A Redis that is down or slow costs a token request, never a
 * call. The client is neither connected nor closed here.
 *
 * @throws {@link ConfigurationError} when the client is neither library's, or an option is wrong.
 * @example
 * ```ts
 * import { AnypointClient } from 'anypoint-sdk';
 * import { redisTokenStore } from 'anypoint-sdk/stores';
 * import { createClient } from 'redis';
 *
 * const redis = await createClient({ url: 'redis://127.0.0.1:6379' }).connect();
 * const anypoint = new AnypointClient({
 *   tokenStore: redisTokenStore(redis, { encryptionKey: process.env.TOKEN_KEY }),
 * });
 * ```
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions = {}): TokenStore {
  const redis = redisCommands(client);
  checkOptionNames('redisTokenStore', options, ['keyPrefix', 'lockSeconds', 'encryptionKey']);
  const prefix = checkedKeyPrefix(options.keyPrefix);
  const lockMs = checkedLockMs(options.lockSeconds, 10);
  const entries = entriesOf(options);
  return {
    get: async (key) => entries.read(key, await redis.get(prefix + key)),
    set: async (key, token) => {
      await redis.set(prefix + key, await entries.write(key, token), keptMs(token));
    },
    delete: async (key) => {
      await redis.delete(prefix + key);
    },
    lock: (key, signal) => lock(redis, `${prefix}${key}:lock`, lockMs, signal),
  };
}

async function lock(
  redis: RedisCommands,
  name: string,
  lockMs: number,
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  const owner = crypto.randomUUID();
  const release = async (): Promise<void> => {
    await redis.deleteIfEqual(name, owner);
  };
  for (;;) {
    signal.throwIfAborted();
    const asked = redis.setIfAbsent(name, owner, lockMs);
    try {
      if (await unlessAborted(asked, signal)) return release;
    } catch (error) {
      // The lock may have been taken even though its response came late or never.
      asked
        .catch(() => true)
        .then((taken) => (taken ? release() : undefined))
        .catch(() => undefined);
      throw error;
    }
    // At random intervals, so that many processes do not ask in step.
    await pause(50 + Math.random() * 100, signal);
  }
}
