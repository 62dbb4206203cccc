import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { each, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** One limit of an SLA tier: a number of requests in a time window. */
export interface TierLimit {
  /** Some services send it as text; it is a number here. */
  readonly maximumRequests: number;
  /** Length of the time window in milliseconds. */
  readonly timePeriodInMilliseconds: number;
  /** Whether consumers see the limit. Missing in Exchange and inside contracts. */
  readonly visible?: boolean;
}

/** The limits that a tier of an API group grants on one API of the group. */
export interface TierLimitsOfApi {
  /** Id of the API instance; the wire calls it `apiId`. */
  readonly apiInstanceId?: number;
  readonly limits?: readonly TierLimit[];
}

/** Whether new contracts may request a tier. */
export type TierStatus = 'ACTIVE' | 'DEPRECATED' | (string & {});

/** An SLA tier of an API instance or of an API group. */
export interface SlaTier {
  readonly id: number;
  readonly name: string;
  readonly description?: string | null;
  readonly status?: TierStatus;
  /** Missing in tiers of API groups, which have `defaultLimits` and `limitsByApi`. */
  readonly limits?: readonly TierLimit[];
  readonly defaultLimits?: readonly TierLimit[];
  readonly limitsByApi?: readonly TierLimitsOfApi[];
  /** True when contracts on this tier need no approval. */
  readonly autoApprove?: boolean;
  /** Number of applications on the tier, which cannot be deleted while there are any. */
  readonly applicationCount?: number;
  /** Id of the API instance; the wire calls it `apiId` or `apiVersionId`, as number or text. */
  readonly apiInstanceId?: number;
  /** Id of the API group instance; Exchange calls it `apiGroupInstanceId`. */
  readonly groupInstanceId?: number | null;
  /**
   * Comparison with a contract's current tier, such as `LESS RESTRICTIVE`, in the tiers that the contract could move
   * to.
   */
  readonly compareToActual?: string;
  readonly masterOrganizationId?: string;
  readonly organizationId?: string;
  readonly audit?: Audit;
}

const limitFrom = shownAs<Wire<'tierLimit'>, TierLimit>({
  maximumRequests: numberOf,
  timePeriodInMilliseconds: numberOf,
});

const limitsByApiFrom = shownAs<Wire<'limitsByApi'>, TierLimitsOfApi>(
  {
    apiInstanceId: { of: ['apiId'], make: ({ apiId }) => numberOf(apiId) },
    limits: each(limitFrom),
  },
  ['apiId'],
);

/** @internal */
export const slaTierModel = modelOf(
  'SLA tier',
  'slaTier',
  shownAs<Wire<'slaTier'>, SlaTier>(
    {
      id: numberOf,
      limits: each(limitFrom),
      defaultLimits: each(limitFrom),
      limitsByApi: each(limitsByApiFrom),
      apiInstanceId: {
        of: ['apiId', 'apiVersionId'],
        make: ({ apiId, apiVersionId }) => numberOf(apiId ?? apiVersionId),
      },
      groupInstanceId: {
        of: ['groupInstanceId', 'apiGroupInstanceId'],
        make: ({ groupInstanceId, apiGroupInstanceId }) => numberOf(firstOf(groupInstanceId, apiGroupInstanceId)),
      },
      audit: auditModel.from,
    },
    ['apiId', 'apiVersionId', 'apiGroupInstanceId'],
  ),
);
