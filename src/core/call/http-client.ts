/**
 * Carries out calls: token, headers, time limit, repeats, errors, reading. Resources say what to send; everything that
 * can go wrong on the way is decided here and in the files beside it, once for all of them.
 *
 * A 401 is answered by a new token and one more try, for every method: a request that was refused for its token was
 * not carried out. All other repeats follow `core/pace/retry.ts`.
 */
import { isAnypointError, ResponseValidationError, type AnypointError } from '../../errors.js';
import { beginsAsJson, claimsJson, endsEarly, isPage, parsedBody, unreadable } from '../read/answer-body.js';
import type { Call, HttpMethod, RequestOptions } from './call.js';
import type { AnyInput, Operation, OperationInput } from './operation.js';
import { Deadline, timeIsUp } from '../pace/deadline.js';
import {
  errorOfAnswer,
  errorOfPatience,
  errorOfReading,
  errorOfSendFailure,
  errorOfTimeout,
  errorOfTokenTimeout,
  errorOfUnreadable,
  requestIdOf,
  type FailedCall,
} from '../report/error-map.js';
import type { Lane } from '../pace/lane.js';
import { patienceIsOver } from '../pace/pacer.js';
import { askedPauseMs } from '../pace/rate-limit-signals.js';
import { ignoringFailure, silentLogger, type Logger } from '../report/logger.js';
import type { ResponseValidation } from '../read/model.js';
import { path, queryText, type Path } from './path.js';
import { hookedHeaders, tellHook, type HookedCall, type Hooks } from '../report/hooks.js';
import type { OrganizationOrigins } from '../report/organization-origins.js';
import type { Redactor } from '../report/redact.js';
import { shownHeaders } from '../report/shown-headers.js';
import {
  checkedCount,
  checkedHeaders,
  checkedOptions,
  contentOf,
  noContent,
  secretsOf,
  type Content,
} from './request-content.js';
import { backoffMs, failureOfStatus, mayRepeat, replayOf, type FailureKind } from '../pace/retry.js';
import type { FailedOutcome, Outcome, Run } from './run.js';
import { cutBody, SendFailure, type SendFailureKind } from '../transport/send-failure.js';
import { activeChannel, tracedWork, type Channel, type TracedCall } from '../report/telemetry.js';
import type { TokenManager } from '../token/token-manager.js';
import type { Answer, Transport } from '../transport/transport.js';

/** What all calls of a client have in common. */
export interface HttpSettings {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly responseValidation: ResponseValidation;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly transport: Transport;
  /** The way to the pacers of the sign-in. */
  readonly lane: Lane;
  readonly hooks?: Hooks | undefined;
  /** Called with every final response, as the one of a call is. */
  readonly onResponse?: RequestOptions['onResponse'];
  /** Where ids of organizations came from, for errors. */
  readonly origins?: OrganizationOrigins | undefined;
}

export class HttpClient {
  readonly #settings: HttpSettings;
  readonly #tokens: TokenManager | undefined;
  /** Undefined where nobody listens: facts are then not even collected. */
  readonly #listener: Logger | undefined;
  readonly #headers: Readonly<Record<string, string>>;

  /** Without `tokens`, calls go out without a bearer token: the requests for tokens themselves. */
  constructor(settings: HttpSettings, tokens?: TokenManager) {
    this.#settings = settings;
    this.#tokens = tokens;
    this.#listener = settings.logger === silentLogger ? undefined : settings.logger;
    this.#headers = { accept: 'application/json', ...settings.headers };
  }

  get logger(): Logger {
    return this.#settings.logger;
  }

  /** Carries out an operation: what is sent, and what reads the response, are checked against its document. */
  call<Method extends HttpMethod, Route extends string, Wire, Result = void>(
    operation: Operation<Method, Route, Wire>,
    input: OperationInput<Wire, Route, Result>,
    options: RequestOptions = {},
  ): Promise<Result> {
    // The types of the input depend on the operation, which is any here.
    const { path: values = {}, query, body, read, authorization } = input as AnyInput<Result>;
    const { method, path: route, scopes, replay, id } = operation;
    const at = path<string>(route, values, operation.restOfPath);
    return this.request(
      { operation: id, method, path: at, query, body, model: read, replay, authorization, scopes },
      options,
    );
  }

  /** Sends a call and reads its response. */
  request<Result = void>(call: Call<Result>, options: RequestOptions = {}): Promise<Result> {
    const channel = activeChannel();
    return channel === undefined ? this.#run(call, options) : this.#trace(channel, call, options);
  }

