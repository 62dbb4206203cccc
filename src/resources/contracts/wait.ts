/**
 * Waits for a provider's decision: looks at growing intervals, ends early when the answer is no, and has a limit. A look
 * that fails for a reason that passes (5xx, 429, no answer) has seen nothing this time, and the wait goes on.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { Deadline, pause, timeIsUp } from '../../core/pace/deadline.js';
import { checkedCount, checkedOptions } from '../../core/call/request-content.js';
import { ConflictError, isAnypointError, TimeoutError, type AnypointError } from '../../errors.js';
import type { AwaitedContract, ContractWaitOptions } from './params.js';

const defaultTimeoutMs = 300_000;
const defaultPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A contract that was just requested may take a moment to show. */
const looksUntilMissing = 3;

const passing: readonly string[] = ['server', 'connection', 'timeout', 'rate_limited'];

/** Looks until the contract is approved. `look` fails with 404 while there is nothing to see. */
export async function waitUntilApproved(
  contractId: number,
  look: (options: RequestOptions) => Promise<AwaitedContract>,
  options: ContractWaitOptions,
): Promise<AwaitedContract> {
  checkedOptions(options);
  const timeoutMs = checkedCount('timeoutMs', options.timeoutMs, 1) ?? defaultTimeoutMs;
  let pauseMs = checkedCount('pollIntervalMs', options.pollIntervalMs, 1) ?? defaultPauseMs;
  const { maxRetries, headers, onResponse, signal } = options;
  const deadline = new Deadline(timeoutMs, signal);
  const requestOptions = { maxRetries, headers, onResponse, signal: deadline.signal };
  let status: string | undefined;
  let answers = 0;
  let lastFailure: AnypointError | undefined;
  try {
    for (;;) {
      let askedPauseMs = 0;
      try {
        const contract = await look(requestOptions);
        answers++;
        status = contract.status;
        if (status === 'APPROVED') return contract;
      } catch (error) {
        if (!isAnypointError(error)) throw error;
        if (passing.includes(error.code)) lastFailure = error;
        else if (!isAnypointError(error, 'not_found') || ++answers >= looksUntilMissing) throw error;
        else status = undefined;
        if (isAnypointError(error, 'rate_limited')) askedPauseMs = error.retryAfterMs ?? 0;
      }
      if (status === 'REJECTED' || status === 'REVOKED') {
        throw new ConflictError(`Contract ${contractId} is ${status}: waiting for its approval is in vain.`);
      }
      await pause(Math.max(pauseMs, Math.min(askedPauseMs, timeoutMs)), deadline.signal);
      pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
    }
  } catch (error) {
    if (error !== timeIsUp) throw error;
    if (answers === 0 && lastFailure !== undefined) throw lastFailure;
    throw new TimeoutError(
      `Contract ${contractId} was not approved within ${timeoutMs} ms; ${status === undefined ? 'its state was not seen' : `it is ${status}`}.`,
      { hint: 'Its provider approves it in API Manager, or with `contracts.approve`.' },
    );
  } finally {
    deadline.end();
  }
}
