/** Which scopes each capability needs, and where they must have been given. */

/** Names what a sign-in may be able to do. */
export type Capability =
  | 'create applications'
  | 'list own applications'
  | 'list all applications'
  | 'read contracts'
  | 'manage contracts'
  | 'read SLA tiers'
  | 'read API instances'
  | 'read assets'
  | 'read environments'
  | 'manage owners';

/** Says what a capability takes. */
export interface Rule {
  readonly capability: Capability;
  /** The first is the one to ask for; any one suffices. */
  readonly anyOf: readonly [string, ...string[]];
  /** Stronger scopes that may cover it; the vendor does not say so, and a probe decides. */
  readonly perhaps: readonly string[];
  /** Where the scope must have been given. */
  readonly context: 'root' | 'environment' | 'anywhere';
}

// Source: Salesforce help 005385409 and 001120307; API Manager API specification; permissions documentation.
export const rules: readonly Rule[] = [
  {
    capability: 'create applications',
    anyOf: ['create:client_applications', 'manage:org_client_applications'],
    perhaps: ['full'],
    context: 'root',
  },
  {
    capability: 'list own applications',
    anyOf: ['create:client_applications', 'manage:org_client_applications', 'read:org_client_applications'],
    perhaps: ['full', 'read:full', 'read:client_applications'],
    context: 'root',
  },
  {
    capability: 'list all applications',
    anyOf: ['read:org_client_applications', 'manage:org_client_applications'],
    perhaps: ['full', 'read:full'],
    context: 'root',
  },
  {
    capability: 'read contracts',
    anyOf: ['read:api_contracts'],
    perhaps: ['manage:api_contracts', 'manage:api_contracts_all_envs', 'full', 'read:full'],
    context: 'environment',
  },
  {
    capability: 'manage contracts',
    anyOf: ['manage:api_contracts', 'manage:api_contracts_all_envs'],
    perhaps: ['full'],
    context: 'environment',
  },
  {
    capability: 'read SLA tiers',
    anyOf: ['read:api_contracts'],
    perhaps: ['manage:api_contracts', 'manage:api_contracts_all_envs', 'full', 'read:full'],
    context: 'environment',
  },
  {
    capability: 'read API instances',
    anyOf: ['read:api_configuration'],
    perhaps: ['manage:api_configuration', 'manage:apis', 'full', 'read:full'],
    context: 'environment',
  },
  {
    capability: 'read assets',
    anyOf: ['read:exchange', 'edit:exchange', 'manage:exchange'],
    perhaps: ['full', 'read:full'],
    context: 'anywhere',
  },
  {
    capability: 'read environments',
    anyOf: ['view:environment', 'read:orgenvironments'],
    perhaps: ['full', 'read:full'],
    context: 'anywhere',
  },
  {
    capability: 'manage owners',
    anyOf: ['manage:org_client_applications'],
    perhaps: ['full'],
    context: 'root',
  },
];