  #trace<Result>(channel: Channel, call: Call<Result>, options: RequestOptions): Promise<Result> {
    const traced: TracedCall = {
      'http.request.method': call.method,
      'url.template': call.path.route,
      'server.address': new URL(this.#settings.baseUrl).hostname,
    };
    return tracedWork(channel, traced, async () => {
      let run: Run<Result> | undefined;
      try {
        return await this.#run(call, options, (begun) => (run = begun));
      } catch (error) {
        traced['error.type'] = isAnypointError(error) ? error.code : 'aborted';
        throw error;
      } finally {
        if (run !== undefined && run.attempts > 0) traced['http.request.resend_count'] = run.attempts - 1;
        if (run !== undefined) traced['anypoint.paused_ms'] = run.passage.pausedMs;
        if (run?.answer !== undefined) traced['http.response.status_code'] = run.answer.status;
      }
    });
  }

  #prepare<Result>(call: Call<Result>, options: RequestOptions, { body, type }: Content): Run<Result> {
    const settings = this.#settings;
    const timeoutMs = checkedCount('timeoutMs', options.timeoutMs, 1) ?? settings.timeoutMs;
    let headers = this.#headers;
    if (type !== undefined) headers = { ...headers, 'content-type': type };
    if (options.headers !== undefined) headers = { ...headers, ...checkedHeaders(options.headers) };
    return {
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

  async #run<Result>(call: Call<Result>, options: RequestOptions, watch?: (run: Run<Result>) => void): Promise<Result> {
    const { hooks } = this.#settings;
    if (hooks?.beforeError === undefined) return this.#repeat(call, options, watch);
    try {
      return await this.#repeat(call, options, watch);
    } catch (error) {
      if (isAnypointError(error)) await tellHook('beforeError', hooks.beforeError, error, this.logger);
      throw error;
    }
  }

