/**
 * The records of who exists and who is signed in: organizations, people, connected apps, tokens. Instants are ISO 8601
 * strings where the platform shows them, and epoch milliseconds where only the local platform needs them (tokens).
 */

/** A scope as it is assigned to a connected app or a user: an identifier, and where it holds. */
export interface LocalScopeGrant {
  scope: string;
  /** Holds `org`, `org` and `envId`, or for `manage:client_application` also `applicationId` and `clientId`. */
  context_params: Record<string, string>;
}

/** A root organization or a business group. */
export interface LocalOrganization {
  id: string;
  name: string;
  domain: string | null;
  /** The organization above; null for the root. */
  parentId: string | null;
  ownerId: string;
  clientId: string;
  /** Whether its client applications live in an external provider: the older platform then wants an API instance. */
  isFederated: boolean;
  /** Minutes. */
  sessionTimeout: number;
  createdAt: string;
  updatedAt: string;
}

/** An environment of one organization. */
export interface LocalEnvironment {
  id: string;
  organizationId: string;
  name: string;
  type: string;
  isProduction: boolean;
  clientId: string;
}

/** A person with an account. */
export interface LocalUser {
  id: string;
  organizationId: string;
  username: string;
  password: string;
  firstName: string;
  lastName: string;
  email: string;
  /** Whether sign-in by password alone is refused. */
  mfa: boolean;
  /** A disabled user cannot sign in (403). */
  enabled: boolean;
  /** Whether the account belongs to another product, which login answers with 418 and this target. */
  otherPlatform: string | null;
  /** Whether the user is Organization Administrator of the root organization. */
  administrator: boolean;
  /** What the user may do beside what ownership gives. */
  permissions: LocalScopeGrant[];
  createdAt: string;
  updatedAt: string;
}

/** A connected app of Access Management. */
export interface LocalConnectedApp {
  clientId: string;
  clientSecret: string;
  name: string;
  organizationId: string;
  ownerUserId: string;
  grantTypes: string[];
  redirectUris: string[];
  /** PEM (SPKI). When there are some, a JWT assertion must be signed with one of them. */
  publicKeys: string[];
  scopes: LocalScopeGrant[];
  enabled: boolean;
}

/** An issued access token. */
export interface LocalAccessToken {
  token: string;
  /** The connected app; null after the older login. */
  clientId: string | null;
  /** The user it acts for; null when the app acts on its own behalf. */
  userId: string | null;
  /** Scope identifiers of a token that acts for a user. An app on its own behalf has the scopes assigned to it. */
  scopes: string[];
  /** Epoch milliseconds. */
  issuedAt: number;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** An issued refresh token. */
export interface LocalRefreshToken {
  token: string;
  clientId: string;
  userId: string;
  scopes: string[];
  /** Epoch milliseconds. */
  issuedAt: number;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** An authorization code that has not been exchanged yet. */
export interface LocalAuthorizationCode {
  code: string;
  clientId: string;
  userId: string;
  redirectUri: string;
  scopes: string[];
  nonce: string | null;
  codeChallenge: string | null;
  codeChallengeMethod: string | null;
  /** Epoch milliseconds. */
  expiresAt: number;
}
