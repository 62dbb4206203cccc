import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, regions, type AnypointClientOptions, type AnypointRequest } from '../src/index.js';
import { answeringFetch, json, scriptedFetch, tokenAnswer } from './fakes/scripted-fetch.js';
import { rejection } from './fakes/time.js';

const auth = { clientId: 'id', clientSecret: 'secret' };
const application = { id: 7, name: 'orders', clientId: 'c', clientSecret: 's' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('making a client', () => {
  test('sends nothing and starts nothing', () => {
    const { fetch, sent } = scriptedFetch();
    const anypoint = new AnypointClient({ auth, fetch });
    anypoint.clientApplications.list();
    expect(sent).toHaveLength(0);
  });

  test('reads the environment once: what changes later does not move the token to another place', async () => {
    vi.stubEnv('ANYPOINT_BASE_URL', 'https://first.example');
    vi.stubEnv('ANYPOINT_BEARER', 'first-token');
    vi.stubEnv('ANYPOINT_ORG', '0a1b2c3d-0000-4000-8000-00000000000b');
    const { fetch, sent } = answeringFetch(() => json(application));
    const anypoint = new AnypointClient({ fetch });
    vi.stubEnv('ANYPOINT_BASE_URL', 'https://second.example');
    vi.stubEnv('ANYPOINT_BEARER', 'second-token');
    vi.stubEnv('ANYPOINT_ORG', '0a1b2c3d-0000-4000-8000-00000000000c');
    for (const client of [anypoint, anypoint.withOptions({ timeoutMs: 5_000 })]) {
      await client.clientApplications.get({ applicationId: 7 });
    }
    for (const { url, headers } of sent) {
      expect(url).toMatch(/^https:\/\/first\.example\/.*00000b/);
      expect(headers.get('authorization')).toBe('Bearer first-token');
    }
  });

  test('tells who calls in the user agent, and adds the caller’s own words', async () => {
    const { fetch, sent } = answeringFetch(() => json({}));
    await new AnypointClient({ auth: { token: 't' }, fetch, userAgentSuffix: 'orders/1' }).request({ path: '/a' });
    expect(sent[0]?.headers.get('user-agent')).toMatch(/^anypoint-sdk\/\d+\.\d+\.\d+ orders\/1$/);
  });
});

describe('an answer of the global fetch', () => {
  /** Makes it answer with a body of known length that stays open after its last byte, as Node's may for a moment. */
  const answerWithOpenBody = (body: string): { waitedForTheEnd: () => boolean } => {
    let waited = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(body)),
      cancel: () => void (waited = true),
    });
    const answer = new Response(stream, { headers: { 'content-length': String(body.length) } });
    answer.text = () => {
      waited = true;
      return Promise.resolve(body);
    };
    vi.stubGlobal('fetch', () => Promise.resolve(answer));
    return { waitedForTheEnd: () => waited };
  };
  const read = (): Promise<unknown> => new AnypointClient({ auth: { token: 't' } }).request({ path: '/a' });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is complete on Node with its last byte', async () => {
    const { waitedForTheEnd } = answerWithOpenBody('{"id":7}');
    expect(await read()).toEqual({ id: 7 });
    expect(waitedForTheEnd()).toBe(false);
  });

  test('is read to its end elsewhere, where less is counted as a leak', async () => {
    const { waitedForTheEnd } = answerWithOpenBody('{"id":7}');
    vi.stubGlobal('process', Object.create(process, { versions: { value: { node: '20.0.0' } } }));
    expect(await read()).toEqual({ id: 7 });
    expect(waitedForTheEnd()).toBe(true);
  });
});

