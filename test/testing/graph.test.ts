import { expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { asApp, host, reply } from './asking.js';

const path = '/graph/api/v2/graphql';

function ask(local: ReturnType<typeof createLocalAnypoint>, authorization: string | undefined, query: unknown) {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  return local.fetch(host + path, { method: 'POST', headers, body: JSON.stringify({ query }) }).then(reply);
}

function basic(username: string, password: string): string {
  return `Basic ${btoa(`${username}:${password}`)}`;
}

it('takes the Basic credentials of a connected app on the Graph API', async () => {
  const local = createLocalAnypoint();
  const { clientId, clientSecret } = local.credentials;
  const { status, body } = await ask(local, basic('~~~Client~~~', `${clientId}~?~${clientSecret}`), '{ __typename }');
  expect({ status, body }).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
});

it('takes the bearer token of a connected app on the Graph API', async () => {
  const local = createLocalAnypoint();
  const { status } = await (await asApp(local))('POST', path, { query: 'query { __typename }' });
  expect(status).toBe(200);
});

it.each([
  ['no credentials', () => undefined],
  ['a wrong secret', (clientId: string) => basic('~~~Client~~~', `${clientId}~?~wrong`)],
  ['another user name', (clientId: string, secret: string) => basic(clientId, secret)],
  ['what is no Basic credentials', () => 'Basic %%%'],
])('refuses the Graph API to %s', async (_, authorization) => {
  const local = createLocalAnypoint();
  const { clientId, clientSecret } = local.credentials;
  const { status } = await ask(local, authorization(clientId, clientSecret), '{ __typename }');
  expect(status).toBe(401);
});

it('tells a query that the local platform cannot answer as GraphQL tells it', async () => {
  const local = createLocalAnypoint();
  const { status, body } = await (await asApp(local))('POST', path, { query: '{ assets { name } }' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ errors: [{ message: expect.stringContaining('__typename') as unknown }] });
  expect((await (await asApp(local))('POST', path, {})).status).toBe(400);
});
