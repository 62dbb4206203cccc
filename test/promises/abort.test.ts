import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, type AnypointClientOptions, type RequestOptions } from '../../src/index.js';
import { answeringFetch, json, silence, tokenAnswer, type SentRequest } from '../fakes/scripted-fetch.js';
import { loopbackServer } from '../fakes/loopback-server.js';
import { fakeTime, rejection } from '../fakes/time.js';

const auth = { clientId: 'id', clientSecret: 'secret' };
const isTokenRequest = ({ url }: SentRequest): boolean => url.endsWith('/oauth2/token');
const reason = { why: 'the user closed the window' };
/** Longer than a busy machine takes. */
const patiently = { timeout: 15_000 };

/** Waits for a call to get where it is wanted, aborts, and sees that it ends without the clock moving. */
async function abortedAt(
  { anypoint, reached }: { anypoint: AnypointClient; reached: () => boolean | Promise<boolean> },
  call: (anypoint: AnypointClient, options: RequestOptions) => Promise<unknown>,
): Promise<void> {
  const caller = new AbortController();
  const work = rejection(call(anypoint, { signal: caller.signal }));
  await vi.waitUntil(reached, patiently);
  const now = performance.now();
  caller.abort(reason);
  expect(await work).toBe(reason);
  expect(performance.now()).toBe(now);
  expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
}

const read = (anypoint: AnypointClient, options: RequestOptions): Promise<unknown> =>
  anypoint.clientApplications.get({ applicationId: 7 }, options);
const create = (anypoint: AnypointClient, options: RequestOptions): Promise<unknown> =>
  anypoint.clientApplications.create({ name: 'orders' }, options);

