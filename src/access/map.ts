/**
 * Maps a document from one place to another: environments, business groups, APIs, tiers, owners and names.
 */
import { ConfigurationError } from '../errors.js';
import { documentOf } from './check-document.js';
import type {
  AccessApi,
  AccessApiCoordinates,
  AccessApplication,
  AccessContract,
  AccessDocument,
  AccessProblem,
} from './document.js';
import { Issues } from './issues.js';
import { orderedDocument } from './order.js';
import { checkedMembers } from './params.js';

/** New names by old names. */
export type Renaming = Readonly<Record<string, string>>;

/** The counterpart of an API: another asset id, other coordinates, or an API instance. */
export type ApiCounterpart = string | Partial<AccessApiCoordinates> | { readonly apiInstanceId: number };

/** The names at the target, by those at the source. */
export interface AccessMapping {
  /**
   * Ids of business groups, which are group ids of assets, by those at the source. Given, it has to name all that the
   * document's APIs have; APIs without a group id belong to the root organization on either side.
   */
  readonly organizations?: Renaming | undefined;
  /** Environments by those at the source. Given, it has to name every one that the document speaks of. */
  readonly environments?: Renaming | undefined;
  /**
   * APIs by asset id, by asset id and version group (`orders-api/v1`) or by the id of the API instance; or a function,
   * which returns undefined for an API without counterpart. APIs that are not named stay what they are.
   */
  readonly apis?: Readonly<Record<string, ApiCounterpart>> | ((api: AccessApi) => AccessApi | undefined) | undefined;
  /** Names of SLA tiers by those at the source. Others stay what they are. */
  readonly tiers?: Renaming | undefined;
  /** Owners by those at the source, or a function. Others stay who they are; undefined leaves one out, as a problem. */
  readonly owners?: Renaming | ((owner: string) => string | undefined) | undefined;
  /** New names of applications by their names, or a function. Others keep theirs. */
  readonly rename?: Renaming | ((name: string) => string) | undefined;
}

/**
 * Returns the document for another place. What has no counterpart there is left out and listed in `problems`, which
 * planning carries into the plan.
 *
 * @throws ConfigurationError for a mapping that is wrong, and where two applications would get one name
 *
 * @example
 * ```ts
 * import { mapAccess } from 'anypoint-sdk/access';
 *
 * const wanted = mapAccess(document, { environments: { Sandbox: 'Production' }, tiers: { Gold: 'Platinum' } });
 * ```
 */
export function mapAccess(document: AccessDocument, mapping: AccessMapping): AccessDocument {
  checkedMembers('mapAccess', mapping, ['organizations', 'environments', 'apis', 'tiers', 'owners', 'rename']);
  for (const [name, value] of Object.entries(mapping)) checkMapping(name, value);
  const whole = documentOf(document, new Issues('The access document'), { fromText: false });
  const problems: AccessProblem[] = [...(whole.problems ?? [])];
  const applications = whole.applications.map((application) => mapped(application, mapping, problems));
  const mappedDocument = {
    ...whole,
    applications,
    ...(problems.length === 0 ? {} : { problems }),
  };
  return orderedDocument(documentOf(mappedDocument, new Issues('The mapped document'), { fromText: false }));
}

function checkMapping(name: string, value: unknown): void {
  if (!['apis', 'owners', 'rename'].includes(name)) {
    checkRenaming(name, value);
    return;
  }
  if (value === undefined || typeof value === 'function') return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigurationError(`"${name}" must be an object of new names by old ones, or a function.`);
  }
  if (name !== 'apis') checkNames(name, value);
}

/** Refuses what is no {@link Renaming}. */
export function checkRenaming(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigurationError(`"${name}" must be an object of new names by old ones.`);
  }
  checkNames(name, value);
}

function checkNames(name: string, value: object): void {
  const wrong = Object.entries(value).find(([, renamed]) => typeof renamed !== 'string' || renamed === '');
  if (wrong !== undefined) throw new ConfigurationError(`"${name}" must map "${wrong[0]}" to non-empty text.`);
}

