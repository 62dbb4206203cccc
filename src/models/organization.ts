import type { ZodType } from 'zod';
import { defineModel, type Zod } from '../core/read/model.js';
import { environmentModel, type Environment } from './environment.js';
import { fields } from './wire.js';

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

function organizationShape(z: Zod) {
  const { text, textOrNull, texts, flag, count, anything, anyObject } = fields(z);
  return {
    id: z.string(),
    name: z.string(),
    isRoot: flag,
    isMaster: flag,
    parentOrganizationIds: texts,
    parentId: textOrNull,
    parentName: textOrNull,
    subOrganizationIds: texts,
    tenantOrganizationIds: texts,
    domain: textOrNull,
    ownerId: text,
    ownerName: textOrNull,
    owner: anyObject,
    clientId: text,
    idprovider_id: text,
    isFederated: flag,
    orgType: text,
    mfaRequired: anything,
    sessionTimeout: count,
    environments: z.array(environmentModel.schema(z)).exactOptional(),
    environmentsCount: count,
    subscription: anyObject,
    entitlements: anyObject,
    properties: anyObject,
    createdAt: text,
    updatedAt: text,
  };
}

/** @internal */
export const organizationModel = defineModel(
  'organization',
  (z) => z.looseObject(organizationShape(z)),
  (wire): Organization => wire,
);

/** @internal */
export const organizationHierarchyModel = defineModel(
  'hierarchy of an organization',
  (z) => {
    const hierarchy: ZodType<OrganizationHierarchy> = z.looseObject({
      ...organizationShape(z),
      get subOrganizations() {
        return z.array(hierarchy).exactOptional();
      },
    });
    return hierarchy;
  },
  (wire): OrganizationHierarchy => wire,
);
