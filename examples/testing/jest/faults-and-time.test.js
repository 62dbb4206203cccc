const { AnypointClient } = require('anypoint-sdk');
const { createLocalAnypoint } = require('anypoint-sdk/testing');

async function start() {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  // The first call loads code, which takes time that is nobody's to turn: take the clock behind it.
  await anypoint.auth.whoAmI();
  // Bodies of answers are read by ticks of the runtime, which go on.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  return { platform, anypoint };
}
afterEach(() => jest.useRealTimers());

test('a pause that the platform asks for passes at once', async () => {
  const { platform, anypoint } = await start();
  platform.fail({ match: '/me', status: 429, headers: { 'retry-after': '60' } });
  const asking = anypoint.auth.whoAmI();
  await jest.advanceTimersByTimeAsync(61_000);
  expect((await asking).client.name).toBe('Local platform');
});

test('a contract that is approved an hour later is waited for', async () => {
  const { platform, anypoint } = await start();
  const contract = [...platform.state.contracts.values()].find(({ status }) => status === 'PENDING');
  const at = { apiInstanceId: contract.apiId, contractId: contract.id };
  const waiting = anypoint.contracts.waitUntilApproved(at, { maxWaitMs: 7_200_000 });
  await jest.advanceTimersByTimeAsync(3_600_000);
  contract.status = 'APPROVED';
  await jest.advanceTimersByTimeAsync(60_000);
  expect((await waiting).status).toBe('APPROVED');
});
