/** What people see who write calls by route: the compiler's words about wrong ones, and what an editor proposes. */
import { expect, test } from 'vitest';
import { editorOf } from './fakes/editor.js';
import { pagedOperations } from './fakes/paged-operations.js';
import { operations } from '../src/testing/handlers/index.js';

const head = `import type { AnypointClient } from 'anypoint-sdk';
declare const anypoint: AnypointClient;
const apis = '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis';
const one = \`\${apis}/{apiInstanceId}\` as const;
const contract = \`\${one}/contracts/{contractId}\` as const;
const asset = '/exchange/api/v2/assets/{groupId}/{assetId}';
`;

/** A first look at a file reads the whole source. */
const timeout = 120_000;

/** What is wrong, a call, and what must be seen at once: the code that is underlined, and the message's first two lines. */
const wrongCalls: readonly (readonly [wrong: string, call: string, underlined: string, ...told: RegExp[]])[] = [
  [
    'a name in the path',
    'request(`PATCH ${contract}`, { path: { apiInstanceId: 1, contractID: 2 }, body: { tierId: 3 } })',
    'contractID',
    /'contractID' does not exist/,
    /Did you mean to write 'contractId'/,
  ],
  [
    'a name that the path does not have',
    'request(`GET ${apis}`, { path: { apiInstanceId: 1 } })',
    'apiInstanceId',
    /'apiInstanceId' does not exist/,
  ],
  [
    'a value in the path',
    'request(`GET ${one}`, { path: { apiInstanceId: true } })',
    'apiInstanceId',
    /'boolean' is not assignable to type 'string \| number'/,
  ],
  [
    'a name in the query',
    "request(`GET ${apis}`, { query: { asset: 'x' } })",
    'asset',
    /'asset' does not exist/,
    /Did you mean to write 'assetId'/,
  ],
  [
    'a value in the query',
    "request(`GET ${apis}`, { query: { limit: 'three' } })",
    'limit',
    /'string' is not assignable to type 'number'/,
  ],
  [
    'a member of the body',
    'request(`PATCH ${contract}`, { path: { apiInstanceId: 1, contractId: 2 }, body: { tierI: 3 } })',
    'tierI',
    /'tierI' does not exist/,
    /Did you mean to write 'tierId'/,
  ],
  [
    'a missing body',
    'request(`POST ${one}/contracts`, { path: { apiInstanceId: 1 } })',
    '{ path: { apiInstanceId: 1 } }',
    /Property 'body' is missing/,
  ],
  [
    'a body where none is sent',
    'request(`DELETE ${contract}`, { path: { apiInstanceId: 1, contractId: 2 }, body: {} })',
    'body',
    /'body' does not exist in type 'InputOf<"DELETE /,
  ],
  [
    'a missing path',
    'request(`POST ${one}/contracts`, { body: { applicationId: 1 } })',
    '{ body: { applicationId: 1 } }',
    /Property 'path' is missing/,
  ],
  [
    'no input at all',
    'request(`POST ${one}/contracts`)',
    'request',
    /Expected 2-3 arguments, but got 1/,
    /'inputAndOptions' were not provided/,
  ],
  [
    'the method of a described path',
    'request(`PUT ${one}/contracts`, { path: { apiInstanceId: 1 } })',
    '{ path: { apiInstanceId: 1 } }',
    /not described with PUT, but with GET/,
    /not described with PUT, but with POST/,
  ],
  ['a method', "request('GETT /accounts/api/me')", "'GETT /accounts/api/me'", /"GETT \/accounts\/api\/me"' is not/],
  [
    'a value of a header',
    "request(`DELETE ${asset}`, { path: { groupId: 'g', assetId: 'a' }, headers: { 'X-Delete-Type': 'hard' } })",
    "'X-Delete-Type'",
    /'"hard"' is not assignable to type '"soft-delete" \| "hard-delete" \| undefined'/,
  ],
  [
    'a part of the input',
    'request(`GET ${apis}`, { paht: {} })',
    'paht',
    /'paht' does not exist in type 'InputOf<"GET /,
  ],
  ['a member of the answer', 'request(`GET ${apis}`).then((page) => page.asets)', 'asets', /'asets' does not exist/],
  [
    'a list that comes whole',
    "requestAll('GET /accounts/api/me')",
    "'GET /accounts/api/me'",
    /'"GET \/accounts\/api\/me"' is not assignable to parameter of type 'PagedRoute'/,
  ],
  ['paging by hand in a list', 'requestAll(`GET ${apis}`, { query: { offset: 3 } })', 'offset', /'offset' does not/],
];

test('a wrong call says in its first two lines what is wrong', { timeout }, () => {
  const text = head + wrongCalls.map(([, call]) => `void anypoint.${call};\n`).join('');
  const complaints = editorOf(text).complaints();
  const first = head.split('\n').length;
  const seen = wrongCalls.map(([wrong], index) => {
    const { underlined, message } = complaints.find(({ line }) => line === first + index) ?? {};
    return { wrong, underlined, lines: message?.split('\n').slice(0, 2).join('\n') };
  });
  expect(seen).toEqual(
    wrongCalls.map(([wrong, , underlined, ...told]) => ({
      wrong,
      underlined,
      lines: expect.toSatisfy((lines: unknown) => told.every((one) => one.test(String(lines)))) as unknown,
    })),
  );
  expect(complaints).toHaveLength(wrongCalls.length);
});

test('right calls are let be: headers that no document declares, and defaults that are left out', { timeout }, () => {
  const calls = [
    "request(`DELETE ${asset}`, { path: { groupId: 'g', assetId: 'a' }, headers: { 'X-Delete-Type': 'hard-delete' } })",
    "request('GET /accounts/api/me', { headers: { 'x-other': 1, 'x-none': undefined } })",
    "request('GET /designcenter/api-designer/projects', { headers: { 'x-organization-id': 'o' } })",
    "requestAll(`GET ${apis}`, { query: { query: 'orders' }, headers: { 'x-other': true }, pageSize: 3 })",
    'request(`GET ${one}`, { path: { apiInstanceId: 1 } }, { timeoutMs: 1 })',
  ];
  expect(editorOf(head + calls.map((call) => `void anypoint.${call};\n`).join('')).complaints()).toEqual([]);
});

test.each(['request', 'requestAll'])('an editor completes the described routes of `%s`', { timeout }, (method) => {
  const opened = `${head}void anypoint.${method}('`;
  const proposed = editorOf(`${opened}');\n`).completionsAt(opened.length);
  const all = operations.map(({ method, path }) => `${method} ${path}`);
  const expected = method === 'request' ? all : pagedOperations.map(({ route }) => route);
  expect([...proposed].sort()).toEqual([...expected].sort());
});
