import { describe, expect, test } from 'vitest';
import { onAbort } from '../../../src/core/pace/abort.js';

/** Counts the listeners that a signal carries. */
function countedSignal(): { controller: AbortController; carried: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  let carried = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    carried++;
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    carried--;
    remove(...given);
  };
  return { controller, carried: () => carried };
}

describe('a signal that many calls share', () => {
  test('carries one listener, and none when the last call is over', () => {
    const { controller, carried } = countedSignal();
    const leave = Array.from({ length: 100 }, () => onAbort(controller.signal, () => undefined));
    expect(carried()).toBe(1);
    for (const one of leave) one();
    expect(carried()).toBe(0);
    leave[0]?.();
    expect(carried()).toBe(0);
  });

  test('tells each of them once, and none of those that have left, also while it tells', () => {
    const { controller } = countedSignal();
    const told: string[] = [];
    onAbort(controller.signal, () => {
      told.push('first');
      leaveThird();
    });
    const leaveSecond = onAbort(controller.signal, () => told.push('second'));
    const leaveThird = onAbort(controller.signal, () => told.push('third'));
    onAbort(controller.signal, () => told.push('fourth'));
    leaveSecond();
    controller.abort();
    controller.abort();
    expect(told).toEqual(['first', 'fourth']);
  });

  test('can be listened to again after everybody left', () => {
    const { controller, carried } = countedSignal();
    onAbort(controller.signal, () => undefined)();
    let told = 0;
    onAbort(controller.signal, () => told++);
    expect(carried()).toBe(1);
    controller.abort();
    expect(told).toBe(1);
  });

  test('may be missing', () => {
    expect(() => onAbort(undefined, () => undefined)()).not.toThrow();
  });
});
