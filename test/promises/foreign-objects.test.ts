/**
 * Fetches, stores, loggers, hooks, schemas and token sources are code of others. What they give and throw may throw in
 * turn wherever it is looked at, and the text of that is nobody's to show.
 */
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { AnypointClient, isAnypointError, type AnypointClientOptions, type Fetch } from '../../src/index.js';
import { json } from '../fakes/scripted-fetch.js';
import { quiet } from '../fakes/time.js';

const words = 'words of foreign code';
const fail = (): never => {
  throw new Error(words);
};

/** Throws at whatever is done with it. */
function trap(target: object = {}): never {
  const names = Object.getOwnPropertyNames(Reflect) as (keyof ProxyHandler<object>)[];
  return new Proxy(target, Object.fromEntries(names.map((name) => [name, fail]))) as never;
}

/** The object with members that throw where they are read. */
function spiked<T extends object>(target: T, ...members: readonly string[]): T {
  for (const member of members) Object.defineProperty(target, member, { get: fail, configurable: true });
  return target;
}

const endless = new Error('goes round');
endless.cause = endless;

/** What foreign code may throw. */
const thrown: readonly (readonly [string, unknown])[] = [
  ['a trap', trap()],
  ['a trap that is an error', trap(new Error('never seen'))],
  ['a trap that is a function', trap(() => undefined)],
  ['an error whose message throws', spiked(new Error('x'), 'message')],
  ['an error whose code throws', spiked(new Error('readable'), 'code')],
  ['an error whose cause throws', spiked(new Error('readable'), 'cause')],
  ['an error whose name and stack throw', spiked(new Error('readable'), 'stack', 'name')],
  ['an error whose every member throws', spiked(new Error('x'), 'stack', 'name', 'message', 'cause', 'code')],
  ['an error with a trap below', new Error('readable', { cause: trap(new Error('x')) })],
  ['errors that throw', spiked(new AggregateError([new Error('x')], 'readable'), 'errors')],
  ['errors that are a trap', Object.assign(new AggregateError([], 'readable'), { errors: trap([]) })],
  ['an error whose message is none', Object.assign(new Error('x'), { message: { toString: fail } })],
  ['an error in a circle', endless],
  ['nothing', undefined],
  ['an object without a prototype', Object.create(null)],
];

function rejecting(reason: unknown): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is the point
  return Promise.reject(reason);
}

function clientOf(options: AnypointClientOptions): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held-token' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    maxRetries: 0,
    fetch: () => Promise.resolve(json({ id: 7, name: 'n' })),
    ...options,
  });
}

const credentials = { clientId: 'client', clientSecret: 'secret-of-client' };
const signingIn: Fetch = (url) =>
  Promise.resolve(
    json(url.endsWith('/oauth2/token') ? { access_token: 'minted-token', token_type: 'bearer' } : { id: 7, name: 'n' }),
  );

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('was expected to fail');
}

const get = (client: AnypointClient) => client.clientApplications.get({ applicationId: 7 });

function expectOwn(error: unknown, code: string): void {
  if (!isAnypointError(error)) throw error as Error;
  expect(error.code).toBe(code);
  expect(String(error) + JSON.stringify(error) + String(error.stack) + String(error.cause)).not.toContain(words);
}