describe('withOptions', () => {
  const clients = (options: AnypointClientOptions) => {
    let tokens = 0;
    const { fetch, sent } = answeringFetch(({ url }) =>
      url.endsWith('/token') ? tokenAnswer(`t-${++tokens}`) : json({}),
    );
    const first = new AnypointClient({ auth, fetch });
    return { first, second: first.withOptions(options), sent, tokens: () => tokens };
  };

  test.each<AnypointClientOptions>([
    { timeoutMs: 5 },
    { maxRetries: 0 },
    { organizationId: '0a1b2c3d-0000-4000-8000-000000000001' },
    { headers: { a: 'b' } },
    { logger: console },
  ])('with %j shares the token', async (options) => {
    const { first, second, tokens } = clients(options);
    await first.request({ path: '/a' });
    await second.request({ path: '/a' });
    expect(tokens()).toBe(1);
  });

  test.each<AnypointClientOptions>([
    { auth: { ...auth, clientId: 'other' } },
    { region: 'eu1' },
    { baseUrl: 'https://other.example' },
  ])('with %j is another sign-in and shares none', async (options) => {
    const { first, second, tokens } = clients(options);
    await first.request({ path: '/a' });
    await second.request({ path: '/a' });
    expect(tokens()).toBe(2);
  });

  test('changes the control plane by either name', async () => {
    const { second, sent } = clients({ region: 'eu1' });
    await second.request({ path: '/a' });
    await second.withOptions({ baseUrl: 'https://other.example' }).request({ path: '/a' });
    expect([...new Set(sent.map(({ url }) => new URL(url).origin))]).toEqual([regions.eu1, 'https://other.example']);
  });

  test('leaves the first client as it was', async () => {
    const { first, sent } = clients({ headers: { 'x-one': 'a' } });
    await first.request({ path: '/a' });
    expect(sent.at(-1)?.headers.has('x-one')).toBe(false);
  });

  test.each([null, undefined, 'timeoutMs', { timeout: 5 }, { timeoutMs: 0 }])('refuses %j', (options) => {
    const first = new AnypointClient({ auth });
    expect(() => first.withOptions(options as AnypointClientOptions)).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    );
  });
});

describe('a request to any endpoint', () => {
  test('is a GET unless it says otherwise, and gives what came', async () => {
    const { fetch, sent } = scriptedFetch(json([1]), new Response('plain'), new Response(null, { status: 204 }));
    const anypoint = new AnypointClient({ auth: { token: 't' }, fetch });
    expect(await anypoint.request({ path: '/a', query: { b: [1, 2] } })).toEqual([1]);
    expect(await anypoint.request({ method: 'POST', path: '/a', body: { c: 1 } })).toBe('plain');
    expect(await anypoint.request({ method: 'DELETE', path: '/a' })).toBeUndefined();
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', `${regions.us}/a?b=1&b=2`, undefined],
      ['POST', `${regions.us}/a`, '{"c":1}'],
      ['DELETE', `${regions.us}/a`, undefined],
    ]);
  });

  test.each<[string, unknown]>([
    ['path', undefined],
    ['path', {}],
    ['path', 'a'],
    ['path', { path: 'https://evil.example/' }],
    ['path', { path: '/a/../b' }],
    ['method', { path: '/a', method: 'get' }],
    ['method', { path: '/a', method: 'CONNECT' }],
    ['method', { path: '/a', method: 7 }],
    ['replay', { path: '/a', replay: 'maybe' }],
    ['schema', { path: '/a', schema: {} }],
    ['query', { path: '/a', query: 'a=b' }],
    ['body', { path: '/a', method: 'POST', body: () => 1 }],
    ['GET', { path: '/a', body: {} }],
  ])('names %s when that is wrong: %j', async (name, request) => {
    const { fetch, sent } = scriptedFetch();
    const anypoint = new AnypointClient({ auth: { token: 't' }, fetch });
    const error = await rejection(anypoint.request(request as AnypointRequest));
    expect(error).toMatchObject({ code: 'configuration', message: expect.stringContaining(name) as string });
    expect(sent).toHaveLength(0);
  });
});

