import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { converted, eachShown, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** Where an API instance listens and what stands behind it. Every field but `id` may be null. */
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
  /** In milliseconds, of no documented type. */
  readonly responseTimeout?: unknown;
}

/** An API instance of API Manager: a version of an API in one environment, with which contracts are made. */
export interface ApiInstance {
  /** The id that the whole platform knows the instance by, under many names. */
  readonly id: number;
  readonly instanceLabel?: string | null;
  /** Group of the asset: mostly the id of the business group that published it. */
  readonly groupId?: string | null;
  readonly assetId?: string | null;
  /** Version of the asset. */
  readonly assetVersion?: string | null;
  /** Such as `v1`. Exchange calls the same `versionGroup`. */
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
  { id: ({ id }) => numberOf(id), apiInstanceId: ({ apiVersionId }) => numberOf(apiVersionId) },
  { apiVersionId: ['apiInstanceId'] },
);

/** The id is `id` in real responses and `apiId` in the specification's example. @internal */
export const apiInstanceModel = modelOf(
  'API instance',
  'apiInstance',
  shownAs<Wire<'apiInstance'>, ApiInstance>(
    {
      // The schema has seen that one of them is there.
      id: ({ id, apiId }) => numberOf(firstOf(id, apiId) ?? Number.NaN),
      endpoint: ({ endpoint }) => converted(endpoint, endpointFrom),
      audit: ({ audit }) => converted(audit, auditModel.from),
    },
    { apiId: ['id'] },
  ),
);

/** An asset may come with an empty list of instances and nothing else. @internal */
export const assetOfInstancesModel = modelOf(
  'asset with API instances',
  'assetOfInstances',
  shownAs<Wire<'assetOfInstances'>, AssetOfInstances>({
    id: ({ id }) => numberOf(id),
    apis: ({ apis }) => eachShown(apis, apiInstanceModel.from),
  }),
);
