/**
 * Waits for a provider's decision: looks at growing intervals, ends early when the answer is no, and has a limit. A look
 * that fails for a reason that passes (5xx, 429, no response) has seen nothing this time, and the wait goes on.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { Deadline, pause, timeIsUp } from '../../core/pace/deadline.js';
import { checkedCount, checkedOptions } from '../../core/call/request-content.js';
import { ConflictError, isAnypointError, NotFoundError, TimeoutError, type AnypointError } from '../../errors.js';
import { listApplicationContracts } from '../../generated/operations.js';
import type { ApplicationContract } from '../../models/application-contract.js';
import type { Contract } from '../../models/contract.js';
import { applicationContractsModel } from '../client-applications/contracts.js';
import { given, numericId } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { readContract } from './moves.js';
import type { AwaitedContract, ContractWaitOptions, ContractWaitParams } from './params.js';
import { contractAt, contractPlaceNames } from './place.js';

const defaultWaitMs = 300_000;
const defaultPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A contract that was just requested may take a moment to show. */
const looksUntilMissing = 3;

const passing: readonly string[] = ['server', 'connection', 'timeout', 'rate_limited'];

/** Waits for the contract as its provider sees it or, with `applicationId`, as its consumer does. */
export async function waitUntilApproved(
  context: ResourceContext,
  params: ContractWaitParams,
  options: ContractWaitOptions,
): Promise<AwaitedContract> {
  const contractId = numericId('contractId', given(params, [...contractPlaceNames, 'applicationId', 'contractId']));
  if (params.applicationId === undefined) {
    return watch(
      contractId,
      async (inner) => readContract(context, await contractAt(context.scope, params, inner), inner),
      options,
    );
  }
  const applicationId = numericId('applicationId', params);
  const { organizationId } = params;
  return watch(
    contractId,
    (inner) => asConsumer(context, { applicationId, contractId, organizationId }, inner),
    options,
  );
}

async function asConsumer(
  { http, scope }: ResourceContext,
  wanted: { readonly applicationId: number; readonly contractId: number; readonly organizationId: string | undefined },
  options: RequestOptions,
): Promise<ApplicationContract> {
  const { applicationId, contractId } = wanted;
  const path = { organizationId: await scope.root(wanted, options), applicationId };
  const contracts = await http.call(listApplicationContracts, { path, read: applicationContractsModel }, options);
  const contract = contracts.find(({ id }) => id === contractId);
  if (contract !== undefined) return contract;
  throw new NotFoundError(`Application ${applicationId} has no contract ${contractId}.`);
}

type Look = (options: RequestOptions) => Promise<Contract | ApplicationContract>;

/** Looks until the contract is approved. `look` fails with 404 while there is nothing to see. */
async function watch(contractId: number, look: Look, options: ContractWaitOptions): Promise<AwaitedContract> {
  checkedOptions(options, ['maxWaitMs', 'pollIntervalMs']);
  const maxWaitMs = checkedCount('maxWaitMs', options.maxWaitMs, 1) ?? defaultWaitMs;
  let pauseMs = checkedCount('pollIntervalMs', options.pollIntervalMs, 1) ?? defaultPauseMs;
  const { maxRetries, timeoutMs, headers, onResponse, signal } = options;
  const deadline = new Deadline(maxWaitMs, signal);
  const requestOptions = { maxRetries, timeoutMs, headers, onResponse, signal: deadline.signal };
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
        throw new ConflictError(`Contract ${contractId} is ${status}: waiting for its approval is in vain.`, {
          contractStatus: status,
        });
      }
      await pause(Math.max(pauseMs, Math.min(askedPauseMs, maxWaitMs)), deadline.signal);
      pauseMs = Math.max(pauseMs, Math.min(longestPauseMs, Math.round(pauseMs * 1.5)));
    }
  } catch (error) {
    if (error !== timeIsUp) throw error;
    if (answers === 0 && lastFailure !== undefined) throw lastFailure;
    throw new TimeoutError(
      `Contract ${contractId} was not approved within ${maxWaitMs} ms; ${status === undefined ? 'its state was not seen' : `it is ${status}`}.`,
      { hint: 'Its provider approves it in API Manager, or with `contracts.approve`.' },
    );
  } finally {
    deadline.end();
  }
}
