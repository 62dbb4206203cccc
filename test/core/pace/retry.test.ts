import { describe, expect, test } from 'vitest';
import type { HttpMethod } from '../../../src/core/call/call.js';
import { askedPauseMs } from '../../../src/core/pace/rate-limit-signals.js';
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

describe('how long the platform asks to wait', () => {
  const now = Date.parse('2026-03-04T15:23:38Z');
  const epochSeconds = now / 1_000;
  const asked = (status: number, headers: Record<string, string>): number | undefined =>
    askedPauseMs(status, new Headers(headers), now);

  test.each([
    ['0', 0],
    ['1', 1_000],
    ['22', 22_000],
    ['0.25', 250],
    [' 7 ', 7_000],
    ['86400', 86_400_000],
    ['Wed, 04 Mar 2026 15:24:00 GMT', 22_000],
    ['Wednesday, 04-Mar-26 15:24:00 GMT', 22_000],
    ['2026-03-04T15:24:00Z', 22_000],
    ['Wed, 04 Mar 2026 15:00:00 GMT', 0],
  ])('Retry-After: %s asks for %d ms', (value, ms) => {
    expect(asked(429, { 'retry-after': value })).toBe(ms);
    expect(asked(503, { 'retry-after': value })).toBe(ms);
  });

  test.each(['', '-5', 'soon', 'soon 5', 'NaN', '1e3', '5 seconds'])(
    'Retry-After: %j is not readable and asks for nothing',
    (value) => {
      expect(asked(429, { 'retry-after': value })).toBeUndefined();
    },
  );

  test('a date is measured by the platform’s own clock where it tells it', () => {
    const headers = { date: 'Wed, 04 Mar 2026 16:00:00 GMT', 'retry-after': 'Wed, 04 Mar 2026 16:00:05 GMT' };
    expect(asked(429, headers)).toBe(5_000);
  });

  test('X-RateLimit-Reset is waited for, by the platform’s clock where it tells it', () => {
    const reset = String(epochSeconds + 22);
    expect(asked(429, { 'x-ratelimit-reset': reset })).toBe(22_000);
    expect(asked(429, { 'x-ratelimit-reset': reset, date: 'Wed, 04 Mar 2026 15:23:50 GMT' })).toBe(10_000);
    expect(asked(429, { 'x-ratelimit-reset': reset, date: 'not a date' })).toBe(22_000);
  });

  test('Retry-After goes before X-RateLimit-Reset', () => {
    expect(asked(429, { 'retry-after': '3', 'x-ratelimit-reset': String(epochSeconds + 22) })).toBe(3_000);
  });

  test('an unreadable Retry-After leaves the word to X-RateLimit-Reset', () => {
    expect(asked(429, { 'retry-after': 'soon', 'x-ratelimit-reset': String(epochSeconds + 22) })).toBe(22_000);
  });

  test('other answers carry the header too: it counts only when the window is used up', () => {
    const reset = { 'x-ratelimit-reset': String(epochSeconds + 22) };
    expect(asked(503, reset)).toBeUndefined();
    expect(asked(503, { ...reset, 'x-ratelimit-remaining': '12' })).toBeUndefined();
    expect(asked(503, { ...reset, 'x-ratelimit-remaining': '0' })).toBe(22_000);
  });

  test.each([
    ['in the past', String(epochSeconds - 60)],
    ['now', String(epochSeconds)],
    ['beyond two windows, as from a wrong clock', String(epochSeconds + 121)],
    ['in milliseconds', String(now + 22_000)],
    ['no number', 'tomorrow'],
    ['negative', '-1'],
    ['longer than any date', '9'.repeat(40)],
  ])('a reset that is %s asks for nothing, so that the usual pause is made', (_, reset) => {
    expect(asked(429, { 'x-ratelimit-reset': reset })).toBeUndefined();
  });

  test('no header, no request', () => {
    expect(asked(429, {})).toBeUndefined();
  });
});
