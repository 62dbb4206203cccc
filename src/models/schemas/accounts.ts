/** What responses about organizations, environments, users, client providers and tokens look like. */
import type { ZodType } from 'zod';
import type { OrganizationHierarchy } from '../organization.js';
import { fields, once } from './fields.js';

export const environment = once((z) => {
  const { text, textOrNull, flag } = fields(z);
  return z.looseObject({
    id: z.string(),
    name: z.string(),
    organizationId: text,
    isProduction: flag,
    type: text,
    clientId: text,
    arcNamespace: textOrNull,
  });
});

export const organizationShape = once((z) => {
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
    environments: z.array(environment(z)).exactOptional(),
    environmentsCount: count,
    subscription: anyObject,
    entitlements: anyObject,
    properties: anyObject,
    createdAt: text,
    updatedAt: text,
  };
});

export const organization = once((z) => z.looseObject(organizationShape(z)));

export const organizationHierarchy = once((z) => {
  const hierarchy: ZodType<OrganizationHierarchy> = z.looseObject({
    ...organizationShape(z),
    get subOrganizations() {
      return z.array(hierarchy).exactOptional();
    },
  });
  return hierarchy;
});

export const member = once((z) => {
  const { text, textOrNull, flag } = fields(z);
  return z.looseObject({
    id: z.string(),
    username: text,
    firstName: text,
    lastName: text,
    email: text,
    organizationId: text,
    enabled: flag,
    idprovider_id: text,
    type: text,
    createdAt: text,
    updatedAt: text,
    lastLogin: textOrNull,
    password_updatedAt: textOrNull,
  });
});

export const clientProviderReference = once((z) => {
  const { textOrNull, anything } = fields(z);
  return z.looseObject({ providerId: textOrNull, name: textOrNull, type: anything });
});

export const clientProviderType = once((z) => {
  const { textOrNull } = fields(z);
  return z.looseObject({ name: z.string(), description: textOrNull, version: textOrNull });
});

export const clientProvider = once((z) => {
  const { text } = fields(z);
  return z.looseObject({
    providerId: z.string(),
    name: text,
    organizationId: text,
    type: clientProviderType(z).exactOptional(),
  });
});

export const grantType = once((z) => {
  const { text, texts, flag } = fields(z);
  return z.looseObject({ name: z.string(), label: text, required: flag, exclude: texts, depends: texts });
});

export const grantTypes = once((z) => {
  const list = z.array(grantType(z)).exactOptional();
  return z.looseObject({
    type: clientProviderType(z).exactOptional(),
    grant_types: list,
    grantTypes: list,
  });
});

export const grantedScope = once((z) =>
  z.looseObject({
    scope: z.string(),
    context_params: z
      .looseObject({ org: z.string().exactOptional(), envId: z.string().exactOptional() })
      .nullable()
      .exactOptional(),
  }),
);

export const introspection = once((z) =>
  z.looseObject({
    active: z.boolean(),
    token_type: z.string().nullable().exactOptional(),
    user_id: z.string().nullable().exactOptional(),
    username: z.string().nullable().exactOptional(),
    client_id: z.string().nullable().exactOptional(),
    scope: z.string().nullable().exactOptional(),
    iat: z.number().nullable().exactOptional(),
    exp: z.number().nullable().exactOptional(),
  }),
);

export const whoAmI = once((z) => {
  const { text, textOrNull, texts, flag, anyObject, anything } = fields(z);
  const organizations = z.array(organization(z)).exactOptional();
  return z.looseObject({
    access_token: anything,
    client: z
      .looseObject({
        client_id: z.string(),
        name: text,
        org_id: text,
        client_type: text,
        redirect_uris: texts,
        grant_types: texts,
      })
      .nullable()
      .exactOptional(),
    user: z
      .looseObject({
        id: text,
        username: text,
        firstName: text,
        lastName: text,
        email: text,
        organizationId: text,
        idprovider_id: text,
        type: text,
        enabled: flag,
        isFederated: flag,
        lastLogin: textOrNull,
        organization: organization(z).nullable().exactOptional(),
        memberOfOrganizations: organizations,
        contributorOfOrganizations: organizations,
        properties: anyObject,
      })
      .nullable()
      .exactOptional(),
  });
});

export const tokenAnswer = once((z) =>
  z.looseObject({
    access_token: z.string().exactOptional(),
    token_type: z.string().nullable().exactOptional(),
    expires_in: z.union([z.number(), z.string()]).nullable().exactOptional(),
    refresh_token: z.string().nullable().exactOptional(),
    scope: z.string().nullable().exactOptional(),
    id_token: z.string().nullable().exactOptional(),
  }),
);
