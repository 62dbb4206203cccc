/** Which requests by route must and must not compile. Compiled, never run. */
import type { AnypointClient, StandardSchema } from '../../src/index.js';

declare const anypoint: AnypointClient;
declare const schema: StandardSchema<{ readonly a: 1 }>;
const apis = '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis';
const contract = `${apis}/{apiInstanceId}/contracts/{contractId}` as const;

export const compiles = [
  () => anypoint.request('GET /accounts/api/me'),
  async () => (await anypoint.request(`GET ${apis}`)).assets[0]?.apis[0]?.id satisfies number | undefined,
  () => anypoint.request(`GET ${apis}`, { query: { limit: 3 } }, { timeoutMs: 3 }),
  () => anypoint.request(`GET ${apis}/{apiInstanceId}`, { path: { apiInstanceId: '3', environmentId: undefined } }),
  () => anypoint.request(`PATCH ${contract}`, { path: { apiInstanceId: 1, contractId: 2 }, body: { tierId: 3 } }),
  () => anypoint.request('GET /designcenter/api-designer/projects'),
  () => anypoint.request('POST /designcenter/{x}/projects', { path: { x: 1 }, body: 'text' }),
  () => anypoint.request({ path: '/accounts/api/me' }, { timeoutMs: 1 }),
  async () => {
    const users = anypoint.requestAll('GET /accounts/api/organizations/{organizationId}/users', { pageSize: 3 });
    for await (const user of users) user.username satisfies string | undefined;
  },
  async () => {
    for await (const asset of anypoint.requestAll('GET /exchange/api/v2/assets/search'))
      asset.assetId satisfies string | undefined;
  },
];

export const checkedBySchema: readonly Promise<{ readonly a: 1 }>[] = [
  anypoint.request({ path: '/a', schema }),
  anypoint.request('GET /a/b', { schema }),
  anypoint.request('GET /accounts/api/me', { schema }),
];

export const refused = [
  // @ts-expect-error A misspelt member of the body.
  () => anypoint.request(`PATCH ${contract}`, { path: { apiInstanceId: 1, contractId: 2 }, body: { tierI: 3 } }),
  // @ts-expect-error A misspelt name in the path.
  () => anypoint.request(`PATCH ${contract}`, { path: { apiInstanceId: 1, contractID: 2 }, body: { tierId: 3 } }),
  // @ts-expect-error A misspelt name in the query.
  () => anypoint.request(`GET ${apis}`, { query: { asset: 'x' } }),
  // @ts-expect-error The path is described, with other methods.
  () => anypoint.request(`PUT ${apis}/{apiInstanceId}/contracts`, { path: { apiInstanceId: 1 } }),
  // @ts-expect-error No input, where a path and a body are needed.
  () => anypoint.request(`POST ${apis}/{apiInstanceId}/contracts`),
  // @ts-expect-error No body, where one is needed.
  () => anypoint.request(`POST ${apis}/{apiInstanceId}/contracts`, { path: { apiInstanceId: 1 } }),
  // @ts-expect-error There is no such method.
  () => anypoint.request('GETT /accounts/api/me'),
  // @ts-expect-error An id is a number or text.
  () => anypoint.request(`GET ${apis}/{apiInstanceId}`, { path: { apiInstanceId: true } }),
  // @ts-expect-error A deletion takes no body.
  () => anypoint.request(`DELETE ${contract}`, { path: { apiInstanceId: 1, contractId: 2 }, body: {} }),
  // @ts-expect-error The answer has no such member.
  async () => String((await anypoint.request(`GET ${apis}`)).asets),
  // @ts-expect-error What comes whole is no list.
  () => anypoint.requestAll('GET /accounts/api/me'),
];
