/**
 * Who may do what with a client application. Ownership counts beside scopes: an app on its own behalf manages what it
 * created (Application Creator) or was granted by `manage:client_application`; a user manages what the user owns.
 * Sources: docs.mulesoft.com, API Manager: managing client applications with connected apps; Salesforce help articles
 * 001116119 (applications of others) and 001120307 (contracts of an application).
 */
import { hasScope, tokenReaches, type Caller } from './access.js';
import type { Call } from '../call.js';
import { notFound, outOfScope } from '../problems.js';
import type { LocalScopeGrant } from './identities.js';
import type { LocalClientApplication } from '../world/state.js';

const CREATE = 'create:client_applications';
const MANAGE_ALL = 'manage:org_client_applications';
const VIEW_ALL = 'read:org_client_applications';
const MANAGE_ONE = 'manage:client_application';

/** How much of an application a caller gets: everything, all but its secret, or nothing. */
export type ApplicationRight = 'manage' | 'view' | 'none';

/** What a caller may do with applications, worked out once for one request. */
export class ApplicationRights {
  /** Whether the caller manages every application of the root organization. */
  readonly managesAll: boolean;
  /** Whether the caller sees every application of the root organization. */
  readonly seesAll: boolean;
  /** Whether the caller may create applications. A user always may, and then owns them. */
  readonly mayCreate: boolean;
  readonly #caller: Caller;
  readonly #grants: readonly LocalScopeGrant[];
  readonly #ownedAsUser: boolean;

  constructor(call: Call, caller: Caller) {
    const place = { organizationId: call.state.rootOrganizationId };
    this.#caller = caller;
    this.managesAll = hasScope(caller, [MANAGE_ALL], place);
    this.seesAll = this.managesAll || hasScope(caller, [VIEW_ALL], place);
    this.mayCreate =
      caller.user === undefined
        ? hasScope(caller, [CREATE, MANAGE_ALL], place)
        : tokenReaches(caller, [CREATE, MANAGE_ALL]);
    this.#ownedAsUser = caller.user !== undefined && tokenReaches(caller, [CREATE, MANAGE_ALL, MANAGE_ONE]);
    this.#grants = caller.user === undefined ? (caller.app?.scopes.filter(isGrantOfOne) ?? []) : [];
  }

  /** Whether any application at all can be in reach. If not, Exchange answers 403 and the older list is empty. */
  get reachesAny(): boolean {
    return this.mayCreate || this.seesAll || this.#ownedAsUser || this.#grants.length > 0;
  }

  /** Whether the older list shows nothing to this caller, whatever it created: an app without the scopes for all. */
  get seesEmptyOlderList(): boolean {
    return this.#caller.user === undefined && !this.seesAll;
  }

  /** Whether this application is the caller's own, by creation, by ownership or by a scope for it alone. */
  owns(application: LocalClientApplication): boolean {
    const { user, app } = this.#caller;
    if (user !== undefined) return this.#ownedAsUser && application.ownerIds.includes(user.id);
    if (this.mayCreate && app !== undefined && application.createdByConnectedApp === app.clientId) return true;
    return this.#grants.some((grant) => isGrantOf(grant, application));
  }

  /** Returns how much of this application the caller gets. */
  to(application: LocalClientApplication): ApplicationRight {
    if (this.managesAll || this.owns(application)) return 'manage';
    return this.seesAll ? 'view' : 'none';
  }

  /**
   * Lists the applications that a list shows, in the order of creation: the caller's own, and all of them to whoever sees
   * all. A user has to ask as an administrator for that (`targetAdminSite`); a Connected App that acts on its own behalf
   * is shown all without it in the published recipe, which is all that is known. Sources: Salesforce help articles
   * 001116542 and 005385409.
   */
  visible(
    applications: ReadonlyMap<number, LocalClientApplication>,
    asAdministrator: boolean,
  ): LocalClientApplication[] {
    const all = [...applications.values()];
    if (this.seesAll && (asAdministrator || this.#caller.user === undefined)) return all;
    return this.reachesAny ? all.filter((application) => this.owns(application)) : [];
  }

  /** Demands a right to the application: 404 when it does not exist, 403 when it is somebody else's. */
  demand(application: LocalClientApplication | undefined, right: 'manage' | 'view'): LocalClientApplication {
    if (!this.reachesAny) throw outOfScope();
    if (application === undefined) throw notFound('Application');
    const held = this.to(application);
    if (held === 'none' || (right === 'manage' && held === 'view')) throw outOfScope();
    return application;
  }

  /**
   * Demands what Exchange wants for the contracts of an application. For an app on its own behalf that is more than
   * managing applications: five scopes beside `profile`, and ownership of this very application.
   */
  demandContractsOf(application: LocalClientApplication): void {
    const needed = [
      'manage:api_contracts',
      'read:api_contracts',
      'read:exchange',
      'view:environment',
      'read:organization',
    ];
    const allowed =
      this.#caller.user === undefined
        ? this.owns(application) && needed.every((scope) => hasScope(this.#caller, [scope], {}))
        : this.to(application) === 'manage';
    if (!allowed) throw outOfScope();
  }
}

function isGrantOfOne({ scope, context_params: context }: LocalScopeGrant): boolean {
  return scope === MANAGE_ONE && (context['applicationId'] !== undefined || context['clientId'] !== undefined);
}

function isGrantOf({ context_params: context }: LocalScopeGrant, application: LocalClientApplication): boolean {
  const id = String(application.id);
  return (
    context['org'] === application.organizationId &&
    (context['applicationId'] ?? id) === id &&
    (context['clientId'] ?? application.clientId) === application.clientId
  );
}
