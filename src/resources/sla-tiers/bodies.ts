/** The request bodies of SLA tiers, and the checks of their fields before anything is sent. */
import { ConfigurationError } from '../../errors.js';
import type { SlaTier, TierLimit } from '../../models/sla-tier.js';
import { numericId, oneOfWords, optionalFlag, optionalText, requiredText, type Id } from '../params.js';

/** The fields of any tier. */
export interface AnySlaTierFields {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** @default 'ACTIVE' for a new tier */
  readonly status?: 'ACTIVE' | 'DEPRECATED' | undefined;
  /** Whether contracts on the tier need no approval. @default the platform's: they need one */
  readonly autoApprove?: boolean | undefined;
}

/** The fields of a tier of an API instance. */
export interface SlaTierFields extends AnySlaTierFields {
  readonly limits?: readonly TierLimit[] | undefined;
}

/** The limits of a group tier on one API of the group. */
export interface TierLimitsOfApiFields {
  readonly apiInstanceId: Id;
  /** At least one. */
  readonly limits: readonly TierLimit[];
}

/** The fields of a tier of an API group. Limits are visible to consumers unless `visible` is false. */
export interface GroupTierFields extends AnySlaTierFields {
  /** Limits on every API of the group without limits of its own; at least one where given. */
  readonly defaultLimits?: readonly TierLimit[] | undefined;
  /** Limits on single APIs of the group; at least one where given. */
  readonly limitsByApi?: readonly TierLimitsOfApiFields[] | undefined;
}

const anyFieldNames = ['name', 'description', 'status', 'autoApprove'];

/** The names of the fields of a tier of an API instance. */
export const tierFieldNames = [...anyFieldNames, 'limits'];

/** The names of the fields of a tier of an API group. */
export const groupTierFieldNames = [...anyFieldNames, 'defaultLimits', 'limitsByApi'];

/** Returns the body of a new tier of an API instance. */
export function createdTier(params: SlaTierFields) {
  return { ...created(params), limits: limitsOf('limits', params) ?? [] };
}

/** Returns the body of a new tier of an API group. */
export function createdGroupTier(params: GroupTierFields) {
  return { ...created(params), ...groupLimits(params) };
}

function created(params: AnySlaTierFields) {
  return {
    name: requiredText('name', params, 'the name of the tier'),
    description: optionalText('description', params),
    status: statusOf(params) ?? ('ACTIVE' as const),
    autoApprove: optionalFlag('autoApprove', params),
  };
}

function groupLimits(params: GroupTierFields) {
  return { defaultLimits: someVisible(limitsOf('defaultLimits', params)), limitsByApi: limitsByApiOf(params) };
}

/** The checked changes to a tier of an API instance. */
export type TierChange = ReturnType<typeof tierChange>;

/** Returns the checked change of a tier of an API instance. */
export function tierChange(params: SlaTierFields) {
  return something(tierFieldNames, { ...changed(params), limits: limitsOf('limits', params) });
}

/** The checked changes to a tier of an API group. */
export type GroupTierChange = ReturnType<typeof groupTierChange>;

/** Returns the checked change of a tier of an API group. */
export function groupTierChange(params: GroupTierFields) {
  return something(groupTierFieldNames, { ...changed(params), ...groupLimits(params) });
}

function changed(params: AnySlaTierFields) {
  return {
    name: params.name === undefined ? undefined : requiredText('name', params, 'the new name'),
    description: optionalText('description', params),
    status: statusOf(params),
    autoApprove: optionalFlag('autoApprove', params),
  };
}

function something<Change extends object>(names: readonly string[], change: Change): Change {
  if (Object.values(change).some((value) => value !== undefined)) return change;
  const accepted = names.map((name) => `"${name}"`);
  throw new ConfigurationError(
    `There is nothing to update: give at least one of ${accepted.slice(0, -1).join(', ')} and ${accepted.at(-1) ?? ''}.`,
  );
}

