/**
 * Walks through every endpoint of the local platform, with success and with refusals, so that whoever watches its
 * `fetch` sees every kind of answer.
 */
import type { LocalAnypoint } from '../../src/testing/index.js';
import {
  accessRequest,
  asApp,
  askToken,
  asUser,
  host,
  landmarks,
  number,
  text,
  withScopes,
  withToken,
  type Ask,
} from './asking.js';
import { groups, instances, managedServices, manager, olderPlatform } from './tour-owners.js';

/** Is what the tour walks through. */
export type Place = ReturnType<typeof landmarks>;

/** Walks through everything. */
export async function tour(local: LocalAnypoint): Promise<void> {
  const place = landmarks(local);
  const ask = await asApp(local);
  const administrator = await asUser(local, place.administrator);
  await signIn(local, place);
  await lookAround(local, place, ask, administrator);
  await exchange(local, place, ask);
  await publish(local, ask);
  await groups(local, place, ask);
  await managedServices(place, ask);
  await olderPlatform(local, place, ask);
  await manager(local, place, ask);
  await instances(place, ask);
  await refusals(local, ask);
}

async function signIn(local: LocalAnypoint, place: Place): Promise<void> {
  const { clientId, clientSecret } = local.credentials;
  const app = { client_id: clientId, client_secret: clientSecret };
  const { username, password } = place.developer;
  await askToken(local, { grant_type: 'password', ...app, username, password, scope: 'full openid offline_access' });
  await askToken(local, {
    grant_type: 'authorization_code',
    ...app,
    code: 'nonsense',
    redirect_uri: 'https://x.example',
  });
  await askToken(local, { grant_type: 'client_credentials', ...app, client_secret: 'wrong' });
  const query = { client_id: clientId, response_type: 'code', redirect_uri: 'http://localhost:3000/callback' };
  const authorize = `${host}/accounts/api/v2/oauth2/authorize`;
  await local.fetch(`${authorize}?${new URLSearchParams(query).toString()}`, { redirect: 'manual' });
  await local.fetch(`${authorize}?client_id=nobody`, { redirect: 'manual' });
  const { body } = await askToken(local, { grant_type: 'client_credentials', ...app });
  const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
  for (const token of [text(body, 'access_token'), 'unknown']) {
    const form = { method: 'POST', body: new URLSearchParams({ token }) };
    await local.fetch(`${host}/accounts/api/v2/oauth2/introspect`, { ...form, headers: basic });
    await local.fetch(`${host}/accounts/api/v2/oauth2/introspect`, form);
    await local.fetch(`${host}/accounts/api/v2/oauth2/revoke`, form);
  }
  const logIn = (given: unknown) =>
    local.fetch(`${host}/accounts/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
  await logIn({ username, password: 'wrong' });
  await logIn({ username });
  await logIn({ username: place.secondFactor.username, password: place.secondFactor.password });
  place.secondFactor.enabled = false;
  await logIn({ username: place.secondFactor.username, password: place.secondFactor.password });
  place.secondFactor.otherPlatform = 'composer';
  await logIn({ username: place.secondFactor.username, password: place.secondFactor.password });
}

async function lookAround(local: LocalAnypoint, place: Place, ask: Ask, administrator: Ask): Promise<void> {
  const { organizationId, environmentId } = local;
  const app = `/accounts/api/connectedApplications/${local.credentials.clientId}`;
  const paths = [
    '/accounts/api/me',
    '/accounts/api/profile',
    '/accounts/api/users/me',
    '/accounts/api/v2/oauth2/userinfo',
    '/accounts/api/v2/oauth2/keys',
    '/accounts/api/v2/oauth2/.well-known/openid-configuration',
    '/accounts/api/cs/scopes',
    '/accounts/api/connectedApplications',
    '/accounts/api/connectedApplications?limit=21',
    app,
    `${app}/scopes`,
    `/accounts/api/connectedApplications/nobody`,
    '/accounts/api/organizations/nowhere',
    '/accounts/api/organizations/nowhere/hierarchy',
  ];
  const inOrganization = [
    '',
    '/hierarchy',
    '/environments',
    `/environments/${environmentId}`,
    '/environments/nowhere',
    '/clientProviders',
    `/clientProviders/${place.provider.id}/grantTypes`,
    '/members',
    '/members?limit=501',
    '/users',
    '/connectedApplications',
  ].map((path) => `/accounts/api/organizations/${organizationId}${path}`);
  for (const path of [...paths, ...inOrganization]) {
    await ask('GET', path);
    await administrator('GET', path);
    await withToken(local, 'unknown')('GET', path);
  }
  const change = { scopes: [{ scope: 'read:exchange', context_params: { org: organizationId } }] };
  await administrator('PATCH', `${app}/scopes`, change);
  await administrator('PATCH', `${app}/scopes`, { scopes: 'all' });
  await ask('PATCH', `${app}/scopes`, change);
  const ofOrganization = app.replace(
    '/connectedApplications',
    `/organizations/${organizationId}/connectedApplications`,
  );
  await administrator('DELETE', `${ofOrganization}/scopes`, change);
  await administrator('DELETE', `${ofOrganization}/scopes`, {});
  await administrator('PATCH', `${app}/scopes`, change);
  await ask('DELETE', `${ofOrganization}/scopes`, change);
}

async function publish(local: LocalAnypoint, ask: Ask): Promise<void> {
  const path = `/exchange/api/v2/organizations/${local.organizationId}/assets/${local.organizationId}/toured/1.0.0`;
  const send = async (headers: Record<string, string> = {}, version = '1.0.0') => {
    const form = new FormData();
    form.set('name', 'Toured');
    form.set('type', 'rest-api');
    return ask('POST', path.replace('1.0.0', version), form, headers);
  };
  const { body } = await send();
  const link = text(body, 'publicationStatusLink').replace(host, '');
  await ask('GET', link);
  await ask('GET', link);
  await ask('GET', `${path}/publication/status`);
  await ask('GET', `${path}/publication/status/${crypto.randomUUID()}`);
  await send();
  await send({ 'x-sync-publication': 'true' }, '1.0.1');
}

async function exchange(local: LocalAnypoint, place: Place, ask: Ask): Promise<void> {
  const { applications, orders, inventory, gold, silver, provider } = place;
  const { body: made } = await ask('POST', applications, { name: 'tour', redirectUri: ['https://x.example'] });
  const application = `${applications}/${number(made, 'id')}`;
  await ask('POST', `${applications}?apiInstanceId=${place.shipping.id}`, { name: 'tour with provider' });
  const credentials = {
    clientId: 'c0ffee00c0ffee00c0ffee00c0ffee00',
    clientSecret: 'S3cretS3cretS3cretS3cretS3cretS3',
  };
  const whole = { description: '', url: '', redirectUri: [], grantTypes: [] };
  const version1 = applications.replace('/v2/', '/v1/');
  await ask('POST', version1, { name: 'tour with credentials', ...whole, ...credentials });
  await ask('POST', version1, { name: 'tour with the same', ...whole, ...credentials });
  await ask('POST', applications, { name: 'tour' });
  await ask('POST', applications, {});
  await ask('PATCH', application, { description: 'changed' });
  await ask('PATCH', application, { description: 7 });
  await ask('POST', `${application}/secret/reset`);
  const { body: contract } = await ask('POST', `${application}/contracts`, accessRequest(orders, gold.id));
  await ask('POST', `${application}/contracts`, accessRequest(orders, gold.id));
  await ask('POST', `${application}/contracts`, accessRequest(orders));
  await ask('POST', `${application}/contracts`, accessRequest(inventory));
  await ask('PATCH', `${application}/contracts/${number(contract, 'id')}`, { requestedTierId: silver.id });
  await ask('PATCH', `${application}/contracts/${number(contract, 'id')}`, { requestedTierId: gold.id });
  const asset = `/exchange/api/v2/assets/${orders.groupId}/${orders.assetId}`;
  const group = `/exchange/api/v2/assets/${place.group.groupId}/${place.group.assetId}/versionGroups/v1`;
  for (const path of [
    `${applications}?limit=2&sort=name`,
    `${applications}?targetAdminSite=true&includeContractsForApiVersion=${orders.id}`,
    `${applications}?limit=251`,
    application,
    `${applications}/1`,
    `${application}/instances`,
    `${application}/instances/${orders.id}/contracts`,
    `${application}/contracts`,
    `${applications.replace('/applications', '/clientProviders')}/${provider.id}/grantTypes`,
    `${applications.replace('/applications', '/clientProviders')}/nobody/grantTypes`,
    '/exchange/api/v2/assets/search?types=rest-api&search=orders',
    `${asset}/asset`,
    `${asset}/${orders.assetVersion}`,
    `${asset}/${orders.assetVersion}/asset`,
    `${asset}/9.9.9`,
    `${asset}/versionGroups`,
    `${asset}/versionGroups/v1/instances`,
    `${asset}/versionGroups/v1/instances/${orders.id}/tiers`,
    `${asset}/versionGroups/v1/terms`,
    `${asset}/versionGroups/v1/apiGroupInstances`,
    `${group}/apiGroupInstances`,
    `${group}/environments/${local.environmentId}/apiGroupInstances/${place.group.id}/tiers`,
  ]) {
    await ask('GET', path);
    await withToken(local, 'unknown')('GET', path);
  }
  await ask('DELETE', application);
  await ask('DELETE', application);
}

async function refusals(local: LocalAnypoint, ask: Ask): Promise<void> {
  const powerless = await withScopes(local, ['profile']);
  const asked = new Map(local.requests.map((request) => [`${request.method} ${request.path}`, request]));
  for (const { method, path } of asked.values()) {
    if (path.startsWith('/accounts/login') || path.includes('/oauth2/')) continue;
    await powerless(method, path, method === 'GET' || method === 'DELETE' ? undefined : {});
  }
  local.fail({ match: '/accounts/api/me', status: 429, body: { status: 429, message: 'Too Many Requests' } });
  await ask('GET', '/accounts/api/me');
}
