/** Proves that the clients people have fit without a cast, and that other things do not. Compiled, never run. */
import { Cluster, Redis } from 'ioredis';
import Keyv from 'keyv';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';
import { keyvTokenStore, redisTokenStore, type TokenStore } from '../../src/stores/index.js';

export const stores = async (): Promise<TokenStore[]> => [
  redisTokenStore(createClient()),
  redisTokenStore(createClient({ RESP: 3 })),
  redisTokenStore(await createClient().connect()),
  redisTokenStore(createClientPool()),
  redisTokenStore(createCluster({ rootNodes: [] })),
  redisTokenStore(createSentinel({ name: 'main', sentinelRootNodes: [] })),
  redisTokenStore(new Redis()),
  redisTokenStore(new Cluster([])),
  keyvTokenStore(new Keyv()),
  // @ts-expect-error a Map is no Redis client
  redisTokenStore(new Map()),
  // @ts-expect-error a Keyv instance is no Redis client
  redisTokenStore(new Keyv()),
  // @ts-expect-error Keyv has no lock, hence no time for one
  keyvTokenStore(new Keyv(), { lockSeconds: 10 }),
];
