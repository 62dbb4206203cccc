/** The params and results of the methods of `auth`. */
import type { AccessToken } from '../../core/token/token-manager.js';

/** The parameters of an authorization URL. */
export interface AuthorizationUrlParams {
  /** One of the Connected App's redirect URIs, character for character. */
  readonly redirectUri: string;
  /** Scope identifiers, separated by spaces or as a list. Add `offline_access` to get a refresh token. */
  readonly scope: string | readonly string[];
  /** Value that ties the callback to this request; compare it when the user comes back. @default 32 random bytes */
  readonly state?: string | undefined;
  /**
   * Whether to add a PKCE challenge (S256). The vendor does not document PKCE: never rely on it alone.
   * @default false
   */
  readonly pkce?: boolean | undefined;
}

/** The URL to send the user to, and what to keep until they come back. */
export interface AuthorizationUrl {
  readonly url: string;
  readonly state: string;
  /** The PKCE verifier for `exchangeCode`; a secret. Only with `pkce: true`. */
  readonly codeVerifier?: string;
}

/** An authorization code and the values that belong to it. */
export interface ExchangeCodeParams {
  readonly code: string;
  /** The redirect URI of the authorization request, character for character. */
  readonly redirectUri: string;
  readonly codeVerifier?: string | undefined;
}

/** The tokens that a code was exchanged for. Secrets. */
export interface UserTokens extends AccessToken {
  /** Refresh token, only when the user granted `offline_access`. Valid for 90 days. */
  readonly refreshToken?: string;
}

/** A user name and password that represent the Connected App itself. Secrets. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
  /** The complete value of an `Authorization` header. */
  readonly header: string;
}

/** The params of a method that takes none; its options are the second argument, as everywhere. */
export type NoParams = Readonly<Record<string, never>>;
