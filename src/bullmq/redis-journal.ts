/**
 * A journal in Redis: a list of entries and a lease beside it, both changed by scripts, so that each change is whole.
 * Redis must keep what it is told: `appendonly yes`, `maxmemory-policy noeviction`.
 */
import { isJournalEntry, LeaseLostError, type Journal, type JournalEntry, type Lease } from '../access/run/journal.js';
import { ConfigurationError } from '../errors.js';
import { checkOptionNames, hasMethods } from '../stores/options.js';

/** What is used of a node-redis client, version 4 or later. */
export interface NodeRedisScripts {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  readonly sendCommand: unknown;
}

/** What is used of an ioredis client, version 5 or later. */
export interface IoRedisScripts {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  readonly defineCommand: unknown;
}

/** Configures {@link redisJournal}. */
export interface RedisJournalOptions {
  /** Name of the journal: one for each run. Resume a run with the name that it was begun with. @default 'default' */
  readonly name?: string | undefined;
  /** The holder of the lease in words, as others are told who wait for it. @default 'another process' */
  readonly holder?: string | undefined;
}

/** A journal in Redis, and what opens others beside it. */
export interface RedisJournal extends Journal {
  /** Opens the journal of another name: whole jobs on many machines have one for each job. */
  named(name: string): Journal;
}

type RunScript = (script: string, args: string[]) => Promise<unknown>;

const acquireScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local fencing = tonumber(redis.call('hget', KEYS[2], 'fencing') or '0')
local expires = tonumber(redis.call('hget', KEYS[2], 'expires') or '0')
local asked = tonumber(ARGV[2])
if asked ~= fencing and (asked > 0 or expires > now) or asked == 0 and expires > now then
  return {0, fencing, expires, redis.call('hget', KEYS[2], 'holder') or ''}
end
if asked == 0 then fencing = fencing + 1 end
expires = now + tonumber(ARGV[1])
redis.call('hset', KEYS[2], 'fencing', fencing, 'expires', expires, 'holder', ARGV[3])
return {1, fencing, expires, ARGV[3]}`;

const appendScript = `
if redis.call('hget', KEYS[2], 'fencing') ~= ARGV[1] then return {0, redis.call('hget', KEYS[2], 'holder') or ''} end
local length = redis.call('llen', KEYS[1])
local expected = tonumber(ARGV[2])
if length == expected + 1 and redis.call('lindex', KEYS[1], -1) == ARGV[3] then return {1, length} end
if expected >= 0 and length ~= expected then return {0, redis.call('hget', KEYS[2], 'holder') or ''} end
return {1, redis.call('rpush', KEYS[1], ARGV[3])}`;

const releaseScript = `
if redis.call('hget', KEYS[2], 'fencing') == ARGV[1] then redis.call('hset', KEYS[2], 'expires', 0) end
return 1`;

const entriesScript = `return redis.call('lrange', KEYS[1], 0, -1)`;

/**
 * Makes a journal in Redis over your own connected client of node-redis (version 4 or later) or ioredis (version 5 or
 * later), which is neither connected nor closed here. Any machine resumes the run under the same name. An entry whose
 * answer was lost may be sent again: it is written once.
 *
 * @throws {@link ConfigurationError} when the client is neither library's, or an option is wrong.
 *
 * @example
 * ```ts
 * const report = await applyPlan(anypoint, plan, { journal: redisJournal(redis, { name: plan.hash }) });
 * ```
 */
export function redisJournal(
  client: NodeRedisScripts | IoRedisScripts,
  options: RedisJournalOptions = {},
): RedisJournal {
  checkOptionNames('redisJournal', options, ['name', 'holder']);
  const { name = 'default', holder = 'another process' } = options;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new ConfigurationError('redisJournal: "name" must be a non-empty string.');
  }
  // In braces, so that a cluster keeps both keys in one place.
  const stem = `anypoint-sdk:journal:{${name}}`;
  return {
    ...journalOf(scriptsOf(client, [`${stem}:entries`, `${stem}:lease`]), holder),
    named: (other) => redisJournal(client, { name: other, holder }),
  };
}

function scriptsOf(client: NodeRedisScripts | IoRedisScripts, keys: string[]): RunScript {
  if (hasMethods(client, 'eval', 'defineCommand')) {
    const ioredis = client as IoRedisScripts;
    return (script, args) => ioredis.eval(script, keys.length, ...keys, ...args);
  }
  if (hasMethods(client, 'eval', 'sendCommand') && !hasMethods(client, 'send_command')) {
    const nodeRedis = client as NodeRedisScripts;
    return (script, args) => nodeRedis.eval(script, { keys, arguments: args });
  }
  throw new ConfigurationError(
    'redisJournal takes a client of node-redis (version 4 or later) or of ioredis (version 5 or later).',
  );
}

function journalOf(run: RunScript, holder: string): Journal {
  /** Number of entries after the last one of this journal; -1 before the first. */
  let length = -1;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function write(entry: JournalEntry): Promise<void> {
    const [written, told] = listOf(
      await run(appendScript, [String(entry.fencing), String(length), JSON.stringify(entry)]),
    );
    if (Number(written) !== 1) throw new LeaseLostError(String(told));
    length = Number(told);
  }

  return {
    entries: async () => listOf(await run(entriesScript, [])).map(entryOf),
    append: (entry) => {
      // One after the other: each is expected behind the one before.
      const written = lastWrite.then(() => write(entry));
      lastWrite = written.catch(() => undefined);
      return written;
    },
    acquireLease: async ({ durationMs, fencing = 0 }): Promise<Lease> => {
      const answer = await run(acquireScript, [String(Math.ceil(durationMs)), String(fencing), holder]);
      const [granted, number, expiresAt, by] = listOf(answer);
      if (Number(granted) === 1 && fencing === 0) length = -1;
      return {
        granted: Number(granted) === 1,
        fencing: Number(number),
        expiresAt: Number(expiresAt),
        holder: String(by),
      };
    },
    releaseLease: async (fencing) => {
      await run(releaseScript, [String(fencing)]);
    },
  };
}

function listOf(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer : [];
}

function entryOf(text: unknown): JournalEntry {
  const entry: unknown = JSON.parse(String(text));
  if (isJournalEntry(entry)) return entry;
  throw new ConfigurationError(
    'redisJournal: under this name there is something that is no journal; give another name.',
  );
}
