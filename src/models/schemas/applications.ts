/** What responses about client applications look like. */
import { clientProviderReference } from './accounts.js';
import { slaTier } from './apis.js';
import { audit, fields, once } from './fields.js';

export const applicationOwner = once((z) => {
  const { text, textOrNull, flag, list, anyObject } = fields(z);
  return z.looseObject({
    id: z.string(),
    organizationId: text,
    firstName: text,
    lastName: text,
    email: text,
    username: text,
    name: text,
    entityType: text,
    type: text,
    enabled: flag,
    deleted: flag,
    phoneNumber: textOrNull,
    idprovider_id: text,
    isFederated: flag,
    mfaVerificationExcluded: flag,
    mfaVerifiersConfigured: text,
    createdAt: text,
    updatedAt: text,
    lastLogin: textOrNull,
    roles: list,
    organization: anyObject,
    properties: anyObject,
  });
});

export const contractSummary = once((z) => {
  const tier = slaTier(z).nullable().exactOptional();
  return z.looseObject({ id: fields(z).id, status: z.string(), tier, requestedTier: tier });
});

export const applicationPart = once((z) => {
  const { numeric, text, textOrNull, texts, flagOrNull } = fields(z);
  return z.looseObject({
    id: numeric,
    name: text,
    masterOrganizationId: text,
    description: textOrNull,
    url: textOrNull,
    clientId: text,
    clientSecret: text,
    coreServicesId: text,
    grantTypes: texts,
    redirectUri: texts,
    apiEndpoints: flagOrNull,
    clientProvider: clientProviderReference(z).nullable().exactOptional(),
    owner: text,
    email: text,
    owners: z.array(applicationOwner(z)).exactOptional(),
    audit: audit(z).exactOptional(),
    contract: contractSummary(z).nullable().exactOptional(),
  });
});

export const clientApplication = once((z) => applicationPart(z).extend({ id: fields(z).id, name: z.string() }));

export const secretReset = once((z) => {
  const { numeric, text } = fields(z);
  return z
    .looseObject({
      id: numeric,
      name: text,
      clientId: text,
      clientSecret: text,
      coreServicesId: text,
      redirectUri: fields(z).texts,
    })
    .nullable()
    .optional();
});

export const applicationApiInstance = once((z) => {
  const { id, numeric, text, textOrNull, texts, flag, count, anything } = fields(z);
  return z.looseObject({
    id,
    apiId: numeric,
    name: textOrNull,
    instanceLabel: textOrNull,
    groupId: text,
    assetId: text,
    assetVersion: textOrNull,
    version: textOrNull,
    productVersion: textOrNull,
    assetName: text,
    fullname: text,
    environmentId: text,
    environmentName: text,
    organizationId: text,
    masterOrganizationId: text,
    deprecated: flag,
    isPublic: flag,
    stage: text,
    tags: texts,
    order: count,
    description: textOrNull,
    endpointUri: textOrNull,
    lastActiveDate: textOrNull,
    portalId: anything,
    rootFileId: anything,
    terms: anything,
    termsDate: textOrNull,
    audit: audit(z).exactOptional(),
  });
});
