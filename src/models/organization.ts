import type { Environment } from './environment.js';
import { modelOf } from './schema-of.js';

/** An organization: the root, or a business group below it. Its bodies are large; the rest passes through. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** True for the root organization. Older responses have `isMaster` instead. */
  readonly isRoot?: boolean;
  readonly isMaster?: boolean;
  /** Empty for the root organization. */
  readonly parentOrganizationIds?: readonly string[];
  readonly parentId?: string | null;
  readonly parentName?: string | null;
  readonly subOrganizationIds?: readonly string[];
  readonly tenantOrganizationIds?: readonly string[];
  readonly domain?: string | null;
  readonly ownerId?: string;
  readonly ownerName?: string | null;
  readonly owner?: Readonly<Record<string, unknown>>;
  readonly clientId?: string;
  readonly idprovider_id?: string;
  readonly isFederated?: boolean;
  readonly orgType?: string;
  /** Not a boolean: the word `mandatory` has been seen. */
  readonly mfaRequired?: unknown;
  /** How long sessions and access tokens live, in **minutes**. */
  readonly sessionTimeout?: number;
  readonly environments?: readonly Environment[];
  readonly environmentsCount?: number;
  readonly subscription?: Readonly<Record<string, unknown>>;
  readonly entitlements?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

/** An organization with the business groups below it. */
export interface OrganizationHierarchy extends Organization {
  readonly subOrganizations?: readonly OrganizationHierarchy[];
}

/** @internal */
export const organizationModel = modelOf('organization', 'organization', (wire): Organization => wire);

/** @internal */
export const organizationHierarchyModel = modelOf(
  'hierarchy of an organization',
  'organizationHierarchy',
  (wire): OrganizationHierarchy => wire,
);
