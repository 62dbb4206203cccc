/** Finds the tier that a document names, and API instances as steps name them. */
import type { AccessContractStatus } from './document.js';
import type { AccessStepApi } from './plan.js';
import type { AccessScan, ScannedApi, ScannedContract, ScannedTier } from './scanned.js';

/** The tier that was meant; neither where none is needed. */
export interface FoundTier {
  readonly tier?: ScannedTier | undefined;
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
}

/** Finds the tier of a wished contract on its API instance. */
export function tierFor(
  scan: AccessScan,
  { apiInstanceId }: ScannedApi,
  wished: string | undefined,
  held: ScannedContract | undefined,
  status: AccessContractStatus,
): FoundTier {
  const current = held?.status === 'PENDING' ? held.requestedTier : held?.tier;
  // What shall be blocked is blocked on whichever tier it has.
  if (status === 'REVOKED') return { tier: current };
  if (held !== undefined && (wished === undefined || current?.name === wished)) return { tier: current };
  const tiers = scan.tiers.get(apiInstanceId) ?? [];
  return tierNamed(tiers, wished);
}

/** Finds an active tier by name; where there are some, one must be chosen. */
export function tierNamed(tiers: readonly ScannedTier[], wished: string | undefined): FoundTier {
  const active = tiers.filter((tier) => tier.active);
  const names = active.map(({ name }) => `"${name}"`).join(', ');
  if (wished === undefined) {
    if (active.length === 0) return {};
    return problem('tier_missing', `The API has SLA tiers, and none is named: ${names}.`);
  }
  const exact = active.filter(({ name }) => name === wished);
  const fitting = exact.length > 0 ? exact : active.filter(({ name }) => name.toLowerCase() === wished.toLowerCase());
  const [tier] = fitting;
  if (tier !== undefined && fitting.length === 1) return { tier };
  if (fitting.length > 1) return problem('tier_ambiguous', `${fitting.length} SLA tiers are called "${wished}".`);
  const isDeprecated = tiers.some(({ name }) => name === wished);
  return problem(
    'tier_unknown',
    isDeprecated
      ? `SLA tier "${wished}" is deprecated and takes no new contracts. There are ${names === '' ? 'no others' : names}.`
      : `The API has no SLA tier "${wished}"; it has ${names === '' ? 'none' : names}.`,
  );
}

/** Returns an API instance as steps name it. */
export function placeInSteps(api: ScannedApi): AccessStepApi {
  const { apiInstanceId, organizationId, environmentId, environment, groupId, assetId, version, versionGroup, label } =
    api;
  return {
    apiInstanceId,
    organizationId,
    environmentId,
    ...(environment === undefined ? {} : { environment }),
    groupId,
    assetId,
    version,
    versionGroup,
    ...(label === undefined ? {} : { label }),
  };
}

function problem(code: string, message: string): FoundTier {
  return { problem: { code, message } };
}
