import { describe, expect, test } from 'vitest';
import type { HttpMethod } from '../../../src/index.js';
import { backoffMs, failureOfStatus, mayRepeat, replayOf } from '../../../src/core/pace/retry.js';

describe('whether a failed attempt is repeated', () => {
  test.each([
    ['never_sent', 'safe', true],
    ['never_sent', 'never', true],
    ['busy', 'safe', true],
    ['busy', 'never', true],
    ['uncertain', 'safe', true],
    ['uncertain', 'never', false],
    ['final', 'safe', false],
    ['final', 'never', false],
  ] as const)('%s, replay %s: %s', (failure, replay, repeated) => {
    expect(mayRepeat(failure, replay)).toBe(repeated);
  });

  test.each([
    ['GET', 'safe'],
    ['HEAD', 'safe'],
    ['PUT', 'safe'],
    ['DELETE', 'safe'],
    ['POST', 'never'],
    ['PATCH', 'never'],
  ] as const satisfies readonly (readonly [HttpMethod, string])[])('%s is %s to repeat', (method, replay) => {
    expect(replayOf(method)).toBe(replay);
  });

  test.each([
    [400, 'final'],
    [401, 'final'],
    [403, 'final'],
    [404, 'final'],
    [408, 'uncertain'],
    [409, 'final'],
    [418, 'final'],
    [429, 'busy'],
    [500, 'uncertain'],
    [502, 'uncertain'],
    [503, 'uncertain'],
    [504, 'uncertain'],
    [302, 'final'],
  ] as const)('%d is %s', (status, kind) => {
    expect(failureOfStatus(status)).toBe(kind);
  });
});

describe('how long the pause is when the platform asks for none', () => {
  test.each([
    [1, 125, 250],
    [2, 250, 500],
    [3, 500, 1_000],
    [6, 4_000, 8_000],
    [7, 4_000, 8_000],
    [60, 4_000, 8_000],
  ])('after %d failed attempts: from %d to %d ms', (failed, least, most) => {
    expect(backoffMs(failed, () => 0)).toBe(least);
    expect(backoffMs(failed, () => 1)).toBe(most);
  });

  test('two clients that failed together do not come back together', () => {
    expect(new Set(Array.from({ length: 50 }, () => backoffMs(5))).size).toBeGreaterThan(10);
  });
});
