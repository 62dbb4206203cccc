/** What the bodies of SLA tiers are made of, and what is wrong with params before the platform says so. */
import { ConfigurationError } from '../errors.js';
import type { SlaTier, TierLimit } from '../models/sla-tier.js';
import { oneOfWords, optionalFlag, optionalText, requiredText } from './params.js';

/** What can be said about a tier. */
export interface SlaTierFields {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** @default 'ACTIVE' for a new tier */
  readonly status?: 'ACTIVE' | 'DEPRECATED' | undefined;
  /** Whether contracts on the tier need no approval. @default the platform's: they need one */
  readonly autoApprove?: boolean | undefined;
  readonly limits?: readonly TierLimit[] | undefined;
}

/** The names of what can be said about a tier. */
export const tierFieldNames = ['name', 'description', 'status', 'autoApprove', 'limits'];

/** Returns the body of a new tier. */
export function createdTier(params: SlaTierFields) {
  return {
    name: requiredText('name', params, 'the name of the tier'),
    description: optionalText('description', params),
    status: statusOf(params) ?? 'ACTIVE',
    autoApprove: optionalFlag('autoApprove', params),
    limits: limitsOf(params) ?? [],
  };
}

/** What is to be different about a tier. */
export type TierChange = ReturnType<typeof tierChange>;

/** Returns the checked change of a tier. */
export function tierChange(params: SlaTierFields) {
  const change = {
    name: params.name === undefined ? undefined : requiredText('name', params, 'the new name'),
    description: optionalText('description', params),
    status: statusOf(params),
    autoApprove: optionalFlag('autoApprove', params),
    limits: limitsOf(params),
  };
  if (Object.values(change).every((value) => value === undefined)) {
    throw new ConfigurationError(
      'There is nothing to update: give at least one of "name", "description", "status", "autoApprove" and "limits".',
    );
  }
  return change;
}

/** Returns the whole body of a tier that is changed: the platform replaces it. */
export function changedTier(current: SlaTier, change: TierChange) {
  return {
    name: change.name ?? current.name,
    description: change.description ?? current.description ?? undefined,
    status: change.status ?? current.status,
    autoApprove: change.autoApprove ?? current.autoApprove,
    limits: change.limits ?? current.limits,
  };
}

function statusOf(params: SlaTierFields): 'ACTIVE' | 'DEPRECATED' | undefined {
  return params.status === undefined
    ? undefined
    : oneOfWords<'ACTIVE' | 'DEPRECATED'>('status', params, ['ACTIVE', 'DEPRECATED']);
}

function limitsOf({ limits }: SlaTierFields): readonly TierLimit[] | undefined {
  if (limits === undefined) return undefined;
  const list: unknown = limits;
  if (!Array.isArray(list)) throw new ConfigurationError(`"limits" must be an array of ${acceptedLimit}.`);
  list.forEach(checkLimit);
  return limits;
}

const acceptedLimit = '{ maximumRequests, timePeriodInMilliseconds, visible? }, the first two positive whole numbers';

function checkLimit(limit: unknown, index: number): void {
  const { maximumRequests, timePeriodInMilliseconds, visible } = Object(limit) as Partial<
    Record<keyof TierLimit, unknown>
  >;
  const wrong =
    !isPositive(maximumRequests) ||
    !isPositive(timePeriodInMilliseconds) ||
    !['boolean', 'undefined'].includes(typeof visible);
  if (wrong) throw new ConfigurationError(`"limits[${index}]" must be ${acceptedLimit}.`);
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
