/**
 * Makes errors from an allow-list of facts: method, route template, status, request id, attempts, and the platform's
 * own words after scrubbing. Nothing of a request or a response is attached.
 */
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseValidationError,
  ServerError,
  TimeoutError,
  type AnypointError,
  type AnypointErrorFacts,
  type RequiredScopes,
} from '../../errors.js';
import { isPage } from '../read/answer-body.js';
import type * as Explanations from './explanations.js';
import type { Explanation } from './explanations.js';
import type { Redactor } from './redact.js';
import type { SendFailure, SendFailureKind } from '../transport/send-failure.js';
import type { Answer } from '../transport/transport.js';

/** The facts of a call that an error is made from. */
export interface FailedCall {
  readonly method: string;
  readonly route: string;
  readonly attempts: number;
  readonly scopes: RequiredScopes;
  /** True for a token request, where a refusal concerns the sign-in. */
  readonly signIn: boolean;
  /** True when the token was refused and renewed on the way. */
  readonly renewed: boolean;
  /** True when the request is safe to retry. */
  readonly repeatable: boolean;
  /** How long the call waits while it is rate-limited, in milliseconds. */
  readonly patienceMs: number;
  /** The ids in the path, by name. */
  readonly pathParams: Readonly<Record<string, string>> | undefined;
  /** The organization in the path, and where its id came from. */
  readonly organization: { readonly id: string; readonly origin: string } | undefined;
}

/**
 * Returns the platform's id of a request: an opaque string without known secrets, whose format differs between
 * services.
 */
export function requestIdOf(headers: Headers, redactor: Redactor): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('x-anypnt-trx-id');
  return id === null ? undefined : redactor.scrubIdentifier(id);
}

/**
 * Loads the explanations, which only failures need. Where they cannot be loaded, because the files of the package were
 * replaced under a running process, the error is made without them.
 */
async function unlessUnloadable<Told>(tell: (loaded: typeof Explanations) => Told, otherwise: Told): Promise<Told> {
  const loaded = await import('./explanations.js').catch(() => undefined);
  return loaded === undefined ? otherwise : tell(loaded);
}

const unloadable =
  'The explanation of this error could not be loaded: the files of anypoint-sdk are not those that the process began with. Start it again.';

function hinted(tell: (loaded: typeof Explanations) => string | undefined): Promise<string | undefined> {
  return unlessUnloadable(tell, unloadable);
}

/** Makes the error for a response that is not a success. */
export async function errorOfAnswer(
  answer: Answer,
  call: FailedCall,
  redactor: Redactor,
  retryAfterMs: number | undefined,
): Promise<AnypointError> {
  const { status } = answer;
  // A browser hides the status of a redirect that is not followed: it reports 0.
  if (status === 0 || (status >= 300 && status < 400)) return redirected(answer, call, redactor);
  const { method, route, scopes, organization, renewed } = call;
  const uncertain = (status === 408 || status >= 500) && !call.repeatable;
  const tooLong = status === 429 && retryAfterMs !== undefined && retryAfterMs > call.patienceMs;
  const told = await unlessUnloadable<Explanation>(
    ({ explained }) =>
      explained(answer.text, { status, method, route, scopes, renewed, uncertain, organization }, redactor),
    { said: '', issues: [], platformCode: undefined, requestId: undefined, hint: unloadable, scopes },
  );
  const hint = tooLong
    ? `The platform asks for a pause of ${Math.ceil(retryAfterMs / 1_000)} seconds, longer than \`rateLimitPatienceMs\` (${call.patienceMs / 1_000} seconds): try again after \`retryAfterMs\`.`
    : told.hint;
  const missingScopePossible = status === 401 || status === 403 || status === 404;
  const facts = {
    ...factsOf(call),
    status,
    requestId: requestIdOf(answer.headers, redactor) ?? told.requestId,
    hint,
    requiredScopes: missingScopePossible && told.scopes.length > 0 ? told.scopes : undefined,
    platformCode: told.platformCode,
    issues: told.issues,
  };
  const times = call.attempts > 1 ? ` (after ${call.attempts} attempts)` : '';
  const message = sentence(`${method} ${route} answered ${status}${told.said === '' ? '' : `: ${told.said}`}${times}`);

  if (call.signIn && status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return new AuthenticationError(message, facts);
  }
  switch (status) {
    case 401:
      return new AuthenticationError(message, facts);
    case 403:
      return new PermissionError(message, facts);
    case 404:
    case 410:
      return new NotFoundError(message, facts);
    case 408:
      return new TimeoutError(message, facts);
    case 409:
      return new ConflictError(message, facts);
    case 429:
      return new RateLimitError(message, { ...facts, retryAfterMs });
    default:
      return status >= 500 ? new ServerError(message, facts) : new BadRequestError(message, facts);
  }
}

/** Makes the error for a call that was asked to come back later for as long as it may be; it may not have been sent. */
export async function errorOfPatience(
  call: FailedCall,
  refusal: AnypointError | undefined,
  patienceMs: number,
  retryAfterMs: number | undefined,
): Promise<AnypointError> {
  return new RateLimitError(
    sentence(
      `${call.method} ${call.route} was held back for ${patienceMs / 1_000} seconds, in which the platform let no call of its service through`,
    ),
    {
      ...factsOf(call),
      status: refusal?.status,
      requestId: refusal?.requestId,
      platformCode: refusal?.platformCode,
      issues: refusal?.issues,
      retryAfterMs,
      hint: await hinted(({ plainHint }) => plainHint('heldBack')),
    },
  );
}

