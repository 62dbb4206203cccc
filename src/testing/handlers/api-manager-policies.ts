/**
 * API Manager: policies of an API instance. Source: API Manager API specification, which leaves most bodies open; the
 * vendor's Terraform provider. Unverified: a policy that is applied already is a 400 unless `allowDuplicated` is sent.
 */
import { created, nothing, ok, type Answer } from '../answer.js';
import { booleanField, idField, listField, objectField, textField, textsField } from '../bodies.js';
import type { Call, JsonObject } from '../call.js';
import { instanceOf } from '../places.js';
import { invalid, notFound } from '../problems.js';
import { audit } from '../views/applications.js';
import { FIRST_IDS } from '../world/first-ids.js';
import type { LocalPolicy, World } from '../world/state.js';
import type { SomeHandlers } from './handler.js';

type OfInstance = Call<'organizationId' | 'environmentId' | 'apiInstanceId'>;
type OfPolicy = Call<'organizationId' | 'environmentId' | 'apiInstanceId' | 'policyId'>;

function policiesOf(world: World, apiId: number): LocalPolicy[] {
  return [...world.policies.values()].filter((policy) => policy.apiId === apiId).sort((a, b) => a.order - b.order);
}

function policyView(world: World, policy: LocalPolicy) {
  const { id, apiId, policyTemplateId, groupId, assetId, assetVersion, configurationData, pointcutData } = policy;
  return {
    audit: audit(policy),
    masterOrganizationId: world.rootOrganizationId,
    organizationId: world.apiInstances.get(apiId)?.organizationId ?? world.rootOrganizationId,
    id,
    apiId,
    ...(policyTemplateId === null ? {} : { policyTemplateId }),
    ...(groupId === null ? {} : { groupId }),
    ...(assetId === null ? {} : { assetId }),
    ...(assetVersion === null ? {} : { assetVersion }),
    configurationData,
    pointcutData,
    order: policy.order,
    disabled: policy.disabled,
    label: policy.label,
    upstreamIds: policy.upstreamIds,
  };
}

/** A policy as the list has it unless `fullInfo` is false: with its template, under other names. */
function compactPolicy({ id, groupId, assetId, assetVersion, order, ...policy }: LocalPolicy) {
  return {
    policyId: id,
    ...(policy.policyTemplateId === null ? {} : { policyTemplateId: policy.policyTemplateId }),
    template: { groupId, assetId, assetVersion },
    configuration: policy.configurationData,
    pointcutData: policy.pointcutData,
    order,
    disabled: policy.disabled,
  };
}

function list(call: OfInstance): Answer {
  const policies = policiesOf(call.state, instanceOf(call).id);
  if (call.query('fullInfo') === 'false') return ok(policies.map((policy) => policyView(call.state, policy)));
  return ok({ policies: policies.filter(({ disabled }) => !disabled).map(compactPolicy) });
}

async function apply(call: OfInstance): Promise<Answer> {
  const { state } = call;
  const { id: apiId } = instanceOf(call);
  const body = await call.json();
  const policyTemplateId = templateField(body);
  const [groupId, assetId, assetVersion] = ['groupId', 'assetId', 'assetVersion'].map(
    (field) => textField(body, field) ?? null,
  );
  if (policyTemplateId === null && (groupId == null || assetId == null || assetVersion == null)) {
    throw invalid('groupId, assetId and assetVersion, or policyTemplateId is required', 'assetId');
  }
  const others = policiesOf(state, apiId);
  const isSame = (other: LocalPolicy): boolean =>
    other.groupId === groupId && other.assetId === assetId && other.policyTemplateId === policyTemplateId;
  if (!call.flag('allowDuplicated') && others.some(isSame)) throw invalid('The policy is applied already', 'assetId');
  const policy: LocalPolicy = {
    id: call.platform.ids.number(state.policies, FIRST_IDS.policy),
    apiId,
    policyTemplateId,
    groupId: groupId ?? null,
    assetId: assetId ?? null,
    assetVersion: assetVersion ?? null,
    configurationData: { ...objectField(body, 'configurationData') },
    pointcutData: listField(body, 'pointcutData') ?? null,
    order: idField(body, 'order') ?? (others.at(-1)?.order ?? 0) + 1,
    disabled: booleanField(body, 'disabled') ?? false,
    label: textField(body, 'label') ?? null,
    upstreamIds: textsField(body, 'upstreamIds') ?? [],
    createdAt: call.timestamp,
    updatedAt: null,
  };
  state.policies.set(policy.id, policy);
  return created(policyView(state, policy));
}

function templateField(body: JsonObject): string | number | null {
  const value = body['policyTemplateId'];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw invalid('policyTemplateId must be a string or an integer', 'policyTemplateId');
}

function policyOf(call: OfPolicy): LocalPolicy {
  const instance = instanceOf(call);
  const policy = call.state.policies.get(call.id('policyId'));
  if (policy?.apiId !== instance.id) throw notFound('Policy');
  return policy;
}

async function update(call: OfPolicy): Promise<Answer> {
  const policy = policyOf(call);
  const body = await call.json();
  const changed = {
    assetVersion: textField(body, 'assetVersion') ?? policy.assetVersion,
    configurationData: objectField(body, 'configurationData') ?? policy.configurationData,
    pointcutData: 'pointcutData' in body ? (listField(body, 'pointcutData') ?? null) : policy.pointcutData,
    order: idField(body, 'order') ?? policy.order,
    disabled: booleanField(body, 'disabled') ?? policy.disabled,
    label: 'label' in body ? (textField(body, 'label') ?? null) : policy.label,
    upstreamIds: textsField(body, 'upstreamIds') ?? policy.upstreamIds,
    updatedAt: call.timestamp,
  };
  return ok(policyView(call.state, Object.assign(policy, changed)));
}

function remove(call: OfPolicy): Answer {
  call.state.policies.delete(policyOf(call).id);
  return nothing();
}

export const apiManagerPolicyHandlers = {
  listApiInstancePolicies: list,
  applyApiInstancePolicy: apply,
  getApiInstancePolicy: (call) => ok(policyView(call.state, policyOf(call))),
  updateApiInstancePolicy: update,
  removeApiInstancePolicy: remove,
} satisfies SomeHandlers;
