/**
 * A `fetch` for the client's option of that name, over undici's `request`: for programs that make so many calls that
 * the CPU time of the global `fetch` matters. It does only what this package needs of a fetch: it follows no redirects,
 * and streams the decompressed body.
 */
import { Readable, type Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { HttpMethod } from '../core/call/call.js';
import type { Fetch, FetchedResponse, FetchInit, RequestBody } from '../core/transport/fetch.js';
import { ConfigurationError } from '../errors.js';
import { checkOptionNames } from '../stores/options.js';

/** The subset of an undici response that this adapter needs. */
export interface UndiciResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** A readable stream of Node. */
  readonly body: NodeReadable & { text(): Promise<string> };
}

/**
 * The subset of Node's readable stream that is needed. Its own type is not named, since not every consumer has Node's
 * types.
 */
interface NodeReadable extends AsyncIterable<unknown> {
  readonly readable: boolean;
  destroy(error?: Error): unknown;
}

/** The subset of undici (v7 or later) that this adapter needs. */
export interface Undici<Dispatcher> {
  readonly request: (
    url: string,
    options: {
      readonly method: HttpMethod;
      readonly headers: Record<string, string>;
      readonly body?: RequestBody;
      readonly signal: AbortSignal;
      readonly dispatcher?: Dispatcher;
    },
  ) => Promise<UndiciResponse>;
}

/** Options of {@link undiciFetch}. */
export interface UndiciFetchOptions<Dispatcher> {
  /** An `Agent`, `Pool` or `ProxyAgent` of the same undici. @default undici's global dispatcher */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * Creates a `fetch` over undici, which you install and pass in. A call takes much less CPU time than with the global
 * `fetch` of Node; the chart in the README shows how much. Interceptors of the global `fetch` do not see its calls.
 *
 * @throws {@link ConfigurationError} when `undici` has no `request`, or an option is wrong.
 *
 * @example
 * ```ts
 * import * as undici from 'undici';
 * import { AnypointClient } from 'anypoint-sdk';
 * import { undiciFetch } from 'anypoint-sdk/node';
 *
 * const dispatcher = new undici.Agent({ connections: 8 });
 * const anypoint = new AnypointClient({ fetch: undiciFetch(undici, { dispatcher }) });
 * ```
 */
export function undiciFetch<Dispatcher>(
  undici: Undici<Dispatcher>,
  options: UndiciFetchOptions<Dispatcher> = {},
): Fetch {
  if (typeof (Object(undici) as Partial<Undici<Dispatcher>>).request !== 'function') {
    throw new ConfigurationError('"undici" must be the module undici, or an object with its `request`.');
  }
  checkOptionNames('undiciFetch', options, ['dispatcher']);
  const { dispatcher } = options;
  const by = dispatcher === undefined ? {} : { dispatcher };

  return async (url, { method, headers, body, signal }: FetchInit) => {
    const sent = { ...headers, 'accept-encoding': headers['accept-encoding'] ?? 'gzip, br' };
    // Calls have no other methods.
    const options = { method: method as HttpMethod, headers: sent, signal, ...by };
    const answer = await undici.request(url, body === undefined ? options : { ...options, body });
    return fetchedResponse(answer, method);
  };
}

const withoutBody = new Set([101, 204, 205, 304]);

function fetchedResponse({ statusCode, headers, body: sent }: UndiciResponse, method: string): FetchedResponse {
  // It is one: see NodeReadable.
  const body = sent as unknown as Readable;
  if (method === 'HEAD' || withoutBody.has(statusCode)) {
    // An unread body would hold the connection.
    body.resume();
    return { status: statusCode, headers: headersOf(headers), body: null, text: () => Promise.resolve('') };
  }
  const read = decompressed(body, headers['content-encoding']);
  return {
    status: statusCode,
    headers: headersOf(headers),
    body: {
      getReader: () => (Readable.toWeb(read) as ReadableStream<Uint8Array>).getReader(),
      cancel: () => Promise.resolve(void body.destroy()),
    },
    text: () => (read === body ? sent.text() : new Response(Readable.toWeb(read) as ReadableStream).text()),
  };
}

/** The most encodings that are undone: with more, a small body could become very expensive. */
const mostEncodings = 5;

/**
 * Undoes the encodings of a body, the last that was applied first. A truncated body must fail where it is read: piping
 * a stream does not forward its errors.
 */
function decompressed(body: Readable, encoding: string | string[] | undefined): Readable {
  const names = String(encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const steps = names
    .slice(0, mostEncodings)
    .map((name) => decompression(name))
    .filter((step) => step !== undefined);
  if (steps.length < names.length) {
    body.on('error', () => undefined).destroy();
    throw new Error('the answer is encoded in a way that was not asked for');
  }
  let read = body;
  for (const step of steps.reverse()) {
    const from = read;
    from.on('error', (error) => step.destroy(error));
    step.on('close', () => from.destroy());
    read = from.pipe(step);
  }
  return read;
}

function decompression(encoding: string): Duplex | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

function headersOf(fields: UndiciResponse['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}
