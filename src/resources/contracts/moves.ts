/**
 * Moves contracts between their states. The action endpoints that API Manager's own screens use come first; where they
 * do not exist (404), and for API groups, which have none, the state is set by PATCH. Nothing is read beforehand: only
 * when the platform refuses, the contract is read, so that the error can say in which state it is. The exception is a
 * PATCH to APPROVED, which stands for two moves: it is read before, lest `approve` restores a revoked contract.
 *
 * Sources: recorded requests of production clients (actions); Salesforce help article 001115212 (PATCH).
 */
import type { RequestOptions } from '../../core/call/call.js';
import { path, type Path } from '../../core/call/path.js';
import { ConflictError, isAnypointError, type AnypointError } from '../../errors.js';
import type { Contract } from '../../models/contract.js';
import { orNothing } from '../../models/envelope.js';
import type { ContractDeleteParams, ContractParams } from './params.js';
import { contractPath, oneContractModel, placeOf, type ContractContext } from './wire.js';
import { numericId, optionalFlag } from '../ids.js';
import { needs } from '../required-scopes.js';

/** Any success will do: what came of it is read where the answer does not tell. */
const contractOrNothing = orNothing(oneContractModel);

interface Move {
  /** The only state that it starts from. */
  readonly from: string;
  readonly done: string;
  readonly advice: string;
  /** Instead of the advice, where the contract is PENDING. */
  readonly adviceWhenPending?: string;
}

const moves = {
  approve: { from: 'PENDING', done: 'approved', advice: '', status: 'APPROVED' },
  reject: { from: 'PENDING', done: 'rejected', advice: '', status: 'REJECTED' },
  revoke: { from: 'APPROVED', done: 'revoked', advice: '', status: 'REVOKED' },
  restore: { from: 'REVOKED', done: 'restored', advice: '', status: 'APPROVED' },
} as const satisfies Readonly<Record<string, Move & { readonly status: string }>>;

const adviceWhenPending =
  ' A pending contract must be rejected, or approved and revoked, before it can be deleted: `contracts.reject`, or `contracts.approve` first.';

const deletion: Move = {
  adviceWhenPending,
  from: 'REVOKED',
  done: 'deleted',
  advice: ' Revoke it first: `contracts.revoke`, or `contracts.delete` with `revokeFirst: true`.',
};

/** Names a move of the provider. */
export type ContractMove = keyof typeof moves;

const actionRoutes = {
  approve:
    '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/approve',
  reject:
    '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/reject',
  revoke:
    '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/revoke',
  restore:
    '/apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/contracts/{contractId}/restore',
} as const;

/** Carries out a move; a refusal tells the state that the contract is in. */
export async function moveContract(
  context: ContractContext,
  move: ContractMove,
  params: ContractParams,
  options: RequestOptions,
  inOrderToDelete = false,
): Promise<Contract> {
  const one = await contractPath(context.scope, params, options);
  try {
    if ('groupInstanceId' in placeOf(params)) return await byPatch(context, move, one, params, options);
    return await byAction(context, move, one, params, options).catch((error: unknown) => {
      if (!isAnypointError(error, 'not_found')) throw error;
      return byPatch(context, move, one, params, options);
    });
  } catch (error) {
    const told: Move = inOrderToDelete ? { ...moves[move], adviceWhenPending } : moves[move];
    return explain(context, error, told, one, params, options);
  }
}

async function byAction(
  context: ContractContext,
  move: ContractMove,
  one: Path,
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  const { http, scope } = context;
  const apiInstanceId = numericId('apiInstanceId', params);
  const contractId = numericId('contractId', params);
  const at = await scope.environment(params, options);
  const contract = await http.request(
    {
      method: 'POST',
      path: path(actionRoutes[move], { ...at, apiInstanceId, contractId }),
      body: {},
      model: contractOrNothing,
      scopes: needs.manageContracts,
    },
    options,
  );
  return contract ?? readContract(context, one, params, options);
}

/** From these states a PATCH to APPROVED would be the other move, or none. */
const mistaken: Readonly<Partial<Record<ContractMove, readonly string[]>>> = {
  approve: ['APPROVED', 'REVOKED'],
  restore: ['PENDING', 'APPROVED', 'REJECTED'],
};

async function byPatch(
  context: ContractContext,
  move: ContractMove,
  one: Path,
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  const wrong = mistaken[move];
  if (wrong !== undefined) {
    const contract = await readContract(context, one, params, options);
    if (wrong.includes(contract.status)) throw illegalMove(contract, moves[move], undefined);
  }
  return patchContract(context, one, { status: moves[move].status }, params, options);
}

/** Changes a contract by PATCH: its state or its tier. */
export async function patchContract(
  context: ContractContext,
  one: Path,
  change: { readonly status?: string; readonly tierId?: number },
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  const contract = await context.http.request(
    { method: 'PATCH', path: one, body: change, model: contractOrNothing, scopes: manageScopes(params) },
    options,
  );
  return contract ?? readContract(context, one, params, options);
}

/** Reads one contract. */
export async function readContract(
  { http }: ContractContext,
  one: Path,
  params: ContractParams,
  options: RequestOptions,
): Promise<Contract> {
  const scopes = params.groupInstanceId === undefined ? needs.readContracts : needs.manageGroups;
  return http.request({ method: 'GET', path: one, model: oneContractModel, scopes }, options);
}

/** Deletes a contract, after revoking it where that is asked for and needed. */
export async function deleteContract(
  context: ContractContext,
  params: ContractDeleteParams,
  options: RequestOptions,
): Promise<void> {
  const one = await contractPath(context.scope, params, options);
  if (optionalFlag('revokeFirst', params) === true) {
    const { status } = await readContract(context, one, params, options);
    if (status !== 'REVOKED' && status !== 'REJECTED') await moveContract(context, 'revoke', params, options, true);
  }
  try {
    await context.http.request({ method: 'DELETE', path: one, scopes: manageScopes(params) }, options);
  } catch (error) {
    await explain(context, error, deletion, one, params, options);
  }
}

function manageScopes(params: ContractParams): readonly string[] {
  return params.groupInstanceId === undefined ? needs.manageContracts : needs.manageGroups;
}

/** Throws what the platform said, or, where the contract's state is the reason, an error that tells the state. */
async function explain(
  context: ContractContext,
  error: unknown,
  move: Move,
  one: Path,
  params: ContractParams,
  options: RequestOptions,
): Promise<never> {
  if (!isAnypointError(error, 'conflict') && !isAnypointError(error, 'bad_request')) throw error;
  // Without a status it did not come from the platform: it is an explanation already.
  if (error.status === undefined) throw error;
  const contract = await readContract(context, one, params, { ...options, onResponse: undefined }).catch(
    (unreadable: unknown) => {
      // What the platform said is worth more than why it cannot be explained; an abort still ends the call.
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
  return new ConflictError(`Contract ${id} is ${status}; only ${article} ${from} contract can be ${done}.${advice}`, {
    status: refusal?.status,
    requestId: refusal?.requestId,
    method: refusal?.method,
    route: refusal?.route,
    attempts: refusal?.attempts,
    hint: advice === '' ? undefined : advice.trim(),
  });
}
