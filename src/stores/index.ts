/**
 * `anypoint-sdk/stores`: token stores for many processes and machines, over clients that you bring.
 */
export { redisTokenStore } from './redis-token-store.js';
export type { RedisTokenStoreOptions } from './redis-token-store.js';
export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis-client.js';
export { keyvTokenStore } from './keyv-token-store.js';
export type { KeyvInstance, KeyvTokenStoreOptions } from './keyv-token-store.js';
export type { EncryptionKey } from './encryption.js';
export type { StoredToken, TokenStore } from '../core/token/token-store.js';
