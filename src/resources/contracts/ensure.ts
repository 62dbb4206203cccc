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
import { checkRequest } from './asset.js';
import type {
  ContractEnsureParams,
  ContractRequestParams,
  EnsuredContract,
  TierChangeRequestParams,
} from './params.js';
import type { ContractContext } from './wire.js';
import { numericId, optionalId } from '../ids.js';
import { lookFor, mayHaveHappened } from '../lost-answers.js';
import { SharedRuns, variantOf } from '../shared-runs.js';

/** Is what it takes to ensure a contract. @internal */
export interface ContractActions {
  prepare(params: ContractRequestParams, options: RequestOptions): Promise<object>;
  send(
    applicationId: number,
    body: object,
    params: ContractRequestParams,
    options: RequestOptions,
  ): Promise<RequestedContract>;
  requestTierChange(params: TierChangeRequestParams, options: RequestOptions): Promise<RequestedContract>;
}

/** @internal */
export class ContractEnsurer {
  readonly #runs = new SharedRuns<EnsuredContract>();
  readonly #context: ContractContext;
  readonly #actions: ContractActions;

  constructor(context: ContractContext, actions: ContractActions) {
    this.#context = context;
    this.#actions = actions;
  }

  async ensure(params: ContractEnsureParams, options: RequestOptions): Promise<EnsuredContract> {
    checkedOptions(options);
    checkRequest(params);
    const wanted = { ...params, organizationId: await this.#context.scope.root(params, options) };
    const applicationId = numericId('applicationId', params);
    const apiInstanceId = numericId('apiInstanceId', params);
    return this.#runs.join(
      JSON.stringify([wanted.organizationId, applicationId, apiInstanceId]),
      variantOf(wanted),
      (signal) => this.#run(wanted, { ...options, signal }),
      ({ contract }) => ({ contract: structuredClone(contract), created: false, changed: false }),
      options.signal,
    );
  }

  async #run(
    wanted: ContractEnsureParams & { readonly organizationId: string },
    options: RequestOptions,
  ): Promise<EnsuredContract> {
    const find = (): Promise<ApplicationContract | undefined> => this.#find(wanted, options);
    const existing = await find();
    if (existing !== undefined) return this.#settle(existing, wanted, options);
    const body = await this.#actions.prepare(wanted, options);
    return this.#request(find, body, wanted, options, true);
  }

  /**
   * Asks for the contract, or finds out what became of that. One that nobody can see after a lost answer is asked for
   * once more; the platform has at most one contract for the pair.
   */
  async #request(
    find: () => Promise<ApplicationContract | undefined>,
    body: object,
    wanted: ContractEnsureParams,
    options: RequestOptions,
    again: boolean,
  ): Promise<EnsuredContract> {
    try {
      const contract = await this.#actions.send(numericId('applicationId', wanted), body, wanted, options);
      return { contract, created: true, changed: false };
    } catch (error) {
      const taken = isAnypointError(error, 'conflict');
      if (!taken && !mayHaveHappened(error)) throw error;
      const found = await lookFor(find, options.signal);
      if (found !== undefined) return { ...(await this.#settle(found, wanted, options)), created: !taken };
      if (taken || !again) throw error;
      return this.#request(find, body, wanted, options, false);
    }
  }

  async #find(
    wanted: ContractEnsureParams & { readonly organizationId: string },
    options: RequestOptions,
  ): Promise<ApplicationContract | undefined> {
    const { http } = this.#context;
    const applicationId = numericId('applicationId', wanted);
    const apiInstanceId = numericId('apiInstanceId', wanted);
    const pair = { organizationId: wanted.organizationId, applicationId, apiInstanceId };
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

  async #settle(
    contract: ApplicationContract,
    wanted: ContractEnsureParams,
    options: RequestOptions,
  ): Promise<EnsuredContract> {
    const { id, status, tier, requestedTier } = contract;
    if (status === 'REVOKED' || status === 'REJECTED') {
      throw new ConflictError(
        `Contract ${id} of this application and API is ${status}: its provider can ${
          status === 'REVOKED' ? 'restore it, or delete it so that access can be requested again' : 'delete it'
        }.`,
      );
    }
    const tierId = optionalId('tierId', wanted);
    const asked = requestedTier?.id ?? contract.requestedTierId ?? tier?.id ?? contract.tierId ?? undefined;
    if (tierId === undefined || tierId === asked) return { contract, created: false, changed: false };
    const { applicationId, organizationId } = wanted;
    const moved = await this.#actions.requestTierChange(
      { applicationId, organizationId, contractId: id, tierId },
      options,
    );
    return { contract: moved, created: false, changed: true };
  }
}

/** A contract through an API group does not stand for one with the API itself. */
function isOfGroup({ condition, groupInstanceId }: ApplicationContract): boolean {
  return condition === 'GROUP' || (groupInstanceId !== undefined && groupInstanceId !== null);
}
