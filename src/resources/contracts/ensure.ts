/**
 * Makes sure that an application has a contract with an API instance: finds it or requests it, and asks for another
 * tier where that differs. Safe to repeat and to run twice at once, as `clientApplications.ensure`.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { checkedOptions } from '../../core/call/request-content.js';
import { ConflictError, isAnypointError } from '../../errors.js';
import type { ApplicationContract } from '../../models/application-contract.js';
import type { RequestedContract } from '../../models/requested-contract.js';
import { contractsOfApplication, contractsWithInstance } from '../client-applications/contracts.js';
import { lookFor, mayHaveHappened } from '../lost-answers.js';
import { numericId } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { variantOf, type SharedRuns } from '../shared-runs.js';
import { afterRejection } from './ensure-status.js';
import type { ContractEnsureParams, EnsuredContract } from './params.js';
import { readContractRequest, requestContract, requestTierChange, type ContractRequest } from './request.js';

/** The contract that there shall be, checked, with the ids of its pair. */
interface Wanted {
  readonly request: ContractRequest;
  readonly organizationId: string;
  readonly applicationId: number;
  readonly apiInstanceId: number;
}

/** Ensures a contract. Calls for the same pair at the same time share one run. */
export async function ensureContract(
  context: ResourceContext,
  runs: SharedRuns<EnsuredContract>,
  params: ContractEnsureParams,
  options: RequestOptions,
): Promise<EnsuredContract> {
  checkedOptions(options);
  const request = readContractRequest(params);
  const organizationId = await context.scope.root(params, options);
  const { applicationId } = request;
  const apiInstanceId = numericId('apiInstanceId', params);
  return runs.join(
    JSON.stringify([organizationId, applicationId, apiInstanceId]),
    variantOf({ ...params, organizationId }),
    (signal) => ensureNow(context, { request, organizationId, applicationId, apiInstanceId }, { ...options, signal }),
    ({ contract }) => ({ contract: structuredClone(contract), created: false, changed: false }),
    options.signal,
  );
}

async function ensureNow(context: ResourceContext, wanted: Wanted, options: RequestOptions): Promise<EnsuredContract> {
  const existing = await find(context, wanted, options);
  if (existing !== undefined) return settle(context, existing, wanted, options);
  return requestOrFind(context, wanted, options, true);
}

/**
 * Asks for the contract, or finds out what became of that. One that nobody can see after a lost response is asked for
 * once more; the platform has at most one contract for the pair.
 */
async function requestOrFind(
  context: ResourceContext,
  wanted: Wanted,
  options: RequestOptions,
  again: boolean,
): Promise<EnsuredContract> {
  try {
    const contract = await requestContract(context, wanted.request, options);
    return { contract: withInstance(contract, wanted), created: true, changed: false };
  } catch (error) {
    const taken = isAnypointError(error, 'conflict');
    if (!taken && !mayHaveHappened(error)) throw error;
    const found = await lookFor(() => find(context, wanted, options), options.signal);
    if (found !== undefined) return { ...(await settle(context, found, wanted, options)), created: !taken };
    if (taken || !again) throw error;
    return requestOrFind(context, wanted, options, false);
  }
}

async function find(
  { http }: ResourceContext,
  wanted: Wanted,
  options: RequestOptions,
): Promise<ApplicationContract | undefined> {
  const { organizationId, applicationId, apiInstanceId } = wanted;
  const pair = { organizationId, applicationId, apiInstanceId };
  const contracts = await contractsWithInstance(http, pair, options).catch(async (error: unknown) => {
    // Not every sign-in may look there; the older platform API tells the same, with the instance in each contract.
    if (!isAnypointError(error, 'permission') && !isAnypointError(error, 'not_found')) throw error;
    const all = await contractsOfApplication(http, 'platform', pair, options).catch((denied: unknown) => {
      throw isAnypointError(denied) ? error : denied;
    });
    return all.filter((contract) => contract.apiInstanceId === apiInstanceId);
  });
  return contracts.find((contract) => !isOfGroup(contract));
}

async function settle(
  context: ResourceContext,
  contract: ApplicationContract,
  wanted: Wanted,
  options: RequestOptions,
): Promise<EnsuredContract> {
  const { id, status, tier, requestedTier } = contract;
  if (status === 'REVOKED' || status === 'REJECTED') {
    throw new ConflictError(`Contract ${id} of this application and API is ${status}.`, {
      contractStatus: status,
      hint:
        status === 'REJECTED'
          ? afterRejection
          : 'Its provider can restore it, or delete it so that access can be requested again.',
    });
  }
  const { tierId } = wanted.request;
  const asked = requestedTier?.id ?? contract.requestedTierId ?? tier?.id ?? contract.tierId ?? undefined;
  if (tierId === undefined || tierId === asked) {
    return { contract: withInstance(contract, wanted), created: false, changed: false };
  }
  const { applicationId, organizationId } = wanted;
  const change = { applicationId, organizationId, contractId: id, tierId };
  const moved = await requestTierChange(context, change, options);
  return { contract: withInstance(moved, wanted), created: false, changed: true };
}

/** Exchange does not say with which API a contract is. */
function withInstance<Found extends ApplicationContract | RequestedContract>(
  contract: Found,
  { apiInstanceId }: Wanted,
): Found & { readonly apiInstanceId: number } {
  return { ...contract, apiInstanceId };
}

/** A contract through an API group does not stand for one with the API itself. */
function isOfGroup({ condition, groupInstanceId }: ApplicationContract): boolean {
  return condition === 'GROUP' || (groupInstanceId !== undefined && groupInstanceId !== null);
}
