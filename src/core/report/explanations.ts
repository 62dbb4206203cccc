/**
 * The explanation of an error beyond its facts: the platform's own words, scrubbed, and the hint. Loaded with the first
 * failure.
 */
import type { FieldIssue, RequiredScopes } from '../../errors.js';
import { heldBack, hintFor } from './hints.js';
import type { Riddle } from './riddle.js';
import { readProblem } from './problem.js';
import type { Redactor } from './redact.js';

/** The content of an error response, and the hint about it. */
export interface Explanation {
  /** The platform's own words, scrubbed; empty when it said nothing. */
  readonly said: string;
  readonly issues: readonly FieldIssue[];
  readonly platformCode: string | undefined;
  /** The transaction id that some bodies repeat. */
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
  /** The scopes to name. */
  readonly scopes: RequiredScopes;
}

/** Several times what is shown of a text; a response may hold many of them. */
const mostReadOfIssue = 2_048;

/** Explains an error response by its body. */
export function explained(
  text: string,
  facts: Omit<Riddle, 'message' | 'oauthError'>,
  redactor: Redactor,
): Explanation {
  const { message, oauthError, platformCode, requestId, issues } = readProblem(text);
  const said = message === undefined ? '' : redactor.scrub(message);
  const { hint, scopes } = hintFor({ ...facts, message: said, oauthError });
  // A balancer in front of the platform sends pages as well, but only for what it cannot reach.
  const isStranger = facts.status < 500 && text.trimStart().startsWith('<');
  return {
    said,
    issues: issues.map(({ path, message: words }) => ({
      path: redactor.scrub(path, mostReadOfIssue),
      message: redactor.scrub(words, mostReadOfIssue),
    })),
    platformCode: platformCode === undefined ? undefined : redactor.scrub(platformCode),
    requestId: requestId === undefined ? undefined : redactor.scrubIdentifier(requestId),
    hint: hint ?? (isStranger ? plainHints.page : undefined),
    scopes,
  };
}

/** Returns the hint for a request of which nobody knows whether it was carried out. */
export function hintOfUncertain(facts: Pick<Riddle, 'method' | 'route' | 'scopes'>): string | undefined {
  return hintFor({ ...facts, status: 0, message: '', oauthError: undefined, renewed: false, uncertain: true }).hint;
}

const plainHints = {
  page: 'A page in place of an answer comes from something else than the platform’s API: check `baseUrl` or `region`, and proxies on the way.',
  redirected:
    'Redirects are not followed, so that the token stays with the platform. Check `baseUrl` or `region`, and proxies on the way.',
  refused: 'The host was not reached: check the network, `baseUrl` or `region`, and whether a proxy is needed.',
  untrusted:
    'The certificate of the host was not accepted: check `baseUrl`, and whether a proxy replaces certificates.',
  untold:
    'This runtime does not tell a host that was not reached from a connection that was cut: check the network and `baseUrl` or `region` as well.',
  heldBack,
};

/** Returns one of the fixed hints. */
export function plainHint(name: keyof typeof plainHints): string {
  return plainHints[name];
}
