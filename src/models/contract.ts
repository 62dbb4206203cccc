import { auditModel, type Audit } from './audit.js';
import { applicationPartModel, type ClientApplication } from './client-application.js';
import { slaTierModel, type SlaTier } from './sla-tier.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** The state of a contract. The platform may add states: treat an unknown one as "not usable". */
export type ContractStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REVOKED' | (string & {});

/** Whether a contract is in effect, where an application has several for one API through API groups. */
export type ContractCondition = 'APPLIED' | 'NOT_APPLIED' | 'GROUP' | (string & {});

/** A contract as the provider of the API sees it in API Manager. */
export interface Contract {
  readonly id: number;
  readonly status: ContractStatus;
  readonly applicationId?: number;
  /**
   * The application. In lists without credentials; after create, approve and revoke with the client secret, so do not
   * log it.
   */
  readonly application?: Partial<ClientApplication> | null;
  /** Id of the API instance; the wire calls it `apiId` or `apiVersionId`. Null for a contract with an API group. */
  readonly apiInstanceId?: number | null;
  readonly groupInstanceId?: number | null;
  /** Id of the managed-service API, in contracts with one. */
  readonly managedServiceApiId?: number | null;
  /** Lists of an API group call it `groupInstances`. */
  readonly groupInstance?: Readonly<Record<string, unknown>> | null;
  /** The tier in effect. Null while a first tier waits for approval, and where the API has no tiers. */
  readonly tier?: SlaTier | null;
  readonly tierId?: number | null;
  /** The requested tier, which waits for a decision. */
  readonly requestedTier?: SlaTier | null;
  readonly requestedTierId?: number | null;
  readonly approvedDate?: string | null;
  readonly rejectedDate?: string | null;
  /** `approvedDate` stays when a contract is revoked. */
  readonly revokedDate?: string | null;
  readonly condition?: ContractCondition | null;
  readonly requestAccessInfo?: { readonly reason?: string } | null;
  readonly acceptedTerms?: boolean | null;
  /** Usually null. */
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
export const contractApiModel = modelOf(
  'API of a contract',
  'contractApi',
  shownAs<Wire<'contractApi'>, ContractApi>({
    id: numberOf,
    audit: auditModel.from,
  }),
);

/** @internal */
export const contractModel = modelOf(
  'contract',
  'contract',
  shownAs<Wire<'contract'>, Contract>(
    {
      id: numberOf,
      applicationId: {
        of: ['applicationId', 'application'],
        make: ({ applicationId, application }) => numberOf(applicationId ?? application?.id),
      },
      application: applicationPartModel.from,
      apiInstanceId: {
        of: ['apiId', 'apiVersionId'],
        make: ({ apiId, apiVersionId }) => numberOf(firstOf(apiId, apiVersionId)),
      },
      groupInstanceId: numberOf,
      managedServiceApiId: numberOf,
      groupInstance: {
        of: ['groupInstance', 'groupInstances'],
        make: ({ groupInstance, groupInstances }) => firstOf(groupInstance, groupInstances),
      },
      tier: slaTierModel.from,
      tierId: numberOf,
      requestedTier: slaTierModel.from,
      requestedTierId: numberOf,
      api: contractApiModel.from,
      audit: auditModel.from,
    },
    ['apiId', 'apiVersionId', 'groupInstances'],
  ),
);
