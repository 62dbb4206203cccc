/**
 * How scopes are assigned: each in the organization, environment or client application that it is bound to.
 */
import { scopeNamed, scopes, type ScopeDescription } from '../../scopes.js';
import type { World } from '../world/state.js';
import type { LocalScopeGrant } from './identities.js';

/** The scopes that the platform is known to have. */
export const KNOWN_SCOPES: readonly ScopeDescription[] = Object.values(scopes);

/** Assigns a scope as broadly as it goes: in every organization, every environment, or for every application. */
export function grantEverywhere(world: World, scope: string): LocalScopeGrant[] {
  switch (scopeNamed(scope)?.context ?? 'organization') {
    case 'root organization':
      return [{ scope, context_params: { org: world.rootOrganizationId } }];
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
