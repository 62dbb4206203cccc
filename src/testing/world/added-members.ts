/**
 * What the functions that add to the world accept, so that a slip of the pen is told at once.
 */
import {
  checkMembers,
  flag,
  hasOnly,
  isWhole,
  listOf,
  oneOf,
  orNull,
  text,
  texts,
  type MemberRule,
} from '../known-members.js';

const count: MemberRule = { accepted: 'a whole number, 1 or more', takes: (value) => isWhole(value, 1) };
const limits = listOf(
  'objects of "maximumRequests", "timePeriodInMilliseconds" (whole numbers, 1 or more) and "visible" (true or false)',
  hasOnly({
    maximumRequests: { ...count, required: true },
    timePeriodInMilliseconds: { ...count, required: true },
    visible: { ...flag, required: true },
  }),
);

const kinds = {
  text,
  'text or null': orNull(text),
  texts,
  id: count,
  'id or null': orNull(count),
  flag,
  'flag or null': orNull(flag),
  object: {
    accepted: 'an object',
    takes: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
  limits,
  'limits by API': listOf(
    'objects of "apiId" and "limits"',
    hasOnly({ apiId: { ...count, required: true }, limits: { ...limits, required: true } }),
  ),
  'contract status': oneOf('PENDING', 'APPROVED', 'REJECTED', 'REVOKED'),
  'tier status': oneOf('ACTIVE', 'DEPRECATED'),
} as const satisfies Readonly<Record<string, MemberRule>>;

const dates = { createdAt: 'text', updatedAt: 'text or null' } as const;

const members = {
  addEnvironment: { organizationId: 'text', name: 'text', type: 'text', isProduction: 'flag' },
  addApiInstance: {
    ...dates,
    environmentId: 'text',
    groupId: 'text',
    assetId: 'text',
    assetVersion: 'text',
    productVersion: 'text',
    instanceLabel: 'text or null',
    description: 'text or null',
    tags: 'texts',
    providerId: 'text or null',
    deprecated: 'flag',
    isPublic: 'flag',
    endpointUri: 'text or null',
    endpoint: 'object',
    technology: 'text',
    status: 'text',
    pinned: 'flag',
    legacyApiId: 'id',
  },
  addTier: {
    ...dates,
    apiInstanceId: 'id',
    groupInstanceId: 'id',
    name: 'text',
    description: 'text or null',
    limits: 'limits',
    limitsByApi: 'limits by API',
    status: 'tier status',
    autoApprove: 'flag',
  },
  addApplication: {
    ...dates,
    name: 'text',
    description: 'text or null',
    url: 'text or null',
    clientId: 'text',
    clientSecret: 'text',
    grantTypes: 'texts',
    redirectUri: 'texts',
    apiEndpoints: 'flag or null',
    providerId: 'text or null',
    ownerIds: 'texts',
    createdByConnectedApp: 'text or null',
  },
  addContract: {
    ...dates,
    applicationId: 'id',
    apiInstanceId: 'id',
    groupInstanceId: 'id',
    status: 'contract status',
    tierId: 'id or null',
    requestedTierId: 'id or null',
    approvedDate: 'text or null',
    rejectedDate: 'text or null',
    revokedDate: 'text or null',
    reason: 'text or null',
    partyId: 'text or null',
    partyName: 'text or null',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, keyof typeof kinds>>>>;

/** @throws ConfigurationError that names the member and what is accepted. */
export function checkAdded(method: keyof typeof members, given: unknown): void {
  const rules = Object.entries(members[method]).map(([name, kind]) => [name, kinds[kind]] as const);
  checkMembers(`The members of ${method}`, given, Object.fromEntries(rules));
}