describe('an aborted call ends at once, with the reason of its signal', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  const client = (
    answer: (request: SentRequest) => Response | Promise<Response>,
    options: AnypointClientOptions = {},
  ): { anypoint: AnypointClient; sent: SentRequest[] } => {
    const { fetch, sent } = answeringFetch((request) => (isTokenRequest(request) ? tokenAnswer('t') : answer(request)));
    return {
      sent,
      anypoint: new AnypointClient({ auth, organizationId: '0a1b2c3d-0000-4000-8000-000000000004', fetch, ...options }),
    };
  };

  test.each([
    ['a read', read],
    ['a create', create],
  ])('%s, while its answer is awaited', async (_, call) => {
    const { anypoint, sent } = client(silence);
    await abortedAt({ anypoint, reached: () => sent.length === 2 }, call);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('while its answer is awaited from a fetch that takes no notice of signals', async () => {
    const { anypoint, sent } = client(() => new Promise(() => undefined));
    await abortedAt({ anypoint, reached: () => sent.length === 2 }, read);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('while its body is read', async () => {
    let reading = false;
    const body = (): ReadableStream => new ReadableStream({ pull: () => void (reading = true) });
    const { anypoint } = client(() => new Response(body()));
    await abortedAt({ anypoint, reached: () => reading }, read);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('in the pause before another attempt', async () => {
    const log: string[] = [];
    const note = (message: string): void => void log.push(message);
    const logger = { debug: note, info: note, warn: note, error: note };
    const { anypoint, sent } = client(() => json({}, 503, { 'retry-after': '60' }), { logger });
    await abortedAt({ anypoint, reached: () => log.includes('Trying again after a pause.') }, read);
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('in the pause that a 429 asked of everybody', async () => {
    const { anypoint, sent } = client(() => json({}, 429, { 'retry-after': '60' }));
    const first = anypoint.request({ path: '/exchange/first' }).catch(() => undefined);
    await vi.waitUntil(() => sent.length === 2, patiently);
    await vi.advanceTimersByTimeAsync(1);
    await abortedAt({ anypoint, reached: () => true }, read);
    await abortedAt({ anypoint, reached: () => true }, create);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200_000);
    await first;
  });

  test('in the queue of a client with a limit, without holding up those behind', async () => {
    const open: (() => void)[] = [];
    const { anypoint, sent } = client(
      () => new Promise((resolve) => open.push(() => resolve(json({ id: 7, name: 'o' })))),
      {
        maxConcurrency: 1,
      },
    );
    const first = anypoint.request({ path: '/first' });
    await vi.waitUntil(() => open.length === 1, patiently);
    const caller = new AbortController();
    const queued = rejection(read(anypoint, { signal: caller.signal }));
    const behind = anypoint.request({ path: '/behind' });
    caller.abort(reason);
    expect(await queued).toBe(reason);
    open.shift()?.();
    await first;
    await vi.waitUntil(() => open.length === 1, patiently);
    open.shift()?.();
    await behind;
    expect(sent.filter((request) => !isTokenRequest(request)).map(({ url }) => new URL(url).pathname)).toEqual([
      '/first',
      '/behind',
    ]);
  });

  test('while the token is awaited, without taking it from the others', async () => {
    let give: (answer: Response) => void = () => undefined;
    const { fetch, sent } = answeringFetch((request) =>
      isTokenRequest(request) ? new Promise((resolve) => (give = resolve)) : json({ id: 7 }),
    );
    const anypoint = new AnypointClient({ auth, organizationId: '0a1b2c3d-0000-4000-8000-000000000004', fetch });
    const other = anypoint.request({ path: '/other' });
    await abortedAt({ anypoint, reached: () => sent.length === 1 }, create);
    give(tokenAnswer('t'));
    expect(await other).toEqual({ id: 7 });
    expect(sent).toHaveLength(2);
  });

  test('while the organization is asked for, without spoiling the answer for others', async () => {
    let give: (answer: Response) => void = () => undefined;
    const { anypoint, sent } = client(
      ({ url }) => (url.endsWith('/me') ? new Promise((resolve) => (give = resolve)) : json({ id: 7, name: 'orders' })),
      { organizationId: undefined },
    );
    const other = anypoint.clientApplications.get({ applicationId: 8 });
    await abortedAt({ anypoint, reached: () => sent.length === 2 }, read);
    give(json({ user: { id: 'u', organization: { id: 'org', name: 'Root', isRoot: true } } }));
    expect(await other).toMatchObject({ id: 7 });
  });

  test('between the pages of a list', async () => {
    const caller = new AbortController();
    const { anypoint } = client(({ url }) => {
      const offset = Number(new URL(url).searchParams.get('offset'));
      return json(Array.from({ length: 10 }, (_, i) => ({ id: offset + i + 1, name: `a-${offset + i}` })));
    });
    const seen: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const { id } of anypoint.clientApplications.list({ pageSize: 10 }, { signal: caller.signal })) {
        if (seen.push(id) === 15) caller.abort(reason);
      }
    };
    expect(await rejection(loop())).toBe(reason);
    expect(seen.length).toBeLessThanOrEqual(20);
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
  });

  test('before it begins, and nothing is sent', async () => {
    const { anypoint, sent } = client(() => json({}));
    for (const call of [read, create]) {
      expect(await rejection(call(anypoint, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    }
    expect(sent).toHaveLength(0);
  });

  test('and one without a reason of its own rejects with an AbortError, as fetch does', async () => {
    const { anypoint } = client(silence);
    expect(await rejection(read(anypoint, { signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' });
  });
});

test('an aborted call lets go of its connection, also in the middle of the body', async () => {
  let closed: () => void = () => undefined;
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const server = await loopbackServer((request, response) => {
    request.socket.on('close', closed);
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"half":');
  });
  const caller = new AbortController();
  const anypoint = new AnypointClient({ auth: { token: 't' }, baseUrl: server.baseUrl });
  const work = rejection(anypoint.request({ path: '/any' }, { signal: caller.signal }));
  await vi.waitUntil(() => server.received.length === 1, patiently);
  caller.abort(reason);
  expect(await work).toBe(reason);
  await isClosed;
  await server.close();
});
