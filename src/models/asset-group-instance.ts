import { defineModel } from '../core/read/model.js';
import { schemaOf, type Wire } from './schema-of.js';
import { field, firstOf, numberOf } from './wire.js';

/** An API instance that belongs to an API group instance. */
export interface AssetGroupInstanceMember {
  /** Id of the API instance; the wire calls it `apiVersionId`. */
  readonly apiInstanceId?: number;
  readonly groupId?: string;
  readonly assetId?: string;
  readonly assetVersion?: string | null;
  /** The wire calls it `productApiVersion`. */
  readonly productVersion?: string | null;
  readonly instanceName?: string | null;
  readonly environmentId?: string | null;
  readonly environmentName?: string | null;
  readonly providerId?: string | null;
  readonly endpointUri?: string | null;
  readonly isPublic?: boolean;
  readonly deprecated?: boolean;
}

/** An API group instance as Exchange shows it. The vendor describes little of it; the rest passes through. */
export interface AssetGroupInstance {
  /** What contracts take as `groupInstanceId`. */
  readonly id: number;
  readonly name?: string | null;
  readonly assetVersion?: string | null;
  readonly isPublic?: boolean;
  readonly deprecated?: boolean;
  readonly instances?: readonly AssetGroupInstanceMember[];
}

function memberFrom(wire: Wire<'groupMember'>): AssetGroupInstanceMember {
  const { apiVersionId, productApiVersion, productVersion, ...rest } = wire;
  return {
    ...rest,
    ...field('apiInstanceId', numberOf(apiVersionId)),
    ...field('productVersion', firstOf(productVersion, productApiVersion)),
  };
}

/** @internal */
export const assetGroupInstanceModel = defineModel(
  'API group instance of an asset',
  schemaOf('assetGroupInstance'),
  ({ instances, ...wire }): AssetGroupInstance => ({
    ...wire,
    id: numberOf(wire.id),
    ...field('instances', instances?.map(memberFrom)),
  }),
);
