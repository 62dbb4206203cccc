import { describe, expect, test } from 'vitest';
import {
  AnypointClient,
  type AnypointAuth,
  type Capability,
  type CapabilityFinding,
  type Diagnosis,
} from '../../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';

function clientFor(local: LocalAnypoint, auth: AnypointAuth): AnypointClient {
  const { organizationId, environmentId, fetch } = local;
  return new AnypointClient({ auth, organizationId, environmentId, fetch, maxRetries: 0 });
}

function finding({ capabilities }: Diagnosis, capability: Capability): CapabilityFinding {
  const found = capabilities.find((one) => one.capability === capability);
  if (found === undefined) throw new Error(`nothing was found out about "${capability}"`);
  return found;
}

describe('a sign-in that may read its scopes', () => {
  test('is told by them what it may do, and which scope each missing capability needs, by both names', async () => {
    const local = createLocalAnypoint();
    const auth = local.addConnectedApp({ scopes: ['read:orgconnapps', 'create:client_applications', 'read:exchange'] });
    const diagnosis = await clientFor(local, auth).auth.diagnose();
    expect(finding(diagnosis, 'create applications')).toMatchObject({ able: true, foundBy: 'granted scopes' });
    expect(finding(diagnosis, 'read contracts')).toMatchObject({
      able: false,
      foundBy: 'granted scopes',
      missingScope: { identifier: 'read:api_contracts', name: 'View Contracts' },
    });
  });

  test('learns when a scope was given for another environment', async () => {
    const local = createLocalAnypoint();
    const context_params = { org: local.organizationId, envId: '00000000-0000-4000-8000-000000000000' };
    const auth = local.addConnectedApp({
      scopes: ['read:orgconnapps', { scope: 'read:api_contracts', context_params }],
    });
    const found = finding(await clientFor(local, auth).auth.diagnose(), 'read contracts');
    expect(found).toMatchObject({ able: false, note: expect.stringContaining('another') as string });
  });

  test('is probed where a stronger scope leaves it open', async () => {
    const local = createLocalAnypoint();
    const auth = local.addConnectedApp({
      scopes: ['read:orgconnapps', 'manage:api_contracts', 'read:api_configuration'],
    });
    expect(finding(await clientFor(local, auth).auth.diagnose(), 'read contracts')).toMatchObject({ foundBy: 'probe' });
  });
});

describe('a sign-in that may not read its scopes', () => {
  test('is probed also for what it may write if so wished, and everything stays as it was', async () => {
    const local = createLocalAnypoint();
    const auth = local.addConnectedApp({
      scopes: ['create:client_applications', 'read:api_configuration', 'read:api_contracts'],
    });
    const counts = (): number[] => [local.state.applications.size, local.state.contracts.size, local.state.tiers.size];
    const before = counts();
    const diagnosis = await clientFor(local, auth).auth.diagnose({ probeWrites: true });
    expect(counts()).toEqual(before);
    expect(finding(diagnosis, 'create applications')).toMatchObject({ able: true, foundBy: 'probe' });
    expect(finding(diagnosis, 'read contracts')).toMatchObject({ able: true, foundBy: 'probe' });
    expect(finding(diagnosis, 'manage contracts')).toMatchObject({ able: false, foundBy: 'probe' });
    expect(finding(diagnosis, 'read environments')).toMatchObject({ able: false, foundBy: 'probe' });
  });

  test('is sent nothing but reads by default, and told what they leave open', async () => {
    const local = createLocalAnypoint();
    const auth = local.addConnectedApp({ scopes: ['create:client_applications'] });
    const diagnosis = await clientFor(local, auth).auth.diagnose();
    const written = local.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/token'));
    expect(written).toEqual([]);
    expect(finding(diagnosis, 'create applications')).toMatchObject({ able: undefined, foundBy: 'nothing' });
  });

  test('is not fooled by a list of all applications that leaves out its own', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientFor(local, local.addConnectedApp({ scopes: ['create:client_applications'] }));
    const missingScope = { identifier: 'read:org_client_applications' };
    const all = async () => finding(await anypoint.auth.diagnose(), 'list all applications');
    expect(await all()).toMatchObject({ able: undefined, missingScope });
    await anypoint.clientApplications.create({ name: 'its-own' });
    expect(await all()).toMatchObject({ able: false, missingScope });
  });

  test('learns that a list is incomplete from an own application that it leaves out', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientFor(local, local.addConnectedApp({ scopes: ['create:client_applications'] }));
    await anypoint.clientApplications.create({ name: 'left-out' });
    local.fail({ match: '/apiplatform/', status: 200, body: { applications: [], total: 0 }, times: 1 });
    expect(finding(await anypoint.auth.diagnose(), 'list all applications')).toMatchObject({
      able: false,
      foundBy: 'probe',
    });
  });

  test('may list all applications when it is shown one of somebody else', async () => {
    const local = createLocalAnypoint();
    const auth = local.addConnectedApp({ scopes: ['read:org_client_applications'] });
    const found = finding(await clientFor(local, auth).auth.diagnose(), 'list all applications');
    expect(found).toMatchObject({ able: true, foundBy: 'probe' });
  });
});

test('a user’s permissions are probed, since the scopes of the app do not tell them', async () => {
  const local = createLocalAnypoint();
  const user = [...local.state.users.values()].find(({ mfa, id }) => !mfa && id !== local.state.browserUserId);
  if (user === undefined) throw new Error('the local platform starts with a user without a second factor');
  const { username, password } = user;
  const diagnosis = await clientFor(local, { ...local.credentials, username, password, scope: 'full' }).auth.diagnose();
  expect(diagnosis.capabilities.map(({ foundBy }) => foundBy)).not.toContain('granted scopes');
});

test('as text, a diagnosis is a table with aligned columns', async () => {
  const local = createLocalAnypoint();
  const lines = String(await clientFor(local, local.credentials).auth.diagnose()).split('\n');
  expect(lines).toHaveLength(11);
  const column = lines[0]?.indexOf('able') ?? -1;
  expect(lines.slice(1).map((line) => /^(?:yes|no|unknown) /.test(line.slice(column)))).not.toContain(false);
});
