import { describe, expect, test } from 'vitest';
import { askedPauseMs, asksForLater, prefixOf, toldWindow } from '../../../src/core/pace/rate-limit-signals.js';

describe('whether an answer asks to come back later', () => {
  test.each([
    [429, '', true],
    [429, '{"message":"Too Many Requests"}', true],
    [503, '', true],
    [503, ' \n', true],
    [503, 'Back-end server is at capacity', true],
    [503, '<html><body>Service Unavailable: Back-end server is at capacity</body></html>', true],
    [503, '{"message":"The service failed."}', false],
    [502, '', false],
    [500, '', false],
    [200, '', false],
  ] as const)('%d with the body %j: %s', (status, text, later) => {
    expect(asksForLater({ status, text })).toBe(later);
  });
});

describe('the window that an answer tells', () => {
  const now = Date.parse('2026-03-04T15:23:38Z');
  const reset = String(now / 1_000 + 22);
  const read = (headers: Record<string, string>, name = 'x-ratelimit-'): unknown =>
    toldWindow(new Headers(headers), name, now);

  test('is what remains until the reset', () => {
    expect(read({ 'x-ratelimit-limit': '400', 'x-ratelimit-remaining': '397', 'x-ratelimit-reset': reset })).toEqual({
      id: Number(reset),
      limit: 400,
      remaining: 397,
      resetInMs: 22_000,
    });
  });

  test.each([
    ['without a reset', { 'x-ratelimit-remaining': '397' }],
    ['without what remains', { 'x-ratelimit-reset': reset }],
    ['that is over', { 'x-ratelimit-remaining': '397', 'x-ratelimit-reset': String(now / 1_000) }],
    ['that remains something else than a number', { 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': reset }],
    ['that remains less than nothing', { 'x-ratelimit-remaining': '-1', 'x-ratelimit-reset': reset }],
  ])('is none %s', (_, headers) => {
    expect(read(headers)).toBeUndefined();
  });

  test('may be told under a name of the service’s own, in milliseconds', () => {
    const headers = {
      'x-ratelimit-organization-limit': '40',
      'x-ratelimit-organization-remaining': '39',
      'x-ratelimit-organization-reset': String(now + 500),
    };
    expect(prefixOf(new Headers(headers))).toBe('x-ratelimit-organization-');
    expect(read(headers, 'x-ratelimit-organization-')).toMatchObject({ limit: 40, remaining: 39, resetInMs: 500 });
  });

  test('of several, the one with the least remaining counts', () => {
    const several = (user: string, organization: string): Headers =>
      new Headers({
        'x-ratelimit-organization-remaining': organization,
        'x-ratelimit-organization-reset': reset,
        'x-ratelimit-user-remaining': user,
        'x-ratelimit-user-reset': reset,
      });
    expect(prefixOf(several('3', '30'))).toBe('x-ratelimit-user-');
    expect(prefixOf(several('30', '3'))).toBe('x-ratelimit-organization-');
    expect(prefixOf(new Headers({ 'x-request-id': 'r' }))).toBeUndefined();
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
    ['in milliseconds, and beyond two windows', String(now + 121_000)],
    ['no number', 'tomorrow'],
    ['negative', '-1'],
    ['longer than any date', '9'.repeat(40)],
  ])('a reset that is %s asks for nothing, so that the usual pause is made', (_, reset) => {
    expect(asked(429, { 'x-ratelimit-reset': reset })).toBeUndefined();
  });

  test('a reset may be in milliseconds, and under a name of the service’s own', () => {
    expect(asked(429, { 'x-ratelimit-reset': String(now + 22_500) })).toBe(22_500);
    expect(asked(429, { 'x-ratelimit-organization-reset': String(now + 22_500) })).toBe(22_500);
  });

  test('this machine’s clock is finer than the whole seconds of Date, and believed while the two agree', () => {
    const headers = new Headers({ 'x-ratelimit-reset': String(epochSeconds + 1), date: new Date(now).toUTCString() });
    expect(askedPauseMs(429, headers, now + 400)).toBe(600);
    expect(askedPauseMs(429, headers, now + 30_000)).toBe(1_000);
  });

  test('no header, no request', () => {
    expect(asked(429, {})).toBeUndefined();
  });
});
