import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeaseLostError, type JournalEntry, type Lease } from '../../src/access/index.js';
import { redisJournal, type IoRedisScripts, type NodeRedisScripts } from '../../src/bullmq/redis-journal.js';
import { ConfigurationError } from '../../src/index.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';

const entry = (fencing: number, stepId: string): JournalEntry => ({
  type: 'secret',
  at: '2026-01-01',
  fencing,
  stepId,
});

test('a client of another library is refused', () => {
  const client = { eval: () => Promise.resolve(), sendCommand: () => 0, send_command: () => 0 };
  expect(() => redisJournal(client, { name: 'a' })).toThrow(ConfigurationError);
  expect(() => redisJournal(client)).toThrow(ConfigurationError);
});

describe.skipIf(withoutRedisServer())('a journal in Redis', () => {
  let server: RedisServer;
  let clients: Record<'node-redis' | 'ioredis', NodeRedisScripts | IoRedisScripts>;
  let close: () => void;
  beforeAll(async () => {
    server = await startRedisServer();
    const ioredis = new Redis(server.url);
    const nodeRedis = createClient({ url: server.url });
    await nodeRedis.connect();
    clients = { ioredis, 'node-redis': nodeRedis };
    close = () => {
      ioredis.disconnect();
      nodeRedis.destroy();
    };
  });
  afterAll(async () => {
    close();
    await server.stop();
  });

  describe.each(['node-redis', 'ioredis'] as const)('over %s', (library) => {
    test('keeps entries in order for whoever opens it next', async () => {
      const journal = redisJournal(clients[library], { name: `order ${library}` });
      const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
      const written = ['a', 'b', 'c'].map((id) => entry(fencing, id));
      await Promise.all(written.map((one) => journal.append(one)));
      expect(await redisJournal(clients[library], { name: `order ${library}` }).entries()).toEqual(written);
    });

    test('writes an entry once when its answer was lost and it is sent again', async () => {
      const name = `again ${library}`;
      const journal = redisJournal(clients[library], { name });
      const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
      await journal.append(entry(fencing, 'a'));
      const real = clients['node-redis'] as NodeRedisScripts;
      let isLost = true;
      const losing: NodeRedisScripts = {
        sendCommand: () => undefined,
        eval: async (script, options) => {
          const answer = await real.eval(script, options);
          if (script.includes('rpush') && options.arguments[2]?.includes('"c"') === true && isLost) {
            isLost = false;
            throw new Error('Socket closed');
          }
          return answer;
        },
      };
      const cut = redisJournal(losing, { name });
      await cut.append(entry(fencing, 'b'));
      await expect(cut.append(entry(fencing, 'c'))).rejects.toThrow('Socket closed');
      await cut.append(entry(fencing, 'c'));
      expect(await cut.entries()).toEqual(['a', 'b', 'c'].map((id) => entry(fencing, id)));
    });

    test('tells who holds the lease, and refuses a holder that was replaced', async () => {
      const name = `lease ${library}`;
      const first = redisJournal(clients[library], { name, holder: 'worker 1' });
      const second = redisJournal(clients[library], { name, holder: 'worker 2' });
      const held = await first.acquireLease({ durationMs: 60_000 });
      expect(await second.acquireLease({ durationMs: 60_000 })).toMatchObject({ granted: false, holder: 'worker 1' });
      expect(await first.acquireLease({ durationMs: 60_000, fencing: held.fencing })).toMatchObject({
        granted: true,
        fencing: held.fencing,
      });
      await first.releaseLease(held.fencing);
      const next = await second.acquireLease({ durationMs: 60_000 });
      expect(next).toMatchObject({ granted: true, fencing: held.fencing + 1 });
      await expect(first.append(entry(held.fencing, 'late'))).rejects.toThrow(LeaseLostError);
      await first.releaseLease(held.fencing);
      expect(await first.acquireLease({ durationMs: 1 })).toMatchObject({ granted: false, holder: 'worker 2' });
      expect(await second.entries()).toEqual([]);
    });

    test('a lease that was not renewed ends by itself, and its holder writes nothing any more', async () => {
      const name = `expiry ${library}`;
      const first = redisJournal(clients[library], { name, holder: 'worker 1' });
      const second = redisJournal(clients[library], { name, holder: 'worker 2' });
      const { fencing } = await first.acquireLease({ durationMs: 100 });
      const next = (): Promise<Lease> => second.acquireLease({ durationMs: 60_000 });
      await expect.poll(next, { timeout: 5_000 }).toMatchObject({ granted: true, fencing: fencing + 1 });
      expect(await first.acquireLease({ durationMs: 100, fencing })).toMatchObject({ granted: false });
      await expect(first.append(entry(fencing, 'late'))).rejects.toThrow(LeaseLostError);
    });

    test('an entry that is not expected behind the last one is refused', async () => {
      const name = `length ${library}`;
      const first = redisJournal(clients[library], { name });
      const { fencing } = await first.acquireLease({ durationMs: 60_000 });
      await first.append(entry(fencing, 'a'));
      // Somebody who has the same number all the same.
      await redisJournal(clients[library], { name }).append(entry(fencing, 'b'));
      await expect(first.append(entry(fencing, 'c'))).rejects.toThrow(LeaseLostError);
      expect(await first.entries()).toEqual([entry(fencing, 'a'), entry(fencing, 'b')]);
    });

    test('what is no journal is told apart', async () => {
      const name = `strange ${library}`;
      const redis = new Redis(server.url);
      await redis.rpush(`anypoint-sdk:journal:{${name}}:entries`, '{"type":"something"}');
      redis.disconnect();
      await expect(redisJournal(clients[library], { name }).entries()).rejects.toThrow(ConfigurationError);
    });
  });
});
