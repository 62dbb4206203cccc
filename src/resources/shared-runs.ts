/**
 * Keeps one process from doing the same thing twice at once. Calls with the same key and the same params share one run;
 * calls with the same key and other params wait for their turn. An abort removes only that caller; when the last one
 * has left, the run itself is aborted.
 */
import { unlessAborted } from '../core/pace/deadline.js';
import { ConfigurationError } from '../errors.js';

interface Run<Result> {
  readonly variant: string;
  readonly result: Promise<Result>;
  readonly abort: AbortController;
  callers: number;
  /** True once a caller has the result. */
  told: boolean;
}

/**
 * Returns a key that distinguishes calls with different params.
 *
 * @throws {@link ConfigurationError} for params that cannot be serialized.
 */
export function variantOf(params: object): string {
  try {
    return JSON.stringify(params);
  } catch {
    throw new ConfigurationError(
      'The params must be plain data: no cycles, no big integers, nothing nested without end.',
    );
  }
}

export class SharedRuns<Result> {
  readonly #running = new Map<string, Run<Result>>();

  /**
   * Joins the run for the key, or starts one. `variant` distinguishes runs with different params; `forOthers` converts
   * the result for all but the first caller, since what the run created was created only once.
   */
  async join(
    key: string,
    variant: string,
    work: (signal: AbortSignal) => Promise<Result>,
    forOthers: (result: Result) => Result,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    signal?.throwIfAborted();
    for (let run = this.#running.get(key); run !== undefined; run = this.#running.get(key)) {
      if (run.variant === variant && !run.abort.signal.aborted) return this.#take(run, forOthers, signal);
      await unlessAborted(
        run.result.then(
          () => undefined,
          () => undefined,
        ),
        signal,
      );
    }
    return this.#take(this.#start(key, variant, work), forOthers, signal);
  }

  #start(key: string, variant: string, work: (signal: AbortSignal) => Promise<Result>): Run<Result> {
    const abort = new AbortController();
    const result = work(abort.signal).finally(() => this.#running.delete(key));
    const run: Run<Result> = { variant, result, abort, callers: 0, told: false };
    this.#running.set(key, run);
    return run;
  }

  async #take(
    run: Run<Result>,
    forOthers: (result: Result) => Result,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    run.callers++;
    try {
      const result = await unlessAborted(run.result, signal);
      if (run.told) return forOthers(result);
      run.told = true;
      return result;
    } finally {
      run.callers--;
      if (run.callers === 0 && signal?.aborted === true) run.abort.abort(signal.reason);
    }
  }
}
