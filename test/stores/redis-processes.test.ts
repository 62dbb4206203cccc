import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redisTokenStore } from '../../src/stores/index.js';
import { countingGrant, tokenManager } from '../fakes/http-client.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import type { StorePlace } from '../fakes/token-process.js';
import { buildTokenProgram, type TokenProgram } from '../fakes/token-processes.js';
import { startTokenServer, type TokenServer } from '../fakes/token-server.js';

describe.skipIf(withoutRedisServer())('processes that share a Redis', () => {
  let program: TokenProgram;
  let redis: RedisServer;
  let tokens: TokenServer | undefined;
  beforeAll(async () => {
    program = await buildTokenProgram();
  }, 60_000);
  afterAll(() => program.remove());
  beforeEach(async () => {
    redis = await startRedisServer();
    return () => redis.stop();
  });
  afterEach(() => tokens?.close());

  /** Half of them use one client library and half the other. */
  const places = (count: number, lockSeconds?: number): StorePlace[] =>
    Array.from({ length: count }, (_, number) => ({
      kind: number % 2 === 0 ? 'node-redis' : 'ioredis',
      url: redis.url,
      ...(lockSeconds === undefined ? {} : { lockSeconds }),
    }));

  test('make one token request when 50 of them start cold at once', { timeout: 240_000 }, async () => {
    tokens = await startTokenServer();
    const crowd = await program.start(tokens.baseUrl, places(50, 60));
    const reports = await Promise.all(crowd.map((one) => one.tell({ do: 'token' })));
    expect(reports).toEqual(
      Array.from({ length: 50 }, () => expect.objectContaining({ is: 'token', accessToken: 'token-1' }) as unknown),
    );
    expect(tokens.requests()).toBe(1);
    await Promise.all(crowd.map((one) => one.kill()));
  });

  test('wait seconds at most for one that was killed while it held the lock', { timeout: 120_000 }, async () => {
    tokens = await startTokenServer({ silentFor: 1 });
    const [holder, ...others] = await program.start(tokens.baseUrl, places(11, 3));
    const asked = tokens.nextRequest();
    void holder?.tell({ do: 'token' });
    await asked;
    await holder?.kill();
    const reports = await Promise.all(others.map((one) => one.tell({ do: 'token' })));
    for (const report of reports) {
      expect(report).toMatchObject({ is: 'token', accessToken: 'token-2' });
      expect(report).toHaveProperty(
        'waitedMs',
        // Of a lock that is never given back they would not be told before minutes.
        expect.toSatisfy((waitedMs: number) => waitedMs < 60_000),
      );
    }
    expect(tokens.requests()).toBe(2);
    await Promise.all(others.map((one) => one.kill()));
  });

  test.each(['node-redis', 'ioredis'] as const)(
    'each get their own token within seconds when the Redis behind %s goes away',
    { timeout: 60_000 },
    async (library) => {
      const client = library === 'ioredis' ? new Redis(redis.url) : createClient({ url: redis.url });
      // Without a listener, a lost connection would end the process: the caller's part, with either library.
      client.on('error', () => undefined);
      if (!(client instanceof Redis)) await client.connect();
      const { grant, minted } = countingGrant();
      const storable = { ...grant, storeKey: () => Promise.resolve('key') };
      const first = tokenManager(storable, { store: redisTokenStore(client) });
      expect(await first.get()).toMatchObject({ accessToken: 'token-1' });
      await redis.stop();
      const second = tokenManager(storable, { store: redisTokenStore(client) });
      const start = performance.now();
      expect(await second.get()).toMatchObject({ accessToken: 'token-2' });
      // Not as long as a lock is waited for.
      expect(performance.now() - start).toBeLessThan(14_000);
      expect(minted()).toBe(2);
      if (client instanceof Redis) client.disconnect();
      else client.destroy();
    },
  );
});
