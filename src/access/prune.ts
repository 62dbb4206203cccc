/**
 * Plans what pruning takes away: contracts that the document does not have, and applications that it does not have.
 * Contracts are revoked before they are deleted, and gone before their application goes.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import type { AccessDocument, AccessProblem } from './document.js';
import type { ApiFinder } from './find-api.js';
import { foldedName } from './keys.js';
import { referenceTo } from './plan-application.js';
import { withdrawal } from './plan-contract.js';
import type { AccessStep } from './plan.js';
import { removalOf } from './removal.js';
import type { ScanResult } from './scan.js';
import { onlyApplicationNamed } from './scanned.js';
import { placeInSteps } from './tiers.js';

/** What pruning is decided from. */
export interface PruneParts {
  readonly document: AccessDocument;
  readonly scan: ScanResult;
  readonly finder: ApiFinder;
  readonly wish: {
    readonly prune: { readonly contracts: boolean; readonly applications: boolean };
    readonly maxDeletes: number;
  };
}

/** What pruning takes. */
export interface Pruning {
  readonly steps: readonly AccessStep[];
  readonly problems: readonly AccessProblem[];
}

/** @throws ConfigurationError where more would go than is allowed. */
export async function pruning(client: AnypointClient, parts: PruneParts, options: RequestOptions): Promise<Pruning> {
  const { scan, document, wish } = parts;
  const steps: AccessStep[] = [];
  const problems: AccessProblem[] = [];
  let taken = 0;
  if (wish.prune.contracts) {
    for (const withdrawn of unwishedContracts(parts)) {
      taken += 1;
      steps.push(...withdrawn);
    }
  }
  if (wish.prune.applications) {
    // An application that may be meant by one of another writing is not known not to be meant.
    const names = new Set(document.applications.map(({ name }) => foldedName(name)));
    const unwished = [...scan.applications.values()].filter(({ name }) => !names.has(foldedName(name)));
    refuseMany(taken + unwished.length, wish.maxDeletes);
    const removals = [];
    for (const application of unwished)
      removals.push(await removalOf(client, scan, application, { remove: true }, options));
    for (const removal of removals) {
      problems.push(...removal.problems);
      // What cannot go whole stays whole: the document may not speak of the environments that it is used in.
      if (removal.problems.length > 0) continue;
      taken += 1 + removal.contracts;
      steps.push(...removal.steps);
    }
  }
  refuseMany(taken, wish.maxDeletes);
  return { steps, problems };
}

function* unwishedContracts({ document, scan, finder }: PruneParts): Iterable<readonly AccessStep[]> {
  for (const wished of document.applications) {
    const application = onlyApplicationNamed(scan, wished.name);
    if (application === undefined) continue;
    const found = wished.contracts.map(({ api }) => finder.find(api).api?.apiInstanceId);
    // While it is not known which API is meant, none of the contracts is known not to be meant.
    if (found.includes(undefined)) continue;
    for (const [apiInstanceId, contracts] of scan.contracts) {
      const contract = contracts.get(application.id);
      const api = scan.apis.get(apiInstanceId);
      if (contract === undefined || contract.viaGroup || api === undefined || found.includes(apiInstanceId)) continue;
      const steps = withdrawal({ application: referenceTo(application), api: placeInSteps(api) }, contract, {
        remove: true,
      });
      if (steps.length > 0) yield steps;
    }
  }
}

function refuseMany(taken: number, maxDeletes: number): void {
  if (taken <= maxDeletes) return;
  throw new ConfigurationError(
    `Pruning would take away ${taken} applications and contracts or more, and "maxDeletes" allows ${maxDeletes}. Look at the document again; if it is right, give a larger "maxDeletes".`,
  );
}
