/**
 * Keeps tokens in Redis, for many processes on many machines. The lock is a key that only one can set, with an end of
 * its own, so that a holder that died stops nobody for longer; it is released only by who set it.
 */
import { pause, unlessAborted } from '../core/pace/deadline.js';
import type { TokenStore } from '../core/token/token-store.js';
import type { EncryptionKey } from './encryption.js';
import { entriesOf, keptMs } from './entries.js';
import { checkedKeyPrefix, checkedLockMs, checkOptionNames } from './options.js';
import { redisCommands, type RedisClient, type RedisCommands } from './redis-client.js';

/** Configures {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /** Stands before every key, which then reads on as `anypoint-sdk:token:…`. @default '' */
  readonly keyPrefix?: string | undefined;
  /** How long a process that died while it held the lock holds up the others, in seconds, 2 to 300. @default 10 */
  readonly lockSeconds?: number | undefined;
  /**
   * Encrypts tokens before they leave the process: 32 bytes, or base64 or hex of them. An option that is there and undefined, as an
   * unset variable gives it, is refused. @default not encrypted
   */
  readonly encryptionKey?: EncryptionKey | undefined;
}

/**
 * Makes a token store in Redis over your own connected client of node-redis (version 4 or later) or ioredis (version 5
 * or later). Processes that start at the same moment make one token request among them. Entries expire by themselves:
 * a minute after the token does, or after 90 days where a refresh token is kept. A Redis that is down or slow costs a
 * token request, never a call. The client stays yours: it is neither connected nor closed here.
 *
 * @throws {@link ConfigurationError} when the client is neither library's, or an option is wrong.
 * @example
 * ```ts
 * import { AnypointClient } from 'anypoint-sdk';
 * import { redisTokenStore } from 'anypoint-sdk/stores';
 * import { createClient } from 'redis';
 *
 * const redis = await createClient({ url: process.env.REDIS_URL }).connect();
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
      // The lock may be taken even though its response came late or never.
      asked
        .catch(() => true)
        .then((taken) => (taken ? release() : undefined))
        .catch(() => undefined);
      throw error;
    }
    // At random moments, so that a crowd does not ask in step.
    await pause(50 + Math.random() * 100, signal);
  }
}
