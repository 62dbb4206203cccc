/**
 * Carries out calls: their turns, their retries and their end. Resources say what to send; everything that can go wrong
 * on the way is handled here and in the files beside it.
 *
 * After a 401 the token is renewed and the request sent once more, whatever its method: a request that was refused for
 * its token was not carried out. All other retries follow `core/pace/retry.ts`.
 */
import { isAnypointError, type AnypointError } from '../../errors.js';
import { patienceIsOver } from '../pace/pacer.js';
import { backoffMs, mayRepeat } from '../pace/retry.js';
import { errorOfPatience } from '../report/error-map.js';
import { tellHook } from '../report/hooks.js';
import type { Logger } from '../report/logger.js';
import { activeChannel } from '../report/telemetry.js';
import type { TokenManager } from '../token/token-manager.js';
import { attempt, signIn } from './attempt.js';
import type { Call, HttpMethod, RequestOptions } from './call.js';
import type { HttpSettings } from './http-settings.js';
import { tellFinalResponse, tellRetry, traced } from './observers.js';
import type { AnyInput, Operation, OperationInput } from './operation.js';
import { path } from './path.js';
import { checkedCount, checkedOptions, contentOf, noContent } from './request-content.js';
import { begun, factsOf, failedCallOf, listenerOf, type Caller, type Outcome, type Run } from './run.js';

/** The HTTP client of one sign-in. */
export class HttpClient {
  readonly #caller: Caller;

  /** Creates a client. Without `tokens`, calls are sent without a bearer token, as the token requests are. */
  constructor(settings: HttpSettings, tokens?: TokenManager) {
    this.#caller = {
      settings: { ...settings, headers: { accept: 'application/json', ...settings.headers } },
      tokens,
    };
  }

  get logger(): Logger {
    return this.#caller.settings.logger;
  }

  /**
   * Carries out an operation. Its input and the reader of its response are checked by the compiler against the API
   * description.
   */
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
    if (channel === undefined) return this.#run(call, options);
    let run: Run<Result> | undefined;
    const work = (): Promise<Result> => this.#run(call, options, (begunRun) => (run = begunRun));
    return traced(channel, this.#caller.settings.baseUrl, call, work, () => run);
  }

  async #run<Result>(call: Call<Result>, options: RequestOptions, watch?: (run: Run<Result>) => void): Promise<Result> {
    const { hooks } = this.#caller.settings;
    if (hooks?.beforeError === undefined) return this.#repeat(call, options, watch);
    try {
      return await this.#repeat(call, options, watch);
    } catch (error) {
      if (isAnypointError(error)) {
        // What is wrong may be the options themselves.
        const { signal } = Object(options) as RequestOptions;
        await tellHook('beforeError', hooks.beforeError, error, this.logger, signal);
      }
      throw error;
    }
  }

  async #repeat<Result>(
    call: Call<Result>,
    options: RequestOptions,
    watch?: (run: Run<Result>) => void,
  ): Promise<Result> {
    checkedOptions(options);
    const run = begun(this.#caller, call, options, call.body === undefined ? noContent : await contentOf(call));
    watch?.(run);
    const maxRetries = checkedCount('maxRetries', run.options.maxRetries, 0) ?? this.#caller.settings.maxRetries;
    const { passage } = run;
    const { signal } = run.options;
    const { hooks } = this.#caller.settings;
    for (let failed = 0; ;) {
      signal?.throwIfAborted();
      passage.beginAttempt();
      const signingIn = signIn(run);
      let outcome: Outcome<Result> | undefined = signingIn === undefined ? undefined : await signingIn;
      if (outcome === undefined) {
        const turn = passage.enter();
        if (turn !== undefined) await waitForTurn(run, turn);
        try {
          outcome = await attempt(run);
        } finally {
          passage.leave();
        }
      }
      if ('result' in outcome) {
        tellFinalResponse(run);
        return outcome.result;
      }
      if ('refusedToken' in outcome) {
        run.tokenRenewed = true;
        continue;
      }

      const { kind, error, askedPauseMs: asked } = outcome.failure;
      run.maybeDone ||= kind === 'uncertain';
      const isOver = maxRetries === 0 || !mayRepeat(kind, run.repeatable ? 'safe' : 'never');
      // A response that asks to come back later costs patience, and no retry.
      if (!isOver && passage.later !== undefined) {
        run.refusal = error;
        if (passage.isPatient) {
          if (hooks?.beforeRetry !== undefined) await tellRetry(run, hooks, error, passage.later.pauseMs);
          await passage.waitAfterRefusal();
          continue;
        }
        tellFinalResponse(run);
        throw passage.later.isTooLong ? error : await patienceError(run);
      }
      failed++;
      if (isOver || failed > maxRetries || (asked ?? 0) > passage.patienceMs) {
        tellFinalResponse(run);
        throw error;
      }
      const pauseMs = asked ?? backoffMs(failed);
      listenerOf(run)?.info('Trying again after a pause.', { ...factsOf(run), code: error.code, pauseMs });
      if (hooks?.beforeRetry !== undefined) await tellRetry(run, hooks, error, pauseMs);
      await passage.pause(pauseMs);
    }
  }
}

/** Waits for the turn of a call, and throws once its patience is over. */
async function waitForTurn(run: Run<unknown>, turn: Promise<void>): Promise<void> {
  try {
    await turn;
  } catch (error) {
    if (error !== patienceIsOver) throw error;
    tellFinalResponse(run);
    throw await patienceError(run);
  }
}

/** Creates the error of a call that was asked to come back later for longer than it would wait. */
function patienceError(run: Run<unknown>): Promise<AnypointError> {
  const { patienceMs, retryAfterMs } = run.passage;
  return errorOfPatience(failedCallOf(run), run.refusal, patienceMs, retryAfterMs);
}
