/** What a run tells while it goes on. */
import type { AccessStep } from '../plan.js';
import type { AccessProgress } from './progress.js';
import type { AccessReport } from './report.js';
import type { StepEnd } from './run-steps.js';

/** An event of a run. */
export type AccessEvent =
  /** The run has begun: so many steps, of which some were done by an earlier run. */
  | { readonly type: 'started'; readonly total: number; readonly doneBefore: number }
  | { readonly type: 'step_started'; readonly step: AccessStep }
  /** `held` and `waiting` steps may go on later in the same run. */
  | { readonly type: 'step_ended'; readonly step: AccessStep; readonly end: StepEnd; readonly error?: unknown }
  /** `onSecret` has taken the secret that the step made. */
  | { readonly type: 'secret_handed_over'; readonly step: AccessStep }
  | { readonly type: 'progress'; readonly progress: AccessProgress }
  /** The last event. */
  | { readonly type: 'finished'; readonly report: AccessReport };

/** Holds events until they are taken. */
export class EventQueue<Event> {
  #events: Event[] = [];
  #wake: (() => void) | undefined;
  #isClosed = false;
  #failure: { readonly error: unknown } | undefined;

  push(event: Event): void {
    this.#events.push(event);
    this.#wake?.();
  }

  /** Ends the events, behind those that were not taken yet. */
  close(failure?: { readonly error: unknown }): void {
    this.#isClosed = true;
    this.#failure = failure;
    this.#wake?.();
  }

  async *take(): AsyncGenerator<Event, void, undefined> {
    for (;;) {
      const events = this.#events;
      this.#events = [];
      yield* events;
      if (this.#events.length > 0) continue;
      if (this.#isClosed) break;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
