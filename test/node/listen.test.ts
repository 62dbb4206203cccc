import { expect, test } from 'vitest';
import { AnypointClient, ConfigurationError } from '../../src/index.js';
import { listen } from '../../src/node/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';

test('a local platform listens on loopback and serves the world that its fetch answers from', async () => {
  const platform = createLocalAnypoint();
  const { organizationId } = platform;
  const { baseUrl, close } = await listen(platform);
  try {
    expect(new URL(baseUrl).hostname).toBe('127.0.0.1');
    const overSocket = new AnypointClient({ auth: platform.credentials, baseUrl, organizationId });
    const inMemory = new AnypointClient({ auth: platform.credentials, fetch: platform.fetch, organizationId });
    const { id } = await overSocket.clientApplications.create({ name: 'seen-from-both-sides' });
    expect(await inMemory.clientApplications.get({ applicationId: id })).toMatchObject({
      name: 'seen-from-both-sides',
    });
  } finally {
    await close();
  }
  const afterwards = new AnypointClient({ auth: platform.credentials, baseUrl, organizationId, maxRetries: 0 });
  await expect(afterwards.auth.whoAmI()).rejects.toMatchObject({ code: 'connection' });
});

test.each([undefined, {}, 'local'])('what is no local platform is not served: %j', async (wrong) => {
  await expect(listen(wrong as never)).rejects.toThrow(ConfigurationError);
});
