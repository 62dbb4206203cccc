/**
 * The older platform API: contracts from the application's side, where the list says which API each is for, and from
 * the API's side, which wants the API's own older id beside the instance. The only place with documented decisions on
 * a change of tier. Source: API Platform specification; recorded responses. Unverified: which scopes these need; seeing
 * or managing the application, and View or Manage Contracts, here.
 */
import { callerOf, CONTRACTS_MANAGE, CONTRACTS_READ, demandScope } from '../access/access.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import { idField, looseIdField, textField } from '../bodies.js';
import type { Call, Route } from '../call.js';
import {
  decide,
  decideTierChange,
  deleteContract,
  requestContract,
  requestTierChange,
  type ContractAction,
} from '../contract-states.js';
import { page, PLATFORM_PAGES } from '../pages.js';
import { organizationOf } from '../places.js';
import { invalid, notFound } from '../problems.js';
import { tiersOf } from '../tiers.js';
import { managerContract, managerListedContract, platformListedContract } from '../views/manager-contracts.js';
import { managerListedTier } from '../views/tiers.js';
import type { ApiInstance, Contract } from '../world/state.js';
import { changeContract, contractPage, contractsAsked } from './api-manager-contracts.js';
import { platformApplicationOf, platformRights } from './platform-applications.js';

const ORGANIZATION = '/apiplatform/repository/v2/organizations/:organizationId';
const OF_APPLICATION = `${ORGANIZATION}/applications/:applicationId/contracts`;
const API_VERSION = `${ORGANIZATION}/apis/:legacyApiId/versions/:apiVersionId`;

function listOfApplication(call: Call): Answer {
  const application = platformRights(call).demand(platformApplicationOf(call), 'view');
  const contracts = contractsAsked(call, ({ applicationId }) => applicationId === application.id);
  const shown = page(call, contracts, PLATFORM_PAGES);
  return ok(shown.map((contract) => platformListedContract(call.state, contract)));
}

async function request(call: Call): Promise<Answer> {
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

async function changeTier(call: Call): Promise<Answer> {
  const application = platformRights(call).demand(platformApplicationOf(call), 'manage');
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.applicationId !== application.id) throw notFound('Contract');
  requestTierChange(call, contract, idField(await call.json(), 'requestedTierId'));
  return ok(managerContract(call.state, contract));
}

function listOfOrganization(call: Call): Answer {
  const caller = callerOf(call);
  const organization = organizationOf(call);
  demandScope(caller, CONTRACTS_READ, { organizationId: organization.id });
  const apiVersionId = call.integer('apiVersionId');
  const contracts = contractsAsked(call, ({ apiId }) => {
    const instance = apiId === null ? undefined : call.state.apiInstances.get(apiId);
    return instance?.organizationId === organization.id && (apiVersionId ?? instance.id) === instance.id;
  });
  return ok(contracts.map((contract) => managerListedContract(call.state, contract)));
}

function instanceFor(call: Call, scopes: readonly string[]): ApiInstance {
  const caller = callerOf(call);
  const { id: organizationId } = organizationOf(call);
  const instance = call.state.apiInstances.get(call.id('apiVersionId'));
  demandScope(caller, scopes, { organizationId, environmentId: instance?.environmentId });
  if (instance?.organizationId !== organizationId || instance.legacyApiId !== call.id('legacyApiId')) {
    throw notFound('API version');
  }
  return instance;
}

function contractFor(call: Call, scopes: readonly string[]): Contract {
  const instance = instanceFor(call, scopes);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.apiId !== instance.id) throw notFound('Contract');
  return contract;
}

function listOfVersion(call: Call): Answer {
  const instance = instanceFor(call, CONTRACTS_READ);
  return contractPage(
    call,
    contractsAsked(call, ({ apiId }) => apiId === instance.id),
    PLATFORM_PAGES,
  );
}

function listTiers(call: Call): Answer {
  const instance = instanceFor(call, CONTRACTS_READ);
  const tiers = tiersOf(call, { apiId: instance.id, groupInstanceId: null }).filter(
    ({ status }) => !call.flag('active') || status === 'ACTIVE',
  );
  const shown = page(call, tiers, PLATFORM_PAGES).map((tier) => {
    const { apiId: apiVersionId, ...rest } = { apiId: null, ...managerListedTier(call.state, tier) };
    return { ...rest, apiVersionId };
  });
  return ok({ total: tiers.length, tiers: shown });
}

async function change(call: Call): Promise<Answer> {
  const contract = contractFor(call, CONTRACTS_MANAGE);
  changeContract(call, contract, await call.json());
  return ok(managerContract(call.state, contract));
}

function remove(call: Call): Answer {
  deleteContract(call, contractFor(call, CONTRACTS_MANAGE));
  return nothing();
}

function decision(action: string, carryOut: (call: Call, contract: Contract) => void): Route {
  return {
    method: 'POST',
    path: `${API_VERSION}/contracts/:contractId/${action}`,
    handle: (call) => {
      const contract = contractFor(call, CONTRACTS_MANAGE);
      carryOut(call, contract);
      return created(managerContract(call.state, contract));
    },
  };
}

const ACTIONS: readonly ContractAction[] = ['approve', 'reject', 'revoke', 'restore'];

export const platformContractRoutes: readonly Route[] = [
  { method: 'GET', path: OF_APPLICATION, handle: listOfApplication },
  { method: 'POST', path: OF_APPLICATION, handle: request },
  { method: 'PATCH', path: `${OF_APPLICATION}/:contractId`, handle: changeTier },
  { method: 'GET', path: `${ORGANIZATION}/contracts`, handle: listOfOrganization },
  { method: 'GET', path: `${API_VERSION}/tiers`, handle: listTiers },
  { method: 'GET', path: `${API_VERSION}/contracts`, handle: listOfVersion },
  {
    method: 'GET',
    path: `${API_VERSION}/contracts/:contractId`,
    handle: (call) => ok(managerListedContract(call.state, contractFor(call, CONTRACTS_READ))),
  },
  { method: 'PATCH', path: `${API_VERSION}/contracts/:contractId`, handle: change },
  { method: 'DELETE', path: `${API_VERSION}/contracts/:contractId`, handle: remove },
  ...ACTIONS.map((action) => decision(action, (call, contract) => decide(call, contract, action))),
  decision('approveTierChange', (call, contract) => decideTierChange(call, contract, 'approve')),
  decision('rejectTierChange', (call, contract) => decideTierChange(call, contract, 'reject')),
];
