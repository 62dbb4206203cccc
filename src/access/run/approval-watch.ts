/** Waits for the approval of contracts by somebody else: one look at an API instance serves all that wait for it. */
import { pause } from '../../core/pace/deadline.js';
import { isAnypointError } from '../../errors.js';
import type { AccessStepApi } from '../plan.js';
import { placeOf, type Platform } from './platform.js';

/** How to wait. */
export interface WatchOptions {
  /** Pause between two looks at an API instance, in milliseconds. */
  readonly pollIntervalMs: number;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** Contracts of one API instance that are waited for, by application id. */
type Waiters = Map<number, ((isDecided: boolean) => void)[]>;

const passing: readonly string[] = ['server', 'connection', 'timeout', 'rate_limited'];

/** Watches contracts until they are decided. */
export class ApprovalWatch {
  readonly #platform: Platform;
  readonly #options: WatchOptions;
  readonly #watched = new Map<number, Waiters>();

  constructor(platform: Platform, options: WatchOptions) {
    this.#platform = platform;
    this.#options = options;
  }

  /** Waits until the contract is decided: true. False when the wait has ended before, or nothing can be seen. */
  decided(api: AccessStepApi, applicationId: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiters = this.#watched.get(api.apiInstanceId);
      if (waiters !== undefined) {
        waiters.set(applicationId, [...(waiters.get(applicationId) ?? []), resolve]);
        return;
      }
      this.#watched.set(api.apiInstanceId, new Map([[applicationId, [resolve]]]));
      void this.#watch(api);
    });
  }

  async #watch(api: AccessStepApi): Promise<void> {
    const waiters: Waiters =
      this.#watched.get(api.apiInstanceId) ?? new Map<number, ((isDecided: boolean) => void)[]>();
    try {
      while (waiters.size > 0) {
        await pause(this.#options.pollIntervalMs, this.#options.signal);
        await this.#lookAt(api, waiters);
      }
    } catch {
      // The wait has ended, or this sign-in may not look: the contracts are reported as waiting.
    }
    this.#watched.delete(api.apiInstanceId);
    for (const resolve of [...waiters.values()].flat()) resolve(false);
  }

  async #lookAt(api: AccessStepApi, waiters: Waiters): Promise<void> {
    const { client, options } = this.#platform;
    const waiting = new Set<number>();
    const list = client.contracts.list(
      { ...placeOf(api), pageSize: 250 },
      { ...options, signal: this.#options.signal },
    );
    try {
      for await (const { applicationId, status, requestedTier } of list) {
        const isOpen = status === 'PENDING' || (requestedTier !== undefined && requestedTier !== null);
        if (applicationId !== undefined && isOpen) waiting.add(applicationId);
      }
    } catch (error) {
      if (isAnypointError(error) && passing.includes(error.code)) return;
      throw error;
    }
    for (const [applicationId, resolves] of waiters) {
      if (waiting.has(applicationId)) continue;
      waiters.delete(applicationId);
      for (const resolve of resolves) resolve(true);
    }
  }
}
