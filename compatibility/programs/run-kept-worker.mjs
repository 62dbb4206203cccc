// node run-kept-worker.mjs BUNDLE: keeps clients over a token's expiry, a limit on concurrency and a 429, in workerd. No
// call may hang: each ends by its time limit at the latest.
import { Miniflare, Response } from 'miniflare';

const longest = 6_000;
let tokenRequests = 0;
let refusals = 0;

/** The platform as the worker sees it: a slow token endpoint, short tokens, and whatever the path asks for. */
async function platform(request) {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/oauth2/token')) {
    tokenRequests++;
    await pause(400);
    return Response.json({ access_token: `token-${tokenRequests}`, token_type: 'bearer', expires_in: 2 });
  }
  if (pathname.endsWith('/slow')) await pause(1_200);
  if (pathname.endsWith('/refused') && ++refusals <= 2) {
    return new Response('', { status: 429, headers: { 'retry-after': '1' } });
  }
  return Response.json({ ok: true });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const worker = new Miniflare({
  modules: true,
  scriptPath: process.argv[2],
  compatibilityDate: '2026-07-01',
  outboundService: platform,
});

async function ask(kind, what, awaited = 'yes') {
  const url = `http://worker.example.com/?${new URLSearchParams({ kind, what, await: awaited })}`;
  const answer = worker.dispatchFetch(url).then((response) => response.json());
  const late = pause(longest).then(() => ({ outcome: 'hangs' }));
  return (await Promise.race([answer, late])).outcome;
}

const problems = [];
const expectAll = (what, outcomes, accepted) => {
  const wrong = outcomes.filter((outcome) => !accepted.includes(outcome));
  if (wrong.length > 0) problems.push(`${what}: ${outcomes.join(', ')}`);
};

// Over the expiry of a token, with a renewal in the background that is cut off with the request that began it.
expectAll('first call', [await ask('plain', 'me')], ['result']);
await pause(1_100);
expectAll('a renewal is left behind', [await ask('plain', 'me')], ['result']);
await pause(1_500);
const before = tokenRequests;
expectAll('after the expiry', await Promise.all([1, 2, 3, 4].map(() => ask('plain', 'me'))), ['result']);
if (tokenRequests > before + 2) problems.push(`${tokenRequests - before} token requests for one expiry`);

// With one call at a time, whose holder vanishes.
expectAll('a call is left behind', [await ask('one at a time', 'slow', 'no')], ['left behind']);
expectAll('behind a vanished call', await Promise.all([1, 2].map(() => ask('one at a time', 'me'))), ['result']);

// With a 429 in between, whose call vanishes while everybody waits.
expectAll('a refused call is left behind', [await ask('refused', 'refused', 'no')], ['left behind']);
expectAll('behind a refused call', await Promise.all([1, 2, 3].map(() => ask('refused', 'me'))), ['result']);

await worker.dispose();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'works' : 'fails');
process.exit(problems.length === 0 ? 0 : 1);