  async #repeat<Result>(
    call: Call<Result>,
    options: RequestOptions,
    watch?: (run: Run<Result>) => void,
  ): Promise<Result> {
    checkedOptions(options);
    const run = this.#prepare(call, options, call.body === undefined ? noContent : await contentOf(call));
    watch?.(run);
    const maxRetries = checkedCount('maxRetries', run.options.maxRetries, 0) ?? this.#settings.maxRetries;
    const { passage } = run;
    const { signal } = run.options;
    const { hooks } = this.#settings;
    for (let failed = 0; ;) {
      signal?.throwIfAborted();
      passage.beginAttempt();
      const signingIn = this.#signIn(run);
      let outcome: Outcome<Result> | undefined = signingIn === undefined ? undefined : await signingIn;
      if (outcome === undefined) {
        const turn = passage.enter();
        if (turn !== undefined) await this.#turn(run, turn);
        try {
          outcome = await this.#attempt(run);
        } finally {
          passage.leave();
        }
      }
      if ('result' in outcome) {
        this.#tell(run);
        return outcome.result;
      }
      if ('refusedToken' in outcome) {
        run.tokenRenewed = true;
        continue;
      }

      const { kind, error, askedPauseMs: asked } = outcome.failure;
      run.maybeDone ||= kind === 'uncertain';
      const isOver = maxRetries === 0 || !mayRepeat(kind, run.repeatable ? 'safe' : 'never');
      // "Later" is no failure of the call: it costs patience, and no retry.
      if (!isOver && passage.later !== undefined) {
        run.refusal = error;
        if (passage.isPatient) {
          if (hooks?.beforeRetry !== undefined) await this.#tellRetry(run, hooks, error, passage.later.pauseMs);
          await passage.waitAfterRefusal();
          continue;
        }
        this.#tell(run);
        throw passage.later.isTooLong ? error : await this.#patienceError(run);
      }
      failed++;
      if (isOver || failed > maxRetries || (asked ?? 0) > passage.patienceMs) {
        this.#tell(run);
        throw error;
      }
      const pauseMs = asked ?? backoffMs(failed);
      this.#listener?.info('Trying again after a pause.', { ...this.#facts(run), code: error.code, pauseMs });
      if (hooks?.beforeRetry !== undefined) await this.#tellRetry(run, hooks, error, pauseMs);
      await passage.pause(pauseMs);
    }
  }

  /** Waits for a token where there is none: outside the line, so that nobody in it waits for a place and a token at once. */
  #signIn(run: Run<unknown>): Promise<FailedOutcome | undefined> | undefined {
    if (run.call.authorization !== undefined || this.#tokens === undefined || this.#tokens.hasToken) return undefined;
    const deadline = new Deadline(run.timeoutMs, run.options.signal);
    const token = Promise.resolve(this.#tokens.get(deadline.signal, run.timeoutMs));
    return token
      .then(
        () => undefined,
        async (error: unknown) => this.#failed(run, error, false),
      )
      .finally(() => deadline.end());
  }

  /** Makes what is known of a failure without a response. Throws what ends the call for good. */
  async #failed(run: Run<unknown>, error: unknown, sent: boolean): Promise<FailedOutcome> {
    const { options, timeoutMs } = run;
    if (options.signal?.aborted === true) throw options.signal.reason;
    if (error === timeIsUp) {
      const failed = this.#failedCall(run);
      return sent
        ? { failure: { kind: 'uncertain', error: await errorOfTimeout(timeoutMs, failed) } }
        : { failure: { kind: 'never_sent', error: errorOfTokenTimeout(timeoutMs, failed) } };
    }
    if (!(error instanceof SendFailure)) throw error;
    const kind = kindOfSendFailure[error.kind];
    return { failure: { kind, error: await errorOfSendFailure(error, this.#failedCall(run), this.#redactorOf(run)) } };
  }

  #tellRetry(run: Run<unknown>, hooks: Hooks, error: AnypointError, pauseMs: number): Promise<void> {
    return tellHook('beforeRetry', hooks.beforeRetry, { ...this.#hooked(run), error, pauseMs }, this.logger);
  }

  #hooked({ call, attempts: attempt }: Run<unknown>): HookedCall {
    return { operation: call.operation, method: call.method, route: call.path.route, attempt };
  }

  async #turn(run: Run<unknown>, turn: Promise<void>): Promise<void> {
    try {
      await turn;
    } catch (error) {
      if (error !== patienceIsOver) throw error;
      this.#tell(run);
      throw await this.#patienceError(run);
    }
  }

  #patienceError(run: Run<unknown>): Promise<AnypointError> {
    const { patienceMs, retryAfterMs } = run.passage;
    return errorOfPatience(this.#failedCall(run), run.refusal, patienceMs, retryAfterMs);
  }

  /** Sends once. Rejects only with what ends the call for good: an abort, or a sign-in that fails. */
  async #attempt<Result>(run: Run<Result>): Promise<Outcome<Result>> {
    const { call, options, timeoutMs } = run;
    const { transport, hooks } = this.#settings;
    const deadline = new Deadline(timeoutMs, options.signal);
    let sent = false;
    run.answer = undefined;
    try {
      const got = call.authorization === undefined ? this.#tokens?.get(deadline.signal, timeoutMs) : undefined;
      // Mostly the token is there: an await would then be for nothing.
      const token = got instanceof Promise ? await got : got;
      const authorization = call.authorization ?? (token === undefined ? undefined : `Bearer ${token.accessToken}`);
      run.attempts++;
      let headers: Record<string, string> = { ...run.headers };
      if (hooks?.beforeRequest !== undefined) headers = await hookedHeaders(hooks, this.#hooked(run), headers);
      if (authorization !== undefined) headers['authorization'] = authorization;
      sent = true;
      const sentAt = hooks === undefined ? 0 : performance.now();
      this.#listener?.debug('Request.', this.#facts(run));
      const answer = await transport({
        method: call.method,
        url: run.url,
        headers,
        body: run.body,
        once: !run.repeatable,
        signal: deadline.signal,
      });
      this.#listener?.debug('Answer.', {
        ...this.#facts(run),
        status: answer.status,
        requestId: requestIdOf(answer.headers, this.#redactorOf(run)),
      });
      run.passage.answered(answer);
      if (hooks?.afterResponse !== undefined) await this.#tellResponse(run, hooks, answer, sentAt);
      if (answer.status === 401 && token !== undefined && !run.tokenRenewed) {
        if (this.#tokens?.reject(token.accessToken) === true) return { refusedToken: token.accessToken };
      }
      return await this.#outcome(run, answer);
    } catch (error) {
      return await this.#failed(run, error, sent);
    } finally {
      deadline.end();
    }
  }

  #tellResponse(run: Run<unknown>, hooks: Hooks, { status, headers }: Answer, sentAt: number): Promise<void> {
    const requestId = requestIdOf(headers, this.#redactorOf(run));
    const told = {
      ...this.#hooked(run),
      status,
      headers: shownHeaders(headers),
      requestId,
      durationMs: performance.now() - sentAt,
    };
    return tellHook('afterResponse', hooks.afterResponse, told, this.logger);
  }

  #outcome<Result>(run: Run<Result>, answer: Answer): Outcome<Result> | Promise<Outcome<Result>> {
    run.answer = answer;
    const ok = answer.status >= 200 && answer.status < 300;
    // A deletion whose first response was lost has succeeded when the object is gone.
    const goneAsWished = run.call.method === 'DELETE' && answer.status === 404 && run.maybeDone;
    return ok || goneAsWished ? this.#read(run, answer) : this.#refused(run, answer);
  }

  async #refused(run: Run<unknown>, answer: Answer): Promise<FailedOutcome> {
    const asked = askedPauseMs(answer.status, answer.headers);
    const error = await errorOfAnswer(answer, this.#failedCall(run), this.#redactorOf(run), asked);
    return { failure: { kind: failureOfStatus(answer.status), error, askedPauseMs: asked } };
  }

  #read<Result>(run: Run<Result>, answer: Answer): Outcome<Result> | Promise<Outcome<Result>> {
    const { model } = run.call;
    const { responseValidation: validation, logger } = this.#settings;
    // Without a model the result is declared as nothing.
    if (answer.status === 404 || (model === undefined && !isPage(answer.text))) return { result: undefined as Result };
    const asksForText = /\btext\//.test(run.headers['accept'] ?? '');
    const isJson = claimsJson(answer.headers) && !asksForText;
    const parsed = model === undefined ? unreadable : parsedBody(answer.text, model, isJson);
    const hasBody = run.call.method !== 'HEAD';
    const isNoJson = parsed === unreadable || parsed === undefined;
    const isOddText = parsed === answer.text && !asksForText && beginsAsJson(answer.text);
    if (hasBody && (isNoJson || isOddText) && endsEarly(answer.text, answer.headers)) {
      return uncertain(errorOfSendFailure(cutBody(), this.#failedCall(run), this.#redactorOf(run)));
    }
    if (model === undefined || parsed === unreadable) {
      return uncertain(errorOfUnreadable(answer, this.#failedCall(run), this.#redactorOf(run)));
    }
    try {
      const warn = (name: string, issues: unknown): void =>
        logger.warn('An answer is not as documented.', { ...this.#facts(run), model: name, issues });
      const result = model.read(parsed, { validation, warn });
      if (!(result instanceof Promise)) return { result };
      return result.then(
        (read) => ({ result: read }),
        (error: unknown) => this.#unread(run, answer, error),
      );
    } catch (error) {
      return this.#unread(run, answer, error);
    }
  }

  async #unread(run: Run<unknown>, answer: Answer, thrown: unknown): Promise<FailedOutcome> {
    if (!(thrown instanceof ResponseValidationError)) throw thrown;
    const error = await errorOfReading(thrown, answer, this.#failedCall(run), this.#redactorOf(run));
    return { failure: { kind: 'final', error } };
  }

  #tell(run: Run<unknown>): void {
    const { onResponse } = run.options;
    const { onResponse: onEveryResponse } = this.#settings;
    const { answer } = run;
    if ((onResponse === undefined && onEveryResponse === undefined) || answer === undefined) return;
    const info = {
      status: answer.status,
      headers: shownHeaders(answer.headers),
      requestId: requestIdOf(answer.headers, this.#redactorOf(run)),
      durationMs: performance.now() - run.startedAt,
      attempts: run.attempts,
      pausedMs: run.passage.pausedMs,
    };
    // The caller's observer must not change the outcome of the call.
    ignoringFailure(() => onResponse?.(info));
    ignoringFailure(() => onEveryResponse?.(info));
  }

  #facts(run: Run<unknown>): Record<string, unknown> {
    return {
      method: run.call.method,
      route: run.call.path.route,
      attempt: run.attempts,
      durationMs: Math.round(performance.now() - run.startedAt),
    };
  }

  /** A careless platform repeats what it was sent, new client secrets included. */
  #redactorOf({ call }: Run<unknown>): Redactor {
    return this.#settings.redactor.alsoHiding(secretsOf(call));
  }

  #failedCall(run: Run<unknown>): FailedCall {
    const { method, path: at, scopes = [] } = run.call;
    const pathParams = shownValues(at, this.#redactorOf(run));
    const organizationId = pathParams?.['organizationId'];
    return {
      method,
      route: at.route,
      attempts: run.attempts,
      scopes,
      signIn: this.#tokens === undefined,
      renewed: run.tokenRenewed,
      patienceMs: run.passage.patienceMs,
      repeatable: run.repeatable,
      pathParams,
      organization:
        organizationId === undefined
          ? undefined
          : { id: organizationId, origin: this.#settings.origins?.of(organizationId) ?? 'as the call said' },
    };
  }
}

async function uncertain(error: Promise<AnypointError>): Promise<FailedOutcome> {
  return { failure: { kind: 'uncertain', error: await error } };
}

/** What each way to fail means for another attempt. */
const kindOfSendFailure: Readonly<Record<SendFailureKind, FailureKind>> = {
  refused: 'never_sent',
  cut: 'uncertain',
  untold: 'uncertain',
  untrusted: 'final',
  too_large: 'final',
};

/** What was filled into a path, without the secrets that this client knows. */
function shownValues({ values }: Path, redactor: Redactor): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(values ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, redactor.scrubIdentifier(String(value))]));
}
