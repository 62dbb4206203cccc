import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { beforeEach, expect, test, vi } from 'vitest';
import { onboard } from '../src/onboard.js';

function start(options: Parameters<typeof createLocalAnypoint>[0] = {}) {
  const platform = createLocalAnypoint(options);
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  return { platform, anypoint: new AnypointClient({ auth, organizationId, environmentId, fetch }) };
}

let { platform, anypoint } = start();
beforeEach(() => ({ platform, anypoint } = start()));

async function tierNamed(name: string) {
  for await (const { id: apiInstanceId } of anypoint.apiInstances.list()) {
    for await (const tier of anypoint.slaTiers.list({ apiInstanceId })) {
      if (tier.name === name) return { apiInstanceId, tierId: tier.id };
    }
  }
  throw new Error(`no tier ${name}`);
}

test('an application waits on a tier that wants approval', async () => {
  expect(await onboard(anypoint, { name: 'reports', ...(await tierNamed('Gold')) })).toBe('reports waits for approval');
});

test('asking twice makes one application', async () => {
  const wish = { name: 'reports', ...(await tierNamed('Free')) };
  await onboard(anypoint, wish);
  await onboard(anypoint, wish);
  const created = platform.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/applications'));
  expect(created).toHaveLength(1);
});

test('an answer that is lost after the request was carried out makes no second application', async () => {
  platform.fail({ match: ({ method, url }) => method === 'POST' && url.endsWith('/applications'), reset: 'after' });
  await onboard(anypoint, { name: 'reports', ...(await tierNamed('Free')) });
  const named = [...platform.state.applications.values()].filter(({ name }) => name === 'reports');
  expect(named).toHaveLength(1);
});

test('a sign-in that lacks a scope is told which', async () => {
  const weak = anypoint.withOptions({ auth: platform.addConnectedApp({ scopes: ['read:exchange'] }) });
  const error: unknown = await onboard(weak, { name: 'reports', apiInstanceId: 1, tierId: 1 }).catch((e: unknown) => e);
  expect(isAnypointError(error, 'permission') && error.hint).toContain('Manage Client Applications');
});

test('a token that ends in the middle is renewed', async () => {
  let now = Date.now();
  ({ platform, anypoint } = start({ tokenLifetimeSeconds: 60, now: () => now }));
  await anypoint.auth.whoAmI();
  now += 120_000;
  await anypoint.auth.whoAmI();
  expect(platform.requests.filter(({ path }) => path.endsWith('/oauth2/token'))).toHaveLength(2);
});

test('a pause that the platform asks for passes at once', async () => {
  vi.useFakeTimers();
  try {
    platform.fail({ match: '/me', status: 429, headers: { 'retry-after': '60' } });
    const asking = anypoint.auth.whoAmI();
    await vi.advanceTimersByTimeAsync(61_000);
    expect((await asking).client?.name).toBe('Local platform');
  } finally {
    vi.useRealTimers();
  }
});
