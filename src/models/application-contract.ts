import { defineModel } from '../core/read/model.js';
import { auditModel, type Audit } from './audit.js';
import { applicationPartModel, type ClientApplication } from './client-application.js';
import { contractApiModel, type ContractApi, type ContractCondition, type ContractStatus } from './contract.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { schemaOf, type Wire } from './schema-of.js';
import { converted, field, firstOf, numberOf } from './wire.js';

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

function apiVersionFrom(wire: Wire<'apiVersion'>): ApiVersion {
  const { id, apiId, api, audit, ...rest } = wire;
  return {
    ...field('id', numberOf(id)),
    ...rest,
    ...field('apiId', numberOf(apiId)),
    ...field('api', converted(api, contractApiModel.from)),
    ...field('audit', converted(audit, auditModel.from)),
  };
}

/** @internal */
export const applicationContractModel = defineModel(
  'contract of an application',
  schemaOf('applicationContract'),
  (wire): ApplicationContract => {
    const { tier, requestedTier, tierId, requestedTierId, applicationId, application, audit, ...named } = wire;
    const { apiId, apiVersionId, apiVersion, ...place } = named;
    const { groupInstanceId, groupInstance, apiGroupInstanceId, apiGroupInstance, possibleTiers, ...rest } = place;
    return {
      ...rest,
      id: numberOf(wire.id),
      ...field('tier', converted(tier, slaTierModel.from)),
      ...field('requestedTier', converted(requestedTier, slaTierModel.from)),
      ...field('tierId', numberOf(tierId)),
      ...field('requestedTierId', numberOf(requestedTierId)),
      ...field('applicationId', numberOf(applicationId)),
      ...field('application', converted(application, applicationPartModel.from)),
      ...field('apiInstanceId', numberOf(firstOf(apiVersion?.id, apiVersionId, apiId))),
      ...field('apiVersion', converted(apiVersion, apiVersionFrom)),
      ...field('groupInstanceId', numberOf(firstOf(groupInstanceId, apiGroupInstanceId))),
      ...field('groupInstance', firstOf(groupInstance, apiGroupInstance)),
      ...field('possibleTiers', possibleTiers?.map(slaTierModel.from)),
      ...field('audit', converted(audit, auditModel.from)),
    };
  },
);
