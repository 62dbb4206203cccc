/**
 * Access Management: connected apps and their scopes. Only an Organization Administrator, with a token that acts for
 * that user, may change scopes; PATCH adds and never replaces. Source: Access Management specification; Salesforce help
 * article 001116119.
 */
import { callerOf, isAdministrator } from '../access/access.js';
import { nothing, ok, type Answer } from '../answer.js';
import { isObject, type Call, type JsonObject } from '../call.js';
import { CONNECTED_APP_PAGES, dataPage, ordered } from '../pages.js';
import { invalid, notFound, outOfScope } from '../problems.js';
import { KNOWN_SCOPES } from '../access/scopes.js';
import { connectedAppView } from '../views/accounts.js';
import type { LocalConnectedApp, LocalScopeGrant } from '../access/identities.js';
import { own, undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

const MOST_CONTEXT_KEYS = 7;
const MOST_SCOPES = 1000;

type OfApp = Call<'clientId'>;

function appOf(call: OfApp): LocalConnectedApp {
  const app = call.state.connectedApps.get(call.param('clientId'));
  if (app === undefined) throw notFound('Connected application');
  return app;
}

function list(call: Call): Answer {
  const search = call.query('search')?.toLowerCase() ?? '';
  const found = [...call.state.connectedApps.values()].filter(({ name }) => name.toLowerCase().includes(search));
  const keys = {
    client_id: (app: LocalConnectedApp) => app.clientId,
    client_name: (app: LocalConnectedApp) => app.name,
  };
  return ok(dataPage(call, ordered(call, found, keys), connectedAppView, CONNECTED_APP_PAGES));
}

function get(call: OfApp): Answer {
  return ok(connectedAppView(appOf(call)));
}

function listScopes(call: OfApp): Answer {
  return ok(dataPage(call, appOf(call).scopes, ({ scope, context_params }) => ({ scope, context_params })));
}

async function changeScopes(call: OfApp): Promise<Answer> {
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

async function removeScopes(call: OfApp): Promise<Answer> {
  if (!isAdministrator(callerOf(call))) throw outOfScope();
  const app = appOf(call);
  const body = await call.json();
  if (body['scopes'] === undefined) throw invalid('scopes is required', 'scopes');
  const removed = new Set(grantsField(body, 'scopes').map(identityOf));
  app.scopes = app.scopes.filter((grant) => !removed.has(identityOf(grant)));
  return nothing();
}

function grantsField(body: JsonObject, field: string): LocalScopeGrant[] {
  const value = body[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(`${field} must be an array`, field);
  return value.map((item: unknown): LocalScopeGrant => {
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

function identityOf({ scope, context_params: context }: LocalScopeGrant): string {
  return JSON.stringify([scope, ...Object.entries(context).sort()]);
}

function revokeAll(call: OfApp): Answer {
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
    KNOWN_SCOPES.map(({ identifier, name }) => ({
      scope: identifier,
      displayName: name,
      description: name,
      internal: false,
    })),
  );
}

export const accountsConnectedAppHandlers = {
  listConnectedApps: list,
  listConnectedAppsOfOrganization: list,
  getConnectedApp: get,
  listConnectedAppScopes: listScopes,
  changeConnectedAppScopes: own(changeScopes),
  removeConnectedAppScopes: own(removeScopes),
  listScopes: catalogue,
} satisfies SomeHandlers;

const READING = [['read:orgconnapps']];
const APPS = '/accounts/api/connectedApplications';
const APPS_OF_ORGANIZATION = '/accounts/api/organizations/{organizationId}/connectedApplications';

export const accountsConnectedAppEndpoints: readonly UndescribedEndpoint[] = [
  undescribed(`DELETE ${APPS}/{clientId}/revoke`, revokeAll),
  undescribed(`GET ${APPS_OF_ORGANIZATION}/{clientId}`, get, READING),
  undescribed(`GET ${APPS_OF_ORGANIZATION}/{clientId}/scopes`, listScopes, READING),
  undescribed(`PATCH ${APPS_OF_ORGANIZATION}/{clientId}/scopes`, changeScopes),
  undescribed(`DELETE ${APPS_OF_ORGANIZATION}/{clientId}/revoke`, revokeAll),
  undescribed(`DELETE ${APPS}/{clientId}/scopes`, removeScopes),
];
