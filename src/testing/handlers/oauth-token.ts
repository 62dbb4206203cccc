/**
 * The token endpoint: five grants, JSON or form. Source: docs.mulesoft.com, Access Management: connected apps for
 * developers; Salesforce help article 001120307 (password). Error bodies follow RFC 6749; only `invalid_grant` is
 * confirmed. Unverified: that a wrong client id or secret is a 401, and that a code challenge is checked at
 * all, so that a client with one needs no secret.
 */
import { readAssertion } from '../assertions.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { oauthRefusal } from '../problems.js';
import { appAnswer, base64Url, scopesForUser, userAnswer } from '../access/tokens.js';
import type { LocalAuthorizationCode, LocalConnectedApp } from '../access/identities.js';
import type { SomeHandlers } from './handler.js';

type Fields = ReadonlyMap<string, string>;
type Grant = (call: Call, fields: Fields) => Promise<Answer>;

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const GRANTS: ReadonlyMap<string, Grant> = new Map([
  ['client_credentials', clientCredentials],
  ['password', password],
  ['authorization_code', authorizationCode],
  ['refresh_token', refreshToken],
  [JWT_BEARER, jwtBearer],
]);

async function token(call: Call): Promise<Answer> {
  const fields = await call.fields();
  const grant = GRANTS.get(required(fields, 'grant_type'));
  if (grant === undefined) throw oauthRefusal(400, 'unsupported_grant_type');
  return grant(call, fields);
}

function required(fields: Fields, name: string): string {
  const value = fields.get(name);
  if (value === undefined || value === '') throw oauthRefusal(400, 'invalid_request');
  return value;
}

/** Finds the connected app by its credentials, which travel in the body, and checks that it may use the grant. */
function authenticatedApp(call: Call, fields: Fields, grantType: string): LocalConnectedApp {
  const app = call.state.connectedApps.get(required(fields, 'client_id'));
  if (app?.enabled !== true || app.clientSecret !== required(fields, 'client_secret')) {
    throw oauthRefusal(401, 'invalid_client');
  }
  demandGrant(app, grantType);
  return app;
}

/** Finds the connected app of a client that cannot keep a secret and proves itself by its code verifier. */
function publicApp(call: Call, fields: Fields, grantType: string): LocalConnectedApp {
  const app = call.state.connectedApps.get(required(fields, 'client_id'));
  if (app?.enabled !== true) throw oauthRefusal(401, 'invalid_client');
  demandGrant(app, grantType);
  return app;
}

function demandGrant(app: LocalConnectedApp, grantType: string): void {
  if (!app.grantTypes.includes(grantType)) throw oauthRefusal(400, 'unauthorized_client');
}

async function clientCredentials(call: Call, fields: Fields): Promise<Answer> {
  const app = authenticatedApp(call, fields, 'client_credentials');
  return Promise.resolve(ok(appAnswer(call.platform, app)));
}

async function password(call: Call, fields: Fields): Promise<Answer> {
  const app = authenticatedApp(call, fields, 'password');
  const username = required(fields, 'username');
  const given = required(fields, 'password');
  const user = [...call.state.users.values()].find((candidate) => candidate.username === username);
  if (user?.password !== given || !user.enabled || user.mfa) throw oauthRefusal(400, 'invalid_grant');
  return ok(await userAnswer(call.platform, app, user, scopesForUser(app, fields.get('scope'))));
}

async function authorizationCode(call: Call, fields: Fields): Promise<Answer> {
  const code = call.state.authorizationCodes.get(required(fields, 'code'));
  const isPublicClient = code?.codeChallenge != null && !fields.has('client_secret');
  const app = isPublicClient
    ? publicApp(call, fields, 'authorization_code')
    : authenticatedApp(call, fields, 'authorization_code');
  const redirectUri = required(fields, 'redirect_uri');
  if (code === undefined) throw oauthRefusal(400, 'invalid_grant');
  call.state.authorizationCodes.delete(code.code);
  const user = call.state.users.get(code.userId);
  const isFresh = code.expiresAt > call.platform.now();
  const isTheirs = code.clientId === app.clientId && code.redirectUri === redirectUri;
  const isProven = await provesPossession(code, fields.get('code_verifier'));
  if (user === undefined || !isFresh || !isTheirs || !isProven) throw oauthRefusal(400, 'invalid_grant');
  return ok(await userAnswer(call.platform, app, user, code.scopes, code.nonce));
}

async function provesPossession(code: LocalAuthorizationCode, verifier: string | undefined): Promise<boolean> {
  if (code.codeChallenge === null) return true;
  if (verifier === undefined) return false;
  if (code.codeChallengeMethod !== 'S256') return verifier === code.codeChallenge;
  return base64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))) === code.codeChallenge;
}

async function refreshToken(call: Call, fields: Fields): Promise<Answer> {
  const app = authenticatedApp(call, fields, 'refresh_token');
  const held = call.state.refreshTokens.get(required(fields, 'refresh_token'));
  const user = held === undefined ? undefined : call.state.users.get(held.userId);
  const isValid = held?.clientId === app.clientId && held.expiresAt > call.platform.now() && user?.enabled === true;
  if (!isValid) throw oauthRefusal(400, 'invalid_grant');
  call.state.refreshTokens.delete(held.token);
  return ok(await userAnswer(call.platform, app, user, held.scopes));
}

async function jwtBearer(call: Call, fields: Fields): Promise<Answer> {
  const assertion = await readAssertion(call.platform, required(fields, 'assertion'));
  if (assertion === undefined) throw oauthRefusal(400, 'invalid_grant');
  const { app, user } = assertion;
  demandGrant(app, JWT_BEARER);
  return ok(await userAnswer(call.platform, app, user, scopesForUser(app, fields.get('scope'))));
}

export const oauthTokenHandlers = { getAccessToken: token } satisfies SomeHandlers;
