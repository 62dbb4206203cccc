import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientOf, readThrough } from '../../reliability/limited-reads.js';
import { separateClients } from '../../reliability/limits.js';
import {
  everyNth,
  fixedWindow,
  limitedPlatform,
  repeatableRandom,
  tokenBucket,
  unlimited,
  type Limiter,
  type Refusal,
} from '../../fakes/limiters.js';
import { json } from '../../fakes/scripted-fetch.js';
import { fakeTime, untilSettled } from '../../fakes/time.js';

beforeEach(() => {
  fakeTime();
  vi.setSystemTime(Date.parse('2026-03-04T15:23:10Z'));
  vi.spyOn(Math, 'random').mockImplementation(repeatableRandom(7));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Kind {
  readonly name: string;
  readonly make: () => Limiter;
}
const rates = fc.integer({ min: 5, max: 100 });
const kinds: fc.Arbitrary<Kind> = fc.oneof(
  fc.tuple(rates, fc.double({ min: 0.5, max: 3, noNaN: true })).map(([rate, seconds]) => ({
    name: `bucket ${rate}/s for ${seconds} s`,
    make: () => tokenBucket(rate, Math.max(1, Math.round(rate * seconds))),
  })),
  fc
    .tuple(
      rates,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('nothing', 'X-RateLimit', 'organization in ms', 'reset of refusals'),
    )
    .map(([rate, seconds, told]) => ({
      name: `window ${rate * seconds} in ${seconds} s, ${told}`,
      make: () => fixedWindow(rate * seconds, seconds * 1_000, told),
    })),
  fc.integer({ min: 3, max: 30 }).map((n) => ({ name: `every ${n}th`, make: () => everyNth(n) })),
  fc.constant({ name: 'no limit', make: () => unlimited }),
);
const refusals = fc.constantFrom<Refusal>('bare 429', 'empty 503', 'balancer 503', 'Retry-After');

test('behind any limiter every read ends well, none is sent twice at once, and they are begun in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      kinds,
      refusals,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer(),
      fc.constantFrom(undefined, 1, 5, 25),
      async ({ make }, refusal, reads, slowest, seed, maxConcurrency) => {
        const random = repeatableRandom(Math.abs(seed));
        const latency = (): number => 1 + Math.floor(random() * slowest);
        const { platform, failed } = await readThrough({
          limiter: make,
          refusal,
          reads,
          latency,
          options: { maxConcurrency },
        });
        expect(failed).toBe(0);
        expect(platform.passed).toHaveLength(reads);
        expect(platform.twiceAtOnce).toBe(0);
        expect(platform.firstAsked).toEqual(Array.from({ length: reads }, (_, i) => i + 1));
        expect(platform.mostAtOnce).toBeLessThanOrEqual(maxConcurrency ?? Infinity);
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    { numRuns: 40, seed: 20_261_128 },
  );
}, 60_000);

test('the rate settles within 15 % below the limit', async () => {
  const limited = fc.oneof(
    rates.map((rate) => ({ rate, make: () => tokenBucket(rate, rate) })),
    fc
      .tuple(rates, fc.constantFrom('nothing', 'X-RateLimit', 'organization in ms'))
      .map(([rate, told]) => ({ rate, make: () => fixedWindow(3 * rate, 3_000, told) })),
  );
  await fc.assert(
    fc.asyncProperty(limited, refusals, fc.integer({ min: 2, max: 60 }), async ({ rate, make }, refusal, latency) => {
      const { platform } = await readThrough({ limiter: make, refusal, reads: rate * 60, latency: () => latency });
      const from = platform.passed[0]?.at ?? 0;
      const passedIn = (start: number, end: number): number =>
        platform.passed.filter(({ at }) => at >= from + start && at < from + end).length;
      const settled = passedIn(20_000, 50_000) / 30;
      expect(settled).toBeGreaterThanOrEqual(0.85 * rate);
    }),
    { numRuns: 12, seed: 20_261_128 },
  );
}, 60_000);

describe('clients that know nothing of each other', () => {
  test.each([
    ['token bucket, bare 429', () => tokenBucket(40, 40), 'bare 429', 400],
    ['token bucket, Retry-After', () => tokenBucket(40, 40), 'Retry-After', 400],
    ['token bucket, empty 503', () => tokenBucket(40, 40), 'empty 503', 1_600],
    ['fixed window that is told', () => fixedWindow(40, 1_000, 'X-RateLimit'), 'bare 429', 400],
    ['clock minute that is told', () => fixedWindow(400, 60_000, 'X-RateLimit'), 'bare 429', 1_600],
    ['clock minute, nothing told', () => fixedWindow(400, 60_000), 'empty 503', 1_600],
  ] as const)('settle at the limit together: %s', async (_, limiter, refusal, reads) => {
    const { clients, mostRefused } = separateClients;
    const { failed, refusedPart } = await readThrough({ limiter, refusal, reads, clients });
    expect(failed).toBe(0);
    expect(refusedPart).toBeLessThanOrEqual(mostRefused);
  });
});

test('a list of 10,000 does not starve a single read', async () => {
  const pages = 40;
  const limiter = tokenBucket(4, 4);
  const { fetch: limited } = limitedPlatform(limiter, 'bare 429');
  const fetch: typeof limited = async (url, init) => {
    const offset = Number(new URL(url).searchParams.get('offset') ?? 'NaN');
    const response = await limited(Number.isNaN(offset) ? url : `https://x.example/${10_000 + offset}`, init);
    if (Number.isNaN(offset) || response.status !== 200) return response;
    const applications = Array.from({ length: 250 }, (_, i) => ({
      id: offset + i + 1,
      name: `application ${offset + i + 1}`,
    }));
    return json({ applications, total: pages * 250 });
  };
  const client = clientOf({ fetch });
  const waits: number[] = [];
  const list = client.clientApplications.list({ view: 'organization', pageSize: 250 }).toArray();
  const reads = (async () => {
    for (let i = 1; i <= 3; i++) {
      const from = performance.now();
      await client.request({ path: `/apiplatform/repository/v2/${i}` });
      waits.push(performance.now() - from);
    }
  })();
  const outcome = await untilSettled(Promise.all([list, reads]));
  expect(outcome).toMatchObject({ status: 'fulfilled' });
  expect(outcome.status === 'fulfilled' ? outcome.value[0] : []).toHaveLength(pages * 250);
  // Nine requests of the list are ahead of it at most: no more than that at four a second.
  expect(Math.max(...waits)).toBeLessThanOrEqual(4_000);
});

test('a client made by `withOptions` has its own limits, and shares what was learned of the platform', async () => {
  const platform = limitedPlatform(tokenBucket(1, 1), 'Retry-After');
  const client = clientOf(platform);
  const other = client.withOptions({ maxConcurrency: 3 });
  const first = Promise.all([1, 2].map((applicationId) => client.clientApplications.get({ applicationId })));
  await vi.advanceTimersByTimeAsync(30);
  const sent = platform.sent;
  const second = other.clientApplications.get({ applicationId: 3 });
  await vi.advanceTimersByTimeAsync(900);
  expect(platform.sent).toBe(sent);
  expect(await untilSettled(Promise.all([first, second]))).toMatchObject({ status: 'fulfilled' });
});
