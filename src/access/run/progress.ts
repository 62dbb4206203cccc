/** How far a run has come, told at most ten times a second. */
import { ignoringFailure } from '../../core/report/logger.js';
import type { AccessStep } from '../plan.js';
import type { StepEnd, StepResult } from './run-steps.js';

/** The progress of a run. */
export interface AccessProgress {
  /** Number of steps that are done, those of earlier runs with the same journal included. */
  readonly done: number;
  readonly total: number;
  /** Number of steps that failed or are stale. */
  readonly failed: number;
  /** Number of contracts that wait for somebody else's approval. */
  readonly waiting: number;
  /** Step that was begun last. */
  readonly current?: AccessStep | undefined;
  /** Average number of steps of this run in a minute. */
  readonly ratePerMinute: number;
  /** Time that the rest takes at this rate, in milliseconds. Left out until a rate is known. */
  readonly etaMs?: number | undefined;
}

/** At most ten times a second. */
const leastPauseMs = 100;
/** Ends after which nothing more happens to a step in this run. */
const settledEnds: readonly StepEnd[] = ['done', 'waiting', 'stale', 'failed', 'skipped'];

/** Counts steps and tells of them. */
export class ProgressCounter {
  readonly #total: number;
  readonly #tell: (progress: AccessProgress) => unknown;
  readonly #startedAt = performance.now();
  readonly #ends = new Map<StepEnd, number>();
  readonly #begun = new Set<string>();
  #inThisRun = 0;
  #current: AccessStep | undefined;
  #toldAt = -Infinity;

  constructor(total: number, tell: (progress: AccessProgress) => unknown) {
    this.#total = total;
    this.#tell = tell;
  }

  started(step: AccessStep): void {
    this.#current = step;
    this.#begun.add(step.id);
    this.#tellNowAndThen();
  }

  ended({ step, end }: StepResult, before: StepEnd | undefined): void {
    if (before !== undefined) this.#ends.set(before, this.#count(before) - 1);
    this.#ends.set(end, this.#count(end) + 1);
    if (this.#begun.delete(step.id) && settledEnds.includes(end)) this.#inThisRun += 1;
    this.#tellNowAndThen();
  }

  /** Tells where the run has ended, however short ago something was told. */
  finish(): void {
    this.#current = undefined;
    this.#toldAt = -Infinity;
    this.#tellNowAndThen();
  }

  #count(end: StepEnd): number {
    return this.#ends.get(end) ?? 0;
  }

  #tellNowAndThen(): void {
    const now = performance.now();
    if (now - this.#toldAt < leastPauseMs) return;
    this.#toldAt = now;
    const left = this.#total - settledEnds.reduce((sum, end) => sum + this.#count(end), 0);
    const ratePerMinute = (this.#inThisRun / Math.max(1, now - this.#startedAt)) * 60_000;
    const progress: AccessProgress = {
      done: this.#count('done'),
      total: this.#total,
      failed: this.#count('failed') + this.#count('stale'),
      waiting: this.#count('waiting'),
      ...(this.#current === undefined ? {} : { current: this.#current }),
      ratePerMinute: Math.round(ratePerMinute),
      ...(this.#inThisRun === 0 ? {} : { etaMs: Math.round((left / ratePerMinute) * 60_000) }),
    };
    ignoringFailure(() => this.#tell(progress));
  }
}
