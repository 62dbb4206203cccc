/** Lets hours pass in milliseconds. */
import './loaded.js';
import { vi } from 'vitest';

/** Fakes the timers and clocks that the package reads; microtasks and sockets stay as they are. */
export function fakeTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
}

/** Lets time pass in small steps until the work has settled, and tells how much of it did. */
export async function untilSettled<T>(
  work: Promise<T>,
  { stepMs = 50, mostMs = 300_000 } = {},
): Promise<PromiseSettledResult<T> & { readonly passedMs: number }> {
  let outcome: PromiseSettledResult<T> | undefined;
  work.then(
    (value) => (outcome = { status: 'fulfilled', value }),
    (reason: unknown) => (outcome = { status: 'rejected', reason }),
  );
  const start = performance.now();
  await vi.advanceTimersByTimeAsync(0);
  while (outcome === undefined && performance.now() - start < mostMs) await vi.advanceTimersByTimeAsync(stepMs);
  if (outcome === undefined) throw new Error(`not settled after ${mostMs} ms`);
  return Object.assign(outcome, { passedMs: performance.now() - start });
}

/** Waits until everything that can happen without the clock has happened. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Gives what a promise rejects with, and fails when it does not. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('was expected to reject');
    },
    (reason: unknown) => reason,
  );
}