function mapped(application: AccessApplication, mapping: AccessMapping, problems: AccessProblem[]): AccessApplication {
  const name = renamed(mapping.rename, application.name);
  const owners = application.owners?.flatMap((owner) => {
    const counterpart = renamed(mapping.owners, owner);
    if (counterpart !== undefined) return counterpart;
    problems.push({
      code: 'owner_unmapped',
      application: application.name,
      message: `Owner "${owner}" has no counterpart.`,
    });
    return [];
  });
  const problem = (api: AccessApi, code: string, message: string): readonly AccessContract[] => {
    problems.push({ code, application: name ?? application.name, api, message });
    return [];
  };
  return {
    ...application,
    name: name ?? application.name,
    // Nobody left is not the wish that there be nobody.
    ...(owners === undefined ? {} : { owners: owners.length === 0 ? undefined : [...new Set(owners)] }),
    contracts: application.contracts.flatMap((contract) => {
      const api = counterpartOf(contract.api, mapping);
      if ('code' in api) return problem(contract.api, api.code, api.message);
      const { tier, status } = contract;
      // Dates belong to the contract at the source.
      return [
        {
          api,
          ...(status === undefined ? {} : { status }),
          ...(tier === undefined ? {} : { tier: ownMember(mapping.tiers, tier) ?? tier }),
        },
      ];
    }),
  };
}

function renamed(renaming: Renaming | ((name: string) => string | undefined) | undefined, name: string) {
  if (typeof renaming === 'function') return renaming(name);
  return ownMember(renaming, name) ?? name;
}

function counterpartOf(
  api: AccessApi,
  mapping: AccessMapping,
): AccessApi | { readonly code: string; readonly message: string } {
  const { apis, environments, organizations } = mapping;
  if (typeof apis === 'function') {
    return apis(api) ?? { code: 'api_unmapped', message: 'The API has no counterpart.' };
  }
  if ('apiInstanceId' in api) {
    const counterpart = ownMember(apis, String(api.apiInstanceId));
    if (counterpart !== undefined) return replaced(undefined, counterpart);
    if (apis === undefined && environments === undefined && organizations === undefined) return api;
    return {
      code: 'api_unmapped',
      message: `API instance ${api.apiInstanceId} exists at one place only: name its counterpart in \`apis\`.`,
    };
  }
  const byVersion = api.versionGroup === undefined ? undefined : ownMember(apis, `${api.assetId}/${api.versionGroup}`);
  const counterpart = byVersion ?? ownMember(apis, api.assetId);
  if (counterpart !== undefined && typeof counterpart !== 'string' && 'apiInstanceId' in counterpart) {
    return { apiInstanceId: counterpart.apiInstanceId };
  }
  const environment = environments === undefined ? api.environment : ownMember(environments, api.environment);
  if (environment === undefined) {
    return { code: 'environment_unmapped', message: `Environment "${api.environment}" has no counterpart.` };
  }
  const { groupId } = api;
  const group = organizations === undefined || groupId === undefined ? groupId : ownMember(organizations, groupId);
  if (groupId !== undefined && group === undefined) {
    return { code: 'organization_unmapped', message: `Business group ${groupId} has no counterpart.` };
  }
  const moved = { ...api, environment, ...(group === undefined ? {} : { groupId: group }) };
  return counterpart === undefined ? moved : replaced(moved, counterpart);
}

function replaced(
  api: AccessApiCoordinates | undefined,
  counterpart: ApiCounterpart,
): AccessApi | { readonly code: string; readonly message: string } {
  if (typeof counterpart !== 'string' && 'apiInstanceId' in counterpart) {
    return { apiInstanceId: counterpart.apiInstanceId };
  }
  const named = typeof counterpart === 'string' ? { assetId: counterpart } : counterpart;
  const { assetId = api?.assetId, environment = api?.environment } = named;
  if (assetId === undefined || environment === undefined) {
    return {
      code: 'api_unmapped',
      message: 'Its counterpart in `apis` needs assetId and environment, or an apiInstanceId.',
    };
  }
  return { ...api, ...named, assetId, environment };
}

/** Names come from documents: `constructor` is a name as any other. */
function ownMember<Value>(members: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}
