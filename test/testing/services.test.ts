import { describe, expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { asApp, landmarks, member, number, text, withToken } from './asking.js';

describe('applications', () => {
  it('have integer ids, 32-hex client ids and mixed-case secrets', async () => {
    const local = createLocalAnypoint();
    const { body } = await (await asApp(local))('POST', landmarks(local).applications, { name: 'new' });
    expect(Number.isInteger(number(body, 'id'))).toBe(true);
    expect(text(body, 'clientId')).toMatch(/^[\da-f]{32}$/);
    expect(text(body, 'clientSecret')).toMatch(/^[\da-fA-F]{32}$/);
    expect(text(body, 'clientSecret')).toMatch(/[a-f].*[A-F]|[A-F].*[a-f]/);
  });

  it('have unique names and client ids, on both surfaces', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications } = landmarks(local);
    const ask = await asApp(local);
    const own = { name: 'own', clientId: 'from-elsewhere', clientSecret: 'kept' };
    expect((await ask('POST', applications, own)).body).toMatchObject(own);
    for (const path of [applications, platformApplications]) {
      expect((await ask('POST', path, { name: 'own' })).status).toBe(409);
      expect((await ask('POST', path, { ...own, name: 'other' })).status).toBe(409);
    }
    expect((await ask('POST', applications, { name: 'half', clientId: 'alone' })).status).toBe(400);
  });

  it('take the provider of the API they are created for', async () => {
    const local = createLocalAnypoint();
    const { applications, shipping, orders, provider } = landmarks(local);
    const ask = await asApp(local);
    const made = await ask('POST', `${applications}?apiInstanceId=${shipping.id}`, { name: 'federated' });
    expect(made.body).toMatchObject({ clientProvider: { providerId: provider.id, name: provider.name } });
    const { body } = await ask('GET', `${applications}?apiInstanceId=${orders.id}`);
    expect(JSON.stringify(body)).not.toContain('federated');
    expect((await ask('POST', `${applications}?apiInstanceId=1`, { name: 'nowhere' })).status).toBe(404);
  });

  it('of a federated organization need an API on the older platform', async () => {
    const local = createLocalAnypoint();
    const { platformApplications, orders } = landmarks(local);
    const ask = await asApp(local);
    const root = local.state.organizations.get(local.organizationId);
    if (root !== undefined) root.isFederated = true;
    expect((await ask('POST', platformApplications, { name: 'new' })).status).toBe(400);
    expect((await ask('POST', `${platformApplications}?apiVersionId=${orders.id}`, { name: 'new' })).status).toBe(201);
  });

  it('get a new secret, lose their contracts with themselves, and are found by client id', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications, application } = landmarks(local);
    const ask = await asApp(local);
    const { id, clientId, clientSecret } = application('orders-mobile');
    const reset = await ask('POST', `${applications}/${id}/secret/reset`);
    expect(reset.status).toBe(201);
    expect(text(reset.body, 'clientSecret')).not.toBe(clientSecret);
    const found = await ask('GET', `${platformApplications}/${clientId}`);
    expect(member(found.body, 'clientSecret')).toBe(member(reset.body, 'clientSecret'));
    expect((await ask('GET', `${applications}/${clientId}`)).status).toBe(404);
    expect((await ask('DELETE', `${applications}/${id}`)).status).toBe(204);
    expect([...local.state.contracts.values()].some(({ applicationId }) => applicationId === id)).toBe(false);
  });

  it('are imported from a provider once', async () => {
    const local = createLocalAnypoint();
    const { provider } = landmarks(local);
    const ask = await asApp(local);
    const path = `/apimanager/api/v1/organizations/${local.organizationId}/applications`;
    const body = { clientId: 'acme-batch', providerId: provider.id };
    expect((await ask('POST', path, body)).status).toBe(201);
    expect((await ask('POST', path, body)).status).toBe(409);
    expect((await ask('POST', path, { ...body, clientId: 'unknown' })).status).toBe(404);
    provider.canImport = false;
    expect((await ask('POST', path, { ...body, clientId: 'acme-kiosk' })).status).toBe(400);
  });
});

