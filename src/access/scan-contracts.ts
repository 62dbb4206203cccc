/**
 * Reads contracts and tiers by API instance. A contract comes with its application's id and its tier, so nothing else
 * is asked for.
 */
import type { AnypointClient } from '../client.js';
import type { Contract } from '../models/contract.js';
import type { SlaTier } from '../models/sla-tier.js';
import { concurrently } from './concurrently.js';
import { present } from './scan-applications.js';
import type { Reading, ScannedApi, ScannedContract, ScannedTier } from './scanned.js';

/** The contracts of API instances, by instance and then by application. */
export type ScannedContracts = ReadonlyMap<number, ReadonlyMap<number, ScannedContract>>;

/** Reads the contracts of API instances, 250 with each request. */
export async function readContracts(
  client: AnypointClient,
  apis: readonly ScannedApi[],
  { options }: Reading,
): Promise<ScannedContracts> {
  const found = await concurrently(apis, async (api) => {
    const ofApi = new Map<number, ScannedContract>();
    for await (const contract of client.contracts.list({ ...placeOf(api), pageSize: 250 }, options)) {
      const scanned = contractFrom(api.apiInstanceId, contract);
      if (scanned === undefined) continue;
      // A contract with the API itself stands before one through a group.
      if (scanned.viaGroup && ofApi.has(scanned.applicationId)) continue;
      ofApi.set(scanned.applicationId, scanned);
    }
    return [api.apiInstanceId, ofApi] as const;
  });
  return new Map(found);
}

/** Reads the SLA tiers of API instances. */
export async function readTiers(
  client: AnypointClient,
  apis: readonly ScannedApi[],
  { options }: Reading,
): Promise<ReadonlyMap<number, readonly ScannedTier[]>> {
  const found = await concurrently(apis, async (api) => {
    const tiers = await client.slaTiers.list({ ...placeOf(api), pageSize: 250 }, options).toArray();
    return [api.apiInstanceId, tiers.map(tierFrom)] as const;
  });
  return new Map(found);
}

function placeOf({ apiInstanceId, environmentId, organizationId }: ScannedApi) {
  return { apiInstanceId, environmentId, businessGroupId: organizationId };
}

function contractFrom(apiInstanceId: number, contract: Contract): ScannedContract | undefined {
  const { id, applicationId, status, tier, requestedTier, condition, groupInstanceId } = contract;
  // Nothing can be planned for a contract of nobody.
  if (applicationId === undefined) return undefined;
  const { approvedDate, rejectedDate, revokedDate } = contract;
  return {
    id,
    applicationId,
    apiInstanceId,
    status,
    ...(isThere(tier) ? { tier: tierFrom(tier) } : {}),
    ...(isThere(requestedTier) ? { requestedTier: tierFrom(requestedTier) } : {}),
    viaGroup: condition === 'GROUP' || (groupInstanceId !== undefined && groupInstanceId !== null),
    ...present({ approvedDate, rejectedDate, revokedDate }),
  };
}

function isThere<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}

function tierFrom({ id, name, autoApprove, status }: SlaTier): ScannedTier {
  return { id, name, ...(autoApprove === undefined ? {} : { autoApprove }), active: status !== 'DEPRECATED' };
}
