import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { asApp, askToken, asUser, landmarks, list, number, text, withToken, type Ask } from './asking.js';

const asked = '?targetAdminSite=true';
const lists = ['applications', 'platformApplications'] as const;

/** Creates an application with the app of these scopes, and gives what both lists show it then. */
async function shown(scopes: readonly string[], query: string) {
  const local = createLocalAnypoint();
  const place = landmarks(local);
  const app = local.addConnectedApp({ scopes: [...scopes, 'create:client_applications'] });
  const ask = await asApp(local, app);
  expect((await ask('POST', place.applications, { name: 'mine' })).status).toBe(201);
  const [exchange, older] = [
    list((await ask('GET', place.applications + query)).body).length,
    number((await ask('GET', place.platformApplications + query)).body, 'total'),
  ];
  return { exchange, older, all: local.state.applications.size };
}

async function names(ask: Ask, path: string): Promise<string[]> {
  const { body } = await ask('GET', path);
  return (Array.isArray(body) ? list(body) : list(body, 'applications')).map((item) => text(item, 'name'));
}

async function tokenOf(local: LocalAnypoint): Promise<Ask> {
  const { clientId, clientSecret } = local.credentials;
  const { username, password } = landmarks(local).developer;
  const app = { client_id: clientId, client_secret: clientSecret };
  const { body } = await askToken(local, { grant_type: 'password', ...app, username, password, scope: 'full' });
  return withToken(local, text(body, 'access_token'));
}

describe('an app', () => {
  it('without the scopes for all sees an empty older list, whatever it created, and in Exchange its own', async () => {
    expect(await shown([], '')).toMatchObject({ exchange: 1, older: 0 });
    expect(await shown([], asked)).toMatchObject({ exchange: 1, older: 0 });
  });

  it.each(['read:org_client_applications', 'manage:org_client_applications'])(
    'with %s sees all, whichever way it asks',
    async (scope) => {
      for (const query of ['', asked]) {
        const { exchange, older, all } = await shown([scope], query);
        expect([exchange, older]).toEqual([all, all]);
      }
    },
  );
});

describe('a user', () => {
  it.each(lists)('sees the own ones in %s, whichever way, unless an administrator asks as one', async (which) => {
    const local = createLocalAnypoint();
    const place = landmarks(local);
    const own = ['orders-mobile', 'orders-web'];
    const developer = await tokenOf(local);
    expect(await names(developer, place[which])).toEqual(own);
    expect(await names(developer, place[which] + asked)).toEqual(own);
    const administrator = await asUser(local, place.administrator);
    expect(await names(administrator, place[which])).toEqual(['warehouse-scanner', 'partner-portal']);
    expect(await names(administrator, place[which] + asked)).toHaveLength(local.state.applications.size);
  });
});

describe('an application that a connected app created', () => {
  it('is owned by the owner of that app, as a single read tells and a list does not', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications, administrator } = landmarks(local);
    const ask = await asApp(local);
    const { body } = await ask('POST', applications, { name: 'mine' });
    const id = number(body, 'id');
    const { body: single } = await ask('GET', `${platformApplications}/${id}`);
    expect(list(single, 'owners')).toMatchObject([{ id: administrator.id, username: administrator.username }]);
    const { body: listed } = await ask('GET', platformApplications + asked);
    expect(list(listed, 'applications').find((one) => number(one, 'id') === id)).toMatchObject({ owners: [] });
  });
});

describe('scopes of a connected app', () => {
  it('are removed by a body that names them exactly, and by an administrator alone', async () => {
    const local = createLocalAnypoint();
    const app = local.addConnectedApp({ scopes: ['read:exchange', 'profile'] });
    const path = `/accounts/api/organizations/${local.organizationId}/connectedApplications/${app.clientId}/scopes`;
    const held = () => local.state.connectedApps.get(app.clientId)?.scopes;
    const before = held();
    const there = { scope: 'read:exchange', context_params: { org: local.organizationId } };
    const elsewhere = { scope: 'read:exchange', context_params: { org: 'elsewhere' } };
    const administrator = await asUser(local, landmarks(local).administrator);
    expect((await (await asApp(local))('DELETE', path, { scopes: [there] })).status).toBe(401);
    expect((await administrator('DELETE', path, {})).status).toBe(400);
    expect((await administrator('DELETE', path, { scopes: [elsewhere] })).status).toBe(204);
    expect(held()).toEqual(before);
    expect((await administrator('DELETE', path, { scopes: [there] })).status).toBe(204);
    expect(held()).toEqual(before?.filter((grant) => JSON.stringify(grant) !== JSON.stringify(there)));
  });
});
