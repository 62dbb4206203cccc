import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { each, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** The endpoint of an API instance: its address and that of the implementation. Every field but `id` may be null. */
export interface ApiInstanceEndpoint {
  readonly id?: number;
  /** Id of the API instance; the wire calls it `apiVersionId`. */
  readonly apiInstanceId?: number | null;
  /** `raml`, `rest`, `rest-api`, `http`, `wsdl`; may grow. */
  readonly type?: string | null;
  /** Address of the implementation. May hold placeholders in braces. */
  readonly uri?: string | null;
  readonly proxyUri?: string | null;
  readonly proxyRegistrationUri?: string | null;
  /** A boolean, text or null. */
  readonly isCloudHub?: boolean | string | null;
  /** `CH`, `CH2`, `HY`, `RF` or `SM`; may grow. */
  readonly deploymentType?: string | null;
  readonly muleVersion4OrAbove?: boolean | null;
  readonly referencesUserDomain?: boolean | null;
  /** Response timeout in milliseconds, of no documented type. */
  readonly responseTimeout?: unknown;
}

/** An API instance of API Manager: a version of an API in one environment, to which contracts give access. */
export interface ApiInstance {
  /** Id of the instance on the whole platform, under many names. */
  readonly id: number;
  readonly instanceLabel?: string | null;
  /** Group of the asset, usually the id of the business group that published it. */
  readonly groupId?: string | null;
  readonly assetId?: string | null;
  /** Version of the asset. */
  readonly assetVersion?: string | null;
  /** Version group, such as `v1`. Exchange calls it `versionGroup`. */
  readonly productVersion?: string | null;
  readonly description?: string | null;
  readonly tags?: readonly string[];
  readonly order?: number;
  /** Null for the built-in client provider. */
  readonly providerId?: string | null;
  readonly deprecated?: boolean;
  readonly lastActiveDate?: string | null;
  /** Seconds since the instance was last seen active, as far as known. */
  readonly lastActiveDelta?: number | null;
  readonly endpointUri?: string | null;
  readonly environmentId?: string;
  readonly isPublic?: boolean;
  readonly stage?: string | null;
  /** `mule4`, `mule3`, `flexGateway`, `serviceMesh`; may grow. */
  readonly technology?: string | null;
  /** `active`, `unregistered`; may grow. */
  readonly status?: string | null;
  readonly approvalMethod?: string | null;
  readonly deployment?: unknown;
  readonly routing?: unknown;
  /** Only with `apiInstances.get`. */
  readonly endpoint?: ApiInstanceEndpoint | null;
  readonly pinned?: boolean;
  /** Only in lists. */
  readonly activeContractsCount?: number;
  readonly autodiscoveryInstanceName?: string | null;
  readonly masterOrganizationId?: string;
  /** The business group that owns the instance. */
  readonly organizationId?: string;
  readonly audit?: Audit;
}

/** An asset with its API instances, the entry that pages of API Manager count. @internal */
export interface AssetOfInstances {
  readonly id?: number;
  readonly groupId?: string | null;
  readonly assetId?: string | null;
  readonly name?: string;
  readonly apis?: readonly ApiInstance[];
}

const endpointFrom = shownAs<Wire<'endpoint'>, ApiInstanceEndpoint>(
  { id: numberOf, apiInstanceId: { of: ['apiVersionId'], make: ({ apiVersionId }) => numberOf(apiVersionId) } },
  ['apiVersionId'],
);

/** The id is `id` in real responses and `apiId` in the specification's example. @internal */
export const apiInstanceModel = modelOf(
  'API instance',
  'apiInstance',
  shownAs<Wire<'apiInstance'>, ApiInstance>(
    {
      // The schema has checked that one of them is present.
      id: { of: ['id', 'apiId'], make: ({ id, apiId }) => numberOf(firstOf(id, apiId)) },
      endpoint: endpointFrom,
      audit: auditModel.from,
    },
    ['apiId'],
  ),
);

/** An asset may come with an empty list of instances and nothing else. @internal */
export const assetOfInstancesModel = modelOf(
  'asset with API instances',
  'assetOfInstances',
  shownAs<Wire<'assetOfInstances'>, AssetOfInstances>({
    id: numberOf,
    apis: each(apiInstanceModel.from),
  }),
);
