/**
 * The usual check: one of the operation's sets of scopes, held whole, in the organization and environment that the path
 * names. What is finer than that, handlers decide themselves.
 */
import { scopeNamed } from '../../scopes.js';
import type { Call } from '../call.js';
import { environmentOf, organizationOf } from '../places.js';
import { outOfScope } from '../problems.js';
import { callerOf, hasScope, type Place } from './access.js';

/** Refuses a caller who holds none of the sets of scopes where the path leads. */
export function demandScopes(sets: readonly (readonly string[])[], call: Call<string>): void {
  const caller = callerOf(call);
  const place = placeOf(call);
  const holds = (scope: string): boolean =>
    hasScope(caller, [scope], whereHeld(scope, place, call.state.rootOrganizationId));
  if (!sets.some((all) => all.every(holds))) throw outOfScope();
}

/** Finds the organization and environment that the path names, an environment also by an API version in it. */
function placeOf(call: Call<string>): Place {
  if (call.param('organizationId') === '') return {};
  const { id: organizationId } = organizationOf(call);
  if (call.param('environmentId') !== '') return { organizationId, environmentId: environmentOf(call).id };
  const instance = call.state.apiInstances.get(call.id('apiVersionId'));
  return { organizationId, environmentId: instance?.environmentId };
}

function whereHeld(scope: string, place: Place, rootOrganizationId: string): Place {
  switch (scopeNamed(scope)?.context) {
    case 'none':
      return {};
    case 'root organization':
      return { organizationId: rootOrganizationId };
    case 'organization':
      return { organizationId: place.organizationId };
    default:
      return place;
  }
}
