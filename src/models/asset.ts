import type { output } from 'zod';
import { defineModel, type Zod } from '../core/read/model.js';
import { field, fields, firstOf, isId, numberOf } from './wire.js';

/** An asset of Exchange as a search finds it. Other fields vary and pass through. */
export interface AssetSummary {
  /** Mostly the id of the business group that published it; may be a reverse domain name. */
  readonly groupId: string;
  readonly assetId: string;
  readonly version?: string;
  readonly minorVersion?: string | null;
  /** Such as `v1`. API Manager calls the same `productVersion`. */
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

/** An asset with what belongs to it. */
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

function summaryShape(z: Zod) {
  const { text, textOrNull, flag, anything } = fields(z);
  return {
    groupId: z.string(),
    assetId: z.string(),
    version: text,
    minorVersion: textOrNull,
    versionGroup: textOrNull,
    organizationId: text,
    name: text,
    description: textOrNull,
    type: text,
    status: text,
    isPublic: flag,
    createdAt: text,
    createdDate: text,
    updatedDate: text,
    createdById: textOrNull,
    createdBy: anything,
  };
}

function instanceSchema(z: Zod) {
  const { idOrText, text, textOrNull, flag, count, anything } = fields(z);
  return z.looseObject({
    id: idOrText,
    type: text,
    name: textOrNull,
    fullname: textOrNull,
    productAPIVersion: textOrNull,
    productApiVersion: textOrNull,
    productVersion: textOrNull,
    versionGroup: textOrNull,
    version: textOrNull,
    minorVersion: textOrNull,
    groupId: text,
    assetId: text,
    organizationId: text,
    environmentId: textOrNull,
    environmentName: textOrNull,
    endpointUri: textOrNull,
    providerId: textOrNull,
    isPublic: flag,
    deprecated: flag,
    contractsCount: count,
    status: textOrNull,
    createdBy: anything,
    createdDate: textOrNull,
    updatedDate: textOrNull,
  });
}

function instanceFrom(wire: output<ReturnType<typeof instanceSchema>>): AssetInstance {
  const { productAPIVersion, productApiVersion, productVersion, ...rest } = wire;
  return {
    ...rest,
    id: typeof wire.id === 'string' && /^\d+$/.test(wire.id) && isId(wire.id) ? numberOf(wire.id) : wire.id,
    ...field('productVersion', firstOf(productAPIVersion, productApiVersion, productVersion, wire.versionGroup)),
  };
}

/** @internal */
export const assetInstanceModel = defineModel('API instance of an asset', instanceSchema, instanceFrom);

/** @internal */
export const assetSummaryModel = defineModel(
  'asset in a list',
  (z) => z.looseObject(summaryShape(z)),
  (wire): AssetSummary => wire,
);

/** @internal */
export const assetModel = defineModel(
  'asset',
  (z) => {
    const { text, textOrNull, texts, flag, list, anyObject } = fields(z);
    return z.looseObject({
      ...summaryShape(z),
      id: text,
      isSnapshot: flag,
      modifiedAt: text,
      rating: z.number().nullable().exactOptional(),
      icon: textOrNull,
      labels: texts,
      categories: list,
      customFields: list,
      permissions: list,
      files: list,
      instances: z.array(instanceSchema(z)).exactOptional(),
      dependencies: list,
      otherVersions: list,
      versions: list,
      organization: anyObject,
    });
  },
  ({ instances, ...wire }): Asset => ({ ...wire, ...field('instances', instances?.map(instanceFrom)) }),
);
