import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tracingChannelName, type TracedCall } from '../../src/core/report/telemetry.js';
import {
  AnypointClient,
  ConfigurationError,
  isAnypointError,
  PagedList,
  type AnypointClientOptions,
  type Fetch,
} from '../../src/index.js';
import { seed } from '../fakes/seed.js';
import { fakeTime } from '../fakes/time.js';
import { hostileInputs } from './figures.js';
import { hostileBodyText, hostileText, hostileValue, oddObjects, planted } from './hostile-values.js';
import { pollution } from './pollution.js';

const baseUrl = 'https://platform.example/anypoint';
const token = 'token-of-the-fuzz';
const basic = `Basic ${btoa('client:secret')}`;
const organizationId = '0a1b2c3d-0000-4000-8000-000000000006';
const tokenPath = '/accounts/api/v2/oauth2/token';

/** Are the params that each method knows. */
const known = new Map<PublicMethod, readonly string[]>();

beforeAll(async () => {
  fakeTime();
  for (const method of methods) known.set(method, await knownParams(method));
});
afterAll(() => void vi.useRealTimers());

/** Is every public method, found by looking. */
const methods: readonly PublicMethod[] = [
  ...methodsOf(client(() => Promise.reject(new Error('nothing is sent to find methods')))),
];

interface PublicMethod {
  readonly name: string;
  readonly call: (anypoint: AnypointClient, params: unknown, options: unknown) => unknown;
}

function* methodsOf(anypoint: AnypointClient): Generator<PublicMethod> {
  yield { name: 'request', call: (one, params, options) => invoke(one, 'request', [params, options]) };
  for (const resource of Object.keys(anypoint)) {
    const instance: unknown = Reflect.get(anypoint, resource);
    if (typeof instance !== 'object' || instance === null) continue;
    for (let level: object = instance; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
      for (const name of Object.getOwnPropertyNames(level)) {
        if (name === 'constructor' || typeof Reflect.get(level, name) !== 'function') continue;
        yield {
          name: `${resource}.${name}`,
          call: (one, params, options) => invoke(Reflect.get(one, resource) as object, name, [params, options]),
        };
      }
    }
  }
}

function invoke(target: object, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  return typeof method === 'function' ? Reflect.apply(method, target, given) : undefined;
}

function client(fetch: Fetch, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({
    auth: { clientId: 'client', clientSecret: 'secret' },
    environmentId: '0a1b2c3d-0000-4000-8000-000000000007',
    baseUrl,
    fetch,
    ...options,
  });
}

/** Params that are right for nearly every method, so that a single wrong one comes far. */
const rightParams: Readonly<Record<string, unknown>> = {
  applicationId: 1,
  apiInstanceId: 2,
  asset: { groupId: 'group', assetId: 'asset', version: '1.0.0', versionGroup: 'v1' },
  assetId: 'asset',
  contractId: 3,
  tierId: 4,
  clientProviderId: 'provider',
  code: 'code',
  configurationData: { limit: 1 },
  description: 'description',
  fromApiInstanceId: 6,
  groupId: 'group',
  legacyApiId: 5,
  limits: [{ maximumRequests: 1, timePeriodInMilliseconds: 1_000, visible: true }],
  name: 'name',
  nameOrId: 'name',
  path: '/accounts/api/me',
  policyId: 8,
  providerId: 'provider',
  redirectUri: 'https://app.example/callback',
  scope: 'full',
  userId: 'user',
  version: '1.0.0',
  versionGroup: 'v1',
};

const otherParams = [
  ...['organizationId', 'businessGroupId', 'environmentId', 'groupInstanceId', 'asset', 'acceptTerms'],
  ...['query', 'view', 'via', 'sort', 'ascending', 'pageSize', 'url', 'redirectUris', 'grantTypes', 'apiEndpoints'],
  ...['clientId', 'clientSecret', 'reason', 'status', 'revokeFirst', 'state', 'pkce', 'codeVerifier'],
  ...['token', 'search', 'method', 'body', 'schema', 'replay'],
  ...[
    'autoApprove',
    'username',
    'type',
    'types',
    'instanceLabel',
    'productVersion',
    'literalMatch',
    '__proto__',
    'then',
  ],
];
const paramNames = [...Object.keys(rightParams), ...otherParams];

