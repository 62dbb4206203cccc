/**
 * The scopes of Anypoint Platform that this package and related tools need: the identifier used by Connected Apps and
 * tokens, the name shown in the user interface, and the context of an assignment. The platform has more scopes and adds
 * new ones, so an unlisted identifier is never refused.
 *
 * Sources: the catalogue of the vendor's Terraform provider (`internal/constants/scopes.go`); docs.mulesoft.com, Access
 * Management: permissions; Salesforce help articles 001116119 and 005385409.
 */

/**
 * The context of a scope's assignment: none, an organization, the root organization, an environment, either an
 * organization or an environment, or one client application.
 */
export type ScopeContext = 'none' | 'organization' | 'root organization' | 'environment' | 'application';

/** A scope and its display name. */
export interface ScopeDescription {
  readonly identifier: ScopeIdentifier;
  /** Display name in Access Management. */
  readonly name: string;
  readonly context: ScopeContext;
}

const table = {
  'create:client_applications': ['Application Creator', 'root organization'],
  'manage:client_application': ['Application Owner', 'application'],
  'read:client_applications': ['Application Viewer', 'organization'],
  'manage:org_client_applications': ['Manage Client Applications', 'root organization'],
  'read:org_client_applications': ['View Client Applications', 'root organization'],
  'manage:api_contracts': ['Manage Contracts', 'environment'],
  'manage:api_contracts_all_envs': ['Manage Contracts, all environments', 'organization'],
  'read:api_contracts': ['View Contracts', 'environment'],
  'read:api_configuration': ['View APIs Configuration', 'environment'],
  'manage:api_configuration': ['Manage APIs Configuration', 'environment'],
  'manage:apis': ['API Manager Environment Administrator', 'environment'],
  'view:all_envs': ['API Manager All Environments Viewer', 'organization'],
  'manage:api_groups': ['API Group Administrator', 'environment'],
  'manage:api_policies': ['Manage Policies', 'environment'],
  'read:api_policies': ['View Policies', 'environment'],
  'read:api_policies_all_envs': ['View Policies, all environments', 'organization'],
  'manage:api_alerts': ['Manage API Alerts', 'environment'],
  'read:api_alerts': ['View API Alerts', 'environment'],
  'manage:api_proxies': ['Deploy API Proxies', 'environment'],
  'read:exchange': ['Exchange Viewer', 'organization'],
  'edit:exchange': ['Exchange Contributor', 'organization'],
  'create:exchange': ['Exchange Creator', 'organization'],
  'manage:exchange': ['Exchange Administrator', 'organization'],
  'read:maven_repository': ['Maven Repository Reader', 'organization'],
  'view:environment': ['View Environment', 'environment'],
  'create:environment': ['Create Environment', 'organization'],
  'edit:environment': ['Edit Environment', 'environment'],
  'read:orgenvironments': ['View Environments in a particular organization', 'organization'],
  'read:organization': ['View Organization', 'organization'],
  'edit:organization': ['Edit Organization', 'organization'],
  'read:orgusers': ['View users', 'organization'],
  'read:orgconnapps': ['View Connected Applications', 'organization'],
  'read:orgclientproviders': ['View Client Management Providers', 'organization'],
  'admin:orgclientproviders': ['Admin Client Management Providers', 'organization'],
  'read:orgclientproviderclients': ['View Client Management Provider Clients', 'organization'],
  'admin:orgclientproviderclients': ['Admin Client Management Provider Clients', 'organization'],
  'read:orgclients': ['View Particular Organization Clients', 'organization'],
  'admin:orgclients': ['Admin Particular Organization Clients', 'organization'],
  'create:orgclients': ['Create Particular Organization Clients', 'organization'],
  'view:clients': ['View clients', 'organization'],
  'manage:clients': ['Manage clients', 'organization'],
  'view:envclientproviders': ['View Environment Client Management Providers', 'environment'],
  'manage:envclientproviders': ['Manage Environment Client Management Providers', 'environment'],
  'admin:access_controls': ['Access Controls Administrator', 'organization'],
  'view:access_controls': ['Access Controls Viewer', 'organization'],
  full: ['Full Access', 'none'],
  'read:full': ['Read-Only Access', 'none'],
  offline_access: ['Background Access', 'none'],
  openid: ['Identity', 'none'],
  profile: ['Profile', 'none'],
  email: ['Email', 'none'],
  'openid:google_wif': ['Client identity for Google WIF', 'none'],
  'edit:design_center': ['Design Center Developer', 'organization'],
  'view:design_center': ['Design Center Viewer', 'organization'],
  'create:design_center': ['Design Center Creator', 'organization'],
} as const satisfies Readonly<Record<string, readonly [name: string, context: ScopeContext]>>;

/** An identifier that this package knows. */
export type KnownScope = keyof typeof table;

/** Any scope identifier; the known ones are suggested. */
export type ScopeIdentifier = KnownScope | (string & {});

/**
 * The known scopes by identifier.
 *
 * @example
 * ```ts
 * import { scopes } from 'anypoint-sdk';
 *
 * scopes['manage:api_contracts'].name; // 'Manage Contracts'
 * ```
 */
export const scopes: { readonly [Identifier in KnownScope]: ScopeDescription & { readonly identifier: Identifier } } =
  describe();

function describe(): typeof scopes {
  const described = Object.entries(table).map(([identifier, [name, context]]) => [
    identifier,
    Object.freeze({ identifier, name, context }),
  ]);
  // The keys and values are those of the table, which `Object.fromEntries` forgets.
  return Object.freeze(Object.fromEntries(described)) as typeof scopes;
}

/** Returns the description of a scope, or undefined for one that this package does not know. */
export function scopeNamed(identifier: ScopeIdentifier): ScopeDescription | undefined {
  return Object.hasOwn(scopes, identifier) ? scopes[identifier as KnownScope] : undefined;
}
