import type { Journal, JournalEntry } from '../../../src/access/index.js';

/** A journal whose process dies with the n-th entry, before or after it is on the disk. */
export function dyingJournal(
  journal: Journal,
  at: number,
  when: 'before' | 'after',
): Journal & { readonly isDead: boolean } {
  let appended = 0;
  return {
    get isDead() {
      return appended >= at;
    },
    entries: () => journal.entries(),
    acquireLease: (request) => journal.acquireLease(request),
    releaseLease: (fencing) => journal.releaseLease(fencing),
    async append(entry: JournalEntry) {
      appended += 1;
      if (appended > at || (appended === at && when === 'before')) throw new Error('killed');
      await journal.append(entry);
      if (appended === at) throw new Error('killed');
    },
  };
}
