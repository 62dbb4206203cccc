import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

async function start(t, options = {}) {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch, ...options });
  // The first call loads code, which takes time that is nobody's to turn: take the clock behind it.
  await anypoint.auth.whoAmI();
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() });
  // The mocked clock leaves this one out.
  t.mock.method(performance, 'now', () => Date.now());
  return { platform, anypoint };
}

/** Turns the clock second by second, with room between for what is no timer, until a promise is settled. */
async function untilSettled(t, promise) {
  let isSettled = false;
  const end = () => (isSettled = true);
  promise.then(end, end);
  while (!isSettled) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(1_000);
  }
  return promise;
}

test('a pause that the platform asks for passes at once', async (t) => {
  const { platform, anypoint } = await start(t);
  platform.fail({ match: '/me', status: 429, headers: { 'retry-after': '60' } });
  const { client } = await untilSettled(t, anypoint.auth.whoAmI());
  assert.equal(client.name, 'Local platform');
});

test('a time limit is reached at once', async (t) => {
  const { platform, anypoint } = await start(t, { maxRetries: 0 });
  platform.fail({ match: '/me', stall: 'headers' });
  await assert.rejects(untilSettled(t, anypoint.auth.whoAmI()), { code: 'timeout' });
});
