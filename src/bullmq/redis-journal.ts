/**
 * A journal in Redis: a list of entries and a lease beside it, both changed by scripts, so that each change is whole.
 * Redis must keep what it is told: `appendonly yes`, `maxmemory-policy noeviction`.
 */
import type { Journal } from '../access/run/journal.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';
import { journalSettings, storedJournal, type JournalStore, type StoredJournalOptions } from './stored-journal.js';

/** The subset of a node-redis client (version 4 or later) that a journal needs. */
export interface NodeRedisScripts {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  readonly sendCommand: unknown;
}

/** The subset of an ioredis client (version 5 or later) that a journal needs. */
export interface IoRedisScripts {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  readonly defineCommand: unknown;
}

/** Options of {@link redisJournal}. */
export type RedisJournalOptions = StoredJournalOptions;

/** A journal in Redis, which opens others beside it. */
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
 * import { applyPlan } from 'anypoint-sdk/access';
 * import { redisJournal } from 'anypoint-sdk/bullmq';
 *
 * const report = await applyPlan(anypoint, plan, { journal: redisJournal(redis, { name: plan.hash }) });
 * ```
 */
export function redisJournal(
  client: NodeRedisScripts | IoRedisScripts,
  options: RedisJournalOptions = {},
): RedisJournal {
  const { name, holder } = journalSettings('redisJournal', options);
  // In braces, so that a cluster keeps both keys in one place.
  const stem = `anypoint-sdk:journal:{${name}}`;
  return {
    ...storedJournal('redisJournal', storeOf(scriptsOf(client, [`${stem}:entries`, `${stem}:lease`]), holder)),
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

function storeOf(run: RunScript, holder: string): JournalStore {
  return {
    entries: async () => listOf(await run(entriesScript, [])).map(String),
    append: async (entry, behind, fencing) => {
      const [written, told] = listOf(await run(appendScript, [String(fencing), String(behind), entry]));
      return Number(written) === 1 ? Number(told) : { holder: String(told) };
    },
    acquire: async (durationMs, asked) => {
      const answer = await run(acquireScript, [String(durationMs), String(asked), holder]);
      const [granted, fencing, expiresAt, by] = listOf(answer);
      return {
        granted: Number(granted) === 1,
        fencing: Number(fencing),
        expiresAt: Number(expiresAt),
        holder: String(by),
      };
    },
    release: async (fencing) => {
      await run(releaseScript, [String(fencing)]);
    },
  };
}

function listOf(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer : [];
}
