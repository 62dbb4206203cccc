/**
 * Checks what a fetch of the caller's gives and throws, before anything else looks at it: nothing promises that it keeps
 * to the type, and what throws where it is looked at would bring its own text along.
 */
import type { Fetch, FetchedResponse } from './fetch.js';
import { SendFailure, sendFailureOf } from './send-failure.js';

/** Makes a fetch that gives responses that can be read, and rejects with {@link SendFailure}. */
export function soundFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    let response: FetchedResponse;
    try {
      response = await fetch(url, init);
    } catch (error) {
      throw sendFailureOf(error);
    }
    try {
      return soundResponse(response);
    } catch {
      throw new SendFailure('cut', 'the given fetch gave no answer that can be read');
    }
  };
}

/** Reads each member once; throws for what is no response. */
function soundResponse(response: FetchedResponse): FetchedResponse {
  const { status, headers, body } = response;
  if (!Number.isInteger(status)) throw new TypeError('no response');
  const text = async (): Promise<string> => {
    const read: unknown = await response.text();
    if (typeof read !== 'string') throw new TypeError('the given fetch gave an answer whose text is none');
    return read;
  };
  const isReadable = body === null || typeof (Object(body) as { getReader?: unknown }).getReader === 'function';
  return { status, headers: soundHeaders(headers), body: isReadable ? body : bodyOf(text), text };
}

/** Stands for a body that is no stream of the web, such as that of node-fetch: it is read by its text. */
function bodyOf(text: () => Promise<string>): FetchedResponse['body'] {
  let isRead = false;
  const cancel = (): Promise<unknown> => Promise.resolve();
  const read = async (): Promise<{ done: boolean; value?: Uint8Array }> => {
    if (isRead) return { done: true };
    isRead = true;
    return { done: false, value: new TextEncoder().encode(await text()) };
  };
  return { cancel, getReader: () => ({ cancel, read }) };
}

/** The runtime's own headers as they are, and a copy of those of another make: no reading of it fails later. */
function soundHeaders(headers: Headers): Headers {
  // jsdom under Jest has none.
  if (typeof Headers === 'undefined') return headers;
  try {
    Headers.prototype.has.call(headers, 'date');
    return headers;
  } catch {
    const copy = new Headers();
    headers.forEach((value, name) => copy.append(name, value));
    return copy;
  }
}
