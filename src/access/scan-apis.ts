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

/** Reads the environments of all business groups. */
export async function readEnvironments(
  client: AnypointClient,
  organization: ScannedOrganization,
  options: RequestOptions,
): Promise<readonly ScannedEnvironment[]> {
  const groups: readonly (string | undefined)[] = organization.groupIds ?? [undefined];
  const found = await concurrently(groups, async (businessGroupId) => {
    const list = client.environments.list({ businessGroupId, pageSize: 500 }, options);
    const environments = await list.toArray().catch((error: unknown) => {
      // A business group of others must not stop a job that is not about it.
      if (groups.length > 1 && isDenied(error)) return [];
      throw error;
    });
    return environments.map(({ id, name, organizationId }) => ({
      id,
      name,
      organizationId: organizationId ?? businessGroupId ?? organization.id,
    }));
  });
  return found.flat();
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
