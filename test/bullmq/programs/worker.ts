/** A worker in a process of its own, which can be killed: it tells its parent that it is there, and then what it takes. */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresBackend, type Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { accessWorker, postgresJournal, redisJournal } from '../../../src/bullmq/index.js';
import { AnypointClient, type Fetch, type TokenStore } from '../../../src/index.js';
import { fileTokenStore } from '../../../src/node/index.js';
import { redisTokenStore } from '../../../src/stores/index.js';

/** Where the queue, the journals and the token are that all workers share. */
export type SharedPlaces =
  | { readonly redisUrl: string; readonly encryptionKey: string }
  | { readonly postgresUrl: string; readonly tokenFile: string };

/** What the program is told, as JSON in its first argument. */
export interface Orders {
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly organizationId: string;
  readonly shared: SharedPlaces;
  /** The file that takes secrets, one in a line. */
  readonly secrets: string;
  readonly concurrency: number;
  readonly takeOverMs: number;
  /** How long an answer is on its way, in milliseconds. */
  readonly latencyMs: number;
  /** How many jobs all workers together begin in how many milliseconds. */
  readonly limiter?: { readonly max: number; readonly duration: number };
  /** Begins with the first message of its parent, and not at once. */
  readonly waits?: boolean;
}

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const { baseUrl, credentials, organizationId, shared, secrets, latencyMs } = orders;
const holder = `process ${process.pid}`;
// A request that has reached the platform is carried out, whatever becomes of whoever sent it.
const distant: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  await pause(latencyMs);
  return response;
};
const clientWith = (tokenStore: TokenStore): AnypointClient =>
  new AnypointClient({
    auth: credentials,
    baseUrl,
    organizationId,
    userAgentSuffix: `worker-${process.pid}`,
    fetch: distant,
    tokenStore,
  });
const settings = {
  onSecret: (secret: object) => appendFileSync(secrets, `${JSON.stringify(secret)}\n`),
  concurrency: orders.concurrency,
  takeOverMs: orders.takeOverMs,
  limiter: orders.limiter,
};

function overRedis(url: string, encryptionKey: string): () => Worker {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  // Told while the server is being restarted; ioredis goes on by itself.
  redis.on('error', () => undefined);
  return () =>
    accessWorker({
      ...settings,
      connection: { url, retryStrategy: () => 100 },
      client: clientWith(redisTokenStore(redis, { encryptionKey })),
      journal: redisJournal(redis, { holder }),
    });
}

function overPostgres(url: string, path: string): () => Worker {
  const pool = new Pool({ connectionString: url, max: 4, options: '-c search_path=bullmq' });
  // Told while the server is being restarted; a pool that nobody listens to ends the process.
  pool.on('error', () => undefined);
  return () =>
    accessWorker({
      ...settings,
      connection: { connectionString: url, max: 4 },
      backendFactory: createPostgresBackend,
      client: clientWith(fileTokenStore({ path })),
      journal: postgresJournal(pool, { holder }),
    });
}

const begin =
  'redisUrl' in shared
    ? overRedis(shared.redisUrl, shared.encryptionKey)
    : overPostgres(shared.postgresUrl, shared.tokenFile);
process.send?.({ ready: true });
if (orders.waits === true) await new Promise((resolve) => process.once('message', resolve));
begin().on('error', (error) => process.send?.({ error: String(error) }));