async function redirected(answer: Answer, call: FailedCall, redactor: Redactor): Promise<AnypointError> {
  return new ResponseValidationError(
    sentence(
      `${call.method} ${call.route} answered with a redirect${answer.status === 0 ? '' : ` (${answer.status})`} where a result was expected`,
    ),
    {
      ...factsOf(call),
      status: answer.status === 0 ? undefined : answer.status,
      requestId: requestIdOf(answer.headers, redactor),
      hint: await hinted(({ plainHint }) => plainHint('redirected')),
    },
  );
}

/** Makes the error for a request that brought no complete response. */
export async function errorOfSendFailure(
  failure: SendFailure,
  call: FailedCall,
  redactor: Redactor,
): Promise<AnypointError> {
  const code = failure.causeCode === undefined ? undefined : redactor.scrub(failure.causeCode);
  const words = redactor.scrub(failure.message);
  if (failure.kind === 'too_large') {
    return new ResponseValidationError(`${call.method} ${call.route}: ${words}.`, factsOf(call));
  }
  const hint = await hintOfSendFailure(failure.kind, call);
  const cause = Object.assign(new Error(words), code === undefined ? {} : { code });
  return new ConnectionError(sentence(`${call.method} ${call.route} got no answer: ${words}`), {
    ...factsOf(call),
    hint,
    cause,
  });
}

async function hintOfSendFailure(kind: SendFailureKind, call: FailedCall): Promise<string | undefined> {
  if (kind === 'refused' || kind === 'untrusted') return hinted(({ plainHint }) => plainHint(kind));
  const uncertain = await hintOfUncertain(call);
  if (kind !== 'untold') return uncertain;
  const untold = await hinted(({ plainHint }) => plainHint(kind));
  return uncertain === undefined ? untold : `${uncertain} ${untold ?? ''}`;
}

/** Makes the error for a response that did not come, or did not end, within the time limit. */
export async function errorOfTimeout(timeoutMs: number, call: FailedCall): Promise<AnypointError> {
  const hint = await hintOfUncertain(call);
  return new TimeoutError(sentence(`${call.method} ${call.route} was not answered completely within ${timeoutMs} ms`), {
    ...factsOf(call),
    hint,
  });
}

/** Makes the error for a call that could not be sent within the time limit; `why` says what did not happen in it. */
export function errorOfUnsent(timeoutMs: number, call: FailedCall, why: string): AnypointError {
  return new TimeoutError(`${call.method} ${call.route} was not sent: ${why} within ${timeoutMs} ms.`, factsOf(call));
}

/** Makes the error for a successful status whose body cannot be read as JSON. */
export async function errorOfUnreadable(answer: Answer, call: FailedCall, redactor: Redactor): Promise<AnypointError> {
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim() ?? 'no content type';
  const found =
    answer.text.trim() === ''
      ? 'an empty body'
      : /^[\w.+-]+\/[\w.+-]+$/.test(type)
        ? redactor.scrub(type)
        : 'another type';
  const uncertain = await hintOfUncertain(call);
  const page = isPage(answer.text) ? await hinted(({ plainHint }) => plainHint('page')) : undefined;
  const hint = uncertain === undefined ? page : page === undefined ? uncertain : `${uncertain} ${page}`;
  return new ResponseValidationError(
    sentence(`${call.method} ${call.route} answered ${answer.status} with a body that is not JSON (${found})`),
    {
      ...factsOf(call),
      status: answer.status,
      requestId: requestIdOf(answer.headers, redactor),
      issues: [{ path: '', expected: 'JSON' }],
      hint,
    },
  );
}

/** Adds the facts of the call to an error that a model threw. The paths in it may hold names that the response chose. */
export async function errorOfReading(
  error: ResponseValidationError,
  answer: Answer,
  call: FailedCall,
  redactor: Redactor,
): Promise<AnypointError> {
  const hint = await hintOfUncertain(call);
  return new ResponseValidationError(sentence(`${call.method} ${call.route}: ${redactor.hide(error.message)}`), {
    ...factsOf(call),
    status: answer.status,
    requestId: requestIdOf(answer.headers, redactor),
    issues: error.issues.map(({ path, expected }) => ({ path: redactor.hide(path, longestPath), expected })),
    hint,
  });
}

/** More than any documented response has, in characters. */
const longestPath = 1_024;

async function hintOfUncertain({ repeatable, method, route, scopes }: FailedCall): Promise<string | undefined> {
  return repeatable ? undefined : hinted((loaded) => loaded.hintOfUncertain({ method, route, scopes }));
}

function factsOf({ method, route, attempts, pathParams }: FailedCall): Omit<AnypointErrorFacts, 'issues'> {
  return { method, route, attempts, pathParams };
}

function sentence(what: string): string {
  return /[.!?…]$/.test(what) ? what : `${what}.`;
}
