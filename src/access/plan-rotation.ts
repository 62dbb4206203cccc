/** Plans that applications get new client secrets. */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import { createPlan } from './create-plan.js';
import { stateOfApplication } from './fingerprint.js';
import { scopeProblems } from './limits.js';
import { checkedMembers } from './params.js';
import { referenceTo } from './plan-application.js';
import type { AccessPlan } from './plan.js';
import { scanAccess, type ScanResult } from './scan.js';
import { onlyApplicationNamed, type ScannedApplication } from './scanned.js';
import { stepOf } from './steps.js';

/** Params of {@link planRotation}. */
export interface PlanRotationParams extends Pick<RequestOptions, 'signal' | 'timeoutMs' | 'maxRetries'> {
  /** Exact names or ids of the applications whose client secrets are rotated. */
  readonly applications: readonly (string | number)[];
}

/**
 * Plans a new client secret for each application; it goes to `onSecret` of the run. No grace period for the old one is
 * documented: expect it to stop working once a step is carried out.
 *
 * Scopes: View Client Applications (`read:org_client_applications`); to apply the plan Manage Client Applications
 * (`manage:org_client_applications`).
 *
 * @throws ConfigurationError for an application that does not exist, PermissionError
 */
export async function planRotation(client: AnypointClient, params: PlanRotationParams): Promise<AccessPlan> {
  checkedMembers('planRotation', params, ['applications', 'signal', 'timeoutMs', 'maxRetries']);
  const { applications: wanted, signal, timeoutMs, maxRetries } = params;
  if (!isNamesOrIds(wanted) || wanted.length === 0) {
    throw new ConfigurationError('"applications" must be a list of names or ids, one or more.');
  }
  const options: RequestOptions = { signal, timeoutMs, maxRetries };
  const named = new Set<unknown>(wanted);
  const scan = await scanAccess(
    client,
    { environments: () => [], detailsOf: ({ id, name }) => named.has(id) || named.has(name) },
    options,
  );
  const applications = new Set(wanted.map((one) => found(scan, one)));
  const steps = [...applications].map((application) => {
    const state = stateOfApplication(application);
    return stepOf({ kind: 'reset_secret', application: referenceTo(application), before: state, after: state });
  });
  return createPlan({
    organizationId: scan.organizationId,
    steps,
    problems: await scopeProblems(client, steps, options),
    scanRequests: scan.requests,
  });
}

function found(scan: ScanResult, nameOrId: string | number): ScannedApplication {
  const application =
    typeof nameOrId === 'number' ? scan.applications.get(nameOrId) : onlyApplicationNamed(scan, nameOrId);
  if (application !== undefined) return application;
  const others = typeof nameOrId === 'string' ? (scan.applicationsByName.get(nameOrId) ?? []) : [];
  throw new ConfigurationError(
    others.length > 1
      ? `"applications": ${others.length} applications are called "${nameOrId}": give an id of ${others.map(({ id }) => id).join(', ')}.`
      : `"applications": this sign-in sees no application ${JSON.stringify(nameOrId)}. Names are exact, letter case included.`,
  );
}

function isNamesOrIds(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
}
