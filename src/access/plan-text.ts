/**
 * The text of a plan: a diff that a person reads at a glance, grouped by application, with what waits for whom and what
 * could not be carried.
 */
import type { AccessApi, AccessProblem } from './document.js';
import type { AccessPlan, AccessStep, AccessStepApi, AccessStepState } from './plan.js';
import { directionOf } from './steps.js';

const signs = { create: '+', change: '~', delete: '-' } as const;

/** Writes a plan as text. */
export function planText(plan: Omit<AccessPlan, 'toString'>): string {
  const { steps, waiting, problems } = plan;
  const lines = [headline(plan)];
  const groups = groupedByApplication(steps);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const approved = new Set(
    steps.filter(({ kind }) => kind === 'approve_contract').flatMap(({ dependsOn }) => dependsOn),
  );
  for (const [name, group] of groups) {
    lines.push('', `${signOf(group)} ${shown(name)}`);
    for (const step of group) {
      const own = step.kind === 'request_contract' && step.after?.status === 'PENDING' && !approved.has(step.id);
      const remarks = [...(own ? ['waits for approval by the provider'] : []), ...waitsFor(step, byId)];
      lines.push(
        ...describe(step).map(
          (line, index) =>
            `    ${signs[directionOf(step.kind)]} ${line}${index === 0 && remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
        ),
      );
    }
  }
  if (waiting.length > 0) {
    lines.push('', 'Waiting for a decision of the provider:');
    for (const { application, api, tier } of waiting) {
      lines.push(
        `    ${shown(application.name)}: ${placeText(api)}${tier === undefined ? '' : `, tier ${shown(tier)}`}`,
      );
    }
  }
  if (problems.length > 0) {
    lines.push('', 'Problems, which must be accepted before the plan is applied:');
    lines.push(...problemLines(problems).map((line) => `    ! ${line}`));
  }
  if (steps.length > 0) {
    const { requests, minutes, requestsPerMinute } = plan.estimate;
    lines.push(
      '',
      `About ${amount(requests, 'request')}; ${amount(minutes, 'minute')} at ${requestsPerMinute} requests a minute.`,
    );
  }
  return lines.join('\n');
}

/** Writes a problem as one line. */
export function problemText({ application, api, message }: AccessProblem): string {
  const about = [
    ...(application === undefined ? [] : [shown(application)]),
    ...(api === undefined ? [] : [apiText(api)]),
  ].join(', ');
  return about === '' ? shown(message) : `${about}: ${shown(message)}`;
}

/** Writes problems, one that many applications share as one line. */
export function problemLines(problems: readonly AccessProblem[]): readonly string[] {
  const shared = new Map<string, AccessProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.api, problem.message]);
    const others = shared.get(key);
    if (others === undefined) shared.set(key, [problem]);
    else others.push(problem);
  }
  return [...shared.values()].flatMap((alike) => {
    const [first, second] = alike;
    if (first === undefined) return [];
    if (second === undefined) return [problemText(first)];
    const applications = alike.flatMap(({ application }) => application ?? []);
    const more = applications.length - 3;
    const names = `${applications.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [problemText({ ...first, ...(applications.length === 0 ? {} : { application: names }) })];
  });
}

/** Writes an API of a document in a few words. */
export function apiText(api: AccessApi): string {
  if ('apiInstanceId' in api) return `API instance ${api.apiInstanceId}`;
  const { assetId, versionGroup, environment, label } = api;
  return shown(
    `${assetId}${versionGroup === undefined ? '' : ` ${versionGroup}`}${label === undefined ? '' : ` "${label}"`} in ${environment}`,
  );
}

function headline({ organizationId, counts, isEmpty }: Omit<AccessPlan, 'toString'>): string {
  const parts = [
    `${counts.create} to create`,
    `${counts.change} to change`,
    `${counts.delete} to delete or withdraw`,
    ...(counts.problems === 0 ? [] : [amount(counts.problems, 'problem')]),
  ];
  const nothing = counts.problems === 0 ? 'nothing to do' : `nothing to do, ${amount(counts.problems, 'problem')}`;
  return `Plan for organization ${shown(organizationId)}: ${isEmpty ? nothing : parts.join(', ')}.`;
}

function groupedByApplication(steps: readonly AccessStep[]): ReadonlyMap<string, readonly AccessStep[]> {
  const groups = new Map<string, AccessStep[]>();
  for (const step of steps) {
    const group = groups.get(step.application.name);
    if (group === undefined) groups.set(step.application.name, [step]);
    else group.push(step);
  }
  return groups;
}

function signOf(group: readonly AccessStep[]): string {
  if (group.some(({ kind }) => kind === 'create_application')) return signs.create;
  if (group.some(({ kind }) => kind === 'delete_application')) return signs.delete;
  return signs.change;
}

/** Tells of what comes first where that is about another object than the line above it. */
function waitsFor(step: AccessStep, byId: ReadonlyMap<string, AccessStep>): string[] {
  return step.dependsOn.flatMap((id) => {
    const first = byId.get(id);
    if (first === undefined || first.kind === 'create_application') return [];
    if (first.api?.apiInstanceId === step.api?.apiInstanceId && first.application.name === step.application.name) {
      return [];
    }
    if (first.api === undefined) return [`after: ${verbs[first.kind]}`];
    const gives = directionOf(first.kind) !== 'delete';
    return [gives ? `once ${placeText(first.api)} is approved` : `after ${placeText(first.api)} is gone`];
  });
}

const verbs: Readonly<Record<AccessStep['kind'], string>> = {
  create_application: 'create the application',
  update_application: 'update the application',
  add_owner: 'add the owner',
  remove_owner: 'remove the owner',
  request_contract: 'request a contract',
  approve_contract: 'approve the contract',
  reject_contract: 'reject the request for a contract',
  change_tier: 'change the tier',
  revoke_contract: 'revoke the contract',
  restore_contract: 'restore the contract',
  delete_contract: 'delete the contract',
  delete_application: 'delete the application',
  reset_secret: 'reset the client secret',
};

function describe(step: AccessStep): string[] {
  const { kind, api, before, after } = step;
  switch (kind) {
    case 'create_application':
    case 'update_application': {
      const changes = fieldChanges(before, after, kind === 'update_application');
      if (kind === 'update_application') return changes;
      const { clientId } = step.application;
      const carried = clientId === undefined ? '' : `, with its client id ${shown(clientId)} and its secret`;
      return [`${verbs[kind]}${carried}`, ...changes.map((change) => `  ${change}`)];
    }
    case 'add_owner':
    case 'remove_owner': {
      const owner = after?.owner ?? before?.owner;
      return [`${verbs[kind]} ${shown(owner?.username ?? owner?.userId ?? '')}`];
    }
    case 'delete_application':
    case 'reset_secret':
      return [verbs[kind]];
    case 'change_tier':
      return [`${where(api)}: tier ${tierText(before)} → ${tierText(after)}`];
    case 'request_contract': {
      const tier = after?.requestedTier ?? after?.tier;
      return [`${where(api)}: ${verbs[kind]}${tier === undefined ? '' : `, tier ${shown(tier.name)}`}`];
    }
    default:
      return [`${where(api)}: ${verbs[kind]}`];
  }
}

function where(api: AccessStepApi | undefined): string {
  return api === undefined ? 'API' : placeText(api);
}

function placeText({ assetId, versionGroup, environment, environmentId, label, apiInstanceId }: AccessStepApi): string {
  const name = label === undefined ? '' : ` "${label}"`;
  return shown(`${assetId} ${versionGroup}${name} in ${environment ?? environmentId} [${apiInstanceId}]`);
}

function tierText(state: AccessStepState | undefined): string {
  const tier = state?.requestedTier ?? state?.tier;
  return tier === undefined ? 'none' : shown(tier.name);
}

function fieldChanges(
  before: AccessStepState | undefined,
  after: AccessStepState | undefined,
  withBefore: boolean,
): string[] {
  return (['name', 'description', 'url', 'redirectUris', 'grantTypes'] as const).flatMap((field) => {
    const [old, wished] = [before?.[field], after?.[field]].map(valueText);
    if (old === wished || (!withBefore && field === 'name')) return [];
    return withBefore ? [`${field}: ${old ?? ''} → ${wished ?? ''}`] : [`${field}: ${wished ?? ''}`];
  });
}

function valueText(value: string | readonly string[] | null | undefined): string {
  if (value === undefined || value === null || value.length === 0) return '(none)';
  return typeof value === 'string' ? JSON.stringify(shown(value)) : [...value].sort().map(shown).join(', ');
}

function amount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Names come from anybody: one with control characters must not write lines of its own or paint the terminal. */
export function shown(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
