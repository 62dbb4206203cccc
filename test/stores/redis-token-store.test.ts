import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redisTokenStore, type RedisClient, type RedisTokenStoreOptions } from '../../src/stores/index.js';
import { fakeIoRedis, fakeNodeRedis, MemoryRedis } from '../fakes/redis-clients.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import { lockOf, mostHoldersAtOnce, secretRefreshToken, secretToken, storedToken } from '../fakes/stored-tokens.js';

/** Is a Redis to look into, whichever client the store uses. */
interface Sight {
  readonly client: RedisClient;
  value(key: string): Promise<string | null>;
  keptMs(key: string): Promise<number>;
  put(key: string, value: string): Promise<unknown>;
  remove(key: string): Promise<unknown>;
  keys(): Promise<string[]>;
}

const encryptionKey = 'ab'.repeat(32);
const week = 7 * 86_400_000;

function promises(sight: () => Sight): void {
  const store = (options?: RedisTokenStoreOptions): ReturnType<typeof redisTokenStore> =>
    redisTokenStore(sight().client, options);

  test('gives back the token it was given, complete', async () => {
    const token = storedToken({ scope: 'read:api_contracts', refreshToken: secretRefreshToken });
    await store().set('key', token);
    expect(await store().get('key')).toEqual(token);
    expect(await store().get('another')).toBeUndefined();
  });

  test('forgets what was deleted', async () => {
    await store().set('key', storedToken());
    await store().delete('key');
    expect(await store().get('key')).toBeUndefined();
  });

  test('lets an entry expire a minute after the token', async () => {
    await store().set('key', storedToken());
    const kept = await sight().keptMs('key');
    expect(kept).toBeGreaterThan(3_650_000);
    expect(kept).toBeLessThanOrEqual(3_660_000);
  });

  test('keeps a refresh token for 90 days, however soon its access token ends', async () => {
    await store().set('key', storedToken({ expiresAt: Date.now() - 1, refreshToken: secretRefreshToken }));
    const kept = await sight().keptMs('key');
    expect(kept).toBeGreaterThan(12 * week);
    expect(kept).toBeLessThanOrEqual(90 * 86_400_000);
  });

  test.each([Number.MAX_SAFE_INTEGER, 0, -1, Date.now() + 0.5])(
    'keeps a token with the strange end %d for a bounded time',
    async (end) => {
      await store().set('key', storedToken({ expiresAt: end }));
      expect(await sight().keptMs('key')).toBeLessThanOrEqual(90 * 86_400_000);
    },
  );

  test('puts its prefix before every key, the lock included', async () => {
    const release = await lockOf(store({ keyPrefix: 'orders:' }), 'key');
    await store({ keyPrefix: 'orders:' }).set('key', storedToken());
    expect((await sight().keys()).sort()).toEqual(['orders:key', 'orders:key:lock']);
    expect(await store({ keyPrefix: 'billing:' }).get('key')).toBeUndefined();
    await release();
  });

  test('lets one hold the lock at a time', async () => {
    expect(await mostHoldersAtOnce([store(), store()], 12)).toBe(1);
    expect(await sight().keys()).toEqual([]);
  });

  test('gives the lock an end, 10 seconds away unless told otherwise', async () => {
    await lockOf(store(), 'first');
    const first = await sight().keptMs('first:lock');
    expect(first).toBeGreaterThan(3_000);
    expect(first).toBeLessThanOrEqual(10_000);
    await lockOf(store({ lockSeconds: 3 }), 'second');
    expect(await sight().keptMs('second:lock')).toBeLessThanOrEqual(3_000);
  });

  test('does not release the lock of another', async () => {
    const late = await lockOf(store(), 'key');
    await sight().remove('key:lock');
    const release = await lockOf(store(), 'key');
    await late();
    expect(await sight().keys()).toEqual(['key:lock']);
    await release();
    expect(await sight().keys()).toEqual([]);
  });

  test('stops waiting for the lock when the signal aborts', async () => {
    const release = await lockOf(store(), 'key');
    const leaving = new AbortController();
    const waiting = lockOf(store(), 'key', leaving.signal);
    leaving.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    await release();
    expect(await sight().keys()).toEqual([]);
  });

  test('does not even ask for the lock when the signal has aborted', async () => {
    await expect(lockOf(store(), 'key', AbortSignal.abort('gone'))).rejects.toBe('gone');
    expect(await sight().keys()).toEqual([]);
  });

  test.each([
    '',
    'null',
    '[]',
    '{',
    '"text"',
    '{}',
    '{"accessToken":"a\\nb","tokenType":"bearer"}',
    'aes-256-gcm:AAAA',
  ])('reads %j as nothing, with and without encryption', async (entry) => {
    await sight().put('key', entry);
    expect(await store().get('key')).toBeUndefined();
    expect(await store({ encryptionKey }).get('key')).toBeUndefined();
  });

  test('holds nothing readable when encrypted, and gives it back to who has the key', async () => {
    const token = storedToken({ refreshToken: secretRefreshToken, scope: 'full' });
    await store({ encryptionKey }).set('key', token);
    const value = await sight().value('key');
    for (const text of [secretToken, secretRefreshToken, 'accessToken', 'full']) expect(value).not.toContain(text);
    expect(atob(String(value).slice('aes-256-gcm:'.length))).not.toContain(secretToken);
    expect(await store({ encryptionKey }).get('key')).toEqual(token);
    expect(await store({ encryptionKey: 'cd'.repeat(32) }).get('key')).toBeUndefined();
    expect(await store().get('key')).toBeUndefined();
  });

  test('takes no plain entry where encryption is asked for, and none that was moved from another sign-in', async () => {
    await store().set('plain', storedToken());
    expect(await store({ encryptionKey }).get('plain')).toBeUndefined();
    await store({ encryptionKey }).set('mine', storedToken());
    await sight().put('theirs', String(await sight().value('mine')));
    expect(await store({ encryptionKey }).get('theirs')).toBeUndefined();
  });
}

