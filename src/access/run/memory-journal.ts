/** A journal that lives as long as the process. */
import { LeaseLostError, type Journal, type JournalEntry, type Lease } from './journal.js';

/**
 * Makes a journal in memory: for tests, and for runs that need not survive their process. Within the process a run that
 * was aborted is resumed with it.
 */
export function memoryJournal(): Journal {
  const entries: JournalEntry[] = [];
  const holder = 'another run of this process';
  let held: Lease = { granted: false, holder, expiresAt: 0, fencing: 0 };

  return {
    entries: () => Promise.resolve(entries.map((entry) => structuredClone(entry))),
    append: (entry) => {
      if (held.fencing !== entry.fencing) return Promise.reject(new LeaseLostError(holder));
      entries.push(structuredClone(entry));
      return Promise.resolve();
    },
    acquireLease: ({ durationMs, fencing }) => {
      const now = Date.now();
      const isOwn = fencing === held.fencing;
      if (!isOwn && (fencing !== undefined || held.expiresAt > now))
        return Promise.resolve({ ...held, granted: false });
      held = { granted: true, holder, expiresAt: now + durationMs, fencing: isOwn ? fencing : held.fencing + 1 };
      return Promise.resolve(held);
    },
    releaseLease: (fencing) => {
      // The number stays, so that the next holder gets a greater one.
      if (held.fencing === fencing) held = { ...held, expiresAt: 0 };
      return Promise.resolve();
    },
  };
}
