/** Journals in the Redis or Postgres that a queue is in, for whoever names no other place. */
import type { Journal } from '../access/run/journal.js';
import { once } from '../core/loaded.js';
import { isObject } from '../core/read/json.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';
import { postgresJournal, type PostgresQueries } from './postgres-journal.js';
import { redisJournal, type IoRedisScripts } from './redis-journal.js';

/** What has a backend: a queue or a worker. */
interface BackendOwner {
  getBackend(): unknown;
}

/** Opens journals over the connection of a queue or worker, by name. */
export function journalsBeside(owner: BackendOwner): (name: string) => Journal {
  return (name) => {
    const journal = once(async () => journalBeside(owner.getBackend(), name));
    return {
      entries: async () => (await journal()).entries(),
      append: async (entry) => (await journal()).append(entry),
      acquireLease: async (request) => (await journal()).acquireLease(request),
      releaseLease: async (fencing) => (await journal()).releaseLease(fencing),
    };
  };
}

async function journalBeside(backend: unknown, name: string): Promise<Journal> {
  if (isObject(backend)) {
    const client: unknown = 'client' in backend ? await backend['client'] : undefined;
    // BullMQ gives every client the face of ioredis, but only ioredis itself runs a script that way.
    if (isObject(client) && 'defineCommand' in client && 'eval' in client) {
      return redisJournal(client as unknown as IoRedisScripts, { name });
    }
    const { connection } = backend;
    const pool = isObject(connection) ? connection['pool'] : undefined;
    if (hasMethods(pool, 'query', 'connect')) return postgresJournal(pool as PostgresQueries, { name });
  }
  throw new ConfigurationError(
    'The queue is in no Redis that ioredis speaks to, nor in Postgres: give "journal", such as `redisJournal(client)`.',
  );
}
