/**
 * Exchange Experience API v2: publishing a version of an asset, and how far that got. The version is there at once; its
 * status says `running` the first time it is asked for and `completed` from then on, so that a caller has to poll.
 * Source: Exchange Experience API v2 specification; recorded responses. Unverified: that a request that is no form is a
 * 400, and the words of the steps.
 */
import { created, ok, type Answer } from '../answer.js';
import { callerOf } from '../access/access.js';
import type { Call } from '../call.js';
import { organizationOf } from '../places.js';
import { invalid, notFound, Refusal } from '../problems.js';
import { assetSummary } from '../views/assets.js';
import type { LocalAsset, LocalPublication } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type OfVersion = Call<'organizationId' | 'groupId' | 'assetId' | 'version'>;

async function publish(call: OfVersion): Promise<Answer> {
  const organization = organizationOf(call);
  const form = await formOf(call);
  const [groupId, assetId, version] = [call.param('groupId'), call.param('assetId'), call.param('version')];
  if (call.state.assets.some((one) => isThat(one, { groupId, assetId, version }))) throw exists(call);
  const text = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const name = text('name') ?? (form.has('files.pom') ? assetId : undefined);
  if (name === undefined) throw invalid('name is required', 'name');
  const type = text('type') ?? typeByFiles(form);
  if (type === undefined) throw invalid('type is required', 'type');
  const asset: LocalAsset = {
    organizationId: organization.id,
    groupId,
    assetId,
    version,
    versionGroup: text('properties.apiVersion') ?? `v${version.split('.')[0] ?? '1'}`,
    name,
    description: text('description') ?? null,
    type,
    status: text('status') ?? 'published',
    isPublic: false,
    tags: text('keywords')?.split(',') ?? [],
    createdAt: call.timestamp,
    createdById: authorOf(call),
    terms: null,
  };
  call.state.assets.push(asset);
  if (call.request.headers.get('x-sync-publication') === 'true') return created(assetSummary(asset));
  const run = { organizationId: organization.id, groupId, assetId, version, assetType: type, timesAsked: 0 };
  const id = call.platform.ids.uuid();
  call.state.publications.set(id, { ...run, id });
  const link = `${call.url.origin}${call.url.pathname}/publication/status/${id}`;
  return { status: 202, body: { publicationStatusLink: link } };
}

async function formOf(call: Call): Promise<FormData> {
  if (call.request.headers.get('content-type')?.startsWith('multipart/form-data') !== true) {
    throw invalid('The request must be multipart/form-data');
  }
  try {
    return await call.request.formData();
  } catch {
    throw invalid('The request is not a valid form');
  }
}

function authorOf(call: Call): string {
  const { user, app } = callerOf(call);
  return user?.id ?? app?.ownerUserId ?? '';
}

function typeByFiles(form: FormData): string | undefined {
  const files = [...form.keys()];
  if (files.some((name) => /^files\.(?:oas|raml)\b/.test(name))) return 'rest-api';
  return files.some((name) => /^files\.wsdl\b/.test(name)) ? 'soap-api' : undefined;
}

type Coordinates = Pick<LocalAsset, 'groupId' | 'assetId' | 'version'>;

function isThat(one: Coordinates, { groupId, assetId, version }: Coordinates): boolean {
  return one.groupId === groupId && one.assetId === assetId && one.version === version;
}

function exists(call: OfVersion): Refusal {
  const asset = { groupId: call.param('groupId'), assetId: call.param('assetId'), version: call.param('version') };
  return new Refusal(409, 'Asset preconditions failed', {
    code: 'ASSET_PRE_CONDITIONS_FAILED',
    deeper: { errors: ['The asset already exists'], asset },
  });
}

function readablePublication(call: OfVersion, isMeant: (publication: LocalPublication) => boolean): LocalPublication {
  const coordinates = {
    groupId: call.param('groupId'),
    assetId: call.param('assetId'),
    version: call.param('version'),
  };
  const { id: organizationId } = organizationOf(call);
  const found = [...call.state.publications.values()].findLast(
    (one) => isThat(one, coordinates) && one.organizationId === organizationId && isMeant(one),
  );
  if (found === undefined) throw notFound('Publication');
  return found;
}

function status(publication: LocalPublication): Answer {
  const state = publication.timesAsked === 0 ? 'running' : 'completed';
  publication.timesAsked += 1;
  const steps = [{ description: 'Publishing asset', status: state, errors: [] }];
  return ok({ status: state, assetType: publication.assetType, steps });
}

export const exchangePublicationHandlers = {
  publishAsset: publish,
  getLatestAssetPublicationStatus: (call) => status(readablePublication(call, () => true)),
  getAssetPublicationStatus: (call) => status(readablePublication(call, ({ id }) => id === call.param('runId'))),
} satisfies SomeHandlers;
