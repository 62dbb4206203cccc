import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getEventListeners } from 'node:events';
import { Deadline, pause, timeIsUp, unlessAborted } from '../../../src/core/pace/deadline.js';
import { fakeTime, rejection } from '../../fakes/time.js';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

describe('a deadline', () => {
  test('aborts when the time is up, not before', () => {
    const deadline = new Deadline(1_000, undefined);
    vi.advanceTimersByTime(999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.reason).toBe(timeIsUp);
  });

  test('aborts with the caller’s own reason', () => {
    const caller = new AbortController();
    const deadline = new Deadline(1_000, caller.signal);
    const reason = { why: 'because' };
    caller.abort(reason);
    expect(deadline.signal.reason).toBe(reason);
  });

  test('is aborted from the start when the caller has been', () => {
    const deadline = new Deadline(1_000, AbortSignal.abort('early'));
    expect(deadline.signal.reason).toBe('early');
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer and no listener behind', () => {
    const { signal } = new AbortController();
    const deadline = new Deadline(1_000, signal);
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([1, 1]);
    deadline.end();
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });
});

describe('work that a caller waits for', () => {
  test('settles as it does, and leaves no listener behind', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve(7), signal)).resolves.toBe(7);
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(listeners(signal)).toBe(0);
  });

  test('is left at once by a caller that aborts, and its later failure is nobody’s', async () => {
    const caller = new AbortController();
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<number>((_, reject) => (fail = reject));
    const waiting = unlessAborted(work, caller.signal);
    caller.abort('enough');
    expect(await rejection(waiting)).toBe('enough');
    fail(new Error('later'));
    expect(listeners(caller.signal)).toBe(0);
  });

  test('is not waited for by a caller that has aborted already', async () => {
    expect(await rejection(unlessAborted(Promise.resolve(7), AbortSignal.abort('early')))).toBe('early');
    expect(await rejection(unlessAborted(Promise.reject(new Error('no')), AbortSignal.abort('early')))).toBe('early');
  });
});

describe('a pause', () => {
  test('ends after its time', async () => {
    let over = false;
    const waiting = pause(5_000, new AbortController().signal).then(() => (over = true));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
  });

  test('ends at once when the caller aborts; no timer and no listener stay', async () => {
    const caller = new AbortController();
    const waiting = pause(5_000, caller.signal);
    caller.abort('enough');
    expect(await rejection(waiting)).toBe('enough');
    expect([vi.getTimerCount(), listeners(caller.signal)]).toEqual([0, 0]);
  });

  test('leaves no listener when it ends by itself', async () => {
    const { signal } = new AbortController();
    const waiting = pause(5, signal);
    await vi.advanceTimersByTimeAsync(5);
    await waiting;
    expect(listeners(signal)).toBe(0);
  });

  test('does not begin for a caller that has aborted', async () => {
    expect(await rejection(pause(5_000, AbortSignal.abort('early')))).toBe('early');
    expect(vi.getTimerCount()).toBe(0);
  });
});
