/** What journals in a shared store have in common: entries one after the other, each expected behind the one before. */
import { isJournalEntry, LeaseLostError, type Journal, type JournalEntry, type Lease } from '../access/run/journal.js';
import { ConfigurationError } from '../errors.js';
import { checkOptionNames } from '../stores/options.js';

/** Options of a journal in a store. */
export interface StoredJournalOptions {
  /** Name of the journal: one for each run. Resume a run with the name that it was begun with. @default 'default' */
  readonly name?: string | undefined;
  /** Holder of the lease in words, as others are told who wait for it. @default 'another process' */
  readonly holder?: string | undefined;
}

/** What a store does for one journal. Each is one change, whole or not at all. */
export interface JournalStore {
  /** Reads all entries as they were written. */
  entries(): Promise<readonly string[]>;
  /**
   * Writes an entry behind so many others, any number of them when that is negative, and returns how many there are now;
   * or the holder of the lease when it is not that of `fencing`, or others are there. The entry that is there already at
   * that very place is written.
   */
  append(entry: string, behind: number, fencing: number): Promise<number | { readonly holder: string }>;
  /** Takes the lease when `fencing` is 0, and else renews the one of that number. */
  acquire(durationMs: number, fencing: number): Promise<Lease>;
  release(fencing: number): Promise<void>;
}

/**
 * Checks the options of a journal.
 *
 * @throws ConfigurationError that names what is wrong and what is accepted
 */
export function journalSettings(what: string, options: StoredJournalOptions): { name: string; holder: string } {
  checkOptionNames(what, options, ['name', 'holder']);
  const { name = 'default', holder = 'another process' } = options;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new ConfigurationError(`${what}: "name" must be a non-empty string.`);
  }
  if (typeof holder !== 'string' || holder.trim() === '') {
    throw new ConfigurationError(`${what}: "holder" must be a non-empty string, such as 'worker 3 on build-7'.`);
  }
  return { name, holder };
}

/** Makes a journal of what a store does for it. */
export function storedJournal(what: string, store: JournalStore): Journal {
  /** Number of entries after the last one of this journal; negative before the first. */
  let length = -1;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function write(entry: JournalEntry): Promise<void> {
    const answer = await store.append(JSON.stringify(entry), length, entry.fencing);
    if (typeof answer !== 'number') throw new LeaseLostError(answer.holder);
    length = answer;
  }

  return {
    entries: async () => (await store.entries()).map((text) => entryOf(what, text)),
    append: (entry) => {
      // One after the other: each is expected behind the one before.
      const written = lastWrite.then(() => write(entry));
      lastWrite = written.catch(() => undefined);
      return written;
    },
    acquireLease: async ({ durationMs, fencing = 0 }) => {
      const lease = await store.acquire(Math.ceil(durationMs), fencing);
      if (lease.granted && fencing === 0) length = -1;
      return lease;
    },
    releaseLease: (fencing) => store.release(fencing),
  };
}

function entryOf(what: string, text: string): JournalEntry {
  const entry: unknown = JSON.parse(text);
  if (isJournalEntry(entry)) return entry;
  throw new ConfigurationError(`${what}: under this name there is something that is no journal; give another name.`);
}
