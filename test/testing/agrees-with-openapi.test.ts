import { fileURLToPath } from 'node:url';
import { OpenAPIBackend } from 'openapi-backend';
import { beforeAll, expect, it } from 'vitest';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { operationsOf, readDocuments } from '../../scripts/openapi-documents.mjs';
import { host, landmarks, member, reply, text } from './asking.js';
import { tour } from './tour.js';

const names = ['access-management', 'api-manager', 'api-platform', 'exchange-experience'];
const documents = names.map(
  (name) =>
    new OpenAPIBackend({
      definition: fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url)),
      quick: true,
      ajvOpts: { allErrors: true },
    }),
);

/** Is what an answer has against it, by operation and place in the schema. */
const complaints: string[] = [];
const visited = new Set<string>();

async function judge(request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  for (const document of documents) {
    const operation = document.matchOperation({ method: request.method, path: pathname, headers: {} });
    if (operation?.operationId === undefined) continue;
    const { operationId } = operation;
    const { status, body } = await reply(response.clone());
    if (status < 400) visited.add(operationId);
    const described: unknown = operation.responses?.[status];
    const type = response.headers.get('content-type')?.split(';')[0];
    if (described === undefined) complaints.push(`${operationId}: does not describe ${status} (${request.url})`);
    else if (type !== undefined && member(described, 'content', type) === undefined) {
      complaints.push(`${operationId}: does not describe ${type} for ${status}`);
    } else if (type === 'application/json') {
      for (const error of document.validateResponse(body, operation, status).errors ?? []) {
        complaints.push(`${operationId} ${status}: ${error.instancePath} ${error.message ?? ''} (${error.schemaPath})`);
      }
    }
    return;
  }
}

const local = createLocalAnypoint();

beforeAll(async () => {
  await Promise.all(documents.map((document) => document.init()));
  const judged = {
    ...local,
    credentials: local.credentials,
    organizationId: local.organizationId,
    environmentId: local.environmentId,
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const response = await local.fetch(request.clone());
      await judge(request, response);
      return response;
    },
  };
  await tour(judged);
  // The validators of the documents are compiled on the way, which takes its time on a busy machine.
}, 120_000);

it('gives no answer that the OpenAPI documents do not describe', () => {
  expect(
    [...new Set(complaints)],
    'an answer of src/testing/handlers and its description in openapi/ do not agree: change the one that is wrong',
  ).toEqual([]);
});

it('carries out every operation that the OpenAPI documents want simulated', async () => {
  const wanted = operationsOf(await readDocuments()).filter(({ simulated }) => simulated);
  expect(wanted.length).toBeGreaterThan(90);
  const missing = wanted.filter(({ id }) => !visited.has(id));
  const advice = missing.map(
    ({ id, method, path }) =>
      `openapi/ marks ${id} with \`x-simulated: true\`: make \`${method} ${path}\` succeed in test/testing/tour.ts (or tour-owners.ts), or take the mark away`,
  );
  expect(
    missing.map(({ id }) => id),
    advice.join('\n'),
  ).toEqual([]);
});

it('puts request ids on every answer, and rate limits on every answer of Access Management', async () => {
  const { applications } = landmarks(local);
  for (const path of ['/accounts/api/me', applications, '/nowhere', '/designcenter/api-designer/projects']) {
    const { headers } = await local.fetch(host + path);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('x-anypnt-trx-id')).toMatch(/^[\da-f-]{36}$/);
  }
  const { headers } = await local.fetch(`${host}/accounts/api/v2/oauth2/.well-known/openid-configuration`);
  expect(text(Object.fromEntries(headers), 'x-ratelimit-limit')).toBe('400');
  expect(Number(headers.get('x-ratelimit-reset')) % 60).toBe(0);
});
