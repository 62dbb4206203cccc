/** Checks that plain data is a document, and takes what a document has of it. */
import { field } from './field.js';
import { applicationKey, contractKey } from './keys.js';
import type {
  AccessApi,
  AccessApplication,
  AccessContract,
  AccessDocument,
  AccessOrganization,
  AccessProblem,
} from './document.js';
import { isMembers, type Issues, type Members, type Path } from './issues.js';
import { isEncrypted } from './secrets.js';

const known = {
  document: ['version', 'organization', 'applications', 'problems'],
  organization: ['id', 'name', 'controlPlane'],
  application: [
    'name',
    'description',
    'url',
    'redirectUris',
    'grantTypes',
    'owners',
    'clientId',
    'clientSecret',
    'contracts',
  ],
  contract: ['api', 'tier', 'status', 'approvedDate', 'revokedDate'],
  coordinates: ['assetId', 'groupId', 'versionGroup', 'environment', 'label'],
  instance: ['apiInstanceId'],
  problem: ['code', 'application', 'api', 'message'],
} as const;

/** Returns the document that plain data is. */
export function documentOf(
  value: unknown,
  issues: Issues,
  { fromText }: { readonly fromText: boolean },
): AccessDocument {
  const members = issues.members(value, [], known.document);
  if (members === undefined) issues.throwIfAny();
  const { version, organization, problems, applications } = members ?? {};
  if (version !== 1)
    issues.add(['version'], `must be 1; got ${typeof version === 'number' ? version : 'another value'}`);
  const read: AccessDocument = {
    version: 1,
    ...field('organization', organization === undefined ? undefined : organizationOf(organization, issues)),
    applications: (issues.list(applications, ['applications']) ?? []).flatMap(
      (one, index) => applicationOf(one, ['applications', index], issues, fromText) ?? [],
    ),
    ...field('problems', problems === undefined ? undefined : problemsOf(problems, ['problems'], issues)),
  };
  refuseDoubles(applications, issues);
  issues.throwIfAny();
  return read;
}

function organizationOf(value: unknown, issues: Issues): AccessOrganization | undefined {
  const path = ['organization'];
  const members = issues.members(value, path, known.organization);
  if (members === undefined) return undefined;
  const id = issues.text(members, 'id', path, 'the id of the organization that the document speaks of');
  return {
    id: id ?? '',
    ...field('name', issues.optionalText(members, 'name', path, 'text')),
    ...field('controlPlane', issues.optionalText(members, 'controlPlane', path, 'the address of a control plane')),
  };
}

function applicationOf(value: unknown, path: Path, issues: Issues, fromText: boolean): AccessApplication | undefined {
  const members = issues.members(value, path, known.application);
  if (members === undefined) return undefined;
  const clientSecret = issues.optionalText(members, 'clientSecret', path, 'a client secret');
  if (fromText && clientSecret !== undefined && !isEncrypted(clientSecret)) {
    issues.add(
      [...path, 'clientSecret'],
      'stands in plain text: `formatAccess` writes secrets only with an `encryptionKey`',
    );
  }
  const contracts = members['contracts'] === undefined ? [] : issues.list(members['contracts'], [...path, 'contracts']);
  return {
    name: issues.text(members, 'name', path, 'the name of the client application') ?? '',
    ...field('description', issues.textOrNull(members, 'description', path)),
    ...field('url', issues.textOrNull(members, 'url', path)),
    ...field('redirectUris', issues.optionalTexts(members, 'redirectUris', path)),
    ...field('grantTypes', issues.optionalTexts(members, 'grantTypes', path)),
    ...field('owners', issues.optionalTexts(members, 'owners', path)),
    ...field('clientId', issues.optionalText(members, 'clientId', path, 'a client id')),
    ...field('clientSecret', clientSecret),
    contracts: (contracts ?? []).flatMap((one, index) => contractOf(one, [...path, 'contracts', index], issues) ?? []),
  };
}