describe('the organization', () => {
  const me = { user: { id: 'u', organization: { id: 'root', name: 'Root', isRoot: true } } };

  test('is asked for once, by whichever call comes first, and kept', async () => {
    const { fetch, sent } = answeringFetch(({ url }) => (url.endsWith('/me') ? json(me) : json(application)));
    const anypoint = new AnypointClient({ auth: { token: 't' }, fetch });
    await Promise.all([1, 2, 3].map((applicationId) => anypoint.clientApplications.get({ applicationId })));
    expect(sent.filter(({ url }) => url.endsWith('/me'))).toHaveLength(1);
    expect(sent.filter(({ url }) => url.includes('/organizations/root/'))).toHaveLength(3);
  });

  test('that could not be found out is asked for again by the next call', async () => {
    const { fetch } = scriptedFetch(json({ message: 'no' }, 403), json(me), json(application));
    const anypoint = new AnypointClient({ auth: { token: 't' }, fetch });
    expect(await rejection(anypoint.clientApplications.get({ applicationId: 1 }))).toMatchObject({
      code: 'permission',
    });
    expect(await anypoint.clientApplications.get({ applicationId: 1 })).toMatchObject({ id: 7 });
  });

  test('given with the call or the client is not asked for', async () => {
    const [mine, theirs] = ['0a1b2c3d-0000-4000-8000-000000000008', '0a1b2c3d-0000-4000-8000-000000000009'];
    const { fetch, sent } = answeringFetch(() => json(application));
    const anypoint = new AnypointClient({ auth: { token: 't' }, fetch, organizationId: mine });
    await anypoint.clientApplications.get({ applicationId: 1 });
    await anypoint.clientApplications.get({ applicationId: 1, organizationId: theirs });
    expect(sent.map(({ url }) => /organizations\/([\w-]+)/.exec(url)?.[1])).toEqual([mine, theirs]);
  });
});

describe('over the global fetch', () => {
  beforeEach(() => {
    nock.disableNetConnect();
    nock.enableNetConnect(/^(127\.0\.0\.1|localhost)(:\d+)?$/);
  });
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });

  test('a token is fetched, carried, renewed after a 401, and the create is made once', async () => {
    const token = (access: string): object => ({ access_token: access, token_type: 'bearer', expires_in: 3_600 });
    nock(regions.eu1)
      .post('/accounts/api/v2/oauth2/token', /grant_type=client_credentials/)
      .reply(200, token('one'));
    nock(regions.eu1, { reqheaders: { authorization: 'Bearer one' } })
      .post(/\/applications$/)
      .reply(401, 'Unauthorized');
    nock(regions.eu1).post('/accounts/api/v2/oauth2/token').reply(200, token('two'));
    nock(regions.eu1, { reqheaders: { authorization: 'Bearer two' } })
      .post('/exchange/api/v2/organizations/0a1b2c3d-0000-4000-8000-000000000004/applications', { name: 'orders' })
      .reply(201, application);
    const anypoint = new AnypointClient({
      auth,
      region: 'eu1',
      organizationId: '0a1b2c3d-0000-4000-8000-000000000004',
    });
    expect(await anypoint.clientApplications.create({ name: 'orders' })).toMatchObject({ id: 7 });
    expect(nock.pendingMocks()).toEqual([]);
  });

  test('a network failure of a create is not repeated, one of a read is', async () => {
    const failure = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    const anypoint = new AnypointClient({
      auth: { token: 't' },
      organizationId: '0a1b2c3d-0000-4000-8000-000000000004',
    });
    nock(regions.us)
      .post(/\/applications$/)
      .replyWithError(failure);
    const error = await rejection(anypoint.clientApplications.create({ name: 'orders' }));
    expect(error).toMatchObject({ code: 'connection', attempts: 1, cause: { code: 'ECONNRESET' } });
    nock(regions.us)
      .get(/\/applications\/7$/)
      .replyWithError(failure);
    nock(regions.us)
      .get(/\/applications\/7$/)
      .reply(200, application);
    expect(await anypoint.clientApplications.get({ applicationId: 7 })).toMatchObject({ id: 7 });
    expect(nock.pendingMocks()).toEqual([]);
  });

  test('a redirect to another origin is not followed', async () => {
    nock(regions.us).get('/a').reply(302, '', { location: 'https://evil.example/steal' });
    const stolen = nock('https://evil.example').get('/steal').reply(200, {});
    const anypoint = new AnypointClient({ auth: { token: 't' } });
    expect(await rejection(anypoint.request({ path: '/a' }))).toMatchObject({
      code: 'response_validation',
      status: 302,
    });
    expect(stolen.isDone()).toBe(false);
  });

  test('a compressed answer is read', async () => {
    const { gzipSync } = await import('node:zlib');
    nock(regions.us).get('/a').reply(200, gzipSync('{"a":"ü"}'), { 'content-encoding': 'gzip' });
    expect(await new AnypointClient({ auth: { token: 't' } }).request({ path: '/a' })).toEqual({ a: 'ü' });
  });
});
