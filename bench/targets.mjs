// The targets. Each says what was measured, what is asked for, and whether the stretch beyond it was reached.
import { applyOfMany, exportOfAll, heapOfJobs, jobsThroughLimits } from './targets-of-access.mjs';

const two = (value) => value.toFixed(2);

/** Two series of the same client that lie further apart than this prove nothing about others. */
const mostNoise = 0.1;

/** Tells whether the machine was too busy for timings of calls to be judged. */
export function isTooNoisy({ noise }) {
  return noise !== undefined && Math.max(noise.cpu, noise.wall, noise.callsPerSecond) > mostNoise;
}

/** Judges what was measured. `stretch` is undefined where there is none. */
export function judge(results) {
  return targets.filter(({ needs }) => needs.every((name) => results[name] !== undefined)).map(({ of }) => of(results));
}

const atMost = (value, limit) => value <= limit;

/** The targets, each with the parts of the results that it judges. */
const targets = [
  { needs: ['calls', 'profile'], of: oneCall },
  { needs: ['calls', 'profile'], of: fiftyAtOnce },
  { needs: ['lists'], of: listWithTotal },
  { needs: ['lists'], of: listWithoutTotal },
  { needs: ['firstCalls', 'processes'], of: tokenRequests },
  { needs: ['renewal'], of: tokenRenewal },
  { needs: ['rateLimits'], of: throughLimits },
  { needs: ['faults'], of: repeatedCalls },
  { needs: ['imports', 'sizes'], of: importTime },
  { needs: ['sizes'], of: size },
  { needs: ['heap'], of: heapKept },
  { needs: ['access'], of: exportOfAll },
  { needs: ['access'], of: applyOfMany },
  { needs: ['access'], of: jobsThroughLimits },
  { needs: ['access'], of: heapOfJobs },
  { needs: ['typedCalls'], of: typedCallsCompiled },
];

function oneCall(results) {
  const one = results.calls[1];
  const own = one['anypoint-sdk'];
  const overUndici = one['anypoint-sdk-undici'];
  const quiet = !isTooNoisy(results);
  const notBelow = ['got', 'axios', 'octokit', 'openai'].filter(
    (name) => one[name].toFetch.cpu.median <= own.toFetch.cpu.median,
  );
  return {
    id: 1,
    what: 'CPU of one call',
    value: `${two(own.toKy.cpu.median)} × ky, ${two(own.toFetch.cpu.median)} × fetch; not below: ${notBelow.join(', ') || 'none'}; over undici ${two(overUndici.toKy.cpu.median)} × ky, ${two(overUndici.toFetch.cpu.median)} × fetch`,
    // got is reported without being judged.
    met: quiet && atMost(own.toKy.cpu.median, 1) && notBelow.every((name) => name === 'got'),
    stretch: {
      what: '≤ 1.2 × fetch',
      met: quiet && atMost(own.toFetch.cpu.median, 1.2),
      why: whereTimeGoes(results),
    },
  };
}

function fiftyAtOnce(results) {
  const fifty = results.calls[50];
  const own = fifty['anypoint-sdk'];
  const overUndici = fifty['anypoint-sdk-undici'];
  const quiet = !isTooNoisy(results);
  return {
    id: 2,
    what: 'calls a second, 50 at once',
    value: `${two(own.toKy.callsPerSecond.median)} × ky, ${two(own.toFetch.callsPerSecond.median)} × fetch; over undici ${two(overUndici.toKy.callsPerSecond.median)} × ky, ${two(overUndici.toFetch.callsPerSecond.median)} × fetch`,
    met: quiet && own.toKy.callsPerSecond.median >= 1 && overUndici.toKy.callsPerSecond.median >= 1.6,
    stretch: {
      what: 'over undici ≥ 1.1 × fetch',
      met: quiet && overUndici.toFetch.callsPerSecond.median >= 1.1,
      why: whereTimeGoes(results),
    },
  };
}

function listWithTotal({ lists }) {
  const told = lists[10_000]['list, total told, pages of 250'];
  return {
    id: 3,
    what: 'list of 10,000, total told',
    value: `${two(told.toLoop.median)} × the loop with pages of 250 (${two(told.toLoopOf200.median)} × pages of 200), ${told.pages} pages of ${told.pagesNeeded} needed, ${told.mostInFlight} in flight`,
    met: atMost(told.toLoop.median, 0.2) && told.pages === told.pagesNeeded && told.mostInFlight <= 8 && told.complete,
    stretch: {
      what: '≤ 0.15 × the loop with pages of 250',
      met: atMost(told.toLoop.median, 0.15),
      why: `with one page first and then eight at once, waiting alone is ${two((1 + Math.ceil((told.pagesNeeded - 1) / 8)) / told.pagesNeeded)} of the loop; CPU is ${two(told.cpuToLoop.median)} × the loop's`,
    },
  };
}

function listWithoutTotal({ lists }) {
  const long = lists[10_000];
  const bare = long['list, no total'];
  const more = bare.pages - long['loop, no total'].pages;
  const used = long['list, no total, items used'].toLoop.median;
  return {
    id: 4,
    what: 'list of 10,000, no total',
    // A fixed tolerance: one that grew with the noise would let a noisy run pass.
    value: `${two(bare.toLoop.median)} × the loop, ${more} requests more`,
    met: atMost(bare.toLoop.median, 1.05) && more <= 1 && bare.complete,
    stretch: {
      what: 'reads ahead while items are used: ≤ 0.75 × the loop that uses them',
      met: atMost(used, 0.75),
      why: `${two(used)} × that loop`,
    },
  };
}

