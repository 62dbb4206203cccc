/**
 * What the functions that add to the world accept, so that a slip of the pen is told at once.
 */
import { checkMembers, flag, type MemberRule } from '../known-members.js';

const kinds = {
  text: { accepted: 'text', takes: (value) => typeof value === 'string' },
  'text or null': { accepted: 'text or null', takes: (value) => value === null || typeof value === 'string' },
  id: { accepted: 'a whole number, 1 or more', takes: isId },
  'id or null': { accepted: 'a whole number, 1 or more, or null', takes: (value) => value === null || isId(value) },
  flag,
  'flag or null': { accepted: 'true, false or null', takes: (value) => value === null || typeof value === 'boolean' },
  list: { accepted: 'a list', takes: (value) => Array.isArray(value) },
  object: { accepted: 'an object', takes: (value) => typeof value === 'object' && value !== null },
  'contract status': {
    accepted: "'PENDING', 'APPROVED', 'REJECTED' or 'REVOKED'",
    takes: (value) => ['PENDING', 'APPROVED', 'REJECTED', 'REVOKED'].some((status) => status === value),
  },
  'tier status': {
    accepted: "'ACTIVE' or 'DEPRECATED'",
    takes: (value) => value === 'ACTIVE' || value === 'DEPRECATED',
  },
} as const satisfies Readonly<Record<string, MemberRule>>;

function isId(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

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
    tags: 'list',
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
    limits: 'list',
    limitsByApi: 'list',
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
    grantTypes: 'list',
    redirectUri: 'list',
    apiEndpoints: 'flag or null',
    providerId: 'text or null',
    ownerIds: 'list',
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

/** @throws TypeError that names the member and what is accepted. */
export function checkAdded(method: keyof typeof members, given: unknown): void {
  const rules = Object.entries(members[method]).map(([name, kind]) => [name, kinds[kind]] as const);
  checkMembers(`The members of ${method}`, given, Object.fromEntries(rules));
}
