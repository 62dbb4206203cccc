/**
 * The ways to sign in. One union, so that half a credential does not compile; `options/client-options.ts` checks the same at run time.
 */
import type { TokenReason } from '../core/token/token-manager.js';

/**
 * Sign-in as the Connected App itself (grant type `client_credentials`). The token has every scope of the app.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { clientId: process.env.APP_ID!, clientSecret: process.env.APP_SECRET! } });
 * ```
 */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Sign-in as a user by name and password (grant type `password`). Works only for users without multi-factor
 * authentication, which the platform has required of people since August 2023.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { clientId, clientSecret, username: 'robot', password, scope: 'full' } });
 * ```
 */
export interface PasswordCredentials extends ClientCredentials {
  readonly username: string;
  readonly password: string;
  /** Scope identifiers, separated by spaces. */
  readonly scope?: string | undefined;
}

/**
 * Sign-in as the user who gave their consent (grant type `authorization_code`), then by the refresh token that came
 * with the code. Request the scope `offline_access` to get one. The code works once, for a few minutes.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { clientId, clientSecret, code: url.searchParams.get('code')!, redirectUri } });
 * ```
 */
export interface AuthorizationCodeCredentials extends ClientCredentials {
  readonly code: string;
  /** The redirect URI of the authorization request, character for character. */
  readonly redirectUri: string;
  /** The verifier of `auth.authorizationUrl({ pkce: true })`. */
  readonly codeVerifier?: string | undefined;
}

/**
 * Sign-in by a refresh token (grant type `refresh_token`). When the platform rotates it, the new one is kept and used.
 * A refresh token expires after 90 days.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { clientId, clientSecret, refreshToken: savedRefreshToken } });
 * ```
 */
export interface RefreshTokenCredentials extends ClientCredentials {
  readonly refreshToken: string;
}

/**
 * Sign-in by a signed assertion (grant type `urn:ietf:params:oauth:grant-type:jwt-bearer`). Give a function where the
 * client lives longer than one assertion; it is called for each token.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { clientId, assertion: () => signAssertion({ iss: clientId, aud: tokenUrl, sub }) } });
 * ```
 */
export interface AssertionCredentials {
  readonly clientId: string;
  readonly assertion: string | (() => string | Promise<string>);
}

/**
 * Sign-in at the platform's older login endpoint, without a Connected App. For accounts without multi-factor
 * authentication; a response that asks for it is thrown as an `AuthenticationError`.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { username: 'robot', password: process.env.ROBOT_PASSWORD! } });
 * ```
 */
export interface LoginCredentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Sign-in by a bearer token of your own. It cannot be renewed: once it expires, calls fail with an
 * `AuthenticationError`.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { token: process.env.ANYPOINT_BEARER! } });
 * ```
 */
export interface HeldToken {
  readonly token: string;
}

/** The reason why {@link TokenSource.getToken} is called, and when to stop. */
export interface TokenRequest {
  /**
   * `'first'`: there is no token yet; `'expired'`: the last one is about to expire; `'rejected'`: the platform refused
   * it.
   */
  readonly reason: TokenReason;
  /** Aborts when the client's time limit for a token has passed. */
  readonly signal: AbortSignal;
}

/** A token and its lifetime, which a token source may return instead of a bare string. */
export interface SourcedToken {
  readonly accessToken: string;
  /** Lifetime in seconds from now. @default 3600, as for the platform's own tokens */
  readonly expiresInSeconds?: number | undefined;
}

/**
 * Sign-in by tokens from a source of your own, such as a broker or a vault. It is called again shortly before a token
 * expires and when the platform refuses one; concurrent calls share one request.
 *
 * @example
 * ```ts
 * new AnypointClient({ auth: { getToken: ({ reason, signal }) => broker.token({ force: reason === 'rejected', signal }) } });
 * ```
 */
export interface TokenSource {
  readonly getToken: (request: TokenRequest) => string | SourcedToken | Promise<string | SourcedToken>;
}

/** One complete set of credentials in any of its forms. @internal */
export type Credentials =
  | ClientCredentials
  | PasswordCredentials
  | AuthorizationCodeCredentials
  | RefreshTokenCredentials
  | AssertionCredentials
  | LoginCredentials
  | HeldToken
  | TokenSource;

type Member = Credentials extends infer One ? (One extends unknown ? keyof One : never) : never;

/** Credentials without members of another way to sign in, so that half of a second credential does not compile. */
type Whole<One> = One extends unknown ? One & { readonly [Foreign in Exclude<Member, keyof One>]?: undefined } : never;

/** Any way to sign in. */
export type AnypointAuth = Whole<Credentials>;
