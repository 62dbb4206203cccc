/** Complete paths given by callers, for `anypoint.request`. */
import { ConfigurationError } from '../../errors.js';
import { hasControlCharacter, leavesItsSegment, type Path } from './path.js';

/**
 * Checks a complete path, for `anypoint.request`. It must be absolute on the host, and no segment may change the path.
 *
 * @throws {@link ConfigurationError} for anything that could lead to another host or path than it appears to.
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
    // An encoded slash in a segment is the caller's choice; a step up is refused.
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
