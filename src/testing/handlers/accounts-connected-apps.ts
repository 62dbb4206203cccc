/**
 * Access Management: connected apps and their scopes. Only an Organization Administrator, with a token that acts for
 * that user, may change scopes; PATCH adds and never replaces. Source: Access Management specification; Salesforce help
 * article 001116119.
 */
import { callerOf, demandScope, isAdministrator } from '../access/access.js';
import { nothing, ok, type Answer } from '../answer.js';
import { isObject, type Call, type JsonObject, type Route } from '../call.js';
import { CONNECTED_APP_PAGES, dataPage, ordered } from '../pages.js';
import { invalid, notFound, outOfScope } from '../problems.js';
import { KNOWN_SCOPES } from '../access/scopes.js';
import { connectedAppView } from '../views/accounts.js';
import type { ConnectedApp, ScopeGrant } from '../access/identities.js';

const MOST_CONTEXT_KEYS = 7;
const MOST_SCOPES = 1000;

function demandReading(call: Call): void {
  const organizationId = call.param('organizationId') || call.state.rootOrganizationId;
  demandScope(callerOf(call), ['read:orgconnapps'], { organizationId });
}

function appOf(call: Call): ConnectedApp {
  const app = call.state.connectedApps.get(call.param('clientId'));
  if (app === undefined) throw notFound('Connected application');
  return app;
}

function list(call: Call): Answer {
  demandReading(call);
  const search = call.query('search')?.toLowerCase() ?? '';
  const found = [...call.state.connectedApps.values()].filter(({ name }) => name.toLowerCase().includes(search));
  const keys = { client_id: (app: ConnectedApp) => app.clientId, client_name: (app: ConnectedApp) => app.name };
  return ok(dataPage(call, ordered(call, found, keys), connectedAppView, CONNECTED_APP_PAGES));
}

function get(call: Call): Answer {
  demandReading(call);
  return ok(connectedAppView(appOf(call)));
}

function listScopes(call: Call): Answer {
  demandReading(call);
  return ok(dataPage(call, appOf(call).scopes, ({ scope, context_params }) => ({ scope, context_params })));
}

async function changeScopes(call: Call): Promise<Answer> {
  if (!isAdministrator(callerOf(call))) throw outOfScope();
  const app = appOf(call);
  const body = await call.json();
  const added = grantsField(body, 'scopes');
  const removed = new Set(grantsField(body, 'scopesToDelete').map(identityOf));
  const kept = app.scopes.filter((grant) => !removed.has(identityOf(grant)));
  const known = new Set(kept.map(identityOf));
  for (const grant of added) {
    if (!known.has(identityOf(grant))) kept.push(grant);
    known.add(identityOf(grant));
  }
  if (kept.length > MOST_SCOPES) throw invalid(`A connected app has at most ${MOST_SCOPES} scopes`);
  app.scopes = kept;
  return nothing();
}

function grantsField(body: JsonObject, field: string): ScopeGrant[] {
  const value = body[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(`${field} must be an array`, field);
  return value.map((item: unknown): ScopeGrant => {
    if (!isObject(item) || typeof item['scope'] !== 'string') throw invalid(`${field} must name scopes`, field);
    const context = isObject(item['context_params']) ? Object.entries(item['context_params']) : [];
    if (context.length > MOST_CONTEXT_KEYS)
      throw invalid(`context_params has at most ${MOST_CONTEXT_KEYS} keys`, field);
    return {
      scope: item['scope'],
      context_params: Object.fromEntries(
        context.map(([key, text]) => {
          if (typeof text !== 'string') throw invalid('context_params must hold strings', field);
          return [key, text];
        }),
      ),
    };
  });
}

function identityOf({ scope, context_params: context }: ScopeGrant): string {
  return JSON.stringify([scope, ...Object.entries(context).sort()]);
}

function revokeAll(call: Call): Answer {
  if (!isAdministrator(callerOf(call))) throw outOfScope();
  const { clientId } = appOf(call);
  for (const tokens of [call.state.accessTokens, call.state.refreshTokens]) {
    for (const held of tokens.values()) if (held.clientId === clientId) tokens.delete(held.token);
  }
  return nothing();
}

function catalogue(call: Call): Answer {
  callerOf(call);
  return ok(
    KNOWN_SCOPES.map(({ scope, displayName, product }) => ({
      scope,
      displayName,
      description: displayName,
      productLabel: product,
      internal: false,
    })),
  );
}

function under(base: string): readonly Route[] {
  return [
    { method: 'GET', path: `${base}/connectedApplications`, handle: list },
    { method: 'GET', path: `${base}/connectedApplications/:clientId`, handle: get },
    { method: 'GET', path: `${base}/connectedApplications/:clientId/scopes`, handle: listScopes },
    { method: 'PATCH', path: `${base}/connectedApplications/:clientId/scopes`, handle: changeScopes },
    { method: 'DELETE', path: `${base}/connectedApplications/:clientId/revoke`, handle: revokeAll },
  ];
}

export const accountsConnectedAppRoutes: readonly Route[] = [
  ...under('/accounts/api'),
  ...under('/accounts/api/organizations/:organizationId'),
  { method: 'GET', path: '/accounts/api/cs/scopes', handle: catalogue },
];
