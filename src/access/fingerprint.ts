/**
 * Fingerprints: what the planner saw of a step's object, so that a run can tell whether it has changed since. What does
 * not matter to anybody (the order of redirect URIs, null or empty text for nothing) does not change one.
 *
 * The fingerprint of a step is that of its object right before the step, if the plan is followed: for the first step on
 * an object what the planner saw, for the next one what the first leaves behind.
 */
import { hashOf } from './hash.js';
import type { AccessStep, AccessStepState } from './plan.js';
import { onlyApplicationNamed, type AccessScan, type ScannedApplication } from './scanned.js';

/** The object that a fingerprint is taken of; undefined stands for none. */
export type FingerprintedObject =
  | {
      readonly kind: 'application';
      readonly applicationId?: number | undefined;
      readonly state: AccessStepState | undefined;
    }
  | { readonly kind: 'owner'; readonly userId: string; readonly present: boolean }
  | { readonly kind: 'contract'; readonly state: AccessStepState | undefined };

/** Returns the fingerprint of an application, of an ownership or of a contract; absent ones have one too. */
export function fingerprintOf(object: FingerprintedObject): string {
  switch (object.kind) {
    case 'application':
      return hashOf([
        'application',
        object.state === undefined ? null : { id: object.applicationId, ...applicationState(object.state) },
      ]);
    case 'owner':
      return hashOf(['owner', object.userId, object.present]);
    case 'contract':
      return hashOf(['contract', object.state === undefined ? null : contractState(object.state)]);
  }
}

/** Returns the fingerprint that the object of a step has in a scan. */
export function fingerprintOfStep(scan: AccessScan, step: AccessStep): string {
  return fingerprintOf(scannedObject(scan, step));
}

/** Returns the fingerprint that the object of a step should have before it. */
export function fingerprintBefore(step: Pick<AccessStep, 'kind' | 'application' | 'before' | 'after'>): string {
  return fingerprintOf(plannedObject(step, 'before'));
}

/** Returns the fingerprint that the object of a step has once the step is done. */
export function fingerprintAfter(step: Pick<AccessStep, 'kind' | 'application' | 'before' | 'after'>): string {
  return fingerprintOf(plannedObject(step, 'after'));
}

/** Which kind of object a step is about. */
export function objectOf(kind: AccessStep['kind']): FingerprintedObject['kind'] {
  switch (kind) {
    case 'create_application':
    case 'update_application':
    case 'delete_application':
    case 'reset_secret':
      return 'application';
    case 'add_owner':
    case 'remove_owner':
      return 'owner';
    default:
      return 'contract';
  }
}

function plannedObject(
  step: Pick<AccessStep, 'kind' | 'application' | 'before' | 'after'>,
  side: 'before' | 'after',
): FingerprintedObject {
  const state = step[side];
  const kind = objectOf(step.kind);
  if (kind === 'application') return { kind, applicationId: step.application.applicationId, state };
  if (kind === 'contract') return { kind, state };
  const owner = step.after?.owner ?? step.before?.owner;
  return { kind, userId: owner?.userId ?? '', present: state?.owner !== undefined };
}

function scannedObject(scan: AccessScan, step: AccessStep): FingerprintedObject {
  const kind = objectOf(step.kind);
  const application = scannedApplication(scan, step);
  if (kind === 'application') {
    // What is yet to be created has no id in the plan either.
    const { applicationId } = step.application;
    return { kind, applicationId, state: application === undefined ? undefined : stateOfApplication(application) };
  }
  if (kind === 'owner') {
    const userId = (step.after?.owner ?? step.before?.owner)?.userId ?? '';
    const owners = application === undefined ? [] : (scan.owners.get(application.id) ?? []);
    return { kind, userId, present: owners.some((owner) => owner.userId === userId) };
  }
  const contract =
    application === undefined || step.api === undefined
      ? undefined
      : scan.contracts.get(step.api.apiInstanceId)?.get(application.id);
  return { kind, state: contract === undefined || contract.viaGroup ? undefined : stateOfContract(contract) };
}

/** Finds the application of a step: by id where it has one, else by its client id or its exact name. */
export function scannedApplication(
  scan: AccessScan,
  { application: { applicationId, clientId, name } }: Pick<AccessStep, 'application'>,
): ScannedApplication | undefined {
  if (applicationId !== undefined) return scan.applications.get(applicationId);
  const carried = clientId === undefined ? undefined : scan.applicationsByClientId.get(clientId);
  return carried ?? onlyApplicationNamed(scan, name);
}

/** Returns an application as the `before` of a step. */
export function stateOfApplication(application: ScannedApplication): AccessStepState {
  const { name, description, url, redirectUris, grantTypes } = application;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(redirectUris.length === 0 ? {} : { redirectUris }),
    ...(grantTypes.length === 0 ? {} : { grantTypes }),
  };
}

/** Returns a contract as the `before` of a step. */
export function stateOfContract(contract: {
  readonly id?: number | undefined;
  readonly status: string;
  readonly tier?: { readonly id: number; readonly name: string } | undefined;
  readonly requestedTier?: { readonly id: number; readonly name: string } | undefined;
}): AccessStepState {
  const { id, status, tier, requestedTier } = contract;
  return {
    ...(id === undefined ? {} : { contractId: id }),
    status,
    ...(tier === undefined ? {} : { tier: { id: tier.id, name: tier.name } }),
    ...(requestedTier === undefined ? {} : { requestedTier: { id: requestedTier.id, name: requestedTier.name } }),
  };
}

function applicationState({ name, description, url, redirectUris, grantTypes }: AccessStepState): object {
  return {
    name,
    description: given(description),
    url: given(url),
    redirectUris: sorted(redirectUris),
    grantTypes: sorted(grantTypes),
  };
}

function contractState({ status, tier, requestedTier }: AccessStepState): object {
  return { status, tier: tier?.id, requestedTier: requestedTier?.id };
}

function given(text: string | null | undefined): string | undefined {
  return text === null || text === '' ? undefined : text;
}

function sorted(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts === undefined || texts.length === 0 ? undefined : [...new Set(texts)].sort();
}
