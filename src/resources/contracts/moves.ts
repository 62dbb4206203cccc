/**
 * Moves contracts between their states. The action endpoints that API Manager's own user interface uses are tried
 * first; where they do not exist (404), and for API groups and managed-service APIs, which have none, the state is set
 * by PATCH. Nothing is read beforehand: the contract is read only when the platform refuses, so that the error can name
 * its state. The exception is a PATCH to APPROVED, which stands for two moves: it is read before, lest `approve`
 * restores a revoked contract.
 *
 * Sources: recorded requests of production clients (actions); Salesforce help article 001115212 (PATCH).
 */
import type { RequestOptions } from '../../core/call/call.js';
import { ConflictError, isAnypointError, type AnypointError } from '../../errors.js';
import {
  approveContract,
  deleteContract as deleteContractOperation,
  deleteGroupContract,
  deleteManagedServiceContract,
  getContract,
  getGroupContract,
  getManagedServiceContract,
  rejectContract,
  restoreContract,
  revokeContract,
  updateContract,
  updateGroupContract,
  updateManagedServiceContract,
} from '../../generated/operations.js';
import type { Contract } from '../../models/contract.js';
import { optionalFlag } from '../params.js';
import type { ResourceContext } from '../scope.js';
import type { ContractDeleteParams, ContractParams } from './params.js';
import { contractAt, contractOrNothing, oneContractModel, type ContractAt } from './place.js';

interface Move {
  /** The only state that the move starts from. */
  readonly from: string;
  readonly done: string;
  readonly advice: string;
  /** The hint where the contract is PENDING. */
  readonly adviceWhenPending?: string;
}

const moves = {
  approve: { from: 'PENDING', done: 'approved', advice: '', status: 'APPROVED' },
  reject: { from: 'PENDING', done: 'rejected', advice: '', status: 'REJECTED' },
  revoke: { from: 'APPROVED', done: 'revoked', advice: '', status: 'REVOKED' },
  restore: { from: 'REVOKED', done: 'restored', advice: '', status: 'APPROVED' },
} as const satisfies Readonly<Record<string, Move & { readonly status: string }>>;

const adviceWhenPending =
  'A pending contract must be rejected, or approved and revoked, before it can be deleted: `contracts.reject`, or `contracts.approve` first.';

const deletion: Move = {
  adviceWhenPending,
  from: 'REVOKED',
  done: 'deleted',
  advice: 'Revoke it first: `contracts.revoke`, or `contracts.delete` with `revokeFirst: true`.',
};

/** A move that the provider makes. */
export type ContractMove = keyof typeof moves;

const actions = {
  approve: approveContract,
  reject: rejectContract,
  revoke: revokeContract,
  restore: restoreContract,
} as const;

/** Carries out a move. A refusal names the contract's state. */
export async function moveContract(
  context: ResourceContext,
  move: ContractMove,
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  return moveContractAt(context, move, await contractAt(context.scope, params, options), options);
}

/** Carries out a move of the contract at this place. */
export async function moveContractAt(
  context: ResourceContext,
  move: ContractMove,
  at: ContractAt,
  options: RequestOptions,
  inOrderToDelete = false,
): Promise<Contract> {
  try {
    if (!('apiInstanceId' in at)) return await byPatch(context, move, at, options);
    const contract = await context.http
      .call(actions[move], { path: at, body: {}, read: contractOrNothing }, options)
      .catch((error: unknown) => {
        if (!isAnypointError(error, 'not_found')) throw error;
        return byPatch(context, move, at, options).catch(async (refusal: unknown) => {
          if (isAnypointError(refusal, 'permission')) await demandContract(context, at, options);
          throw refusal;
        });
      });
    return contract ?? (await readContract(context, at, options));
  } catch (error) {
    const told: Move = inOrderToDelete ? { ...moves[move], adviceWhenPending } : moves[move];
    return explain(context, error, told, at, options);
  }
}

/** Throws the 404 of a contract that is not there: PATCH wants more scopes than the actions, and is refused before. */
async function demandContract(context: ResourceContext, at: ContractAt, options: RequestOptions): Promise<void> {
  await readContract(context, at, { ...options, onResponse: undefined }).catch((unreadable: unknown) => {
    if (!isAnypointError(unreadable) || unreadable.code === 'not_found') throw unreadable;
  });
}

