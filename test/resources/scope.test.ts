import { describe, expect, test } from 'vitest';
import { OrganizationOrigins } from '../../src/core/report/organization-origins.js';
import { Scope, type ScopeDefaults } from '../../src/resources/scope.js';
import { httpClient } from '../fakes/http-client.js';
import { noDefaults } from '../fakes/resources.js';
import { json, scriptedFetch, type Reply } from '../fakes/scripted-fetch.js';

const root = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
const group = '5a1e9c04-7b32-4d6f-8e90-c2d4f6a8b0e1';
const other = '9d2b7f10-3c45-4e8a-b6d1-0f1e2d3c4b5a';
const environmentId = 'b7e1c0de-6a2f-4f0e-8c1d-3a9f5e7b2c10';
const organization = { id: root, name: 'Root', isRoot: true, parentOrganizationIds: [] };
const me = { client: { client_id: 'c', org_id: root }, user: { id: 'u', organization } };

function scopeOf(defaults: Partial<ScopeDefaults>, ...answers: readonly Reply[]) {
  const script = scriptedFetch(...answers);
  const http = httpClient(script.fetch, { maxRetries: 0 });
  return { scope: new Scope(http, { ...noDefaults, ...defaults }, new OrganizationOrigins()), script };
}

describe('the business group of a call', () => {
  test.each([
    ['the root where nothing else is known', {}, {}, root],
    ['the one that the client was told', { businessGroupId: group }, {}, group],
    ['the one in the params', { businessGroupId: group }, { businessGroupId: other }, other],
    ['the organization in the params', {}, { organizationId: other }, other],
    [
      'the client’s own, when the params name its own root',
      { organizationId: root, businessGroupId: group },
      { organizationId: root },
      group,
    ],
    [
      'not the client’s own, when the params name another root',
      { organizationId: root, businessGroupId: group },
      { organizationId: other },
      other,
    ],
  ])('is %s', async (_, told, params, expected) => {
    const { scope } = scopeOf({ environmentId, ...told }, json(me));
    expect(await scope.environment(params, {})).toEqual({ organizationId: expected, environmentId });
  });

  test('stays the client’s own when its root was found out and is named in the params', async () => {
    const { scope } = scopeOf({ businessGroupId: group }, json(me));
    const organizationId = await scope.root({}, {});
    expect(await scope.businessGroup({ organizationId }, {})).toBe(group);
    expect(await scope.businessGroup({ organizationId: other }, {})).toBe(other);
  });
});

describe('the root organization', () => {
  test('is asked for once, and again after that failed', async () => {
    const { scope, script } = scopeOf({}, json({ message: 'not now' }, 404), json(me));
    await expect(scope.root({}, {})).rejects.toThrow('not now');
    expect(await Promise.all([scope.root({}, {}), scope.root({}, {}), scope.root({}, {})])).toEqual([root, root, root]);
    expect(script.sent).toHaveLength(2);
  });

  test('is asked of the organization itself, where an app lives in a group that nobody describes', async () => {
    const above = { id: group, name: 'G', parentOrganizationIds: [root, other] };
    const { scope, script } = scopeOf({}, json({ client: { client_id: 'c', org_id: group } }), json(above));
    expect(await scope.root({}, {})).toBe(root);
    expect(script.sent.map(({ url }) => new URL(url).pathname)).toEqual([
      '/accounts/api/me',
      `/accounts/api/organizations/${group}`,
    ]);
  });

  test.each([401, 403, 404])(
    'is the organization of the app, where looking above is refused with %i',
    async (status) => {
      const { scope } = scopeOf(
        {},
        json({ client: { client_id: 'c', org_id: group } }),
        json({ message: 'no' }, status),
      );
      expect(await scope.root({}, {})).toBe(group);
    },
  );

  test('is the one that ANYPOINT_ORG names, whatever its letter case', async () => {
    const own = { ...me, user: { organization, memberOfOrganizations: [{ id: group, name: 'Logistics' }] } };
    const { scope } = scopeOf({ organizationName: 'logistics' }, json(own));
    expect(await scope.root({}, {})).toBe(group);
  });

  test.each([
    ['described', [organization]],
    ['not described', []],
  ])('stands above the group that ANYPOINT_ORG names, in which API Manager is meant: %s', async (_, above) => {
    const logistics = { id: group, name: 'Logistics', parentOrganizationIds: [root, other] };
    const own = { user: { organization: above[0] ?? logistics, memberOfOrganizations: [logistics] } };
    const { scope, script } = scopeOf({ organizationName: 'Logistics', environmentId }, json(own));
    expect(await scope.environment({}, {})).toEqual({ organizationId: group, environmentId });
    expect(await scope.root({}, {})).toBe(root);
    expect(await scope.businessGroup({ organizationId: other }, {})).toBe(other);
    expect(await scope.businessGroup({ businessGroupId: other }, {})).toBe(other);
    expect(script.sent).toHaveLength(1);
  });

  test('that no organization has by this name is told with the names there are', async () => {
    const { scope } = scopeOf({ organizationName: 'Logistic' }, json(me));
    await expect(scope.root({}, {})).rejects.toMatchObject({
      code: 'configuration',
      message: `ANYPOINT_ORG=Logistic fits no organization: there are Root (${root}). Give the id as \`organizationId\`.`,
    });
  });
});

describe('the environment that ANYPOINT_ENV names', () => {
  const sandbox = { id: environmentId, name: 'Sandbox' };
  const twin = { id: other, name: 'sandbox' };

  test('is looked up once, for all calls', async () => {
    const { scope, script } = scopeOf(
      { organizationId: root, environmentName: 'Sandbox' },
      json({ data: [twin, sandbox], total: 2 }),
    );
    const places = await Promise.all([scope.environment({}, {}), scope.environment({}, {})]);
    expect(places).toEqual([
      { organizationId: root, environmentId },
      { organizationId: root, environmentId },
    ]);
    expect(script.sent).toHaveLength(1);
  });

  test('gives way to an id in the params', async () => {
    const { scope } = scopeOf({ organizationId: root, environmentName: 'Sandbox' });
    expect(await scope.environment({ environmentId: other }, {})).toEqual({
      organizationId: root,
      environmentId: other,
    });
  });

  test.each([
    [
      'none',
      'Production',
      `ANYPOINT_ENV=Production fits no environment of business group ${root}: there are sandbox (${other}), Sandbox`,
    ],
    ['several', 'SANDBOX', `ANYPOINT_ENV=SANDBOX fits 2 environments: sandbox (${other}), Sandbox (${environmentId})`],
  ])('is told with the candidates where the name fits %s', async (_, environmentName, told) => {
    const { scope } = scopeOf({ organizationId: root, environmentName }, json({ data: [twin, sandbox], total: 2 }));
    await expect(scope.environment({}, {})).rejects.toThrow(told);
  });
});
