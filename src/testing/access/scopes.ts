/**
 * The scopes that the local platform knows, with what each is bound to. Source: the catalogue of the vendor's Terraform
 * provider (`internal/constants/scopes.go`) and docs.mulesoft.com, Access Management: permissions.
 */
import type { ScopeGrant } from './identities.js';
import type { World } from '../world/state.js';

/** What a scope is bound to when it is assigned: nothing, an organization, or an environment. */
type ScopeContext = 'none' | 'organization' | 'environment' | 'application';

/** Describes one scope. */
export interface KnownScope {
  readonly scope: string;
  readonly displayName: string;
  readonly product: string;
  readonly context: ScopeContext;
}

const CATALOGUE: readonly (readonly [
  product: string,
  context: ScopeContext,
  scopes: Readonly<Record<string, string>>,
])[] = [
  [
    'API Manager',
    'organization',
    {
      'create:client_applications': 'Application Creator',
      'read:client_applications': 'Application Viewer',
      'manage:org_client_applications': 'Manage Client Applications',
      'read:org_client_applications': 'View Client Applications',
      'manage:api_contracts_all_envs': 'Manage Contracts in all environments',
      'read:api_policies_all_envs': 'View Policies in all environments',
      'view:all_envs': 'API Manager All Environments Viewer',
      'manage:api_groups': 'API Group Administrator',
    },
  ],
  ['API Manager', 'application', { 'manage:client_application': 'Application Owner' }],
  [
    'API Manager',
    'environment',
    {
      'manage:api_contracts': 'Manage Contracts',
      'read:api_contracts': 'View Contracts',
      'manage:api_configuration': 'Manage APIs Configuration',
      'read:api_configuration': 'View APIs Configuration',
      'manage:apis': 'API Manager Environment Administrator',
      'manage:api_policies': 'Manage Policies',
      'read:api_policies': 'View Policies',
      'manage:api_alerts': 'Manage API Alerts',
      'read:api_alerts': 'View API Alerts',
      'manage:api_proxies': 'Deploy API Proxies',
    },
  ],
  [
    'Exchange',
    'organization',
    {
      'read:exchange': 'Exchange Viewer',
      'edit:exchange': 'Exchange Contributor',
      'create:exchange': 'Exchange Creator',
      'manage:exchange': 'Exchange Administrator',
      'read:maven_repository': 'Maven Repository Reader',
    },
  ],
  [
    'Access Management',
    'environment',
    {
      'view:environment': 'View Environment',
      'edit:environment': 'Edit Environment',
      'view:envclientproviders': 'View Environment Client Management Providers',
      'manage:envclientproviders': 'Manage Environment Client Management Providers',
    },
  ],
  [
    'Access Management',
    'organization',
    {
      'create:environment': 'Create Environment',
      'read:orgenvironments': 'View Environments in a particular organization',
      'read:organization': 'View Organization',
      'edit:organization': 'Edit Organization',
      'read:orgusers': 'View users',
      'read:orgconnapps': 'View Connected Applications',
      'read:orgclientproviders': 'View Client Management Providers',
      'admin:orgclientproviders': 'Admin Client Management Providers',
      'read:orgclientproviderclients': 'View Client Management Provider Clients',
      'admin:orgclientproviderclients': 'Admin Client Management Provider Clients',
      'read:orgclients': 'View Particular Organization Clients',
      'admin:orgclients': 'Admin Particular Organization Clients',
      'create:orgclients': 'Create Particular Organization Clients',
      'view:clients': 'View clients',
      'manage:clients': 'Manage clients',
      'admin:access_controls': 'Access Controls Administrator',
      'view:access_controls': 'Access Controls viewer',
    },
  ],
  [
    'Design Center',
    'organization',
    {
      'edit:design_center': 'Design Center Developer',
      'view:design_center': 'Design Center Viewer',
      'create:design_center': 'Design Center Creator',
    },
  ],
  [
    'General',
    'none',
    { full: 'Full Access', 'read:full': 'Read-Only Access', offline_access: 'Background Access', profile: 'Profile' },
  ],
  ['OpenID', 'none', { openid: 'Identity', email: 'Email', 'openid:google_wif': 'Client identity for Google WIF' }],
];

/** Lists every known scope. */
export const KNOWN_SCOPES: readonly KnownScope[] = CATALOGUE.flatMap(([product, context, scopes]) =>
  Object.entries(scopes).map(([scope, displayName]) => ({ scope, displayName, product, context })),
);

const CONTEXT_OF: ReadonlyMap<string, ScopeContext> = new Map(
  KNOWN_SCOPES.map(({ scope, context }) => [scope, context]),
);

/** Assigns a scope as broadly as it goes: in every organization, or in every environment. */
export function grantEverywhere(world: World, scope: string): ScopeGrant[] {
  switch (CONTEXT_OF.get(scope) ?? 'organization') {
    case 'organization':
      return [...world.organizations.keys()].map((org) => ({ scope, context_params: { org } }));
    case 'environment':
      return [...world.environments.values()].map((environment) => ({
        scope,
        context_params: { org: environment.organizationId, envId: environment.id },
      }));
    case 'application':
      return [...world.applications.values()].map((application) => ({
        scope,
        context_params: {
          org: application.organizationId,
          applicationId: String(application.id),
          clientId: application.clientId,
        },
      }));
    case 'none':
      return [{ scope, context_params: {} }];
  }
}
