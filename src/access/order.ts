/** The order of documents: by name, then by place, whatever the order in which the platform listed them. */
import type { AccessApi, AccessContract, AccessDocument } from './document.js';

/** Returns the document with applications and contracts in their order. */
export function orderedDocument(document: AccessDocument): AccessDocument {
  return {
    ...document,
    applications: document.applications
      .map((application) => ({ ...application, contracts: [...application.contracts].sort(byPlace) }))
      .sort((left, right) => inOrder(left.name, right.name)),
  };
}

function byPlace(left: AccessContract, right: AccessContract): number {
  return inOrder(placeOf(left.api), placeOf(right.api));
}

function placeOf(api: AccessApi): string {
  if ('apiInstanceId' in api) return JSON.stringify(['', String(api.apiInstanceId).padStart(16, '0')]);
  const { environment, groupId = '', assetId, versionGroup = '', label = '' } = api;
  return JSON.stringify([environment, groupId, assetId, versionGroup, label]);
}

/** Compares by code units: the order must not depend on the language of a machine. */
export function inOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
