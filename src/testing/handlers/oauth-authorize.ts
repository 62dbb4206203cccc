/**
 * The authorization endpoint. The browser's user (`state.browserUserId`) is signed in and consents at once, so the
 * answer is the redirect with `code` and `state`. Source: Access Management specification. Unverified: the bodies of
 * its refusals, and that a code challenge (PKCE) is kept with the code.
 */
import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import { invalid } from '../problems.js';
import { unpredictableUuid } from '../world/random.js';
import { scopesForUser } from '../access/tokens.js';
import { undescribed, type SomeHandlers, type UndescribedEndpoint } from './handler.js';

const AUTHORIZE = '/accounts/api/v2/oauth2/authorize';
const CODE_LIFETIME_MS = 10 * 60 * 1000;

async function authorize(call: Call): Promise<Answer> {
  const fields = call.request.method === 'GET' ? new Map(call.url.searchParams) : await call.fields();
  const app = call.state.connectedApps.get(fields.get('client_id') ?? '');
  if (app?.enabled !== true) throw invalid('Invalid client_id');
  const redirectUri = fields.get('redirect_uri') ?? '';
  if (!app.redirectUris.includes(redirectUri)) throw invalid('Invalid redirect_uri');
  if (fields.get('response_type') !== 'code' || !app.grantTypes.includes('authorization_code')) {
    throw invalid('Invalid response_type');
  }
  const code = unpredictableUuid();
  call.state.authorizationCodes.set(code, {
    code,
    clientId: app.clientId,
    userId: call.state.browserUserId,
    redirectUri,
    scopes: scopesForUser(app, fields.get('scope')),
    nonce: fields.get('nonce') ?? null,
    codeChallenge: fields.get('code_challenge') ?? null,
    codeChallengeMethod: fields.get('code_challenge_method') ?? null,
    expiresAt: call.platform.now() + CODE_LIFETIME_MS,
  });
  const location = new URL(redirectUri);
  location.searchParams.set('code', code);
  const state = fields.get('state');
  if (state !== undefined) location.searchParams.set('state', state);
  return { status: 302, headers: { location: location.href } };
}

export const oauthAuthorizeHandlers = { startAuthorization: authorize } satisfies SomeHandlers;

export const oauthAuthorizeEndpoints: readonly UndescribedEndpoint[] = [
  undescribed(`POST ${AUTHORIZE}`, authorize),
  undescribed(`GET ${AUTHORIZE}/{domain}`, authorize),
  undescribed(`POST ${AUTHORIZE}/{domain}`, authorize),
];
