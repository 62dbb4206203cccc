import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint, type LocalServer } from '../../src/testing/index.js';
import { askToken, host, landmarks, text } from './asking.js';

const me = '/accounts/api/me';
let local: LocalAnypoint;
let server: LocalServer;
let token: string;

beforeEach(async () => {
  local = createLocalAnypoint();
  server = await local.listen();
  const { clientId, clientSecret } = local.credentials;
  const app = { client_id: clientId, client_secret: clientSecret };
  token = text((await askToken(local, { grant_type: 'client_credentials', ...app })).body, 'access_token');
});

afterEach(() => server.close());

async function failureOf(work: Promise<unknown>): Promise<Error> {
  const failure: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Error)) throw new Error('did not fail');
  return failure;
}

function codeOf(error: Error): unknown {
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

async function received(count: number): Promise<void> {
  while (local.requests.length < count) await new Promise((resolve) => setImmediate(resolve));
}

/** Both ways to the same world: without a socket, and over one. */
const ways = [
  ['fetch', (path: string, init: RequestInit) => local.fetch(host + path, init)],
  ['a socket', (path: string, init: RequestInit) => fetch(server.baseUrl + path, init)],
] as const;

describe.each(ways)('over %s', (_, send) => {
  const ask = (path = me, init: RequestInit = {}) =>
    send(path, { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...init });
  const create = (name: string) =>
    ask(landmarks(local).applications, { method: 'POST', body: JSON.stringify({ name }) });
  const exists = (name: string) => [...local.state.applications.values()].some((each) => each.name === name);

  it('a request is answered when nothing is on order', async () => {
    expect((await ask()).status).toBe(200);
    expect((await create('plain')).status).toBe(201);
  });

  it('a reset before the request leaves no trace, one after leaves the work done', async () => {
    local.fail({ match: '/applications', reset: 'before' });
    const before = await failureOf(create('never'));
    expect(before).toBeInstanceOf(TypeError);
    expect(codeOf(before)).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(exists('never')).toBe(false);
    local.fail({ match: '/applications', reset: 'after' });
    expect(codeOf(await failureOf(create('lost')))).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(exists('lost')).toBe(true);
    expect(local.requests.filter(({ path }) => path.endsWith('/applications'))).toMatchObject([
      { method: 'POST', status: 0 },
      { method: 'POST', status: 0 },
    ]);
  });

  it('headers that never come end with the caller’s patience', async () => {
    local.fail({ match: me, stall: 'headers' });
    const controller = new AbortController();
    const pending = failureOf(ask(me, { signal: controller.signal }));
    await received(2);
    controller.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
    expect((await ask()).status).toBe(200);
  });

  it('a body that never ends does so too, after its headers', async () => {
    local.fail({ match: me, stall: 'body' });
    const controller = new AbortController();
    const response = await ask(me, { signal: controller.signal });
    expect(response.status).toBe(200);
    const pending = failureOf(response.text());
    controller.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
  });

  it('a delay is a delay, and is aborted like one', async () => {
    local.fail({ match: me, delayMs: 60_000 });
    const controller = new AbortController();
    const pending = failureOf(ask(me, { signal: controller.signal }));
    await received(2);
    controller.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
    local.fail({ match: me, delayMs: 30 });
    const started = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(28);
  });

  it('a body is cut, broken, or drips', async () => {
    const whole = await (await ask()).text();
    local.fail({ match: me, truncate: true });
    const cut = await (await ask()).text();
    expect(whole.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThan(whole.length);
    local.fail({ match: me, malformed: true });
    const malformed = await ask();
    expect(malformed.headers.get('content-type')).toContain('json');
    await expect(malformed.json()).rejects.toThrow(SyntaxError);
    local.fail({ match: me, status: 200, body: 'slow', dripMs: 1 });
    expect(await (await ask()).text()).toBe('slow');
  });

  it('an answer of the fault’s own replaces the work: status, body and headers', async () => {
    local.fail({ match: /applications$/, status: 503 });
    const empty = await create('never');
    expect([empty.status, await empty.text()]).toEqual([503, '']);
    expect(exists('never')).toBe(false);
    local.fail({ match: me, status: 502, body: '<html>Bad gateway</html>' });
    expect((await ask()).headers.get('content-type')).toContain('text/html');
    local.fail({ match: me, status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '7' } });
    const limited = await ask();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await limited.json()).toEqual({ message: 'slow down' });
    local.fail({ match: me, status: 302, headers: { location: 'https://elsewhere.example/' } });
    const redirect = await ask(me, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
  });

  it('faults are used in order, as often as ordered, by path, pattern or predicate', async () => {
    local.fail({ match: me, status: 500, times: 2 });
    local.fail({ match: (request) => request.headers.has('x-unlucky'), status: 418 });
    local.fail({ match: /\/me$/, status: 503 });
    const unlucky = { headers: { 'x-unlucky': 'yes' } };
    const statuses = [];
    for (const init of [{}, unlucky, unlucky, {}, {}]) statuses.push((await ask(me, init)).status);
    expect(statuses).toEqual([500, 500, 418, 503, 200]);
    local.fail({ match: me, status: 500, times: Infinity });
    expect((await ask()).status).toBe(500);
    local.clearFaults();
    expect((await ask()).status).toBe(200);
  });
});

describe('without a socket', () => {
  const auth = () => ({ headers: { authorization: `Bearer ${token}` } });

  it('a call that is aborted beforehand is not received', async () => {
    const before = local.requests.length;
    const signal = AbortSignal.abort(new Error('enough'));
    expect((await failureOf(local.fetch(host + me, { signal }))).message).toBe('enough');
    expect((await failureOf(local.fetch(new Request(host + me, { signal })))).message).toBe('enough');
    expect(local.requests).toHaveLength(before);
  });

  it('redirects are followed or refused as the caller says, and another origin gets no authorization', async () => {
    const bounce = (location: string) => local.fail({ match: '/bounce', status: 302, headers: { location } });
    bounce(me);
    expect((await local.fetch(`${host}/bounce`, auth())).status).toBe(200);
    bounce(`https://elsewhere.example${me}`);
    expect((await local.fetch(`${host}/bounce`, auth())).status).toBe(401);
    bounce(me);
    expect(await failureOf(local.fetch(`${host}/bounce`, { ...auth(), redirect: 'error' }))).toBeInstanceOf(TypeError);
  });
});

describe('the server', () => {
  it('closes at once, stalled calls included, and then refuses connections', async () => {
    local.fail({ match: me, stall: 'headers' });
    const stalled = failureOf(fetch(server.baseUrl + me));
    await received(2);
    await server.close();
    expect(await stalled).toBeInstanceOf(TypeError);
    expect(codeOf(await failureOf(fetch(server.baseUrl + me)))).toBe('ECONNREFUSED');
  });

  it('shares its world with fetch, and takes the port it is told', async () => {
    const { port } = new URL(server.baseUrl);
    await server.close();
    server = await local.listen({ port: Number(port) });
    expect(server.baseUrl).toBe(`http://127.0.0.1:${port}`);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(server.baseUrl + me, { headers })).status).toBe(200);
    await expect(local.listen({ port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });
});
