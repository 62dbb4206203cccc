/**
 * Brings a contract to a state, from the provider's side: looks, moves, and looks again after a lost response or a
 * conflict. Safe to repeat.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { ConflictError, isAnypointError } from '../../errors.js';
import type { Contract } from '../../models/contract.js';
import { lookFor, mayHaveHappened } from '../lost-answers.js';
import { given, oneOfWords, requiredText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { moveContractAt, readContract, type ContractMove } from './moves.js';
import type { ContractStatusParams, EnsuredContractStatus } from './params.js';
import { contractAt, contractPlaceNames, type ContractAt } from './place.js';

type Status = ContractStatusParams['status'];

/** What a provider can do about a rejected contract, as far as anybody tells. */
export const afterRejection =
  'Its provider can try to approve it, or to delete it so that access can be requested again: whether the platform takes either is not documented.';

/** The move that leads from one state to another, where there is one. */
const moveBetween: Readonly<Record<Status, Readonly<Record<string, ContractMove>>>> = {
  APPROVED: { PENDING: 'approve', REVOKED: 'restore', REJECTED: 'approve' },
  REJECTED: { PENDING: 'reject' },
  REVOKED: { APPROVED: 'revoke' },
};

/** Brings a contract to a state. */
export async function ensureContractStatus(
  context: ResourceContext,
  params: ContractStatusParams,
  options: RequestOptions,
): Promise<EnsuredContractStatus> {
  given(params, [...contractPlaceNames, 'contractId', 'status']);
  // Demanded first: where nothing is given, the first of the words would be taken, and a contract approved by omission.
  requiredText('status', params, "'APPROVED', 'REJECTED' or 'REVOKED'");
  const status = oneOfWords<Status>('status', params, ['APPROVED', 'REJECTED', 'REVOKED']);
  const at = await contractAt(context.scope, params, options, ['status']);
  const contract = await readContract(context, at, options);
  if (contract.status === status) return { contract, changed: false };
  return { contract: await brought(context, at, contract, status, options), changed: true };
}

async function brought(
  context: ResourceContext,
  at: ContractAt,
  contract: Contract,
  status: Status,
  options: RequestOptions,
): Promise<Contract> {
  const move = moveBetween[status][contract.status];
  if (move === undefined) throw noWay(contract, status);
  try {
    return await moveContractAt(context, move, at, options);
  } catch (error) {
    if (!mayHaveHappened(error) && !isAnypointError(error, 'conflict')) throw error;
    // The move may be done, by this call or by somebody else at the same time.
    const there = await lookFor(async () => {
      const now = await readContract(context, at, options);
      return now.status === status ? now : undefined;
    }, options.signal);
    if (there === undefined) throw error;
    return there;
  }
}

function noWay({ id, status }: Contract, wanted: Status): ConflictError {
  const advice: Readonly<Record<string, string>> = {
    PENDING: 'A pending contract is approved or rejected: give one of these states.',
    APPROVED: "An approved contract can only be revoked: give `status: 'REVOKED'`.",
    REVOKED: "A revoked contract can be restored (`status: 'APPROVED'`) or deleted.",
    REJECTED: `A rejected contract gives no access as it is. ${afterRejection}`,
  };
  return new ConflictError(`Contract ${id} is ${status}; no move leads from there to ${wanted}.`, {
    contractStatus: status,
    hint: advice[status],
  });
}
