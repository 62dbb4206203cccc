/** The params of the methods of `contracts`. */
import type { RequestOptions } from '../../core/call/call.js';
import type { ApiInstance } from '../../models/api-instance.js';
import type { ApplicationContract } from '../../models/application-contract.js';
import type { Contract, ContractStatus } from '../../models/contract.js';
import type { RequestedContract } from '../../models/requested-contract.js';
import type { Id } from '../params.js';
import type { EnvironmentParams, OrganizationParams } from '../scope.js';

/** The API of a managed service, such as a service mesh, in place of an API instance. */
export interface ManagedServicePlaceParams {
  /** Id of the managed-service API. */
  readonly managedServiceApiId: Id;
  readonly apiInstanceId?: undefined;
  readonly groupInstanceId?: undefined;
}

/** The place of a contract: an API instance, an API group instance or a managed-service API. */
export type ContractPlaceParams = EnvironmentParams &
  (
    | { readonly apiInstanceId: Id; readonly groupInstanceId?: undefined; readonly managedServiceApiId?: undefined }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined; readonly managedServiceApiId?: undefined }
    | ManagedServicePlaceParams
  );

/** One contract under its API instance, API group instance or managed-service API. */
export type ContractParams = ContractPlaceParams & { readonly contractId: Id };

/** The asset of an API in Exchange. */
export interface ContractAsset {
  /** The organization of the asset. @default `groupId` where that is a UUID, else the business group of the call */
  readonly organizationId?: string | undefined;
  readonly groupId: string;
  readonly assetId: string;
  /** Version of the asset, such as `1.2.0`. */
  readonly version: string;
  /** Version group, such as `v1`; API Manager calls it `productVersion`. */
  readonly versionGroup: string;
}

/** The fields of a contract request, whichever API it is for. */
export interface ContractRequestFields extends EnvironmentParams {
  readonly applicationId: Id;
  /** Id of the SLA tier. Required when the API has tiers, to be left out when it has none. */
  readonly tierId?: Id | undefined;
  /** Whether to accept the API's terms and conditions, without which the platform creates no contract. @default true */
  readonly acceptTerms?: boolean | undefined;
}

/** The application that wants access to an API instance. */
export interface ContractRequestParams extends ContractRequestFields {
  readonly apiInstanceId: Id;
  /**
   * Coordinates of the API in Exchange, or the API instance as API Manager returned it.
   * @default looked up in API Manager, which needs View APIs Configuration
   */
  readonly asset?: ContractAsset | ApiInstance | undefined;
  readonly groupInstanceId?: undefined;
}

/** The application that wants access to an API group. */
export interface GroupContractRequestParams extends ContractRequestFields {
  readonly groupInstanceId: Id;
  /** Coordinates of the API group in Exchange. No lookup is documented for groups. */
  readonly asset: ContractAsset;
  readonly apiInstanceId?: undefined;
}

/** The tier that an application requests. */
export interface TierChangeRequestParams extends OrganizationParams {
  readonly applicationId: Id;
  readonly contractId: Id;
  readonly tierId: Id;
}

/** Desired contract of an application. */
export type ContractEnsureParams = ContractRequestParams;

/** The result of `contracts.ensure`. */
export interface EnsuredContract {
  /** The contract, with its API instance in `apiInstanceId`. */
  readonly contract: (ApplicationContract | RequestedContract) & { readonly apiInstanceId: number };
  /** True when the contract did not exist before. */
  readonly created: boolean;
  /** True when an existing contract was moved to another tier, or that was requested. */
  readonly changed: boolean;
}

/** The contract to wait for, and the side to read it from. */
export type ContractWaitParams =
  | (ContractParams & { readonly applicationId?: undefined })
  /** With `applicationId`, the contract is read as its consumer sees it, without rights in API Manager. */
  | (OrganizationParams & {
      readonly applicationId: Id;
      readonly contractId: Id;
      readonly apiInstanceId?: Id | undefined;
      readonly groupInstanceId?: Id | undefined;
      readonly managedServiceApiId?: Id | undefined;
      readonly environmentId?: string | undefined;
      readonly businessGroupId?: string | undefined;
    });

/** Options of waiting. `timeoutMs` limits one poll, as everywhere. */
export interface ContractWaitOptions extends RequestOptions {
  /** Time limit of the whole wait, in milliseconds. @default 300 000, five minutes */
  readonly maxWaitMs?: number | undefined;
  /**
   * Pause after the first poll, in milliseconds; each following one is half as long again, up to 30 s, and never shorter.
   * @default 2 000
   */
  readonly pollIntervalMs?: number | undefined;
}

/** The result of waiting: the contract as the provider or, with `applicationId`, as the consumer sees it. */
export type AwaitedContract = Contract | ApplicationContract;

/**
 * Filters for a list of contracts. Those of API groups and managed-service APIs are read unpaged, since no paging is
 * documented.
 */
export type ContractListParams = EnvironmentParams & {
  /** Number of contracts to request per page, 1 to 250. */
  readonly pageSize?: number | undefined;
} & (
    | {
        readonly apiInstanceId: Id;
        readonly groupInstanceId?: undefined;
        readonly managedServiceApiId?: undefined;
        readonly status?: ContractStatus | undefined;
        /** Text to search for in the names of applications. */
        readonly query?: string | undefined;
        /** Client id of the application; the wire calls it `coreServicesId`. */
        readonly clientId?: string | undefined;
        /** Key to sort by, such as `name`. */
        readonly sort?: string | undefined;
        readonly ascending?: boolean | undefined;
      }
    | { readonly groupInstanceId: Id; readonly apiInstanceId?: undefined; readonly managedServiceApiId?: undefined }
    | ManagedServicePlaceParams
  );

/** The contract to create from the provider's side. */
export type ContractCreateParams = ContractPlaceParams & {
  readonly applicationId: Id;
  readonly tierId?: Id | undefined;
  /** Reason for the access, 1 to 500 characters. */
  readonly reason?: string | undefined;
};

/** The tier to set on a contract. */
export type ContractTierParams = ContractParams & { readonly tierId: Id };

/** A contract whose requested tier is to be decided on. */
export type TierChangeDecisionParams = EnvironmentParams & {
  readonly apiInstanceId: Id;
  readonly contractId: Id;
  /**
   * The API's id in the older platform API. It is not the id of the instance, and cannot be derived from other
   * responses.
   */
  readonly legacyApiId?: Id | undefined;
};

/** The contract to delete. */
export type ContractDeleteParams = ContractParams & {
  /** Whether to revoke the contract first where needed. @default false */
  readonly revokeFirst?: boolean | undefined;
};

/** The desired state of a contract. */
export type ContractStatusParams = ContractParams & { readonly status: 'APPROVED' | 'REJECTED' | 'REVOKED' };

/** The result of `contracts.ensureStatus`. */
export interface EnsuredContractStatus {
  readonly contract: Contract;
  /** True when the contract was moved. */
  readonly changed: boolean;
}
