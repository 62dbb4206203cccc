/**
 * The two Redis clients of Node, recognised by their shape: node-redis from version 4 on (single, pool, cluster,
 * sentinel) and ioredis from version 5 on (single, cluster). The caller's client is used as it is: never connected,
 * configured or closed here.
 */
import { ConfigurationError } from '../errors.js';
import { hasMethods } from './options.js';

/** The subset of a node-redis client (v4 or later) that the store needs. */
export interface NodeRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  readonly sendCommand: unknown;
}

/** The subset of an ioredis client (v5 or later) that the store needs. */
export interface IoRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, milliseconds: 'PX', count: number, condition?: 'NX'): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, keyCount: number, key: string, argument: string): Promise<unknown>;
  readonly defineCommand: unknown;
}

/** A connected client of either library. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** The Redis commands that the token store needs. */
export interface RedisCommands {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, keptMs: number): Promise<unknown>;
  /** Sets a key unless it exists. Returns true when it did not. */
  setIfAbsent(key: string, value: string, keptMs: number): Promise<boolean>;
  delete(key: string): Promise<unknown>;
  deleteIfEqual(key: string, value: string): Promise<unknown>;
}

const deleteIfEqual = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end`;

/**
 * Recognises the client by its methods.
 *
 * @throws {@link ConfigurationError} when it is neither library's.
 */
export function redisCommands(client: RedisClient): RedisCommands {
  if (hasMethods(client, 'get', 'set', 'del', 'eval')) {
    if (isIoRedis(client)) return ofIoRedis(client);
    // The callback clients of node-redis 3 and older spell it `send_command` as well.
    if (hasMethods(client, 'sendCommand') && !hasMethods(client, 'send_command')) return ofNodeRedis(client);
  }
  throw new ConfigurationError(
    'redisTokenStore takes a client of node-redis (version 4 or later) or of ioredis (version 5 or later).',
  );
}

function isIoRedis(client: RedisClient): client is IoRedisClient {
  return hasMethods(client, 'defineCommand');
}

function ofNodeRedis(client: NodeRedisClient): RedisCommands {
  return {
    get: async (key) => client.get(key),
    set: async (key, value, keptMs) => client.set(key, value, { PX: keptMs }),
    setIfAbsent: async (key, value, keptMs) => isOk(await client.set(key, value, { PX: keptMs, NX: true })),
    delete: async (key) => client.del(key),
    deleteIfEqual: async (key, value) => client.eval(deleteIfEqual, { keys: [key], arguments: [value] }),
  };
}

function ofIoRedis(client: IoRedisClient): RedisCommands {
  return {
    get: async (key) => client.get(key),
    set: async (key, value, keptMs) => client.set(key, value, 'PX', keptMs),
    setIfAbsent: async (key, value, keptMs) => isOk(await client.set(key, value, 'PX', keptMs, 'NX')),
    delete: async (key) => client.del(key),
    deleteIfEqual: async (key, value) => client.eval(deleteIfEqual, 1, key, value),
  };
}

/** Reads the reply to a conditional set. A client may be configured to return buffers; a key that exists gives null. */
function isOk(answer: unknown): boolean {
  return answer === 'OK' || answer instanceof Uint8Array;
}
