/**
 * Natural keys: what names an object before the platform has given it an id, and after it was lost sight of.
 */
import { hashOf } from './hash.js';
import type { AccessStepKind, AccessStepState } from './plan.js';

/** Returns the key of an application: its exact name, unique in the root organization. */
export function applicationKey(name: string): string {
  return `application:${name}`;
}

/** Returns a name without letter case and space: names that differ in these alone may be one and the same. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Returns the key of one owner of an application. */
export function ownerKey(applicationName: string, userId: string): string {
  return `owner:${userId}:${applicationName}`;
}

/** Returns the key of a contract: an application has one at most with an API instance. */
export function contractKey(applicationName: string, apiInstanceId: number): string {
  return `contract:${apiInstanceId}:${applicationName}`;
}

/** Returns the id of a step: the same wish has the same id in every plan. */
export function stepId(kind: AccessStepKind, key: string, after: AccessStepState | undefined): string {
  return hashOf([kind, key, after ?? null]);
}
