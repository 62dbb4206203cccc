/** Makes steps: id and fingerprint follow from what a step is about. */
import { fingerprintBefore, objectOf } from './fingerprint.js';
import { applicationKey, contractKey, ownerKey, stepId } from './keys.js';
import type { AccessCounts, AccessStep } from './plan.js';

/** What a step is about, before it has an id. */
export interface StepContent extends Omit<AccessStep, 'id' | 'fingerprint' | 'dependsOn'> {
  readonly dependsOn?: readonly (AccessStep | undefined)[] | undefined;
}

/** Makes a step. */
export function stepOf({ kind, application, api, before, after, dependsOn = [] }: StepContent): AccessStep {
  const content = {
    kind,
    application,
    ...(api === undefined ? {} : { api }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  return {
    id: idOf(content),
    ...content,
    dependsOn: dependsOn.flatMap((step) => step?.id ?? []),
    fingerprint: fingerprintBefore(content),
  };
}

/** Returns the id that a step with this content has. */
export function idOf(step: Omit<AccessStep, 'id' | 'fingerprint' | 'dependsOn'>): string {
  return stepId(step.kind, keyOf(step), step.after);
}

/** Returns the natural key of a step's object. */
export function keyOf({
  kind,
  application,
  api,
  before,
  after,
}: Omit<AccessStep, 'id' | 'fingerprint' | 'dependsOn'>): string {
  switch (objectOf(kind)) {
    case 'application':
      return applicationKey(application.name);
    case 'owner':
      return ownerKey(application.name, (after?.owner ?? before?.owner)?.userId ?? '');
    case 'contract':
      return contractKey(application.name, api?.apiInstanceId ?? 0);
  }
}

/** Which way a step goes: it gives something, changes something or takes something away. */
export type StepDirection = Exclude<keyof AccessCounts, 'problems'>;

/** Returns the direction of a kind of step. */
export function directionOf(kind: AccessStep['kind']): StepDirection {
  switch (kind) {
    case 'create_application':
    case 'add_owner':
    case 'request_contract':
      return 'create';
    case 'remove_owner':
    case 'reject_contract':
    case 'revoke_contract':
    case 'delete_contract':
    case 'delete_application':
      return 'delete';
    default:
      return 'change';
  }
}
