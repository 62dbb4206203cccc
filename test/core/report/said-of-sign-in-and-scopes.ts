/** What the platform says of sign-ins and missing scopes, in its own words where they are known, and the hint of each. */
import type * as operations from '../../../src/generated/operations.js';

export interface Said {
  readonly of: keyof typeof operations | { readonly method: string; readonly path: string };
  readonly status: number;
  readonly message?: string;
  readonly oauthError?: string;
  /** False for a token that cannot be renewed. */
  readonly renewed?: boolean;
  readonly uncertain?: boolean;
  readonly hint: RegExp | undefined;
  /** What the hint must not speak of. */
  readonly not?: RegExp;
  /** Where the words or the rule come from. */
  readonly source: string;
}

const byDesign = /by design: act on behalf of a user who is an Organization Administrator/;
const organization = (method: string, path: string) => ({
  method,
  path: `/accounts/api/organizations/{organizationId}${path}`,
});

export const saidOfSignInAndScopes: readonly Said[] = [
  // Signing in.
  {
    of: 'getAccessToken',
    status: 400,
    message: 'invalid_grant',
    oauthError: 'invalid_grant',
    hint: /used up or expired/,
    source: 'test of the vendor’s Terraform provider',
  },
  {
    of: 'getAccessToken',
    status: 401,
    message: 'Unauthorized',
    hint: /secret may have expired or been rotated.*region/,
    source: 'docs: creating-connected-apps-dev',
  },
  {
    of: 'getAccessToken',
    status: 400,
    message: 'invalid_client',
    oauthError: 'invalid_client',
    hint: /secret may have expired or been rotated/,
    source: 'RFC 6749',
  },
  {
    of: 'logIn',
    status: 401,
    message: 'Unauthorized',
    hint: /password is wrong/,
    source: 'README of a bearer-token helper',
  },
  {
    of: 'getAccessToken',
    status: 429,
    message: 'Too many requests',
    hint: /shared by all who use the same sign-in/,
    source: 'Access Management API specification',
  },
  {
    of: 'logIn',
    status: 403,
    message: 'Forbidden',
    hint: /account is disabled/,
    source: 'Access Management API specification',
  },
  {
    of: 'logIn',
    status: 404,
    message: 'an HTML page',
    hint: /`baseUrl` or `region`/,
    source: 'both paths are on every control plane',
  },
  {
    of: 'getAccessToken',
    status: 404,
    message: 'an HTML page',
    hint: /`baseUrl` or `region`/,
    source: 'both paths are on every control plane',
  },
  {
    of: 'introspectToken',
    status: 401,
    renewed: false,
    message: 'Unauthorized',
    hint: /client id and secret/,
    not: /held|renew/,
    source: 'Access Management API specification: Basic authentication',
  },
  {
    of: 'revokeToken',
    status: 401,
    renewed: false,
    message: 'Unauthorized',
    hint: /refused already/,
    not: /renew/,
    source: 'Access Management API specification',
  },
  {
    of: 'getCaller',
    status: 401,
    message: 'Unauthorized',
    hint: /fresh token.*scopes.*password.*`organizationId`/,
    source: 'the vendor’s Terraform provider: on some planes a token of the password grant cannot read it',
  },
  {
    of: 'getCaller',
    status: 401,
    renewed: false,
    message: 'Unauthorized',
    hint: /cannot be renewed.*Give a new one.*look at its scopes/,
    not: /fresh token|after it was renewed/,
    source: 'blog on connected apps',
  },
  {
    of: 'listClientApplications',
    status: 401,
    renewed: false,
    message: 'Unauthorized',
    hint: /cannot be renewed.*Give a new one/,
    not: /fresh token|after it was renewed|scopes/,
    source: 'vendor documentation: tokens end after an hour',
  },
  {
    of: 'logIn',
    status: 418,
    message: 'the account belongs to another platform: composer',
    hint: /another MuleSoft platform/,
    source: 'Access Management API specification',
  },
  {
    of: 'getCaller',
    status: 403,
    message: 'you must reauthenticate',
    hint: /new sign-in/,
    not: /scope [A-Z]/,
    source: 'recorded answer',
  },
  {
    of: 'listEnvironments',
    status: 401,
    message: 'Unauthorized',
    hint: /answer 401 for a missing scope/,
    source: 'blog on connected apps',
  },
  {
    of: organization('GET', '/roles'),
    status: 401,
    message: 'Unauthorized',
    hint: /Where no scope opens an endpoint, act on behalf of a user/,
    source: 'salesforce/terraform-provider-anypoint, issue 81',
  },
  {
    of: 'listSlaTiers',
    status: 401,
    message: 'Unauthorized',
    hint: /issued by this control plane/,
    source: 'facts, 12',
  },
  // What no Connected App may do on its own behalf.
  {
    of: 'changeConnectedAppScopes',
    status: 403,
    message: 'Forbidden',
    hint: byDesign,
    source: 'Salesforce help 001116119',
  },
  {
    of: 'changeConnectedAppScopes',
    status: 401,
    message: 'Unauthorized',
    hint: byDesign,
    source: 'Salesforce help 001116119',
  },
  {
    of: 'removeConnectedAppScopes',
    status: 403,
    message: 'Forbidden',
    hint: byDesign,
    source: 'Salesforce help 001116119',
  },
  {
    of: { method: 'PUT', path: '/accounts/api/connectedApplications/{clientId}/scopes' },
    status: 403,
    hint: byDesign,
    source: 'Salesforce help 001116119',
  },
  {
    of: organization('POST', '/teams/{teamId}/roles'),
    status: 403,
    message: 'Forbidden',
    hint: byDesign,
    source: 'issue 11, report 11',
  },
  {
    of: organization('GET', '/teams'),
    status: 403,
    message: 'Forbidden',
    hint: byDesign,
    source: 'issue 11, report 11',
  },
  {
    of: organization('POST', ''),
    status: 403,
    message: 'Only an admin of the parent sub organization can update the entitlements',
    hint: /act on behalf of a user who is one/,
    source: 'salesforce/terraform-provider-anypoint, issue 87',
  },
  {
    of: 'listConnectedAppScopes',
    status: 403,
    message: 'Forbidden',
    hint: /lacks a scope|^$/,
    not: /by design/,
    source: 'reading is no such thing',
  },
  // 403 on client applications names the id, where it came from, and what overrides it.
  ...(['getClientApplication', 'listApplicationContracts', 'requestContract', 'addApplicationOwner'] as const).map(
    (of): Said => ({
      of,
      status: 403,
      message: 'Unauthorized',
      hint: /only the applications it created.*manage:client_application.*organization 3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4, which `\/accounts\/api\/me` led to; `organizationId`.*overrides it/,
      source: 'Salesforce help 001120307',
    }),
  ),
  {
    of: 'createClientApplication',
    status: 403,
    message: 'Unauthorized',
    hint: /Application Creator.*3f0c2a7e.*overrides it/,
    source: 'Salesforce help 005385409',
  },
  ...(
    [
      'listClientApplications',
      'listPlatformApplications',
      'listApplicationsWithContracts',
      'importClientApplication',
    ] as const
  ).map((of): Said => ({
    of,
    status: 403,
    message: 'Forbidden',
    hint: /lacks a scope.*3f0c2a7e.*overrides it/,
    source: 'docs: permissions',
  })),
  {
    of: 'listGrantTypes',
    status: 403,
    message: 'Forbidden',
    hint: /may not look there.*3f0c2a7e.*overrides it/,
    source: 'facts, 7.10',
  },
  {
    of: 'listSlaTiers',
    status: 403,
    message: 'Forbidden',
    hint: /it needs read:api_contracts/,
    not: /overrides it/,
    source: 'API Manager API specification',
  },
];
