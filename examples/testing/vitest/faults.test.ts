import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint, type Fault } from 'anypoint-sdk/testing';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.useRealTimers());

// What your own code gets to see, fault by fault; a minute of waiting passes at once.
test.each<[string, Omit<Fault, 'match'>, string]>([
  ['a server that fails', { status: 500, body: { message: 'broken' } }, 'server'],
  ['a request that is refused', { status: 400, body: { message: 'no' } }, 'bad_request'],
  ['a lock', { status: 403, body: { message: 'Forbidden' } }, 'permission'],
  ['a state that forbids it', { status: 409, body: { message: 'exists' } }, 'conflict'],
  ['a connection that is cut before', { reset: 'before' }, 'connection'],
  ['a connection that is cut in the body', { reset: 'during' }, 'connection'],
  ['an answer that never comes', { stall: 'headers' }, 'timeout'],
  ['an answer that never ends', { stall: 'body' }, 'timeout'],
  ['a slow answer', { delayMs: 40_000 }, 'timeout'],
  ['a body that is no JSON', { malformed: true }, 'response_validation'],
  ['a body of something else', { status: 200, body: { id: 'seven' } }, 'response_validation'],
  ['a limit', { status: 429, headers: { 'retry-after': '900' } }, 'rate_limited'],
])('%s', async (_name, fault, code) => {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 });
  // The first call loads code, which takes time that is nobody's to turn: take the clock behind it.
  await anypoint.auth.whoAmI();
  vi.useFakeTimers();
  platform.fail({ match: '/applications', ...fault });
  const outcome = anypoint.clientApplications.create({ name: 'reports' }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  const error = await outcome;
  expect(isAnypointError(error) && error.code).toBe(code);
});
