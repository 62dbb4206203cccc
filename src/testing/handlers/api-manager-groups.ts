/**
 * API Manager: API group instances with their contracts and tiers. Source: API Manager API specification, which leaves
 * the bodies of group instances open: they have here what the requests name (unverified).
 */
import { callerOf, demandScope, EXCHANGE_READ } from '../access/access.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call, Route } from '../call.js';
import { deleteContract, requestContract } from '../contract-states.js';
import { API_MANAGER_PAGES, page } from '../pages.js';
import { environmentOf, groupInstanceOf } from '../places.js';
import { notFound } from '../problems.js';
import { createTier, deleteTier, tiersOf, updateTier } from '../tiers.js';
import { audit } from '../views/applications.js';
import { managerContract, managerListedContract } from '../views/manager-contracts.js';
import { managerListedTier, managerTier } from '../views/tiers.js';
import { exchangeAssetName, managerInstance } from '../views/instances.js';
import type { Environment } from '../access/identities.js';
import type { Contract, GroupInstance, Tier, World } from '../world/state.js';
import { changeContract, contractPage, contractsAsked, readContractRequest } from './api-manager-contracts.js';

const GROUPS = '/apimanager/api/v1/organizations/:organizationId/environments/:environmentId/groupInstances';
const GROUP = `${GROUPS}/:groupInstanceId`;

function administeredEnvironment(call: Call): Environment {
  const caller = callerOf(call);
  const environment = environmentOf(call);
  const { organizationId, id: environmentId } = environment;
  demandScope(caller, ['manage:api_groups'], { organizationId, environmentId });
  return environment;
}

function groupOf(call: Call): GroupInstance {
  return groupInstanceOf(call, administeredEnvironment(call));
}

function groupView(world: World, group: GroupInstance) {
  return {
    audit: audit(group),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: group.organizationId,
    environmentId: group.environmentId,
    id: group.id,
    groupInstanceLabel: group.label,
    groupId: group.groupId,
    assetId: group.assetId,
    groupName: exchangeAssetName(world, group),
    version: group.version,
    versionGroup: group.versionGroup,
    status: group.status,
    deprecated: group.deprecated,
    apiInstances: group.apiInstanceIds,
  };
}

function list(call: Call): Answer {
  const environment = administeredEnvironment(call);
  const groups = [...call.state.groupInstances.values()].filter((group) => group.environmentId === environment.id);
  const shown = page(call, groups, API_MANAGER_PAGES).map((group) => groupView(call.state, group));
  return ok({ total: groups.length, groupInstances: shown });
}

function listMembers(call: Call): Answer {
  const instances = groupOf(call).apiInstanceIds.flatMap((id) => call.state.apiInstances.get(id) ?? []);
  const shown = page(call, instances, API_MANAGER_PAGES).map((instance) => managerInstance(call.state, instance));
  return ok({ total: instances.length, apiInstances: shown });
}

function listContracts(call: Call): Answer {
  const group = groupOf(call);
  return contractPage(
    call,
    contractsAsked(call, ({ groupInstanceId }) => groupInstanceId === group.id),
  );
}

async function createContract(call: Call): Promise<Answer> {
  const group = groupOf(call);
  demandScope(callerOf(call), EXCHANGE_READ, {});
  const { applicationId, ...request } = readContractRequest(call, await call.json());
  const parties = { applicationId, apiId: null, groupInstanceId: group.id };
  return created(managerContract(call.state, requestContract(call, parties, request)));
}

function contractOf(call: Call): Contract {
  const group = groupOf(call);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.groupInstanceId !== group.id) throw notFound('Contract');
  return contract;
}

async function change(call: Call): Promise<Answer> {
  const contract = contractOf(call);
  changeContract(call, contract, await call.json());
  return ok(managerContract(call.state, contract));
}

function removeContract(call: Call): Answer {
  deleteContract(call, contractOf(call));
  return nothing();
}

function tierOf(call: Call): Tier {
  const group = groupOf(call);
  const tier = call.state.tiers.get(call.id('tierId'));
  if (tier?.groupInstanceId !== group.id) throw notFound('Tier');
  return tier;
}

function listTiers(call: Call): Answer {
  const tiers = tiersOf(call, { apiId: null, groupInstanceId: groupOf(call).id });
  const shown = page(call, tiers, API_MANAGER_PAGES).map((tier) => managerListedTier(call.state, tier));
  return ok({ total: tiers.length, tiers: shown });
}

async function addTier(call: Call): Promise<Answer> {
  const target = { apiId: null, groupInstanceId: groupOf(call).id };
  return created(managerTier(call.state, createTier(call, target, await call.json())));
}

async function replaceTier(call: Call): Promise<Answer> {
  const tier = tierOf(call);
  updateTier(call, tier, await call.json());
  return ok(managerTier(call.state, tier));
}

function removeTier(call: Call): Answer {
  deleteTier(call, tierOf(call));
  return nothing();
}

export const apiManagerGroupRoutes: readonly Route[] = [
  { method: 'GET', path: GROUPS, handle: list },
  { method: 'GET', path: GROUP, handle: (call) => ok(groupView(call.state, groupOf(call))) },
  { method: 'GET', path: `${GROUP}/apiInstances`, handle: listMembers },
  { method: 'GET', path: `${GROUP}/contracts`, handle: listContracts },
  { method: 'POST', path: `${GROUP}/contracts`, handle: createContract },
  {
    method: 'GET',
    path: `${GROUP}/contracts/:contractId`,
    handle: (call) => ok(managerListedContract(call.state, contractOf(call))),
  },
  { method: 'PATCH', path: `${GROUP}/contracts/:contractId`, handle: change },
  { method: 'DELETE', path: `${GROUP}/contracts/:contractId`, handle: removeContract },
  { method: 'GET', path: `${GROUP}/tiers`, handle: listTiers },
  { method: 'POST', path: `${GROUP}/tiers`, handle: addTier },
  { method: 'GET', path: `${GROUP}/tiers/:tierId`, handle: (call) => ok(managerListedTier(call.state, tierOf(call))) },
  { method: 'PUT', path: `${GROUP}/tiers/:tierId`, handle: replaceTier },
  { method: 'DELETE', path: `${GROUP}/tiers/:tierId`, handle: removeTier },
];
