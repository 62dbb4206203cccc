import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, type AnypointClientOptions, type Fetch } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { json } from '../fakes/scripted-fetch.js';
import { fakeTime, quiet, untilSettled } from '../fakes/time.js';
import { crowd, mostInFlight, smallCrowd, soakMinutes } from './figures.js';

interface Platform {
  readonly fetch: Fetch;
  /** Ids of the applications that were asked for, in the order of the requests. */
  readonly asked: number[];
  mostAtOnce: number;
}

/** Answers each request for an application after a turn of the event loop, unless `refusal` has another answer. */
function platform(refusal: () => Response | undefined = () => undefined): Platform {
  let inFlight = 0;
  const one: Platform = {
    asked: [],
    mostAtOnce: 0,
    fetch: async (url) => {
      const id = Number(url.split('/').at(-1));
      one.asked.push(id);
      one.mostAtOnce = Math.max(one.mostAtOnce, ++inFlight);
      const refused = refusal();
      await new Promise((resolve) => setImmediate(resolve));
      inFlight--;
      return refused ?? json({ id, name: `application ${id}` });
    },
  };
  return one;
}

function clientFor(fetch: Fetch, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000006',
    fetch,
    ...options,
  });
}

const ids = Array.from({ length: crowd }, (_, index) => index + 1);

const fewIds = ids.slice(0, smallCrowd);

async function readAll(anypoint: AnypointClient, wanted = ids): Promise<number[]> {
  return Promise.all(
    wanted.map(async (applicationId) => (await anypoint.clientApplications.get({ applicationId })).id),
  );
}

describe(`${crowd} calls at once through one client`, () => {
  test('never exceed the limit, go in the order they came, and are all answered', async () => {
    const anypoint = platform();
    expect(await readAll(clientFor(anypoint.fetch, { maxConcurrency: mostInFlight }))).toEqual(ids);
    expect(anypoint.mostAtOnce).toBe(mostInFlight);
    expect(anypoint.asked).toEqual(ids);
  });

  test('share the limit with clients made by withOptions', async () => {
    const anypoint = platform();
    const client = clientFor(anypoint.fetch, { maxConcurrency: mostInFlight });
    const both = Promise.all([readAll(client, fewIds), readAll(client.withOptions({ timeoutMs: 1_000 }), fewIds)]);
    expect(await both).toEqual([fewIds, fewIds]);
    expect(anypoint.mostAtOnce).toBe(mostInFlight);
  });

  test('that are all aborted in the line leave it empty, and the next call goes through', async () => {
    const anypoint = platform();
    const client = clientFor(anypoint.fetch, { maxConcurrency: mostInFlight });
    const abort = new AbortController();
    const reason = new Error('enough');
    const calls = ids.map((applicationId) =>
      client.clientApplications.get({ applicationId }, { signal: abort.signal }).catch((error: unknown) => error),
    );
    await Promise.resolve();
    abort.abort(reason);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]));
    expect(anypoint.asked.length).toBeLessThanOrEqual(mostInFlight);
    expect(await client.clientApplications.get({ applicationId: 7 })).toMatchObject({ id: 7 });
  });
});

