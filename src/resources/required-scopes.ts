/**
 * Which scopes an operation needs, for errors where a missing scope can be the reason. Where several would do, the
 * narrowest is named first. Source: API Manager API specification; docs.mulesoft.com, Access Management: permissions,
 * and API Manager: client applications with Connected Apps; Salesforce help article 001120307.
 */
import type { KnownScope } from '../scopes.js';

/** Lists scope identifiers by what they permit. @internal */
export const needs = {
  createApplication: ['create:client_applications', 'manage:org_client_applications'],
  listApplications: ['read:org_client_applications'],
  manageApplication: ['manage:org_client_applications'],
  contractsOfApplication: [
    'manage:api_contracts',
    'read:api_contracts',
    'read:exchange',
    'view:environment',
    'read:organization',
    'profile',
  ],
  readInstances: ['read:api_configuration'],
  readContracts: ['read:api_contracts'],
  manageContracts: ['manage:api_contracts'],
  createContract: ['manage:api_contracts', 'read:exchange'],
  manageGroups: ['manage:api_groups'],
  createGroupContract: ['manage:api_groups', 'read:exchange'],
  readExchange: ['read:exchange'],
  readEnvironments: ['view:environment'],
  readOrganization: ['read:organization'],
  readMembers: ['read:orgusers'],
  readClientProviders: ['read:orgclientproviders'],
} as const satisfies Readonly<Record<string, readonly KnownScope[]>>;
