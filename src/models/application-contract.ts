import { auditModel, type Audit } from './audit.js';
import { applicationPartModel, type ClientApplication } from './client-application.js';
import { contractApiModel, type ContractApi, type ContractCondition, type ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { modelOf, type Wire } from './schema-of.js';
import { each, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** An API instance as the older platform API calls it. */
export interface ApiVersion {
  /** Id of the **API instance**. */
  readonly id?: number;
  /** Id of the API in the older sense, a different number. */
  readonly apiId?: number;
  readonly name?: string | null;
  readonly instanceLabel?: string | null;
  readonly groupId?: string;
  readonly assetId?: string;
  readonly assetVersion?: string | null;
  readonly productVersion?: string | null;
  readonly environmentId?: string | null;
  readonly organizationId?: string;
  readonly masterOrganizationId?: string;
  readonly deprecated?: boolean;
  readonly type?: string | null;
  readonly api?: ContractApi;
  readonly audit?: Audit;
}

/**
 * A contract of a client application, as its owner lists it. Exchange returns `id`, `status` and the tiers, but not
 * which API the contract is with; the older platform API returns that in `apiVersion`.
 */
export interface ApplicationContract {
  readonly id: number;
  readonly status: ContractStatus;
  readonly tier?: SlaTier | null;
  readonly requestedTier?: SlaTier | null;
  readonly tierId?: number | null;
  readonly requestedTierId?: number | null;
  readonly applicationId?: number;
  /** May hold no more than a few fields. */
  readonly application?: Partial<ClientApplication> | null;
  /**
   * Id of the API instance, where the endpoint returns it; the wire calls it `apiVersion.id`, `apiVersionId` or
   * `apiId`.
   */
  readonly apiInstanceId?: number | null;
  readonly apiVersion?: ApiVersion | null;
  /** Id of the API group instance; Exchange calls it `apiGroupInstanceId`. */
  readonly groupInstanceId?: number | null;
  /** Exchange calls it `apiGroupInstance`. */
  readonly groupInstance?: Readonly<Record<string, unknown>> | null;
  readonly condition?: ContractCondition | null;
  /** The tiers that the contract could move to. */
  readonly possibleTiers?: readonly SlaTier[];
  readonly approvedDate?: string | null;
  readonly rejectedDate?: string | null;
  readonly revokedDate?: string | null;
  /** Usually null. */
  readonly terms?: unknown;
  readonly partyId?: string | null;
  readonly partyName?: string | null;
  readonly versionGroup?: string | null;
  readonly assetName?: string | null;
  readonly masterOrganizationId?: string;
  readonly organizationId?: string;
  readonly audit?: Audit;
}

const apiVersionFrom = shownAs<Wire<'apiVersion'>, ApiVersion>({
  id: numberOf,
  apiId: numberOf,
  api: contractApiModel.from,
  audit: auditModel.from,
});

/** @internal */
export const applicationContractModel = modelOf(
  'contract of an application',
  'applicationContract',
  shownAs<Wire<'applicationContract'>, ApplicationContract>(
    {
      id: numberOf,
      tier: slaTierModel.from,
      requestedTier: slaTierModel.from,
      tierId: numberOf,
      requestedTierId: numberOf,
      applicationId: numberOf,
      application: applicationPartModel.from,
      apiInstanceId: {
        of: ['apiVersion', 'apiVersionId', 'apiId'],
        make: ({ apiVersion, apiVersionId, apiId }) => numberOf(firstOf(apiVersion?.id, apiVersionId, apiId)),
      },
      apiVersion: apiVersionFrom,
      groupInstanceId: {
        of: ['groupInstanceId', 'apiGroupInstanceId'],
        make: ({ groupInstanceId, apiGroupInstanceId }) => numberOf(firstOf(groupInstanceId, apiGroupInstanceId)),
      },
      groupInstance: {
        of: ['groupInstance', 'apiGroupInstance'],
        make: ({ groupInstance, apiGroupInstance }) => firstOf(groupInstance, apiGroupInstance),
      },
      possibleTiers: each(slaTierModel.from),
      audit: auditModel.from,
    },
    ['apiVersionId', 'apiId', 'apiGroupInstanceId', 'apiGroupInstance'],
  ),
);
