import { describe, expect, test } from 'vitest';
import { AnypointClient, type PagedList } from '../src/index.js';
import { pagedOperations } from './fakes/paged-operations.js';
import { rejection } from './fakes/time.js';
import { answeringFetch, json } from './fakes/scripted-fetch.js';

const organizationId = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
const businessGroupId = '5a1e9c04-7b32-4d6f-8e90-c2d4f6a8b0e1';
const environmentId = 'b7e1c0de-6a2f-4f0e-8c1d-3a9f5e7b2c10';
const apis = '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis';

function client(answer: (url: URL) => unknown = () => ({})) {
  const { fetch, sent } = answeringFetch(({ url }) => json(answer(new URL(url))));
  const anypoint = new AnypointClient({ auth: { token: 't' }, organizationId, businessGroupId, environmentId, fetch });
  const urls = (): string[] => sent.map(({ method, url }) => `${method} ${url.slice(new URL(url).origin.length)}`);
  return { anypoint, sent, urls };
}

describe('a request by its route', () => {
  test('takes organization, business group and environment from the client', async () => {
    const { anypoint, urls } = client();
    await anypoint.request(`GET ${apis}/{apiInstanceId}`, { path: { apiInstanceId: 7 } });
    await anypoint.request('GET /exchange/api/v2/organizations/{organizationId}/applications', { query: { limit: 3 } });
    await anypoint.request('GET /neighbour/{businessGroupId}/things/{id}', { path: { id: 'a b' } });
    expect(urls()).toEqual([
      `GET /apimanager/api/v1/organizations/${businessGroupId}/environments/${environmentId}/apis/7`,
      `GET /exchange/api/v2/organizations/${organizationId}/applications?limit=3`,
      `GET /neighbour/${businessGroupId}/things/a%20b`,
    ]);
  });

  test('prefers what the call says', async () => {
    const { anypoint, urls } = client();
    const path = { organizationId, environmentId: businessGroupId, apiInstanceId: 7 };
    await anypoint.request(`GET ${apis}/{apiInstanceId}`, { path });
    expect(urls()).toEqual([
      `GET /apimanager/api/v1/organizations/${organizationId}/environments/${businessGroupId}/apis/7`,
    ]);
  });

  test('sends its body as what it is, and gives the answer as it comes', async () => {
    const { anypoint, sent } = client(() => ({ any: 'thing' }));
    const body = new URLSearchParams({ token: 't' });
    expect(await anypoint.request('POST /accounts/api/v2/oauth2/introspect', { body })).toEqual({ any: 'thing' });
    expect(sent[0]?.body).toBe('token=t');
  });

  test('sends header parameters as text, before the headers of the options', async () => {
    const { anypoint, sent } = client(() => []);
    const headers = { 'X-Delete-Type': 'hard-delete', 'x-count': 3, 'x-flag': false, 'x-none': undefined } as const;
    const path = { groupId: 'com.acme', assetId: 'orders-api' };
    const options = { headers: { 'x-delete-type': 'soft-delete', 'x-own': 'kept' } };
    await anypoint.request('DELETE /exchange/api/v2/assets/{groupId}/{assetId}', { path, headers }, options);
    await anypoint.requestAll('GET /exchange/api/v2/assets/search', { headers: { 'x-listed': 'yes' } }).first();
    const [deletion, search] = sent;
    const told = ['x-delete-type', 'x-count', 'x-flag', 'x-none', 'x-own'].map((name) => deletion?.headers.get(name));
    expect(told).toEqual(['hard-delete', '3', 'false', null, 'kept']);
    expect(search?.headers.get('x-listed')).toBe('yes');
  });

  test('keeps the hints of its route', async () => {
    const { fetch } = answeringFetch(() => json({ message: 'Unauthorized' }, 403));
    const anypoint = new AnypointClient({ auth: { token: 't' }, organizationId, fetch });
    const route = 'GET /exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts';
    const error = await rejection(anypoint.request(route, { path: { applicationId: 7 } }));
    expect(error).toMatchObject({
      code: 'permission',
      hint: expect.stringContaining('manage:client_application') as string,
      pathParams: { organizationId, applicationId: '7' },
    });
    const literal = `/exchange/api/v2/organizations/${organizationId}/applications/7/contracts`;
    expect(await rejection(anypoint.request({ path: literal }))).toMatchObject({
      hint: expect.stringContaining('manage:client_application') as string,
    });
  });

  test.each<[name: string, route: string, input: unknown]>([
    ['"route" must be a method and a path template', 'accounts/api/me', undefined],
    ['"route" must be a method and a path template', 'FETCH /accounts/api/me', undefined],
    ['"route" must be a method and a path template', 'GET  /accounts/api/me', undefined],
    ['".." segment', 'GET /accounts/../exchange', undefined],
    ['"id" must be a non-empty id', 'GET /a/{id}', { path: {} }],
    ['"path.other" is not in the route, which has {id}', 'GET /a/{id}', { path: { id: 1, other: 2 } }],
    ['"params" is not known here', 'GET /a/{id}', { params: { id: 1 } }],
    ['cannot carry a body', 'GET /a', { body: {} }],
    ['"replay" must be', 'POST /a', { replay: 'twice' }],
    ['"headers" must be a plain object', 'GET /a', { headers: new Headers({ a: 'b' }) }],
    ['"headers" must be a plain object', 'GET /a', { headers: null }],
    ['"headers" must not hold "authorization"', 'GET /a', { headers: { Authorization: 'x' } }],
    ['The header "x-a" must be one line', 'GET /a', { headers: { 'x-a': ['b'] } }],
    ['body.a is undefined', 'POST /a', { body: { a: undefined } }],
  ])('is refused with %s: %s', async (told, route, input) => {
    const { anypoint, sent } = client();
    const untyped = anypoint as unknown as { request(route: string, input: unknown): Promise<unknown> };
    expect(await rejection(untyped.request(route, input))).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(told) as string,
    });
    expect(sent).toHaveLength(0);
  });
});

