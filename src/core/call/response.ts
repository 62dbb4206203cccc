/** Makes of a response what a call returns, or the error that it rejects with. */
import { ResponseValidationError, type AnypointError } from '../../errors.js';
import { askedPauseMs } from '../pace/rate-limit-signals.js';
import { failureOfStatus } from '../pace/retry.js';
import { beginsAsJson, claimsJson, endsEarly, isPage, parsedBody, unreadable } from '../read/answer-body.js';
import { errorOfAnswer, errorOfReading, errorOfSendFailure, errorOfUnreadable } from '../report/error-map.js';
import { cutBody } from '../transport/send-failure.js';
import type { Answer } from '../transport/transport.js';
import { factsOf, failedCallOf, redactorOf, type FailedOutcome, type Outcome, type Run } from './run.js';

/** Reads the response to an attempt. */
export function outcomeOf<Result>(run: Run<Result>, answer: Answer): Outcome<Result> | Promise<Outcome<Result>> {
  run.answer = answer;
  const ok = answer.status >= 200 && answer.status < 300;
  // A deletion whose first response was lost has succeeded when the object is gone.
  const goneAsWished = run.call.method === 'DELETE' && answer.status === 404 && run.maybeDone;
  return ok || goneAsWished ? read(run, answer) : refused(run, answer);
}

async function refused(run: Run<unknown>, answer: Answer): Promise<FailedOutcome> {
  const asked = askedPauseMs(answer.status, answer.headers);
  const error = await errorOfAnswer(answer, failedCallOf(run), redactorOf(run), asked);
  return { failure: { kind: failureOfStatus(answer.status), error, askedPauseMs: asked } };
}

function read<Result>(run: Run<Result>, answer: Answer): Outcome<Result> | Promise<Outcome<Result>> {
  const { model } = run.call;
  const { responseValidation: validation, logger } = run.settings;
  // Without a model the result is declared as nothing.
  if (answer.status === 404 || (model === undefined && !isPage(answer.text))) return { result: undefined as Result };
  const asksForText = /\btext\//.test(run.headers['accept'] ?? '');
  const isJson = claimsJson(answer.headers) && !asksForText;
  const parsed = model === undefined ? unreadable : parsedBody(answer.text, model, isJson);
  const hasBody = run.call.method !== 'HEAD';
  const isNoJson = parsed === unreadable || parsed === undefined;
  const isOddText = parsed === answer.text && !asksForText && beginsAsJson(answer.text);
  if (hasBody && (isNoJson || isOddText) && endsEarly(answer.text, answer.headers)) {
    return uncertain(errorOfSendFailure(cutBody(), failedCallOf(run), redactorOf(run)));
  }
  if (model === undefined || parsed === unreadable) {
    return uncertain(errorOfUnreadable(answer, failedCallOf(run), redactorOf(run)));
  }
  try {
    const warn = (name: string, issues: unknown): void =>
      logger.warn('An answer is not as documented.', { ...factsOf(run), model: name, issues });
    const result = model.read(parsed, { validation, warn });
    if (!(result instanceof Promise)) return { result };
    return result.then(
      (read) => ({ result: read }),
      (error: unknown) => unread(run, answer, error),
    );
  } catch (error) {
    return unread(run, answer, error);
  }
}

async function unread(run: Run<unknown>, answer: Answer, thrown: unknown): Promise<FailedOutcome> {
  if (!(thrown instanceof ResponseValidationError)) throw thrown;
  const error = await errorOfReading(thrown, answer, failedCallOf(run), redactorOf(run));
  return { failure: { kind: 'final', error } };
}

async function uncertain(error: Promise<AnypointError>): Promise<FailedOutcome> {
  return { failure: { kind: 'uncertain', error: await error } };
}