/** Params whose text becomes part of a path, and texts that would change it. */
const textsInPaths = [
  'organizationId',
  'businessGroupId',
  'environmentId',
  'userId',
  'clientProviderId',
  'assetId',
  'groupId',
];
const pathBreakers = [
  '..',
  '.',
  '%2e%2e',
  '../..',
  'a/../..',
  '/',
  '\\',
  '?',
  '#',
  'a?b',
  'a#b',
  '..\\',
  '',
  '\0',
  '\t',
  ';',
  '//',
];

/** Members are defined, not assigned: `__proto__` is a member like any other. */
function withMembers(start: object, members: readonly (readonly [string, unknown])[]): object {
  const made = { ...start };
  for (const [name, value] of members) {
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return made;
}

/** Are the params that a method takes: most tell by themselves when they are given one that they do not know. */
async function knownParams(method: PublicMethod): Promise<readonly string[]> {
  const anypoint = client(() => Promise.reject(new TypeError('nothing is sent here')), { maxRetries: 0 });
  const outcome = await settled(outcomeOfOne(method, anypoint, { ...rightParams, unheardOf: 1 }, undefined));
  const said = 'error' in outcome && isAnypointError(outcome.error) ? outcome.error.message : '';
  if (said.includes('takes no params')) return [];
  const [, accepted] = /is not known here: .*?accepted are (.*)$/.exec(said) ?? [];
  return accepted === undefined ? paramNames : [...accepted.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
}

const assetParams = fc
  .array(fc.tuple(fc.constantFrom('organizationId', 'groupId', 'assetId', 'version', 'versionGroup'), hostileText))
  .map((members) => withMembers({ groupId: 'g', assetId: 'a', version: '1.0.0', versionGroup: 'v1' }, members));

function rightFor(method: PublicMethod): object {
  const names = known.get(method) ?? paramNames;
  const right = Object.fromEntries(Object.entries(rightParams).filter(([name]) => names.includes(name)));
  if (method.name === 'contracts.ensureStatus') return { ...right, status: 'REVOKED' };
  // Elsewhere a client id stands for the application's id, or goes with a secret.
  return method.name.endsWith('.importFromProvider') ? { ...right, clientId: 'client' } : right;
}

/** Makes params for a method: right ones with a few that are not, or something else altogether. */
function hostileParams(method: PublicMethod): fc.Arbitrary<unknown> {
  const names = known.get(method) ?? paramNames;
  const right = rightFor(method);
  const name = fc.constantFrom(...(names.length === 0 ? paramNames : names));
  const inPaths = fc.tuple(fc.constantFrom(...textsInPaths), fc.constantFrom(...pathBreakers));
  const members = fc.array(fc.tuple(name, hostileValue), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: fc.constant(right), weight: 3 },
    { arbitrary: inPaths.map((one) => withMembers(right, [one])), weight: 5 },
    { arbitrary: members.map((some) => withMembers(right, some)), weight: 6 },
    { arbitrary: fc.tuple(name, hostileText).map((one) => withMembers(right, [one])), weight: 6 },
    {
      arbitrary: assetParams.map((asset) => ({
        ...right,
        ...(names.includes('asset') && { asset }),
        ...(names.includes('assetId') && asset),
      })),
      weight: 2,
    },
    {
      arbitrary: fc.tuple(fc.constantFrom(...paramNames), hostileValue).map((one) => withMembers(right, [one])),
      weight: 1,
    },
    { arbitrary: hostileValue, weight: 1 },
  );
}

const headers = fc.oneof(
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  fc.constantFrom(
    { authorization: planted },
    { Host: 'collector.example' },
    { 'x-a': 'b\r\nx-evil: 1' },
    { 'x-a': 'b' },
  ),
  hostileValue,
);
const hostileOptions = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 6 },
  { arbitrary: headers.map((given) => ({ headers: given })), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('signal', 'timeoutMs', 'maxRetries', 'onResponse', 'headers', 'other'), hostileValue)
      .map((member) => withMembers({}, [member])),
    weight: 2,
  },
  { arbitrary: hostileValue, weight: 1 },
);

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const statuses = [
  200, 200, 200, 200, 200, 201, 204, 205, 299, 301, 304, 400, 401, 403, 404, 409, 418, 429, 500, 503, 599,
];
const headerValue = hostileText.filter((text) => /^[\x20-\x7e]*$/.test(text));
const reply: fc.Arbitrary<Reply> = fc.record({
  status: fc.constantFrom(...statuses),
  text: hostileBodyText,
  headers: fc.oneof(
    fc.constant({}),
    fc.dictionary(
      fc.constantFrom(
        'retry-after',
        'x-ratelimit-reset',
        'date',
        'x-request-id',
        'content-type',
        'location',
        'set-cookie',
      ),
      fc.oneof(headerValue, fc.constantFrom('1', '99999999999', 'Thu, 01 Jan 1970 00:00:00 GMT', '-1')),
      { maxKeys: 3 },
    ),
  ),
});
const failure = fc.constantFrom<() => unknown>(
  () => new TypeError('fetch failed', { cause: Object.assign(new Error(`${planted} cause`), { code: 'ECONNRESET' }) }),
  () => new DOMException('aborted by nobody', 'AbortError'),
  () => new Error('plain'),
  () => 'a string',
  () => undefined,
  () => null,
  () => ({ code: 'ECONNREFUSED' }),
);

