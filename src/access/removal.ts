/**
 * Plans that an application is taken out of service: its contracts withdrawn wherever they are, and then the
 * application deleted where that is wanted.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import type { AccessProblem } from './document.js';
import { stateOfApplication } from './fingerprint.js';
import { referenceTo } from './plan-application.js';
import { withdrawal } from './plan-contract.js';
import type { AccessStep, AccessStepApi } from './plan.js';
import type { AccessScan, ScannedApplication, ScannedContract } from './scanned.js';
import { stepOf } from './steps.js';
import { placeInSteps } from './tiers.js';

/** What taking an application out of service takes. */
export interface Removal {
  readonly steps: readonly AccessStep[];
  readonly problems: readonly AccessProblem[];
  /** How many contracts are withdrawn. */
  readonly contracts: number;
}

/**
 * Plans the withdrawal of every contract of an application. The application is asked for its contracts itself, since a
 * scan sees the API instances of some environments only.
 */
export async function removalOf(
  client: AnypointClient,
  scan: AccessScan,
  application: ScannedApplication,
  { remove }: { readonly remove: boolean },
  options: RequestOptions,
): Promise<Removal> {
  const { organizationId } = scan;
  const listed = await client.clientApplications.listContracts(
    { applicationId: application.id, via: 'platform', organizationId },
    options,
  );
  const reference = referenceTo(application);
  const problems: AccessProblem[] = [];
  const withdrawn: (readonly AccessStep[])[] = [];
  for (const { id, status, apiInstanceId, tier, requestedTier, groupInstanceId } of listed) {
    const api = typeof apiInstanceId === 'number' ? scan.apis.get(apiInstanceId) : undefined;
    if (api === undefined) {
      problems.push(unreachable(application.name, id, apiInstanceId ?? undefined, groupInstanceId ?? undefined));
      continue;
    }
    const scanned = scan.contracts.get(api.apiInstanceId)?.get(application.id);
    const contract: ScannedContract = scanned ?? {
      id,
      applicationId: application.id,
      apiInstanceId: api.apiInstanceId,
      status,
      ...(tier === undefined || tier === null ? {} : { tier: { ...tier, active: true } }),
      ...(requestedTier === undefined || requestedTier === null
        ? {}
        : { requestedTier: { ...requestedTier, active: true } }),
      viaGroup: false,
    };
    const place: AccessStepApi = placeInSteps(api);
    const steps = withdrawal({ application: reference, api: place }, contract, { remove });
    if (steps.length > 0) withdrawn.push(steps);
  }
  const steps = withdrawn.flat();
  // With a contract left, what deleting the application does is not known.
  if (remove && problems.length === 0) {
    const last = withdrawn.flatMap((ofContract) => ofContract.at(-1) ?? []);
    const before = stateOfApplication(application);
    steps.push(stepOf({ kind: 'delete_application', application: reference, before, dependsOn: last }));
  }
  return { steps, problems, contracts: withdrawn.length };
}

function unreachable(
  application: string,
  contractId: number,
  apiInstanceId: number | undefined,
  groupInstanceId: number | undefined,
): AccessProblem {
  const place =
    apiInstanceId === undefined
      ? `API group instance ${groupInstanceId ?? 'that is not told'}`
      : `API instance ${apiInstanceId}, in an environment that is not looked in or not seen`;
  return {
    code: 'contract_out_of_reach',
    application,
    message: `Contract ${contractId} with ${place} stays, and so the application does.`,
  };
}
