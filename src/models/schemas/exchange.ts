/** What responses about assets look like. */
import { fields, once } from './fields.js';

export const assetSummaryShape = once((z) => {
  const { text, textOrNull, flag, anything } = fields(z);
  return {
    groupId: z.string(),
    assetId: z.string(),
    version: text,
    minorVersion: textOrNull,
    versionGroup: textOrNull,
    organizationId: text,
    name: text,
    description: textOrNull,
    type: text,
    status: text,
    isPublic: flag,
    createdAt: text,
    createdDate: text,
    updatedDate: text,
    createdById: textOrNull,
    createdBy: anything,
  };
});

export const assetInstance = once((z) => {
  const { idOrText, text, textOrNull, flag, count, anything } = fields(z);
  return z.looseObject({
    id: idOrText,
    type: text,
    name: textOrNull,
    fullname: textOrNull,
    productAPIVersion: textOrNull,
    productApiVersion: textOrNull,
    productVersion: textOrNull,
    versionGroup: textOrNull,
    version: textOrNull,
    minorVersion: textOrNull,
    groupId: text,
    assetId: text,
    organizationId: text,
    environmentId: textOrNull,
    environmentName: textOrNull,
    endpointUri: textOrNull,
    providerId: textOrNull,
    isPublic: flag,
    deprecated: flag,
    contractsCount: count,
    status: textOrNull,
    createdBy: anything,
    createdDate: textOrNull,
    updatedDate: textOrNull,
  });
});

export const assetSummary = once((z) => z.looseObject(assetSummaryShape(z)));

export const asset = once((z) => {
  const { text, textOrNull, texts, flag, list, anyObject } = fields(z);
  return z.looseObject({
    ...assetSummaryShape(z),
    id: text,
    isSnapshot: flag,
    modifiedAt: text,
    rating: z.number().nullable().exactOptional(),
    icon: textOrNull,
    labels: texts,
    categories: list,
    customFields: list,
    permissions: list,
    files: list,
    instances: z.array(assetInstance(z)).exactOptional(),
    dependencies: list,
    otherVersions: list,
    versions: list,
    organization: anyObject,
  });
});

export const groupMember = once((z) => {
  const { numeric, text, textOrNull, flag } = fields(z);
  return z.looseObject({
    apiVersionId: numeric,
    groupId: text,
    assetId: text,
    assetVersion: textOrNull,
    productApiVersion: textOrNull,
    productVersion: textOrNull,
    instanceName: textOrNull,
    environmentId: textOrNull,
    environmentName: textOrNull,
    providerId: textOrNull,
    endpointUri: textOrNull,
    isPublic: flag,
    deprecated: flag,
  });
});

export const assetGroupInstance = once((z) => {
  const { id, textOrNull, flag } = fields(z);
  return z.looseObject({
    id,
    name: textOrNull,
    assetVersion: textOrNull,
    isPublic: flag,
    deprecated: flag,
    instances: z.array(groupMember(z)).exactOptional(),
  });
});
