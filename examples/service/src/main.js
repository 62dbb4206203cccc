/** Starts the service, and ends it so that nobody's request is cut off. */
import { AnypointClient } from 'anypoint-sdk';
import { pino } from 'pino';
import { buildApp } from './app.js';
import { readSettings } from './settings.js';
import { connectTokens } from './tokens.js';

const settings = readSettings(process.env);
const logger = pino({ level: settings.logLevel });
const tokens = await connectTokens({ ...settings, logger });
const anypoint = new AnypointClient({
  tokenStore: tokens.store,
  logger: logger.child({ part: 'anypoint-sdk' }),
  userAgentSuffix: 'example-service',
});
const app = buildApp({ anypoint, tokens, logger });

/** Takes no more requests, answers those that are here, and lets go of Redis. */
async function stop(signal) {
  logger.info({ signal }, 'Stopping.');
  // Kubernetes kills after 30 seconds by default: what is not answered by then is cut off anyway.
  const late = setTimeout(() => {
    logger.error('Requests are still here: stopping without them.');
    process.exit(1);
  }, 25_000);
  await app.close();
  clearTimeout(late);
  tokens.close();
  logger.info('Stopped.');
}

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));
await app.listen({ host: settings.host, port: settings.port });
