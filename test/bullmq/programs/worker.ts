/** A worker in a process of its own, which can be killed: it tells its parent that it is there, and then what it takes. */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { accessWorker, redisJournal } from '../../../src/bullmq/index.js';
import { AnypointClient, type Fetch } from '../../../src/index.js';
import { redisTokenStore } from '../../../src/stores/index.js';

/** What the program is told, as JSON in its first argument. */
export interface Orders {
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly organizationId: string;
  readonly redisUrl: string;
  readonly encryptionKey: string;
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
const { baseUrl, credentials, organizationId, redisUrl, encryptionKey, secrets, latencyMs } = orders;
// A request that has reached the platform is carried out, whatever becomes of whoever sent it.
const distant: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  await pause(latencyMs);
  return response;
};
const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
// Told while the server is being restarted; ioredis goes on by itself.
redis.on('error', () => undefined);
process.send?.({ ready: true });
if (orders.waits === true) await new Promise((resolve) => process.once('message', resolve));
const worker = accessWorker({
  connection: { url: redisUrl, retryStrategy: () => 100 },
  client: new AnypointClient({
    auth: credentials,
    baseUrl,
    organizationId,
    userAgentSuffix: `worker-${process.pid}`,
    fetch: distant,
    tokenStore: redisTokenStore(redis, { encryptionKey }),
  }),
  journal: redisJournal(redis, { holder: `process ${process.pid}` }),
  onSecret: (secret) => appendFileSync(secrets, `${JSON.stringify(secret)}\n`),
  concurrency: orders.concurrency,
  takeOverMs: orders.takeOverMs,
  limiter: orders.limiter,
});
worker.on('error', (error) => process.send?.({ error: String(error) }));
