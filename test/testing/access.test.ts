import { describe, expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import {
  accessRequest,
  asApp,
  askToken,
  asUser,
  landmarks,
  list,
  number,
  text,
  withScopes,
  withToken,
} from './asking.js';

const forbidden = { status: 403, message: 'Unauthorized', details: {} };
const contractScopes = [
  'manage:api_contracts',
  'read:api_contracts',
  'read:exchange',
  'view:environment',
  'read:organization',
];

describe('an app with Application Creator', () => {
  it('manages what it created and gets 403 for everything else', async () => {
    const local = createLocalAnypoint();
    const { applications, application } = landmarks(local);
    const ask = await withScopes(local, ['create:client_applications']);
    const { body } = await ask('POST', applications, { name: 'mine' });
    const mine = `${applications}/${number(body, 'id')}`;
    const theirs = `${applications}/${application('orders-mobile').id}`;
    expect((await ask('GET', mine)).body).toHaveProperty('clientSecret');
    expect(list((await ask('GET', applications)).body)).toMatchObject([{ name: 'mine' }]);
    expect((await ask('GET', theirs)).body).toEqual(forbidden);
    for (const [method, path] of [
      ['GET', theirs],
      ['DELETE', theirs],
      ['POST', `${theirs}/secret/reset`],
    ] as const) {
      expect((await ask(method, path)).status).toBe(403);
    }
    expect((await ask('PATCH', theirs, { name: 'taken over' })).status).toBe(403);
    expect((await ask('GET', `${applications}/1`)).status).toBe(404);
    expect((await ask('DELETE', mine)).status).toBe(204);
  });

  it('is not understood in a business group: the scope is for the root', async () => {
    const local = createLocalAnypoint();
    const { applications, businessGroup } = landmarks(local);
    const scope = { scope: 'create:client_applications', context_params: { org: businessGroup.id } };
    const ask = await withScopes(local, [scope]);
    expect((await ask('POST', applications, { name: 'mine' })).status).toBe(403);
  });
});

describe('View Client Applications', () => {
  it('shows every application without its secret, and lets nothing be changed', async () => {
    const local = createLocalAnypoint();
    const { applications, application } = landmarks(local);
    const ask = await withScopes(local, ['read:org_client_applications']);
    const path = `${applications}/${application('orders-mobile').id}`;
    const all = `${applications}?targetAdminSite=true`;
    expect(list((await ask('GET', all)).body)).toHaveLength(local.state.applications.size);
    expect((await ask('GET', path)).body).not.toHaveProperty('clientSecret');
    expect((await ask('PATCH', path, { name: 'changed' })).status).toBe(403);
  });
});

describe('an app without the scope', () => {
  it('gets an empty list with status 200 from the older platform, and 403 when it creates', async () => {
    const local = createLocalAnypoint();
    const { platformApplications } = landmarks(local);
    const ask = await withScopes(local, ['profile']);
    expect(await ask('GET', platformApplications)).toMatchObject({ status: 200, body: { applications: [], total: 0 } });
    expect((await ask('POST', platformApplications, { name: 'x' })).status).toBe(403);
  });

  it('gets 403 from Exchange and API Manager, 401 from Access Management and Design Center', async () => {
    const local = createLocalAnypoint();
    const { applications, apis, orders, group } = landmarks(local);
    const ask = await withScopes(local, ['profile']);
    for (const path of [
      applications,
      apis,
      `${apis}/${orders.id}`,
      `${apis}/${orders.id}/tiers`,
      `${apis}/${orders.id}/contracts`,
      `${apis.replace('/apis', '/groupInstances')}/${group.id}`,
      '/exchange/api/v2/assets/search',
    ]) {
      expect([path, (await ask('GET', path)).status]).toEqual([path, 403]);
    }
    for (const path of [
      `/accounts/api/organizations/${local.organizationId}`,
      `/accounts/api/organizations/${local.organizationId}/environments`,
      `/accounts/api/organizations/${local.organizationId}/members`,
      '/designcenter/api-designer/projects',
    ]) {
      expect([path, await ask('GET', path)]).toMatchObject([path, { status: 401, body: 'Unauthorized' }]);
    }
    expect((await ask('GET', '/accounts/api/me')).status).toBe(200);
  });
});

describe('contracts of an application', () => {
  it('need a scope for that very application, which an administrator grants by PATCH', async () => {
    const local = createLocalAnypoint();
    const { applications, application, administrator } = landmarks(local);
    const app = local.addConnectedApp({ scopes: [...contractScopes, 'manage:org_client_applications'] });
    const ask = await asApp(local, app);
    const { id, clientId } = application('orders-mobile');
    const contracts = `${applications}/${id}/contracts`;
    expect(await ask('GET', contracts)).toMatchObject({ status: 403, body: forbidden });

    const grant = {
      scope: 'manage:client_application',
      context_params: { org: local.organizationId, applicationId: String(id), clientId },
    };
    const scopes = `/accounts/api/connectedApplications/${app.clientId}/scopes`;
    expect((await ask('PATCH', scopes, { scopes: [grant] })).status).toBe(401);
    const asAdministrator = await asUser(local, administrator);
    expect((await asAdministrator('PATCH', scopes, { scopes: [grant, grant] })).status).toBe(204);
    expect(list((await ask('GET', contracts)).body)).toMatchObject([{ status: 'APPROVED', tier: { name: 'Silver' } }]);
    const other = `${applications}/${application('orders-web').id}/contracts`;
    expect((await ask('GET', other)).status).toBe(403);
    const granted = (await asAdministrator('GET', `${scopes}?limit=500`)).body;
    expect(list(granted, 'data').filter((item) => JSON.stringify(item) === JSON.stringify(grant))).toHaveLength(1);
  });

  it.each(contractScopes)('need %s beside ownership', async (missing) => {
    const local = createLocalAnypoint();
    const { applications } = landmarks(local);
    const scopes = contractScopes.filter((scope) => scope !== missing);
    const ask = await withScopes(local, ['create:client_applications', ...scopes]);
    const { body } = await ask('POST', applications, { name: 'mine' });
    expect((await ask('GET', `${applications}/${number(body, 'id')}/contracts`)).status).toBe(403);
    local.state.connectedApps.forEach((app) => app.scopes.push({ scope: missing, context_params: {} }));
    expect((await ask('GET', `${applications}/${number(body, 'id')}/contracts`)).status).toBe(200);
  });

  it('are shown to the token of a user without MFA who owns the application', async () => {
    const local = createLocalAnypoint();
    const { applications, application, developer } = landmarks(local);
    const { clientId, clientSecret } = local.credentials;
    const { body } = await askToken(local, {
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username: developer.username,
      password: developer.password,
      scope: 'full',
    });
    const ask = withToken(local, text(body, 'access_token'));
    expect((await ask('GET', `${applications}/${application('orders-mobile').id}/contracts`)).status).toBe(200);
    expect((await ask('GET', `${applications}/${application('partner-portal').id}/contracts`)).status).toBe(403);
  });
});

describe('each operation of API Manager', () => {
  const read = ['read:api_contracts'];
  it.each([
    ['GET', '', [], ['read:api_configuration']],
    ['GET', '/orders', read, ['read:api_configuration']],
    ['GET', '/orders/tiers', ['manage:api_contracts'], read],
    ['GET', '/orders/contracts', ['manage:api_contracts'], read],
    ['POST', '/orders/tiers', read, ['manage:api_contracts']],
    ['POST', '/orders/contracts', ['manage:api_contracts'], ['manage:api_contracts', 'read:exchange']],
    ['DELETE', '/orders/contracts/1', read, ['manage:api_contracts_all_envs']],
  ])('%s apis%s is refused with %j and allowed with %j', async (method, path, too, enough) => {
    const local = createLocalAnypoint();
    const { apis, orders } = landmarks(local);
    const url = apis + path.replace('orders', String(orders.id));
    const body = method === 'POST' ? {} : undefined;
    expect((await (await withScopes(local, too))(method, url, body)).status).toBe(403);
    expect((await (await withScopes(local, enough))(method, url, body)).status).not.toBe(403);
  });

  it('asks for the scope in its own environment', async () => {
    const local = createLocalAnypoint();
    const { apis, orders } = landmarks(local);
    const production = [...local.state.environments.values()].find(({ isProduction }) => isProduction)?.id ?? '';
    const context_params = { org: local.organizationId, envId: production };
    const ask = await withScopes(local, [{ scope: 'read:api_contracts', context_params }]);
    expect((await ask('GET', `${apis}/${orders.id}/contracts`)).status).toBe(403);
    const there = apis.replace(local.environmentId, production);
    const api = [...local.state.apiInstances.values()].find(({ environmentId }) => environmentId === production);
    expect((await ask('GET', `${there}/${String(api?.id)}/contracts`)).status).toBe(200);
  });
});

describe('a token with a narrow scope for a user', () => {
  it('reaches environments, and 401 outside', async () => {
    const local = createLocalAnypoint();
    const { developer } = landmarks(local);
    const { clientId, clientSecret } = local.credentials;
    const { body } = await askToken(local, {
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username: developer.username,
      password: developer.password,
      scope: 'view:environment',
    });
    const ask = withToken(local, text(body, 'access_token'));
    const organization = `/accounts/api/organizations/${local.organizationId}`;
    const { body: environments } = await ask('GET', `${organization}/environments`);
    expect(environments).toMatchObject({ data: [{ name: 'Sandbox' }], total: 1 });
    expect((await ask('GET', organization)).status).toBe(401);
    expect((await ask('GET', '/designcenter/api-designer/projects')).status).toBe(401);
  });
});

describe('owners', () => {
  it('gain and lose their rights with ownership', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications, application, developer, inventory } = landmarks(local);
    const ask = await asApp(local);
    const asDeveloper = await asUser(local, developer);
    const { id } = application('night-batch');
    const request = accessRequest(inventory);
    expect((await asDeveloper('POST', `${applications}/${id}/contracts`, request)).status).toBe(403);
    expect((await ask('POST', `${platformApplications}/${id}/owners`, { id: developer.id })).status).toBe(201);
    expect((await ask('GET', `${platformApplications}/${id}`)).body).toMatchObject({ owners: [{ id: developer.id }] });
    expect((await asDeveloper('POST', `${applications}/${id}/contracts`, request)).status).toBe(201);
    expect((await ask('DELETE', `${platformApplications}/${id}/owners/${developer.id}`)).status).toBe(204);
    expect((await asDeveloper('GET', `${applications}/${id}`)).status).toBe(403);
  });
});
