/**
 * The fault matrix as data: every kind of fault, every kind of call, every position, and what must come of it. The
 * expectation follows from two questions only: could the request already have been carried out, and is it safe to
 * repeat? `fault-matrix.test.ts` runs every cell; `docs/reliability.md` shows them.
 */
import type { AnypointErrorCode } from '../../src/errors.js';
import type { Fault } from '../../src/testing/index.js';

/** Is a kind of call: whether a second execution would do no harm, and whether it changes anything on the platform. */
export const calls = {
  token: { title: 'token', repeatable: true, changes: true },
  read: { title: 'read', repeatable: true, changes: false },
  list: { title: 'list page', repeatable: true, changes: false },
  create: { title: 'create', repeatable: false, changes: true },
  update: { title: 'update', repeatable: false, changes: true },
  delete: { title: 'delete', repeatable: true, changes: true },
} as const;

export type CallName = keyof typeof calls;
export const callNames = Object.keys(calls) as CallName[];

/** How many attempts of a call the fault hits. A call has three attempts: the first and two repeats. */
export const positions = { first: 1, second: 2, last: Infinity } as const;

export type Position = keyof typeof positions;
export const positionNames = Object.keys(positions) as Position[];
export const mostAttempts = 3;

/**
 * Says what a fault means for the request: it surely never arrived; it was refused for haste, surely or as it seems;
 * nobody knows; it was
 * refused for good; its token was refused; or nothing is wrong in the end.
 */
export type Nature =
  'never sent' | 'haste' | 'uncertain haste' | 'uncertain' | 'refused' | 'token refused' | 'harmless';

/** Is what an error answer of a careless proxy or service repeats: the secrets of the sign-in and of an application. */
export interface Planted {
  readonly quote: string;
}

/** Is what goes wrong: a fault of the local platform, or a connection that is never made. */
export type Order = Omit<Fault, 'match' | 'times'> | 'refuse';

export interface FaultKind {
  readonly name: string;
  readonly nature: Nature;
  /** What the caller gets when the fault is not cured by a repeat. */
  readonly code?: AnypointErrorCode;
  /** What the caller gets instead when a second execution could do harm. */
  readonly codeOfUnsafe?: AnypointErrorCode;
  /** What the caller gets instead when it is a token that was asked for. */
  readonly codeOfSignIn?: AnypointErrorCode;
  /** True when the request is carried out although its answer is lost. */
  readonly carriedOut?: boolean;
  /** True when the fault is in the body, and an answer without one is whole. */
  readonly inBody?: boolean;
  /** How long the next attempt must wait at least, in milliseconds. */
  readonly leastPauseMs?: number;
  /** What the error says about waiting. */
  readonly retryAfterMs?: number;
  /** True when a socket shows it differently than a call of `fetch` that stands in for the network. */
  readonly onSockets?: boolean;
  readonly order: (planted: Planted) => Order;
}

const answer =
  (status: number, body?: (quote: string) => unknown, headers: Readonly<Record<string, string>> = {}) =>
  ({ quote }: Planted): Order => ({ status, headers, ...(body === undefined ? {} : { body: body(quote) }) });
const message = (quote: string): unknown => ({ message: `The service failed. ${quote}`, errors: [{ message: quote }] });
const html = (quote: string): string => `<!doctype html><html><head><title>Proxy ${quote}</title></head></html>`;
const inSeconds = (seconds: number): string => String(Math.ceil(Date.now() / 1_000) + seconds);
const inOneHour = 3_600;

/** What asks to come back later costs patience and no attempt: a call that is always refused is sent until it is over. */
const haste = { nature: 'haste', code: 'rate_limited', codeOfUnsafe: 'rate_limited' } as const;
const serverFault = { nature: 'uncertain', code: 'server' } as const;
const unreadable = { nature: 'uncertain', code: 'response_validation' } as const;
const refusal = (code: AnypointErrorCode) => ({ nature: 'refused', code, codeOfSignIn: 'authentication' }) as const;

