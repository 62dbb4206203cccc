/** Checks that plain data is the steps of a plan, in an order in which they can be done. */
import { field } from './field.js';
import type { Issues, Members, Path } from './issues.js';
import type {
  AccessStep,
  AccessStepApi,
  AccessStepApplication,
  AccessStepKind,
  AccessStepState,
  AccessWaiting,
} from './plan.js';

/** Every kind of step. */
export const stepKinds = [
  'create_application',
  'update_application',
  'add_owner',
  'remove_owner',
  'request_contract',
  'approve_contract',
  'reject_contract',
  'change_tier',
  'revoke_contract',
  'restore_contract',
  'delete_contract',
  'delete_application',
  'reset_secret',
] as const satisfies readonly AccessStepKind[];

/** Reads the steps of a plan. A step can only depend on steps before it, so there are no circles. */
export function stepsOf(value: unknown, path: Path, issues: Issues): readonly AccessStep[] {
  const seen = new Set<string>();
  return (issues.list(value, path) ?? []).flatMap((one, index) => {
    const step = stepOf(one, [...path, index], issues);
    if (step === undefined) return [];
    for (const [at, id] of step.dependsOn.entries()) {
      if (!seen.has(id)) issues.add([...path, index, 'dependsOn', at], 'names no step before this one');
    }
    if (seen.has(step.id)) issues.add([...path, index, 'id'], 'is the id of a step before this one as well');
    seen.add(step.id);
    return step;
  });
}

/** Reads what waits for somebody else's decision. */
export function waitingOf(value: unknown, path: Path, issues: Issues): readonly AccessWaiting[] {
  return (issues.list(value, path) ?? []).flatMap((one, index) => {
    const at = [...path, index];
    const members = issues.members(one, at, ['application', 'api', 'tier']);
    if (members === undefined) return [];
    const api = apiOf(members['api'], [...at, 'api'], issues);
    if (api === undefined) return [];
    return {
      application: applicationOf(members['application'], [...at, 'application'], issues),
      api,
      ...field('tier', issues.optionalText(members, 'tier', at, 'the name of a tier')),
    };
  });
}

function stepOf(value: unknown, path: Path, issues: Issues): AccessStep | undefined {
  const members = issues.members(value, path, [
    'id',
    'kind',
    'application',
    'api',
    'before',
    'after',
    'dependsOn',
    'fingerprint',
  ]);
  if (members === undefined) return undefined;
  const kind = issues.word(members['kind'], [...path, 'kind'], stepKinds);
  const api = members['api'] === undefined ? undefined : apiOf(members['api'], [...path, 'api'], issues);
  if (kind === undefined) return undefined;
  if (/contract|tier/.test(kind) && members['api'] === undefined) {
    issues.add([...path, 'api'], `is missing: a step "${kind}" is about a contract with one`);
  }
  return {
    id: issues.text(members, 'id', path, 'the id of the step') ?? '',
    kind,
    application: applicationOf(members['application'], [...path, 'application'], issues),
    ...field('api', api),
    ...field('before', stateOf(members['before'], [...path, 'before'], issues)),
    ...field('after', stateOf(members['after'], [...path, 'after'], issues)),
    dependsOn: issues.optionalTexts(members, 'dependsOn', path) ?? [],
    fingerprint: issues.text(members, 'fingerprint', path, 'the fingerprint of the step') ?? '',
  };
}

function applicationOf(value: unknown, path: Path, issues: Issues): AccessStepApplication {
  const members = issues.members(value, path, ['name', 'applicationId', 'clientId']) ?? {};
  return {
    name: issues.text(members, 'name', path, 'the name of the application') ?? '',
    ...field('applicationId', optionalId(members, 'applicationId', path, issues)),
    ...field('clientId', issues.optionalText(members, 'clientId', path, 'a client id')),
  };
}

const placeTexts = ['organizationId', 'environmentId', 'groupId', 'assetId', 'version', 'versionGroup'] as const;

function apiOf(value: unknown, path: Path, issues: Issues): AccessStepApi | undefined {
  const members = issues.members(value, path, ['apiInstanceId', ...placeTexts, 'environment', 'label']);
  if (members === undefined) return undefined;
  const text = (name: (typeof placeTexts)[number]): string => {
    const given = members[name];
    if (typeof given === 'string') return given;
    issues.add([...path, name], 'must be text');
    return '';
  };
  return {
    apiInstanceId: issues.id(members, 'apiInstanceId', path) ?? 0,
    organizationId: text('organizationId'),
    environmentId: text('environmentId'),
    ...field('environment', issues.optionalText(members, 'environment', path, 'the name of an environment')),
    groupId: text('groupId'),
    assetId: text('assetId'),
    version: text('version'),
    versionGroup: text('versionGroup'),
    ...field('label', issues.optionalText(members, 'label', path, 'a label')),
  };
}

const stateMembers = [
  'name',
  'description',
  'url',
  'redirectUris',
  'grantTypes',
  'owner',
  'contractId',
  'status',
  'tier',
  'requestedTier',
] as const;

function stateOf(value: unknown, path: Path, issues: Issues): AccessStepState | undefined {
  if (value === undefined) return undefined;
  const members = issues.members(value, path, stateMembers);
  if (members === undefined) return undefined;
  return {
    ...field('name', issues.optionalText(members, 'name', path, 'the name of an application')),
    ...field('description', issues.textOrNull(members, 'description', path)),
    ...field('url', issues.textOrNull(members, 'url', path)),
    ...field('redirectUris', issues.optionalTexts(members, 'redirectUris', path)),
    ...field('grantTypes', issues.optionalTexts(members, 'grantTypes', path)),
    ...field('owner', ownerOf(members['owner'], [...path, 'owner'], issues)),
    ...field('contractId', optionalId(members, 'contractId', path, issues)),
    ...field('status', issues.optionalText(members, 'status', path, 'the state of a contract')),
    ...field('tier', tierOf(members['tier'], [...path, 'tier'], issues)),
    ...field('requestedTier', tierOf(members['requestedTier'], [...path, 'requestedTier'], issues)),
  };
}

function ownerOf(value: unknown, path: Path, issues: Issues): AccessStepState['owner'] {
  if (value === undefined) return undefined;
  const members = issues.members(value, path, ['userId', 'username']) ?? {};
  return {
    userId: issues.text(members, 'userId', path, 'the id of a user') ?? '',
    ...field('username', issues.optionalText(members, 'username', path, 'the name of a user')),
  };
}

function tierOf(value: unknown, path: Path, issues: Issues): AccessStepState['tier'] {
  if (value === undefined) return undefined;
  const members = issues.members(value, path, ['id', 'name']) ?? {};
  return {
    id: issues.id(members, 'id', path) ?? 0,
    name: issues.text(members, 'name', path, 'the name of a tier') ?? '',
  };
}

function optionalId(members: Members, name: string, path: Path, issues: Issues): number | undefined {
  return members[name] === undefined ? undefined : issues.id(members, name, path);
}
