import { modelOf, type Wire } from './schema-of.js';
import { eachShown, shownAs } from './shown.js';
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
  /** What contracts take as `groupInstanceId`. */
  readonly id: number;
  readonly name?: string | null;
  readonly assetVersion?: string | null;
  readonly isPublic?: boolean;
  readonly deprecated?: boolean;
  readonly instances?: readonly AssetGroupInstanceMember[];
}

const memberFrom = shownAs<Wire<'groupMember'>, AssetGroupInstanceMember>(
  {
    apiInstanceId: ({ apiVersionId }) => numberOf(apiVersionId),
    productVersion: ({ productVersion, productApiVersion }) => firstOf(productVersion, productApiVersion),
  },
  { apiVersionId: ['apiInstanceId'], productApiVersion: ['productVersion'] },
);

/** @internal */
export const assetGroupInstanceModel = modelOf(
  'API group instance of an asset',
  'assetGroupInstance',
  shownAs<Wire<'assetGroupInstance'>, AssetGroupInstance>({
    id: ({ id }) => numberOf(id),
    instances: ({ instances }) => eachShown(instances, memberFrom),
  }),
);
