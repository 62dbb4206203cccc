/**
 * How each service says no. Rules (who may, what is valid) throw a `Refusal` that knows nothing of services; this file
 * alone turns it into the status and body of the service that was asked. Shapes: Salesforce help article 001120307 and
 * the Exchange Experience API v2 specification (Exchange), recorded responses (API Manager, accounts), RFC 6749 (OAuth).
 * Bodies of 401 on Exchange and API Manager, of 403 on API Manager and the older platform, and of most 409s are
 * published nowhere: here they have the plainest body in the service's own shape (unverified).
 */
import type { Answer } from './answer.js';

/** What was wrong with one field of a request. */
export interface Issue {
  readonly field: string;
  readonly message: string;
}

interface RefusalDetails {
  readonly issues?: readonly Issue[] | undefined;
  /** The error code of RFC 6749. */
  readonly oauth?: string | undefined;
  /** Whether a scope is missing, which accounts and Design Center answer with 401. */
  readonly outOfScope?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Exchange's word for what was wrong. */
  readonly code?: string | undefined;
  /** What Exchange says one level deeper. */
  readonly deeper?: Readonly<Record<string, unknown>> | undefined;
}

/** The refusal of a request, thrown by the rule that it breaks. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** Refuses a request that is not valid: 400. */
export function invalid(message: string, field?: string): Refusal {
  return new Refusal(400, message, field === undefined ? {} : { issues: [{ field, message }] });
}

/** Refuses because what was asked for does not exist: 404. */
export function notFound(what: string): Refusal {
  return new Refusal(404, `${what} not found`);
}

/** Refuses because something exists already: 409. */
export function conflict(message: string): Refusal {
  return new Refusal(409, message);
}

/** Refuses because there is no valid token: 401. */
export function unauthenticated(): Refusal {
  return new Refusal(401, 'Unauthorized');
}

/** Refuses a valid token that does not reach this far: 403, or 401 where the service says so. */
export function outOfScope(): Refusal {
  return new Refusal(403, 'Unauthorized', { outOfScope: true });
}

/** Refuses as an OAuth endpoint does. */
export function oauthRefusal(status: number, error: string): Refusal {
  return new Refusal(status, error, { oauth: error });
}

const NAMES: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  429: 'TooManyRequestsError',
};

/** Puts a refusal into the words of the service that owns `path`. */
export function answerRefusal(refusal: Refusal, path: string): Answer {
  const { status, message, details } = refusal;
  const headers = details.headers ?? {};
  if (details.oauth !== undefined) return { status, body: { error: details.oauth }, headers };
  if (path.startsWith('/accounts/') || path.startsWith('/designcenter/')) {
    if (status === 401 || details.outOfScope === true) return { status: 401, body: 'Unauthorized', headers };
    return { status, body: { status, message }, headers };
  }
  if (path.startsWith('/exchange/')) {
    const code = details.code === undefined ? {} : { code: details.code };
    return { status, body: { status, ...code, message, details: details.deeper ?? {} }, headers };
  }
  const name = NAMES[status] ?? 'Error';
  if (status === 400 && details.issues !== undefined) {
    if (path.startsWith('/apimanager/xapi/')) {
      const errors = details.issues.map((issue) => ({
        path: issue.field,
        message: issue.message,
        errorCode: 'INVALID',
      }));
      return { status, body: { name: 'Bad Request', message, errors }, headers };
    }
    if (path.startsWith('/apimanager/')) return { status, body: { errors: details.issues.map(schemaError) }, headers };
  }
  return { status, body: { name, message }, headers };
}

function schemaError({ field, message }: Issue): Record<string, unknown> {
  return { type: 'validation', dataPath: `.${field}`, keyword: 'invalid', schema: {}, data: null, message };
}
