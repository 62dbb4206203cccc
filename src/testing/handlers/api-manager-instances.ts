/**
 * API Manager: API instances of an environment. The list counts assets, each with all its instances; the screens' own
 * list (`xapi`) is flat. Source: API Manager API specification; recorded responses.
 */
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { API_MANAGER_PAGES, ordered, page } from '../pages.js';
import { environmentOf, instanceOf } from '../places.js';
import {
  activeContracts,
  assetOf,
  exchangeAssetName,
  managerListedInstance,
  managerSingleInstance,
} from '../views/instances.js';
import type { LocalEnvironment } from '../access/identities.js';
import type { LocalApiInstance } from '../world/state.js';
import { undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

type InEnvironment = Call<'organizationId' | 'environmentId'>;

function instancesAsked(call: Call, environment: LocalEnvironment): LocalApiInstance[] {
  const exact = ['groupId', 'assetId', 'assetVersion', 'instanceLabel', 'productVersion'] as const;
  const query = call.query('query')?.toLowerCase();
  const filters = call.query('filters')?.split(',') ?? [];
  return [...call.state.apiInstances.values()].filter((instance) => {
    if (instance.environmentId !== environment.id) return false;
    if (filters.includes('active') && instance.status !== 'active') return false;
    if (filters.includes('pinned') && !instance.pinned) return false;
    if (exact.some((field) => (call.query(field) ?? instance[field]) !== instance[field])) return false;
    if (query === undefined) return true;
    const { instanceLabel, description, tags } = instance;
    const texts = [exchangeAssetName(call.state, instance), instanceLabel ?? '', description ?? '', ...tags];
    return texts.some((text) => text.toLowerCase().includes(query));
  });
}

function list(call: InEnvironment): Answer {
  const groups = new Map<string, LocalApiInstance[]>();
  for (const instance of instancesAsked(call, environmentOf(call))) {
    const name = `groupId:${instance.groupId}:assetId:${instance.assetId}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [instance]);
    else group.push(instance);
  }
  const contracts = activeContracts(call.state);
  const assets = [...groups].flatMap(([name, instances]) => {
    const [first] = instances;
    if (first === undefined) return [];
    return {
      audit: { created: { date: first.createdAt }, updated: {} },
      masterOrganizationId: call.state.rootOrganizationId,
      organizationId: first.organizationId,
      id: first.legacyApiId,
      name,
      exchangeAssetName: exchangeAssetName(call.state, first),
      groupId: first.groupId,
      assetId: first.assetId,
      apis: instances.map((instance) => managerListedInstance(call.state, instance, contracts)),
      totalApis: instances.length,
      autodiscoveryApiName: name,
    };
  });
  const sorted = ordered(
    call,
    assets,
    {
      id: ({ id }) => id,
      name: ({ exchangeAssetName: name }) => name,
      createdDate: ({ audit }) => audit.created.date,
      updatedDate: ({ audit }) => audit.created.date,
    },
    'name',
  );
  return ok({ total: assets.length, assets: page(call, sorted, API_MANAGER_PAGES) });
}

function get(call: Call<'organizationId' | 'environmentId' | 'apiInstanceId'>): Answer {
  return ok(managerSingleInstance(call.state, instanceOf(call)));
}

function listFlat(call: InEnvironment): Answer {
  const instances = instancesAsked(call, environmentOf(call));
  const pinnedFirst = call.flag('pinnedFirst');
  const sorted = ordered(
    call,
    instances,
    {
      id: ({ id }) => id,
      name: (instance) => exchangeAssetName(call.state, instance),
      createdDate: ({ createdAt }) => createdAt,
      updatedDate: ({ updatedAt }) => updatedAt,
    },
    'name',
  );
  const shown = pinnedFirst ? [...sorted].sort((left, right) => Number(right.pinned) - Number(left.pinned)) : sorted;
  const contracts = activeContracts(call.state);
  return ok({
    total: instances.length,
    instances: page(call, shown, API_MANAGER_PAGES).map((instance) => ({
      ...managerListedInstance(call.state, instance, contracts),
      asset: {
        name: `groupId:${instance.groupId}:assetId:${instance.assetId}`,
        exchangeAssetName: assetOf(call.state, instance)?.name ?? instance.assetId,
        groupId: instance.groupId,
        assetId: instance.assetId,
      },
    })),
  });
}

export const apiManagerInstanceHandlers = {
  listApiInstances: list,
  getApiInstance: get,
} satisfies SomeHandlers;

export const apiManagerInstanceEndpoints: readonly UndescribedEndpoint[] = [
  undescribed('GET /apimanager/xapi/v1/organizations/{organizationId}/environments/{environmentId}/apis', listFlat, [
    ['read:api_configuration'],
  ]),
];
