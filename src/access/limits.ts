/** What stands in the way of a plan before its first step: limits of the platform, and scopes that are missing. */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { isAnypointError } from '../errors.js';
import type { Capability } from '../resources/auth/diagnose.js';
import { concurrently } from './concurrently.js';
import type { AccessProblem } from './document.js';
import { objectOf } from './fingerprint.js';
import type { AccessStep } from './plan.js';
import { hiddenError } from './scan-applications.js';
import type { AccessScan } from './scanned.js';

/** Source: Salesforce help article 001116542. */
const mostApplications = 10_000;

/** Returns the limits that a plan would break. */
export function limitProblems(scan: AccessScan, steps: readonly AccessStep[]): readonly AccessProblem[] {
  const created = steps.filter(({ kind }) => kind === 'create_application').length;
  const total = scan.applications.size + created;
  if (created === 0 || total <= mostApplications) return [];
  return [
    {
      code: 'application_limit',
      message: `The organization would have ${total} client applications while the plan runs; the platform's limit is ${mostApplications} per root organization and cannot be raised.`,
    },
  ];
}

/**
 * Looks behind the list of applications: without the scope it is shorter, and an organization without applications looks
 * as one whose applications must not be seen.
 *
 * @throws PermissionError where the list is empty and the scope is missing
 */
export async function blindnessProblems(
  client: AnypointClient,
  scan: AccessScan,
  options: RequestOptions,
): Promise<readonly AccessProblem[]> {
  const isEmpty = scan.applications.size === 0;
  const diagnosis = await client.auth.diagnose({}, options).catch((error: unknown) => {
    // What was read was read, also where the sign-in cannot be examined.
    if (!isEmpty && isAnypointError(error)) return undefined;
    throw error;
  });
  const finding = diagnosis?.capabilities.find(({ capability }) => capability === 'list all applications');
  if (isEmpty) {
    if (finding?.able === false) throw hiddenError('is empty, and this sign-in may not see those of others');
    if (finding?.able === true) return [];
    return [
      {
        code: 'applications_not_seen',
        message:
          'The list of applications is empty: there are none, or View Client Applications (read:org_client_applications) is missing on the root organization.',
      },
    ];
  }
  if (finding?.able !== false) return [];
  return [
    {
      code: 'applications_not_seen',
      message:
        'The list of applications leaves some out: without View Client Applications (read:org_client_applications) on the root organization, or an administrator behind the sign-in, it is shorter, not refused.',
    },
  ];
}

/** Returns the scopes that the steps need and that the sign-in surely lacks. */
export async function scopeProblems(
  client: AnypointClient,
  steps: readonly AccessStep[],
  options: RequestOptions,
): Promise<readonly AccessProblem[]> {
  const places = new Map<string, { readonly place: object; readonly needed: Set<Capability> }>();
  for (const { kind, api } of steps) {
    const isContract = objectOf(kind) === 'contract' && api !== undefined;
    const key = isContract ? api.environmentId : '';
    const at = places.get(key) ?? {
      place: isContract ? { environmentId: api.environmentId, businessGroupId: api.organizationId } : {},
      needed: new Set<Capability>(),
    };
    at.needed.add(capabilityFor(kind));
    places.set(key, at);
  }
  const found = await concurrently(places.values(), async ({ place, needed }) => {
    const diagnosis = await client.auth.diagnose(place, options).catch((error: unknown) => {
      // A sign-in that cannot be examined may still do everything: the run will tell.
      if (isAnypointError(error)) return undefined;
      throw error;
    });
    return (diagnosis?.capabilities ?? []).filter(({ capability, able }) => able === false && needed.has(capability));
  });
  const lacking = new Map(found.flat().map((finding) => [finding.capability, finding]));
  return [...lacking.values()].map(({ capability, missingScope }) => ({
    code: 'scope_missing',
    message: `This sign-in cannot ${inWords(capability)}${missingScope === undefined ? '' : `: it needs ${missingScope.name} (${missingScope.identifier})`}.`,
  }));
}

/** One scope covers both, and what a Connected App has created itself it may change without. */
function inWords(capability: Capability): string {
  return capability === 'manage owners' ? 'change owners, nor applications that it did not create' : capability;
}

function capabilityFor(kind: AccessStep['kind']): Capability {
  if (objectOf(kind) === 'contract') return 'manage contracts';
  return kind === 'create_application' ? 'create applications' : 'manage owners';
}
