import { describe, expect, test } from 'vitest';
import { isAnypointError } from '../../src/errors.js';
import { redisTokenStore, type RedisClient, type RedisTokenStoreOptions } from '../../src/stores/index.js';
import { fakeNodeRedis, MemoryRedis } from '../fakes/redis-clients.js';

describe('what redisTokenStore refuses', () => {
  const given = (client: unknown, options?: unknown): unknown => {
    try {
      return redisTokenStore(client as RedisClient, options as RedisTokenStoreOptions);
    } catch (error) {
      return error;
    }
  };
  const client = fakeNodeRedis(new MemoryRedis());

  test.each([
    ['nothing', undefined],
    ['a URL', 'redis://localhost'],
    ['a Map', new Map()],
    ['a client with callbacks, as of node-redis 3', { ...client, send_command: () => undefined }],
    ['a client of another kind', { ...client, sendCommand: undefined }],
  ])('%s as the client', (_, wrong) => {
    const error = given(wrong);
    expect(isAnypointError(error, 'configuration') && error.message).toContain('node-redis (version 4 or later)');
  });

  test.each([
    [{ lockSeconds: 1 }, '"lockSeconds" must be a number of seconds from 2 to 300'],
    [{ lockSeconds: NaN }, '"lockSeconds"'],
    [{ lockSeconds: '10' }, '"lockSeconds"'],
    [{ keyPrefix: 7 }, '"keyPrefix" must be a string'],
    [{ encryptionKey: 'correct horse battery staple' }, '"encryptionKey" must be 32 random bytes'],
    [{ prefix: 'a' }, '"prefix" is not an option of redisTokenStore. Options are: keyPrefix, lockSeconds'],
    [null, 'must be an object'],
  ])('the options %j', (options, message) => {
    const error = given(client, options);
    expect(isAnypointError(error, 'configuration') && error.message).toContain(message);
  });
});
