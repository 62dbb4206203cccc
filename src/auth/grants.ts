/**
 * The way in which each sign-in gets a token. A grant knows its parameters and nothing of caching, which is the token
 * manager's job.
 */
import type { RequestOptions } from '../core/call/call.js';
import { timeIsUp, withinLimit } from '../core/pace/deadline.js';
import { kindOfThrown } from '../core/report/thrown.js';
import type { Grant, MintRequest, MintedToken } from '../core/token/token-manager.js';
import { isCredential } from '../core/token/token-store.js';
import { AuthenticationError, ConfigurationError, isAnypointError, TimeoutError } from '../errors.js';
import type {
  Credentials,
  AssertionCredentials,
  AuthorizationCodeCredentials,
  ClientCredentials,
  TokenSource,
} from './credentials.js';
import { storeKey } from './store-key.js';
import type { TokenEndpoint } from './token-endpoint.js';

/** Makes the grant for the given credentials. */
export function grantOf(auth: Credentials, endpoint: TokenEndpoint, baseUrl: string, timeoutMs: number): Grant {
  if ('token' in auth) return heldToken(auth.token);
  if ('getToken' in auth) return sourcedToken(auth, timeoutMs);
  const storable = (mint: Grant['mint']): Grant => ({ renewable: true, mint, storeKey: storeKey(baseUrl, auth) });
  if ('assertion' in auth) return storable(byAssertion(auth, endpoint, timeoutMs));
  if ('code' in auth) return storable(byCode(auth, endpoint));
  if ('refreshToken' in auth) return storable(byRefreshToken(auth, auth.refreshToken, endpoint));
  if (!('clientId' in auth)) return storable(() => endpoint.logIn(auth.username, auth.password));
  if ('username' in auth) {
    const { clientId, clientSecret, username, password, scope } = auth;
    return storable(() =>
      endpoint.request({
        grant_type: 'password',
        client_id: clientId,
        client_secret: clientSecret,
        username,
        password,
        scope,
        response_type: 'token',
      }),
    );
  }
  const { clientId, clientSecret } = auth;
  return storable(() =>
    endpoint.request({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
  );
}

/** The newest refresh token wins over the one that was given: the platform may rotate it with each use. */
function byRefreshToken(app: ClientCredentials, given: string, endpoint: TokenEndpoint): Grant['mint'] {
  return async ({ refreshToken = given }: MintRequest): Promise<MintedToken> => {
    const minted = await endpoint.request({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: app.clientId,
      client_secret: app.clientSecret,
    });
    // A response without a refresh token means that the old one stays valid.
    return { ...minted, refreshToken: minted.refreshToken ?? refreshToken };
  };
}

function byCode(auth: AuthorizationCodeCredentials, endpoint: TokenEndpoint): Grant['mint'] {
  let used = false;
  return async (request) => {
    if (request.refreshToken !== undefined) return byRefreshToken(auth, request.refreshToken, endpoint)(request);
    if (used) {
      throw new AuthenticationError(
        'The authorization code has been used and came without a refresh token, so the sign-in cannot be renewed. Ask the user again, with the scope "offline_access".',
      );
    }
    const minted = await exchangeCode(auth, endpoint);
    used = true;
    return minted;
  };
}

/** Exchanges an authorization code for tokens. */
export function exchangeCode(
  auth: AuthorizationCodeCredentials,
  endpoint: TokenEndpoint,
  options?: RequestOptions,
): Promise<MintedToken> {
  const parameters = {
    grant_type: 'authorization_code',
    code: auth.code,
    redirect_uri: auth.redirectUri,
    client_id: auth.clientId,
    client_secret: auth.clientSecret,
    code_verifier: auth.codeVerifier,
  } as const;
  return endpoint.request(parameters, options);
}

function byAssertion(auth: AssertionCredentials, endpoint: TokenEndpoint, timeoutMs: number): Grant['mint'] {
  return async () => {
    const { assertion } = auth;
    const jwt =
      typeof assertion === 'string' ? assertion : await ownSource(() => assertion(), '`assertion`', timeoutMs);
    if (typeof jwt !== 'string' || jwt === '') {
      throw new ConfigurationError('`assertion` must give a signed JWT as a non-empty string.');
    }
    return endpoint.request({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: jwt });
  };
}

function heldToken(token: string): Grant {
  const minted = { accessToken: token, tokenType: 'bearer', expiresInSeconds: undefined };
  return { renewable: false, mint: () => Promise.resolve(minted) };
}

function sourcedToken({ getToken }: TokenSource, timeoutMs: number): Grant {
  return {
    renewable: true,
    mint: ({ reason }) =>
      ownSource(async (signal) => mintedOf(await getToken({ reason, signal })), '`getToken`', timeoutMs),
  };
}

/** Checks what the caller's code returned: nothing guarantees that it keeps to the type. */
function mintedOf(sourced: unknown): MintedToken {
  const given = typeof sourced === 'object' && sourced !== null ? sourced : { accessToken: sourced };
  const accessToken: unknown = 'accessToken' in given ? given.accessToken : undefined;
  const seconds: unknown = 'expiresInSeconds' in given ? given.expiresInSeconds : undefined;
  if (!isCredential(accessToken)) {
    throw new ConfigurationError(
      '`getToken` must give a token as a non-empty string, or an object with `accessToken`.',
    );
  }
  if (seconds !== undefined && !(typeof seconds === 'number' && seconds > 0)) {
    throw new ConfigurationError('`expiresInSeconds` of `getToken` must be a number of seconds above 0.');
  }
  return { accessToken, tokenType: 'bearer', expiresInSeconds: seconds };
}

/**
 * Asks the caller's own source, for as long as the time limit. Names the kind of its error and not its text, which may
 * hold anything, secrets included.
 */
async function ownSource<T>(
  source: (signal: AbortSignal) => T | Promise<T>,
  name: string,
  timeoutMs: number,
): Promise<T> {
  try {
    return await withinLimit(timeoutMs, undefined, source);
  } catch (error) {
    if (error === timeIsUp) throw new TimeoutError(`${name} gave no token within ${timeoutMs} ms.`);
    if (isAnypointError(error)) throw error;
    throw new AuthenticationError(
      `${name} failed (${kindOfThrown(error)}). Its own error is not repeated here, since it may hold secrets.`,
    );
  }
}
