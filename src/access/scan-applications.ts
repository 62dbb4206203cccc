/**
 * Reads applications through the list of the whole organization, 250 with each request, and what that list may leave
 * out one by one, for the applications that need it.
 */
import type { AnypointClient } from '../client.js';
import { isAnypointError, PermissionError } from '../errors.js';
import type { ClientApplicationSummary } from '../models/client-application.js';
import { concurrently } from './concurrently.js';
import type { Reading, ScannedApplication, ScannedOwner } from './scanned.js';

/** An application as the list shows it: to administrators with redirect URIs and grant types, to others without. */
interface Listed {
  readonly application: ScannedApplication;
  readonly complete: boolean;
}

/** How applications are read. */
interface ApplicationReading {
  readonly includeCredentials: boolean;
  readonly reading: Reading;
}

/** Lists all applications of the root organization. */
export async function listApplications(
  client: AnypointClient,
  { includeCredentials, reading: { organizationId, options } }: ApplicationReading,
): Promise<readonly Listed[]> {
  const list = client.clientApplications.list(
    { view: 'organization', sort: 'id', ascending: true, pageSize: 250, organizationId, includeCredentials },
    options,
  );
  const listed: Listed[] = [];
  for await (const item of list) listed.push(listedFrom(item, includeCredentials));
  return listed;
}

/** More than these did not appear while the list was read. */
const mostUnlisted = 20;

/**
 * Adds applications that have contracts and are not in the list: those that were created meanwhile.
 *
 * @throws PermissionError when the list hides applications.
 */
export async function withUnlisted(
  client: AnypointClient,
  listed: readonly Listed[],
  involved: ReadonlySet<number>,
  { includeCredentials, reading }: ApplicationReading,
): Promise<readonly Listed[]> {
  const known = new Set(listed.map(({ application }) => application.id));
  const unlisted = [...involved].filter((id) => !known.has(id));
  if (unlisted.length === 0) return listed;
  if (unlisted.length > mostUnlisted) throw hiddenApplications(unlisted.length);
  const found = await concurrently(unlisted, async (applicationId) => {
    try {
      const one = await readApplication(client, applicationId, reading);
      return [listedFrom(one, includeCredentials)];
    } catch (error) {
      // Deleted since.
      if (isAnypointError(error, 'not_found')) return [];
      throw isAnypointError(error, 'permission') ? hiddenApplications(unlisted.length) : error;
    }
  });
  return [...listed, ...found.flat()];
}

/** Reads one by one what the list left out, for the applications that need it. */
export async function completed(
  client: AnypointClient,
  listed: readonly Listed[],
  needsAll: (application: ScannedApplication) => boolean,
  { includeCredentials, reading }: ApplicationReading,
): Promise<ScannedApplication[]> {
  const lacking = listed.filter(({ application, complete }) => {
    const secretIsMissing = includeCredentials && application.clientSecret === undefined;
    return (!complete || secretIsMissing) && needsAll(application);
  });
  const read = await concurrently(lacking, async ({ application }) => {
    const one = await readApplication(client, application.id, reading);
    return listedFrom(one, includeCredentials).application;
  });
  const whole = new Map(read.map((application) => [application.id, application]));
  return listed.map(({ application }) => whole.get(application.id) ?? application);
}

function readApplication(client: AnypointClient, applicationId: number, { organizationId, options }: Reading) {
  return client.clientApplications.get({ applicationId, via: 'platform', organizationId }, options);
}

function hiddenApplications(count: number): PermissionError {
  return hiddenError(`leaves out ${count} that have contracts`);
}

/** Makes the error of a list that hides applications. */
export function hiddenError(what: string): PermissionError {
  return new PermissionError(
    `The platform's list of applications ${what}: without the scope a list is shorter, not refused.`,
    {
      hint: 'Give the Connected App View Client Applications (read:org_client_applications) or Manage Client Applications (manage:org_client_applications), on the root organization.',
    },
  );
}

/** Reads the owners of applications: lists leave them out, so it takes one request each. */
export async function readOwners(
  client: AnypointClient,
  applicationIds: readonly number[],
  { organizationId, options }: Reading,
): Promise<ReadonlyMap<number, readonly ScannedOwner[]>> {
  const owners = await concurrently(applicationIds, async (applicationId) => {
    const list = await client.clientApplications.listOwners({ applicationId, organizationId }, options);
    return [
      applicationId,
      list.map(({ id, username, name, email, entityType, type }): ScannedOwner => {
        const isTeam = entityType === 'team' || type === 'team';
        return { userId: id, ...present({ username: username ?? name, email }), isTeam };
      }),
    ] as const;
  });
  return new Map(owners);
}

function listedFrom(item: ClientApplicationSummary, includeCredentials: boolean): Listed {
  const { id, name, clientId, clientSecret, description, url, redirectUris, grantTypes } = item;
  return {
    application: {
      id,
      name,
      ...present({ clientId, description, url, ...(includeCredentials ? { clientSecret } : {}) }),
      redirectUris: redirectUris ?? [],
      grantTypes: grantTypes ?? [],
    },
    complete: redirectUris !== undefined && grantTypes !== undefined,
  };
}

type Texts<Name extends string> = { readonly [Key in Name]?: string | null | undefined };

/** Leaves out what the platform writes for nothing: null and empty text. */
export function present<Name extends string>(texts: Texts<Name>): { readonly [Key in Name]?: string } {
  const entries = Object.entries<string | null | undefined>(texts);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined && text !== null && text !== '')) as {
    readonly [Key in Name]?: string;
  };
}
