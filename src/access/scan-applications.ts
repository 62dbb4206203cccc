/**
 * Reads applications through the list of the whole organization, 250 with each request, and what that list may leave
 * out one by one, for the applications that need it.
 */
import type { AnypointClient } from '../client.js';
import type { ClientApplicationSummary } from '../models/client-application.js';
import { concurrently } from './concurrently.js';
import type { Reading, ScannedApplication, ScannedOwner } from './scanned.js';

/** The list tells what an administrator sees, or leaves out the redirect URIs and grant types of every application. */
interface Listed {
  readonly application: ScannedApplication;
  readonly complete: boolean;
}

/** Reads all applications of the root organization. */
export async function readApplications(
  client: AnypointClient,
  {
    includeCredentials,
    isWhole,
    reading,
  }: {
    readonly includeCredentials: boolean;
    /** Whose redirect URIs and grant types must be known. */
    readonly isWhole: (application: ScannedApplication) => boolean;
    readonly reading: Reading;
  },
): Promise<ScannedApplication[]> {
  const { organizationId } = reading;
  const list = client.clientApplications.list(
    { view: 'organization', sort: 'id', ascending: true, pageSize: 250, organizationId, includeCredentials },
    reading.options,
  );
  const listed: Listed[] = [];
  for await (const item of list) listed.push(listedFrom(item, includeCredentials));
  return concurrently(listed, async ({ application, complete }) => {
    if (complete || !isWhole(application)) return application;
    const one = await client.clientApplications.get(
      { applicationId: application.id, via: 'platform', organizationId },
      reading.options,
    );
    return listedFrom(one, includeCredentials).application;
  });
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
      list.map(({ id, username, email }): ScannedOwner => ({ userId: id, ...present({ username, email }) })),
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
