import { auditModel, type Audit } from './audit.js';
import { modelOf, type Wire } from './schema-of.js';
import { converted, eachShown, shownAs } from './shown.js';
import { firstOf, numberOf } from './wire.js';

/** One limit of an SLA tier: so many requests in so long a time. */
export interface TierLimit {
  /** Some services send it as text; it is a number here. */
  readonly maximumRequests: number;
  /** Length of the time window in milliseconds. */
  readonly timePeriodInMilliseconds: number;
  /** Whether consumers see the limit. Missing in Exchange and inside contracts. */
  readonly visible?: boolean;
}

/** What a tier of an API group grants on one API of the group. */
export interface TierLimitsOfApi {
  /** Id of the API instance; the wire calls it `apiId`. */
  readonly apiInstanceId?: number;
  readonly limits?: readonly TierLimit[];
}

/** Whether new contracts may ask for a tier. */
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
  /** How many applications use the tier; such a tier cannot be deleted. */
  readonly applicationCount?: number;
  /** Id of the API instance; the wire calls it `apiId` or `apiVersionId`, as number or text. */
  readonly apiInstanceId?: number;
  /** Id of the API group instance; Exchange calls it `apiGroupInstanceId`. */
  readonly groupInstanceId?: number | null;
  /** Among the tiers that a contract could move to: how it compares, such as `LESS RESTRICTIVE`. */
  readonly compareToActual?: string;
  readonly masterOrganizationId?: string;
  readonly organizationId?: string;
  readonly audit?: Audit;
}

const limitFrom = shownAs<Wire<'tierLimit'>, TierLimit>({
  maximumRequests: ({ maximumRequests }) => numberOf(maximumRequests),
  timePeriodInMilliseconds: ({ timePeriodInMilliseconds }) => numberOf(timePeriodInMilliseconds),
});

const limitsByApiFrom = shownAs<Wire<'limitsByApi'>, TierLimitsOfApi>(
  {
    apiInstanceId: ({ apiId }) => numberOf(apiId),
    limits: ({ limits }) => eachShown(limits, limitFrom),
  },
  { apiId: ['apiInstanceId'] },
);

/** @internal */
export const slaTierModel = modelOf(
  'SLA tier',
  'slaTier',
  shownAs<Wire<'slaTier'>, SlaTier>(
    {
      id: ({ id }) => numberOf(id),
      limits: ({ limits }) => eachShown(limits, limitFrom),
      defaultLimits: ({ defaultLimits }) => eachShown(defaultLimits, limitFrom),
      limitsByApi: ({ limitsByApi }) => eachShown(limitsByApi, limitsByApiFrom),
      apiInstanceId: ({ apiId, apiVersionId }) => numberOf(apiId ?? apiVersionId),
      groupInstanceId: ({ groupInstanceId, apiGroupInstanceId }) =>
        numberOf(firstOf(groupInstanceId, apiGroupInstanceId)),
      audit: ({ audit }) => converted(audit, auditModel.from),
    },
    { apiId: ['apiInstanceId'], apiVersionId: ['apiInstanceId'], apiGroupInstanceId: ['groupInstanceId'] },
  ),
);
