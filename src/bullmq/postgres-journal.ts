/**
 * A journal in Postgres: entries in one table and leases in another. Each change is one statement that goes through the
 * row of the lease, so that it is whole, and one after the other.
 */
import type { Journal, Lease } from '../access/run/journal.js';
import { isObject } from '../core/read/json.js';
import { ConfigurationError } from '../errors.js';
import { hasMethods } from '../stores/options.js';
import { journalSettings, storedJournal, type JournalStore, type StoredJournalOptions } from './stored-journal.js';

/** The subset of a pool of `pg` (version 8 or later) that a journal needs. */
export interface PostgresQueries {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Options of {@link postgresJournal}. */
export type PostgresJournalOptions = StoredJournalOptions;

/** A journal in Postgres, which opens others beside it. */
export interface PostgresJournal extends Journal {
  /** Opens the journal of another name: whole jobs on many machines have one for each job. */
  named(name: string): Journal;
}

type Row = Readonly<Record<string, unknown>>;
type Query = (text: string, ...values: unknown[]) => Promise<readonly Row[]>;

const tables = [
  `create table if not exists anypoint_sdk_journal_leases (
  journal text primary key,
  fencing bigint not null,
  expires_at bigint not null,
  holder text not null,
  entries integer not null)`,
  `create table if not exists anypoint_sdk_journal_entries (
  journal text not null,
  position integer not null,
  entry text not null,
  primary key (journal, position))`,
];

const now = `(extract(epoch from clock_timestamp()) * 1000)::bigint`;

const entriesQuery = `select entry from anypoint_sdk_journal_entries where journal = $1 order by position`;

const appendQuery = `
with held as (
  update anypoint_sdk_journal_leases set entries = entries + 1
  where journal = $1::text and fencing = $2::bigint and ($3::integer < 0 or entries = $3::integer)
  returning entries)
insert into anypoint_sdk_journal_entries (journal, position, entry)
select $1::text, entries, $4::text from held
returning position`;

/** Why nothing was appended: the entry is there already, or somebody else has written. */
const refusalQuery = `
select lease.holder, entry.position from anypoint_sdk_journal_leases lease
left join anypoint_sdk_journal_entries entry
  on entry.journal = lease.journal and entry.position = lease.entries
  and lease.fencing = $2::bigint and lease.entries = $3::integer + 1 and entry.entry = $4::text
where lease.journal = $1::text`;

const takeQuery = `
insert into anypoint_sdk_journal_leases as lease (journal, fencing, expires_at, holder, entries)
values ($1::text, 1, ${now} + $2::bigint, $3::text, 0)
on conflict (journal) do update
set fencing = lease.fencing + 1, expires_at = excluded.expires_at, holder = excluded.holder
where lease.expires_at <= ${now}
returning fencing, expires_at, holder`;

const renewQuery = `
update anypoint_sdk_journal_leases set expires_at = ${now} + $2::bigint, holder = $3::text
where journal = $1::text and fencing = $4::bigint
returning fencing, expires_at, holder`;

const leaseQuery = `select fencing, expires_at, holder from anypoint_sdk_journal_leases where journal = $1`;

const releaseQuery = `update anypoint_sdk_journal_leases set expires_at = 0 where journal = $1 and fencing = $2`;

/**
 * Makes a journal in Postgres (version 13 or later) over your own pool of `pg` (version 8 or later), which is not
 * closed here. Any machine resumes the run under the same name. An entry whose answer was lost may be sent again: it is
 * written once.
 *
 * Its two tables, `anypoint_sdk_journal_entries` and `anypoint_sdk_journal_leases`, are made when they are first missed, in
 * the first schema of the pool's search path, which must be the same for all who share the journal. Listen to the pool's
 * `error`: `pg` ends a process that does not when the server goes away.
 *
 * @throws {@link ConfigurationError} when the pool is none, or an option is wrong.
 *
 * @example
 * ```ts
 * import { applyPlan } from 'anypoint-sdk/access';
 * import { postgresJournal } from 'anypoint-sdk/bullmq';
 *
 * const report = await applyPlan(anypoint, plan, { journal: postgresJournal(pool, { name: plan.hash }) });
 * ```
 */
export function postgresJournal(pool: PostgresQueries, options: PostgresJournalOptions = {}): PostgresJournal {
  const { name, holder } = journalSettings('postgresJournal', options);
  if (!hasMethods(pool, 'query')) {
    throw new ConfigurationError('postgresJournal takes a pool of "pg" (version 8 or later).');
  }
  return {
    ...storedJournal('postgresJournal', storeOf(queryIn(pool), name, holder)),
    named: (other) => postgresJournal(pool, { name: other, holder }),
  };
}

function storeOf(query: Query, name: string, holder: string): JournalStore {
  return {
    entries: async () => (await query(entriesQuery, name)).map(({ entry }) => String(entry)),
    append: async (entry, behind, fencing) => {
      const [written] = await query(appendQuery, name, fencing, behind, entry);
      if (written !== undefined) return Number(written['position']);
      const [refused] = await query(refusalQuery, name, fencing, behind, entry);
      if (refused === undefined) return { holder: 'nobody' };
      const { position, holder: by } = refused;
      return position === null ? { holder: String(by) } : Number(position);
    },
    acquire: async (durationMs, asked) => {
      const [granted] =
        asked === 0
          ? await query(takeQuery, name, durationMs, holder)
          : await query(renewQuery, name, durationMs, holder, asked);
      return leaseOf(granted !== undefined, granted ?? (await query(leaseQuery, name))[0]);
    },
    release: async (fencing) => {
      await query(releaseQuery, name, fencing);
    },
  };
}

function leaseOf(granted: boolean, row: Row = {}): Lease {
  const { fencing = 0, expires_at: expiresAt = 0, holder = '' } = row;
  return { granted, fencing: Number(fencing), expiresAt: Number(expiresAt), holder: String(holder) };
}

const undefinedTable = '42P01';
/** What one of several processes is told that make the same table at the same time: another one has made it. */
const madeMeanwhile: readonly unknown[] = ['23505', '42P07', '42710'];

/** Makes the tables when they are missed: whoever may not make tables has them made by somebody else. */
function queryIn(pool: PostgresQueries): Query {
  const run: Query = async (text, ...values) => (await pool.query(text, values)).rows.filter(isObject);
  return async (text, ...values) => {
    try {
      return await run(text, ...values);
    } catch (error) {
      if (sqlStateOf(error) !== undefinedTable) throw error;
    }
    for (const table of tables) {
      await run(table).catch((error: unknown) => {
        if (!madeMeanwhile.includes(sqlStateOf(error))) throw error;
      });
    }
    return run(text, ...values);
  };
}

function sqlStateOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
