/** Finds the users that documents name as owners. */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import type { AccessApplication } from './document.js';
import type { OwnerLookup } from './plan-application.js';
import { isDenied } from './scan-apis.js';
import type { AccessScan, Reading, ScannedOwner } from './scanned.js';

/** Returns a lookup of users: owners that are known already, and, where these are not enough, the members. */
export async function ownerLookup(
  client: AnypointClient,
  applications: readonly AccessApplication[],
  scan: AccessScan,
  { organizationId, options }: Reading,
): Promise<OwnerLookup> {
  const known = new Map<string, ScannedOwner>();
  for (const owner of [...scan.owners.values()].flat()) if (!owner.isTeam) remember(known, owner);
  const wished = new Set(applications.flatMap(({ owners = [] }) => owners.map((name) => name.toLowerCase())));
  if ([...wished].some((name) => !known.has(name))) {
    try {
      for await (const member of client.organizations.listMembers({ organizationId, pageSize: 500 }, options)) {
        const { id, username, email } = member;
        if ([id, username, email].some((name) => name !== undefined && wished.has(name.toLowerCase()))) {
          remember(known, { userId: id, username, email, isTeam: false });
        }
      }
    } catch (error) {
      // Then only owners of other applications are known, and who is not found becomes a problem of the plan.
      if (!isDenied(error)) throw error;
    }
  }
  return (name) => known.get(name.toLowerCase());
}

/** Finds the user whom the platform makes an owner of what this sign-in creates, where it tells. */
export async function creatorId(client: AnypointClient, options: RequestOptions): Promise<string | undefined> {
  try {
    return (await client.auth.whoAmI({}, options)).user?.id;
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

function remember(known: Map<string, ScannedOwner>, owner: ScannedOwner): void {
  // A user name says more than an email address that several may share.
  for (const name of [owner.userId, owner.username, owner.email]) {
    if (name !== undefined && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), owner);
  }
}
