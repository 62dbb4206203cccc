/** One attempt of a call: token, headers, time limit, sending. What a response means stands in `response.ts`. */
import { Deadline, timeIsUp } from '../pace/deadline.js';
import type { FailureKind } from '../pace/retry.js';
import { errorOfSendFailure, errorOfTimeout, errorOfTokenTimeout, requestIdOf } from '../report/error-map.js';
import { hookedHeaders } from '../report/hooks.js';
import { SendFailure, type SendFailureKind } from '../transport/send-failure.js';
import { hooked, tellResponse } from './observers.js';
import { outcomeOf } from './response.js';
import { factsOf, failedCallOf, listenerOf, redactorOf, type FailedOutcome, type Outcome, type Run } from './run.js';

/** Waits for a token where there is none: outside the line, so that nobody in it waits for a place and a token at once. */
export function signIn(run: Run<unknown>): Promise<FailedOutcome | undefined> | undefined {
  if (run.call.authorization !== undefined || run.tokens === undefined || run.tokens.hasToken) return undefined;
  const deadline = new Deadline(run.timeoutMs, run.options.signal);
  const token = Promise.resolve(run.tokens.get(deadline.signal, run.timeoutMs));
  return token
    .then(
      () => undefined,
      async (error: unknown) => failed(run, error, false),
    )
    .finally(() => deadline.end());
}

/** Sends once. Rejects only with what ends the call for good: an abort, or a sign-in that fails. */
export async function attempt<Result>(run: Run<Result>): Promise<Outcome<Result>> {
  const { call, options, timeoutMs } = run;
  const { transport, hooks } = run.settings;
  const deadline = new Deadline(timeoutMs, options.signal);
  let sent = false;
  run.answer = undefined;
  try {
    const got = call.authorization === undefined ? run.tokens?.get(deadline.signal, timeoutMs) : undefined;
    // Mostly the token is there: an await would then be for nothing.
    const token = got instanceof Promise ? await got : got;
    const authorization = call.authorization ?? (token === undefined ? undefined : `Bearer ${token.accessToken}`);
    run.attempts++;
    let headers: Record<string, string> = { ...run.headers };
    if (hooks?.beforeRequest !== undefined) headers = await hookedHeaders(hooks, hooked(run), headers);
    if (authorization !== undefined) headers['authorization'] = authorization;
    sent = true;
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
    if (hooks?.afterResponse !== undefined) await tellResponse(run, hooks, answer, sentAt);
    if (answer.status === 401 && token !== undefined && !run.tokenRenewed) {
      if (run.tokens?.reject(token.accessToken) === true) return { refusedToken: token.accessToken };
    }
    return await outcomeOf(run, answer);
  } catch (error) {
    return await failed(run, error, sent);
  } finally {
    deadline.end();
  }
}

/** Makes what is known of a failure without a response. Throws what ends the call for good. */
async function failed(run: Run<unknown>, error: unknown, sent: boolean): Promise<FailedOutcome> {
  const { options, timeoutMs } = run;
  if (options.signal?.aborted === true) throw options.signal.reason;
  if (error === timeIsUp) {
    const failed = failedCallOf(run);
    return sent
      ? { failure: { kind: 'uncertain', error: await errorOfTimeout(timeoutMs, failed) } }
      : { failure: { kind: 'never_sent', error: errorOfTokenTimeout(timeoutMs, failed) } };
  }
  if (!(error instanceof SendFailure)) throw error;
  const kind = kindOfSendFailure[error.kind];
  return { failure: { kind, error: await errorOfSendFailure(error, failedCallOf(run), redactorOf(run)) } };
}

/** What each way to fail means for another attempt. */
const kindOfSendFailure: Readonly<Record<SendFailureKind, FailureKind>> = {
  refused: 'never_sent',
  cut: 'uncertain',
  untold: 'uncertain',
  untrusted: 'final',
  too_large: 'final',
};
