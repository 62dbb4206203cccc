import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redisJournal, type IoRedisScripts, type NodeRedisScripts } from '../../src/bullmq/redis-journal.js';
import { ConfigurationError } from '../../src/index.js';
import { startRedisServer, withoutRedisServer, type RedisServer } from '../fakes/redis-server.js';
import { describeStoredJournals } from './stored-journals.js';

test('a client of another library is refused', () => {
  const client = { eval: () => Promise.resolve(), sendCommand: () => 0, send_command: () => 0 };
  expect(() => redisJournal(client, { name: 'a' })).toThrow(ConfigurationError);
  expect(() => redisJournal(client)).toThrow(ConfigurationError);
});

test.each<[object, RegExp]>([
  [{ name: ' ' }, /"name" must be a non-empty string/],
  [{ holder: 7 }, /"holder" must be a non-empty string/],
  [{ nmae: 'a' }, /"nmae" is not an option of redisJournal/],
])('a wrong option is refused: %o', (options, message) => {
  const client = { eval: () => Promise.resolve(), defineCommand: () => 0 };
  expect(() => redisJournal(client, options)).toThrow(message);
});

describe.skipIf(withoutRedisServer())('a journal in Redis', () => {
  let server: RedisServer;
  let ioredis: Redis;
  let nodeRedis: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await startRedisServer();
    ioredis = new Redis(server.url);
    nodeRedis = createClient({ url: server.url });
    await nodeRedis.connect();
  });
  afterAll(async () => {
    ioredis.disconnect();
    nodeRedis.destroy();
    await server.stop();
  });

  for (const library of ['node-redis', 'ioredis'] as const) {
    const client = (): IoRedisScripts | NodeRedisScripts => (library === 'ioredis' ? ioredis : nodeRedis);

    describeStoredJournals(`over ${library}`, () => ({
      open: (options) => redisJournal(client(), options),
      openLosing: (options, text) => redisJournal(losing(nodeRedis, text), options),
      spoil: async (name) => {
        await ioredis.rpush(`anypoint-sdk:journal:{${name}}:entries`, '{"type":"something"}');
      },
    }));
  }
});

function losing(real: NodeRedisScripts, text: string): NodeRedisScripts {
  let isLost = true;
  return {
    sendCommand: () => undefined,
    eval: async (script, options) => {
      const answer = await real.eval(script, options);
      if (script.includes('rpush') && options.arguments[2]?.includes(text) === true && isLost) {
        isLost = false;
        throw new Error('Socket closed');
      }
      return answer;
    },
  };
}