/** From these states a PATCH to APPROVED would be the other move, or none. */
const mistaken: Readonly<Partial<Record<ContractMove, readonly string[]>>> = {
  approve: ['APPROVED', 'REVOKED'],
  restore: ['PENDING', 'APPROVED', 'REJECTED'],
};

async function byPatch(
  context: ResourceContext,
  move: ContractMove,
  at: ContractAt,
  options: RequestOptions,
): Promise<Contract> {
  const wrong = mistaken[move];
  if (wrong !== undefined) {
    const contract = await readContract(context, at, options);
    if (wrong.includes(contract.status)) throw illegalMove(contract, moves[move], undefined);
  }
  return patchContract(context, at, { status: moves[move].status }, options);
}

/** Changes a contract by PATCH: its state or its tier. */
export async function patchContract(
  context: ResourceContext,
  at: ContractAt,
  body: { readonly status?: 'APPROVED' | 'REVOKED' | 'REJECTED'; readonly tierId?: number },
  options: RequestOptions,
): Promise<Contract> {
  const { http } = context;
  const input = { body, read: contractOrNothing };
  const contract =
    'apiInstanceId' in at
      ? await http.call(updateContract, { path: at, ...input }, options)
      : 'groupInstanceId' in at
        ? await http.call(updateGroupContract, { path: at, ...input }, options)
        : await http.call(updateManagedServiceContract, { path: at, ...input }, options);
  return contract ?? readContract(context, at, options);
}

/** Reads one contract. */
export async function readContract(
  { http }: ResourceContext,
  at: ContractAt,
  options: RequestOptions,
): Promise<Contract> {
  if ('apiInstanceId' in at) return http.call(getContract, { path: at, read: oneContractModel }, options);
  return 'groupInstanceId' in at
    ? http.call(getGroupContract, { path: at, read: oneContractModel }, options)
    : http.call(getManagedServiceContract, { path: at, read: oneContractModel }, options);
}

/** Deletes a contract, after revoking it where that is asked for and needed. */
export async function deleteContract(
  context: ResourceContext,
  params: ContractDeleteParams,
  options: RequestOptions,
): Promise<void> {
  const at = await contractAt(context.scope, params, options, ['revokeFirst']);
  if (optionalFlag('revokeFirst', params) === true) {
    const { status } = await readContract(context, at, options);
    if (status !== 'REVOKED' && status !== 'REJECTED') await moveContractAt(context, 'revoke', at, options, true);
  }
  const { http } = context;
  try {
    if ('apiInstanceId' in at) await http.call(deleteContractOperation, { path: at }, options);
    else if ('groupInstanceId' in at) await http.call(deleteGroupContract, { path: at }, options);
    else await http.call(deleteManagedServiceContract, { path: at }, options);
  } catch (error) {
    await explain(context, error, deletion, at, options);
  }
}

/** Throws the platform's error or, where the contract's state is the reason, one that names the state. */
async function explain(
  context: ResourceContext,
  error: unknown,
  move: Move,
  at: ContractAt,
  options: RequestOptions,
): Promise<never> {
  if (!isAnypointError(error, 'conflict') && !isAnypointError(error, 'bad_request')) throw error;
  // Without a status the error did not come from the platform and explains itself.
  if (error.status === undefined) throw error;
  const contract = await readContract(context, at, { ...options, onResponse: undefined }).catch(
    (unreadable: unknown) => {
      // The platform's error matters more than the failure to explain it; an abort still ends the call.
      if (!isAnypointError(unreadable)) throw unreadable;
      return undefined;
    },
  );
  throw contract === undefined || contract.status === move.from ? error : illegalMove(contract, move, error);
}

function illegalMove({ id, status }: Contract, move: Move, refusal: AnypointError | undefined): ConflictError {
  const { from, done, adviceWhenPending: whenPending = move.advice } = move;
  const article = from.startsWith('A') ? 'an' : 'a';
  // A rejected contract cannot be revoked either.
  const advice = status === 'REJECTED' ? '' : status === 'PENDING' ? whenPending : move.advice;
  return new ConflictError(`Contract ${id} is ${status}; only ${article} ${from} contract can be ${done}.`, {
    contractStatus: status,
    status: refusal?.status,
    requestId: refusal?.requestId,
    method: refusal?.method,
    route: refusal?.route,
    attempts: refusal?.attempts,
    pathParams: refusal?.pathParams,
    platformCode: refusal?.platformCode,
    issues: refusal?.issues,
    hint: advice === '' ? undefined : advice,
  });
}
