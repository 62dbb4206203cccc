import type { Call, RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import { PagedList } from '../core/list/paged-list.js';
import { path } from '../core/call/path.js';
import {
  apiInstanceModel,
  assetOfInstancesModel,
  type ApiInstance,
  type AssetOfInstances,
} from '../models/api-instance.js';
import { pageOf } from '../models/envelope.js';
import { given, numericId, optionalFlag, optionalText, type Id } from './ids.js';
import { needs } from './required-scopes.js';
import type { EnvironmentParams, Scope } from './scope.js';

/** Says which API instances to list. The filters are exact but for `query`. */
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

/** Names one API instance. */
export interface ApiInstanceParams extends EnvironmentParams {
  readonly apiInstanceId: Id;
}

const pageModel = pageOf(assetOfInstancesModel, 'assets');

/** API instances of API Manager: what contracts are made with. */
export class ApiInstances {
  readonly #http: HttpClient;
  readonly #scope: Scope;

  /** @internal */
  constructor(http: HttpClient, scope: Scope) {
    this.#http = http;
    this.#scope = scope;
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
    const query = {
      query: optionalText('query', given(params)),
      groupId: optionalText('groupId', params),
      assetId: optionalText('assetId', params),
      assetVersion: optionalText('assetVersion', params),
      productVersion: optionalText('productVersion', params),
      instanceLabel: optionalText('instanceLabel', params),
      sort: optionalText('sort', params),
      ascending: optionalFlag('ascending', params),
    };
    return PagedList.of(
      {
        readPage: async ({ offset, limit }, inner) =>
          this.#http.request(
            {
              method: 'GET',
              path: path(
                '/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis',
                await this.#scope.environment(params, inner),
              ),
              query: { ...query, offset, limit },
              model: pageModel,
              scopes: needs.readInstances,
            },
            inner,
          ),
        keyOf: keyOfAsset,
        itemsOf: ({ apis = [] }) => apis,
        pageSize: params.pageSize,
        largestPage: 250,
      },
      options,
    );
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
    const apiInstanceId = numericId('apiInstanceId', given(params));
    return this.#http.request(instanceCall(await this.#scope.environment(params, options), apiInstanceId), options);
  }
}

/** Says how to read one API instance. @internal */
export function instanceCall(
  at: { readonly organizationId: string; readonly environmentId: string },
  apiInstanceId: number,
): Call<ApiInstance> {
  return {
    method: 'GET',
    path: path('/apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}', {
      ...at,
      apiInstanceId,
    }),
    model: apiInstanceModel,
    scopes: needs.readInstances,
  };
}

/** An asset may come without an id; then its coordinates or its first instance stand for it. */
function keyOfAsset({ id, groupId, assetId, name, apis }: AssetOfInstances): string | number {
  if (id !== undefined) return id;
  if (typeof assetId === 'string') return `${groupId ?? ''}:${assetId}`;
  return name ?? `instance:${apis?.[0]?.id ?? ''}`;
}
