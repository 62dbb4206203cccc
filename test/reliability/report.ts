/** Writes `docs/reliability.md` from the data by which the tests run: `node scripts/reliability.mjs`. */
import {
  changingListWalks,
  crowd,
  heapCallsInCi,
  heapToleranceInCi,
  hostileInputsInCi,
  looseEndCalls,
  mostInFlight,
  patienceMs,
  soakMinutes,
} from './figures.js';
import { limitRows, separateClients } from './limits.js';
import {
  callNames,
  calls,
  cells,
  faults,
  mostAttempts,
  positionNames,
  type CallName,
  type Cell,
  type FaultKind,
} from './matrix.js';

const number = (value: number): string => value.toLocaleString('en-US');

const onSockets = cells.filter(({ fault }) => fault.onSockets === true);
const cured = cells.filter(({ expected }) => expected.outcome === 'result');
const asked = cells.reduce((sum, { expected }) => sum + (expected.asked ?? 0), 0);
const uncertain = faults.filter(({ nature }) => nature === 'uncertain');

export function report(): string {
  return `# What happens when things go wrong

This page is written by \`npm run docs:reliability\` from the data that the tests in \`test/reliability/\` run by, and the
suite fails when the two differ. Every line of the table and every figure is a test that fails without the code.

## In figures

| What was tried | How much | What was lost, doubled or leaked |
| --- | ---: | --- |
| kinds of fault | ${faults.length} | |
| … each with every kind of call and at every attempt | ${number(cells.length)} cells | nothing |
| … the ones that a socket shows differently, again over real sockets | ${number(onSockets.length)} cells | nothing |
| requests that these cells send, counted in each | ${number(asked)} | no object made twice, none to another origin |
| cells in which the caller never learns of the fault | ${number(cured.length)} of ${number(cells.length)} | |
| creations that lost their answer, with \`ensure\` and without | ${number(uncertain.length * 2 * 2)} | no object made twice |
| lists read through the client while they change | ${number(changingListWalks * 2)} walks | no entry that was there throughout |
| calls at once through one client, ${mostInFlight} under way at most | ${number(crowd)} | none unanswered, none out of turn |
| … of which a 429 stops | all | until the reset; at most ${mostInFlight} requests more than without it |
| minutes with tokens that live for one, by a fake clock | ${soakMinutes}, twice | no call failed, none was refused |
| calls in a row through one client, in CI | ${number(heapCallsInCi)} | the heap grows by less than ${number(heapToleranceInCi / 1e6)} MB |
| calls over real sockets: answered, timed out, aborted, left half way | ${number(looseEndCalls)} | no listener, timer or socket |
| hostile inputs in CI: params, options, answers of all public methods and readers | ${number(hostileInputsInCi)} | no foreign error, no other path or host, no prototype |
| places searched for planted secrets | every error, log line, traced event and client of every cell | nothing |

## Through rate limits

Reads that are all begun at once go through simulated limiters, by a fake clock. None fails, none is sent twice at once,
and no timer is left. "Ideal" is a client that knows the limiter and loses no time.

${limits()}

${separateClients.clients} clients that know nothing of each other read ${separateClients.reads} applications through one limiter: none fails, and at
most ${percent(separateClients.mostRefused)} of all requests are refused. Behind random limiters and latencies every call ends, and each caller's calls are
begun in order.

## The fault matrix

A call has ${mostAttempts} attempts by default (\`maxRetries: 2\`). Each field says what comes of a fault that hits the
first attempt alone, the first two, and all of them: ✓ for the result or the \`code\` of the error, and how often the
platform was asked. One entry stands for all three where they are the same. **◆** marks a request that was carried out
although the caller got an error; where a second one would do harm, the error's \`hint\` says that, and how to look.

${table()}

How to read it:

- **One question decides about a repeat: could it already have happened?** What never arrived, and what was refused for
  haste, is repeated for every kind of call. What is uncertain is repeated only where a second execution does no harm:
  reads, tokens and deletions, but not what creates or changes something.
- **A deletion whose answer was lost** and that then finds nothing has succeeded.
- **A creation is never sent twice by \`create\`.** \`clientApplications.ensure\` and \`contracts.ensure\` look for what was
  made after a lost answer and go on with it; only when there is nothing they make it.
- **401** is answered by a new token and one more try, once; the other attempts are not spent on it.
- **429**, and **503 without a body**, hold back every call to the same service, for as long as the platform asks, or in
  growing steps. That costs patience (\`rateLimitPatienceMs\`, ${patienceMs / 1_000} s) and no attempt. A longer \`Retry-After\` fails the call at
  once with \`retryAfterMs\`; an \`X-RateLimit-Reset\` further away than two minutes comes from a clock that is wrong and is not
  believed. What creates or changes something is sent again after 429, and not after 503.
- **Redirects** are not followed: neither the token nor a body goes to another origin.
- **Bodies** are judged by what is in them, not by their content type. A page in place of an answer is no answer.
- **The time limit** covers the whole answer: an answer that drips without end is given up.

## How it is proven

| Promise | Test |
| --- | --- |
| the matrix, cell by cell; secrets in errors, logs, traces, inspected clients | \`test/reliability/fault-matrix.test.ts\` |
| the same over real sockets | \`test/reliability/fault-matrix-sockets.test.ts\` |
| lost answers to creations | \`test/reliability/ambiguity.test.ts\` |
| lists that change while they are read | \`test/reliability/changing-lists.test.ts\`, \`test/core/list/paged-list.test.ts\` |
| crowds, tokens that end all the time | \`test/reliability/crowds.test.ts\` |
| rate limits | \`test/reliability/rate-limits.test.ts\`, \`test/core/pace/pacer.test.ts\` |
| memory, and what is left of a process | \`test/reliability/long-runs.test.ts\` |
| params, options and answers that nobody should send | \`test/reliability/fuzz-calls.test.ts\`, \`test/reliability/fuzz-readers.test.ts\` |
| redirects, answers without end, tokens that are none | \`test/reliability/hostile-network.test.ts\` |
| long texts | \`test/reliability/hostile-text.test.ts\` |
| secrets at rest and in committed files | \`test/reliability/secrets-at-rest.test.ts\` |

\`FUZZ_SEED=$RANDOM FUZZ_RUNS=1000000 npx vitest run test/reliability/fuzz\` tries as many other hostile inputs as you like.
`;
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

function limits(): string {
  const head = ['Limiter', 'reads', 'refused of sent', 'time'];
  const rows = limitRows.map(({ name, reads, mostRefused, mostTime, idealMs }) => [
    name,
    number(reads),
    `≤ ${percent(mostRefused)}`,
    mostTime === 1 ? `≤ ${idealMs / 1_000} s` : `≤ ${mostTime} × ideal`,
  ]);
  return [head, ['---', '---:', '---:', '---:'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function table(): string {
  const head = ['Fault', ...callNames.map((call) => calls[call].title)];
  const rows = faults.map((fault) => [fault.name, ...callNames.map((call) => field(fault, call))]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function field(fault: FaultKind, call: CallName): string {
  const entries = positionNames.map((position) => {
    const cell = cells.find((one) => one.fault === fault && one.call === call && one.position === position);
    return cell === undefined ? '?' : entry(cell);
  });
  return [...new Set(entries)].join(' · ');
}

function entry({ expected, call }: Cell): string {
  const { outcome, asked: times, carriedOut } = expected;
  if (outcome === 'result') return `✓ ${times}`;
  if (times === undefined) return `\`${outcome}\` ${patienceMs / 1_000} s`;
  const allTheSame = carriedOut && call !== 'token' ? ' ◆' : '';
  return `\`${outcome}\` ${times}${allTheSame}`;
}
