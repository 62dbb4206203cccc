/**
 * Looks for the object of a step by its natural key: in the scan of the run, or with a request. A run looks where it does
 * not know what came of a request, never before one that is sent for the first time.
 */
import type { Contract } from '../../models/contract.js';
import { isAnypointError } from '../../errors.js';
import {
  fingerprintOf,
  fingerprintOfStep,
  objectOf,
  scannedApplication,
  stateOfApplication,
  stateOfContract,
  type FingerprintedObject,
} from '../fingerprint.js';
import type { AccessStep, AccessStepApi, AccessStepState } from '../plan.js';
import type { AccessScan } from '../scanned.js';
import { placeOf, type KnownIds, type Platform } from './platform.js';

/** What a look has found. */
export interface Seen extends KnownIds {
  readonly fingerprint: string;
  /** Undefined where there is no such object. */
  readonly state: AccessStepState | undefined;
}

/** Returns what a scan has of a step's object. */
export function seenInScan(scan: AccessScan, step: AccessStep): Seen {
  const application = scannedApplication(scan, step);
  const ids = { applicationId: application?.id, clientId: application?.clientId };
  const fingerprint = fingerprintOfStep(scan, step);
  switch (objectOf(step.kind)) {
    case 'application':
      return { ...ids, fingerprint, state: application === undefined ? undefined : stateOfApplication(application) };
    case 'owner':
      return { ...ids, fingerprint, state: undefined };
    case 'contract': {
      const found =
        application === undefined || step.api === undefined
          ? undefined
          : scan.contracts.get(step.api.apiInstanceId)?.get(application.id);
      const contract = found?.viaGroup === true ? undefined : found;
      const state = contract === undefined ? undefined : stateOfContract(contract);
      return { ...ids, contractId: contract?.id, fingerprint, state };
    }
  }
}

/** Reads the object of a step from the platform. */
export async function lookFor(platform: Platform, step: AccessStep, known: KnownIds): Promise<Seen> {
  switch (objectOf(step.kind)) {
    case 'application':
      return lookForApplication(platform, step, known);
    case 'owner':
      return lookForOwner(platform, step, known);
    case 'contract':
      return lookForContract(platform, step, known);
  }
}

async function lookForApplication(platform: Platform, step: AccessStep, known: KnownIds): Promise<Seen> {
  const applicationId = known.applicationId ?? (await findApplicationId(platform, step));
  const found = applicationId === undefined ? undefined : await readApplication(platform, { applicationId });
  if (found === undefined) return seen({ kind: 'application', state: undefined }, {});
  const { id, clientId, name, description, url, redirectUris, grantTypes } = found;
  const state = { name, description, url, redirectUris, grantTypes };
  return seen(
    { kind: 'application', applicationId: step.application.applicationId, state },
    { applicationId: id, clientId },
  );
}

/** Finds an application by the client id that it brings along, or by its exact name. */
export async function findApplicationId(
  platform: Platform,
  { application: { name, clientId } }: AccessStep,
): Promise<number | undefined> {
  const carried = clientId === undefined ? undefined : await readApplication(platform, { clientId });
  if (carried !== undefined) return carried.id;
  const { client, organizationId, options } = platform;
  return (await client.clientApplications.findByName({ name, organizationId }, options))?.id;
}

function readApplication(
  { client, organizationId, options }: Platform,
  which: { readonly applicationId: number } | { readonly clientId: string },
) {
  return unlessMissing(client.clientApplications.get({ ...which, via: 'platform', organizationId }, options));
}

async function lookForOwner(platform: Platform, step: AccessStep, known: KnownIds): Promise<Seen> {
  const { client, organizationId, options } = platform;
  const applicationId = known.applicationId ?? (await findApplicationId(platform, step));
  const owners =
    applicationId === undefined
      ? undefined
      : await unlessMissing(client.clientApplications.listOwners({ applicationId, organizationId }, options));
  const userId = (step.after?.owner ?? step.before?.owner)?.userId ?? '';
  const present = owners?.some(({ id }) => id === userId) ?? false;
  return seen({ kind: 'owner', userId, present }, { applicationId });
}

async function lookForContract(platform: Platform, step: AccessStep, known: KnownIds): Promise<Seen> {
  const { api } = step;
  const applicationId = known.applicationId ?? (await findApplicationId(platform, step));
  const found =
    applicationId === undefined || api === undefined
      ? undefined
      : await findContract(platform, api, { ...known, applicationId });
  const ids = { applicationId, clientId: known.clientId };
  if (found === undefined) return seen({ kind: 'contract', state: undefined }, ids);
  const { id, status, tier, requestedTier } = found;
  const state = stateOfContract({ id, status, tier: tier ?? undefined, requestedTier: requestedTier ?? undefined });
  return seen({ kind: 'contract', state }, { ...ids, contractId: id });
}

/** Finds the contract of an application with an API instance; one through an API group does not stand for it. */
export async function findContract(
  { client, options }: Platform,
  api: AccessStepApi,
  { applicationId, clientId, contractId }: KnownIds & { readonly applicationId: number },
): Promise<Contract | undefined> {
  const place = placeOf(api);
  if (contractId !== undefined) return unlessMissing(client.contracts.get({ ...place, contractId }, options));
  for await (const contract of client.contracts.list({ ...place, clientId, pageSize: 250 }, options)) {
    const isOfGroup =
      contract.condition === 'GROUP' || (contract.groupInstanceId !== undefined && contract.groupInstanceId !== null);
    if (contract.applicationId === applicationId && !isOfGroup) return contract;
  }
  return undefined;
}

function seen(object: FingerprintedObject, ids: KnownIds): Seen {
  return { ...ids, fingerprint: fingerprintOf(object), state: object.kind === 'owner' ? undefined : object.state };
}

async function unlessMissing<Found>(reading: Promise<Found>): Promise<Found | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isAnypointError(error, 'not_found')) return undefined;
    throw error;
  }
}
