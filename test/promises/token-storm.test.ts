import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { answeringFetch, json, silence, tokenAnswer, type SentRequest } from '../fakes/scripted-fetch.js';
import { fakeTime, untilSettled } from '../fakes/time.js';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const auth = { clientId: 'id', clientSecret: 'secret' };
const isTokenRequest = ({ url }: SentRequest): boolean => url.endsWith('/oauth2/token');
const application = { id: 7, name: 'orders', clientId: 'c', clientSecret: 's' };

test('a hundred first calls at once make one token request', async () => {
  const { fetch, sent } = answeringFetch((request) => (isTokenRequest(request) ? tokenAnswer('one') : json({})));
  const anypoint = new AnypointClient({ auth, fetch });
  await Promise.all(range(100).map((i) => anypoint.request({ path: `/any/${i}` })));
  expect(sent.filter(isTokenRequest)).toHaveLength(1);
  expect(sent).toHaveLength(101);
});

test('two clients of one sign-in, made by withOptions, share the token', async () => {
  const { fetch, sent } = answeringFetch((request) => (isTokenRequest(request) ? tokenAnswer('one') : json({})));
  const anypoint = new AnypointClient({ auth, fetch });
  const patient = anypoint.withOptions({ timeoutMs: 60_000 });
  await Promise.all([anypoint, patient].map((client) => client.request({ path: '/any' })));
  expect(sent.filter(isTokenRequest)).toHaveLength(1);
});

/** Refuses the first token once all calls have come with it. */
function platformThatRevokes(calls: number): { sent: SentRequest[]; anypoint: AnypointClient; done: () => number } {
  let issued = 0;
  let done = 0;
  const refused: (() => void)[] = [];
  const { fetch, sent } = answeringFetch(async (request) => {
    if (isTokenRequest(request)) return tokenAnswer(`token-${++issued}`);
    if (request.headers.get('authorization') === 'Bearer token-1') {
      await new Promise<void>((resolve) => {
        if (refused.push(resolve) === calls) for (const answer of refused) answer();
      });
      return json({ message: 'Unauthorized' }, 401);
    }
    done++;
    return json(application, 201);
  });
  return {
    sent,
    done: () => done,
    anypoint: new AnypointClient({ auth, organizationId: '0a1b2c3d-0000-4000-8000-000000000004', fetch }),
  };
}

test.each<[string, (anypoint: AnypointClient, i: number) => Promise<unknown>]>([
  ['reads', (anypoint, i) => anypoint.clientApplications.get({ applicationId: i + 1 })],
  ['creates', (anypoint, i) => anypoint.clientApplications.create({ name: `orders-${i}` })],
  ['requests of any kind', (anypoint, i) => anypoint.request({ method: 'PATCH', path: `/any/${i}`, body: { i } })],
])('fifty %s that are told 401 at once cause one renewal and fifty replays', async (_, call) => {
  const { sent, anypoint, done } = platformThatRevokes(50);
  await Promise.all(range(50).map((i) => call(anypoint, i)));
  expect(sent.filter(isTokenRequest)).toHaveLength(2);
  expect(done()).toBe(50);
  expect(sent).toHaveLength(102);
});

test('a token request that fails is told to everybody who waited, and the next call tries again', async () => {
  let refuse = true;
  const { fetch, sent } = answeringFetch((request) => {
    if (!isTokenRequest(request)) return json({});
    return refuse ? json({ error: 'invalid_client' }, 401) : tokenAnswer('one');
  });
  const anypoint = new AnypointClient({ auth, fetch });
  const calls = await Promise.allSettled(range(20).map((i) => anypoint.request({ path: `/any/${i}` })));
  for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { code: 'authentication' } });
  expect(sent).toHaveLength(1);
  refuse = false;
  await anypoint.request({ path: '/any' });
  expect(sent).toHaveLength(3);
});

describe('a token endpoint that never answers', () => {
  beforeEach(fakeTime);
  afterEach(() => void vi.useRealTimers());

  test.each<[string, (anypoint: AnypointClient) => Promise<unknown>]>([
    ['a token', (anypoint) => anypoint.auth.getAccessToken()],
    ['an answer', (anypoint) => anypoint.request({ path: '/any' })],
  ])('is asked three times, and not twice as often, by a call that wants %s', async (_, call) => {
    const { fetch, sent } = answeringFetch(silence);
    const anypoint = new AnypointClient({ auth, fetch, timeoutMs: 2_000 });
    const outcome = await untilSettled(call(anypoint));
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } });
    expect(sent).toHaveLength(3);
  });
});
