import { auditModel, type Audit } from './audit.js';
import { applicationPartModel, type ClientApplication } from './client-application.js';
import { contractApiModel, type ContractApi, type ContractCondition, type ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { modelOf, type Wire } from './schema-of.js';
import { converted, eachShown, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** An API instance as the older platform API calls it. */
export interface ApiVersion {
  /** Id of the **API instance**. */
  readonly id?: number;
  /** Another number: the API in the older sense. */
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
 * A contract of a client application, as its owner lists it. Exchange tells `id`, `status` and the tiers, not which
 * API it is with; the older platform API tells that in `apiVersion`.
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
  /** Id of the API instance, where the endpoint tells; the wire calls it `apiVersion.id`, `apiVersionId` or `apiId`. */
  readonly apiInstanceId?: number | null;
  readonly apiVersion?: ApiVersion | null;
  /** Id of the API group instance; Exchange calls it `apiGroupInstanceId`. */
  readonly groupInstanceId?: number | null;
  /** Exchange calls it `apiGroupInstance`. */
  readonly groupInstance?: Readonly<Record<string, unknown>> | null;
  readonly condition?: ContractCondition | null;
  /** What the contract could move to. */
  readonly possibleTiers?: readonly SlaTier[];
  readonly approvedDate?: string | null;
  readonly rejectedDate?: string | null;
  readonly revokedDate?: string | null;
  /** Null as a rule. */
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
  id: ({ id }) => numberOf(id),
  apiId: ({ apiId }) => numberOf(apiId),
  api: ({ api }) => converted(api, contractApiModel.from),
  audit: ({ audit }) => converted(audit, auditModel.from),
});

/** @internal */
export const applicationContractModel = modelOf(
  'contract of an application',
  'applicationContract',
  shownAs<Wire<'applicationContract'>, ApplicationContract>(
    {
      id: ({ id }) => numberOf(id),
      tier: ({ tier }) => converted(tier, slaTierModel.from),
      requestedTier: ({ requestedTier }) => converted(requestedTier, slaTierModel.from),
      tierId: ({ tierId }) => numberOf(tierId),
      requestedTierId: ({ requestedTierId }) => numberOf(requestedTierId),
      applicationId: ({ applicationId }) => numberOf(applicationId),
      application: ({ application }) => converted(application, applicationPartModel.from),
      apiInstanceId: ({ apiVersion, apiVersionId, apiId }) => numberOf(firstOf(apiVersion?.id, apiVersionId, apiId)),
      apiVersion: ({ apiVersion }) => converted(apiVersion, apiVersionFrom),
      groupInstanceId: ({ groupInstanceId, apiGroupInstanceId }) =>
        numberOf(firstOf(groupInstanceId, apiGroupInstanceId)),
      groupInstance: ({ groupInstance, apiGroupInstance }) => firstOf(groupInstance, apiGroupInstance),
      possibleTiers: ({ possibleTiers }) => eachShown(possibleTiers, slaTierModel.from),
      audit: ({ audit }) => converted(audit, auditModel.from),
    },
    {
      apiVersion: ['apiVersion', 'apiInstanceId'],
      apiVersionId: ['apiInstanceId'],
      apiId: ['apiInstanceId'],
      apiGroupInstanceId: ['groupInstanceId'],
      apiGroupInstance: ['groupInstance'],
    },
  ),
);
