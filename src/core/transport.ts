/**
 * Sends one request once and brings back the whole answer. The only file that knows ky, and the only one that sees its
 * errors: what leaves here is an `Answer`, a `SendFailure` made of chosen facts, or the abort itself.
 *
 * Redirects are not followed: a redirect may lead to another origin, and neither the token nor a body with a client
 * secret may go there.
 */
import ky from 'ky';
import { unlessAborted } from './deadline.js';

/** Is what a {@link Fetch} is given beside the URL: plain values, which every implementation can read. */
export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Redirects are not followed: neither the token nor a body may go to another origin. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** Is what of an answer is read. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<unknown>;
    };
    cancel(): Promise<unknown>;
  } | null;
  text(): Promise<string>;
}

/** Is the part of the `fetch` interface that this package uses; the global `fetch` fits, and so does undici's. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchedResponse>;

/** Is one request, ready to go. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Is one complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Says how far a request without an answer came: `'refused'` surely never reached the platform, `'cut'` may have been
 * carried out, `'untrusted'` met a certificate that no repeat will cure, `'too_large'` was answered at excessive length.
 */
export type SendFailureKind = 'refused' | 'cut' | 'untrusted' | 'too_large';

/** Is thrown by the transport when there is no complete answer. */
export class SendFailure extends Error {
  readonly kind: SendFailureKind;
  readonly causeCode: string | undefined;

  constructor(kind: SendFailureKind, message: string, causeCode?: string) {
    super(message);
    this.kind = kind;
    this.causeCode = causeCode;
  }
}

/** Sends one request. Rejects with {@link SendFailure}, or with the signal's reason once it is aborted. */
export type Transport = (request: TransportRequest) => Promise<Answer>;

/**
 * Makes a transport over ky and the given fetch; without one, the global `fetch` of the moment of the call.
 *
 * ky is told the address and the method only. Headers, body and signal go straight to fetch, as plain values: so ky's
 * errors cannot hold a token, a body keeps its length, a fetch of another make can read them, and a call costs less.
 */
export function createTransport(customFetch: Fetch | undefined, largestAnswerBytes: number): Transport {
  const client = ky.create({ retry: 0, timeout: false, throwHttpErrors: false });

  const send = async ({ method, url, headers, body, signal }: TransportRequest): Promise<Answer> => {
    const init: FetchInit = { method, headers, redirect: 'manual', signal, ...(body === undefined ? {} : { body }) };
    // ky hands the answer back as it came, and reads nothing of it: retries, hooks and its errors for statuses are off.
    const fetchOnce = (customFetch ?? globalThis.fetch) as (url: string, init: FetchInit) => Promise<Response>;
    const response: FetchedResponse = await client(url, { method, fetch: () => fetchOnce(url, init) });
    const text = await bodyText(response, largestAnswerBytes);
    return { status: response.status, headers: response.headers, text };
  };

  return (request) => {
    const { signal } = request;
    // A custom fetch may take no notice of signals; the global one does.
    const answer = customFetch === undefined ? send(request) : unlessAborted(send(request), signal);
    return answer.catch((error: unknown) => {
      if (signal.aborted) throw signal.reason;
      throw error instanceof SendFailure ? error : sendFailure(error);
    });
  };
}

/** An uncompressed body of announced length cannot outgrow it; anything else is counted while it is read. */
function bodyText(response: FetchedResponse, largestAnswerBytes: number): Promise<string> | string {
  const { body, headers } = response;
  if (body === null) return '';
  const announced = headers.get('content-length');
  const isBounded = announced !== null && Number(announced) <= largestAnswerBytes;
  return isBounded && headers.get('content-encoding') === null
    ? response.text()
    : countedText(body, Number(announced), largestAnswerBytes);
}

async function countedText(
  body: NonNullable<FetchedResponse['body']>,
  announced: number,
  largestAnswerBytes: number,
): Promise<string> {
  const tooLarge = (): SendFailure =>
    new SendFailure('too_large', `the answer is larger than ${largestAnswerBytes} bytes`);
  if (announced > largestAnswerBytes) {
    await body.cancel();
    throw tooLarge();
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return text + decoder.decode();
    size += value.byteLength;
    if (size > largestAnswerBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

const refusedCodes = new Set([
  'ECONNREFUSED',
  'ConnectionRefused',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'FailedToOpenSocket',
]);
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL/;

function sendFailure(error: unknown): SendFailure {
  const { code, message } = lowest(error);
  const kind =
    code !== undefined && refusedCodes.has(code)
      ? 'refused'
      : code !== undefined && untrusted.test(code)
        ? 'untrusted'
        : 'cut';
  return new SendFailure(kind, message, code);
}

/** Finds the innermost cause that has a code: `fetch failed` says nothing, `ECONNREFUSED` below it says all. */
function lowest(error: unknown): { code: string | undefined; message: string } {
  let found: { code: string | undefined; message: string } = { code: undefined, message: 'the connection failed' };
  let current = error;
  for (let depth = 0; depth < 8 && current instanceof Error; depth++) {
    const code: unknown = 'code' in current ? current.code : undefined;
    if (typeof code === 'string') found = { code, message: current.message };
    else if (found.code === undefined && current.message !== '') found = { code: undefined, message: current.message };
    current = current instanceof AggregateError ? (current.errors as unknown[])[0] : current.cause;
  }
  return found.message === '' && found.code !== undefined ? { ...found, message: found.code } : found;
}
