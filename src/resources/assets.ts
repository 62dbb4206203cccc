import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import type { Model } from '../core/read/model.js';
import { PagedList } from '../core/list/paged-list.js';
import { path, type Path } from '../core/call/path.js';
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
import { given, numericId, optionalFlag, optionalText, optionalTexts, requiredText, type Id } from './ids.js';
import { needs } from './required-scopes.js';
import type { OrganizationParams, Scope } from './scope.js';

/** Says which assets to search. */
export interface AssetSearchParams extends OrganizationParams {
  /** Words to search for; the wire calls it `search`. */
  readonly query?: string | undefined;
  /** Such as `rest-api`, `soap-api`, `http-api`. */
  readonly types?: readonly string[] | undefined;
  /** Only assets of this business group; the wire calls it `organizationId`. */
  readonly businessGroupId?: string | undefined;
  readonly sharedWithMe?: boolean | undefined;
  /** Such as `name`. */
  readonly sort?: string | undefined;
  readonly ascending?: boolean | undefined;
  /** How many to ask for with each request, 1 to 250. */
  readonly pageSize?: number | undefined;
}

/** Names an asset. */
export interface AssetParams {
  /** Group of the asset: mostly the id of the business group that published it. */
  readonly groupId: string;
  readonly assetId: string;
  /** @default the latest version */
  readonly version?: string | undefined;
}

/** Names a version group of an asset. */
export interface AssetVersionGroupParams {
  readonly groupId: string;
  readonly assetId: string;
  /** Such as `v1`; API Manager calls it `productVersion`. */
  readonly versionGroup: string;
}

/** Names an API instance under its asset. */
export interface AssetTierListParams extends AssetVersionGroupParams {
  readonly apiInstanceId: Id;
}

const pageModel = pageOf(assetSummaryModel, 'assets');
const instancesModel = listOf(assetInstanceModel, 'instances');
const groupInstancesModel = listOf(assetGroupInstanceModel, 'apiGroupInstances', 'instances');
const tiersModel = listOf(slaTierModel, 'tiers');

/** Assets of Exchange: where consumers find APIs. */
export class Assets {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
  }

  /**
   * Searches the assets of the organization, at most 250 with each request.
   *
   * Scopes: Exchange Viewer (`read:exchange`).
   * Source: Exchange Experience API v2 specification.
   *
   * @throws ConfigurationError, PermissionError
   */
  search(params: AssetSearchParams = {}, options: RequestOptions = {}): PagedList<AssetSummary> {
    const query = {
      search: optionalText('query', given(params)),
      types: optionalTexts('types', params),
      organizationId: params.businessGroupId,
      sharedWithMe: optionalFlag('sharedWithMe', params),
      sort: optionalText('sort', params),
      ascending: optionalFlag('ascending', params),
    };
    return PagedList.of(
      {
        readPage: async (request, inner) =>
          this.#http.request(
            {
              method: 'GET',
              path: path('/exchange/api/v2/assets/search', {}),
              query: { ...query, rootOrganizationId: await this.#scope.root(params, inner), ...request },
              model: pageModel,
              scopes: needs.readExchange,
            },
            inner,
          ),
        keyOf: ({ groupId, assetId, version }) => JSON.stringify([groupId, assetId, version]),
        itemsOf: (asset) => [asset],
        pageSize: params.pageSize,
        largestPage: 250,
      },
      options,
    );
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
    const asset = coordinatesOf(params);
    const { version } = params;
    return this.#read(
      version === undefined
        ? path('/exchange/api/v2/assets/{groupId}/{assetId}/asset', asset)
        : path('/exchange/api/v2/assets/{groupId}/{assetId}/{version}/asset', {
            ...asset,
            version: requiredText('version', params, 'a version such as "1.2.0", or nothing for the latest'),
          }),
      assetModel,
      options,
    );
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
    return this.#read(
      path(
        '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances',
        versionGroupOf(params),
      ),
      instancesModel,
      options,
    );
  }

  /**
   * Lists the API group instances of a version group, for an asset that is an API group. The vendor does not describe
   * the answer.
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
    return this.#read(
      path(
        '/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/apiGroupInstances',
        versionGroupOf(params),
      ),
      groupInstancesModel,
      options,
    );
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
    return this.#read(
      path('/exchange/api/v2/assets/{groupId}/{assetId}/versionGroups/{versionGroup}/instances/{apiInstanceId}/tiers', {
        ...versionGroupOf(params),
        apiInstanceId: numericId('apiInstanceId', params),
      }),
      tiersModel,
      options,
    );
  }

  async #read<Result>(at: Path, model: Model<Result>, options: RequestOptions): Promise<Result> {
    return this.#http.request({ method: 'GET', path: at, model, scopes: needs.readExchange }, options);
  }
}

function coordinatesOf(params: { readonly groupId: string; readonly assetId: string }) {
  return {
    groupId: requiredText('groupId', given(params), 'the group of the asset, mostly the id of its business group'),
    assetId: requiredText('assetId', params, 'the id of the asset'),
  };
}

function versionGroupOf(params: AssetVersionGroupParams) {
  return {
    ...coordinatesOf(params),
    versionGroup: requiredText('versionGroup', params, 'the version group of the asset, such as "v1"'),
  };
}
