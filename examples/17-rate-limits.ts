/**
 * Reads through a rate limit: sixty reads begun at once, of which a limiter lets twenty a second through. Shows what the
 * pacer says about it, that nothing is lost, and the client's own ceiling.
 *
 *   node scripts/run-example.mjs examples/17-rate-limits.ts            against the local platform, behind a limiter
 */
import { AnypointClient, isAnypointError, type Fetch, type Logger } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const platform = createLocalAnypoint();
const { credentials: auth, organizationId } = platform;
const [applicationId] = platform.state.applications.keys();
if (applicationId === undefined) throw new Error('The local platform has no application.');

/** Puts a limiter before Exchange, as the platform's own: so many requests a second, then 429 without further words. */
function limited(send: Fetch, perSecond: number): { fetch: Fetch; refused: () => number } {
  let tokens = perSecond;
  let last = performance.now();
  let refused = 0;
  const fetch: Fetch = async (url, init) => {
    if (!url.includes('/exchange/')) return send(url, init);
    const now = performance.now();
    tokens = Math.min(perSecond, tokens + ((now - last) * perSecond) / 1_000);
    last = now;
    if (tokens >= 1) {
      tokens -= 1;
      return send(url, init);
    }
    refused += 1;
    return new Response('', { status: 429 });
  };
  return { fetch, refused: () => refused };
}

let closings = 0;
const silent = (): void => undefined;
const logger: Logger = {
  debug: silent,
  warn: silent,
  error: silent,
  info: (message, { service, reason } = {}) => {
    closings += 1;
    if (closings === 1) console.log(`  ${message} ${String(service)}: ${String(reason)}`);
  },
};

console.log('Sixty reads at once, twenty a second are let through:');
const { fetch, refused } = limited(platform.fetch, 20);
const anypoint = new AnypointClient({ auth, organizationId, fetch, logger });
const paused: number[] = [];
const reads = Array.from({ length: 60 }, () =>
  anypoint.clientApplications.get({ applicationId }, { onResponse: ({ pausedMs }) => paused.push(pausedMs) }),
);
const read = await Promise.all(reads);
console.log(`  ${read.length} of 60 came through, and ${refused() < 30 ? 'few' : 'many'} requests were refused.`);
console.log(`  The last call waited ${Math.max(...paused) > 1_000 ? 'more' : 'less'} than a second for its turn.`);

console.log('A call that must not wait fails at once:');
const strict = anypoint.withOptions({ fetch: () => Promise.resolve(new Response('', { status: 429 })), maxRetries: 0 });
try {
  await strict.clientApplications.get({ applicationId });
} catch (error) {
  if (!isAnypointError(error, 'rate_limited')) throw error;
  console.log(`  ${error.name}, ${error.status ?? '?'}, sent ${error.attempts ?? 0} time.`);
}

console.log('The client’s own ceiling, 600 requests a minute:');
const modest = new AnypointClient({ auth, organizationId, fetch: platform.fetch, maxRequestsPerMinute: 600 });
const from = performance.now();
await Promise.all(Array.from({ length: 70 }, () => modest.clientApplications.get({ applicationId })));
const tookMs = performance.now() - from;
console.log(`  60 go at once, ten more follow evenly: ${tookMs > 800 ? 'about a second' : 'no wait'}.`);
