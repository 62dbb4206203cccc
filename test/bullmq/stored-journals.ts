/** What every journal in a shared store promises, whatever the store. */
import { describe, expect, test } from 'vitest';
import { LeaseLostError, type Journal, type JournalEntry, type Lease } from '../../src/access/index.js';
import type { StoredJournalOptions } from '../../src/bullmq/stored-journal.js';
import { ConfigurationError } from '../../src/index.js';

/** A store as tests reach it. */
export interface JournalsUnderTest {
  readonly open: (options: StoredJournalOptions) => Journal;
  /** Opens a journal over a connection that breaks once, after the entry with that text was written. */
  readonly openLosing: (options: StoredJournalOptions, text: string) => Journal;
  /** Puts under a name what is no entry. */
  readonly spoil: (name: string) => Promise<void>;
}

const entry = (fencing: number, stepId: string): JournalEntry => ({
  type: 'secret',
  at: '2026-01-01',
  fencing,
  stepId,
});

/** Describes what a store promises that is there when the tests run. */
export function describeStoredJournals(title: string, store: () => JournalsUnderTest): void {
  describe(title, () => {
    const open = (options: StoredJournalOptions): Journal => store().open(options);

    test('keeps entries in order for whoever opens it next', async () => {
      const name = `order ${title}`;
      const journal = open({ name });
      expect(await journal.entries()).toEqual([]);
      const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
      const written = ['a', 'b', 'c'].map((id) => entry(fencing, id));
      await Promise.all(written.map((one) => journal.append(one)));
      expect(await open({ name }).entries()).toEqual(written);
      expect(await open({ name: `${name}, another` }).entries()).toEqual([]);
    });

    test('writes an entry once when its answer was lost and it is sent again', async () => {
      const name = `again ${title}`;
      const journal = open({ name });
      const { fencing } = await journal.acquireLease({ durationMs: 60_000 });
      await journal.append(entry(fencing, 'a'));
      const cut = store().openLosing({ name }, '"c"');
      await cut.append(entry(fencing, 'b'));
      await expect(cut.append(entry(fencing, 'c'))).rejects.toThrow('Socket closed');
      await cut.append(entry(fencing, 'c'));
      await cut.append(entry(fencing, 'd'));
      expect(await cut.entries()).toEqual(['a', 'b', 'c', 'd'].map((id) => entry(fencing, id)));
    });

    test('tells who holds the lease, and refuses a holder that was replaced', async () => {
      const name = `lease ${title}`;
      const first = open({ name, holder: 'worker 1' });
      const second = open({ name, holder: 'worker 2' });
      const held = await first.acquireLease({ durationMs: 60_000 });
      expect(await second.acquireLease({ durationMs: 60_000 })).toEqual({
        granted: false,
        holder: 'worker 1',
        fencing: held.fencing,
        expiresAt: held.expiresAt,
      });
      expect(await first.acquireLease({ durationMs: 60_000, fencing: held.fencing })).toMatchObject({
        granted: true,
        fencing: held.fencing,
      });
      await first.releaseLease(held.fencing);
      const next = await second.acquireLease({ durationMs: 60_000 });
      expect(next).toMatchObject({ granted: true, fencing: held.fencing + 1, holder: 'worker 2' });
      await expect(first.append(entry(held.fencing, 'late'))).rejects.toThrow('worker 2');
      await first.releaseLease(held.fencing);
      expect(await first.acquireLease({ durationMs: 1 })).toMatchObject({ granted: false, holder: 'worker 2' });
      expect(await second.entries()).toEqual([]);
    });

    test('of many who want the lease at once one gets it', async () => {
      const name = `many ${title}`;
      const asked = Array.from({ length: 8 }, () => open({ name }).acquireLease({ durationMs: 60_000 }));
      expect((await Promise.all(asked)).filter(({ granted }) => granted)).toHaveLength(1);
    });

    test('a lease that was not renewed ends by itself, and its holder writes nothing any more', async () => {
      const name = `expiry ${title}`;
      const first = open({ name, holder: 'worker 1' });
      const second = open({ name, holder: 'worker 2' });
      const { fencing } = await first.acquireLease({ durationMs: 100 });
      const next = (): Promise<Lease> => second.acquireLease({ durationMs: 60_000 });
      await expect.poll(next, { timeout: 15_000 }).toMatchObject({ granted: true, fencing: fencing + 1 });
      expect(await first.acquireLease({ durationMs: 100, fencing })).toMatchObject({ granted: false });
      await expect(first.append(entry(fencing, 'late'))).rejects.toThrow(LeaseLostError);
    });

    test('an entry that is not expected behind the last one is refused', async () => {
      const name = `length ${title}`;
      const first = open({ name });
      const { fencing } = await first.acquireLease({ durationMs: 60_000 });
      await first.append(entry(fencing, 'a'));
      // Somebody who has the same number all the same.
      await open({ name }).append(entry(fencing, 'b'));
      await expect(first.append(entry(fencing, 'c'))).rejects.toThrow(LeaseLostError);
      expect(await first.entries()).toEqual([entry(fencing, 'a'), entry(fencing, 'b')]);
    });

    test('nothing is written without a lease', async () => {
      const name = `unheld ${title}`;
      await expect(open({ name }).append(entry(1, 'a'))).rejects.toThrow(LeaseLostError);
      expect(await open({ name }).acquireLease({ durationMs: 1, fencing: 1 })).toMatchObject({ granted: false });
      expect(await open({ name }).entries()).toEqual([]);
    });

    test('what is no journal is told apart', async () => {
      const name = `strange ${title}`;
      await store().spoil(name);
      await expect(open({ name }).entries()).rejects.toThrow(ConfigurationError);
    });
  });
}
