/**
 * Speaks to the local platform as the global `fetch` speaks to a server: the same rejections for a cut connection and
 * an abort, the same treatment of redirects. It answers whatever the origin in the URL is, and follows redirects within
 * the local platform; as in real life, another origin does not get the authorization.
 */
import { failure } from './faults/faults.js';
import type { Reception } from './reception.js';

/** The shape of the global `fetch`. */
export type LocalFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 20;

/** Makes a `fetch` that asks this reception. */
export function createFetch(reception: Reception): LocalFetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    signal?.throwIfAborted();
    // Without the caller's signal: a Request that follows one keeps a listener on it for as long as it lives.
    let request = new Request(input, { ...init, signal: null });
    for (let redirects = 0; ; redirects += 1) {
      const response = await ask(reception, request, signal);
      const location = response.headers.get('location');
      if (location === null || !REDIRECTS.has(response.status) || request.redirect === 'manual') return response;
      if (request.redirect === 'error' || redirects >= MOST_REDIRECTS)
        throw failure('fetch failed', 'unexpected redirect');
      request = redirected(request, response.status, new URL(location, request.url));
    }
  };
}

async function ask(reception: Reception, request: Request, signal: AbortSignal | null): Promise<Response> {
  const outcome = reception.receive(request, signal);
  const settled = await (signal === null ? outcome : unlessAborted(outcome, signal));
  if (settled === 'cut') throw failure('fetch failed', 'read ECONNRESET', 'ECONNRESET');
  if (settled === 'silence') return unlessAborted(new Promise<never>(() => undefined), signal);
  return settled;
}

function redirected(request: Request, status: number, target: URL): Request {
  const headers = new Headers(request.headers);
  if (target.origin !== new URL(request.url).origin) headers.delete('authorization');
  if (status === 307 || status === 308) return new Request(new Request(target, request), { headers });
  const keepsMethod = request.method === 'HEAD' || (status !== 303 && request.method !== 'POST');
  headers.delete('content-type');
  return new Request(target, { method: keepsMethod ? request.method : 'GET', headers, redirect: request.redirect });
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (signal === null) return work;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
