/**
 * Exchange Experience API v2: assets, and the instances, tiers and terms that hang on their version groups. Needs
 * Exchange Viewer (or more) in the organization that published the asset. Source: Exchange Experience API v2
 * specification.
 */
import { callerOf, hasScope } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { EXCHANGE_PAGES, ordered, page } from '../pages.js';
import { notFound, outOfScope } from '../problems.js';
import { tiersOf } from '../tiers.js';
import {
  assetGroupInstance,
  assetInstance,
  assetSummary,
  assetView,
  minorVersion,
  versionsOf,
} from '../views/assets.js';
import { exchangeTier } from '../views/tiers.js';
import type { LocalAsset } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type OfAsset = Call<'groupId' | 'assetId'>;
type OfVersionGroup = Call<'groupId' | 'assetId' | 'versionGroup'>;

const EXCHANGE_READ = ['read:exchange'];

function search(call: Call): Answer {
  const caller = callerOf(call);
  const query = call.query('search')?.toLowerCase() ?? '';
  const types = call.url.searchParams.getAll('types').flatMap((value) => value.split(','));
  const organizationId = call.query('organizationId');
  const latest = new Map<string, LocalAsset>();
  for (const asset of call.state.assets) {
    const [newest] = versionsOf(call.state, asset);
    if (newest !== undefined) latest.set(`${asset.groupId}/${asset.assetId}`, newest);
  }
  const found = [...latest.values()].filter(
    (asset) =>
      hasScope(caller, EXCHANGE_READ, { organizationId: asset.organizationId }) &&
      (types.length === 0 || types.includes(asset.type)) &&
      (organizationId ?? asset.organizationId) === asset.organizationId &&
      `${asset.name} ${asset.assetId} ${asset.description ?? ''}`.toLowerCase().includes(query),
  );
  const sorted = ordered(call, found, { name: ({ name }) => name, createdAt: ({ createdAt }) => createdAt });
  return ok(page(call, sorted, EXCHANGE_PAGES).map(assetSummary));
}

/** Lists the versions of the asset in the path, newest first; at least one, and the caller may read it. */
function readableVersions(call: OfAsset): readonly [LocalAsset, ...LocalAsset[]] {
  const caller = callerOf(call);
  const [newest, ...older] = versionsOf(call.state, {
    groupId: call.param('groupId'),
    assetId: call.param('assetId'),
  });
  if (!hasScope(caller, EXCHANGE_READ, { organizationId: newest?.organizationId })) throw outOfScope();
  if (newest === undefined) throw notFound('Asset');
  return [newest, ...older];
}

function getLatest(call: OfAsset): Answer {
  return ok(assetView(call.state, readableVersions(call)[0]));
}

function getVersion(call: Call<'groupId' | 'assetId' | 'version'>): Answer {
  const asset = readableVersions(call).find(({ version }) => version === call.param('version'));
  if (asset === undefined) throw notFound('Asset');
  return ok(assetView(call.state, asset));
}

function listVersionGroups(call: OfAsset): Answer {
  const groups = new Map<string, LocalAsset>();
  for (const asset of readableVersions(call))
    if (!groups.has(asset.versionGroup)) groups.set(asset.versionGroup, asset);
  return ok(
    [...groups.values()].map(({ organizationId, groupId, assetId, versionGroup, isPublic }) => ({
      organizationId,
      groupId,
      assetId,
      versionGroup,
      major: Number(/\d+/.exec(versionGroup)?.[0] ?? 1),
      isPublic,
    })),
  );
}

function newestOfVersionGroup(call: OfVersionGroup): LocalAsset {
  const versions = readableVersions(call);
  const asset = versions.find(({ versionGroup }) => versionGroup === call.param('versionGroup'));
  if (asset === undefined) throw notFound('Version group');
  return asset;
}

function instancesOfVersionGroup(call: OfVersionGroup) {
  const { groupId, assetId, versionGroup } = newestOfVersionGroup(call);
  return [...call.state.apiInstances.values()].filter(
    (instance) =>
      instance.groupId === groupId && instance.assetId === assetId && instance.productVersion === versionGroup,
  );
}

function listInstances(call: OfVersionGroup): Answer {
  return ok(instancesOfVersionGroup(call).map((instance) => assetInstance(call.state, instance)));
}

function listTiers(call: Call<'groupId' | 'assetId' | 'versionGroup' | 'apiInstanceId'>): Answer {
  const instance = instancesOfVersionGroup(call).find(({ id }) => id === call.id('apiInstanceId'));
  if (instance === undefined) throw notFound('API instance');
  return ok(tiersOf(call, { apiId: instance.id, groupInstanceId: null }).map(exchangeTier));
}

function listTerms(call: OfVersionGroup): Answer {
  const asset = newestOfVersionGroup(call);
  if (asset.terms === null) return ok([]);
  const { groupId, assetId, version, versionGroup, name, terms } = asset;
  const underlying = { groupId, assetId, version, minorVersion: minorVersion(version), name, termsText: terms };
  return ok([{ groupId, assetId, assetVersion: version, versionGroup, id: 1, underlyingTerms: [underlying] }]);
}

function groupInstancesOfVersionGroup(call: OfVersionGroup) {
  const { groupId, assetId, versionGroup } = newestOfVersionGroup(call);
  return [...call.state.groupInstances.values()].filter(
    (group) => group.groupId === groupId && group.assetId === assetId && group.versionGroup === versionGroup,
  );
}

function listGroupInstances(call: OfVersionGroup): Answer {
  const groups = page(call, groupInstancesOfVersionGroup(call), EXCHANGE_PAGES);
  return ok(groups.map((group) => assetGroupInstance(call.state, group)));
}

function listGroupTiers(
  call: Call<'groupId' | 'assetId' | 'versionGroup' | 'environmentId' | 'groupInstanceId'>,
): Answer {
  const environmentId = call.param('environmentId');
  const group = groupInstancesOfVersionGroup(call).find(({ id }) => id === call.id('groupInstanceId'));
  if (group?.environmentId !== environmentId) throw notFound('API group instance');
  return ok(tiersOf(call, { apiId: null, groupInstanceId: group.id }).map(exchangeTier));
}

export const exchangeAssetHandlers = {
  searchAssets: search,
  getLatestAsset: getLatest,
  listVersionGroups,
  getAssetVersion: getVersion,
  getAsset: getVersion,
  listAssetInstances: listInstances,
  listAssetInstanceTiers: listTiers,
  listAssetTerms: listTerms,
  listAssetGroupInstances: listGroupInstances,
  listAssetGroupInstanceTiers: listGroupTiers,
} satisfies SomeHandlers;
