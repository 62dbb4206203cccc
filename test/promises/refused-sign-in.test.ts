import { afterEach, beforeEach, expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { quiet, rejection } from '../fakes/time.js';

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
let others: NodeJS.UnhandledRejectionListener[] = [];

beforeEach(() => {
  unhandled.length = 0;
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.removeListener('unhandledRejection', note);
  for (const listener of others) process.on('unhandledRejection', listener);
});

test('a sign-in that is refused fails the calls that wait for it, and nothing else of the process', async () => {
  let requests = 0;
  const anypoint = new AnypointClient({
    auth: { clientId: 'c', clientSecret: 'planted-secret' },
    maxRetries: 0,
    fetch: () => {
      requests++;
      return Promise.resolve(Response.json({ error: 'invalid_client' }, { status: 401 }));
    },
  });
  const calls = Array.from({ length: 3 }, () => rejection(anypoint.request({ path: '/accounts/api/me' })));
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'authentication' });
  await quiet();
  expect(unhandled).toEqual([]);
  expect(requests).toBe(1);
});