describe('tiers', () => {
  it('in use cannot be deleted, others can', async () => {
    const local = createLocalAnypoint();
    const { apis, orders, silver, gold, tier } = landmarks(local);
    const ask = await asApp(local);
    for (const used of [silver, gold]) {
      expect((await ask('DELETE', `${apis}/${orders.id}/tiers/${used.id}`)).status).toBe(409);
    }
    expect((await ask('DELETE', `${apis}/${orders.id}/tiers/${tier('Free').id}`)).status).toBe(204);
  });
});

describe('refusals', () => {
  it('speak each service’s own language', async () => {
    const local = createLocalAnypoint();
    const { applications, apis, orders, decisions, platformApplications } = landmarks(local);
    const ask = await asApp(local);
    const body = async (method: string, path: string, sent?: unknown) => (await ask(method, path, sent)).body;
    expect(await body('GET', `${applications}/1`)).toEqual({
      status: 404,
      message: 'Application not found',
      details: {},
    });
    expect(await body('GET', `${apis}/1`)).toEqual({ name: 'NotFoundError', message: 'API not found' });
    const validation = await body('POST', `${apis}/${orders.id}/tiers`, { status: 'ACTIVE' });
    expect(validation).toMatchObject({ errors: [{ dataPath: '.name' }] });
    expect(validation).not.toHaveProperty('message');
    expect(await body('GET', `${decisions}?limit=251`)).toMatchObject({
      name: 'Bad Request',
      errors: [{ path: 'limit' }],
    });
    expect(await body('GET', `${platformApplications}/1`)).toHaveProperty('message');
    const organizations = '/accounts/api/organizations';
    expect(await body('GET', `${organizations}/nowhere`)).toEqual({ status: 404, message: 'Organization not found' });
    expect((await ask('GET', `${organizations}/nowhere/hierarchy`)).status).toBe(400);
    expect((await withToken(local, 'unknown')('GET', '/accounts/api/me')).body).toBe('Unauthorized');
  });

  it('meet the endpoint that was removed from Exchange, and paths whose parts do not belong together', async () => {
    const local = createLocalAnypoint();
    const { apis, shipping, businessGroup } = landmarks(local);
    const ask = await asApp(local);
    const place = `organizations/${local.organizationId}/environments/${local.environmentId}`;
    expect((await ask('GET', `/exchange/api/v1/${place}/apis`)).status).toBe(404);
    expect((await ask('GET', `${apis}/${shipping.id}`)).status).toBe(404);
    expect((await ask('GET', apis.replace(local.organizationId, businessGroup.id))).status).toBe(404);
    expect((await ask('GET', apis.replace(local.environmentId, shipping.environmentId))).status).toBe(404);
  });

  it('count to the limit that was chosen', async () => {
    const local = createLocalAnypoint({ accountsRateLimit: 2, now: () => 90_000 });
    const ask = await asApp(local);
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push(await ask('GET', '/accounts/api/me'));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(statuses.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0']);
    expect(statuses[2]?.headers.get('x-ratelimit-reset')).toBe('120');
  });
});

describe('the world', () => {
  it('is the same for the same seed, and another for another', () => {
    const ids = (seed?: string) => [...createLocalAnypoint({ seed }).state.applications.values()];
    expect(ids('a')).toEqual(ids('a'));
    expect(ids('a')).not.toEqual(ids('b'));
  });

  it('starts anew with reset, and the same Maps show it', async () => {
    const local = createLocalAnypoint();
    const { applications } = local.state;
    const ask = await asApp(local);
    const before = [...applications.values()].map((application) => ({ ...application }));
    local.fail({ match: '/', status: 500 });
    for (const id of [...applications.keys()]) applications.delete(id);
    local.reset();
    expect([...applications.values()]).toEqual(before);
    expect(local.requests).toEqual([]);
    expect((await ask('GET', '/accounts/api/me')).status).toBe(401);
  });

  it('notes what was asked, without secrets', async () => {
    const local = createLocalAnypoint();
    const ask = await asApp(local);
    await ask('GET', '/accounts/api/me?access_token=planted&limit=1');
    expect(local.requests).toEqual([
      { method: 'POST', path: '/accounts/api/v2/oauth2/token', query: '', status: 200 },
      { method: 'GET', path: '/accounts/api/me', query: 'access_token=***&limit=1', status: 200 },
    ]);
  });
});
