/** Passes the page's calls on to the platform, with the token that only the server knows. */
import { isAnypointError } from 'anypoint-sdk';
import { isAllowed } from './routes.js';

/**
 * Sends a call of the page through the server's client, which signs in, repeats what may be repeated and keeps the pace
 * for all open pages together. Returns the status, headers and body to answer with.
 */
export async function passOn(anypoint, { method, path, query, body }) {
  if (!isAllowed(method, path)) {
    return { status: 403, body: { message: `This tool does not pass on ${method} ${path}.` } };
  }
  try {
    const answer = await anypoint.request({ method, path, query, body });
    return { status: 200, body: withoutSecrets(answer ?? {}) };
  } catch (error) {
    if (!isAnypointError(error)) throw error;
    const { status, requestId, retryAfterMs } = error;
    const headers = {};
    if (requestId !== undefined) headers['x-request-id'] = requestId;
    if (retryAfterMs !== undefined) headers['retry-after'] = String(Math.ceil(retryAfterMs / 1_000));
    // A sign-in that is refused is this server's: the page could not do anything about a 401.
    const told = error.code === 'authentication' ? 502 : (status ?? (error.code === 'timeout' ? 504 : 502));
    return { status: told, headers, body: { message: wordsOf(error) } };
  }
}

/** The platform's own words: the page's client puts method, route and status before them once more. */
function wordsOf({ message }) {
  return message.replace(/^\S+ \S+ answered \d{3}(?:: )?/, '') || undefined;
}

/** A decided contract comes back with the secret of its application. */
function withoutSecrets(value) {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !/secret/i.test(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutSecrets(member)]));
}
