/** What the bodies for API instances and their policies are made of, checked before the platform is asked. */
import { isObject } from '../../core/read/json.js';
import { ConfigurationError } from '../../errors.js';
import type { PolicyPointcut } from '../../models/api-instance-policy.js';
import {
  numericId,
  oneOfWords,
  optionalFlag,
  optionalText,
  optionalTexts,
  requiredText,
  textOrNull,
} from '../params.js';
import type {
  ApiInstanceEndpointFields,
  ApiInstanceFields,
  ApiInstancePromoteParams,
  ApiInstanceTechnology,
  ApiInstanceUpdateParams,
  PolicyFields,
} from './params.js';

type Deployment = NonNullable<ApiInstanceEndpointFields['deploymentType']>;

const longestLabel = 255;

/** The members that say what an API instance is given beside its API. */
export const instanceFieldNames = ['instanceLabel', 'endpoint', 'providerId', 'technology'];

/** Returns what a new API instance is given beside its API. */
export function createdFields(params: ApiInstanceFields) {
  const { endpoint, ...fields } = changedFields(params);
  // The platform wants these three, and takes null where there is none.
  return { ...fields, endpoint: endpoint && { ...endpoint, ...withNulls(endpoint) } };
}

function withNulls({ uri = null, proxyUri = null, isCloudHub = null }: ApiInstanceEndpointFields) {
  return { uri, proxyUri, isCloudHub };
}

function changedFields(params: ApiInstanceFields) {
  return {
    instanceLabel: labelOf(params),
    endpoint: endpointOf(params),
    providerId: textOrNull('providerId', params),
    technology:
      params.technology === undefined
        ? undefined
        : oneOfWords<ApiInstanceTechnology>('technology', params, ['mule3', 'mule4', 'flexGateway', 'serviceMesh']),
  };
}

/** The members that can be changed about an API instance. */
export const changeNames = [...instanceFieldNames, 'description', 'assetVersion', 'endpointUri'];

/** Returns the checked change of an API instance. */
export function instanceChange(params: ApiInstanceUpdateParams) {
  return someOf(changeNames, {
    ...changedFields(params),
    description: textOrNull('description', params),
    assetVersion: optionalText('assetVersion', params),
    endpointUri: textOrNull('endpointUri', params),
  });
}

/** Returns which instance to promote, and what of it. */
export function promotionOf(params: ApiInstancePromoteParams) {
  const contracts = optionalFlag('contracts', params);
  return {
    originApiId: numericId('fromApiInstanceId', params),
    policies: { allEntities: optionalFlag('policies', params) ?? true },
    tiers: { allEntities: optionalFlag('tiers', params) ?? true },
    alerts: { allEntities: optionalFlag('alerts', params) ?? true },
    // What the platform makes of it is not known: it is not sent unasked.
    contracts: contracts === undefined ? undefined : { allEntities: contracts },
  };
}

/** Returns a version of an asset, of which more may be known. */
export function assetVersionOf({ asset }: { readonly asset?: unknown }) {
  if (!isObject(asset)) throw new ConfigurationError(`"asset" must be { groupId, assetId, version }${exchange}.`);
  return {
    groupId: requiredText('asset.groupId', { 'asset.groupId': asset['groupId'] }, `the group of the asset${exchange}`),
    assetId: requiredText('asset.assetId', { 'asset.assetId': asset['assetId'] }, `the id of the asset${exchange}`),
    version: requiredText('asset.version', { 'asset.version': asset['version'] }, 'a version such as "1.2.0"'),
  };
}

const exchange = ' in Exchange, as `assets.search` and `assets.get` show it';

/** Returns how a policy is named: by its asset in Exchange, by the id of its template, or by both. */
export function policyNamed(params: {
  readonly asset?: unknown;
  readonly policyTemplateId?: number | string | undefined;
}) {
  const { asset, policyTemplateId } = params;
  if (asset === undefined && policyTemplateId === undefined) {
    throw new ConfigurationError(
      '"asset" is missing: give the policy as { groupId, assetId, version } in Exchange, or its "policyTemplateId".',
    );
  }
  if (!['number', 'string', 'undefined'].includes(typeof policyTemplateId)) {
    throw new ConfigurationError('"policyTemplateId" must be the id of the policy template, a number or text.');
  }
  if (asset === undefined) return { policyTemplateId };
  const { version, ...rest } = assetVersionOf(params);
  return { ...rest, assetVersion: version, policyTemplateId };
}

