/**
 * Plans that an application, or everything of a person who leaves, is taken out of service without breaking what others
 * still need.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import { concurrently } from './concurrently.js';
import { createPlan } from './create-plan.js';
import type { AccessProblem } from './document.js';
import { scopeProblems } from './limits.js';
import { checkedMembers, optionalFlag, positiveId } from './params.js';
import { isOwner, referenceTo, shownOwner } from './plan-application.js';
import type { AccessPlan, AccessStep } from './plan.js';
import { removalOf } from './removal.js';
import { scanAccess, type ScanResult } from './scan.js';
import type { ScannedApplication } from './scanned.js';
import { stepOf } from './steps.js';

/** Params of {@link planOffboarding}: one application, or an owner. */
export interface PlanOffboardingParams extends Pick<RequestOptions, 'signal' | 'timeoutMs' | 'maxRetries'> {
  readonly applicationId?: number | undefined;
  /**
   * User name, email address or id of an owner. Applications that have other owners lose this one; those of this owner
   * alone are taken out of service.
   */
  readonly owner?: string | undefined;
  /** Whether revoked contracts and the application are deleted as well. @default false */
  readonly delete?: boolean | undefined;
}

/**
 * Plans that contracts are revoked, and with `delete` that contracts and applications are deleted, in that order. With
 * `owner` every application is asked for its owners, one request each.
 *
 * Scopes: as `exportAccess` with `owners`; to apply the plan Manage Contracts (`manage:api_contracts`) and Manage Client
 * Applications (`manage:org_client_applications`).
 *
 * @throws ConfigurationError, PermissionError
 */
export async function planOffboarding(client: AnypointClient, params: PlanOffboardingParams): Promise<AccessPlan> {
  checkedMembers('planOffboarding', params, ['applicationId', 'owner', 'delete', 'signal', 'timeoutMs', 'maxRetries']);
  const { applicationId, owner, signal, timeoutMs, maxRetries } = params;
  if ((applicationId === undefined) === (owner === undefined)) {
    throw new ConfigurationError('Give "applicationId" or "owner", one of them.');
  }
  const id = applicationId === undefined ? undefined : positiveId('applicationId', applicationId);
  if (owner !== undefined && (typeof owner !== 'string' || owner.trim() === '')) {
    throw new ConfigurationError('"owner" must be a user name, an email address or the id of a user.');
  }
  const remove = optionalFlag('delete', params.delete, false);
  const options: RequestOptions = { signal, timeoutMs, maxRetries };
  const scan = await scanAccess(
    client,
    {
      contractsOf: () => [],
      detailsOf: (application) => remove && (id === undefined || application.id === id),
      ownersOf: owner === undefined ? undefined : () => true,
    },
    options,
  );
  const { leaving, steps, problems } =
    id === undefined ? leavingWith(scan, owner ?? '') : { leaving: [existing(scan, id)], steps: [], problems: [] };
  const removals = await concurrently(leaving, (application) =>
    removalOf(client, scan, application, { remove }, options),
  );
  const allSteps = [...steps, ...removals.flatMap((removal) => removal.steps)];
  return createPlan({
    organizationId: scan.organizationId,
    steps: allSteps,
    problems: [
      ...problems,
      ...removals.flatMap((removal) => removal.problems),
      ...(await scopeProblems(client, allSteps, options)),
    ],
    scanRequests: scan.requests,
  });
}

function existing(scan: ScanResult, applicationId: number): ScannedApplication {
  const application = scan.applications.get(applicationId);
  if (application !== undefined) return application;
  throw new ConfigurationError(`"applicationId": this sign-in sees no application ${applicationId}.`);
}

function leavingWith(scan: ScanResult, owner: string) {
  const leaving: ScannedApplication[] = [];
  const steps: AccessStep[] = [];
  const problems: AccessProblem[] = [];
  let isKnown = false;
  for (const application of scan.applications.values()) {
    const owners = scan.owners.get(application.id) ?? [];
    const own = owners.find((one) => isOwner(one, owner));
    if (own === undefined) continue;
    isKnown = true;
    if (owners.length === 1) {
      leaving.push(application);
      continue;
    }
    steps.push(
      stepOf({ kind: 'remove_owner', application: referenceTo(application), before: { owner: shownOwner(own) } }),
    );
  }
  if (!isKnown) {
    throw new ConfigurationError(`"owner": no application that this sign-in sees is owned by "${owner}".`);
  }
  return { leaving, steps, problems };
}
