/** Plans decisions about what is PENDING. */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import { createPlan } from './create-plan.js';
import { scopeProblems } from './limits.js';
import { checkedMembers, positiveIds } from './params.js';
import { contractPlan, withdrawal } from './plan-contract.js';
import { referenceTo } from './plan-application.js';
import type { AccessPlan, AccessStep, AccessStepApi, AccessStepApplication, AccessWaiting } from './plan.js';
import { scanAccess, type ScanResult } from './scan.js';
import type { ScannedApi, ScannedContract } from './scanned.js';
import { placeInSteps } from './tiers.js';

/** A request for access that waits for a decision. */
export interface PendingRequest {
  /** Application that asks. */
  readonly application: AccessStepApplication;
  /** API instance that it asks for. */
  readonly api: AccessStepApi;
  readonly contractId: number;
  /** Name of the tier that is asked for. */
  readonly tier?: string | undefined;
}

/** A decision about a request: undefined leaves it waiting. */
export type AccessDecision = 'approve' | 'reject' | undefined;

/** Params of {@link planApprovals}. */
export interface PlanApprovalsParams extends Pick<RequestOptions, 'signal' | 'timeoutMs' | 'maxRetries'> {
  /** Ids of the API instances whose requests are decided. @default those of every environment that the sign-in sees */
  readonly apiInstanceIds?: readonly number[] | undefined;
  /** Decides about one request. */
  readonly when: (request: PendingRequest) => AccessDecision | Promise<AccessDecision>;
}

/**
 * Plans the approval or rejection of PENDING contracts. What is left is listed as waiting.
 *
 * Scopes: as `exportAccess`; to apply the plan Manage Contracts (`manage:api_contracts`).
 *
 * @throws ConfigurationError, PermissionError
 *
 * @example
 * ```ts
 * import { planApprovals } from 'anypoint-sdk/access';
 *
 * const plan = await planApprovals(anypoint, { when: ({ tier }) => (tier === 'Silver' ? 'approve' : undefined) });
 * ```
 */
export async function planApprovals(client: AnypointClient, params: PlanApprovalsParams): Promise<AccessPlan> {
  checkedMembers('planApprovals', params, ['apiInstanceIds', 'when', 'signal', 'timeoutMs', 'maxRetries']);
  const { when, signal, timeoutMs, maxRetries } = params;
  if (typeof when !== 'function') {
    throw new ConfigurationError("\"when\" must be a function that returns 'approve', 'reject' or undefined.");
  }
  const instances = positiveIds('apiInstanceIds', params.apiInstanceIds);
  const options: RequestOptions = { signal, timeoutMs, maxRetries };
  const scan = await scanAccess(
    client,
    {
      contractsOf: (apis) => apis.filter(({ apiInstanceId }) => instances?.has(apiInstanceId) ?? true),
      detailsOf: () => false,
    },
    options,
  );
  const unknown = [...(instances ?? [])].filter((id) => !scan.apis.has(id));
  if (unknown.length > 0) {
    throw new ConfigurationError(`"apiInstanceIds": no environment that this sign-in sees has ${unknown.join(', ')}.`);
  }
  const steps: AccessStep[] = [];
  const waiting: AccessWaiting[] = [];
  for (const { request, api, contract } of pendingRequests(scan)) {
    // Callers without types return anything: what is no decision must not pass for one.
    const decision: unknown = await when(request);
    const { application, tier } = request;
    if (decision === 'approve') {
      steps.push(...contractPlan({ application, api, status: 'APPROVED', approve: true }, contract).steps);
    } else if (decision === 'reject') {
      steps.push(...withdrawal({ application, api }, contract, { remove: false }));
    } else if (decision === undefined) {
      waiting.push({ application, api, ...(tier === undefined ? {} : { tier }) });
    } else {
      throw new ConfigurationError("\"when\" must return 'approve', 'reject' or undefined.");
    }
  }
  return createPlan({
    organizationId: scan.organizationId,
    steps,
    waiting,
    problems: [...scan.problems, ...(await scopeProblems(client, steps, options))],
    scanRequests: scan.requests,
  });
}

function* pendingRequests(scan: ScanResult): Iterable<{
  readonly request: PendingRequest;
  readonly api: AccessStepApi;
  readonly contract: ScannedContract;
}> {
  for (const [apiInstanceId, contracts] of scan.contracts) {
    const scanned: ScannedApi | undefined = scan.apis.get(apiInstanceId);
    if (scanned === undefined) continue;
    const api = placeInSteps(scanned);
    for (const contract of contracts.values()) {
      const application = scan.applications.get(contract.applicationId);
      if (contract.status !== 'PENDING' || contract.viaGroup || application === undefined) continue;
      const tier = (contract.requestedTier ?? contract.tier)?.name;
      const request = {
        application: referenceTo(application),
        api,
        contractId: contract.id,
        ...(tier === undefined ? {} : { tier }),
      };
      yield { request, api, contract };
    }
  }
}
