/**
 * API Manager: contracts of an API instance, the owner's side, with the decisions of the screens' own interface
 * (`xapi`), which the option `xapi: false` takes away. Source: API Manager API specification; Salesforce help article
 * 001115212; recorded responses.
 */
import { idField, requiredText, textField } from '../bodies.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import { isObject, type Call, type JsonObject } from '../call.js';
import {
  decide,
  deleteContract,
  moveTo,
  requestContract,
  requestTierChange,
  setTier,
  type ContractAction,
  type ContractRequest,
} from '../contract-states.js';
import { API_MANAGER_PAGES, ordered, page } from '../pages.js';
import { instanceOf } from '../places.js';
import { invalid, notFound } from '../problems.js';
import { managerContract, managerListedContract } from '../views/manager-contracts.js';
import type { LocalContract } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type OfInstance = Call<'organizationId' | 'environmentId' | 'apiInstanceId'>;
type OfContract = Call<'organizationId' | 'environmentId' | 'apiInstanceId' | 'contractId'>;

function contractFor(call: OfContract): LocalContract {
  const instance = instanceOf(call);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.apiId !== instance.id) throw notFound('Contract');
  return contract;
}

/** Keeps the contracts that `status`, `coreServicesId` and `query` of the call ask for. */
export function contractsAsked(call: Call, isMeant: (contract: LocalContract) => boolean): LocalContract[] {
  const status = call.query('status')?.toUpperCase();
  const clientId = call.query('coreServicesId');
  const query = call.query('query')?.toLowerCase();
  return [...call.state.contracts.values()].filter((contract) => {
    if (!isMeant(contract) || (status ?? contract.status) !== contract.status) return false;
    const application = call.state.applications.get(contract.applicationId);
    if (clientId !== undefined && application?.clientId !== clientId) return false;
    return query === undefined || application?.name.toLowerCase().includes(query) === true;
  });
}

/** Orders contracts as the call asks and shows the page in API Manager's envelope. */
export function contractPage(call: Call, contracts: readonly LocalContract[], limits = API_MANAGER_PAGES): Answer {
  const sorted = ordered(call, contracts, {
    id: ({ id }) => id,
    name: ({ applicationId }) => call.state.applications.get(applicationId)?.name ?? '',
    status: ({ status }) => status,
    createdDate: ({ createdAt }) => createdAt,
    updatedDate: ({ updatedAt }) => updatedAt,
  });
  const shown = page(call, sorted, limits);
  return ok({
    total: contracts.length,
    contracts: shown.map((contract) => managerListedContract(call.state, contract)),
  });
}

function list(call: OfInstance): Answer {
  const instance = instanceOf(call);
  return contractPage(
    call,
    contractsAsked(call, ({ apiId }) => apiId === instance.id),
  );
}

/** Reads who asks for access, and for what, from the body of a creation. */
export function readContractRequest(call: Call, body: JsonObject): ContractRequest & { applicationId: number } {
  const applicationId = idField(body, 'applicationId');
  if (applicationId === undefined) throw invalid('applicationId is required', 'applicationId');
  if (!call.state.applications.has(applicationId)) throw notFound('Application');
  const info = body['requestAccessInfo'];
  const reason = isObject(info) ? requiredText(info, 'reason') : undefined;
  if (reason !== undefined && reason.length > 500) throw invalid('reason is too long', 'requestAccessInfo');
  return {
    applicationId,
    tierId: idField(body, 'requestedTierId'),
    reason,
    partyId: textField(body, 'partyId'),
    partyName: textField(body, 'partyName'),
  };
}

async function create(call: OfInstance): Promise<Answer> {
  const instance = instanceOf(call);
  const { applicationId, ...request } = readContractRequest(call, await call.json());
  const parties = { applicationId, apiId: instance.id, groupInstanceId: null };
  return created(managerContract(call.state, requestContract(call, parties, request)));
}

function get(call: OfContract): Answer {
  return ok(managerListedContract(call.state, contractFor(call)));
}

/** Changes status, tier or requested tier of a contract, whichever the body names. */
export function changeContract(call: Call, contract: LocalContract, body: JsonObject): void {
  const status = textField(body, 'status');
  const tierId = idField(body, 'tierId');
  const requestedTierId = idField(body, 'requestedTierId');
  if (status === undefined && tierId === undefined && requestedTierId === undefined) {
    throw invalid('One of status, tierId and requestedTierId is required', 'status');
  }
  if (tierId !== undefined) setTier(call, contract, tierId);
  if (requestedTierId !== undefined) requestTierChange(call, contract, requestedTierId);
  if (status !== undefined) moveTo(call, contract, status);
}

async function change(call: OfContract): Promise<Answer> {
  const contract = contractFor(call);
  changeContract(call, contract, await call.json());
  return ok(managerContract(call.state, contract));
}

function remove(call: OfContract): Answer {
  deleteContract(call, contractFor(call));
  return nothing();
}

function decision(action: ContractAction) {
  return (call: OfContract): Answer => {
    const contract = contractFor(call);
    decide(call, contract, action);
    return ok(managerContract(call.state, contract));
  };
}

export const apiManagerContractHandlers = {
  listContracts: list,
  createContract: create,
  getContract: get,
  updateContract: change,
  deleteContract: remove,
  approveContract: decision('approve'),
  rejectContract: decision('reject'),
  revokeContract: decision('revoke'),
  restoreContract: decision('restore'),
} satisfies SomeHandlers;
