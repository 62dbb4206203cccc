/**
 * Plans that every consumer of one API instance goes over to another: the upgrade of an API's version. Nothing on the
 * platform does that; promotion and export leave contracts behind.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import { contractPlan, withdrawal, type ContractPlan } from './plan-contract.js';
import { createPlan } from './create-plan.js';
import type { AccessApi, AccessProblem } from './document.js';
import { scopeProblems } from './limits.js';
import { checkRenaming, type Renaming } from './map.js';
import { checkedMembers, optionalFlag, optionalWord, positiveId } from './params.js';
import { referenceTo } from './plan-application.js';
import type { AccessPlan, AccessStep, AccessWaiting } from './plan.js';
import { scanAccess, withTiers, type ScanResult } from './scan.js';
import type { ScannedApi, ScannedApplication, ScannedContract } from './scanned.js';
import { placeInSteps, tierNamed, type FoundTier } from './tiers.js';

/** Params of {@link planMove}. */
export interface PlanMoveParams extends Pick<RequestOptions, 'signal' | 'timeoutMs' | 'maxRetries'> {
  /** Id of the API instance that consumers leave. */
  readonly fromApiInstanceId: number;
  /** Id of the API instance that they go over to, in the same organization. */
  readonly toApiInstanceId: number;
  /** Names of tiers on the new API instance by those on the old one. @default the same names */
  readonly tiers?: Renaming | undefined;
  /** Whether new contracts are approved; otherwise they wait, and the old ones stay. @default true */
  readonly approve?: boolean | undefined;
  /** What becomes of an old contract once its new one is approved. @default 'keep' */
  readonly retire?: 'keep' | 'revoke' | 'delete' | undefined;
}

const known = [
  'fromApiInstanceId',
  'toApiInstanceId',
  'tiers',
  'approve',
  'retire',
  'signal',
  'timeoutMs',
  'maxRetries',
];

/**
 * Plans contracts on the new API instance for every consumer of the old one, and then what becomes of the old ones. A
 * consumer who still waits for approval on the old one asks again on the new one and waits there. The way back is the
 * same plan with the instances changed over: revoked contracts are restored.
 *
 * Scopes: View APIs Configuration (`read:api_configuration`), View Contracts (`read:api_contracts`), View Client
 * Applications (`read:org_client_applications`); to apply the plan Manage Contracts (`manage:api_contracts`) and
 * Exchange Viewer (`read:exchange`).
 *
 * @throws ConfigurationError, PermissionError
 *
 * @example
 * ```ts
 * import { planMove } from 'anypoint-sdk/access';
 *
 * const plan = await planMove(anypoint, { fromApiInstanceId: 20417733, toApiInstanceId: 20417790, retire: 'revoke' });
 * ```
 */
export async function planMove(client: AnypointClient, params: PlanMoveParams): Promise<AccessPlan> {
  checkedMembers('planMove', params, known);
  const from = positiveId('fromApiInstanceId', params.fromApiInstanceId);
  const to = positiveId('toApiInstanceId', params.toApiInstanceId);
  if (from === to) throw new ConfigurationError('"fromApiInstanceId" and "toApiInstanceId" are the same.');
  const approve = optionalFlag('approve', params.approve, true);
  const retire = optionalWord('retire', params.retire, ['keep', 'revoke', 'delete']);
  checkRenaming('tiers', params.tiers);
  const { signal, timeoutMs, maxRetries } = params;
  const options: RequestOptions = { signal, timeoutMs, maxRetries };
  const read = await scanAccess(
    client,
    {
      contractsOf: (apis) => apis.filter(({ apiInstanceId }) => apiInstanceId === from || apiInstanceId === to),
      detailsOf: () => false,
    },
    options,
  );
  const [source, target] = [instanceOf(read, 'fromApiInstanceId', from), instanceOf(read, 'toApiInstanceId', to)];
  const scan = await withTiers(client, read, [target], options);
  const move: Move = { scan, source, target, tiers: params.tiers ?? {}, approve, retire };
  const moved = [...(scan.contracts.get(from)?.values() ?? [])]
    .flatMap((contract) => {
      const application = scan.applications.get(contract.applicationId);
      return application === undefined ? [] : [{ application, contract }];
    })
    .map(({ application, contract }) => consumerPlan(move, application, contract));
  const steps = moved.flatMap((one) => one.steps);
  const problems = [...moved.flatMap(({ problem }) => problem ?? []), ...(await scopeProblems(client, steps, options))];
  return createPlan({
    organizationId: scan.organizationId,
    steps,
    problems,
    waiting: moved.flatMap(({ waiting }) => waiting ?? []),
    scanRequests: scan.requests,
  });
}