type Answer = Reply | (() => unknown);
const answers = fc.array(fc.oneof({ arbitrary: reply, weight: 8 }, { arbitrary: failure, weight: 1 }), {
  minLength: 1,
  maxLength: 4,
});

describe(`${methods.length} public methods`, () => {
  test('are all that there are', () => {
    expect(methods.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['request', 'clientApplications.listOwners', 'contracts.ensure', 'auth.diagnose']),
    );
    expect(new Set(methods.map(({ name }) => name)).size).toBeGreaterThan(55);
    // Where a method did not tell what it takes, the others would give it every name, and hardly ever a right one.
    const silent = methods.filter((method) => known.get(method) === paramNames).map(({ name }) => name);
    expect(silent).toEqual(['auth.authorizationUrl', 'auth.basicCredentials']);
  });

  test('reach the platform with the params that the others start from', async () => {
    const silent = ['auth.getAccessToken', 'auth.authorizationUrl', 'auth.basicCredentials', 'auth.exchangeCode'];
    const unreached: string[] = [];
    for (const method of methods) {
      const sent: Sent[] = [];
      const anypoint = client(answering([{ status: 200, text: '{}', headers: {} }], sent), {
        maxRetries: 0,
        organizationId,
      });
      const outcome = await settled(outcomeOf(method, anypoint, rightFor(method), undefined));
      if (silent.includes(method.name) || sent.some(({ url }) => url !== baseUrl + tokenPath)) continue;
      unreached.push(`${method.name}: ${'error' in outcome ? String(outcome.error) : 'nothing was sent'}`);
    }
    expect(unreached, 'params to add to `rightParams` or `rightFor`').toEqual([]);
  });

  test('take or refuse objects that answer badly when they are looked at', async () => {
    const replies: Answer[] = [{ status: 200, text: '[]', headers: {} }];
    for (const [number, method] of methods.entries()) {
      const names = known.get(method) ?? [];
      const right = rightFor(method);
      for (const [turn, odd] of oddObjects.entries()) {
        for (const [params, options] of [
          ...names
            .filter((__, index) => index % oddObjects.length === turn)
            .map((name) => [{ ...right, [name]: odd() }, undefined]),
          // A method refuses a name that it does not know before it looks at the value: one value each is enough.
          ...(names === paramNames || number % oddObjects.length === turn
            ? [[{ ...right, other: odd() }, undefined]]
            : []),
          ...(names.includes('body') ? [[{ ...right, body: odd(), method: 'POST' }, undefined]] : []),
          [right, odd()],
        ]) {
          const anypoint = client(answering(replies, []), {
            maxRetries: 0,
            organizationId,
          });
          const outcome = await settled(outcomeOf(method, anypoint, params, options));
          if ('error' in outcome && !isAnypointError(outcome.error)) {
            throw new Error(`${method.name} failed with a foreign error`, { cause: outcome.error });
          }
        }
      }
    }
  }, 120_000);

  test('give a result or an error of this package for every input and answer, and send only what they may', async () => {
    const routes: string[] = [];
    const note = (event: unknown): void => void routes.push((event as TracedCall)['url.template']);
    subscribe(`tracing:${tracingChannelName}:start`, note);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...methods).chain((method) => fc.tuple(fc.constant(method), hostileParams(method))),
        hostileOptions,
        answers,
        fc.constantFrom(organizationId, undefined),
        async ([method, params], options, replies, given) => {
          routes.length = 0;
          const sent: Sent[] = [];
          const anypoint = client(answering(replies, sent), { maxRetries: 1, organizationId: given });
          const outcome = await settled(outcomeOf(method, anypoint, params, options));
          if ('error' in outcome && !isAnypointError(outcome.error)) {
            throw new Error(`${method.name} failed with a foreign error`, { cause: outcome.error });
          }
          for (const request of sent) checkRequest(request, routes, method.name === 'request' ? params : undefined);
          expect(pollution()).toEqual([]);
        },
      ),
      { numRuns: Math.ceil(hostileInputs * 0.3), seed },
    );
    unsubscribe(`tracing:${tracingChannelName}:start`, note);
  }, 900_000);
});

