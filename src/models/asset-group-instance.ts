import { modelOf, type Wire } from './schema-of.js';
import { each, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

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
  /** Id of the group instance, the `groupInstanceId` of contracts. */
  readonly id: number;
  readonly name?: string | null;
  readonly assetVersion?: string | null;
  readonly isPublic?: boolean;
  readonly deprecated?: boolean;
  readonly instances?: readonly AssetGroupInstanceMember[];
}

const memberFrom = shownAs<Wire<'groupMember'>, AssetGroupInstanceMember>(
  {
    apiInstanceId: { of: ['apiVersionId'], make: ({ apiVersionId }) => numberOf(apiVersionId) },
    productVersion: {
      of: ['productVersion', 'productApiVersion'],
      make: ({ productVersion, productApiVersion }) => firstOf(productVersion, productApiVersion),
    },
  },
  ['apiVersionId', 'productApiVersion'],
);

/** @internal */
export const assetGroupInstanceModel = modelOf(
  'API group instance of an asset',
  'assetGroupInstance',
  shownAs<Wire<'assetGroupInstance'>, AssetGroupInstance>({
    id: numberOf,
    instances: each(memberFrom),
  }),
);
