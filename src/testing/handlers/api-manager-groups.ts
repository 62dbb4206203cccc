/**
 * API Manager: API group instances with their contracts and tiers. Source: API Manager API specification, which leaves
 * the bodies of group instances open: they have here what the requests name (unverified).
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { deleteContract, requestContract } from '../contract-states.js';
import { API_MANAGER_PAGES, page } from '../pages.js';
import { environmentOf, groupInstanceOf } from '../places.js';
import { notFound } from '../problems.js';
import { createTier, deleteTier, tiersOf, updateTier } from '../tiers.js';
import { audit } from '../views/applications.js';
import { managerContract, managerListedContract } from '../views/manager-contracts.js';
import { managerListedTier, managerTier } from '../views/tiers.js';
import { exchangeAssetName, managerInstance } from '../views/instances.js';
import type { LocalContract, LocalGroupInstance, LocalTier, World } from '../world/state.js';
import { changeContract, contractPage, contractsAsked, readContractRequest } from './api-manager-contracts.js';
import type { SomeHandlers } from './handler.js';

type OfGroup = Call<'organizationId' | 'environmentId' | 'groupInstanceId'>;
type OfContract = Call<'organizationId' | 'environmentId' | 'groupInstanceId' | 'contractId'>;
type OfTier = Call<'organizationId' | 'environmentId' | 'groupInstanceId' | 'tierId'>;

function groupView(world: World, group: LocalGroupInstance) {
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

function list(call: Call<'organizationId' | 'environmentId'>): Answer {
  const environment = environmentOf(call);
  const groups = [...call.state.groupInstances.values()].filter((group) => group.environmentId === environment.id);
  const shown = page(call, groups, API_MANAGER_PAGES).map((group) => groupView(call.state, group));
  return ok({ total: groups.length, groupInstances: shown });
}

function listMembers(call: OfGroup): Answer {
  const instances = groupInstanceOf(call).apiInstanceIds.flatMap((id) => call.state.apiInstances.get(id) ?? []);
  const shown = page(call, instances, API_MANAGER_PAGES).map((instance) => managerInstance(call.state, instance));
  return ok({ total: instances.length, apiInstances: shown });
}

function listContracts(call: OfGroup): Answer {
  const group = groupInstanceOf(call);
  return contractPage(
    call,
    contractsAsked(call, ({ groupInstanceId }) => groupInstanceId === group.id),
  );
}

async function createContract(call: OfGroup): Promise<Answer> {
  const group = groupInstanceOf(call);
  const { applicationId, ...request } = readContractRequest(call, await call.json());
  const parties = { applicationId, apiId: null, groupInstanceId: group.id };
  return created(managerContract(call.state, requestContract(call, parties, request)));
}

function contractOf(call: OfContract): LocalContract {
  const group = groupInstanceOf(call);
  const contract = call.state.contracts.get(call.id('contractId'));
  if (contract?.groupInstanceId !== group.id) throw notFound('Contract');
  return contract;
}

async function change(call: OfContract): Promise<Answer> {
  const contract = contractOf(call);
  changeContract(call, contract, await call.json());
  return ok(managerContract(call.state, contract));
}

function removeContract(call: OfContract): Answer {
  deleteContract(call, contractOf(call));
  return nothing();
}

function tierOf(call: OfTier): LocalTier {
  const group = groupInstanceOf(call);
  const tier = call.state.tiers.get(call.id('tierId'));
  if (tier?.groupInstanceId !== group.id) throw notFound('Tier');
  return tier;
}

function listTiers(call: OfGroup): Answer {
  const tiers = tiersOf(call, { apiId: null, groupInstanceId: groupInstanceOf(call).id });
  const shown = page(call, tiers, API_MANAGER_PAGES).map((tier) => managerListedTier(call.state, tier));
  return ok({ total: tiers.length, tiers: shown });
}

async function addTier(call: OfGroup): Promise<Answer> {
  const target = { apiId: null, groupInstanceId: groupInstanceOf(call).id };
  return created(managerTier(call.state, createTier(call, target, await call.json())));
}

async function replaceTier(call: OfTier): Promise<Answer> {
  const tier = tierOf(call);
  updateTier(call, tier, await call.json());
  return ok(managerTier(call.state, tier));
}

function removeTier(call: OfTier): Answer {
  deleteTier(call, tierOf(call));
  return nothing();
}

export const apiManagerGroupHandlers = {
  listGroupInstances: list,
  listGroupApiInstances: listMembers,
  getGroupInstance: (call) => ok(groupView(call.state, groupInstanceOf(call))),
  listGroupContracts: listContracts,
  createGroupContract: createContract,
  getGroupContract: (call) => ok(managerListedContract(call.state, contractOf(call))),
  updateGroupContract: change,
  deleteGroupContract: removeContract,
  listGroupTiers: listTiers,
  getGroupTier: (call) => ok(managerListedTier(call.state, tierOf(call))),
  createGroupTier: addTier,
  replaceGroupTier: replaceTier,
  deleteGroupTier: removeTier,
} satisfies SomeHandlers;
