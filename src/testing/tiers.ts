/**
 * Making and changing SLA tiers, the same for API instances and API groups. Switching a tier to automatic approval
 * approves what waits for it; a tier that any contract uses or asks for cannot be deleted. Source: docs.mulesoft.com,
 * API Manager: defining SLA tiers. How a delete in use is refused is published nowhere: 409 here (unverified).
 */
import { FIRST_IDS } from './world/first-ids.js';
import { booleanField, limitsByApiField, limitsField, requiredText, textField } from './bodies.js';
import type { Call, JsonObject } from './call.js';
import { settlePendingOn } from './contract-states.js';
import { conflict, invalid } from './problems.js';
import { applicationsOnTier } from './views/tiers.js';
import type { LocalTier } from './world/state.js';

/** What a tier belongs to: an API instance or a group instance. */
export interface TierTarget {
  readonly apiId: number | null;
  readonly groupInstanceId: number | null;
}

/** Lists the tiers of an API instance or a group instance. */
export function tiersOf(call: Call, target: TierTarget): LocalTier[] {
  return [...call.state.tiers.values()].filter(
    ({ apiId, groupInstanceId }) => apiId === target.apiId && groupInstanceId === target.groupInstanceId,
  );
}

/** Creates a tier. */
export function createTier(call: Call, target: TierTarget, body: JsonObject): LocalTier {
  const tier: LocalTier = {
    id: call.platform.ids.number(call.state.tiers, FIRST_IDS.tier),
    apiId: target.apiId,
    groupInstanceId: target.groupInstanceId,
    name: requiredText(body, 'name'),
    description: textField(body, 'description') ?? null,
    limits: limitsField(body, target.apiId === null ? 'defaultLimits' : 'limits') ?? [],
    limitsByApi: (target.apiId === null ? limitsByApiField(body, 'limitsByApi') : undefined) ?? [],
    status: statusField(body),
    autoApprove: booleanField(body, 'autoApprove') ?? false,
    createdAt: call.timestamp,
    updatedAt: null,
  };
  demandFreeName(call, target, tier.name);
  call.state.tiers.set(tier.id, tier);
  return tier;
}

/** Replaces what a tier says. */
export function updateTier(call: Call, tier: LocalTier, body: JsonObject): void {
  const name = requiredText(body, 'name');
  const status = statusField(body);
  const limits = limitsField(body, tier.apiId === null ? 'defaultLimits' : 'limits');
  const limitsByApi = tier.apiId === null ? limitsByApiField(body, 'limitsByApi') : undefined;
  const autoApprove = booleanField(body, 'autoApprove');
  if (name !== tier.name) demandFreeName(call, tier, name);
  tier.name = name;
  tier.status = status;
  tier.limits = limits ?? tier.limits;
  tier.limitsByApi = limitsByApi ?? tier.limitsByApi;
  if ('description' in body) tier.description = textField(body, 'description') ?? null;
  tier.autoApprove = autoApprove ?? tier.autoApprove;
  tier.updatedAt = call.timestamp;
  if (tier.autoApprove) settlePendingOn(call, tier.id);
}

/** Deletes a tier that nobody uses. */
export function deleteTier(call: Call, tier: LocalTier): void {
  if (applicationsOnTier(call.state, tier.id).length > 0) throw conflict('The tier is in use by applications');
  call.state.tiers.delete(tier.id);
}

function statusField(body: JsonObject): string {
  const status = requiredText(body, 'status');
  if (status !== 'ACTIVE' && status !== 'DEPRECATED') throw invalid('status must be ACTIVE or DEPRECATED', 'status');
  return status;
}

function demandFreeName(call: Call, target: TierTarget, name: string): void {
  if (tiersOf(call, target).some((tier) => tier.name === name)) throw conflict('A tier with this name already exists');
}
