/**
 * Makes very many calls through one client and tells how the heap changed. Started with `--expose-gc` and with how many
 * calls to make; prints what it found as JSON.
 */
import { getEventListeners } from 'node:events';
import { AnypointClient, isAnypointError, type Fetch } from '../../../src/index.js';

/** Is what the program prints. */
export interface HeapReport {
  readonly calls: number;
  readonly answered: number;
  readonly refused: number;
  /** In bytes, both after a collection of garbage. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  /** Listeners on the signal that every call was given. */
  readonly listeners: number;
}

const calls = Number(process.argv[2]);
const atOnce = 200;
const headers = { 'content-type': 'application/json' };

/** Answers at once. Every token lives a moment only, and every tenth application is missing. */
const fetch: Fetch = (url) => {
  if (url.endsWith('/oauth2/token')) {
    const token = { access_token: `token ${Math.random()}`.replace(' ', '-'), token_type: 'bearer', expires_in: 1 };
    return Promise.resolve(new Response(JSON.stringify(token), { headers }));
  }
  const id = Number(url.split('/').at(-1));
  if (id % 10 === 0) return Promise.resolve(new Response('{"message":"not found"}', { status: 404, headers }));
  return Promise.resolve(new Response(`{"id":${id},"name":"application ${id}"}`, { headers }));
};

const client = new AnypointClient({
  auth: { clientId: 'client', clientSecret: 'secret' },
  organizationId: '0a1b2c3d-0000-4000-8000-000000000006',
  maxConcurrency: 50,
  fetch,
});
const { signal } = new AbortController();
let next = 0;
let answered = 0;
let refused = 0;

async function read(): Promise<void> {
  const applicationId = ++next;
  try {
    const { id } = await client.clientApplications.get({ applicationId }, { signal });
    if (id === applicationId) answered++;
  } catch (error) {
    if (!isAnypointError(error, 'not_found')) throw error;
    refused++;
  }
}

async function readMany(count: number): Promise<void> {
  for (let begun = 0; begun < count; begun += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, read));
    // As with any real network: what Node keeps for a request is given back between turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function heapInUse(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

// What fills once, such as caches, compiled code and pools, is full by then.
await readMany(20_000);
next = answered = refused = 0;
const heapBefore = await heapInUse();
await readMany(calls);
const heapAfter = await heapInUse();
const listeners = getEventListeners(signal, 'abort').length;
console.log(JSON.stringify({ calls, answered, refused, heapBefore, heapAfter, listeners } satisfies HeapReport));
