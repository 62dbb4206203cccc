/**
 * Sends one request once and brings back the whole response. The only file that knows ky, and the only one that sees its
 * errors: what leaves here is an `Answer`, a `SendFailure` made of chosen facts, or the abort itself.
 *
 * Redirects are not followed: a redirect may lead to another origin, and neither the token nor a body with a client
 * secret may go there.
 */
import ky from 'ky';
import { bodyText, type BodyReading } from './body-text.js';
import { unlessAborted } from '../pace/deadline.js';
import type { Fetch, FetchedResponse, FetchInit, RequestBody } from './fetch.js';
import { sendFailureOf } from './send-failure.js';
import { soundFetch } from './sound-fetch.js';

/** One request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | undefined;
  /** True where the platform must not get it twice. */
  readonly once: boolean;
  readonly signal: AbortSignal;
}

/** One complete response. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends one request. Rejects with {@link SendFailure}, or with the signal's reason once it is aborted. */
export type Transport = (request: TransportRequest) => Promise<Answer>;

/**
 * Makes a transport over ky and the given fetch; without one, the global `fetch` of the moment of the call.
 *
 * ky is told the address and the method only. Headers, body and signal go straight to fetch, as plain values: so ky's
 * errors cannot hold a token, a body keeps its length, a fetch of another make can read them, and a call costs less.
 */
export function createTransport(customFetch: Fetch | undefined, reading: BodyReading): Transport {
  const fetchOnce = customFetch === undefined ? sentByGlobal : soundFetch(customFetch);
  const send: Transport = async ({ method, url, headers, body, once, signal }) => {
    const content = once && customFetch === undefined ? sentOnce(body) : { body };
    const init = { method, headers, redirect: 'manual', signal, ...(body === undefined ? {} : content) } as FetchInit;
    try {
      // It goes through as it is, and needs to be no more of a Response than is read of it.
      const fetched = (): Promise<Response> => fetchOnce(url, init) as Promise<Response>;
      const response: FetchedResponse = await ky(url, { ...kyOptions, method, fetch: fetched });
      const text = await bodyText(response, reading);
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw sendFailureOf(error);
    }
  };

  // A custom fetch may take no notice of signals; the global one does.
  return customFetch === undefined ? send : (request) => unlessAborted(send(request), request.signal);
}

/** The global fetch of the moment, whose errors are safe to look at. */
const sentByGlobal: Fetch = (url, init) => globalThis.fetch(url, init);

/**
 * The `fetch` of Deno sends a request again by itself whose connection was closed before the response; a stream it cannot
 * send again. Source: denoland/deno, issue 35610.
 */
function sentOnce(body: RequestBody | undefined) {
  if (body === undefined || !('Deno' in globalThis)) return { body };
  return { body: new Blob([body]).stream(), duplex: 'half' };
}

/** ky hands the response back as it came, and reads nothing of it: retries, hooks and its errors for statuses are off. */
const kyOptions = { retry: 0, timeout: false, throwHttpErrors: false } as const;
