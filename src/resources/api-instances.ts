import type { RequestOptions } from '../core/call/call.js';
import { largestPageOf, PagedList } from '../core/list/paged-list.js';
import { getApiInstance, listApiInstances } from '../generated/operations.js';
import {
  apiInstanceModel,
  assetOfInstancesModel,
  type ApiInstance,
  type AssetOfInstances,
} from '../models/api-instance.js';
import { pageOf } from '../models/envelope.js';
import { given, numericId, optionalFlag, optionalText, type Id } from './params.js';
import type { EnvironmentParams, ResourceContext } from './scope.js';

/** Which API instances to list. The filters are exact but for `query`. */
export interface ApiInstanceListParams extends EnvironmentParams {
  /** Searches in names, descriptions, labels and tags. */
  readonly query?: string | undefined;
  readonly groupId?: string | undefined;
  readonly assetId?: string | undefined;
  readonly assetVersion?: string | undefined;
  readonly productVersion?: string | undefined;
  readonly instanceLabel?: string | undefined;
  /** `id`, `name` (the platform's default), `createdDate` or `updatedDate`. */
  readonly sort?: string | undefined;
  readonly ascending?: boolean | undefined;
  /** How many **assets** to ask for with each request, 1 to 250; each comes with all its instances. */
  readonly pageSize?: number | undefined;
}

/** One API instance. */
export interface ApiInstanceParams extends EnvironmentParams {
  readonly apiInstanceId: Id;
}

const pageModel = pageOf(assetOfInstancesModel, 'assets');

/** API instances of API Manager: what contracts are made with. */
export class ApiInstances {
  readonly #context: ResourceContext;

  /** @internal */
  constructor(context: ResourceContext) {
    this.#context = context;
  }

  /**
   * Lists the API instances of an environment. The platform pages by asset, so a page may bring more instances than
   * `pageSize`, or none.
   *
   * Scopes: View APIs Configuration (`read:api_configuration`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  list(params: ApiInstanceListParams = {}, options: RequestOptions = {}): PagedList<ApiInstance> {
    return PagedList.of<AssetOfInstances, ApiInstance>(() => {
      given(params, [...filters, 'sort', 'ascending', 'pageSize']);
      const query = {
        query: optionalText('query', params),
        groupId: optionalText('groupId', params),
        assetId: optionalText('assetId', params),
        assetVersion: optionalText('assetVersion', params),
        productVersion: optionalText('productVersion', params),
        instanceLabel: optionalText('instanceLabel', params),
        sort: optionalText('sort', params),
        ascending: optionalFlag('ascending', params),
      };
      const { http, scope } = this.#context;
      return {
        readPage: async (page, inner) =>
          http.call(
            listApiInstances,
            { path: await scope.environment(params, inner), query: { ...query, ...page }, read: pageModel },
            inner,
          ),
        keyOf: keyOfAsset,
        itemsOf: ({ apis = [] }) => apis,
        pageSize: params.pageSize,
        largestPage: largestPageOf(listApiInstances),
      };
    }, options);
  }

  /**
   * Reads an API instance, with its endpoint.
   *
   * Scopes: View APIs Configuration (`read:api_configuration`).
   * Source: API Manager API specification.
   *
   * @throws ConfigurationError, PermissionError, NotFoundError
   */
  async get(params: ApiInstanceParams, options: RequestOptions = {}): Promise<ApiInstance> {
    const apiInstanceId = numericId('apiInstanceId', given(params, ['apiInstanceId']));
    const { http, scope } = this.#context;
    const path = { ...(await scope.environment(params, options)), apiInstanceId };
    return http.call(getApiInstance, { path, read: apiInstanceModel }, options);
  }
}

const filters = ['query', 'groupId', 'assetId', 'assetVersion', 'productVersion', 'instanceLabel'];

/** An asset may come without an id; then its coordinates or its first instance stand for it. */
function keyOfAsset({ id, groupId, assetId, name, apis }: AssetOfInstances): string | number {
  if (id !== undefined) return id;
  if (typeof assetId === 'string') return `${groupId ?? ''}:${assetId}`;
  return name ?? `instance:${apis?.[0]?.id ?? ''}`;
}
