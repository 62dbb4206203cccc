/**
 * Issues and ends tokens. An access token lives as long as the local platform was told, a refresh token 90 days, an
 * authorization code ten minutes (the last is published nowhere, unverified). Refresh tokens rotate: each use gives a
 * new one and ends the old one. Source: docs.mulesoft.com, Access Management: connected apps for developers.
 */
import type { Platform } from '../call.js';
import { oauthRefusal } from '../problems.js';
import { unpredictableUuid } from '../world/random.js';
import type { LocalAccessToken, LocalConnectedApp, LocalUser } from './identities.js';

const REFRESH_TOKEN_MS = 90 * 24 * 60 * 60 * 1000;

/** The body of the token endpoint's response. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: 'bearer';
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly scope?: string;
  readonly id_token?: string;
}

/** Issues an access token for an app on its own behalf, for a user of an app, or for a user after the older login. */
export function issueAccessToken(
  platform: Platform,
  app: LocalConnectedApp | null,
  user: LocalUser | null,
  scopes: readonly string[],
): LocalAccessToken {
  const issuedAt = platform.now();
  const record: LocalAccessToken = {
    token: unpredictableUuid(),
    clientId: app?.clientId ?? null,
    userId: user?.id ?? null,
    scopes: [...scopes],
    issuedAt,
    expiresAt: issuedAt + platform.tokenLifetimeSeconds * 1000,
  };
  forgetExpired(platform.state.accessTokens, issuedAt);
  platform.state.accessTokens.set(record.token, record);
  return record;
}

/** Forgets the oldest tokens once they have expired, so that a world that runs for days stays small. */
function forgetExpired(tokens: Map<string, LocalAccessToken>, now: number): void {
  for (const { token, expiresAt } of tokens.values()) {
    if (expiresAt > now) return;
    tokens.delete(token);
  }
}

/** Answers an app on its own behalf. It has the scopes assigned to it, so none is told. */
export function appAnswer(platform: Platform, app: LocalConnectedApp): TokenAnswer {
  const { token } = issueAccessToken(platform, app, null, []);
  return { access_token: token, token_type: 'bearer', expires_in: platform.tokenLifetimeSeconds };
}

/** Answers for a user: with a refresh token under `offline_access`, with an id token under `openid`. */
export async function userAnswer(
  platform: Platform,
  app: LocalConnectedApp,
  user: LocalUser,
  scopes: readonly string[],
  nonce: string | null = null,
): Promise<TokenAnswer> {
  const { token } = issueAccessToken(platform, app, user, scopes);
  return {
    access_token: token,
    token_type: 'bearer',
    expires_in: platform.tokenLifetimeSeconds,
    ...(scopes.includes('offline_access') ? { refresh_token: issueRefreshToken(platform, app, user, scopes) } : {}),
    scope: scopes.join(' '),
    ...(scopes.includes('openid') ? { id_token: await idToken(platform, app, user, nonce) } : {}),
  };
}

function issueRefreshToken(
  platform: Platform,
  app: LocalConnectedApp,
  user: LocalUser,
  scopes: readonly string[],
): string {
  const token = unpredictableUuid();
  const issuedAt = platform.now();
  platform.state.refreshTokens.set(token, {
    token,
    clientId: app.clientId,
    userId: user.id,
    scopes: [...scopes],
    issuedAt,
    expiresAt: issuedAt + REFRESH_TOKEN_MS,
  });
  return token;
}

/**
 * Returns the scopes that a token for a user gets: those asked for that the app has, or all that the app has when none is
 * asked for. Nothing in common is `invalid_scope` (RFC 6749; unverified).
 */
export function scopesForUser(app: LocalConnectedApp, asked: string | undefined): string[] {
  const assigned = [...new Set(app.scopes.map(({ scope }) => scope))];
  const wanted = asked?.split(/\s+/).filter((scope) => scope !== '') ?? [];
  if (wanted.length === 0) return assigned;
  const granted = wanted.filter((scope) => assigned.includes(scope));
  if (granted.length === 0) throw oauthRefusal(400, 'invalid_scope');
  return granted;
}

/** Encodes bytes or text as base64url. */
export function base64Url(data: ArrayBuffer | string): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The id under which the signing key is published. */
export const SIGNING_KEY_ID = 'local-anypoint';

async function idToken(
  platform: Platform,
  app: LocalConnectedApp,
  user: LocalUser,
  nonce: string | null,
): Promise<string> {
  const issuedAt = Math.floor(platform.now() / 1000);
  const header = base64Url(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: SIGNING_KEY_ID }));
  const claims = base64Url(
    JSON.stringify({
      iss: 'https://anypoint.mulesoft.com/accounts/api/v2/oauth2',
      sub: user.id,
      aud: app.clientId,
      iat: issuedAt,
      exp: issuedAt + platform.tokenLifetimeSeconds,
      email: user.email,
      ...(nonce === null ? {} : { nonce }),
    }),
  );
  const { privateKey } = await platform.signingKeys();
  const signed = new TextEncoder().encode(`${header}.${claims}`);
  return `${header}.${claims}.${base64Url(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, signed))}`;
}
