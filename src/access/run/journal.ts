/**
 * The journal of a run: what was begun and what came of it, so that a run that was killed is resumed without losing or
 * doubling anything. An intent is written before each request, the outcome after it. No secret is ever in an entry.
 */
import { isObject } from '../../core/read/json.js';
import type { AccessStepKind } from '../plan.js';

/** What all entries have. */
interface EntryFacts {
  /** ISO date when the entry was written. */
  readonly at: string;
  /** Number of the lease under which it was written. A journal refuses a number that is not the current one. */
  readonly fencing: number;
}

/** The plan that the following entries are about. */
export interface JournalPlanEntry extends EntryFacts {
  readonly type: 'plan';
  readonly hash: string;
  readonly organizationId: string;
  /** Ids of all steps: a plan that is made anew of the same wish has some of them. */
  readonly stepIds: readonly string[];
}

/** A request that is about to be sent. */
export interface JournalIntentEntry extends EntryFacts {
  readonly type: 'intent';
  readonly stepId: string;
  readonly kind: AccessStepKind;
  /** Name of the application. */
  readonly application: string;
  readonly applicationId?: number | undefined;
  /** Salted hash of the client secret before a reset, which tells later whether it was replaced. */
  readonly secretHash?: string | undefined;
}

/** The result of a step: `waiting` for somebody else's approval, `failed` when the platform surely did nothing. */
export type JournalResult = 'done' | 'waiting' | 'stale' | 'failed';

/** The outcome of a step. */
export interface JournalOutcomeEntry extends EntryFacts {
  readonly type: 'outcome';
  readonly stepId: string;
  readonly kind: AccessStepKind;
  /** Name of the application. */
  readonly application: string;
  readonly result: JournalResult;
  readonly applicationId?: number | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: number | undefined;
  /** State of the contract after the step. */
  readonly contractStatus?: string | undefined;
  /** Code of the error of a failed step. */
  readonly error?: string | undefined;
}

/** The hand-over of a new secret to `onSecret`. */
export interface JournalSecretEntry extends EntryFacts {
  readonly type: 'secret';
  readonly stepId: string;
}

/** The end of a plan of which nothing is left to do. */
export interface JournalFinishedEntry extends EntryFacts {
  readonly type: 'finished';
  readonly hash: string;
}

/** One entry of a journal. */
export type JournalEntry =
  JournalPlanEntry | JournalIntentEntry | JournalOutcomeEntry | JournalSecretEntry | JournalFinishedEntry;

/** A request for the lease: before a run writes, and again while it goes on. */
export interface LeaseRequest {
  /** Time for which the lease holds unless it is renewed, in milliseconds. */
  readonly durationMs: number;
  /** Number of the lease to renew. Left out to take one. */
  readonly fencing?: number | undefined;
}

/** The right to write to a journal, for a while. */
export interface Lease {
  /** Whether it was granted. When not, the other members tell of whoever holds it. */
  readonly granted: boolean;
  /** The holder in words, such as `process 4711 on build-7`. */
  readonly holder: string;
  /** End of the lease, in epoch milliseconds. */
  readonly expiresAt: number;
  /** Number that grows with each holder, so that one who was replaced unawares is told by its old number. */
  readonly fencing: number;
}

/**
 * Where a run writes what it does. `memoryJournal()` forgets with the process; `fileJournal(path)` of `anypoint-sdk/node`
 * survives it.
 */
export interface Journal {
  /** Reads all entries, in the order in which they were written. */
  entries(): Promise<readonly JournalEntry[]>;
  /**
   * Writes an entry; fulfilled once it would survive the end of the process. Rejects an entry whose `fencing` is not that
   * of the current lease.
   */
  append(entry: JournalEntry): Promise<void>;
  /** Takes or renews the lease, or tells who holds it. */
  acquireLease(request: LeaseRequest): Promise<Lease>;
  /** Gives the lease back. Does nothing when somebody else holds it by now. */
  releaseLease(fencing: number): Promise<void>;
}

const types: readonly unknown[] = ['plan', 'intent', 'outcome', 'secret', 'finished'] satisfies JournalEntry['type'][];

/** Tells whether stored data is an entry; the rest of it is as this package wrote it. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  return isObject(value) && types.includes(value['type']) && typeof value['at'] === 'string';
}

/** Thrown by a journal when somebody else has taken over. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor(holder: string) {
    super(`The lease of the journal was lost: ${holder} has taken over.`);
  }
}
