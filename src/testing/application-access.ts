/**
 * Who may do what with a client application. Ownership counts beside scopes: an app on its own behalf manages what it
 * created (Application Creator) or was granted by `manage:client_application`; a user manages what the user owns.
 * Sources: docs.mulesoft.com, API Manager: managing client applications with connected apps; Salesforce help articles
 * 001116119 (applications of others) and 001120307 (contracts of an application).
 */
import { CONTRACTS_MANAGE, CONTRACTS_READ, EXCHANGE_READ, hasScope, tokenReaches, type Caller } from './access.js';
import type { Call } from './call.js';
import { notFound, outOfScope } from './problems.js';
import type { ClientApplication } from './world.js';

const MANAGE_ALL = ['manage:org_client_applications'];
const VIEW_ALL = ['read:org_client_applications'];
const CREATE = ['create:client_applications'];
const MANAGE_ONE = 'manage:client_application';

/** How much of an application a caller gets: everything, all but its secret, or nothing. */
export type ApplicationRight = 'manage' | 'view' | 'none';

/** Whether the caller manages every application of the root organization. */
export function managesAllApplications(call: Call, caller: Caller): boolean {
  return hasScope(caller, MANAGE_ALL, { organizationId: call.state.rootOrganizationId });
}

/** Whether the caller sees every application of the root organization. */
export function seesAllApplications(call: Call, caller: Caller): boolean {
  const place = { organizationId: call.state.rootOrganizationId };
  return hasScope(caller, MANAGE_ALL, place) || hasScope(caller, VIEW_ALL, place);
}

/** Whether the caller may create applications. A user always may: creating makes the user its owner. */
export function mayCreateApplications(call: Call, caller: Caller): boolean {
  if (caller.user !== undefined) return tokenReaches(caller, [...CREATE, ...MANAGE_ALL]);
  const place = { organizationId: call.state.rootOrganizationId };
  return hasScope(caller, CREATE, place) || hasScope(caller, MANAGE_ALL, place);
}

/** Whether any application at all can be in reach of the caller; if not, Exchange answers 403 instead of a list. */
export function reachesApplications(call: Call, caller: Caller): boolean {
  if (mayCreateApplications(call, caller) || seesAllApplications(call, caller)) return true;
  if (caller.user !== undefined) return tokenReaches(caller, [MANAGE_ONE, ...VIEW_ALL]);
  return caller.app?.scopes.some((grant) => grant.scope === MANAGE_ONE) === true;
}

/** Lists the applications that the caller may see, in the order of creation. */
export function visibleApplications(call: Call, caller: Caller): ClientApplication[] {
  const all = [...call.state.applications.values()];
  if (seesAllApplications(call, caller)) return all;
  if (!reachesApplications(call, caller)) return [];
  return all.filter((application) => applicationRight(call, caller, application) !== 'none');
}

/** Says how much of this application the caller gets. */
export function applicationRight(call: Call, caller: Caller, application: ClientApplication): ApplicationRight {
  if (managesAllApplications(call, caller) || owns(call, caller, application)) return 'manage';
  return seesAllApplications(call, caller) ? 'view' : 'none';
}

function owns(call: Call, caller: Caller, application: ClientApplication): boolean {
  if (caller.user !== undefined) {
    return (
      application.ownerIds.includes(caller.user.id) && tokenReaches(caller, [...CREATE, ...MANAGE_ALL, MANAGE_ONE])
    );
  }
  if (isGrantedAlone(caller, application)) return true;
  const isCreator = application.createdByConnectedApp === caller.app?.clientId;
  return isCreator && mayCreateApplications(call, caller);
}

function isGrantedAlone(caller: Caller, application: ClientApplication): boolean {
  return (
    caller.app?.scopes.some(({ scope, context_params: context }) => {
      if (scope !== MANAGE_ONE || context['org'] !== application.organizationId) return false;
      const { applicationId, clientId } = context;
      if (applicationId === undefined && clientId === undefined) return false;
      return (
        (applicationId ?? String(application.id)) === String(application.id) &&
        (clientId ?? application.clientId) === application.clientId
      );
    }) === true
  );
}

/** Finds the application and demands a right to it: 404 when it does not exist, 403 when it is somebody else's. */
export function applicationFor(
  call: Call,
  caller: Caller,
  application: ClientApplication | undefined,
  right: 'manage' | 'view',
): ClientApplication {
  if (!reachesApplications(call, caller)) throw outOfScope();
  if (application === undefined) throw notFound('Application');
  const held = applicationRight(call, caller, application);
  if (held === 'none' || (right === 'manage' && held === 'view')) throw outOfScope();
  return application;
}

/**
 * Demands what Exchange wants for the contracts of an application. For an app on its own behalf that is more than
 * managing applications: six scopes and ownership of this very application.
 */
export function demandContractsOfApplication(call: Call, caller: Caller, application: ClientApplication): void {
  if (caller.user !== undefined) {
    if (applicationRight(call, caller, application) !== 'manage') throw outOfScope();
    return;
  }
  const needed = [CONTRACTS_MANAGE, CONTRACTS_READ, EXCHANGE_READ, ['view:environment'], ['read:organization']];
  if (!needed.every((scopes) => hasScope(caller, scopes, {})) || !owns(call, caller, application)) throw outOfScope();
}