describe('a platform that answers 429', () => {
  beforeEach(fakeTime);
  afterEach(() => void vi.useRealTimers());

  /** Refuses everything until the reset, as one window of a rate limit does. */
  function closedFor(seconds: number): Platform & { readonly hasty: () => number } {
    const openAt = performance.now() + seconds * 1_000;
    let told = false;
    let hasty = 0;
    const one = platform(() => {
      const leftMs = openAt - performance.now();
      if (leftMs <= 0) return undefined;
      if (told) hasty++;
      queueMicrotask(() => setImmediate(() => setImmediate(() => (told = true))));
      return json({ message: 'Too Many Requests' }, 429, { 'retry-after': String(Math.ceil(leftMs / 1_000)) });
    });
    return Object.assign(one, { hasty: () => hasty });
  }

  test('is asked no more by the whole crowd until the reset', async () => {
    const anypoint = closedFor(30);
    const calls = readAll(clientFor(anypoint.fetch, { maxConcurrency: mostInFlight }));
    await quiet();
    await vi.advanceTimersByTimeAsync(29_000);
    await quiet();
    expect(anypoint.asked.length).toBeLessThanOrEqual(mostInFlight);
    const refused = anypoint.asked.length;
    expect(await untilSettled(calls)).toMatchObject({ status: 'fulfilled', value: ids });
    expect(anypoint.asked).toHaveLength(crowd + refused);
    expect(anypoint.hasty()).toBe(0);
  });

  test('is asked in vain by a few of a crowd without a limit, not by all', async () => {
    const anypoint = closedFor(30);
    const calls = readAll(clientFor(anypoint.fetch));
    expect(await untilSettled(calls)).toMatchObject({ status: 'fulfilled', value: ids });
    expect(anypoint.asked.length).toBeGreaterThan(crowd);
    expect(anypoint.asked.length).toBeLessThanOrEqual(crowd + mostInFlight);
    expect(anypoint.hasty()).toBe(0);
  });

  test('also holds back calls that begin during the pause, and those of a client made by withOptions', async () => {
    const anypoint = closedFor(30);
    const client = clientFor(anypoint.fetch);
    const first = client.clientApplications.get({ applicationId: 1 });
    await quiet();
    const later = client.withOptions({ maxRetries: 0 }).clientApplications.get({ applicationId: 2 });
    await quiet();
    expect(anypoint.asked).toEqual([1]);
    expect(await untilSettled(Promise.all([first, later]))).toMatchObject({ status: 'fulfilled' });
    expect(anypoint.asked).toEqual([1, 1, 2]);
  });

  test('holds back the others also when the call it refused is not repeated', async () => {
    const anypoint = closedFor(30);
    const client = clientFor(anypoint.fetch, { maxConcurrency: mostInFlight });
    const outcome = await untilSettled(
      Promise.allSettled(
        fewIds.map((applicationId) => client.clientApplications.get({ applicationId }, { maxRetries: 0 })),
      ),
    );
    expect(outcome.passedMs).toBeGreaterThanOrEqual(30_000);
    expect(anypoint.asked).toHaveLength(smallCrowd);
    const refused = outcome.status === 'fulfilled' ? outcome.value.filter(({ status }) => status === 'rejected') : [];
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(mostInFlight);
  });

  test('with a limit for each minute is asked little more often than there are calls', async () => {
    const perMinute = 400;
    let minute = -1;
    let count = 0;
    const anypoint = platform(() => {
      const now = Math.floor(Date.now() / 60_000);
      if (now !== minute) [minute, count] = [now, 0];
      if (++count <= perMinute) return undefined;
      return json({ message: 'Too Many Requests' }, 429, { 'x-ratelimit-reset': String((now + 1) * 60) });
    });
    const calls = readAll(clientFor(anypoint.fetch, { maxConcurrency: mostInFlight }), fewIds);
    const outcome = await untilSettled(calls, { stepMs: 1_000, mostMs: 3_600_000 });
    expect(outcome).toMatchObject({ status: 'fulfilled', value: fewIds });
    const windows = smallCrowd / perMinute;
    expect(anypoint.asked.length).toBeLessThanOrEqual(smallCrowd + windows * mostInFlight);
    expect(outcome.passedMs).toBeLessThan((windows + 1) * 60_000);
  });
});

describe(`${soakMinutes} minutes with tokens that live for one`, () => {
  beforeEach(fakeTime);
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['renewed ahead of their end', undefined, 2],
    ['renewed when they have ended', 0, 1],
  ])('%s: no call fails, none is refused, and the platform is asked for few tokens', async (_, marginMs, perMinute) => {
    const local = createLocalAnypoint({ tokenLifetimeSeconds: 60 });
    const client = new AnypointClient({
      auth: local.credentials,
      organizationId: local.organizationId,
      fetch: local.fetch,
      tokenExpiryMarginMs: marginMs,
    });
    const [application] = local.state.applications.keys();
    let answered = 0;
    const burst = async (): Promise<void> => {
      const applicationId = application ?? 0;
      await Promise.all(Array.from({ length: 10 }, () => client.clientApplications.get({ applicationId })));
      answered += 10;
    };
    const bursts: Promise<void>[] = [];
    for (let second = 0; second < soakMinutes * 60; second += 5) {
      bursts.push(burst());
      await quiet();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    await Promise.all(bursts);
    expect(answered).toBe(soakMinutes * 120);
    expect(local.requests.filter(({ status }) => status !== 200)).toEqual([]);
    const tokens = local.requests.filter(({ path }) => path.endsWith('/oauth2/token')).length;
    expect(tokens).toBeGreaterThanOrEqual(soakMinutes - 1);
    expect(tokens).toBeLessThanOrEqual(soakMinutes * perMinute + 1);
  });
});

describe('a platform that answers one request in ten with 429 or 503', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Makes the jitter the same in every run, and as uneven as chance. */
  function repeatableChance(): void {
    let state = 1;
    vi.spyOn(Math, 'random').mockImplementation(() => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    });
  }

  /** A hundred reads by so many at a time, each of which starts the next when it is answered. */
  async function readHundred(anypoint: AnypointClient, atOnce: number): Promise<number> {
    let next = 0;
    const reader = async (): Promise<void> => {
      while (next < 100) await anypoint.clientApplications.get({ applicationId: ++next });
    };
    await Promise.all(Array.from({ length: atOnce }, reader));
    return next;
  }

  // Those who call at the same pace meet the same tenth request again, unless their repeats leave that pace.
  test.each([1, 10, 11, 20, 50, 100])('fails no read of a hundred, %i at once', async (atOnce) => {
    for (const headers of [undefined, { 'retry-after': '0' }]) {
      repeatableChance();
      let faults = 0;
      const anypoint = platform(() => {
        if (anypoint.asked.length % 10 !== 0) return undefined;
        return ++faults % 2 === 0 ? json({}, 503) : json({ message: 'Too Many Requests' }, 429, headers);
      });
      const outcome = await untilSettled(readHundred(clientFor(anypoint.fetch), atOnce), { stepMs: 1 });
      expect(outcome).toMatchObject({ status: 'fulfilled', value: 100 });
      expect(faults).toBeGreaterThanOrEqual(10);
    }
  });
});
