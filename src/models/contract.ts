import { defineModel } from '../core/read/model.js';
import { auditModel, type Audit } from './audit.js';
import { applicationPartModel, type ClientApplication } from './client-application.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { converted, field, fields, firstOf, numberOf } from './wire.js';

/** The state of a contract. The platform may add states: treat an unknown one as "not usable". */
export type ContractStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REVOKED' | (string & {});

/** Whether a contract counts, where an application has several for one API through API groups. */
export type ContractCondition = 'APPLIED' | 'NOT_APPLIED' | 'GROUP' | (string & {});

/** A contract as the provider of the API sees it in API Manager. */
export interface Contract {
  readonly id: number;
  readonly status: ContractStatus;
  readonly applicationId?: number;
  /** In lists without credentials. After create, approve and revoke with the client secret: mind your logs. */
  readonly application?: Partial<ClientApplication> | null;
  /** Id of the API instance; the wire calls it `apiId` or `apiVersionId`. Null for a contract with an API group. */
  readonly apiInstanceId?: number | null;
  readonly groupInstanceId?: number | null;
  /** Id of the managed-service API, in contracts with one. */
  readonly managedServiceApiId?: number | null;
  /** Lists of an API group call it `groupInstances`. */
  readonly groupInstance?: Readonly<Record<string, unknown>> | null;
  /** The tier that holds. Null while a first tier is waiting for approval, and where the API has no tiers. */
  readonly tier?: SlaTier | null;
  readonly tierId?: number | null;
  /** The tier that was asked for and waits for a decision. */
  readonly requestedTier?: SlaTier | null;
  readonly requestedTierId?: number | null;
  readonly approvedDate?: string | null;
  readonly rejectedDate?: string | null;
  /** `approvedDate` stays when a contract is revoked. */
  readonly revokedDate?: string | null;
  readonly condition?: ContractCondition | null;
  readonly requestAccessInfo?: { readonly reason?: string } | null;
  readonly acceptedTerms?: boolean | null;
  /** Null as a rule. */
  readonly terms?: unknown;
  readonly partyId?: string | null;
  readonly partyName?: string | null;
  /** The API in the older sense: its id is not the id of the instance. */
  readonly api?: ContractApi;
  readonly masterOrganizationId?: string;
  readonly organizationId?: string;
  readonly audit?: Audit;
}

/** An API in the sense of the older platform API. */
export interface ContractApi {
  readonly id?: number;
  readonly name?: string;
  readonly exchangeAssetName?: string | null;
  readonly audit?: Audit;
}

/** @internal */
export const contractApiModel = defineModel(
  'API of a contract',
  (z) => {
    const { numeric, text, textOrNull } = fields(z);
    return z.looseObject({
      id: numeric,
      name: text,
      exchangeAssetName: textOrNull,
      audit: auditModel.schema(z).exactOptional(),
    });
  },
  ({ id, audit, ...rest }): ContractApi => ({
    ...rest,
    ...field('id', numberOf(id)),
    ...field('audit', converted(audit, auditModel.from)),
  }),
);

/** @internal */
export const contractModel = defineModel(
  'contract',
  (z) => {
    const { id, numeric, numericOrNull, text, textOrNull, flagOrNull, anything } = fields(z);
    const tier = slaTierModel.schema(z).nullable().exactOptional();
    const group = z.looseObject({}).nullable().exactOptional();
    return z.looseObject({
      id,
      status: z.string(),
      applicationId: numeric,
      application: applicationPartModel.schema(z).nullable().exactOptional(),
      apiId: numericOrNull,
      apiVersionId: numericOrNull,
      groupInstanceId: numericOrNull,
      managedServiceApiId: numericOrNull,
      groupInstance: group,
      groupInstances: group,
      tier,
      tierId: numericOrNull,
      requestedTier: tier,
      requestedTierId: numericOrNull,
      approvedDate: textOrNull,
      rejectedDate: textOrNull,
      revokedDate: textOrNull,
      condition: textOrNull,
      requestAccessInfo: z.looseObject({ reason: text }).nullable().exactOptional(),
      acceptedTerms: flagOrNull,
      terms: anything,
      partyId: textOrNull,
      partyName: textOrNull,
      api: contractApiModel.schema(z).exactOptional(),
      masterOrganizationId: text,
      organizationId: text,
      audit: auditModel.schema(z).exactOptional(),
    });
  },
  (wire): Contract => {
    const { applicationId, application, apiId, apiVersionId, groupInstanceId, managedServiceApiId, ...parts } = wire;
    const { api, audit, ...named } = parts;
    const { tier, tierId, requestedTier, requestedTierId, groupInstance, groupInstances, ...rest } = named;
    return {
      ...rest,
      id: numberOf(wire.id),
      ...field('applicationId', numberOf(applicationId ?? application?.id)),
      ...field('application', converted(application, applicationPartModel.from)),
      ...field('apiInstanceId', numberOf(firstOf(apiId, apiVersionId))),
      ...field('groupInstanceId', numberOf(groupInstanceId)),
      ...field('managedServiceApiId', numberOf(managedServiceApiId)),
      ...field('groupInstance', firstOf(groupInstance, groupInstances)),
      ...field('tier', converted(tier, slaTierModel.from)),
      ...field('tierId', numberOf(tierId)),
      ...field('requestedTier', converted(requestedTier, slaTierModel.from)),
      ...field('requestedTierId', numberOf(requestedTierId)),
      ...field('api', converted(api, contractApiModel.from)),
      ...field('audit', converted(audit, auditModel.from)),
    };
  },
);
