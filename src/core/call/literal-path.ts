/** Paths that callers write out, for `anypoint.request`. */
import { ConfigurationError } from '../../errors.js';
import { hasControlCharacter, leavesItsSegment, type Path } from './path.js';

/**
 * Accepts a path that the caller wrote out, for `anypoint.request`. It must be absolute on the host, and every
 * segment must stand for itself.
 *
 * @throws {@link ConfigurationError} for anything that could lead to another host or path than it reads.
 */
export function literalPath(text: string): Path {
  if (typeof text !== 'string' || !text.startsWith('/') || text.startsWith('//')) {
    throw new ConfigurationError(
      '"path" must begin with one "/", such as "/accounts/api/me"; the host comes from the client.',
    );
  }
  if (/[?#\\\s]/.test(text) || hasControlCharacter(text)) {
    throw new ConfigurationError(
      '"path" must hold no "?", "#", backslash, white space or control character; give the query in `query`.',
    );
  }
  for (const part of text.split('/').slice(1)) {
    const decoded = decode(part);
    if (/\p{Cs}/u.test(decoded)) {
      throw new ConfigurationError('"path" must hold no control character and no half surrogate pair, encoded or not.');
    }
    // The caller wrote the path, and may want a slash in a segment, but no step up.
    if (part !== '' && decoded.split(/[/\\]/).some((piece) => piece !== '' && leavesItsSegment(piece))) {
      throw new ConfigurationError('"path" must hold no "." or ".." segment and no control character, encoded or not.');
    }
  }
  if (text.slice(1).includes('//')) throw new ConfigurationError('"path" must hold no empty segment ("//").');
  return { route: text, text };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigurationError('"path" holds a "%" that is not the start of a valid escape.');
  }
}
