/**
 * Simulated faults: what goes wrong with which requests, and how often. Faults are tried in the order they were added;
 * the first that matches and has times left is used. With `status` or `body` the fault itself responds and the request
 * is not processed, unless `processes` says so; else it is processed, and the fault disturbs its delivery or its
 * response.
 */
import type { Answer } from '../answer.js';
import { amount, checkMembers, duration, flag, oneOf, status, textByName, type MemberRule } from '../known-members.js';

/** A fault that affects some requests. */
export interface Fault {
  /**
   * The affected requests: a part of the path (with query), a pattern for it, or a predicate, which must not read the
   * body.
   */
  readonly match: string | RegExp | ((request: Request) => boolean);
  /** Number of requests that are affected. @default 1 */
  readonly times?: number | undefined;
  /** The status of a response that is sent in place of processing the request. */
  readonly status?: number | undefined;
  /** The body of that response: text is sent unchanged, everything else as JSON. @default no body */
  readonly body?: unknown;
  /** Headers to add to the response or replace in it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The pause before anything else, in milliseconds. */
  readonly delayMs?: number | undefined;
  /**
   * With `status` or `body`: whether the request is processed nevertheless, so that only its response is lost.
   * @default false
   */
  readonly processes?: boolean | undefined;
  /**
   * Cuts the connection: `'before'` the request is processed, `'after'`, so that only the answer is lost, or `'during'`
   * the answer, in the middle of its body.
   */
  readonly reset?: 'before' | 'after' | 'during' | undefined;
  /** What is withheld forever, although the request is processed: the headers, or the end of the body. */
  readonly stall?: 'headers' | 'body' | undefined;
  /** Whether the body ends halfway. */
  readonly truncate?: boolean | undefined;
  /** Whether the body is replaced by text that is not JSON, under the content type of JSON. */
  readonly malformed?: boolean | undefined;
  /** The milliseconds between the bytes of the body, which are then sent one by one. */
  readonly dripMs?: number | undefined;
}

const rules = {
  match: {
    accepted: 'a part of the path as text, a RegExp, or a function of the request',
    // Test runners give tests a realm of their own, where `instanceof` knows nothing of ours.
    takes: (value) => typeof value === 'string' || typeof value === 'function' || typeTag(value) === '[object RegExp]',
    required: true,
  },
  times: amount('how many requests are hit'),
  status,
  body: { accepted: 'anything', takes: () => true },
  headers: textByName,
  delayMs: duration('milliseconds', 1),
  processes: flag,
  reset: oneOf('before', 'after', 'during'),
  stall: oneOf('headers', 'body'),
  truncate: flag,
  malformed: flag,
  dripMs: duration('milliseconds', 1),
} as const satisfies Readonly<Record<keyof Fault, MemberRule>>;

function typeTag(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** Holds the faults that are on order. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  /** @throws ConfigurationError for a fault that is none; it names the member. */
  add(fault: Fault): void {
    checkMembers('A fault', fault, rules);
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** Takes the fault for this request, if there is one. */
  take(request: Request): Fault | undefined {
    const entry = this.#waiting.find(({ fault, left }) => left > 0 && matches(fault.match, request));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting.splice(this.#waiting.indexOf(entry), 1);
    return entry.fault;
  }
}

function matches(match: Fault['match'], request: Request): boolean {
  if (typeof match === 'function') return match(request);
  const { pathname, search } = new URL(request.url);
  if (typeof match === 'string') return `${pathname}${search}`.includes(match);
  match.lastIndex = 0;
  return match.test(`${pathname}${search}`);
}

/** Returns the response that the fault itself has, if it has one. */
export function ownAnswer(fault: Fault): Answer | undefined {
  if (fault.status === undefined && fault.body === undefined) return undefined;
  const type = typeof fault.body === 'string' ? { 'content-type': guessType(fault.body) } : {};
  return { status: fault.status ?? 200, body: fault.body, headers: { ...type, ...fault.headers } };
}

function guessType(text: string): string {
  if (/^\s*</.test(text)) return 'text/html; charset=utf-8';
  return /^\s*[[{]/.test(text) ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
}

/** Spoils a response on its way back. The signal ends a body that would never end by itself. */
export async function spoil(fault: Fault, response: Response, signal: AbortSignal | null): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  const { status } = response;
  if (response.body === null && fault.malformed !== true) return new Response(null, { status, headers });
  let bytes = new Uint8Array(await response.arrayBuffer());
  if (fault.malformed === true) {
    bytes = new TextEncoder().encode('{"this is": not JSON');
    headers.set('content-type', 'application/json; charset=utf-8');
  }
  if (fault.truncate === true) bytes = bytes.slice(0, Math.floor(bytes.length / 2));
  if (fault.reset === 'during') return new Response(cutBody(bytes), { status, headers });
  if (fault.stall === 'body') return new Response(stalledBody(bytes, signal), { status, headers });
  if (fault.dripMs !== undefined) return new Response(drippingBody(bytes, fault.dripMs, signal), { status, headers });
  return new Response(status === 204 ? null : bytes, { status, headers });
}

function cutBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!begun) controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      else controller.error(failure('terminated', 'read ECONNRESET', 'ECONNRESET'));
      begun = true;
    },
  });
}

/** Makes an error like the one that the global `fetch` rejects with when a connection breaks. */
export function failure(message: string, causeMessage: string, code?: string): TypeError {
  const cause = new Error(causeMessage);
  return new TypeError(message, { cause: code === undefined ? cause : Object.assign(cause, { code }) });
}

function stalledBody(bytes: Uint8Array, signal: AbortSignal | null): ReadableStream<Uint8Array> {
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
      stop = onAbort(signal, (reason) => controller.error(reason));
    },
    cancel: () => stop(),
  });
}

function drippingBody(bytes: Uint8Array, everyMs: number, signal: AbortSignal | null): ReadableStream<Uint8Array> {
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stop = onAbort(signal, (reason) => {
        clearTimeout(timer);
        controller.error(reason);
      });
    },
    pull: (controller) =>
      new Promise((resolve) => {
        timer = setTimeout(() => {
          if (signal?.aborted === true) return;
          controller.enqueue(bytes.slice(sent, sent + 1));
          sent += 1;
          if (sent >= bytes.length) {
            stop();
            controller.close();
          }
          resolve();
        }, everyMs);
      }),
    cancel: () => {
      clearTimeout(timer);
      stop();
    },
  });
}

function onAbort(signal: AbortSignal | null, listener: (reason: unknown) => void): () => void {
  if (signal === null) return () => undefined;
  const tell = (): void => listener(signal.reason);
  if (signal.aborted) tell();
  else signal.addEventListener('abort', tell, { once: true });
  return () => signal.removeEventListener('abort', tell);
}
