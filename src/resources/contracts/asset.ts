/**
 * Says with which API a contract is wanted. Exchange wants the coordinates of the asset beside the id of the API
 * instance; API Manager knows them by that id, so the caller does not have to.
 *
 * Source: Exchange Experience API v2 specification; docs.mulesoft.com, Exchange: request access.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { ConfigurationError } from '../../errors.js';
import type { ApiInstance } from '../../models/api-instance.js';
import type { ContractAsset, ContractRequestParams, GroupContractRequestParams } from './params.js';
import { placeOf, type ContractContext } from './wire.js';
import { given, numericId, optionalFlag, optionalId, optionalText, requiredText } from '../ids.js';
import { instanceCall } from '../api-instances.js';
import { onlyKnown, type KnownMembers } from '../known-members.js';

type RequestParams = ContractRequestParams | GroupContractRequestParams;

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Makes the body of a request for access, and looks up what it lacks. */
export async function contractRequestOf(
  context: ContractContext,
  params: RequestParams,
  options: RequestOptions,
): Promise<object> {
  const place = placeOf(given(params));
  const asset = checkedAsset(params.asset);
  const requestedTierId = optionalId('tierId', params);
  if (optionalFlag('acceptTerms', params) === false) {
    throw new ConfigurationError(
      '"acceptTerms" is false, but the platform makes no contract unless the terms and conditions of the API are accepted.',
    );
  }
  if ('groupInstanceId' in place) {
    if (asset === undefined) {
      throw new ConfigurationError(
        '"asset" is missing: give { groupId, assetId, version, versionGroup } of the API group, which cannot be looked up.',
      );
    }
    return {
      instanceType: 'api-group',
      acceptedTerms: true,
      ...asset,
      organizationId: await organizationOf(context, asset, params, options),
      apiGroupInstanceId: place.groupInstanceId,
      environmentId: params.environmentId,
      requestedTierId,
    };
  }
  const { environmentId, ...coordinates } =
    asset === undefined
      ? await lookedUp(context, place.apiInstanceId, params, options)
      : {
          ...asset,
          organizationId: await organizationOf(context, asset, params, options),
          environmentId: params.environmentId,
        };
  return {
    instanceType: 'api',
    acceptedTerms: true,
    ...coordinates,
    // Text by the specification, a number in the vendor's examples; both are taken.
    apiId: String(place.apiInstanceId),
    environmentId,
    requestedTierId,
  };
}

const knownInRequest: KnownMembers = {
  names: ['applicationId', 'apiInstanceId', 'groupInstanceId', 'tierId', 'asset', 'acceptTerms'],
  otherwiseNamed: {
    requestedTierId: 'tierId',
    acceptedTerms: 'acceptTerms',
    apiId: 'apiInstanceId',
    apiGroupInstanceId: 'groupInstanceId',
  },
};

/** Checks a request without sending anything. */
export function checkRequest(params: RequestParams): void {
  onlyKnown(given(params), knownInRequest);
  placeOf(params);
  numericId('applicationId', params);
  optionalId('tierId', params);
  checkedAsset(params.asset);
}

function checkedAsset(asset: ContractAsset | undefined): ContractAsset | undefined {
  if (asset === undefined) return undefined;
  if (typeof asset !== 'object' || (asset as unknown) === null) {
    throw new ConfigurationError('"asset" must be an object: { groupId, assetId, version, versionGroup }.');
  }
  const text = (name: 'groupId' | 'assetId' | 'version' | 'versionGroup', accepted: string): string =>
    requiredText(`asset.${name}`, { [`asset.${name}`]: asset[name] }, accepted);
  return {
    organizationId: optionalText('organizationId', asset),
    groupId: text('groupId', 'the group of the asset, mostly the id of its business group'),
    assetId: text('assetId', 'the id of the asset in Exchange'),
    version: text('version', 'the version of the asset, such as "1.2.0"'),
    versionGroup: text('versionGroup', 'the version group of the asset, such as "v1"'),
  };
}

async function organizationOf(
  { scope }: ContractContext,
  { organizationId, groupId }: ContractAsset,
  params: RequestParams,
  options: RequestOptions,
): Promise<string> {
  return organizationId ?? (uuid.test(groupId) ? groupId : await scope.businessGroup(params, options));
}

async function lookedUp(
  { http, scope }: ContractContext,
  apiInstanceId: number,
  params: RequestParams,
  options: RequestOptions,
): Promise<ContractAsset & { readonly organizationId: string; readonly environmentId: string }> {
  const at = await scope.environment(params, options);
  const instance = await http.request(instanceCall(at, apiInstanceId), options);
  const { groupId, assetId, assetVersion: version, productVersion: versionGroup } = instance;
  if (!isText(groupId) || !isText(assetId) || !isText(version) || !isText(versionGroup)) {
    throw incomplete(instance);
  }
  return {
    organizationId: instance.organizationId ?? at.organizationId,
    groupId,
    assetId,
    version,
    versionGroup,
    environmentId: instance.environmentId ?? at.environmentId,
  };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function incomplete(instance: ApiInstance): ConfigurationError {
  const { id, groupId, assetId, assetVersion, productVersion } = instance;
  const missing = Object.entries({ groupId, assetId, assetVersion, productVersion })
    .filter(([, value]) => !isText(value))
    .map(([name]) => `"${name}"`);
  return new ConfigurationError(
    `API Manager does not tell ${missing.join(' and ')} of API instance ${id}, which a request for access needs: give \`asset\`, with groupId, assetId, version and versionGroup as Exchange shows them.`,
  );
}
