/** What responses about API instances, their policies and SLA tiers look like. */
import { audit, fields, idUnder, once } from './fields.js';

export const endpoint = once((z) => {
  const { numeric, numericOrNull, textOrNull, flagOrNull, anything } = fields(z);
  return z.looseObject({
    id: numeric,
    apiVersionId: numericOrNull,
    type: textOrNull,
    uri: textOrNull,
    proxyUri: textOrNull,
    proxyRegistrationUri: textOrNull,
    isCloudHub: z.union([z.boolean(), z.string()]).nullable().exactOptional(),
    deploymentType: textOrNull,
    muleVersion4OrAbove: flagOrNull,
    referencesUserDomain: flagOrNull,
    responseTimeout: anything,
  });
});

export const apiInstance = once((z) => {
  const { numeric, text, textOrNull, texts, flag, count, anything } = fields(z);
  return z
    .looseObject({
      id: numeric,
      apiId: numeric,
      instanceLabel: textOrNull,
      groupId: textOrNull,
      assetId: textOrNull,
      assetVersion: textOrNull,
      productVersion: textOrNull,
      description: textOrNull,
      tags: texts,
      order: count,
      providerId: textOrNull,
      deprecated: flag,
      lastActiveDate: textOrNull,
      lastActiveDelta: z.number().nullable().exactOptional(),
      endpointUri: textOrNull,
      environmentId: text,
      isPublic: flag,
      stage: textOrNull,
      technology: textOrNull,
      status: textOrNull,
      approvalMethod: textOrNull,
      deployment: anything,
      routing: anything,
      endpoint: endpoint(z).nullable().exactOptional(),
      pinned: flag,
      activeContractsCount: count,
      autodiscoveryInstanceName: textOrNull,
      masterOrganizationId: text,
      organizationId: text,
      audit: audit(z).exactOptional(),
    })
    .check(idUnder('id', 'apiId'));
});

export const assetOfInstances = once((z) => {
  const { numeric, text, textOrNull } = fields(z);
  return z.looseObject({
    id: numeric,
    groupId: textOrNull,
    assetId: textOrNull,
    name: text,
    apis: z.array(apiInstance(z)).exactOptional(),
  });
});

export const apiInstancePolicy = once((z) => {
  const { idOrText, numeric, text, textOrNull, flag, anyObject } = fields(z);
  const configuration = z.looseObject({}).nullable().exactOptional();
  return z
    .looseObject({
      id: numeric,
      policyId: numeric,
      policyTemplateId: idOrText.exactOptional(),
      groupId: textOrNull,
      assetId: textOrNull,
      assetVersion: textOrNull,
      implementationAsset: anyObject,
      template: z.looseObject({ groupId: textOrNull, assetId: textOrNull, assetVersion: textOrNull }).exactOptional(),
      configurationData: configuration,
      configuration,
      pointcutData: z
        .array(z.looseObject({ methodRegex: text, uriTemplateRegex: text }))
        .nullable()
        .exactOptional(),
      order: z.number().nullable().exactOptional(),
      disabled: flag,
      label: textOrNull,
      type: text,
      upstreamIds: z.array(z.string()).nullable().exactOptional(),
      version: z.number().nullable().exactOptional(),
      apiId: numeric,
      masterOrganizationId: text,
      organizationId: text,
      audit: audit(z).exactOptional(),
    })
    .check(idUnder('id', 'policyId'));
});

export const tierLimit = once((z) => {
  const { quantity, flag } = fields(z);
  return z.looseObject({ maximumRequests: quantity, timePeriodInMilliseconds: quantity, visible: flag });
});

export const limitsByApi = once((z) => {
  return z.looseObject({ apiId: fields(z).numeric, limits: z.array(tierLimit(z)).exactOptional() });
});

export const slaTier = once((z) => {
  const { id, numeric, numericOrNull, text, textOrNull, flag, count } = fields(z);
  const limits = z.array(tierLimit(z)).exactOptional();
  return z.looseObject({
    id,
    name: z.string(),
    description: textOrNull,
    status: text,
    limits,
    defaultLimits: limits,
    limitsByApi: z.array(limitsByApi(z)).exactOptional(),
    autoApprove: flag,
    applicationCount: count,
    apiId: numeric,
    apiVersionId: numeric,
    groupInstanceId: numericOrNull,
    apiGroupInstanceId: numericOrNull,
    compareToActual: text,
    masterOrganizationId: text,
    organizationId: text,
    audit: audit(z).exactOptional(),
  });
});
