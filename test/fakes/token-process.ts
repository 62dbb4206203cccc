/**
 * Is what one process of a crowd runs: it signs in with a store of its own, says that it is ready, and then does what
 * its parent tells it.
 */
import { grantOf } from '../../src/auth/grants.js';
import { TokenEndpoint } from '../../src/auth/token-endpoint.js';
import type { TokenStore } from '../../src/index.js';
import { fileTokenStore } from '../../src/node/index.js';
import { redisTokenStore } from '../../src/stores/index.js';
import { httpClient, tokenManager } from './http-client.js';
import { storedToken } from './stored-tokens.js';

/** Says which store a process uses. */
export type StorePlace =
  | { readonly kind: 'file'; readonly path: string; readonly lockSeconds?: number }
  | { readonly kind: 'node-redis' | 'ioredis'; readonly url: string; readonly lockSeconds?: number };

/** Is what a process is told when it starts. */
export interface ProcessSettings {
  readonly name: string;
  readonly baseUrl: string;
  readonly place: StorePlace;
}

/** Is what a process can be told to do: get a token, or keep that many tokens under keys of its own. */
export type Order = { readonly do: 'token' } | { readonly do: 'keep'; readonly count: number };

/** Is what a process reports. */
export type Report =
  | { readonly is: 'ready' }
  | { readonly is: 'token'; readonly accessToken: string; readonly waitedMs: number }
  | { readonly is: 'kept' }
  | { readonly is: 'failed'; readonly error: string };

/** How long a use of a store may take, and how long its lock is waited for, in milliseconds. */
const limitsOfStores = [2_000, 15_000];

/**
 * Lets the limits of stores last twenty times as long. They are there for a store that is down, and a process that has
 * one fiftieth of a busy machine must not take its store for such a one: requests are counted here, not seconds.
 */
function stretchLimits(): void {
  const original = globalThis.setTimeout;
  const stretched = (callback: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): NodeJS.Timeout =>
    original(callback, limitsOfStores.includes(ms) ? 20 * ms : ms, ...given);
  globalThis.setTimeout = stretched as typeof setTimeout;
}

/** Loads a client library only when it is used: fifty processes start at once. */
async function storeAt(place: StorePlace): Promise<TokenStore> {
  const { lockSeconds } = place;
  if (place.kind === 'file') return fileTokenStore({ path: place.path, lockSeconds });
  if (place.kind === 'ioredis') {
    const { Redis } = await import('ioredis');
    return redisTokenStore(new Redis(place.url), { lockSeconds });
  }
  const { createClient } = await import('redis');
  return redisTokenStore(await createClient({ url: place.url }).connect(), { lockSeconds });
}

async function run({ name, baseUrl, place }: ProcessSettings): Promise<void> {
  stretchLimits();
  const store = await storeAt(place);
  const endpoint = new TokenEndpoint(httpClient(undefined, { baseUrl }), 'form');
  const auth = { clientId: 'client', clientSecret: 'secret' };
  const manager = tokenManager(grantOf(auth, endpoint, baseUrl, 30_000), { store });
  const carryOut = async (order: Order): Promise<Report> => {
    if (order.do === 'token') {
      const start = performance.now();
      const { accessToken } = await manager.get();
      return { is: 'token', accessToken, waitedMs: performance.now() - start };
    }
    const keys = Array.from({ length: order.count }, (_, number) => `${name}-${number}`);
    await Promise.all(keys.map((key) => store.set(key, storedToken({ accessToken: key }))));
    return { is: 'kept' };
  };
  process.on('message', (order: Order) => {
    carryOut(order).then(report, failed);
  });
  report({ is: 'ready' });
}

function report(what: Report): void {
  process.send?.(what);
}

function failed(error: unknown): void {
  report({ is: 'failed', error: String(error) });
}

run(JSON.parse(process.argv[2] ?? '') as ProcessSettings).catch(failed);