export const faults: readonly FaultKind[] = [
  { name: 'connection refused', nature: 'never sent', code: 'connection', onSockets: true, order: () => 'refuse' },
  {
    name: 'reset before the request was processed',
    nature: 'uncertain',
    code: 'connection',
    onSockets: true,
    order: () => ({ reset: 'before' }),
  },
  {
    name: 'reset after the request was processed',
    nature: 'uncertain',
    code: 'connection',
    carriedOut: true,
    onSockets: true,
    order: () => ({ reset: 'after' }),
  },
  {
    name: 'reset in the middle of the body',
    nature: 'uncertain',
    code: 'connection',
    carriedOut: true,
    inBody: true,
    onSockets: true,
    order: () => ({ reset: 'during' }),
  },
  {
    name: 'stalled headers',
    nature: 'uncertain',
    code: 'timeout',
    carriedOut: true,
    onSockets: true,
    order: () => ({ stall: 'headers' }),
  },
  {
    name: 'stalled body',
    nature: 'uncertain',
    code: 'timeout',
    carriedOut: true,
    inBody: true,
    onSockets: true,
    order: () => ({ stall: 'body' }),
  },
  {
    name: 'body drips slower than the time limit',
    nature: 'uncertain',
    code: 'timeout',
    carriedOut: true,
    inBody: true,
    onSockets: true,
    order: () => ({ dripMs: 900 }),
  },
  { name: 'body drips within the time limit', nature: 'harmless', onSockets: true, order: () => ({ dripMs: 1 }) },
  {
    name: 'truncated JSON',
    ...unreadable,
    carriedOut: true,
    inBody: true,
    onSockets: true,
    order: () => ({ truncate: true }),
  },
  { name: 'body that is no JSON', ...unreadable, carriedOut: true, inBody: true, order: () => ({ malformed: true }) },
  {
    name: 'JSON under a wrong content type',
    nature: 'harmless',
    order: () => ({ headers: { 'content-type': 'text/html' } }),
  },
  { name: 'HTML with status 200', ...unreadable, order: answer(200, html) },
  { name: 'empty body with status 200', ...unreadable, inBody: true, order: answer(200) },
  { name: 'redirect to another origin', ...unreadable, nature: 'refused', onSockets: true, order: redirect(302) },
  {
    name: 'redirect that keeps method and body',
    ...unreadable,
    nature: 'refused',
    onSockets: true,
    order: redirect(307),
  },
  { name: '400', ...refusal('bad_request'), order: answer(400, message) },
  {
    name: '401',
    nature: 'token refused',
    code: 'authentication',
    codeOfSignIn: 'authentication',
    order: answer(401, message),
  },
  { name: '403', ...refusal('permission'), order: answer(403, message) },
  { name: '404', ...refusal('not_found'), order: answer(404, message) },
  { name: '408', nature: 'uncertain', code: 'timeout', order: answer(408, message) },
  { name: '409', ...refusal('conflict'), order: answer(409, message) },
  { name: '418', ...refusal('bad_request'), order: answer(418, (quote) => ({ target: quote })) },
  {
    name: '429, `Retry-After` in seconds',
    ...haste,
    leastPauseMs: 2_000,
    order: answer(429, message, { 'retry-after': '2' }),
  },
  {
    name: '429, `Retry-After` as a date',
    ...haste,
    leastPauseMs: 2_000,
    order: (planted) =>
      answer(429, message, { 'retry-after': new Date(Number(inSeconds(3)) * 1_000).toUTCString() })(planted),
  },
  {
    name: '429, `X-RateLimit-Reset`',
    ...haste,
    leastPauseMs: 2_000,
    order: (planted) => answer(429, message, { 'x-ratelimit-reset': inSeconds(3) })(planted),
  },
  { name: '429 without a header', ...haste, leastPauseMs: 125, order: answer(429, message) },
  { name: '429, `Retry-After: 0`', ...haste, order: answer(429, message, { 'retry-after': '0' }) },
  {
    name: '429, a `Retry-After` that is neither',
    ...haste,
    leastPauseMs: 125,
    order: answer(429, message, { 'retry-after': 'soon' }),
  },
  {
    name: '429, `Retry-After` of a day',
    ...haste,
    nature: 'refused',
    retryAfterMs: 86_400_000,
    order: answer(429, message, { 'retry-after': '86400' }),
  },
  {
    name: '429, `X-RateLimit-Reset` an hour off',
    ...haste,
    leastPauseMs: 125,
    order: (planted) => answer(429, message, { 'x-ratelimit-reset': inSeconds(inOneHour) })(planted),
  },
  { name: '500', ...serverFault, order: answer(500, message) },
  { name: '500 without a body', ...serverFault, order: answer(500) },
  { name: '502', ...serverFault, order: answer(502, html) },
  { name: '502 without a body', ...serverFault, order: answer(502) },
  {
    name: '502 after the request was processed',
    ...serverFault,
    carriedOut: true,
    order: ({ quote }) => ({ status: 502, body: html(quote), processes: true }),
  },
  { name: '503', ...serverFault, order: answer(503, message) },
  {
    name: '503 without a body',
    nature: 'uncertain haste',
    code: 'rate_limited',
    codeOfUnsafe: 'server',
    leastPauseMs: 250,
    order: answer(503),
  },
  {
    name: '503, `Retry-After` in seconds',
    ...serverFault,
    leastPauseMs: 2_000,
    order: answer(503, message, { 'retry-after': '2' }),
  },
];

