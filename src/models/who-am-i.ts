import type { Organization } from './organization.js';
import { modelOf, type Wire } from './schema-of.js';
import { shownAs } from './shown.js';

/** The Connected App behind a token. */
export interface CallingClient {
  readonly client_id: string;
  readonly name?: string;
  /** Id of the organization that owns the app. */
  readonly org_id?: string;
  readonly client_type?: string;
  readonly redirect_uris?: readonly string[];
  readonly grant_types?: readonly string[];
}

/** The user behind a token; for a Connected App that acts on its own behalf, the one who created the app. */
export interface CallingUser {
  readonly id?: string;
  readonly username?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly organizationId?: string;
  /** `mulesoft`, or an external identity provider. */
  readonly idprovider_id?: string;
  readonly type?: 'host' | 'proxy' | (string & {});
  readonly enabled?: boolean;
  readonly isFederated?: boolean;
  readonly lastLogin?: string | null;
  readonly organization?: Organization | null;
  /** Every organization and business group that the user belongs to. */
  readonly memberOfOrganizations?: readonly Organization[];
  readonly contributorOfOrganizations?: readonly Organization[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The identity behind a token: a Connected App, a user, or both. */
export interface WhoAmI {
  readonly client?: CallingClient | null;
  readonly user?: CallingUser | null;
}

/** Some responses of 2018 hold a token; it is left out. @internal */
export const whoAmIModel = modelOf('who am I', 'whoAmI', shownAs<Wire<'whoAmI'>, WhoAmI>({}, ['access_token']));

/** The organization of a sign-in, and whether the response shows that it is the root. */
export interface FoundRoot {
  readonly id: string;
  readonly certain: boolean;
}

/**
 * Finds the root organization of a sign-in: from the organization of the Connected App, else of the user, else the active
 * one, up to its root, as far as the response shows the way. A Connected App may live in a business group that the
 * response does not describe; then the root that its creator belongs to is the root of both. Undefined when the response
 * names no organization.
 */
export function rootOrganizationOf(me: WhoAmI): FoundRoot | undefined {
  const start = me.client?.org_id ?? me.user?.organization?.id ?? activeOrganizationId(me);
  if (start === undefined) return undefined;
  const known = new Map<string, Organization>();
  for (const organization of organizationsOf(me)) known.set(organization.id, organization);
  const own = me.user?.organization?.id;
  for (const from of [start, ...(own === undefined ? [] : [own])]) {
    const id = climb(from, known);
    const organization = known.get(id);
    // What stands above a known group is its root, described or not.
    if (organization === undefined ? id !== from : hasNothingAbove(organization)) return { id, certain: true };
  }
  const roots = [...known.values()].filter(isRoot);
  const [root] = roots;
  return root !== undefined && roots.length === 1 ? { id: root.id, certain: true } : { id: start, certain: false };
}

/** Returns the root above an organization that the response describes, as far as it shows the way. @internal */
export function rootAbove(me: WhoAmI, organization: Organization): string {
  const known = new Map(organizationsOf(me).map((one) => [one.id, one]));
  const id = climb(organization.id, known);
  // The first organization above is the root.
  return id === organization.id ? (organization.parentOrganizationIds?.[0] ?? id) : id;
}

function hasNothingAbove(organization: Organization): boolean {
  return isRoot(organization) || organization.parentOrganizationIds?.length === 0;
}

function climb(start: string, known: ReadonlyMap<string, Organization>): string {
  const climbed = new Set<string>();
  for (let id = start; !climbed.has(id);) {
    climbed.add(id);
    const organization = known.get(id);
    if (organization === undefined || isRoot(organization)) return id;
    const parents = organization.parentOrganizationIds ?? [];
    const next =
      parents.find((parent) => {
        const candidate = known.get(parent);
        return candidate !== undefined && isRoot(candidate);
      }) ??
      parents.find((parent) => known.has(parent) && !climbed.has(parent)) ??
      // A group with a single organization above it stands right below the root.
      (parents.length === 1 ? parents[0] : undefined);
    if (next === undefined) return id;
    id = next;
  }
  return start;
}

function isRoot({ isRoot: root, isMaster, parentOrganizationIds = [] }: Organization): boolean {
  return (root ?? isMaster) === true && parentOrganizationIds.length === 0;
}

/** Returns the organizations that the response describes, the user's own last. @internal */
export function organizationsOf({ user }: WhoAmI): readonly Organization[] {
  if (user === undefined || user === null) return [];
  const own = user.organization === undefined || user.organization === null ? [] : [user.organization];
  return [...(user.contributorOfOrganizations ?? []), ...(user.memberOfOrganizations ?? []), ...own];
}

function activeOrganizationId({ user }: WhoAmI): string | undefined {
  const settings = user?.properties?.['cs_auth'];
  if (typeof settings !== 'object' || settings === null || !('activeOrganizationId' in settings)) return undefined;
  const { activeOrganizationId: id } = settings;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
