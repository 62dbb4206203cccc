/** What responses about contracts look like. */
import { slaTier } from './apis.js';
import { applicationPart } from './applications.js';
import { audit, fields, once } from './fields.js';

export const contractApi = once((z) => {
  const { numeric, text, textOrNull } = fields(z);
  return z.looseObject({
    id: numeric,
    name: text,
    exchangeAssetName: textOrNull,
    audit: audit(z).exactOptional(),
  });
});

export const contract = once((z) => {
  const { id, numeric, numericOrNull, text, textOrNull, flagOrNull, anything } = fields(z);
  const tier = slaTier(z).nullable().exactOptional();
  const group = z.looseObject({}).nullable().exactOptional();
  return z.looseObject({
    id,
    status: z.string(),
    applicationId: numeric,
    application: applicationPart(z).nullable().exactOptional(),
    apiId: numericOrNull,
    apiVersionId: numericOrNull,
    groupInstanceId: numericOrNull,
    managedServiceApiId: numericOrNull,
    groupInstance: group,
    groupInstances: group,
    tier,
    tierId: numericOrNull,
    requestedTier: tier,
    requestedTierId: numericOrNull,
    approvedDate: textOrNull,
    rejectedDate: textOrNull,
    revokedDate: textOrNull,
    condition: textOrNull,
    requestAccessInfo: z.looseObject({ reason: text }).nullable().exactOptional(),
    acceptedTerms: flagOrNull,
    terms: anything,
    partyId: textOrNull,
    partyName: textOrNull,
    api: contractApi(z).exactOptional(),
    masterOrganizationId: text,
    organizationId: text,
    audit: audit(z).exactOptional(),
  });
});

export const apiVersion = once((z) => {
  const { numeric, text, textOrNull, flag } = fields(z);
  return z.looseObject({
    id: numeric,
    apiId: numeric,
    name: textOrNull,
    instanceLabel: textOrNull,
    groupId: text,
    assetId: text,
    assetVersion: textOrNull,
    productVersion: textOrNull,
    environmentId: textOrNull,
    organizationId: text,
    masterOrganizationId: text,
    deprecated: flag,
    type: textOrNull,
    api: contractApi(z).exactOptional(),
    audit: audit(z).exactOptional(),
  });
});

export const applicationContract = once((z) => {
  const { id, numeric, numericOrNull, text, textOrNull, anything } = fields(z);
  const tier = slaTier(z);
  const group = z.looseObject({}).nullable().exactOptional();
  return z.looseObject({
    id,
    status: z.string(),
    tier: tier.nullable().exactOptional(),
    requestedTier: tier.nullable().exactOptional(),
    tierId: numericOrNull,
    requestedTierId: numericOrNull,
    applicationId: numeric,
    application: applicationPart(z).nullable().exactOptional(),
    apiId: numericOrNull,
    apiVersionId: numericOrNull,
    apiVersion: apiVersion(z).nullable().exactOptional(),
    groupInstanceId: numericOrNull,
    groupInstance: group,
    apiGroupInstanceId: numericOrNull,
    apiGroupInstance: group,
    condition: textOrNull,
    possibleTiers: z.array(tier).exactOptional(),
    approvedDate: textOrNull,
    rejectedDate: textOrNull,
    revokedDate: textOrNull,
    terms: anything,
    partyId: textOrNull,
    partyName: textOrNull,
    versionGroup: textOrNull,
    assetName: textOrNull,
    masterOrganizationId: text,
    organizationId: text,
    audit: audit(z).exactOptional(),
  });
});

export const requestedContractApi = once((z) => {
  const { numeric, text, textOrNull, flag } = fields(z);
  return z.looseObject({
    id: numeric,
    groupId: text,
    assetId: text,
    assetVersion: textOrNull,
    productVersion: textOrNull,
    version: textOrNull,
    minorVersion: textOrNull,
    assetName: textOrNull,
    fullname: textOrNull,
    organizationId: text,
    environmentId: text,
    environmentName: textOrNull,
    environmentOrganizationName: textOrNull,
    deprecated: flag,
  });
});

export const requestedContract = once((z) => {
  const { id, numeric, text } = fields(z);
  const tier = slaTier(z).nullable().exactOptional();
  return z.looseObject({
    id,
    status: z.string(),
    applicationId: numeric,
    clientId: text,
    clientSecret: text,
    tier,
    requestedTier: tier,
    api: requestedContractApi(z).nullable().exactOptional(),
  });
});
