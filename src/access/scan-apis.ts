/**
 * Reads where API instances are: business groups, their environments, and the instances of each environment.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError, isAnypointError } from '../errors.js';
import { rootOrganizationOf } from '../models/who-am-i.js';
import type { OrganizationHierarchy } from '../models/organization.js';
import { concurrently } from './concurrently.js';
import type { AccessProblem } from './document.js';
import type { ScannedApi, ScannedEnvironment } from './scanned.js';

/** The organization that a scan is about, and the business groups that the sign-in may see. */
export interface ScannedOrganization {
  readonly id: string;
  readonly name?: string | undefined;
  /** Ids of the root organization and the business groups below it; undefined where only the client's own is known. */
  readonly groupIds: readonly string[] | undefined;
}

/** Finds the root organization and its business groups. */
export async function readOrganization(client: AnypointClient, options: RequestOptions): Promise<ScannedOrganization> {
  try {
    const root = await client.organizations.hierarchy({}, options);
    return { id: root.id, name: root.name, groupIds: idsBelow(root) };
  } catch (error) {
    if (!isAnypointError(error, 'permission') && !isAnypointError(error, 'authentication')) throw error;
    const id = rootOrganizationOf(await client.auth.whoAmI({}, options))?.id;
    if (id === undefined) throw error;
    return { id, groupIds: undefined };
  }
}

/** The environments that were found, and the business groups whose environments the sign-in may not see. */
export interface ReadEnvironments {
  readonly environments: readonly ScannedEnvironment[];
  readonly hiddenGroupIds: readonly string[];
}

/** Reads the environments of all business groups. */
export async function readEnvironments(
  client: AnypointClient,
  organization: ScannedOrganization,
  options: RequestOptions,
): Promise<ReadEnvironments> {
  const groups: readonly (string | undefined)[] = organization.groupIds ?? [undefined];
  const hiddenGroupIds: string[] = [];
  const found = await concurrently(groups, async (businessGroupId) => {
    const list = client.environments.list({ businessGroupId, pageSize: 500 }, options);
    const environments = await list.toArray().catch((error: unknown) => {
      // A business group of others must not stop a job that is not about it.
      if (businessGroupId === undefined || groups.length === 1 || !isDenied(error)) throw error;
      hiddenGroupIds.push(businessGroupId);
      return [];
    });
    return environments.map(({ id, name, organizationId }) => ({
      id,
      name,
      organizationId: organizationId ?? businessGroupId ?? organization.id,
    }));
  });
  return { environments: found.flat(), hiddenGroupIds: hiddenGroupIds.sort() };
}

/** Tells what a look at every environment has left out for want of a scope, without an error. */
export function blindSpots(
  { id, groupIds }: ScannedOrganization,
  { hiddenGroupIds }: Pick<ReadEnvironments, 'hiddenGroupIds'>,
): readonly AccessProblem[] {
  const hidden = hiddenGroupIds.map((groupId) => ({
    code: 'business_group_not_seen',
    message: `The environments of business group ${groupId} cannot be read: View Environment (view:environment) is missing there. Who may call its APIs is not known.`,
  }));
  if (groupIds !== undefined) return hidden;
  return [
    ...hidden,
    {
      code: 'business_groups_not_seen',
      message: `Which business groups organization ${id} has is not known: View Organization (read:organization) is missing. Only the environments of one of them were looked in.`,
    },
  ];
}

/** Chooses environments by name or id; a name that fits none is a mistake, not an empty choice. */
export function chosenEnvironments(
  all: readonly ScannedEnvironment[],
  wanted: readonly string[],
): readonly ScannedEnvironment[] {
  const chosen = wanted.flatMap((nameOrId) => {
    const matches = environmentsNamed(all, nameOrId);
    if (matches.length === 0) throw unknownEnvironment(nameOrId, all);
    return matches;
  });
  return [...new Set(chosen)];
}

/** Finds environments by id or name: letter case decides only where names differ in nothing else. */
export function environmentsNamed(
  environments: readonly ScannedEnvironment[],
  nameOrId: string,
): readonly ScannedEnvironment[] {
  const exact = environments.filter(({ id, name }) => id === nameOrId || name === nameOrId);
  if (exact.length > 0) return exact;
  const lowered = nameOrId.toLowerCase();
  return environments.filter(({ id, name }) => id.toLowerCase() === lowered || name.toLowerCase() === lowered);
}

/** Reads the API instances of environments; instances that were taken off the platform are left out. */
export async function readApis(
  client: AnypointClient,
  environments: readonly ScannedEnvironment[],
  options: RequestOptions,
): Promise<{ readonly apis: ScannedApi[]; readonly problems: readonly AccessProblem[] }> {
  const problems: AccessProblem[] = [];
  const found = await concurrently(environments, async (environment) => {
    const place = { environmentId: environment.id, businessGroupId: environment.organizationId };
    const list = client.apiInstances.list({ ...place, pageSize: 250 }, options);
    const instances = await list.toArray().catch((error: unknown) => {
      if (environments.length === 1 || !isDenied(error)) throw error;
      problems.push({
        code: 'environment_not_readable',
        message: `The API instances of environment ${environment.name} (${environment.id}) cannot be read: View APIs Configuration (read:api_configuration) is missing there.`,
      });
      return [];
    });
    return instances.map(
      ({ id, groupId, assetId, assetVersion, productVersion, instanceLabel, providerId }): ScannedApi => ({
        apiInstanceId: id,
        organizationId: environment.organizationId,
        environmentId: environment.id,
        environment: environment.name,
        groupId: groupId ?? '',
        assetId: assetId ?? '',
        version: assetVersion ?? '',
        versionGroup: productVersion ?? '',
        ...(isText(instanceLabel) ? { label: instanceLabel } : {}),
        ...(isText(providerId) ? { providerId } : {}),
      }),
    );
  });
  return { apis: found.flat().sort((left, right) => left.apiInstanceId - right.apiInstanceId), problems };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

/** Tells whether the sign-in may not look there; Access Management answers a missing scope with 401. */
export function isDenied(error: unknown): boolean {
  return isAnypointError(error, 'permission') || isAnypointError(error, 'authentication');
}

function unknownEnvironment(nameOrId: string, all: readonly ScannedEnvironment[]): ConfigurationError {
  const names = [...new Set(all.map(({ name }) => `"${name}"`))].sort().join(', ');
  return new ConfigurationError(
    `No environment has the name or id "${nameOrId}". This sign-in sees ${names === '' ? 'none' : names}.`,
  );
}

function idsBelow(organization: OrganizationHierarchy): string[] {
  return [organization.id, ...(organization.subOrganizations ?? []).flatMap(idsBelow)];
}