describe('a path that the caller writes out', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('accounts', 'api', 'me', '..', '%2e%2e', '.%2E', '.'), hostileText), {
    minLength: 1,
    maxLength: 4,
  });

  test('is sent as it reads or refused', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.constantFrom('/', '//', '\\', '%2f', ''), async (some, separator) => {
        const sent: Sent[] = [];
        const path = `/${some.join(separator)}`;
        const work = client(answering([{ status: 200, text: '{}', headers: {} }], sent)).request({ path });
        const error = await work.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error !== undefined && !isAnypointError(error, 'configuration')) throw error as Error;
        for (const request of sent) {
          checkRequest(request, [tokenPath], { path });
          expect(
            segmentsOf(new URL(request.url).pathname).filter((segment) => segment === '.' || segment === '..'),
          ).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(hostileInputs * 0.1), seed },
    );
  }, 300_000);
});

describe('the constructor', () => {
  const optionNames = [
    ...['auth', 'organizationId', 'businessGroupId', 'environmentId', 'region', 'baseUrl', 'timeoutMs', 'maxRetries'],
    ...[
      'maxConcurrency',
      'tokenStore',
      'tokenExpiryMarginMs',
      'fetch',
      'logger',
      'headers',
      'userAgentSuffix',
      'other',
    ],
  ];
  const authNames = [
    'clientId',
    'clientSecret',
    'username',
    'password',
    'token',
    'getToken',
    'assertion',
    'code',
    'scope',
  ];
  const hostileAuth = fc
    .array(fc.tuple(fc.constantFrom(...authNames), hostileValue), { maxLength: 4 })
    .map((members) => withMembers({}, members));

  test('takes options or refuses them with a ConfigurationError that repeats no value', () => {
    const members = fc.array(fc.tuple(fc.constantFrom(...optionNames), fc.oneof(hostileValue, hostileAuth)), {
      maxLength: 3,
    });
    const given = fc.oneof(
      { arbitrary: members.map((some) => withMembers({ auth: { token: 'held' } }, some)), weight: 6 },
      { arbitrary: hostileValue, weight: 1 },
    );
    fc.assert(
      fc.property(given, (options) => {
        try {
          new AnypointClient(options as AnypointClientOptions);
        } catch (error) {
          if (!(error instanceof ConfigurationError)) throw error;
          expect(error.message).not.toContain(planted);
        }
        expect(pollution()).toEqual([]);
      }),
      { numRuns: Math.ceil(hostileInputs * 0.1), seed },
    );
  }, 300_000);
});

interface Sent {
  readonly url: string;
  readonly init: Parameters<Fetch>[1];
}

/** Answers token requests well and everything else by the replies, over and over. */
function answering(replies: readonly Answer[], sent: Sent[]): Fetch {
  let turn = 0;
  return (url, init) => {
    sent.push({ url, init });
    if (sent.length > 3_000) return Promise.reject(new Error('the call does not end'));
    if (url === baseUrl + tokenPath) {
      return Promise.resolve(Response.json({ access_token: token, token_type: 'bearer', expires_in: 3_600 }));
    }
    const answer = replies[turn++ % replies.length];
    if (answer === undefined || typeof answer === 'function') return Promise.reject(anyReason(answer?.()));
    const bodiless = [204, 205, 304].includes(answer.status);
    return Promise.resolve(new Response(bodiless ? null : answer.text, answer));
  };
}