/** The members that can be said about a policy. */
export const policyFieldNames = ['configurationData', 'pointcutData', 'order', 'disabled', 'label', 'upstreamIds'];

/** Returns what is said about a policy. */
export function policyFields(params: PolicyFields) {
  const { configurationData } = params;
  if (configurationData !== undefined && !isObject(configurationData)) {
    throw new ConfigurationError(
      '"configurationData" must be an object, of what the definition of the policy asks for.',
    );
  }
  return {
    configurationData,
    pointcutData: pointcutsOf(params),
    order: params.order === undefined ? undefined : placeOf(params.order),
    disabled: optionalFlag('disabled', params),
    label: optionalText('label', params),
    upstreamIds: optionalTexts('upstreamIds', params),
  };
}

/** Returns the checked change of a policy. */
export function policyChange(params: PolicyFields & { readonly assetVersion?: string | undefined }) {
  const change = { ...policyFields(params), assetVersion: optionalText('assetVersion', params) };
  return someOf(['assetVersion', ...policyFieldNames], change);
}

/** Makes sure that a change changes something. */
function someOf<Change extends object>(names: readonly string[], change: Change): Change {
  if (Object.values(change).some((value) => value !== undefined)) return change;
  throw new ConfigurationError(
    `There is nothing to update: give at least one of ${names.map((name) => `"${name}"`).join(', ')}.`,
  );
}

function labelOf(params: ApiInstanceFields): string | null | undefined {
  const label = textOrNull('instanceLabel', params);
  if (typeof label !== 'string' || (label.length >= 1 && label.length <= longestLabel)) return label;
  throw new ConfigurationError(
    `"instanceLabel" must be 1 to ${longestLabel} characters long, or null for none; it has ${label.length}.`,
  );
}

const deployments: readonly [Deployment, ...Deployment[]] = ['CH', 'CH2', 'HY', 'RF', 'SM'];
const flags = ['isCloudHub', 'muleVersion4OrAbove', 'referencesUserDomain'] as const;
const endpointNames = ['uri', 'proxyUri', 'type', 'deploymentType', 'responseTimeout', ...flags];

function endpointOf({ endpoint }: ApiInstanceFields) {
  if (endpoint === undefined) return undefined;
  const known: unknown = endpoint;
  const stranger = isObject(known)
    ? Object.keys(known).find((name) => known[name] !== undefined && !endpointNames.includes(name))
    : '';
  if (stranger !== undefined) {
    const accepted = endpointNames.map((name) => `"${name}"`).join(', ');
    const what = stranger === '' ? '"endpoint" must be an object' : `"endpoint.${stranger}" is not known here`;
    throw new ConfigurationError(
      `${what}: accepted are ${accepted}. TLS contexts, proxy templates and validation are given with \`anypoint.request\`.`,
    );
  }
  textOrNull('endpoint.uri', { 'endpoint.uri': endpoint.uri });
  textOrNull('endpoint.proxyUri', { 'endpoint.proxyUri': endpoint.proxyUri });
  optionalText('endpoint.type', { 'endpoint.type': endpoint.type });
  for (const name of flags) optionalFlag(`endpoint.${name}`, { [`endpoint.${name}`]: endpoint[name] ?? undefined });
  const { responseTimeout, deploymentType } = endpoint;
  if (responseTimeout !== undefined && responseTimeout !== null && !isPositive(responseTimeout)) {
    throw new ConfigurationError(
      '"endpoint.responseTimeout" must be a positive whole number of milliseconds, or null.',
    );
  }
  if (deploymentType !== undefined) {
    oneOfWords('endpoint.deploymentType', { 'endpoint.deploymentType': deploymentType }, deployments);
  }
  return { ...endpoint };
}

function pointcutsOf({ pointcutData }: PolicyFields): readonly PolicyPointcut[] | null | undefined {
  if (pointcutData === undefined || pointcutData === null) return pointcutData;
  const list: unknown = pointcutData;
  if (Array.isArray(list) && list.every(isPointcut)) return pointcutData;
  throw new ConfigurationError(
    '"pointcutData" must be an array of { methodRegex?, uriTemplateRegex? }, both text, or null for every method and path.',
  );
}

function isPointcut(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([name, text]) => ['methodRegex', 'uriTemplateRegex'].includes(name) && typeof (text ?? '') === 'string',
    )
  );
}

function placeOf(order: unknown): number {
  if (typeof order === 'number' && isPositive(order)) return order;
  throw new ConfigurationError('"order" must be a positive whole number: the place among the policies, from 1.');
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
