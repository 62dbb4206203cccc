/** Stands in for the network: answers as told, one reply a request, and remembers what was asked. */
import type { Fetch } from '../../src/index.js';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | null | undefined;
}

/** What comes back: an answer, a failure to throw, or a function that decides. */
export type Reply = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

export interface ScriptedFetch {
  readonly fetch: Fetch;
  readonly sent: SentRequest[];
}

/** Makes the recorded form of what a fetch was called with. */
export function sentRequest(url: string, init: RequestInit): SentRequest {
  return {
    method: init.method ?? 'GET',
    url,
    headers: new Headers(init.headers),
    body: typeof init.body === 'string' ? init.body : undefined,
    signal: init.signal,
  };
}

/** Gives the replies one after another. A request beyond them fails and is counted all the same. */
export function scriptedFetch(...replies: readonly Reply[]): ScriptedFetch {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = sentRequest(url, init);
    const reply = replies[sent.push(request) - 1];
    if (reply === undefined) throw new Error(`nobody expected request ${sent.length}: ${request.method} ${url}`);
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request) : reply;
  };
  return { fetch, sent };
}

/** Answers every request by the same function. */
export function answeringFetch(answer: (request: SentRequest) => Response | Promise<Response>): ScriptedFetch {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = sentRequest(url, init);
    sent.push(request);
    return answer(request);
  };
  return { fetch, sent };
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** Answers a request for a token. */
export function tokenAnswer(accessToken: string, more: Readonly<Record<string, unknown>> = {}): Response {
  return json({ access_token: accessToken, token_type: 'bearer', expires_in: 3_600, ...more });
}

/** Fails as the global `fetch` does, with the low-level error below. */
export function networkFailure(code: string, message = `${code} happened`): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

/** Never answers; ends when the signal does, as the global `fetch`. */
export function silence({ signal }: SentRequest): Promise<Response> {
  return new Promise((_, reject) => {
    const leave = (): void => reject(signal?.reason as Error);
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
}
