import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { expect, test } from 'vitest';
import { recordingFetch, replayingFetch } from '../src/recording.js';

// The local platform stands for yours here; a recording of yours is made by the same lines with the global `fetch`.
async function record() {
  const platform = createLocalAnypoint();
  const { fetch, calls } = recordingFetch(platform.fetch);
  const { credentials: auth, organizationId, environmentId } = platform;
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  const application = await anypoint.clientApplications.create({ name: 'reports' });
  const names = await namesOf(anypoint);
  const ids = { organizationId, environmentId };
  return { platform, application, names, ids, recording: JSON.stringify(calls) };
}

async function namesOf(anypoint: AnypointClient): Promise<string[]> {
  const applications = await anypoint.clientApplications.list().toArray();
  return applications.map(({ name }) => name);
}

test('what was recorded is played back without a platform', async () => {
  const { recording, ids, names } = await record();
  const fetch = replayingFetch(JSON.parse(recording));
  const anypoint = new AnypointClient({ auth: { token: 'recorded' }, ...ids, fetch, maxRetries: 0 });
  expect((await anypoint.clientApplications.create({ name: 'reports' })).name).toBe('reports');
  expect(await namesOf(anypoint)).toEqual(names);
  expect(names).toContain('reports');
});

test('a request that was not recorded is named', async () => {
  const { recording, ids } = await record();
  const calls: string[] = [];
  const replayed = replayingFetch(JSON.parse(recording));
  const fetch = (url: string, init?: RequestInit) =>
    replayed(url, init).catch((error: Error) => {
      calls.push(error.message);
      throw error;
    });
  const anypoint = new AnypointClient({ auth: { token: 'recorded' }, ...ids, fetch, maxRetries: 0 });
  await expect(anypoint.auth.whoAmI()).rejects.toMatchObject({ code: 'connection' });
  expect(calls).toEqual(['The recording has no further GET /accounts/api/me: record it anew.']);
});

test('a recording has no secret in it', async () => {
  const { recording, application, platform } = await record();
  expect(recording).toContain('reports');
  const secrets = [application.clientSecret, platform.credentials.clientSecret, ...platform.state.accessTokens.keys()];
  for (const secret of secrets) expect(recording).not.toContain(secret);
});
