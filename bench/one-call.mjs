// A process that makes one call with a token store that others share, and ends.
import { create } from './clients/anypoint-sdk.mjs';

const [origin, kind, place] = process.argv.slice(2);
const { tokenStore, close } = await open();
await create({ origin, options: { tokenStore } }).read();
await close();
process.send({ done: true });
process.disconnect();

async function open() {
  if (kind === 'file') {
    const { fileTokenStore } = await import('./node_modules/.anypoint-sdk/node.js');
    return { tokenStore: fileTokenStore({ path: place }), close: () => undefined };
  }
  const { redisTokenStore } = await import('./node_modules/.anypoint-sdk/stores.js');
  const { createClient } = await import('redis');
  const redis = await createClient({ socket: { path: place, tls: false } }).connect();
  return { tokenStore: redisTokenStore(redis), close: () => redis.close() };
}