describe('a fetch', () => {
  test.each(thrown)('that rejects with %s is a failure of the connection', async (_, reason) => {
    expectOwn(await failureOf(() => get(clientOf({ fetch: () => rejecting(reason) }))), 'connection');
  });

  test.each(thrown)('that throws %s is a failure of the connection', async (_, reason) => {
    const fetch: Fetch = () => {
      throw reason;
    };
    expectOwn(await failureOf(() => get(clientOf({ fetch }))), 'connection');
  });

  const headers = new Headers({ 'content-type': 'application/json' });
  const reader = (read: () => unknown) => ({ getReader: () => ({ read, cancel: fail }), cancel: fail });
  const answer = (members: object): unknown => ({ status: 200, headers, body: null, text: () => '{}', ...members });
  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => '{"id":7,"name":"n"}'],
    ['an answer whose status throws', () => spiked(answer({}) as object, 'status')],
    ['an answer whose status is none', () => answer({ status: 'fine' })],
    ['an answer whose headers throw', () => spiked(answer({}) as object, 'headers')],
    ['an answer whose headers are a trap', () => answer({ headers: trap(headers) })],
    ['an answer whose headers are a map that throws', () => answer({ headers: spiked(new Map(), 'forEach') })],
    ['an answer whose body throws', () => spiked(answer({}) as object, 'body')],
    ['an answer that is read as traps', () => answer({ body: reader(() => ({ done: false, value: trap() })) })],
    ['an answer that is read as texts', () => answer({ body: reader(() => ({ done: false, value: '{}' })) })],
    [
      'an answer whose text is none',
      () => answer({ headers: new Headers({ 'content-length': '2' }), body: reader(fail), text: () => ({}) }),
    ],
  ])('that gives %s is a failure of the connection', async (_, give) => {
    const fetch = (() => Promise.resolve({ then: undefined }).then(give)) as unknown as Fetch;
    expectOwn(await failureOf(() => get(clientOf({ fetch }))), 'connection');
  });

  test.each<[string, () => unknown]>([
    ['is a trap', () => answer({ body: trap() })],
    ['throws where it is read', () => answer({ body: reader(fail) })],
    [
      'has a text that is a trap',
      () => answer({ headers: new Headers({ 'content-length': '2' }), body: reader(fail), text: () => trap() }),
    ],
  ])('that gives an answer whose body %s is a failure of the connection, told as one', async (_, give) => {
    const fetch = (() => Promise.resolve(give())) as unknown as Fetch;
    expect(await failureOf(() => get(clientOf({ fetch })))).toMatchObject({ code: 'connection' });
  });

  test('whose body is too large and cannot be given up is told as too large', async () => {
    const body = reader(() => ({ done: false, value: new Uint8Array(33 * 1_024 * 1_024) }));
    const fetch = (() => Promise.resolve(answer({ body }))) as unknown as Fetch;
    expectOwn(await failureOf(() => get(clientOf({ fetch }))), 'response_validation');
    const announced = new Headers({ 'content-length': String(2 ** 40) });
    const announcing = (() => Promise.resolve(answer({ body, headers: announced }))) as unknown as Fetch;
    expectOwn(await failureOf(() => get(clientOf({ fetch: announcing }))), 'response_validation');
  });

  test('whose headers are of another make is read', async () => {
    const given = new Map([['content-type', 'application/json']]);
    const read = answer({ headers: given, body: new Response('{"id":7,"name":"n"}').body });
    const fetch = (() => Promise.resolve(read)) as unknown as Fetch;
    expect(await get(clientOf({ fetch }))).toMatchObject({ id: 7 });
  });
});

describe('a token store', () => {
  type Made = NonNullable<AnypointClientOptions['tokenStore']>;
  const whole: Required<Made> = {
    get: () => Promise.resolve(undefined),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
    lock: () => Promise.resolve(() => Promise.resolve()),
  };
  const good = { accessToken: 'stored', tokenType: 'bearer', issuedAt: Date.now(), expiresAt: Date.now() + 1e7 };

  test.each(thrown)('that fails with %s costs a token request, and no call', async (_, reason) => {
    for (const method of ['get', 'set', 'lock'] as const) {
      const store = { ...whole, [method]: () => rejecting(reason) };
      const client = clientOf({ auth: credentials, tokenStore: store, fetch: signingIn });
      expect(await get(client)).toMatchObject({ id: 7 });
    }
    const tokenStore = { ...whole, delete: () => rejecting(reason) };
    const client = clientOf({ auth: credentials, tokenStore, fetch: signingIn });
    await client.auth.revoke();
  });

  test.each<[string, Made]>([
    ['gives an entry that is a trap', { ...whole, get: () => Promise.resolve({ then: undefined }).then(() => trap()) }],
    ['gives an entry whose token throws', { ...whole, get: () => Promise.resolve(spiked({ ...good }, 'accessToken')) }],
    ['gives an entry whose scope throws', { ...whole, get: () => Promise.resolve(spiked({ ...good }, 'scope')) }],
    ['gives an entry whose end is a trap', { ...whole, get: () => Promise.resolve({ ...good, expiresAt: trap() }) }],
    ['gives a lock that is a trap', { ...whole, lock: () => Promise.resolve({ then: undefined }).then(() => trap()) }],
    ['gives a lock whose end throws', { ...whole, lock: () => Promise.resolve(fail) }],
    ['gives a lock whose end is a trap', { ...whole, lock: () => Promise.resolve(() => trap()) }],
    ['has a lock that throws where it is read', spiked({ ...whole }, 'lock')],
  ])('that %s costs a token request, and no call', async (_, tokenStore) => {
    expect(await get(clientOf({ auth: credentials, tokenStore, fetch: signingIn }))).toMatchObject({ id: 7 });
  });
});

