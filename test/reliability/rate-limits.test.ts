import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { repeatableRandom } from '../fakes/limiters.js';
import { fakeTime } from '../fakes/time.js';
import { readThrough } from './limited-reads.js';
import { limitRows } from './limits.js';

beforeEach(() => {
  fakeTime();
  vi.setSystemTime(Date.parse('2026-03-04T15:24:00Z'));
  vi.spyOn(Math, 'random').mockImplementation(repeatableRandom(1));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a crowd of reads through a limiter', () => {
  test.each(limitRows)('$name: none fails, few are refused, and it takes little longer than it must', async (row) => {
    const { failed, refusedPart, passedMs, platform } = await readThrough(row);
    expect(failed).toBe(0);
    expect(refusedPart).toBeLessThanOrEqual(row.mostRefused);
    expect(passedMs).toBeLessThanOrEqual(row.idealMs * row.mostTime);
    expect(platform.passed).toHaveLength(row.reads);
    expect(platform.twiceAtOnce).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
