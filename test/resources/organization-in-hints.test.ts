import { afterEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, type AnypointClientOptions } from '../../src/index.js';
import { answeringFetch, json, type SentRequest } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';

const root = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
const group = '5a1e9c04-7b32-4d6f-8e90-c2d4f6a8b0e1';
const me = {
  client: { client_id: 'c', name: 'app', org_id: group },
  user: { id: 'u', organization: { id: root, name: 'Acme', isRoot: true, parentOrganizationIds: [] } },
};

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Tells who is asking, and refuses everything else with a status. */
function refusing(status: number, options: Partial<AnypointClientOptions>): AnypointClient {
  const { fetch } = answeringFetch(({ url }: SentRequest) =>
    url.endsWith('/accounts/api/me') ? json(me) : json({ status, message: 'Unauthorized', details: {} }, status),
  );
  return new AnypointClient({ auth: { token: 'held' }, fetch, maxRetries: 0, ...options });
}

const applicationId = 7;
const calls: readonly (readonly [string, (anypoint: AnypointClient, params: object) => Promise<unknown>])[] = [
  ['get', ({ clientApplications }, params) => clientApplications.get({ applicationId, ...params })],
  ['create', ({ clientApplications }, params) => clientApplications.create({ name: 'orders', ...params })],
  ['list', ({ clientApplications }, params) => clientApplications.list(params).first()],
  [
    'list of all',
    ({ clientApplications }, params) => clientApplications.list({ view: 'organization', ...params }).first(),
  ],
  ['listContracts', ({ clientApplications }, params) => clientApplications.listContracts({ applicationId, ...params })],
  ['listStale', ({ clientApplications }, params) => clientApplications.listStale(params).first()],
];

describe.each(calls)('a refused %s names the organization that was used', (_, work) => {
  const told = async (options: Partial<AnypointClientOptions>, params: object = {}): Promise<unknown> =>
    Reflect.get(Object(await rejection(work(refusing(403, options), params))), 'hint');
  const overrides = "; `organizationId` in the params or in the client's options overrides it.";

  test('which the client was told', async () => {
    expect(await told({ organizationId: group })).toContain(
      `about organization ${group}, the client's \`organizationId\` (or ANYPOINT_ORG)${overrides}`,
    );
  });

  test('which the sign-in led to', async () => {
    expect(await told({})).toContain(`about organization ${root}, which \`/accounts/api/me\` led to${overrides}`);
  });

  test('which ANYPOINT_ORG names', async () => {
    vi.stubEnv('ANYPOINT_ORG', 'acme');
    expect(await told({})).toContain(`about organization ${root}, the one that ANYPOINT_ORG names${overrides}`);
  });

  test('which the call named', async () => {
    expect(await told({ organizationId: root }, { organizationId: group })).toContain(
      `about organization ${group}, as the call said${overrides}`,
    );
  });
});

describe.each(calls.filter(([name]) => name !== 'create' && name !== 'listStale'))(
  'a %s of nothing there',
  (_, work) => {
    test('names it as well', async () => {
      expect(await rejection(work(refusing(404, {}), {}))).toMatchObject({
        code: 'not_found',
        hint: expect.stringContaining(`about organization ${root}, which \`/accounts/api/me\` led to`) as string,
      });
    });
  },
);
