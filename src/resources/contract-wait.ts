/** Waits for a provider's decision: looks at growing intervals, ends early when the answer is no, and has a limit. */
import type { RequestOptions } from '../core/call.js';
import { Deadline, pause, timeIsUp } from '../core/deadline.js';
import { checkedCount, checkedOptions } from '../core/request-content.js';
import { ConflictError, isAnypointError, TimeoutError } from '../errors.js';
import type { AwaitedContract, ContractWaitOptions } from './contract-params.js';

const defaultTimeoutMs = 300_000;
const defaultPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A contract that was just requested may take a moment to show. */
const looksUntilMissing = 3;

/** Looks until the contract is approved. `look` gives undefined, or fails with 404, while there is nothing to see. */
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
  try {
    for (let looks = 1; ; looks++) {
      const contract = await look(requestOptions).catch((error: unknown) => {
        if (looks >= looksUntilMissing || !isAnypointError(error, 'not_found')) throw error;
        return undefined;
      });
      status = contract?.status;
      if (contract !== undefined && status === 'APPROVED') return contract;
      if (status === 'REJECTED' || status === 'REVOKED') {
        throw new ConflictError(`Contract ${contractId} is ${status}: waiting for its approval is in vain.`);
      }
      await pause(pauseMs, deadline.signal);
      pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
    }
  } catch (error) {
    if (error !== timeIsUp) throw error;
    throw new TimeoutError(
      `Contract ${contractId} was not approved within ${timeoutMs} ms; ${status === undefined ? 'its state was not seen' : `it is ${status}`}.`,
      { hint: 'Its provider approves it in API Manager, or with `contracts.approve`.' },
    );
  } finally {
    deadline.end();
  }
}
