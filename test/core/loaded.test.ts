import { expect, test, vi } from 'vitest';
import { loaded, once } from '../../src/core/loaded.js';
import { ConfigurationError } from '../../src/errors.js';
import { httpClient } from '../fakes/http-client.js';
import { json, scriptedFetch } from '../fakes/scripted-fetch.js';
import { rejection } from '../fakes/time.js';
import { path } from '../../src/core/call/path.js';

test('a part whose file is gone is told as what it is', async () => {
  const cause = new Error('Cannot find module');
  const error = await rejection(loaded(Promise.reject(cause)));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ cause, message: expect.stringMatching(/could not be loaded/) as string });
});

test('what is done once is done again after it failed, and shared while it runs', async () => {
  let times = 0;
  const work = once(() => (++times === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(times)));
  await expect(work()).rejects.toThrow('not yet');
  expect(await Promise.all([work(), work()])).toEqual([2, 2]);
  expect(await work()).toBe(2);
});

test('an error whose explanation cannot be loaded is told all the same, with its status', async () => {
  vi.resetModules();
  vi.doMock('../../src/core/report/explanations.js', () => {
    throw new Error('Cannot find module');
  });
  const { httpClient: fresh } = await import('../fakes/http-client.js');
  const call = { method: 'DELETE', path: path('/things/{thingId}', { thingId: 'a' }) } as const;
  const { fetch } = scriptedFetch(json({ message: 'no such thing', code: 'GONE' }, 404));
  const error = await rejection(fresh(fetch, { maxRetries: 0 }).request(call));
  expect(error).toMatchObject({
    code: 'not_found',
    status: 404,
    method: 'DELETE',
    route: '/things/{thingId}',
    message: 'DELETE /things/{thingId} answered 404.',
    hint: expect.stringMatching(/explanation of this error could not be loaded/) as string,
  });
  vi.doUnmock('../../src/core/report/explanations.js');
});

test('an error whose explanation is there says what the platform said', async () => {
  const call = { method: 'DELETE', path: path('/things/{thingId}', { thingId: 'a' }) } as const;
  const { fetch } = scriptedFetch(json({ message: 'no such thing', code: 'GONE' }, 404));
  const error = await rejection(httpClient(fetch, { maxRetries: 0 }).request(call));
  expect(error).toMatchObject({
    message: 'DELETE /things/{thingId} answered 404: no such thing.',
    platformCode: 'GONE',
  });
});
