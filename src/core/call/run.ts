/** The state of one call, from its first attempt to its last, and the facts of it that logs and errors show. */
import type { AnypointError } from '../../errors.js';
import type { Passage } from '../pace/lane.js';
import { replayOf, type FailureKind } from '../pace/retry.js';
import type { FailedCall } from '../report/error-map.js';
import { silentLogger, type Logger } from '../report/logger.js';
import type { Redactor } from '../report/redact.js';
import type { TokenManager } from '../token/token-manager.js';
import type { RequestBody } from '../transport/fetch.js';
import type { Answer } from '../transport/transport.js';
import type { Call, RequestOptions } from './call.js';
import type { HttpSettings } from './http-settings.js';
import { queryText, type Path } from './path.js';
import { checkedCount, checkedHeaders, secretsOf, type Content } from './request-content.js';

/** The failure of an attempt. */
export interface Failure {
  readonly kind: FailureKind;
  readonly error: AnypointError;
  /** The pause that the platform asked for, in milliseconds. */
  readonly askedPauseMs?: number | undefined;
}

/** An attempt that failed. */
export interface FailedOutcome {
  readonly failure: Failure;
}

/** The end of one attempt. */
export type Outcome<Result> = { readonly result: Result } | FailedOutcome | { readonly refusedToken: string };

/** The client that makes a call. */
export interface Caller {
  readonly settings: HttpSettings;
  /** Undefined for the requests for tokens themselves. */
  readonly tokens: TokenManager | undefined;
}

/** A call in progress. */
export interface Run<Result> extends Caller {
  readonly call: Call<Result>;
  readonly options: RequestOptions;
  readonly url: string;
  readonly body: RequestBody | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** True when the request is safe to retry. */
  readonly repeatable: boolean;
  readonly startedAt: number;
  /** The way of the call through the pacer of its service. */
  readonly passage: Passage;
  attempts: number;
  /** The response to the latest attempt. */
  answer: Answer | undefined;
  /** The error of the latest response that asked to come back later. */
  refusal?: AnypointError;
  tokenRenewed: boolean;
  /** True once an attempt failed that may have been carried out. */
  maybeDone: boolean;
}

/** Begins a call; its first attempt follows. */
export function begun<Result>(
  { settings, tokens }: Caller,
  call: Call<Result>,
  options: RequestOptions,
  { body, type }: Content,
): Run<Result> {
  const timeoutMs = checkedCount('timeoutMs', options.timeoutMs, 1) ?? settings.timeoutMs;
  let headers: Readonly<Record<string, string>> = settings.headers;
  if (type !== undefined) headers = { ...headers, 'content-type': type };
  if (options.headers !== undefined) headers = { ...headers, ...checkedHeaders(options.headers) };
  return {
    settings,
    tokens,
    call,
    options,
    url: settings.baseUrl + call.path.text + queryText(call.query),
    body,
    headers,
    timeoutMs,
    repeatable: (call.replay ?? replayOf(call.method)) === 'safe',
    startedAt: performance.now(),
    passage: settings.lane.passage(call.path.text, timeoutMs, options.signal),
    attempts: 0,
    answer: undefined,
    tokenRenewed: false,
    maybeDone: false,
  };
}

/** Returns the logger, or undefined where nothing is logged: facts are then not even collected. */
export function listenerOf({ settings }: Caller): Logger | undefined {
  return settings.logger === silentLogger ? undefined : settings.logger;
}

/** Returns what is logged of a call. */
export function factsOf(run: Run<unknown>): Record<string, unknown> {
  return {
    method: run.call.method,
    route: run.call.path.route,
    attempt: run.attempts,
    durationMs: Math.round(performance.now() - run.startedAt),
  };
}

/** Returns the redactor of a call, since the platform may echo what it was sent, new client secrets included. */
export function redactorOf({ settings, call, headers }: Run<unknown>): Redactor {
  return settings.redactor.alsoHiding(secretsOf(call, headers));
}

/** Returns the facts of a call for its error. */
export function failedCallOf(run: Run<unknown>): FailedCall {
  const { method, path: at, scopes = [] } = run.call;
  const pathParams = shownValues(at, redactorOf(run));
  const organizationId = pathParams?.['organizationId'];
  return {
    method,
    route: at.route,
    attempts: run.attempts,
    scopes,
    signIn: run.tokens === undefined,
    renewed: run.tokenRenewed,
    patienceMs: run.passage.patienceMs,
    repeatable: run.repeatable,
    pathParams,
    organization:
      organizationId === undefined
        ? undefined
        : { id: organizationId, origin: run.settings.origins?.of(organizationId) ?? 'as the call said' },
  };
}

/** Returns the values of a path, without the secrets that this client knows. */
function shownValues({ values }: Path, redactor: Redactor): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(values ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, redactor.scrubIdentifier(String(value))]));
}