/** The answer of a document's example, with these entries. */
function filledIn(example: unknown, entries: readonly unknown[]): unknown {
  if (Array.isArray(example)) return entries;
  const members = Object.entries(example as object).filter(([name]) => name !== 'total');
  return {
    ...Object.fromEntries(members.map(([name, value]) => [name, Array.isArray(value) ? entries : value])),
    total: 7,
  };
}

describe('a list by its route', () => {
  const users = 'GET /accounts/api/organizations/{organizationId}/users';
  const range = (count: number): { readonly id: string }[] =>
    Array.from({ length: count }, (_, i) => ({ id: `u${i}` }));

  test.each<[string, (page: readonly unknown[]) => unknown]>([
    ['in an envelope with a total', (page) => ({ data: page, total: 7 })],
    ['in an envelope', (page) => ({ data: page })],
    ['as a bare array', (page) => page],
  ])('reads all pages: %s', async (_, wrapped) => {
    const { anypoint } = client((url) => {
      const [offset, limit] = ['offset', 'limit'].map((name) => Number(url.searchParams.get(name)));
      return wrapped(range(7).slice(offset, (offset ?? 0) + (limit ?? 0)));
    });
    expect(await anypoint.requestAll(users, { pageSize: 3 }).toArray()).toEqual(range(7));
  });

  test.each(pagedOperations)('goes through the pages of $route', async ({ route, example }) => {
    const { anypoint, urls } = client((url) => {
      const [offset, limit] = ['offset', 'limit'].map((name) => Number(url.searchParams.get(name)));
      return filledIn(example, range(7).slice(offset, (offset ?? 0) + (limit ?? 0)));
    });
    const path = Object.fromEntries(
      [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
        name,
        name.endsWith('rganizationId') ? organizationId : 7,
      ]),
    );
    const untyped = anypoint as unknown as { requestAll(route: string, input: unknown): PagedList<unknown> };
    expect(await untyped.requestAll(route, { path, pageSize: 3 }).toArray()).toEqual(range(7));
    expect(urls()[0]).toMatch(/\?offset=0&limit=3$/);
    expect(urls().length).toBeGreaterThan(2);
  });

  test.each([
    'GET /accounts/api/connectedApplications',
    'GET /accounts/api/organizations/{organizationId}/connectedApplications',
  ] as const)('asks for pages no larger than the endpoint takes: %s', async (route) => {
    const { anypoint, urls } = client(() => ({ data: [], total: 0 }));
    await anypoint.requestAll(route).toArray();
    expect(urls()[0]).toMatch(/\/connectedApplications\?offset=0&limit=20$/);
  });

  test('says so where an answer holds several lists', async () => {
    const { anypoint } = client(() => ({ one: [], other: [] }));
    expect(await rejection(anypoint.requestAll(users).toArray())).toMatchObject({ code: 'configuration' });
  });

  test.each([
    ['"offset"', users, { query: { offset: 3 } }],
    ['must begin with GET', 'POST /a', undefined],
    ['"pageSize"', users, { pageSize: 0 }],
  ])('is refused with %s', async (told, route, input) => {
    const { anypoint, sent } = client();
    const untyped = anypoint as unknown as { requestAll(route: string, input: unknown): PagedList<unknown> };
    await expect(untyped.requestAll(route, input).toArray()).rejects.toThrow(told);
    expect(sent).toHaveLength(0);
  });
});
