/** Journals in the Redis that a queue is in, for whoever names no other place. */
import type { Queue, Worker } from 'bullmq';
import type { Journal } from '../access/run/journal.js';
import { once } from '../core/loaded.js';
import { isObject } from '../core/read/json.js';
import { ConfigurationError } from '../errors.js';
import { redisJournal, type IoRedisScripts } from './redis-journal.js';

/** Opens journals over the connection of a queue or worker, by name. */
export function journalsBeside(owner: Queue | Worker): (name: string) => Journal {
  return (name) => {
    const journal = once(async () => redisJournal(await clientOf(owner), { name }));
    return {
      entries: async () => (await journal()).entries(),
      append: async (entry) => (await journal()).append(entry),
      acquireLease: async (request) => (await journal()).acquireLease(request),
      releaseLease: async (fencing) => (await journal()).releaseLease(fencing),
    };
  };
}

async function clientOf(owner: Queue | Worker): Promise<IoRedisScripts> {
  const backend: unknown = owner.getBackend();
  const client: unknown = isObject(backend) && 'client' in backend ? await backend['client'] : undefined;
  // BullMQ gives every client the face of ioredis, but only ioredis itself runs a script that way.
  if (isObject(client) && 'defineCommand' in client && 'eval' in client) return client as unknown as IoRedisScripts;
  throw new ConfigurationError(
    'The queue is in no Redis that ioredis speaks to: give "journal", such as `redisJournal(client)`.',
  );
}