describe('what only watches changes nothing and is told nothing away', () => {
  const facts: string[] = [];
  const logger = (() => {
    const note = (message: string, told?: object): void => void facts.push(message + JSON.stringify(told));
    return { debug: note, info: note, warn: note, error: note };
  })();

  test.each(thrown)('a hook that throws %s', async (_, reason) => {
    const throwing = (): never => {
      throw reason;
    };
    const hooks = { beforeRetry: throwing, afterResponse: throwing, beforeError: throwing };
    expect(await get(clientOf({ hooks, logger, onResponse: throwing }))).toMatchObject({ id: 7 });
    const down = clientOf({ hooks, logger, fetch: () => Promise.resolve(json({ message: 'no' }, 400)) });
    expectOwn(await failureOf(() => get(down)), 'bad_request');
    expect(facts.join()).toContain('A hook failed.');
    expect(facts.join()).not.toContain(words);
  });

  test('a hook or an observer that gives a trap', async () => {
    const giving = (): never => trap();
    const hooks = { beforeRetry: giving, afterResponse: giving, beforeError: giving };
    expect(await get(clientOf({ hooks, onResponse: giving }))).toMatchObject({ id: 7 });
    expect(await get(clientOf({ onResponse: () => rejecting(trap()) as never }))).toMatchObject({ id: 7 });
  });

  test.each(thrown)('a logger that throws %s', async (_, reason) => {
    const throwing = (): never => {
      throw reason;
    };
    const methods = { debug: throwing, info: throwing, warn: throwing, error: () => trap() };
    const looked = new Proxy(methods, { has: fail });
    expect(await get(clientOf({ logger: methods }))).toMatchObject({ id: 7 });
    expect(await get(clientOf({ logger: looked }))).toMatchObject({ id: 7 });
  });
});

/** What is awaited nowhere: a rejection that nobody handles ends a process, and a run of these tests. */
test.each<[string, () => unknown]>([
  ['a promise', () => rejecting(new Error(words))],
  ['a promise of another realm', () => runInNewContext('Promise.reject(new Error())') as unknown],
  ['what is like a promise', () => ({ then: (_: unknown, reject: (reason: unknown) => void) => reject(trap()) })],
  ['what throws where it is taken for a promise', () => spiked({}, 'then')],
])('a logger and an observer that give %s that rejects end no process', async (_, rejected) => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const logger = { debug: rejected, info: rejected, warn: rejected, error: rejected };
  const onResponse: () => void = rejected;
  expect(await get(clientOf({ logger, onResponse }))).toMatchObject({ id: 7 });
  await quiet();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

describe('a source of tokens', () => {
  test.each(thrown)('that fails with %s is told by its kind', async (_, reason) => {
    const client = clientOf({ auth: { getToken: () => rejecting(reason) } });
    expectOwn(await failureOf(() => get(client)), 'authentication');
  });

  test('that gives a trap or throws where its token is read is told by its kind', async () => {
    const trapped = clientOf({ auth: { getToken: () => Promise.resolve({ then: undefined }).then(() => trap()) } });
    expectOwn(await failureOf(() => get(trapped)), 'authentication');
    const spikes = clientOf({ auth: { getToken: () => Promise.resolve(spiked({ accessToken: 'a' }, 'accessToken')) } });
    expectOwn(await failureOf(() => get(spikes)), 'authentication');
  });
});

describe('a schema', () => {
  const read = (validate: () => unknown) => {
    const schema = { '~standard': { version: 1, vendor: 'own', validate } };
    return clientOf({}).request({ path: '/a', schema: schema as never });
  };

  test.each(thrown)('that throws %s is told by its kind', async (_, reason) => {
    expectOwn(await failureOf(() => read(() => rejecting(reason))), 'response_validation');
  });

  test.each<[string, unknown]>([
    ['issues that throw', spiked({}, 'issues')],
    ['issues that are a trap', { issues: trap([]) }],
    ['an issue that is a trap', { issues: [trap()] }],
    ['a path that is a trap', { issues: [{ path: trap([]) }] }],
    ['a path with a trap', { issues: [{ path: [trap()] }] }],
    ['a value that throws', spiked({ issues: undefined }, 'value')],
    ['nothing', undefined],
  ])('that gives %s is told by its kind', async (_, given) => {
    expectOwn(await failureOf(() => read(() => given)), 'response_validation');
  });
});

test('an error that throws where it is looked at is none of this package', () => {
  for (const [, reason] of thrown) expect(isAnypointError(reason)).toBe(false);
});
