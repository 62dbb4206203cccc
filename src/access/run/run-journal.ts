/** What a run writes into its journal: entries with a date and the number of the lease, and the records beside them. */
import { messageOfThrown } from '../../core/report/thrown.js';
import type { AccessStep } from '../plan.js';
import type { Journal, JournalEntry, JournalIntentEntry, JournalOutcomeEntry, JournalResult } from './journal.js';
import { noteEntry, noteHandOver, type StepRecords } from './records.js';

/** Thrown when the journal cannot be written: nothing may be written to the platform any more. */
export class JournalFailure extends Error {
  override readonly name = 'JournalFailure';
}

type WithoutFacts<Entry> = Entry extends JournalEntry ? Omit<Entry, 'at' | 'fencing'> : never;

/** Writes for the holder of a lease. */
export class RunJournal {
  readonly records: StepRecords;
  readonly #journal: Pick<Journal, 'append'>;
  readonly #fencing: number;

  constructor(journal: Pick<Journal, 'append'>, fencing: number, records: StepRecords) {
    this.#journal = journal;
    this.#fencing = fencing;
    this.records = records;
  }

  /** @throws JournalFailure */
  async write(content: WithoutFacts<JournalEntry>): Promise<void> {
    await this.#append({ ...content, at: new Date().toISOString(), fencing: this.#fencing });
  }

  /** Writes that a request is about to be sent. */
  async intent(step: AccessStep, facts: Pick<JournalIntentEntry, 'applicationId' | 'secretHash'>): Promise<void> {
    const { id: stepId, kind, application } = step;
    const at = new Date().toISOString();
    const entry: JournalIntentEntry = {
      type: 'intent',
      stepId,
      kind,
      application: application.name,
      ...facts,
      at,
      fencing: this.#fencing,
    };
    await this.#append(entry);
    noteEntry(this.records, entry);
  }

  /** Writes what came of a step. */
  async outcome(
    step: AccessStep,
    result: JournalResult,
    facts: Pick<JournalOutcomeEntry, 'applicationId' | 'clientId' | 'contractId' | 'contractStatus' | 'error'> = {},
  ): Promise<void> {
    const { id: stepId, kind, application } = step;
    const { applicationId, clientId, contractId, contractStatus, error } = facts;
    const entry: JournalOutcomeEntry = {
      type: 'outcome',
      stepId,
      kind,
      application: application.name,
      result,
      applicationId,
      clientId,
      contractId,
      contractStatus,
      error,
      at: new Date().toISOString(),
      fencing: this.#fencing,
    };
    await this.#append(entry);
    noteEntry(this.records, entry);
  }

  /** Writes that `onSecret` has taken the secret of a step. */
  async handedOver(step: AccessStep): Promise<void> {
    await this.write({ type: 'secret', stepId: step.id });
    noteHandOver(this.records, step.id);
  }

  async #append(entry: JournalEntry): Promise<void> {
    try {
      await this.#journal.append(entry);
    } catch (cause) {
      throw new JournalFailure(`The journal cannot be written: ${messageOfThrown(cause)}`, { cause });
    }
  }
}