/** Is where a redirect points; nothing may ever be sent there. */
export const otherOrigin = 'https://collector.example';

function redirect(status: number): FaultKind['order'] {
  return () => ({ status, headers: { location: `${otherOrigin}/accounts/api/v2/oauth2/token` } });
}

/** Is what must come of one cell. */
export interface Expected {
  readonly outcome: 'result' | AnypointErrorCode;
  /** How often the platform is asked; undefined for as often as the patience allows. */
  readonly asked: number | undefined;
  /** Whether it has happened in the end: the change is made, exactly once, or the whole answer is there. */
  readonly carriedOut: boolean;
}

export interface Cell {
  readonly fault: FaultKind;
  readonly call: CallName;
  readonly position: Position;
  readonly expected: Expected;
}

/** Is every cell. */
export const cells: readonly Cell[] = faults.flatMap((fault) =>
  callNames.flatMap((call) =>
    positionNames.map((position) => ({ fault, call, position, expected: expectedOf(fault, call, position) })),
  ),
);

function expectedOf(fault: FaultKind, call: CallName, position: Position): Expected {
  const hits = positions[position];
  const nature = fault.inBody === true && call === 'delete' ? 'harmless' : fault.nature;
  const cured: Expected = { outcome: 'result', asked: hits + 1, carriedOut: true };
  const failed = (asked: number): Expected => ({
    outcome: (call === 'token' ? (fault.codeOfSignIn ?? fault.code) : fault.code) ?? 'result',
    asked,
    carriedOut: fault.carriedOut === true && calls[call].changes,
  });
  const repeated = hits < mostAttempts ? cured : failed(mostAttempts);
  const untilPatienceIsOver: Expected = { ...failed(0), asked: undefined };
  switch (nature) {
    case 'haste':
      return hits === Infinity ? untilPatienceIsOver : cured;
    case 'uncertain haste':
      if (!calls[call].repeatable) return { ...failed(1), outcome: fault.codeOfUnsafe ?? 'result' };
      return hits === Infinity ? untilPatienceIsOver : cured;
    case 'harmless':
      return {
        outcome: 'result',
        asked: 1,
        carriedOut: fault.order({ quote: '' }) !== 'refuse' && !answersItself(fault),
      };
    case 'refused':
      return failed(1);
    case 'token refused':
      if (call === 'token') return failed(1);
      return hits === 1 ? cured : failed(2);
    case 'uncertain':
      return calls[call].repeatable ? repeated : failed(1);
    default:
      return repeated;
  }
}

/** An answer that a proxy makes up says nothing about the platform. */
function answersItself(fault: FaultKind): boolean {
  const order = fault.order({ quote: '' });
  return order !== 'refuse' && (order.status !== undefined || order.body !== undefined) && order.processes !== true;
}
