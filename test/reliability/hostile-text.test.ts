import { describe, expect, test } from 'vitest';
import { AnypointClient, isAnypointError, type AnypointClientOptions, type Fetch } from '../../src/index.js';
import { json } from '../fakes/scripted-fetch.js';

function clientOf(baseUrl: string, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({
    auth: { token: 'held-token' },
    organizationId: '0a1b2c3d-0000-4000-8000-000000000001',
    baseUrl,
    maxRetries: 0,
    ...options,
  });
}

describe('hostile text ten times as long', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['words', 'a'],
    ['white space', ' '],
    ['line breaks', '\n'],
    ['slashes', '/'],
    ['back slashes', '\\'],
    ['quotes', '"'],
    ['opening tags', '<'],
    ['titles', '<title>'],
    ['digits', '0123456789abcdef'],
    ['bearers', 'Bearer '],
    ['bearers without end', 'bearer\t'],
    ['tokens', 'eyJeyJ-'],
    ['dotted tokens', 'eyJaaaaaa.'],
    ['secrets', 'clientSecret":'],
    ['secrets of secrets', 'secret"=\\"'],
    ['escapes', '%2e'],
    ['dots', './'],
    ['dashes', '-'],
    ['braces', '{'],
    ['brackets', '['],
    ['halves of a pair', '\ud800'],
  ];
  const short = 100_000;
  const long = 1_000_000;

  /** Every place where a text from outside is looked at. */
  const places: readonly (readonly [string, (text: string) => Promise<unknown>])[] = [
    ['error text', (text) => answered(new Response(text, { status: 400 }))],
    ['error message', (text) => answered(json({ message: text, errors: [{ message: text, path: text }] }, 400))],
    ['error page', (text) => answered(new Response(`<html>${text}`, { status: 502 }))],
    ['answer', (text) => answered(new Response(text))],
    ['answer in JSON', (text) => answered(json({ id: text, name: text }))],
    [
      'error of the network',
      (text) => answered(new TypeError(text, { cause: Object.assign(new Error(text), { code: text }) })),
    ],
    ['path', (text) => clientOf('https://platform.example').request({ path: `/${text}` })],
    ['id in a path', (text) => answered(json({}), { organizationId: text })],
    ['query', (text) => clientWith(json([])).clientApplications.list({ query: text }).toArray()],
    [
      'header',
      (text) =>
        clientWith(json({})).clientApplications.get({ applicationId: 1 }, { headers: { 'x-a': text, [text]: 'a' } }),
    ],
    ['option', (text) => Promise.resolve().then(() => clientOf('https://platform.example', { userAgentSuffix: text }))],
    ['base URL', (text) => Promise.resolve().then(() => clientOf(`https://platform.example/${text}!`))],
    [
      'credential',
      (text) => Promise.resolve().then(() => clientOf('https://platform.example', { auth: { token: text } })),
    ],
  ];

  function clientWith(answer: Response | Error): AnypointClient {
    const fetch: Fetch = () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer));
    return clientOf('https://platform.example', { fetch });
  }

  function answered(answer: Response | Error, params: { organizationId?: string } = {}): Promise<unknown> {
    return clientWith(answer).clientApplications.get({ applicationId: 1, ...params });
  }

  /** Processor time of this process in milliseconds: that of its neighbours does not count. */
  async function costOf(work: (text: string) => Promise<unknown>, text: string): Promise<number> {
    const before = process.cpuUsage();
    await work(text).catch((error: unknown) => {
      if (!isAnypointError(error)) throw error;
    });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }

  /** What grows with the square costs a hundred times as much, what grows evenly ten times. */
  const mostGrowth = 40;
  /** What costs less in any case says nothing about growth. */
  const dearMs = 200;

  async function growthOf(work: (text: string) => Promise<unknown>, unit: string): Promise<number> {
    const full = await costOf(work, unit.repeat(long / unit.length));
    if (full < dearMs) return 1;
    return full / Math.max(5, await costOf(work, unit.repeat(short / unit.length)));
  }

  test.each(places)('costs about ten times as much, and not a hundred: %s', { timeout: 300_000 }, async (_, work) => {
    await costOf(work, 'warm');
    for (const [name, unit] of texts) {
      let growth = await growthOf(work, unit);
      // A collection of garbage or a compilation may fall into one of the two; not so each time.
      for (let more = 0; growth >= mostGrowth && more < 3; more++) {
        growth = Math.min(growth, await growthOf(work, unit));
      }
      expect(growth, name).toBeLessThan(mostGrowth);
    }
  });
});
