/** What the methods of `apiInstances` take. */
import type { Asset } from '../../models/asset.js';
import type { PolicyPointcut } from '../../models/api-instance-policy.js';
import type { Id } from '../params.js';
import type { EnvironmentParams } from '../scope.js';

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

/** The kind of gateway that an API instance runs on. */
export type ApiInstanceTechnology = 'mule3' | 'mule4' | 'flexGateway' | 'serviceMesh';

/** A version of an asset in Exchange. */
export interface AssetVersion {
  readonly groupId: string;
  readonly assetId: string;
  /** Such as `1.2.0`. */
  readonly version: string;
}

/** Where an API instance is to listen and what is to stand behind it. */
export interface ApiInstanceEndpointFields {
  /** Address of the implementation, at most 256 characters; null for none. */
  readonly uri?: string | null | undefined;
  /** Address on which the API listens, such as `http://0.0.0.0:8081/orders`; null for none. */
  readonly proxyUri?: string | null | undefined;
  /** Whether the API is deployed to CloudHub. */
  readonly isCloudHub?: boolean | null | undefined;
  /** `http`, `raml`, `rest`, `rest-api` or `wsdl`. Sent by public clients; not in the specification. */
  readonly type?: string | undefined;
  /** CloudHub, CloudHub 2.0, hybrid, Runtime Fabric or service mesh. */
  readonly deploymentType?: 'CH' | 'CH2' | 'HY' | 'RF' | 'SM' | undefined;
  readonly muleVersion4OrAbove?: boolean | null | undefined;
  readonly referencesUserDomain?: boolean | null | undefined;
  /** In milliseconds. */
  readonly responseTimeout?: number | null | undefined;
}

/** What a new API instance is given beside its API. */
export interface ApiInstanceFields {
  /** Tells the instances of one asset apart, at most 255 characters. */
  readonly instanceLabel?: string | null | undefined;
  readonly endpoint?: ApiInstanceEndpointFields | undefined;
  /** Id of the client provider; null for the built-in one. */
  readonly providerId?: string | null | undefined;
  readonly technology?: ApiInstanceTechnology | undefined;
}

/** The API instance to create. */
export interface ApiInstanceCreateParams extends EnvironmentParams, ApiInstanceFields {
  /** The API in Exchange: its coordinates, or the asset as `assets.get` returns it. */
  readonly asset: AssetVersion | Asset;
}

/** The API instance to promote. `environmentId` is the environment that it is promoted **to**. */
export interface ApiInstancePromoteParams extends EnvironmentParams, ApiInstanceFields {
  /** The instance to copy, of another environment; the wire calls it `originApiId`. */
  readonly fromApiInstanceId: Id;
  /** Whether to copy its policies. @default true */
  readonly policies?: boolean | undefined;
  /** Whether to copy its SLA tiers. @default true */
  readonly tiers?: boolean | undefined;
  /** Whether to copy its alerts. @default true */
  readonly alerts?: boolean | undefined;
  /**
   * Whether to ask for its contracts as well. The specification has this member; the documentation says that a promotion
   * leaves contracts behind, and so does the local platform. Look with `contracts.list` before you rely on it: `planMove`
   * of `anypoint-sdk/access` is the sure way. @default left to the platform: the member is not sent
   */
  readonly contracts?: boolean | undefined;
}

/** What to change about an API instance; what is left out stays. */
export interface ApiInstanceUpdateParams extends ApiInstanceParams, ApiInstanceFields {
  readonly description?: string | null | undefined;
  /** Another version of the asset. Group id and asset id cannot change. */
  readonly assetVersion?: string | undefined;
  /** The address that consumers are shown. */
  readonly endpointUri?: string | null | undefined;
}

/** Whose policies to list. */
export interface PolicyListParams extends ApiInstanceParams {
  /** Lists disabled policies as well, and then without what their templates tell. @default false */
  readonly includeDisabled?: boolean | undefined;
}

/** What can be said about a policy. */
export interface PolicyFields {
  /** What the definition of the policy asks for. */
  readonly configurationData?: Readonly<Record<string, unknown>> | undefined;
  /** Methods and paths to limit the policy to; null for all. */
  readonly pointcutData?: readonly PolicyPointcut[] | null | undefined;
  /** Place among the policies of the API instance, from 1. @default the last one */
  readonly order?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: string | undefined;
  /** Upstreams to limit the policy to. */
  readonly upstreamIds?: readonly string[] | undefined;
}

/** The policy to apply: named by its asset in Exchange, or by the id of its template. */
export type PolicyApplyParams = ApiInstanceParams &
  PolicyFields & {
    /** Applies a policy that is applied already. Sent by the vendor's Terraform provider; not in the specification. @default false */
    readonly allowDuplicated?: boolean | undefined;
  } & (
    | { readonly asset: AssetVersion | Asset; readonly policyTemplateId?: number | string | undefined }
    | { readonly policyTemplateId: number | string; readonly asset?: undefined }
  );

/** One policy of an API instance. */
export interface PolicyParams extends ApiInstanceParams {
  readonly policyId: Id;
}

/** What to change about a policy; what is left out stays. */
export interface PolicyUpdateParams extends PolicyParams, PolicyFields {
  /** Another version of the policy's asset. */
  readonly assetVersion?: string | undefined;
}
