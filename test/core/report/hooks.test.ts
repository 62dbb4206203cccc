import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnypointClient, type HookedRequest, type Hooks, type Logger } from '../../../src/index.js';
import { answeringFetch, json, scriptedFetch, type Reply } from '../../fakes/scripted-fetch.js';
import { fakeTime, rejection, untilSettled } from '../../fakes/time.js';

const organizationId = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
const route = '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}';
const application = { id: 7, name: 'orders-mobile' };

function client(hooks: Hooks, ...replies: readonly Reply[]) {
  const { fetch, sent } = scriptedFetch(...replies);
  const warned: unknown[] = [];
  const logger: Logger = { debug() {}, info() {}, error() {}, warn: (message, facts) => warned.push([message, facts]) };
  const anypoint = new AnypointClient({ auth: { token: 'held-secret' }, organizationId, fetch, hooks, logger });
  return { sent, warned, get: () => anypoint.clientApplications.get({ applicationId: 7 }) };
}

beforeEach(fakeTime);
afterEach(() => void vi.useRealTimers());

describe('hooks around an attempt', () => {
  test('are told operation, route and attempt, and never the token', async () => {
    const told: [string, unknown][] = [];
    const tell = (name: string) => (facts: unknown) => void told.push([name, facts]);
    const hooks: Hooks = {
      beforeRequest: tell('beforeRequest'),
      beforeRetry: tell('beforeRetry'),
      afterResponse: tell('afterResponse'),
      beforeError: tell('beforeError'),
    };
    const { get } = client(hooks, json({}, 500), json(application, 200, { 'x-request-id': 'a17e2' }));
    const outcome = await untilSettled(get());
    expect(outcome).toMatchObject({ status: 'fulfilled', value: application });
    const call = { operation: 'getClientApplication', method: 'GET', route };
    expect(told).toMatchObject([
      ['beforeRequest', { ...call, attempt: 1 }],
      ['afterResponse', { ...call, attempt: 1, status: 500 }],
      ['beforeRetry', { ...call, attempt: 1, error: { code: 'server' } }],
      ['beforeRequest', { ...call, attempt: 2 }],
      ['afterResponse', { ...call, attempt: 2, status: 200, requestId: 'a17e2' }],
    ]);
    expect(JSON.stringify(told)).not.toContain('held-secret');
  });

  test('may add headers, which go out beside the token', async () => {
    const beforeRequest = ({ headers }: HookedRequest): void => {
      headers['traceparent'] = '00-1-2-01';
    };
    const { get, sent } = client({ beforeRequest }, json(application));
    await get();
    expect(sent[0]?.headers.get('traceparent')).toBe('00-1-2-01');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer held-secret');
  });

  test('cannot replace the token', async () => {
    const beforeRequest = ({ headers }: HookedRequest): void => {
      headers['Authorization'] = 'Bearer other';
    };
    const { get, sent } = client({ beforeRequest }, json(application));
    expect(await rejection(get())).toMatchObject({ code: 'configuration' });
    expect(sent).toHaveLength(0);
  });

  test('stop the call where beforeRequest throws', async () => {
    const stop = new Error('not today');
    const { get, sent } = client({ beforeRequest: () => Promise.reject(stop) }, json(application));
    expect(await rejection(get())).toBe(stop);
    expect(sent).toHaveLength(0);
  });

  test.each(['beforeRetry', 'afterResponse', 'beforeError'] as const)(
    'change nothing where %s throws',
    async (name) => {
      const hooks = { [name]: () => Promise.reject(new RangeError('v-secret')) };
      const { get, warned } = client(hooks, json({}, 500), json({}, 404));
      const outcome = await untilSettled(rejection(get()));
      expect(outcome).toMatchObject({ value: { code: 'not_found' } });
      expect(warned.at(-1)).toEqual(['A hook failed.', { hook: name, error: 'RangeError' }]);
    },
  );

  test('may add facts of the caller’s to an error', async () => {
    const beforeError = (error: object): void => void Object.assign(error, { tenant: 'acme' });
    const { get } = client({ beforeError }, json({}, 404));
    expect(await rejection(get())).toMatchObject({ code: 'not_found', tenant: 'acme' });
  });
});

test('the observer of a client is told every final response, beside that of the call', async () => {
  const { fetch } = answeringFetch(() => json(application));
  const told: string[] = [];
  const observer = (name: string) => (info: { status: number }) => void told.push(`${name} ${info.status}`);
  const anypoint = new AnypointClient({ auth: { token: 't' }, organizationId, fetch, onResponse: observer('client') });
  await anypoint.clientApplications.get({ applicationId: 7 }, { onResponse: observer('call') });
  await anypoint.clientApplications.get({ applicationId: 7 });
  expect(told).toEqual(['call 200', 'client 200', 'client 200']);
});

test.each<[string, unknown]>([
  ['"hooks" must be an object', 7],
  ['"hooks.beforeAll" is not accepted', { beforeAll: () => undefined }],
  ['"hooks.beforeRetry" is not accepted', { beforeRetry: 'yes' }],
])('hooks that are none are refused: %s', (told, hooks) => {
  expect(() => new AnypointClient({ auth: { token: 't' }, hooks: hooks as Hooks })).toThrow(told);
});