function tokenRequests({ firstCalls, processes }) {
  const shared = ['file', 'redis'].flatMap((kind) => (processes[kind] === undefined ? [] : [[kind, processes[kind]]]));
  return {
    id: 5,
    what: `token requests: 100 first calls; ${processes.processes} processes`,
    value: `${firstCalls.tokenRequests}; ${shared.map(([kind, { tokenRequests, failed }]) => `${kind} ${tokenRequests} (${failed} failed)`).join(', ')}`,
    met:
      firstCalls.tokenRequests === 1 &&
      firstCalls.failed === 0 &&
      shared.every(([, { tokenRequests, failed }]) => tokenRequests === 1 && failed === 0),
  };
}

function tokenRenewal({ renewal }) {
  return {
    id: 6,
    what: 'a call while the token is renewed',
    value: `${two(renewal.ratio)} × a call before; the slowest took ${two(renewal.longestToTokenRequest)} of the token request`,
    met: renewal.renewals >= 1 && renewal.longestToTokenRequest < 0.5,
  };
}

function repeatedCalls({ faults }) {
  const own = faults['anypoint-sdk'];
  return {
    id: 'faults',
    what: 'one in ten 429 or 503; all tokens revoked',
    value: `${own.failedReads} of 100 reads fail, ${own.createdTwice} created twice; ${own.revoked.failed} fail, ${own.revoked.tokenRequests} token request`,
    met: own.failedReads === 0 && own.createdTwice === 0 && own.revoked.failed === 0 && own.revoked.tokenRequests === 1,
  };
}

function importTime({ imports, sizes }) {
  return {
    id: 8,
    what: 'import',
    value: `${two(imports.toKyAndZod['anypoint-sdk'].median)} × ky and zod; ky + ${imports.overKyMs.toFixed(0)} ms`,
    met: atMost(imports.toKyAndZod['anypoint-sdk'].median, 1.1),
    stretch: {
      what: '≤ ky + 5 ms',
      met: atMost(imports.overKyMs, 5),
      why: `zod is not loaded; the ${imports.overKyMs.toFixed(0)} ms are reading and compiling the package's own ${sizes.own.atOnce.toFixed(1)} kB`,
    },
  };
}

function size({ sizes }) {
  return {
    id: 9,
    what: 'size, ky and zod apart',
    value: `${sizes.own.atOnce.toFixed(1)} kB (${sizes.own.whole.toFixed(1)} kB with what is loaded later); signing in and listing pays ${(sizes.consumer.part * 100).toFixed(0)} %`,
    // What is loaded later is shipped as well: the whole is judged.
    met: atMost(sizes.own.whole, 42),
    stretch: {
      what: '≤ 36 kB',
      met: atMost(sizes.own.whole, 36),
      why: `minified, ${shares(sizes.own.folders)}; the client holds every resource, so none can be left out`,
    },
  };
}

function heapKept({ heap }) {
  return {
    id: 10,
    what: `heap kept after ${heap.calls} calls`,
    value: `${heap.bytesACall.toFixed(1)} B a call, trend ${heap.trendBytesACall.toFixed(1)} B a call`,
    met: atMost(heap.bytesACall, 50) && atMost(heap.trendBytesACall, 5),
  };
}

function typedCallsCompiled({ typedCalls }) {
  return {
    id: 13,
    what: 'tsc over ten typed calls',
    value: `${two(typedCalls.ratio)} × over ten untyped ones`,
    met: atMost(typedCalls.ratio, 2),
    stretch: {
      what: '≤ 1.4 ×',
      met: atMost(typedCalls.ratio, 1.4),
      why: 'the wire types of every described route are read',
    },
  };
}

/** Reads through limiters: none fails, few are refused, and it takes little longer than it must. */
function throughLimits({ rateLimits }) {
  const own = Object.entries(rateLimits).map(([name, clients]) => [name, clients['anypoint-sdk']]);
  const crowds = own.filter(([, { reads }]) => reads > 100).map(([, one]) => one);
  const most = (what, list) => Math.max(...list.map((one) => one[what]));
  const all = own.map(([, one]) => one);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  const [refused, time] = [most('refusedPart', crowds), most('toIdeal', crowds)];
  return {
    id: 7,
    what: 'reads through limiters of 40 a second',
    value: `${failed} fail; at most ${(refused * 100).toFixed(0)} % refused and ${two(time)} × the ideal time; one in ten refused: ${two(most('toIdeal', all.slice(-1)))} × 4 s`,
    met: failed === 0 && refused <= 0.2 && time <= 1.35 && most('toIdeal', all.slice(-1)) <= 1,
    stretch: {
      what: '≤ 5 % refused, ≤ 1.1 × the ideal time',
      met: refused <= 0.05 && time <= 1.1,
      why: 'a limiter that tells nothing is first heard of one round trip after it was reached: what was sent meanwhile is refused',
    },
  };
}

/** Names where the time goes, from the profile of this run. */
export function whereTimeGoes(results) {
  return `of a call's CPU time, ${shares(results.profile['anypoint-sdk'])}`;
}

function shares(parts) {
  return Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .map(([part, share]) => `${part} ${(share * 100).toFixed(0)} %`)
    .join(', ');
}
