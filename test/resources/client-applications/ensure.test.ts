import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAnypointError } from '../../../src/errors.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../../src/testing/index.js';
import { clientOf } from '../../fakes/resources.js';
import { fakeTime, rejection, untilSettled } from '../../fakes/time.js';

let local: LocalAnypoint;

beforeEach(() => {
  local = createLocalAnypoint();
});
afterEach(() => vi.useRealTimers());

const wanted = {
  name: 'orders-desktop',
  description: 'Orders on a large screen',
  url: 'https://desktop.example',
  redirectUris: ['https://desktop.example/a', 'https://desktop.example/b'],
};

function named(name: string) {
  return [...local.state.applications.values()].filter((application) => application.name === name);
}

function creations(): number {
  return local.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/applications')).length;
}

describe('ensuring an application', () => {
  it('creates it with its secret when there is none', async () => {
    const ensured = await clientOf(local).clientApplications.ensure(wanted);
    expect(ensured).toMatchObject({ created: true, changed: false, application: wanted });
    expect(ensured.application.clientSecret).toBe(named(wanted.name)[0]?.clientSecret);
  });

  it('leaves it alone when it is as wanted, in whatever order the lists are', async () => {
    const { clientApplications } = clientOf(local);
    const { application } = await clientApplications.ensure(wanted);
    local.requests.length = 0;
    const again = await clientApplications.ensure({ ...wanted, redirectUris: wanted.redirectUris.toReversed() });
    expect(again).toMatchObject({ created: false, changed: false, application: { id: application.id } });
    expect(again.application.clientSecret).toBe(application.clientSecret);
    expect(local.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('changes what differs and nothing that was not asked for', async () => {
    const { clientApplications } = clientOf(local);
    await clientApplications.ensure(wanted);
    const ensured = await clientApplications.ensure({ name: wanted.name, url: 'https://new.example' });
    expect(ensured).toMatchObject({ created: false, changed: true });
    expect(ensured.application).toMatchObject({ ...wanted, url: 'https://new.example' });
    expect(ensured.application.clientSecret).toEqual(expect.any(String));
  });

  it('takes missing, null and empty text for the same', async () => {
    const { clientApplications } = clientOf(local);
    await clientApplications.ensure({ name: 'plain' });
    const again = await clientApplications.ensure({ name: 'plain', description: '', url: '', grantTypes: [] });
    expect(again).toMatchObject({ created: false, changed: false });
    const { description = null, url = null } = again.application;
    expect(await clientApplications.ensure({ name: 'plain', description, url })).toMatchObject({ changed: false });
    expect(await clientApplications.ensure({ name: 'plain', description: null, url: null })).toMatchObject({
      changed: false,
    });
  });

  it('takes null for none: creates without, and empties what is there', async () => {
    const { clientApplications } = clientOf(local);
    const { application } = await clientApplications.ensure({ ...wanted, url: null });
    expect(application.url ?? null).toBeNull();
    const emptied = await clientApplications.ensure({ name: wanted.name, description: null });
    expect(emptied).toMatchObject({ created: false, changed: true });
    expect(named(wanted.name)[0]?.description).toBeNull();
  });

  it('twice at once makes one, in one run', async () => {
    const { clientApplications } = clientOf(local);
    const [first, second] = await Promise.all([clientApplications.ensure(wanted), clientApplications.ensure(wanted)]);
    expect([first.created, second.created]).toEqual([true, false]);
    expect(second.application).toEqual(first.application);
    expect(second.application).not.toBe(first.application);
    expect(creations()).toBe(1);
  });

  it('twice at once with other wishes makes one, and grants both', async () => {
    const { clientApplications } = clientOf(local);
    const [first, second] = await Promise.all([
      clientApplications.ensure({ name: 'shared', description: 'd' }),
      clientApplications.ensure({ name: 'shared', url: 'https://a.example' }),
    ]);
    expect(first).toMatchObject({ created: true });
    expect(second).toMatchObject({
      created: false,
      changed: true,
      application: { description: 'd', url: 'https://a.example' },
    });
    expect(creations()).toBe(1);
  });

  it('twice at once by two clients makes one: the later finds that of the other', async () => {
    const [first, second] = await Promise.all([
      clientOf(local).clientApplications.ensure(wanted),
      clientOf(local).clientApplications.ensure(wanted),
    ]);
    expect(first.application.id).toBe(second.application.id);
    expect([first.created, second.created].sort()).toEqual([false, true]);
    expect(named(wanted.name)).toHaveLength(1);
  });

  it.each([
    ['the connection was cut after the request', { reset: 'after' }],
    ['the answer was no JSON', { malformed: true }],
    ['the platform broke after it had worked', { status: 503, processes: true }],
  ] as const)('finds the application again when %s, and sends no second creation', async (_, fault) => {
    local.fail({ match: (request) => request.method === 'POST' && request.url.includes('/applications'), ...fault });
    const ensured = await clientOf(local).clientApplications.ensure(wanted);
    expect(ensured).toMatchObject({ created: true, changed: false, application: wanted });
    expect(ensured.application.clientSecret).toEqual(expect.any(String));
    expect(creations()).toBe(1);
    expect(named(wanted.name)).toHaveLength(1);
  });

  it.each([
    ['the connection was cut before the request arrived', { reset: 'before' }],
    ['the balancer had no room', { status: 503 }],
  ] as const)('creates after all when %s and nothing was made', async (_, fault) => {
    fakeTime();
    local.fail({ match: (request) => request.method === 'POST' && request.url.includes('/applications'), ...fault });
    const outcome = await untilSettled(clientOf(local).clientApplications.ensure(wanted));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { created: true } });
    expect(named(wanted.name)).toHaveLength(1);
  });

  it('says what went wrong when the creation was lost for good', async () => {
    fakeTime();
    local.fail({
      match: (request) => request.method === 'POST' && request.url.includes('/applications'),
      status: 503,
      times: 2,
    });
    const outcome = await untilSettled(clientOf(local).clientApplications.ensure(wanted));
    expect(outcome.status === 'rejected' && isAnypointError(outcome.reason, 'server')).toBe(true);
    expect(creations()).toBe(2);
    expect(named(wanted.name)).toEqual([]);
  });

  it('by a caller who leaves does not disturb the other, and ends when all have left', async () => {
    const { clientApplications } = clientOf(local);
    const leaver = new AbortController();
    const left = rejection(clientApplications.ensure(wanted, { signal: leaver.signal }));
    const stayed = clientApplications.ensure(wanted, { signal: new AbortController().signal });
    leaver.abort('bored');
    expect(await left).toBe('bored');
    expect(await stayed).toMatchObject({ created: true });

    const alone = new AbortController();
    const abandoned = rejection(clientApplications.ensure({ name: 'abandoned' }, { signal: alone.signal }));
    alone.abort('all gone');
    expect(await abandoned).toBe('all gone');
    await clientApplications.list().first();
    expect(named('abandoned')).toEqual([]);
  });

  it('starts anew after a failure', async () => {
    const { clientApplications } = clientOf(local);
    local.fail({ match: '/applications', status: 500 });
    expect(isAnypointError(await rejection(clientApplications.ensure(wanted)), 'server')).toBe(true);
    expect(await clientApplications.ensure(wanted)).toMatchObject({ created: true });
  });

  it('fails with the platform’s refusal and its hint when it is not permitted', async () => {
    const app = local.addConnectedApp({ scopes: ['read:org_client_applications'] });
    const error = await rejection(clientOf(local, app).clientApplications.ensure(wanted));
    expect(error).toMatchObject({
      code: 'permission',
      requiredScopes: expect.arrayContaining([['create:client_applications']]) as string[][],
    });
  });
});

describe('a new secret', () => {
  it('is read from the application when the answer does not tell it', async () => {
    const { clientApplications } = clientOf(local);
    const { application } = await clientApplications.ensure(wanted);
    local.fail({ match: '/secret/reset', status: 201, processes: true });
    const { clientSecret } = await clientApplications.resetSecret({ applicationId: application.id });
    expect(clientSecret).not.toBe(application.clientSecret);
    expect(clientSecret).toBe(named(wanted.name)[0]?.clientSecret);
  });
});
