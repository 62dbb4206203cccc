/**
 * What OAuth offers around tokens: introspection, revocation, user info, keys, discovery. Source: Access Management
 * specification. Introspection tells instants in milliseconds. Unverified: that revocation needs no client
 * authentication, and the members of the discovery document other than `scopes_supported`.
 */
import { callerOf } from '../access/access.js';
import { ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { unauthenticated } from '../problems.js';
import { KNOWN_SCOPES } from '../access/scopes.js';
import { EVERY_GRANT_TYPE } from '../world/seed.js';
import { SIGNING_KEY_ID } from '../access/tokens.js';
import { userOf } from './accounts-users.js';
import { undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

const OAUTH = '/accounts/api/v2/oauth2';

function demandBasicCredentials(call: Call): void {
  const encoded = /^basic +(\S+)$/i.exec(call.request.headers.get('authorization') ?? '')?.[1];
  if (encoded === undefined) throw unauthenticated();
  let decoded: string;
  try {
    decoded = atob(encoded);
  } catch {
    throw unauthenticated();
  }
  const [clientId = '', ...secret] = decoded.split(':');
  const app = call.state.connectedApps.get(clientId);
  if (app?.enabled !== true || app.clientSecret !== secret.join(':')) throw unauthenticated();
}

async function introspect(call: Call): Promise<Answer> {
  demandBasicCredentials(call);
  const token = (await call.fields()).get('token') ?? '';
  const held = call.state.accessTokens.get(token) ?? call.state.refreshTokens.get(token);
  if (held === undefined || held.expiresAt <= call.platform.now()) return ok({ active: false });
  const app = held.clientId === null ? undefined : call.state.connectedApps.get(held.clientId);
  const user = call.state.users.get(held.userId ?? app?.ownerUserId ?? '');
  const scopes = held.userId === null ? (app?.scopes.map(({ scope }) => scope) ?? []) : held.scopes;
  return ok({
    active: true,
    token_type: 'bearer',
    scope: [...new Set(scopes)].join(' '),
    user_id: user?.id ?? null,
    username: user?.username ?? null,
    client_id: held.clientId,
    iat: held.issuedAt,
    exp: held.expiresAt,
  });
}

async function revoke(call: Call): Promise<Answer> {
  const token = (await call.fields()).get('token') ?? '';
  call.state.accessTokens.delete(token);
  call.state.refreshTokens.delete(token);
  return { status: 200 };
}

function userInfo(call: Call): Answer {
  const user = userOf(callerOf(call));
  return ok({
    sub: user.id,
    name: `${user.firstName} ${user.lastName}`,
    given_name: user.firstName,
    family_name: user.lastName,
    preferred_username: user.username,
    email: user.email,
    email_verified: true,
  });
}

async function keys(call: Call): Promise<Answer> {
  const { publicKey } = await call.platform.signingKeys();
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
  return ok({ keys: [{ kty, n, e, kid: SIGNING_KEY_ID, use: 'sig', alg: 'RS256' }] });
}

function discovery(call: Call): Answer {
  const base = `${call.url.origin}${OAUTH}`;
  return ok({
    issuer: base,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/token`,
    userinfo_endpoint: `${base}/userinfo`,
    jwks_uri: `${base}/keys`,
    introspection_endpoint: `${base}/introspect`,
    revocation_endpoint: `${base}/revoke`,
    scopes_supported: KNOWN_SCOPES.map(({ identifier }) => identifier),
    response_types_supported: ['code'],
    grant_types_supported: EVERY_GRANT_TYPE,
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  });
}

export const oauthTokensHandlers = {
  introspectToken: introspect,
  revokeToken: revoke,
  getUserInfo: userInfo,
  getSigningKeys: keys,
  getDiscoveryDocument: discovery,
} satisfies SomeHandlers;

export const oauthTokensEndpoints: readonly UndescribedEndpoint[] = [undescribed(`POST ${OAUTH}/userinfo`, userInfo)];
