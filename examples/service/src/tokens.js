/** The token that all processes of the service share, in Redis. */
import { once } from 'node:events';
import { redisTokenStore } from 'anypoint-sdk/stores';
import { createClient } from 'redis';

/**
 * Connects to Redis. A Redis that is away costs a token request and no call, so the service starts without it and uses it
 * once it is there: commands fail at once (`disableOfflineQueue`) in place of waiting for it.
 */
export async function connectTokens({ redisUrl, tokenKey, logger }) {
  const redis = createClient({ url: redisUrl, disableOfflineQueue: true });
  redis.on('error', (error) => logger.warn({ error: error.code ?? error.name }, 'Redis is away.'));
  redis.on('ready', () => logger.info('Redis is there.'));
  const ready = once(redis, 'ready').catch(() => undefined);
  redis.connect().catch(() => undefined);
  await ready;
  return {
    store: redisTokenStore(redis, {
      keyPrefix: 'example-service:',
      // An unset key would be refused: whoever wants encryption must not lose it by a typing error.
      ...(tokenKey === undefined ? {} : { encryptionKey: tokenKey }),
    }),
    isReady: () => redis.isReady,
    close: () => redis.destroy(),
  };
}
