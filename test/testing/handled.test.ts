import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
import { createLocalAnypoint, type LocalRoute } from '../../src/testing/index.js';
import { endpoints, operations, undescribedEndpoints } from '../../src/testing/handlers/index.js';
import { operationsOf, readDocuments } from '../../scripts/openapi-documents.mjs';
import { asApp, landmarks, text, withScopes } from './asking.js';

const documented = operationsOf(await readDocuments());
const outside = documented.filter(({ simulated }) => !simulated);

/** Fills the names of a path. */
const filled = (path: string): string => path.replace(/\{\w+\}/g, '1');

describe('the routes of the local platform', () => {
  it('are those of the documents, each once', () => {
    expect(
      operations.map(({ id }) => id).sort(),
      'openapi/ and src/generated do not agree: run `npm run generate`',
    ).toEqual(documented.map(({ id }) => id).sort());
    const routes = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(
      routes.filter((route, index) => routes.indexOf(route) !== index),
      'routes with two handlers: take one out of src/testing/handlers',
    ).toEqual([]);
  });

  it('stand beside them only where no document describes them', () => {
    const described = new Set(documented.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`));
    const twice = undescribedEndpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(
      twice.filter((route) => described.has(route)),
      'openapi/ describes these routes: take them out of `undescribedEndpoints` in src/testing/handlers',
    ).toEqual([]);
  });
});

describe.runIf(outside.length > 0)('an operation that is described and not simulated', () => {
  const [first] = outside.filter(({ method, scopes }) => method === 'GET' && scopes.length > 0);
  const route = `GET ${first?.path ?? ''}` as LocalRoute;

  it('answers 501 and says how to answer it', async () => {
    const local = createLocalAnypoint();
    const { status, body } = await (await asApp(local))('GET', filled(first?.path ?? ''));
    expect(status).toBe(501);
    expect(text(body, 'message')).toContain(`local.handle('${route}', …)`);
  });
});

describe('handle', () => {
  const path = '/accounts/api/organizations/{organizationId}/members';

  it('answers in place of the local platform, with the values of the path, the query and the world', async () => {
    const local = createLocalAnypoint();
    const ask = await asApp(local);
    const at = path.replace('{organizationId}', local.organizationId);
    local.handle(`GET ${path}`, ({ path: values, query, state, request }) => ({
      status: 203,
      headers: { 'x-made': request.method },
      body: { ...values, limit: query.get('limit'), users: state.users.size },
    }));
    const { status, headers, body } = await ask('GET', `${at}?limit=7`);
    expect([status, headers.get('x-made'), body]).toEqual([
      203,
      'GET',
      { organizationId: local.organizationId, limit: '7', users: local.state.users.size },
    ]);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    local.handle(`GET ${path}`, () => ({ body: 'latest' }));
    expect((await ask('GET', at)).body).toBe('latest');
    expect((await ask('GET', '/accounts/api/me')).status).toBe(200);
    local.reset();
    expect((await (await asApp(local))('GET', at)).body).toHaveProperty('data');
  });

  it('keeps the check of scopes for a described route, and knows none for another', async () => {
    const local = createLocalAnypoint();
    const ask = await withScopes(local, ['profile']);
    local.handle(`GET ${path}`, () => ({ body: [] }));
    local.handle('GET /monitoring/api/{name}', ({ path: { name } }) => ({ body: name }));
    expect((await ask('GET', path.replace('{organizationId}', local.organizationId))).status).toBe(401);
    expect((await ask('GET', '/monitoring/api/a%2Fb')).body).toBe('a/b');
  });

  it.each<[unknown, RegExp]>([
    [undefined, /must be an object; its members can be "status", "body" and "headers"/],
    [{ status: 99 }, /"status" must be a whole number from 200 to 599/],
    [{ headers: { 'retry-after': 5 } }, /"headers" must be an object of texts/],
    [{ json: {} }, /"json" is not known/],
  ])('fails the request, and says why, where a handler responds with %j', async (response, words) => {
    const local = createLocalAnypoint();
    local.handle('GET /monitoring/api', () => response as object);
    const failure = await local.fetch('http://localhost/monitoring/api').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect(String(failure)).toMatch(words);
  });

  it('refuses a handler that is no function', () => {
    const order = (): void => createLocalAnypoint().handle('GET /a', {} as never);
    expect(order).toThrow(ConfigurationError);
    expect(order).toThrow('The handler of GET /a must be a function.');
  });

  it.each(['/accounts/api/me', 'get /accounts/api/me', 'GET accounts', 'GET /a b', 'FETCH /a', undefined])(
    'refuses %j and says how a route is written',
    (route) => {
      const order = (): void => createLocalAnypoint().handle(route as LocalRoute, () => ({}));
      expect(order).toThrow(ConfigurationError);
      expect(order).toThrow(`"${String(route)}" must be a method in capital letters, a blank, and a path`);
    },
  );
});

it('finds the endpoint with the literal segment where a name would fit as well', async () => {
  const local = createLocalAnypoint();
  const { orders } = landmarks(local);
  const ask = await asApp(local);
  const { body } = await ask('GET', `/exchange/api/v2/assets/${orders.groupId}/${orders.assetId}/versionGroups`);
  expect(body).toMatchObject([{ versionGroup: 'v1' }]);
});
