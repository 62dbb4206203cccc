/** What people reported of other tools for this platform, and what this package makes of the same. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { resources, rootId } from '../fakes/resources.js';
import { answeringFetch, json, scriptedFetch, type Reply } from '../fakes/scripted-fetch.js';
import { rejection, untilSettled } from '../fakes/time.js';

afterEach(() => {
  vi.useRealTimers();
});

const containing = (text: string): string => expect.stringContaining(text) as string;

// mulesoft-catalyst/metrics-toolkit, issue 111: a run that is longer than a token ends in 401.
describe('a list that is read for hours', () => {
  it('outlives its token', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    const local = createLocalAnypoint({ tokenLifetimeSeconds: 3_600 });
    const anypoint = new AnypointClient({ auth: local.credentials, fetch: local.fetch });
    const { applications } = local.state;
    const [model] = applications.values();
    if (model === undefined) throw new Error('the seeded world has no application');
    for (let id = 1; id <= 10; id++) applications.set(id, { ...model, id, name: `application ${id}` });
    const read: number[] = [];
    for await (const { id } of anypoint.clientApplications.list({ pageSize: 2 })) {
      read.push(id);
      vi.advanceTimersByTime(40 * 60_000);
    }
    expect(read.sort()).toEqual([...applications.keys()].sort());
    expect(local.requests.filter(({ status }) => status === 401)).toEqual([]);
    expect(local.requests.filter(({ path }) => path.endsWith('/oauth2/token')).length).toBeGreaterThan(2);
  });
});

// mulesoft/mule-maven-plugin, issue 381: plain text where JSON was expected ended in an error of the reader.
describe('plain text where JSON was expected', () => {
  const text = (status: number): Response =>
    new Response('Unauthorized', { status, headers: { 'content-type': 'text/plain;charset=utf-8' } });

  it('of a refusal is the reason that is told', async () => {
    const { fetch } = answeringFetch(() => text(401));
    expect(await rejection(resources(fetch).environments.find({ nameOrId: 'Sandbox' }))).toMatchObject({
      code: 'authentication',
      message: containing('answered 401: Unauthorized'),
      hint: containing('answer 401 for a missing scope'),
    });
  });

  it('of a success is told as what it is', async () => {
    const { fetch } = answeringFetch(() => text(200));
    expect(await rejection(resources(fetch).environments.find({ nameOrId: 'Sandbox' }))).toMatchObject({
      code: 'response_validation',
      message: containing('not JSON (text/plain)'),
    });
  });
});

// salesforce/terraform-provider-anypoint, issue 98: the body of the refusal was shown raw.
describe('a body that the platform refuses', () => {
  it('is told once, with the place', async () => {
    const issue = { path: '/body/deployment', message: 'must be object', errorCode: 'type.openapi.validation' };
    const body = { name: 'Bad Request', errors: [issue], message: 'request/body/deployment must be object' };
    const { fetch } = scriptedFetch(json(body, 400));
    const asset = { groupId: rootId, assetId: 'orders-api', version: '1.0.0' };
    const error = await rejection(resources(fetch).apiInstances.create({ asset }));
    expect(error).toMatchObject({
      code: 'bad_request',
      message: containing('answered 400: request/body/deployment must be object.'),
      issues: [{ path: 'body/deployment', message: 'must be object' }],
    });
  });
});

// mulesoft-anypoint/terraform-provider-anypoint, issue 73: created, and then forgotten, since the answer was unexpected.
describe('a creation whose answer has another form', () => {
  it('is said to exist perhaps, and read all the same where that is asked for', async () => {
    const odd = (): Response => json({ id: 'seven', name: 'orders' }, 201);
    const { clientApplications } = resources(scriptedFetch(odd()).fetch);
    expect(await rejection(clientApplications.create({ name: 'orders' }))).toMatchObject({
      code: 'response_validation',
      status: 201,
      hint: containing('may exist all the same'),
      issues: [{ path: 'id' }],
    });
    const lenient = resources(scriptedFetch(odd()).fetch, { responseValidation: 'off' }).clientApplications;
    expect(await lenient.create({ name: 'orders' })).toMatchObject({ id: 'seven' });
  });
});

// mulesoft-anypoint/terraform-provider-anypoint, issues 54 and 158: one 503 among a hundred writes ended the run.
describe('a write that meets 503', () => {
  const refused = (body: string): Response => new Response(body, { status: 503 });
  const created = (): Response => json({ id: 7, name: 'orders', clientId: 'c', clientSecret: 's' }, 201);

  async function creation(...replies: readonly Reply[]) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    const { fetch, sent } = scriptedFetch(...replies);
    const work = resources(fetch, { maxRetries: 2 }).clientApplications.create({ name: 'orders' });
    return { outcome: await untilSettled(work), sent };
  }

  it.each(['', '{"message":"Contention on the parent"}'])(
    'and may have been done is not sent twice: "%s"',
    async (body) => {
      const { outcome, sent } = await creation(refused(body), created());
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'server', status: 503, hint: containing('may exist all the same') },
      });
      expect(sent).toHaveLength(1);
    },
  );

  it.each([true, false])('goes on where it is ensured, whether it was done or not: %s', async (processes) => {
    const local = createLocalAnypoint();
    const anypoint = new AnypointClient({ auth: local.credentials, fetch: local.fetch });
    await anypoint.auth.getAccessToken();
    local.fail({ match: ({ method }) => method === 'POST', status: 503, body: '', processes });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    const outcome = await untilSettled(anypoint.clientApplications.ensure({ name: 'contended' }));
    expect(outcome).toMatchObject({
      status: 'fulfilled',
      value: { created: true, application: { name: 'contended' } },
    });
    const made = [...local.state.applications.values()].filter(({ name }) => name === 'contended');
    expect(made).toHaveLength(1);
  });
});
