/**
 * Who is asking, and how far the token reaches. An app on its own behalf has exactly the scopes assigned to it, each in
 * its context, read at every call. A token that acts for a user reaches what the user may do, as far as its scopes go
 * (`full`: all of it). Scopes do not imply one another unless an operation names several.
 * Sources: docs.mulesoft.com, Access Management: permissions; Salesforce help articles 001120307, 001116119, 005385409.
 */
import type { Call, Platform } from '../call.js';
import { outOfScope, unauthenticated } from '../problems.js';
import type { LocalAccessToken, LocalConnectedApp, LocalScopeGrant, LocalUser } from './identities.js';

/** The identity that a valid token represents. */
export interface Caller {
  readonly token: LocalAccessToken;
  /** The connected app; undefined after the older login. */
  readonly app: LocalConnectedApp | undefined;
  /** The user the token acts for; undefined when the app acts on its own behalf. */
  readonly user: LocalUser | undefined;
}

/** Where an operation takes place. */
export interface Place {
  readonly organizationId?: string | undefined;
  readonly environmentId?: string | undefined;
}

/** Reads the bearer token; undefined when it is missing, unknown, expired, revoked or its owner is gone. */
export function findCaller(platform: Platform, request: Request): Caller | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = bearer === undefined ? undefined : platform.state.accessTokens.get(bearer);
  if (token === undefined || token.expiresAt <= platform.now()) return undefined;
  const app = token.clientId === null ? undefined : platform.state.connectedApps.get(token.clientId);
  const user = token.userId === null ? undefined : platform.state.users.get(token.userId);
  if (token.clientId !== null && app?.enabled !== true) return undefined;
  if (token.userId !== null && user?.enabled !== true) return undefined;
  return { token, app, user };
}

/** Reads the bearer token; 401 without a valid one. */
export function callerOf(call: Call): Caller {
  const caller = findCaller(call.platform, call.request);
  if (caller === undefined) throw unauthenticated();
  return caller;
}

/**
 * Scopes that reach at least as far as another: Exchange's higher roles read what its viewers read, and what counts in
 * all environments counts in each. Source: docs.mulesoft.com, Exchange: permissions; the names in `src/scopes.ts`.
 */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'read:exchange': ['edit:exchange', 'manage:exchange'],
  'edit:exchange': ['manage:exchange'],
  'manage:api_contracts': ['manage:api_contracts_all_envs'],
  'read:api_policies': ['read:api_policies_all_envs'],
};

/**
 * Tells whether the caller has one of the scopes, or a wider one, at that place. An organization or environment left out
 * means any.
 */
export function hasScope(caller: Caller, scopes: readonly string[], place: Place): boolean {
  const enough = scopes.flatMap((scope) => [scope, ...(WIDER[scope] ?? [])]);
  const holds = (grant: LocalScopeGrant): boolean =>
    enough.includes(grant.scope) &&
    (place.organizationId === undefined || grant.context_params['org'] === place.organizationId) &&
    (place.environmentId === undefined ||
      (grant.context_params['envId'] ?? place.environmentId) === place.environmentId);
  if (caller.user === undefined) return caller.app?.scopes.some(holds) === true;
  return tokenReaches(caller, enough) && (caller.user.administrator || caller.user.permissions.some(holds));
}

/** Tells whether the token of a user covers one of the scopes by name. */
export function tokenReaches(caller: Caller, scopes: readonly string[]): boolean {
  const { scopes: held } = caller.token;
  if (caller.app === undefined || held.includes('full')) return true;
  const isRead = (scope: string): boolean => scope.startsWith('read:') || scope.startsWith('view:');
  return scopes.some((scope) => held.includes(scope) || (held.includes('read:full') && isRead(scope)));
}

/** Refuses a caller who has none of the scopes at that place. */
export function demandScope(caller: Caller, scopes: readonly string[], place: Place): void {
  if (!hasScope(caller, scopes, place)) throw outOfScope();
}

/** Tells whether the caller is an Organization Administrator with a token that covers everything. */
export function isAdministrator(caller: Caller): boolean {
  return caller.user?.administrator === true && tokenReaches(caller, ['full']);
}
