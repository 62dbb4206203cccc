/**
 * API Manager: making, changing and deleting API instances. A promotion copies SLA tiers and policies where it is told to
 * and leaves contracts behind, also where `contracts` asks for them, as the documentation says. Source: API Manager API
 * specification; docs.mulesoft.com, API Manager: promoting APIs.
 *
 * Published nowhere, and decided here in the plainest way (unverified): two instances of an asset with the same label in
 * one environment are a 409; PUT changes what it names, as PATCH does; deleting an instance deletes its contracts, SLA
 * tiers and policies. An import of an exported instance (multipart) is not simulated.
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import { booleanField, idField, objectField, requiredText, textField } from '../bodies.js';
import type { Call, JsonObject } from '../call.js';
import { environmentOf, instanceOf } from '../places.js';
import { conflict, invalid, notFound, Refusal } from '../problems.js';
import { managerSingleInstance } from '../views/instances.js';
import { addApiInstance } from '../world/add.js';
import { FIRST_IDS } from '../world/first-ids.js';
import type { LocalEnvironment } from '../access/identities.js';
import type { LocalApiInstance, LocalAsset } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type InEnvironment = Call<'organizationId' | 'environmentId'>;
type OfInstance = Call<'organizationId' | 'environmentId' | 'apiInstanceId'>;

const TECHNOLOGIES: readonly string[] = ['mule3', 'mule4', 'flexGateway', 'serviceMesh'];

async function create(call: InEnvironment): Promise<Answer> {
  const environment = environmentOf(call);
  if (call.request.headers.get('content-type')?.includes('multipart/') === true) {
    throw new Refusal(501, 'The local platform does not simulate the import of an exported API instance');
  }
  const body = await call.json();
  const origin = originOf(call, objectField(body, 'promote'), environment);
  const asset = origin === undefined ? assetOf(call, objectField(body, 'spec')) : origin;
  const { groupId, assetId } = asset;
  const label = textField(body, 'instanceLabel') ?? null;
  demandFreeLabel(call, environment, asset, label);
  const endpoint = { ...origin?.endpoint, ...objectField(body, 'endpoint') };
  const instance = addApiInstance(
    {
      world: call.state,
      ids: call.platform.ids,
      timestamp: call.timestamp,
      environmentId: environment.id,
      reachesAll: '',
    },
    {
      groupId,
      assetId,
      assetVersion: 'version' in asset ? asset.version : asset.assetVersion,
      productVersion: 'version' in asset ? asset.versionGroup : asset.productVersion,
      instanceLabel: label,
      providerId: textField(body, 'providerId') ?? null,
      technology: technologyField(body) ?? origin?.technology ?? 'mule4',
      endpoint,
      endpointUri: null,
    },
  );
  const promoted = objectField(body, 'promote');
  if (origin !== undefined && promoted !== undefined) copyParts(call, promoted, origin.id, instance.id);
  return created(managerSingleInstance(call.state, instance));
}

function assetOf(call: Call, spec: JsonObject | undefined): LocalAsset {
  if (spec === undefined) throw invalid('spec or promote is required', 'spec');
  const [groupId, assetId, version] = ['groupId', 'assetId', 'version'].map((field) => requiredText(spec, field));
  const asset = call.state.assets.find(
    (one) => one.groupId === groupId && one.assetId === assetId && one.version === version,
  );
  if (asset === undefined) throw notFound('Asset');
  return asset;
}

function originOf(
  call: Call,
  promote: JsonObject | undefined,
  environment: LocalEnvironment,
): LocalApiInstance | undefined {
  if (promote === undefined) return undefined;
  const originApiId = idField(promote, 'originApiId');
  if (originApiId === undefined) throw invalid('originApiId is required', 'originApiId');
  const origin = call.state.apiInstances.get(originApiId);
  if (origin?.organizationId !== environment.organizationId) throw notFound('API');
  if (origin.environmentId === environment.id) throw invalid('originApiId is in this environment', 'originApiId');
  return origin;
}

function copyParts(call: Call, promote: JsonObject, from: number, to: number): void {
  const { state, timestamp } = call;
  const isAsked = (part: string): boolean => booleanField(objectField(promote, part) ?? {}, 'allEntities') === true;
  const dates = { createdAt: timestamp, updatedAt: null };
  if (isAsked('tiers')) {
    for (const tier of [...state.tiers.values()].filter(({ apiId }) => apiId === from)) {
      const id = call.platform.ids.number(state.tiers, FIRST_IDS.tier);
      state.tiers.set(id, { ...tier, ...dates, id, apiId: to });
    }
  }
  if (isAsked('policies')) {
    for (const policy of [...state.policies.values()].filter(({ apiId }) => apiId === from)) {
      const id = call.platform.ids.number(state.policies, FIRST_IDS.policy);
      state.policies.set(id, { ...policy, ...dates, id, apiId: to });
    }
  }
}

async function change(call: OfInstance): Promise<LocalApiInstance> {
  const instance = instanceOf(call);
  const body = await call.json();
  const assetVersion = textField(body, 'assetVersion');
  if (assetVersion !== undefined) {
    assetOf(call, { groupId: instance.groupId, assetId: instance.assetId, version: assetVersion });
  }
  const label = 'instanceLabel' in body ? (textField(body, 'instanceLabel') ?? null) : instance.instanceLabel;
  if (label !== instance.instanceLabel) demandFreeLabel(call, environmentOf(call), instance, label);
  const changed = {
    assetVersion: assetVersion ?? instance.assetVersion,
    instanceLabel: label,
    description: 'description' in body ? (textField(body, 'description') ?? null) : instance.description,
    endpointUri: 'endpointUri' in body ? (textField(body, 'endpointUri') ?? null) : instance.endpointUri,
    providerId: 'providerId' in body ? (textField(body, 'providerId') ?? null) : instance.providerId,
    technology: technologyField(body) ?? instance.technology,
    deprecated: booleanField(body, 'deprecated') ?? instance.deprecated,
    endpoint: { ...instance.endpoint, ...objectField(body, 'endpoint') },
    updatedAt: call.timestamp,
  };
  return Object.assign(instance, changed);
}

function remove(call: OfInstance): Answer {
  const { id } = instanceOf(call);
  const { state } = call;
  state.apiInstances.delete(id);
  for (const records of [state.contracts, state.tiers, state.policies]) {
    for (const record of records.values()) if (record.apiId === id) records.delete(record.id);
  }
  for (const group of state.groupInstances.values()) {
    group.apiInstanceIds = group.apiInstanceIds.filter((member) => member !== id);
  }
  return nothing();
}

function technologyField(body: JsonObject): string | undefined {
  const technology = textField(body, 'technology');
  if (technology !== undefined && !TECHNOLOGIES.includes(technology)) {
    throw invalid(`technology must be one of ${TECHNOLOGIES.join(', ')}`, 'technology');
  }
  return technology;
}

function demandFreeLabel(
  call: Call,
  environment: LocalEnvironment,
  { groupId, assetId }: Pick<LocalApiInstance, 'groupId' | 'assetId'>,
  label: string | null,
): void {
  if (label === null) return;
  for (const other of call.state.apiInstances.values()) {
    const isOfAsset = other.groupId === groupId && other.assetId === assetId;
    if (isOfAsset && other.environmentId === environment.id && other.instanceLabel === label) {
      throw conflict('An API instance with this label already exists');
    }
  }
}

export const apiManagerInstanceChangeHandlers = {
  createApiInstance: create,
  updateApiInstance: async (call) => ok(managerSingleInstance(call.state, await change(call))),
  replaceApiInstance: async (call) => created(managerSingleInstance(call.state, await change(call))),
  deleteApiInstance: remove,
} satisfies SomeHandlers;