describe.each([
  ['node-redis', fakeNodeRedis],
  ['ioredis', fakeIoRedis],
])('redisTokenStore over the methods of %s', (_, clientOf) => {
  let redis: MemoryRedis;
  let client: RedisClient;
  beforeEach(() => {
    redis = new MemoryRedis();
    client = clientOf(redis);
  });

  promises(() => ({
    client,
    value: (key) => Promise.resolve(redis.get(key)),
    keptMs: (key) => Promise.resolve(redis.keptMs(key)),
    put: (key, value) => Promise.resolve(redis.set(key, value, 60_000, false)),
    remove: (key) => Promise.resolve(redis.delete(key)),
    keys: () => Promise.resolve(redis.keys()),
  }));

  test('gives back a lock whose answer came after the signal had aborted', async () => {
    let answer = (): void => undefined;
    redis.answering = () => new Promise((resolve) => (answer = resolve));
    const leaving = new AbortController();
    const waiting = lockOf(redisTokenStore(client), 'key', leaving.signal);
    leaving.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    expect(redis.keys()).toEqual(['key:lock']);
    redis.answering = () => Promise.resolve();
    answer();
    await expect.poll(() => redis.keys(), { timeout: 15_000 }).toEqual([]);
  });

  test('gives back a lock that was taken although the connection broke', async () => {
    redis.answering = () => Promise.reject(new Error('connection reset'));
    const waiting = lockOf(redisTokenStore(client), 'key');
    redis.answering = () => Promise.resolve();
    await expect(waiting)
      .rejects.toThrow('connection reset')
      .catch(() => undefined);
    await expect.poll(() => redis.keys(), { timeout: 15_000 }).toEqual([]);
  });
});

describe.skipIf(withoutRedisServer())('redisTokenStore with a real Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedisServer();
    return () => server.stop();
  });

  const looking = (): Redis => new Redis(server.port, '127.0.0.1');
  const sightOf = (redis: Redis, client: RedisClient): Sight => ({
    client,
    value: (key) => redis.get(key),
    keptMs: (key) => redis.pttl(key),
    put: (key, value) => redis.set(key, value),
    remove: (key) => redis.del(key),
    keys: () => redis.keys('*'),
  });

  describe.each([2, 3] as const)('through node-redis, protocol %d', (RESP) => {
    let redis: Redis;
    let client: ReturnType<typeof createClient>;
    beforeAll(async () => {
      redis = looking();
      client = createClient({ url: server.url, RESP });
      await client.connect();
    });
    beforeEach(() => redis.flushall());
    afterAll(async () => {
      client.destroy();
      await redis.quit();
    });
    promises(() => sightOf(redis, client));
  });

  describe('through ioredis', () => {
    let redis: Redis;
    beforeAll(() => {
      redis = looking();
    });
    beforeEach(() => redis.flushall());
    afterAll(() => redis.quit());
    promises(() => sightOf(redis, redis));
  });
});
