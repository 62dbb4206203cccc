import { modelOf, type Wire } from './schema-of.js';
import { each, shownAs } from './shown.js';
import { firstOf, isId, numberOf } from './wire.js';

/** An asset of Exchange as a search finds it. Other fields vary and pass through. */
export interface AssetSummary {
  /** Usually the id of the business group that published it; may be a reverse domain name. */
  readonly groupId: string;
  readonly assetId: string;
  readonly version?: string;
  readonly minorVersion?: string | null;
  /** Version group, such as `v1`. API Manager calls it `productVersion`. */
  readonly versionGroup?: string | null;
  readonly organizationId?: string;
  readonly name?: string;
  readonly description?: string | null;
  /** `rest-api`, `soap-api`, `http-api`, `raml-fragment` and more; may grow. */
  readonly type?: string;
  readonly status?: 'development' | 'published' | 'deprecated' | (string & {});
  readonly isPublic?: boolean;
  /** Some responses have `createdDate` and `updatedDate` instead. */
  readonly createdAt?: string;
  readonly createdDate?: string;
  readonly updatedDate?: string;
  readonly createdById?: string | null;
  /** An id, or an object with one. */
  readonly createdBy?: unknown;
}

/** An asset with its files, versions and API instances. */
export interface Asset extends AssetSummary {
  readonly id?: string;
  readonly isSnapshot?: boolean;
  readonly modifiedAt?: string;
  readonly rating?: number | null;
  readonly icon?: string | null;
  readonly labels?: readonly string[];
  readonly categories?: readonly unknown[];
  readonly customFields?: readonly unknown[];
  readonly permissions?: readonly unknown[];
  readonly files?: readonly unknown[];
  readonly instances?: readonly AssetInstance[];
  readonly dependencies?: readonly unknown[];
  readonly otherVersions?: readonly unknown[];
  readonly versions?: readonly unknown[];
  readonly organization?: Readonly<Record<string, unknown>>;
}

/** An API instance as Exchange shows it. Only `managed` ones that are not deprecated accept contracts. */
export interface AssetInstance {
  /** The API instance id, a number, for `managed` instances; a UUID for `external` and `mocked` ones. */
  readonly id: number | string;
  readonly type?: 'managed' | 'external' | 'mocked' | (string & {});
  readonly name?: string | null;
  readonly fullname?: string | null;
  /** Such as `v1`. The wire calls it `productAPIVersion`, `productApiVersion`, `productVersion` or only `versionGroup`. */
  readonly productVersion?: string | null;
  readonly versionGroup?: string | null;
  readonly version?: string | null;
  readonly minorVersion?: string | null;
  readonly groupId?: string;
  readonly assetId?: string;
  readonly organizationId?: string;
  readonly environmentId?: string | null;
  readonly environmentName?: string | null;
  readonly endpointUri?: string | null;
  readonly providerId?: string | null;
  readonly isPublic?: boolean;
  readonly deprecated?: boolean;
  readonly contractsCount?: number;
  readonly status?: string | null;
  /** An id, or an object with one. */
  readonly createdBy?: unknown;
  readonly createdDate?: string | null;
  readonly updatedDate?: string | null;
}

/** @internal */
export const assetInstanceModel = modelOf(
  'API instance of an asset',
  'assetInstance',
  shownAs<Wire<'assetInstance'>, AssetInstance>(
    {
      id: (id) => (typeof id === 'string' && /^\d+$/.test(id) && isId(id) ? numberOf(id) : id),
      productVersion: {
        of: ['productAPIVersion', 'productApiVersion', 'productVersion', 'versionGroup'],
        make: ({ productAPIVersion, productApiVersion, productVersion, versionGroup }) =>
          firstOf(productAPIVersion, productApiVersion, productVersion, versionGroup),
      },
    },
    ['productAPIVersion', 'productApiVersion'],
  ),
);

/** @internal */
export const assetSummaryModel = modelOf('asset in a list', 'assetSummary', (wire): AssetSummary => wire);

/** @internal */
export const assetModel = modelOf(
  'asset',
  'asset',
  shownAs<Wire<'asset'>, Asset>({ instances: each(assetInstanceModel.from) }),
);