function contractOf(value: unknown, path: Path, issues: Issues): AccessContract | undefined {
  const members = issues.members(value, path, known.contract);
  if (members === undefined) return undefined;
  const api = apiOf(members['api'], [...path, 'api'], issues);
  const tier = issues.optionalText(members, 'tier', path, 'the name of an SLA tier');
  const status =
    members['status'] === undefined
      ? undefined
      : issues.word(members['status'], [...path, 'status'], ['APPROVED', 'PENDING', 'REVOKED']);
  const dates = {
    ...field('approvedDate', issues.optionalText(members, 'approvedDate', path, 'an ISO date')),
    ...field('revokedDate', issues.optionalText(members, 'revokedDate', path, 'an ISO date')),
  };
  return api === undefined ? undefined : { api, ...field('tier', tier), ...field('status', status), ...dates };
}

/** Reads the API of a contract: coordinates, or the id of an instance. */
export function apiOf(value: unknown, path: Path, issues: Issues): AccessApi | undefined {
  if (isMembers(value) && 'apiInstanceId' in value) {
    const members = issues.members(value, path, known.instance);
    const apiInstanceId = members === undefined ? undefined : issues.id(members, 'apiInstanceId', path);
    return apiInstanceId === undefined ? undefined : { apiInstanceId };
  }
  const members = issues.members(value, path, [...known.coordinates, ...known.instance]);
  if (members === undefined) return undefined;
  const assetId = issues.text(members, 'assetId', path, 'the id of the asset in Exchange, or an apiInstanceId instead');
  const environment = issues.text(members, 'environment', path, 'the name of the environment');
  return {
    assetId: assetId ?? '',
    ...field('groupId', issues.optionalText(members, 'groupId', path, 'the group id of the asset')),
    ...field('versionGroup', issues.optionalText(members, 'versionGroup', path, 'a version group, such as "v1"')),
    environment: environment ?? '',
    ...field('label', issues.optionalText(members, 'label', path, 'the label of an API instance')),
  };
}

/** Reads the problems of a document or plan. */
export function problemsOf(value: unknown, path: Path, issues: Issues): readonly AccessProblem[] {
  return (issues.list(value, path) ?? []).flatMap((one, index): AccessProblem[] => {
    const at = [...path, index];
    const members = issues.members(one, at, known.problem);
    if (members === undefined) return [];
    const api = members['api'] === undefined ? undefined : apiOf(members['api'], [...at, 'api'], issues);
    return [
      {
        code: issues.text(members, 'code', at, 'the code of the problem') ?? '',
        ...field('application', issues.optionalText(members, 'application', at, 'the name of an application')),
        ...field('api', api),
        message: issues.text(members, 'message', at, 'what is wrong') ?? '',
      },
    ];
  });
}

/** Two applications of one name, or two contracts for one API, contradict each other. */
function refuseDoubles(applications: unknown, issues: Issues): void {
  if (!Array.isArray(applications)) return;
  const names = new Map<string, number>();
  for (const [index, application] of applications.entries()) {
    if (!isMembers(application)) continue;
    const { name, contracts } = application;
    if (typeof name === 'string') {
      const first = names.get(applicationKey(name));
      if (first === undefined) names.set(applicationKey(name), index);
      else issues.add(['applications', index, 'name'], `is the name of applications[${first}] as well`);
    }
    if (Array.isArray(contracts)) refuseDoubledContracts(contracts, ['applications', index, 'contracts'], issues);
  }
}

function refuseDoubledContracts(contracts: readonly unknown[], path: Path, issues: Issues): void {
  const apis = new Map<string, number>();
  for (const [index, contract] of contracts.entries()) {
    if (!isMembers(contract) || !isMembers(contract['api'])) continue;
    const key = apiKey(contract['api']);
    const first = apis.get(key);
    if (first === undefined) apis.set(key, index);
    else
      issues.add(
        [...path, index, 'api'],
        `is the API of contracts[${first}] as well: one contract is all there can be`,
      );
  }
}

function apiKey(api: Members): string {
  const { apiInstanceId } = api;
  if (typeof apiInstanceId === 'number') return contractKey('', apiInstanceId);
  return JSON.stringify(known.coordinates.map((name) => api[name] ?? null));
}