/** An implementation of `fetch` need not keep to errors. */
function anyReason(reason: unknown): Error {
  return reason as Error;
}

type Outcome = { readonly result: unknown } | { readonly error: unknown };

type Call = readonly [method: PublicMethod, anypoint: AnypointClient, params: unknown, options: unknown];

async function outcomeOfOne(...[method, anypoint, params, options]: Call): Promise<Outcome> {
  try {
    const given = method.call(anypoint, params, options);
    return { result: given instanceof PagedList ? await given.toArray({ limit: 30 }) : await given };
  } catch (error) {
    return { error };
  }
}

async function outcomeOf(...[method, anypoint, params, options]: Call): Promise<Outcome> {
  const outcome = await outcomeOfOne(method, anypoint, params, options);
  const said = 'error' in outcome && isAnypointError(outcome.error) ? outcome.error.message : '';
  const unknown = /^"(.*)" is not known here/s.exec(said)?.[1];
  if (unknown === undefined || !Object.hasOwn(Object(params) as object, unknown)) return outcome;
  // Members that a method refuses would keep the hostile ones from coming any further.
  return outcomeOf(method, anypoint, without(unknown, Object(params) as object), options);
}

function without(name: string, params: object): object {
  return withMembers(
    {},
    Object.entries(params).filter(([one]) => one !== name),
  );
}

/** Lets hours pass until the work has settled; most of it does at once. */
async function settled(work: Promise<Outcome>): Promise<Outcome> {
  let outcome: Outcome | undefined;
  void work.then((one) => (outcome = one));
  for (let stepMs = 1; stepMs < 4 * 3_600_000; stepMs *= 2) {
    for (let turn = 0; turn < 3 && outcome === undefined; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (outcome !== undefined) return outcome;
    await vi.advanceTimersByTimeAsync(stepMs);
  }
  throw new Error('the call did not settle within hours');
}

function checkRequest({ url, init }: Sent, routes: readonly string[], literal: unknown): void {
  expect(url.startsWith(`${baseUrl}/`), url).toBe(true);
  const parsed = new URL(url);
  const reads = url.slice(parsed.origin.length).split('?')[0] ?? '';
  expect(url.startsWith(parsed.origin)).toBe(true);
  expect(segmentsOf(parsed.pathname), 'a URL must mean what it reads').toEqual(segmentsOf(reads));
  expect(parsed.hash).toBe('');
  const path = parsed.pathname.slice(new URL(baseUrl).pathname.length);
  if (literal === undefined || path === tokenPath) {
    expect(
      routes.some((route) => fits(route, path)),
      `${path} for ${routes.join(', ')}`,
    ).toBe(true);
  } else {
    expect(segmentsOf(path)).toEqual(segmentsOf((literal as { readonly path: string }).path));
  }
  expect(init.redirect).toBe('manual');
  for (const [name, value] of Object.entries(init.headers)) {
    expect(name).toMatch(/^[!#$%&'*+.^_`|~0-9a-z-]+$/);
    expect(value).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/);
  }
  // A request for a token sends no other credentials, and every other one sends those of this client.
  const { authorization } = init.headers;
  expect(path === tokenPath ? [undefined] : [`Bearer ${token}`, basic]).toContain(authorization);
  expect(init.headers).not.toHaveProperty('host');
  expect(init.headers).not.toHaveProperty('x-evil');
}

/** A character beyond ASCII may be encoded on the way; it means the same. */
function segmentsOf(path: string): string[] {
  return path.split('/').map((segment) => decodeURIComponent(segment));
}

/** Tells whether a path is the route with one whole segment in each place. */
function fits(route: string, path: string): boolean {
  const wanted = route.split('/');
  const got = path.split('/');
  return (
    wanted.length === got.length &&
    wanted.every((part, index) => {
      const segment = got[index] ?? '';
      if (!part.includes('{')) return part === segment;
      return segment !== '' && !['.', '..'].includes(decodeURIComponent(segment));
    })
  );
}
