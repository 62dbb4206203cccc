/**
 * The older platform API: contracts from the application's side, where the list says which API each is for, and from
 * the API's side, which wants the API's own older id beside the instance. The only place with documented decisions on
 * a change of tier. Source: API Platform specification; recorded responses. Unverified: which scopes these need; seeing
 * or managing the application, and View or Manage Contracts, here.
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import { idField, looseIdField, textField } from '../bodies.js';
import type { Call } from '../call.js';
import { decide, decideTierChange, deleteContract, requestContract, requestTierChange } from '../contract-states.js';
import { page, PLATFORM_PAGES } from '../pages.js';
import { organizationOf } from '../places.js';
import { invalid, notFound } from '../problems.js';
import { tiersOf } from '../tiers.js';
import { managerContract, managerListedContract, platformListedContract } from '../views/manager-contracts.js';
import { managerListedTier } from '../views/tiers.js';
import type { LocalApiInstance, LocalContract } from '../world/state.js';
import { changeContract, contractPage, contractsAsked } from './api-manager-contracts.js';
import { own, type SomeHandlers } from './handler.js';
import { platformApplicationOf, platformRights } from './platform-applications.js';

type OfApplication = Call<'organizationId' | 'applicationId'>;
type OfVersion = Call<'organizationId' | 'legacyApiId' | 'apiVersionId'>;
type OfContract = Call<'organizationId' | 'legacyApiId' | 'apiVersionId' | 'contractId'>;

function listOfApplication(call: OfApplication): Answer {
  const application = platformRights(call).demand(platformApplicationOf(call), 'view');
  const contracts = contractsAsked(call, ({ applicationId }) => applicationId === application.id);
  const shown = page(call, contracts, PLATFORM_PAGES);
  return ok(shown.map((contract) => platformListedContract(call.state, contract)));
}

async function request(call: OfApplication): Promise<Answer> {
  const application = platformRights(call).demand(platformApplicationOf(call), 'manage');
  const body = await call.json();
  const apiId = looseIdField(body, 'apiVersionId');
  if (apiId === undefined) throw invalid('apiVersionId is required', 'apiVersionId');
  if (!call.state.apiInstances.has(apiId)) throw notFound('API version');
  const contract = requestContract(
    call,
    { applicationId: application.id, apiId, groupInstanceId: null },
    {
      tierId: idField(body, 'requestedTierId'),
      partyId: textField(body, 'partyId'),
      partyName: textField(body, 'partyName'),
    },
  );
  return created(managerContract(call.state, contract));
}

async function changeTier(call: Call<'organizationId' | 'applicationId' | 'contractId'>): Promise<Answer> {
  const application = platformRights(call).demand(platformApplicationOf(call), 'manage');
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.applicationId !== application.id) throw notFound('Contract');
  requestTierChange(call, contract, idField(await call.json(), 'requestedTierId'));
  return ok(managerContract(call.state, contract));
}

function listOfOrganization(call: Call<'organizationId'>): Answer {
  const organization = organizationOf(call);
  const apiVersionId = call.integer('apiVersionId');
  const contracts = contractsAsked(call, ({ apiId }) => {
    const instance = apiId === null ? undefined : call.state.apiInstances.get(apiId);
    return instance?.organizationId === organization.id && (apiVersionId ?? instance.id) === instance.id;
  });
  return ok(contracts.map((contract) => managerListedContract(call.state, contract)));
}

function instanceFor(call: OfVersion): LocalApiInstance {
  const { id: organizationId } = organizationOf(call);
  const instance = call.state.apiInstances.get(call.id('apiVersionId'));
  if (instance?.organizationId !== organizationId || instance.legacyApiId !== call.id('legacyApiId')) {
    throw notFound('API version');
  }
  return instance;
}

function contractFor(call: OfContract): LocalContract {
  const instance = instanceFor(call);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.apiId !== instance.id) throw notFound('Contract');
  return contract;
}

function listOfVersion(call: OfVersion): Answer {
  const instance = instanceFor(call);
  return contractPage(
    call,
    contractsAsked(call, ({ apiId }) => apiId === instance.id),
    PLATFORM_PAGES,
  );
}

function listTiers(call: OfVersion): Answer {
  const instance = instanceFor(call);
  const tiers = tiersOf(call, { apiId: instance.id, groupInstanceId: null }).filter(
    ({ status }) => !call.flag('active') || status === 'ACTIVE',
  );
  const shown = page(call, tiers, PLATFORM_PAGES).map((tier) => {
    const { apiId: apiVersionId, ...rest } = { apiId: null, ...managerListedTier(call.state, tier) };
    return { ...rest, apiVersionId };
  });
  return ok({ total: tiers.length, tiers: shown });
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

function decision(carryOut: (call: Call, contract: LocalContract) => void) {
  return (call: OfContract): Answer => {
    const contract = contractFor(call);
    carryOut(call, contract);
    return created(managerContract(call.state, contract));
  };
}

export const platformContractHandlers = {
  listPlatformApplicationContracts: own(listOfApplication),
  createPlatformApplicationContract: own(request),
  updatePlatformApplicationContract: own(changeTier),
  listOrganizationContracts: listOfOrganization,
  listApiVersionTiers: listTiers,
  listApiVersionContracts: listOfVersion,
  getApiVersionContract: (call) => ok(managerListedContract(call.state, contractFor(call))),
  updateApiVersionContract: change,
  deleteApiVersionContract: remove,
  approveApiVersionContract: decision((call, contract) => decide(call, contract, 'approve')),
  rejectApiVersionContract: decision((call, contract) => decide(call, contract, 'reject')),
  revokeApiVersionContract: decision((call, contract) => decide(call, contract, 'revoke')),
  restoreApiVersionContract: decision((call, contract) => decide(call, contract, 'restore')),
  approveApiVersionTierChange: decision((call, contract) => decideTierChange(call, contract, 'approve')),
  rejectApiVersionTierChange: decision((call, contract) => decideTierChange(call, contract, 'reject')),
} satisfies SomeHandlers;