interface Move {
  readonly scan: ScanResult;
  readonly source: ScannedApi;
  readonly target: ScannedApi;
  readonly tiers: Renaming;
  readonly approve: boolean;
  readonly retire: 'keep' | 'revoke' | 'delete';
}

interface ConsumerPlan {
  readonly steps: readonly AccessStep[];
  readonly problem?: AccessProblem | undefined;
  readonly waiting?: AccessWaiting | undefined;
}

function consumerPlan(move: Move, application: ScannedApplication, old: ScannedContract): ConsumerPlan {
  const { scan, target, approve } = move;
  const api: AccessApi = { apiInstanceId: target.apiInstanceId };
  if (old.viaGroup) {
    const message = `Contract ${old.id} is one with an API group, and goes with the group.`;
    return { steps: [], problem: { code: 'group_contract', application: application.name, api, message } };
  }
  // Who was refused or blocked is no consumer.
  if (old.status !== 'APPROVED' && old.status !== 'PENDING') return { steps: [] };
  const found = scan.contracts.get(target.apiInstanceId)?.get(application.id);
  const existing = found?.viaGroup === true ? undefined : found;
  const { tier, problem } = targetTier(move, old, existing);
  if (problem !== undefined) return { steps: [], problem: { ...problem, application: application.name, api } };
  const reference = referenceTo(application);
  const place = placeInSteps(target);
  const plan = contractPlan(
    { application: reference, api: place, status: old.status, tier, approve: approve && old.status === 'APPROVED' },
    existing,
  );
  if (plan.problem !== undefined) {
    return { steps: [], problem: { ...plan.problem, application: application.name, api } };
  }
  const asked = existing?.requestedTier ?? existing?.tier;
  const dropped = tier === undefined && plan.steps.length > 0 ? (old.tier ?? old.requestedTier) : undefined;
  return {
    problem:
      dropped === undefined
        ? undefined
        : {
            code: 'tier_dropped',
            application: application.name,
            api,
            message: `The new API instance has no SLA tiers: the limits of tier "${dropped.name}" end.`,
          },
    steps: [...plan.steps, ...retirement(move, application, old, plan)],
    waiting:
      plan.waits === true
        ? { application: reference, api: place, ...(asked === undefined ? {} : { tier: asked.name }) }
        : undefined,
  };
}

/** The tier of the new contract: the old one's by name, where the new API has tiers. */
function targetTier(
  { scan, target, tiers }: Move,
  old: ScannedContract,
  existing: ScannedContract | undefined,
): FoundTier {
  const offered = scan.tiers.get(target.apiInstanceId) ?? [];
  const held = old.status === 'PENDING' ? (old.requestedTier ?? old.tier) : old.tier;
  const wished = held === undefined ? undefined : Object.hasOwn(tiers, held.name) ? tiers[held.name] : held.name;
  if (!offered.some(({ active }) => active)) return {};
  const current = existing?.status === 'PENDING' ? existing.requestedTier : existing?.tier;
  if (current !== undefined && current.name === wished) return { tier: current };
  const found = tierNamed(offered, wished);
  if (found.problem === undefined) return found;
  const { code, message } = found.problem;
  return { problem: { code, message: `${message} Say which one in \`tiers\`.` } };
}

/** The old contract goes only once the new one is sure to be approved. */
function retirement(
  { source, retire }: Move,
  application: ScannedApplication,
  old: ScannedContract,
  plan: ContractPlan,
): readonly AccessStep[] {
  if (retire === 'keep') return [];
  const isReplaced = old.status === 'PENDING' ? plan.steps.length > 0 || plan.usable : plan.usable;
  if (!isReplaced) return [];
  return withdrawal({ application: referenceTo(application), api: placeInSteps(source) }, old, {
    remove: retire === 'delete',
    after: plan.steps.at(-1),
  });
}

function instanceOf(scan: ScanResult, name: string, apiInstanceId: number): ScannedApi {
  const api = scan.apis.get(apiInstanceId);
  if (api !== undefined) return api;
  throw new ConfigurationError(
    `"${name}": no environment that this sign-in sees has an API instance ${apiInstanceId}.`,
  );
}
