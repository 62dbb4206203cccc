import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import {
  getAsset,
  getLatestAsset,
  listAssetGroupInstances,
  listAssetInstances,
  listAssetInstanceTiers,
  searchAssets,
} from '../generated/operations.js';
import { assetGroupInstanceModel, type AssetGroupInstance } from '../models/asset-group-instance.js';
import {
  assetInstanceModel,
  assetModel,
  assetSummaryModel,
  type Asset,
  type AssetInstance,
  type AssetSummary,
} from '../models/asset.js';
import { listOf, pageOf } from '../models/envelope.js';
import { slaTierModel, type SlaTier } from '../models/sla-tier.js';
import { given, numericId, optionalFlag, optionalText, optionalTexts, requiredText, type Id } from './params.js';
import type { OrganizationParams, ResourceContext } from './scope.js';

/** Filters for a search of assets. */
export interface AssetSearchParams extends OrganizationParams {
  /** Words to search for; the wire calls it `search`. */
  readonly query?: string | undefined;
  /** Types such as `rest-api`, `soap-api`, `http-api`. */
  readonly types?: readonly string[] | undefined;
  /** Only assets of this business group; the wire calls it `organizationId`. */
  readonly businessGroupId?: string | undefined;
  readonly sharedWithMe?: boolean | undefined;
  /** Key to sort by, such as `name`. */
  readonly sort?: string | undefined;
  readonly ascending?: boolean | undefined;
  /** Number of assets to request per page, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** One asset. */
export interface AssetParams {
  /** Group of the asset, usually the id of the business group that published it. */
  readonly groupId: string;
  readonly assetId: string;
  /** @default the latest version */
  readonly version?: string | undefined;
}

/** A version group of an asset. */
export interface AssetVersionGroupParams {
  readonly groupId: string;
  readonly assetId: string;
  /** Version group, such as `v1`; API Manager calls it `productVersion`. */
  readonly versionGroup: string;
}

/** An API instance under its asset. */
export interface AssetTierListParams extends AssetVersionGroupParams {
  readonly apiInstanceId: Id;
}

const pageModel = pageOf(assetSummaryModel, 'assets');
const instancesModel = listOf(assetInstanceModel, 'instances');
const groupInstancesModel = listOf(assetGroupInstanceModel, 'apiGroupInstances', 'instances');
const tiersModel = listOf(slaTierModel, 'tiers');

/** The assets of Exchange, where consumers find APIs. */
export class Assets {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Searches the assets of the organization, at most 250 per page.
   *
   * Scopes: Exchange Viewer (`read:exchange`). Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError
   */
  search(params: AssetSearchParams = {}, options: RequestOptions = {}): PagedList<AssetSummary> {
    return PagedList.of<AssetSummary, AssetSummary>(() => {
      given(params, ['query', 'types', 'sharedWithMe', 'sort', 'ascending', 'pageSize']);
      const query = {
        search: optionalText('query', params),
        types: optionalTexts('types', params),
        organizationId: params.businessGroupId,
        sharedWithMe: optionalFlag('sharedWithMe', params),
        sort: optionalText('sort', params),
        ascending: optionalFlag('ascending', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            searchAssets,
            {
              query: { ...query, rootOrganizationId: await scope.root(params, inner), ...page },
              read: pageModel,
            },
            inner,
          ),
        keyOf: ({ groupId, assetId, version }) => JSON.stringify([groupId, assetId, version]),
        itemsOf: (asset) => [asset],
        pageSize: params.pageSize,
        largestPage: largestPageOf(searchAssets),
      };
    }, options);
  }

  /**
   * Reads an asset with its files, versions and API instances: the latest version, or the given one.
   *
   * Scopes: Exchange Viewer (`read:exchange`).
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: AssetParams, options: RequestOptions = {}): Promise<Asset> {
    const path = coordinatesOf(given(params, [...coordinates, 'version']));
    const { http } = this.#context;
    if (params.version === undefined) return http.call(getLatestAsset, { path, read: assetModel }, options);
    const version = requiredText('version', params, 'a version such as "1.2.0", or nothing for the latest');
    return http.call(getAsset, { path: { ...path, version }, read: assetModel }, options);
  }

  /**
   * Lists the API instances of a version group. Contracts are made with `managed` ones that are not deprecated.
   *
   * Scopes: Exchange Viewer (`read:exchange`).
   * Source: Exchange Experience API v2 specification; docs.mulesoft.com, Exchange: request access.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listInstances(
    params: AssetVersionGroupParams,
    options: RequestOptions = {},
  ): Promise<readonly AssetInstance[]> {
    const path = versionGroupOf(given(params, [...coordinates, 'versionGroup']));
    return this.#context.http.call(listAssetInstances, { path, read: instancesModel }, options);
  }

  /**
   * Lists the API group instances of a version group, for an asset that is an API group. The vendor does not describe
   * the response.
   *
   * Scopes: Exchange Viewer (`read:exchange`).
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listGroupInstances(
    params: AssetVersionGroupParams,
    options: RequestOptions = {},
  ): Promise<readonly AssetGroupInstance[]> {
    const path = versionGroupOf(given(params, [...coordinates, 'versionGroup']));
    return this.#context.http.call(listAssetGroupInstances, { path, read: groupInstancesModel }, options);
  }

  /**
   * Lists the SLA tiers of an API instance as consumers see them, without rights in API Manager.
   *
   * Scopes: Exchange Viewer (`read:exchange`).
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async listTiers(params: AssetTierListParams, options: RequestOptions = {}): Promise<readonly SlaTier[]> {
    const group = versionGroupOf(given(params, [...coordinates, 'versionGroup', 'apiInstanceId']));
    const path = { ...group, apiInstanceId: numericId('apiInstanceId', params) };
    return this.#context.http.call(listAssetInstanceTiers, { path, read: tiersModel }, options);
  }
}

const coordinates = ['groupId', 'assetId'];

function coordinatesOf(params: { readonly groupId: string; readonly assetId: string }) {
  return {
    groupId: requiredText('groupId', params, 'the group of the asset, mostly the id of its business group'),
    assetId: requiredText('assetId', params, 'the id of the asset'),
  };
}

function versionGroupOf(params: AssetVersionGroupParams) {
  return {
    ...coordinatesOf(params),
    versionGroup: requiredText('versionGroup', params, 'the version group of the asset, such as "v1"'),
  };
}
