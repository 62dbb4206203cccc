/** What the methods of `auth` take and give. */
import type { AccessToken } from '../../core/token/token-manager.js';

/** Where the user comes back to, and what is asked for. */
export interface AuthorizationUrlParams {
  /** One of the Connected App's redirect URIs, to the letter. */
  readonly redirectUri: string;
  /** Scope identifiers, space separated or as a list. Add `offline_access` to get a refresh token. */
  readonly scope: string | readonly string[];
  /** Ties the answer to this request; compare it when the user comes back. @default 32 random bytes */
  readonly state?: string | undefined;
  /** Adds a PKCE challenge (S256). The vendor does not document PKCE: never rely on it alone. @default false */
  readonly pkce?: boolean | undefined;
}

/** Where to send the user, and what to keep until they come back. */
export interface AuthorizationUrl {
  readonly url: string;
  readonly state: string;
  /** Belongs into `exchangeCode`; a secret. Only with `pkce: true`. */
  readonly codeVerifier?: string;
}

/** An authorization code with what belongs to it. */
export interface ExchangeCodeParams {
  readonly code: string;
  /** The redirect URI of the authorization request, to the letter. */
  readonly redirectUri: string;
  readonly codeVerifier?: string | undefined;
}

/** What a code was exchanged for. Secrets. */
export interface UserTokens extends AccessToken {
  /** Only when the user granted `offline_access`. Lives 90 days. */
  readonly refreshToken?: string;
}

/** A user name and password that stand for the Connected App itself. Secrets. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
  /** The complete value of an `Authorization` header. */
  readonly header: string;
}

/** The params of a method that takes none: its options come second, as everywhere. */
export type NoParams = Readonly<Record<string, never>>;
