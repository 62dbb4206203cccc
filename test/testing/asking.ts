/**
 * Asks a local platform over its `fetch`, signed in as a connected app or a user.
 */
import type {
  LocalApiInstance,
  LocalAnypoint,
  NewConnectedApp,
  LocalCredentials,
  LocalTier,
  LocalUser,
} from '../../src/testing/index.js';

export const host = 'https://anypoint.mulesoft.com';
export const tokenPath = '/accounts/api/v2/oauth2/token';

/** Is an answer with its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body parsed as JSON, or its text when it is something else; undefined when there is none. */
  readonly body: unknown;
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply>;

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body: unknown = text === '' ? undefined : isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

/** Sends a form to the token endpoint. */
export async function askToken(local: LocalAnypoint, fields: Record<string, string>): Promise<Reply> {
  return reply(await local.fetch(host + tokenPath, { method: 'POST', body: new URLSearchParams(fields) }));
}

/** Asks with this bearer token. */
export function withToken(local: LocalAnypoint, token: string): Ask {
  return async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData;
    const type = isForm ? {} : { 'content-type': 'application/json' };
    const init = {
      method,
      headers: { authorization: `Bearer ${token}`, ...type, ...headers },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    };
    return reply(await local.fetch(host + path, init));
  };
}

/** Signs in as a connected app on its own behalf. */
export async function asApp(local: LocalAnypoint, app: LocalCredentials = local.credentials): Promise<Ask> {
  const { body } = await askToken(local, {
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.clientSecret,
  });
  return withToken(local, text(body, 'access_token'));
}

/** Signs in as a new connected app with these scopes. */
export async function withScopes(local: LocalAnypoint, scopes: NewConnectedApp['scopes']): Promise<Ask> {
  return asApp(local, local.addConnectedApp({ scopes }));
}

/** Signs in as a user, by the older login. */
export async function asUser(local: LocalAnypoint, user: LocalUser): Promise<Ask> {
  const { username, password } = user;
  const init = { method: 'POST', body: JSON.stringify({ username, password }) };
  const { body } = await reply(await local.fetch(`${host}/accounts/login`, init));
  return withToken(local, text(body, 'access_token'));
}

/** Reads a member of a body. */
export function member(body: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value)).get(String(key));
  }, body);
}

export function text(body: unknown, ...path: (string | number)[]): string {
  const value = member(body, ...path);
  if (typeof value !== 'string') throw new Error(`no text at ${path.join('.')} in ${JSON.stringify(body)}`);
  return value;
}

export function number(body: unknown, ...path: (string | number)[]): number {
  const value = member(body, ...path);
  if (typeof value !== 'number') throw new Error(`no number at ${path.join('.')} in ${JSON.stringify(body)}`);
  return value;
}

export function list(body: unknown, ...path: (string | number)[]): unknown[] {
  const value = member(body, ...path);
  if (!Array.isArray(value)) throw new Error(`no list at ${path.join('.')} in ${JSON.stringify(body)}`);
  return value;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the seeded world has no ${what}`);
  return value;
}

/** Finds what tests of the seeded world need. */
export function landmarks(local: LocalAnypoint) {
  const { state, organizationId, environmentId } = local;
  const inSandbox = [...state.apiInstances.values()].filter((api) => api.environmentId === environmentId);
  const api = (assetId: string): LocalApiInstance =>
    found(
      inSandbox.find((each) => each.assetId === assetId),
      assetId,
    );
  const orders = api('orders-api');
  const tier = (name: string): LocalTier =>
    found(
      [...state.tiers.values()].find((each) => each.name === name),
      `tier ${name}`,
    );
  const user = (isMeant: (user: LocalUser) => boolean): LocalUser =>
    found([...state.users.values()].find(isMeant), 'user');
  const application = (name: string) =>
    found(
      [...state.applications.values()].find((each) => each.name === name),
      name,
    );
  return {
    orders,
    inventory: api('inventory-api'),
    shipping: found(
      [...state.apiInstances.values()].find(({ assetId }) => assetId === 'shipping-api'),
      'shipping-api',
    ),
    group: found([...state.groupInstances.values()][0], 'group instance'),
    provider: found([...state.clientProviders.values()][0], 'client provider'),
    businessGroup: found(
      [...state.organizations.values()].find(({ parentId }) => parentId !== null),
      'business group',
    ),
    silver: tier('Silver'),
    gold: tier('Gold'),
    tier,
    application,
    administrator: user(({ administrator }) => administrator),
    developer: user(({ administrator, mfa }) => !administrator && !mfa),
    secondFactor: user(({ mfa }) => mfa),
    applications: `/exchange/api/v2/organizations/${organizationId}/applications`,
    platformApplications: `/apiplatform/repository/v2/organizations/${organizationId}/applications`,
    apis: `/apimanager/api/v1/organizations/${organizationId}/environments/${environmentId}/apis`,
    decisions: `/apimanager/xapi/v1/organizations/${organizationId}/environments/${environmentId}/apis`,
  };
}

/** Is the body that asks for a contract with this instance. */
export function accessRequest(api: LocalApiInstance, tierId?: number) {
  return {
    instanceType: 'api',
    acceptedTerms: true,
    organizationId: api.organizationId,
    groupId: api.groupId,
    assetId: api.assetId,
    version: api.assetVersion,
    versionGroup: api.productVersion,
    apiId: String(api.id),
    ...(tierId === undefined ? {} : { requestedTierId: tierId }),
  };
}