/** Returns the whole body of a tier that is changed: the platform replaces it. */
export function changedTier(current: SlaTier, change: TierChange) {
  return {
    ...merged(current, change),
    status: change.status ?? current.status,
    limits: change.limits ?? current.limits,
  };
}

/** Returns the whole body of a tier of an API group that is changed: the platform replaces it. */
export function changedGroupTier(current: SlaTier, change: GroupTierChange) {
  const status = change.status ?? current.status;
  if (status === undefined) {
    throw new ConfigurationError('"status" is missing: the platform did not tell it, and it is replaced as well.');
  }
  const kept = current.limitsByApi?.flatMap(({ apiInstanceId, limits }) => {
    const visible = someVisible(limits);
    return apiInstanceId === undefined || visible === undefined ? [] : [{ apiId: apiInstanceId, limits: visible }];
  });
  return {
    ...merged(current, change),
    status,
    defaultLimits: change.defaultLimits ?? someVisible(current.defaultLimits),
    limitsByApi: change.limitsByApi ?? (kept?.length === 0 ? undefined : kept),
  };
}

function merged(current: SlaTier, change: ReturnType<typeof changed>) {
  return {
    name: change.name ?? current.name,
    description: change.description ?? current.description ?? undefined,
    autoApprove: change.autoApprove ?? current.autoApprove,
  };
}

function statusOf(params: AnySlaTierFields): 'ACTIVE' | 'DEPRECATED' | undefined {
  return params.status === undefined
    ? undefined
    : oneOfWords<'ACTIVE' | 'DEPRECATED'>('status', params, ['ACTIVE', 'DEPRECATED']);
}

function limitsOf<Name extends string>(
  name: Name,
  params: { readonly [Key in Name]?: readonly TierLimit[] | undefined },
): readonly TierLimit[] | undefined {
  const limits = params[name];
  if (limits === undefined) return undefined;
  const list: unknown = limits;
  if (!Array.isArray(list)) throw new ConfigurationError(`"${name}" must be an array of ${acceptedLimit}.`);
  list.forEach((limit, index) => {
    checkLimit(limit, `${name}[${index}]`);
  });
  return limits;
}

function limitsByApiOf({ limitsByApi }: GroupTierFields) {
  if (limitsByApi === undefined) return undefined;
  const list: unknown = limitsByApi;
  if (!Array.isArray(list) || list.length === 0) {
    throw new ConfigurationError('"limitsByApi" must be an array of { apiInstanceId, limits }, not empty.');
  }
  return limitsByApi.map((entry, index) => {
    const at = `limitsByApi[${index}]`;
    const { apiInstanceId, limits } = Object(entry) as TierLimitsOfApiFields;
    const apiId = numericId(`${at}.apiInstanceId`, { [`${at}.apiInstanceId`]: apiInstanceId });
    const visible = someVisible(limitsOf(`${at}.limits`, { [`${at}.limits`]: limits }));
    if (visible === undefined) throw new ConfigurationError(`"${at}.limits" must be an array of ${acceptedLimit}.`);
    return { apiId, limits: visible };
  });
}

/** Groups want `visible` with every limit, and at least one limit. */
function someVisible(limits: readonly TierLimit[] | undefined) {
  if (limits === undefined || limits.length === 0) return undefined;
  return limits.map(({ maximumRequests, timePeriodInMilliseconds, visible = true }) => ({
    maximumRequests,
    timePeriodInMilliseconds,
    visible,
  }));
}

const acceptedLimit = '{ maximumRequests, timePeriodInMilliseconds, visible? }, the first two positive whole numbers';

function checkLimit(limit: unknown, name: string): void {
  const { maximumRequests, timePeriodInMilliseconds, visible } = Object(limit) as Partial<
    Record<keyof TierLimit, unknown>
  >;
  const wrong =
    !isPositive(maximumRequests) ||
    !isPositive(timePeriodInMilliseconds) ||
    !['boolean', 'undefined'].includes(typeof visible);
  if (wrong) throw new ConfigurationError(`"${name}" must be ${acceptedLimit}.`);
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
