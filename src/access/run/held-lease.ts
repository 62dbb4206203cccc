/** The lease of a run, renewed for as long as the run goes on. */
import { ConflictError } from '../../errors.js';
import { LeaseLostError, type Journal } from './journal.js';

/** Long enough to outlast a pause of the process, short enough to wait for after a crash on another machine. */
const usualMs = 30_000;

/** A lease that renews itself. */
export class HeldLease {
  readonly fencing: number;
  readonly #journal: Journal;
  readonly #timer: ReturnType<typeof setInterval>;

  /** Holds a lease that was granted for a while. */
  constructor(journal: Journal, fencing: number, onLost: (error: unknown) => void, durationMs = usualMs) {
    this.#journal = journal;
    this.fencing = fencing;
    this.#timer = setInterval(() => {
      journal.acquireLease({ durationMs, fencing }).then(
        (lease) => {
          if (!lease.granted) onLost(new LeaseLostError(lease.holder));
        },
        (error: unknown) => onLost(error),
      );
    }, durationMs / 3);
  }

  /**
   * Takes the lease of a journal.
   *
   * @throws ConflictError that says who holds it, and until when
   */
  static async take(journal: Journal, onLost: (error: unknown) => void): Promise<HeldLease> {
    const { granted, holder, expiresAt, fencing } = await journal.acquireLease({ durationMs: usualMs });
    if (granted) return new HeldLease(journal, fencing, onLost);
    throw new ConflictError(
      `Another run writes to this journal: ${holder}, which holds it until ${new Date(expiresAt).toISOString()}.`,
      { hint: 'Let it end. A run that was killed on another machine lets go of the journal at that time.' },
    );
  }

  /** Gives the lease back. A journal that cannot be written any more keeps it until it expires. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#journal.releaseLease(this.fencing).catch(() => undefined);
  }
}
