import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

test('a platform that is busy once is asked again', async () => {
  const platform = createLocalAnypoint();
  const { credentials: auth, organizationId, environmentId, fetch } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  platform.fail({ match: '/me', status: 503, times: 1 });
  const { client } = await anypoint.auth.whoAmI();
  assert.equal(client?.name, 'Local platform');
  const asked = platform.requests.filter(({ path }) => path.endsWith('/me')).map(({ status }) => status);
  assert.deepEqual(asked, [503, 200]);
});
