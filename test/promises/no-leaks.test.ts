import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { AnypointClient, type RequestOptions } from '../../src/index.js';
import { answeringFetch, json, tokenAnswer } from '../fakes/scripted-fetch.js';

const calls = 10_000;
let turn = 0;
/** Every tenth answer is a failure that is repeated, every hundredth a refusal. */
const { fetch } = answeringFetch(({ url }) => {
  if (url.endsWith('/oauth2/token')) return tokenAnswer('t');
  turn++;
  if (turn % 100 === 0) return json({ message: 'no' }, 404);
  return turn % 10 === 0 ? json({}, 503, { 'retry-after': '0' }) : json({ ok: true });
});

async function callMany(anypoint: AnypointClient, options: RequestOptions): Promise<void> {
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await anypoint.request({ path: '/any' }, options).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: 50 }, caller));
}

test('ten thousand calls with one signal leave no listener on it and no timer, and warn of nothing', async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', note);
  const { signal } = new AbortController();
  const anypoint = new AnypointClient({
    auth: { clientId: 'id', clientSecret: 's' },
    fetch,
    maxConcurrency: 20,
  });
  await callMany(anypoint, { signal });
  process.off('warning', note);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  expect(warnings).toEqual([]);
  expect(process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout')).toEqual([]);
});
