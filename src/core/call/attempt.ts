/** One attempt of a call: token, headers, time limit, sending. What a response means stands in `response.ts`. */
import { Deadline, timeIsUp, withinLimit } from '../pace/deadline.js';
import type { FailureKind } from '../pace/retry.js';
import { errorOfSendFailure, errorOfTimeout, errorOfUnsent, requestIdOf } from '../report/error-map.js';
import { hookedHeaders } from '../report/hooks.js';
import { SendFailure, type SendFailureKind } from '../transport/send-failure.js';
import { hooked, tellResponse } from './observers.js';
import { outcomeOf } from './response.js';
import { factsOf, failedCallOf, listenerOf, redactorOf, type FailedOutcome, type Outcome, type Run } from './run.js';

/**
 * Waits for a token where there is none: outside the line, so that no call in it waits for a place and a token at once.
 */
export function signIn(run: Run<unknown>): Promise<FailedOutcome | undefined> | undefined {
  if (run.call.authorization !== undefined || run.tokens === undefined || run.tokens.hasToken) return undefined;
  const { tokens, timeoutMs, options } = run;
  return withinLimit(timeoutMs, options.signal, (signal) => tokens.get(signal, timeoutMs)).then(
    () => undefined,
    async (error: unknown) => failed(run, error, noToken),
  );
}

/** Sends the request once. Rejects only with what ends the call: an abort, or a sign-in that fails. */
export async function attempt<Result>(run: Run<Result>): Promise<Outcome<Result>> {
  const { call, options, timeoutMs } = run;
  const { transport, hooks } = run.settings;
  const deadline = new Deadline(timeoutMs, options.signal);
  let unsent: string | undefined = noToken;
  run.answer = undefined;
  try {
    const got = call.authorization === undefined ? run.tokens?.get(deadline.signal, timeoutMs) : undefined;
    // Usually there is a token already, which saves an await.
    const token = got instanceof Promise ? await got : got;
    const authorization = call.authorization ?? (token === undefined ? undefined : `Bearer ${token.accessToken}`);
    run.attempts++;
    let headers: Record<string, string> = { ...run.headers };
    unsent = '`beforeRequest` did not end';
    if (hooks?.beforeRequest !== undefined) headers = await hookedHeaders(hooks, hooked(run), headers, deadline.signal);
    if (authorization !== undefined) headers['authorization'] = authorization;
    unsent = undefined;
    const sentAt = hooks === undefined ? 0 : performance.now();
    listenerOf(run)?.debug('Request.', factsOf(run));
    const answer = await transport({
      method: call.method,
      url: run.url,
      headers,
      body: run.body,
      once: !run.repeatable,
      signal: deadline.signal,
    });
    listenerOf(run)?.debug('Answer.', {
      ...factsOf(run),
      status: answer.status,
      requestId: requestIdOf(answer.headers, redactorOf(run)),
    });
    run.passage.answered(answer);
    if (hooks?.afterResponse !== undefined) {
      await tellResponse(run, hooks, answer, sentAt, deadline.signal);
      options.signal?.throwIfAborted();
    }
    if (answer.status === 401 && token !== undefined && !run.tokenRenewed) {
      if (run.tokens?.reject(token.accessToken) === true) return { refusedToken: token.accessToken };
    }
    return await outcomeOf(run, answer);
  } catch (error) {
    return await failed(run, error, unsent);
  } finally {
    deadline.end();
  }
}

const noToken = 'no access token came';

/**
 * Returns the outcome of a failure without a response; `unsent` says what was waited for before sending. Throws what
 * ends the call.
 */
async function failed(run: Run<unknown>, error: unknown, unsent: string | undefined): Promise<FailedOutcome> {
  const { options, timeoutMs } = run;
  if (options.signal?.aborted === true) throw options.signal.reason;
  if (error === timeIsUp) {
    const failed = failedCallOf(run);
    return unsent === undefined
      ? { failure: { kind: 'uncertain', error: await errorOfTimeout(timeoutMs, failed) } }
      : { failure: { kind: 'never_sent', error: errorOfUnsent(timeoutMs, failed, unsent) } };
  }
  if (!(error instanceof SendFailure)) throw error;
  const kind = kindOfSendFailure[error.kind];
  return { failure: { kind, error: await errorOfSendFailure(error, failedCallOf(run), redactorOf(run)) } };
}

/** The meaning of each kind of failure for another attempt. */
const kindOfSendFailure: Readonly<Record<SendFailureKind, FailureKind>> = {
  refused: 'never_sent',
  cut: 'uncertain',
  untold: 'uncertain',
  untrusted: 'final',
  too_large: 'final',
};
