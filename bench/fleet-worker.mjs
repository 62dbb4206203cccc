// One worker of a fleet, in a process of its own: node bench/fleet-worker.mjs ORIGIN ORGANIZATION REDIS CONCURRENCY
import { Redis } from 'ioredis';
import { built } from './build.mjs';

const { AnypointClient } = await import(`${built}/index.js`);
const { accessWorker, redisJournal } = await import(`${built}/bullmq.js`);
const { redisTokenStore } = await import(`${built}/stores.js`);

const [origin, organizationId, url, concurrency] = process.argv.slice(2);
const redis = new Redis(url, { maxRetriesPerRequest: null });
const auth = { clientId: 'c', clientSecret: 's' };
const client = new AnypointClient({ auth, baseUrl: origin, organizationId, tokenStore: redisTokenStore(redis) });

// How long a process takes to start is not what is measured.
process.once('message', () => {
  const worker = accessWorker({
    connection: { url },
    client,
    journal: redisJournal(redis),
    concurrency: Number(concurrency),
  });
  worker.on('error', (error) => console.error(String(error)));
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
