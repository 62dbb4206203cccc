/**
 * Requests access, from the consumer's side. Exchange requires the coordinates of the asset beside the id of the API
 * instance; API Manager knows them by that id, so the caller need not.
 *
 * Source: Exchange Experience API v2 specification; docs.mulesoft.com, Exchange: request access.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { isUuid } from '../../core/call/ids.js';
import { ConfigurationError } from '../../errors.js';
import {
  getApiInstance,
  requestContract as requestContractOperation,
  requestContractTierChange,
} from '../../generated/operations.js';
import { apiInstanceModel, type ApiInstance } from '../../models/api-instance.js';
import { requestedContractModel, type RequestedContract } from '../../models/requested-contract.js';
import { given, numericId, optionalFlag, optionalId, optionalUuid, requiredText } from '../params.js';
import type { EnvironmentParams, ResourceContext } from '../scope.js';
import type {
  ContractAsset,
  ContractRequestParams,
  GroupContractRequestParams,
  TierChangeRequestParams,
} from './params.js';
import { placeNames, placeOf, type Place } from './place.js';

/** A request for access, checked. */
export interface ContractRequest {
  readonly applicationId: number;
  readonly place: Place;
  readonly tierId: number | undefined;
  /** Undefined where the coordinates are to be looked up. */
  readonly asset: CheckedAsset | undefined;
  /** Where the call takes place, as the params say. */
  readonly where: EnvironmentParams;
}

interface CheckedAsset extends ContractAsset {
  readonly environmentId?: string | undefined;
}

/** Checks the params of a request without sending anything. */
export function readContractRequest(params: ContractRequestParams | GroupContractRequestParams): ContractRequest {
  given(params, [...placeNames, 'applicationId', 'tierId', 'asset', 'acceptTerms']);
  const place = placeOf(params);
  const asset = checkedAsset(params.asset);
  if (optionalFlag('acceptTerms', params) === false) {
    throw new ConfigurationError(
      '"acceptTerms" is false, but the platform makes no contract unless the terms and conditions of the API are accepted.',
    );
  }
  if ('groupInstanceId' in place && asset === undefined) {
    throw new ConfigurationError(
      '"asset" is missing: give { groupId, assetId, version, versionGroup } of the API group, which cannot be looked up.',
    );
  }
  const { organizationId, businessGroupId, environmentId } = params;
  return {
    applicationId: numericId('applicationId', params),
    place,
    tierId: optionalId('tierId', params),
    asset,
    where: { organizationId, businessGroupId, environmentId },
  };
}

/** Sends a request for access, and looks up what it lacks. */
export async function requestContract(
  { http, scope }: ResourceContext,
  { applicationId, place, tierId, asset, where }: ContractRequest,
  options: RequestOptions,
): Promise<RequestedContract> {
  const coordinates = await coordinatesOf({ http, scope }, place, asset, where, options);
  const common = { acceptedTerms: true, ...coordinates, requestedTierId: tierId } as const;
  return http.call(
    requestContractOperation,
    {
      path: { organizationId: await scope.root(where, options), applicationId },
      body:
        'apiInstanceId' in place
          ? // Text by the specification, a number in the vendor's examples; both are taken.
            { instanceType: 'api', ...common, apiId: String(place.apiInstanceId) }
          : { instanceType: 'api-group', ...common, apiGroupInstanceId: place.groupInstanceId },
      read: requestedContractModel,
    },
    options,
  );
}

/** Asks for another tier of a contract that there is. */
export async function requestTierChange(
  { http, scope }: ResourceContext,
  params: TierChangeRequestParams,
  options: RequestOptions,
): Promise<RequestedContract> {
  const applicationId = numericId('applicationId', given(params, ['applicationId', 'contractId', 'tierId']));
  const contractId = numericId('contractId', params);
  const requestedTierId = numericId('tierId', params);
  const path = { organizationId: await scope.root(params, options), applicationId, contractId };
  return http.call(
    requestContractTierChange,
    { path, body: { requestedTierId }, read: requestedContractModel },
    options,
  );
}

function checkedAsset(asset: ContractAsset | ApiInstance | undefined): CheckedAsset | undefined {
  if (asset === undefined) return undefined;
  if (typeof asset !== 'object' || (asset as unknown) === null) {
    throw new ConfigurationError('"asset" must be an object: { groupId, assetId, version, versionGroup }.');
  }
  if ('id' in asset) return { ...coordinatesOfInstance(asset), organizationId: asset.organizationId };
  const text = (name: 'groupId' | 'assetId' | 'version' | 'versionGroup', accepted: string): string =>
    requiredText(`asset.${name}`, { [`asset.${name}`]: asset[name] }, accepted);
  return {
    organizationId: optionalUuid('asset.organizationId', { 'asset.organizationId': asset.organizationId }),
    groupId: text('groupId', 'the group of the asset, mostly the id of its business group'),
    assetId: text('assetId', 'the id of the asset in Exchange'),
    version: text('version', 'the version of the asset, such as "1.2.0"'),
    versionGroup: text('versionGroup', 'the version group of the asset, such as "v1"'),
  };
}

async function coordinatesOf(
  { http, scope }: ResourceContext,
  place: Place,
  asset: CheckedAsset | undefined,
  where: EnvironmentParams,
  options: RequestOptions,
): Promise<ContractAsset & { readonly organizationId: string; readonly environmentId: string | undefined }> {
  if (asset !== undefined || !('apiInstanceId' in place)) {
    const given = asset as CheckedAsset;
    return {
      ...given,
      organizationId:
        given.organizationId ?? (isUuid(given.groupId) ? given.groupId : await scope.businessGroup(where, options)),
      environmentId: where.environmentId ?? given.environmentId,
    };
  }
  const at = await scope.environment(where, options);
  const path = { ...at, apiInstanceId: place.apiInstanceId };
  const instance = await http.call(getApiInstance, { path, read: apiInstanceModel }, options);
  return {
    ...coordinatesOfInstance(instance),
    organizationId: instance.organizationId ?? at.organizationId,
    environmentId: instance.environmentId ?? at.environmentId,
  };
}

function coordinatesOfInstance(instance: ApiInstance): CheckedAsset {
  const { id, groupId, assetId, assetVersion: version, productVersion: versionGroup } = instance;
  if (isText(groupId) && isText(assetId) && isText(version) && isText(versionGroup)) {
    return { groupId, assetId, version, versionGroup, environmentId: instance.environmentId };
  }
  const missing = Object.entries({ groupId, assetId, assetVersion: version, productVersion: versionGroup })
    .filter(([, value]) => !isText(value))
    .map(([name]) => `"${name}"`);
  throw new ConfigurationError(
    `API Manager does not tell ${missing.join(' and ')} of API instance ${id}, which a request for access needs: give \`asset\`, with groupId, assetId, version and versionGroup as Exchange shows them.`,
  );
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
