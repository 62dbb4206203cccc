/**
 * The platform's riddles, answered: one table from what came back to the sentence that says what to do next. Each row
 * names the public source of its fact. The first row that fits wins.
 */

/** Is what a hint may be derived from. */
export interface Riddle {
  readonly status: number;
  readonly method: string;
  readonly route: string;
  /** The platform's own words, scrubbed; empty when it said nothing. */
  readonly message: string;
  /** The OAuth error code of a refused token request, such as `invalid_grant`. */
  readonly oauthError: string | undefined;
  /** Scopes that the operation needs. */
  readonly scopes: readonly string[];
  /** True when nobody knows whether the request was carried out. */
  readonly uncertain: boolean;
}

interface Row {
  readonly when: (riddle: Riddle) => boolean;
  readonly hint: string | ((riddle: Riddle) => string);
  /** Scopes to name beside those of the operation. */
  readonly scopes?: readonly string[];
  /** True where a missing scope is not the reason, so that none is named. */
  readonly notForScopes?: boolean;
}

const onApplication = /\/applications\/\{applicationId\}/;
const tokenRoute = '/accounts/api/v2/oauth2/token';

const rows: readonly Row[] = [
  // RFC 6749; "Connected Apps for Developers", docs.mulesoft.com.
  {
    when: ({ route, oauthError }) => route === tokenRoute && oauthError === 'invalid_grant',
    hint: 'The code, refresh token, assertion or password is wrong, used up or expired, or the account has multi-factor authentication, which the password grant cannot pass. Check that it belongs to this Connected App and control plane.',
  },
  {
    when: ({ route, status }) => route === tokenRoute && (status === 400 || status === 401),
    hint: 'Check the client id and secret of the Connected App, that it is enabled, that its grant type matches, and that `region` or `baseUrl` is the control plane it was made on: a Connected App of another region is unknown here.',
  },
  {
    when: ({ route, status }) => route === '/accounts/login' && status === 401,
    hint: 'User name or password is wrong, or the account belongs to another control plane (`region`).',
  },
  {
    when: ({ status }) => status === 418,
    hint: 'This account belongs to another MuleSoft platform and cannot sign in here.',
  },
  // Recorded response of Access Management, which comes with the path of a login page.
  {
    when: ({ status, message }) => status === 403 && /\bre-?authenticat/i.test(message),
    hint: 'The platform wants a new sign-in, whatever the scopes are: sign in anew, where a user is behind the token by asking that user again, and go on with the new token.',
    notForScopes: true,
  },
  // Salesforce help 001116119, "Manage existing client applications"; 001120307, "403 on contracts".
  {
    when: ({ status, route }) => status === 403 && onApplication.test(route),
    hint: 'A Connected App that acts on its own behalf manages only the applications it created. Grant it Manage Client Applications on the root organization, or the scope manage:client_application for this one application, which no screen offers: an Organization Administrator of the root organization sends PATCH /accounts/api/connectedApplications/{connectedAppClientId}/scopes with {"scopes":[{"scope":"manage:client_application","context_params":{"org":"<root organization id>","applicationId":"<application id>","clientId":"<application client id>"}}]}.',
    scopes: ['manage:client_application'],
  },
  // Salesforce help 005385409.
  {
    when: ({ status, method, route }) => status === 403 && method === 'POST' && route.endsWith('/applications'),
    hint: 'Creating client applications needs the scope Application Creator (create:client_applications) or Manage Client Applications (manage:org_client_applications), granted on the root organization, and the path needs the id of the root organization, not of a business group.',
  },
  {
    when: ({ status, route }) => status === 401 && /^\/(accounts|designcenter)\//.test(route),
    hint: 'A fresh token was refused as well. Access Management and Design Center answer 401 for a missing scope, so look at the scopes of the Connected App rather than at its credentials.',
  },
  {
    when: ({ status }) => status === 401,
    hint: 'The token was refused, also after it was renewed where that was possible. Check that it was issued by this control plane (`region` or `baseUrl`) and that the Connected App is enabled.',
  },
  {
    when: ({ status, scopes }) => status === 403 && scopes.length > 0,
    hint: ({ scopes }) =>
      `The sign-in lacks a scope for this operation (it needs ${scopes.join(' and ')}), or has it for another organization or environment.`,
  },
  // Salesforce help 005385409: removed from v1 and v2.
  {
    when: ({ status, route }) =>
      status === 404 && /^\/exchange\/api\/v[12]\/organizations\/[^/]+\/environments\/[^/]+\/apis/.test(route),
    hint: 'This endpoint was removed from Exchange. Use GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis instead: `apiInstances.list()`.',
  },
  {
    when: ({ status, route }) => status === 404 && /^\/(exchange|apiplatform)\/.*\/applications/.test(route),
    hint: 'Client applications belong to the root organization: check that `organizationId` is its id and not a business group’s, and that the application still exists. The platform may also answer 404 where the sign-in may not look.',
  },
  {
    when: ({ status, route }) => status === 404 && route.startsWith('/apimanager/'),
    hint: 'API Manager wants the business group that owns the environment (`businessGroupId`), the environment and the API instance to belong together.',
  },
  // Access Management API specification: hierarchy answers 400 for an unknown organization.
  {
    when: ({ status, route }) => status === 400 && route.endsWith('/hierarchy'),
    hint: 'The organization is unknown on this control plane: check its id and `region`.',
  },
  // Tokens, organizations and ids belong to one control plane.
  {
    when: ({ status, route }) =>
      (status === 403 || status === 404) && route.startsWith('/accounts/api/organizations/{organizationId}'),
    hint: 'The organization is unknown to this sign-in: check its id, that the Connected App belongs to it, and `region`: an organization of another control plane is not known here.',
  },
  // Platform API specification.
  {
    when: ({ status, method, route, message }) =>
      status === 400 &&
      method === 'POST' &&
      /^\/apiplatform\/.*\/applications$/.test(route) &&
      (message === '' || /federat|api[\s_-]?version/i.test(message)),
    hint: 'In a federated organization the older platform API needs the API instance that the application is for: give `apiInstanceId`.',
  },
  {
    when: ({ status, method, route }) =>
      status === 400 && method === 'DELETE' && route.endsWith('/contracts/{contractId}'),
    hint: 'A contract must be revoked before it can be deleted: call `contracts.revoke`, or `contracts.delete` with `revokeFirst: true`.',
  },
  {
    when: ({ status, method, route }) => status === 409 && method === 'POST' && route.endsWith('/applications'),
    hint: 'An application of this name exists already: find it with `clientApplications.findByName`, or use `clientApplications.ensure`.',
  },
  {
    when: ({ status, method, route }) => status === 409 && method === 'POST' && route.endsWith('/contracts'),
    hint: 'One application has at most one contract with an API instance: find it with `clientApplications.listContracts` or `contracts.list`, or use `contracts.ensure`.',
  },
  {
    when: ({ uncertain, method, route }) => uncertain && method === 'POST' && route.endsWith('/applications'),
    hint: 'The application may exist all the same: look for it with `clientApplications.findByName` before creating it again, or use `clientApplications.ensure`, which does.',
  },
  {
    when: ({ uncertain, method, route }) => uncertain && method === 'POST' && route.endsWith('/contracts'),
    hint: 'The contract may exist all the same: look for it with `clientApplications.listContracts` or `contracts.list` before asking again, or use `contracts.ensure`, which does.',
  },
  {
    when: ({ uncertain, method }) => uncertain && (method === 'POST' || method === 'PATCH'),
    hint: 'The request may have been carried out all the same: read the object before sending it again.',
  },
];

/** Gives the sentence that saves an hour, and the scopes to name with it. */
export function hintFor(riddle: Riddle): { hint: string | undefined; scopes: readonly string[] } {
  const row = rows.find(({ when }) => when(riddle));
  const hint = typeof row?.hint === 'function' ? row.hint(riddle) : row?.hint;
  if (row?.notForScopes === true) return { hint, scopes: [] };
  return { hint, scopes: [...new Set([...riddle.scopes, ...(row?.scopes ?? [])])] };
}
