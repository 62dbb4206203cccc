/**
 * API Manager: APIs of managed services with their contracts. Their tiers and policies are described and not simulated.
 * Source: API Manager API specification.
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { deleteContract, requestContract } from '../contract-states.js';
import { environmentOf, managedServiceApiOf } from '../places.js';
import { notFound } from '../problems.js';
import { audit } from '../views/applications.js';
import { managerContract, managerListedContract } from '../views/manager-contracts.js';
import type { LocalContract, LocalManagedServiceApi, World } from '../world/state.js';
import { changeContract, readContractRequest } from './api-manager-contracts.js';
import type { SomeHandlers } from './handler.js';

type OfApi = Call<'organizationId' | 'environmentId' | 'managedServiceApiId'>;
type OfContract = Call<'organizationId' | 'environmentId' | 'managedServiceApiId' | 'contractId'>;

function apiView(world: World, api: LocalManagedServiceApi) {
  return {
    audit: audit(api),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: api.organizationId,
    environmentId: api.environmentId,
    id: api.id,
    instanceLabel: api.label,
    providerId: null,
    endpointUri: api.endpointUri,
    endpoint: { uri: api.uri },
  };
}

function list(call: Call<'organizationId' | 'environmentId'>): Answer {
  const environment = environmentOf(call);
  const apis = [...call.state.managedServiceApis.values()].filter((api) => api.environmentId === environment.id);
  return ok({ total: apis.length, managedServiceApis: apis.map((api) => apiView(call.state, api)) });
}

function listContracts(call: OfApi): Answer {
  const api = managedServiceApiOf(call);
  const contracts = [...call.state.contracts.values()].filter(
    ({ managedServiceApiId }) => managedServiceApiId === api.id,
  );
  return ok({
    total: contracts.length,
    contracts: contracts.map((contract) => managerListedContract(call.state, contract)),
  });
}

async function createContract(call: OfApi): Promise<Answer> {
  const api = managedServiceApiOf(call);
  const { applicationId, ...request } = readContractRequest(call, await call.json());
  const parties = { applicationId, apiId: null, groupInstanceId: null, managedServiceApiId: api.id };
  return created(managerContract(call.state, requestContract(call, parties, request)));
}

function contractOf(call: OfContract): LocalContract {
  const api = managedServiceApiOf(call);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.managedServiceApiId !== api.id) throw notFound('Contract');
  return contract;
}

/** A change is answered with 201 here, by the specification. */
async function change(call: OfContract): Promise<Answer> {
  const contract = contractOf(call);
  changeContract(call, contract, await call.json());
  return created(managerContract(call.state, contract));
}

function removeContract(call: OfContract): Answer {
  deleteContract(call, contractOf(call));
  return nothing();
}

export const apiManagerManagedServiceHandlers = {
  listManagedServiceApis: list,
  getManagedServiceApi: (call) => ok(apiView(call.state, managedServiceApiOf(call))),
  listManagedServiceContracts: listContracts,
  createManagedServiceContract: createContract,
  getManagedServiceContract: (call) => ok(managerListedContract(call.state, contractOf(call))),
  updateManagedServiceContract: change,
  deleteManagedServiceContract: removeContract,
} satisfies SomeHandlers;
