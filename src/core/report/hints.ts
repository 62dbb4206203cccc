/**
 * The hints: one table from the facts of a failure to the sentence that says what to do next. Rows go by operation, and
 * where a rule holds for a whole service, by service. Each names the public source of its fact. The first row that fits
 * wins.
 */
import {
  addApplicationOwner,
  createApiInstance,
  createPlatformApplication,
  getAccessToken,
  getCaller,
  getOrganizationHierarchy,
  importClientApplication,
  introspectToken,
  logIn,
  removeApplicationOwner,
  revokeToken,
  updateApiInstance,
} from '../../generated/operations.js';
import type { RequiredScopes } from '../../errors.js';
import { serviceOf } from '../call/path.js';
import {
  creations,
  deletions,
  inTheRoot,
  isMissing,
  isOf,
  isOfUsersAlone,
  named,
  ofApplications,
  ofOneApplication,
  ofOrganizations,
  ofProviders,
  ofTierChoice,
  removed,
  requests,
  scopesInWords,
  whichOrganization,
  type Riddle,
} from './riddle.js';

interface Row {
  readonly when: (riddle: Riddle) => boolean;
  readonly hint: string | ((riddle: Riddle) => string);
  /** True where a missing scope cannot be the reason, so that none is named. */
  readonly notForScopes?: boolean;
}

const heldToken =
  'The token was refused, and one that is given as `auth: { token }` cannot be renewed: it may have ended, have been revoked or belong to another control plane (`region` or `baseUrl`). Give a new one, or sign in in a way that renews it.';

const freshToken =
  'A fresh token was refused as well. Access Management and Design Center answer 401 for a missing scope, so look at the scopes of the Connected App rather than at its credentials.';

/** What a call that is refused for haste can do; the limits are those of the sign-in and of its address. */
export const heldBack =
  'The rate limit is shared by all who use the same sign-in. Try again later, call less often (`maxRequestsPerMinute`), or wait longer (`rateLimitPatienceMs`).';

const rows: readonly Row[] = [
  {
    when: ({ status }) => status === 429,
    hint: heldBack,
  },
  // RFC 6749; "Connected Apps for Developers", docs.mulesoft.com.
  {
    when: (riddle) => isOf(riddle, [getAccessToken]) && riddle.oauthError === 'invalid_grant',
    hint: 'The code, refresh token, assertion or password is wrong, used up or expired, or the account has multi-factor authentication, which the password grant cannot pass. Check that it belongs to this Connected App and control plane.',
  },
  {
    when: (riddle) =>
      (isOf(riddle, [getAccessToken]) && (riddle.status === 400 || riddle.status === 401)) ||
      (isOf(riddle, [introspectToken]) && riddle.status === 401),
    hint: 'Check the client id and secret of the Connected App: a secret may have expired or been rotated since it last worked. Also check that the app is enabled, that its grant type matches, and that `region` or `baseUrl` is the control plane it was made on: a Connected App of another region is unknown here.',
  },
  {
    when: (riddle) => isOf(riddle, [logIn]) && riddle.status === 401,
    hint: 'User name or password is wrong, or the account belongs to another control plane (`region`).',
  },
  // Access Management API specification.
  {
    when: (riddle) => isOf(riddle, [logIn]) && riddle.status === 403,
    hint: 'The account is disabled, or may not sign in in this way: ask an administrator of the organization.',
    notForScopes: true,
  },
  {
    when: (riddle) => isOf(riddle, [revokeToken]) && riddle.status === 401,
    hint: 'The token that asks is refused already: it has ended or was revoked before.',
  },
  // Both paths exist on every control plane.
  {
    when: (riddle) => isOf(riddle, [getAccessToken, logIn]) && (riddle.status === 404 || riddle.status === 405),
    hint: 'Every control plane answers sign-ins under this path, so something else answered: check `baseUrl` or `region`, and proxies on the way.',
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
  // Salesforce help 001116119: an Organization Administrator, by design; the same holds for team roles.
  {
    when: isOfUsersAlone,
    hint: 'No Connected App that acts on its own behalf may do this, by design: act on behalf of a user who is an Organization Administrator of the root organization (authorization code, or `auth: { token }` of that user).',
    notForScopes: true,
  },
  // salesforce/terraform-provider-anypoint, issue 87.
  {
    when: ({ status, message }) => status === 403 && /\bonly an? (?:\w+ )?admin/i.test(message),
    hint: 'The platform wants an administrator here, whatever the scopes are: act on behalf of a user who is one, of the organization in question and of the one above it (authorization code, or `auth: { token }` of that user).',
    notForScopes: true,
  },
  // Salesforce help 001116119, "Manage existing client applications"; 001120307, "403 on contracts".
  {
    when: (riddle) => riddle.status === 403 && isOf(riddle, ofOneApplication),
    hint: (riddle) =>
      `A Connected App that acts on its own behalf manages only the applications it created. Grant it Manage Client Applications on the root organization, or the scope manage:client_application for this one application, which no screen offers: an Organization Administrator of the root organization sends PATCH /accounts/api/connectedApplications/{connectedAppClientId}/scopes with {"scopes":[{"scope":"manage:client_application","context_params":{"org":"<root organization id>","applicationId":"<application id>","clientId":"<application client id>"}}]}.${whichOrganization(riddle)}`,
  },
  // Salesforce help 005385409.
  {
    when: (riddle) => riddle.status === 403 && isOf(riddle, creations),
    hint: (riddle) =>
      `Creating client applications needs the scope Application Creator (create:client_applications) or Manage Client Applications (manage:org_client_applications), granted on the root organization, and the path needs the id of the root organization, not of a business group.${whichOrganization(riddle)}`,
  },
  {
    when: ({ status, renewed, route }) =>
      status === 401 && !renewed && ['accounts', 'designcenter'].includes(serviceOf(route)),
    hint: `${heldToken} Access Management and Design Center answer 401 for a missing scope as well: where other calls are answered with the same token, look at its scopes.`,
  },
  {
    when: ({ status, renewed }) => status === 401 && !renewed,
    hint: heldToken,
  },
  // The vendor's Terraform provider, which then asks elsewhere.
  {
    when: (riddle) => riddle.status === 401 && isOf(riddle, [getCaller]),
    hint: `${freshToken} On some control planes a token by user name and password cannot ask who it is for. Where this was asked for the root organization, give its id as \`organizationId\`, and it is not asked.`,
  },
  // A blog on connected apps; salesforce/terraform-provider-anypoint, issue 81 (roles).
  {
    when: ({ status, route }) => status === 401 && ['accounts', 'designcenter'].includes(serviceOf(route)),
    hint: `${freshToken} Where no scope opens an endpoint, act on behalf of a user.`,
  },
  {
    when: ({ status }) => status === 401,
    hint: 'The token was refused, also after it was renewed. Check that it was issued by this control plane (`region` or `baseUrl`) and that the Connected App is enabled.',
  },
  {
    when: ({ status, scopes }) => status === 403 && scopes.length > 0,
    hint: (riddle) =>
      `The sign-in lacks a scope for this operation (it needs ${scopesInWords(riddle.scopes)}), or has it for another organization or environment.${isOf(riddle, inTheRoot) ? whichOrganization(riddle) : ''}`,
  },
  {
    when: (riddle) => riddle.status === 403 && isOf(riddle, inTheRoot),
    hint: (riddle) =>
      `Client applications and their providers belong to the root organization, and this sign-in may not look there.${whichOrganization(riddle)}`,
  },
  // Salesforce help 005385409: removed from v1 and v2.
  {
    when: (riddle) => riddle.status === 404 && isOf(riddle, removed),
    hint: 'This endpoint was removed from Exchange. Use GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis instead: `apiInstances.list()`.',
  },
  // What the platform names is what is missing: ids of other objects are then right.
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'tier',
    hint: 'The API instance has no such SLA tier: `slaTiers.list({ apiInstanceId })` shows its tiers, and `assets.listTiers` shows them to consumers.',
  },
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'contract',
    hint: 'There is no such contract here: `contracts.list({ apiInstanceId })` shows the contracts of an API instance, `clientApplications.listContracts` those of an application.',
  },
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'asset',
    hint: 'Exchange does not know this asset or version: `assets.search()` shows group id, asset id and version.',
  },
  // A user is who can own an application; a Connected App cannot: Salesforce help 001116119.
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'user' && isOf(riddle, [addApplicationOwner]),
    hint: 'The organization has no such user: `organizations.listMembers()` shows the ids. Users alone can own an application, a Connected App cannot.',
  },
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'user' && isOf(riddle, [removeApplicationOwner]),
    hint: 'The application has no such owner: `clientApplications.listOwners` shows the ids.',
  },
  // API Manager API specification; the providers live in the root organization.
  {
    when: (riddle) => isMissing(riddle, 'provider', 'application') && isOf(riddle, ofProviders),
    hint: (riddle) =>
      `The root organization has no such client provider, or the provider does not know the client: \`organizations.listClientProviders()\` shows the ids of providers.${whichOrganization(riddle)}`,
  },
  {
    when: (riddle) => isMissing(riddle, 'application', 'organization') && isOf(riddle, ofApplications),
    hint: (riddle) =>
      `Client applications belong to the root organization: check that \`organizationId\` is its id and not a business group’s, and that the application still exists. The platform may also answer 404 where the sign-in may not look.${whichOrganization(riddle)}`,
  },
  {
    when: (riddle) => riddle.status === 404 && named(riddle) === 'application' && isOf(riddle, requests),
    hint: 'There is no such client application: `applicationId` is its number, as `clientApplications.findByName` tells it, and it must belong to the root organization above this API instance.',
  },
  {
    when: (riddle) =>
      isMissing(riddle, 'environment', 'API', 'organization') &&
      (serviceOf(riddle.route) === 'apimanager' || isOf(riddle, requests)),
    hint: 'API Manager wants the business group that owns the environment (`businessGroupId`), the environment and the API instance to belong together: `apiInstances.list()` shows the API instances of an environment.',
  },
  // Access Management API specification: hierarchy answers 400 for an unknown organization.
  {
    when: (riddle) => riddle.status === 400 && isOf(riddle, [getOrganizationHierarchy]),
    hint: 'The organization is unknown on this control plane: check its id and `region`.',
  },
  // Tokens, organizations and ids belong to one control plane.
  {
    when: (riddle) => (riddle.status === 403 || riddle.status === 404) && isOf(riddle, ofOrganizations),
    hint: 'The organization is unknown to this sign-in: check its id, that the Connected App belongs to it, and `region`: an organization of another control plane is not known here.',
  },
  // docs.mulesoft.com, Exchange: request access; a tier is mandatory where the API instance has tiers.
  {
    when: (riddle) =>
      riddle.status === 400 &&
      isOf(riddle, ofTierChoice) &&
      /tier\w*\b.*\b(?:required|missing|mandatory)|\b(?:requires?|missing)\b.*tier/i.test(riddle.message),
    hint: 'The API instance has SLA tiers, so a contract names one: give `tierId`. `slaTiers.list({ apiInstanceId, active: true })` shows them, and `assets.listTiers` shows them to consumers.',
  },
  {
    when: (riddle) => riddle.status === 400 && isOf(riddle, ofTierChoice) && /tier/i.test(riddle.message),
    hint: 'Only an active SLA tier of this very API instance can be asked for: `slaTiers.list({ apiInstanceId, active: true })` shows them, and `assets.listTiers` shows them to consumers. Its id goes into `tierId`.',
  },
  // API Manager API specification.
  {
    when: (riddle) => riddle.status === 400 && isOf(riddle, [importClientApplication]),
    hint: 'Not every client provider can import clients: `organizations.listClientProviders()` shows the type of each.',
  },
  // Platform API specification.
  {
    when: (riddle) =>
      riddle.status === 400 &&
      isOf(riddle, [createPlatformApplication]) &&
      (riddle.message === '' || /federat|api[\s_-]?version/i.test(riddle.message)),
    hint: 'In a federated organization the older platform API needs the API instance that the application is for: give `apiInstanceId`.',
  },
  // The vendor's Terraform provider, which sends it again.
  {
    when: (riddle) =>
      riddle.status === 400 &&
      isOf(riddle, [createApiInstance, updateApiInstance]) &&
      /gateway\s?(?:is\s)?not\s?ready/i.test(riddle.message),
    hint: 'The gateway is still starting: send the request again a little later.',
  },
  {
    when: (riddle) => riddle.status === 400 && isOf(riddle, deletions),
    hint: 'A contract must be revoked before it can be deleted: call `contracts.revoke`, or `contracts.delete` with `revokeFirst: true`.',
  },
  {
    when: (riddle) => riddle.status === 409 && isOf(riddle, creations),
    hint: 'An application of this name exists already: find it with `clientApplications.findByName`, or use `clientApplications.ensure`. If neither sees it, its name may differ in letter case, or it belongs to somebody else: only an administrator of the root organization, or a Connected App with View Client Applications (read:org_client_applications), sees the applications of others.',
  },
  {
    when: (riddle) => riddle.status === 409 && isOf(riddle, requests),
    hint: 'One application has at most one contract with an API instance: find it with `clientApplications.listContracts` or `contracts.list`, or use `contracts.ensure`.',
  },
  {
    when: (riddle) => riddle.uncertain && isOf(riddle, creations),
    hint: 'The application may exist all the same: look for it with `clientApplications.findByName` before creating it again, or use `clientApplications.ensure`, which does.',
  },
  {
    when: (riddle) => riddle.uncertain && isOf(riddle, requests),
    hint: 'The contract may exist all the same: look for it with `clientApplications.listContracts` or `contracts.list` before asking again, or use `contracts.ensure`, which does.',
  },
  {
    when: ({ uncertain, method }) => uncertain && (method === 'POST' || method === 'PATCH'),
    hint: 'The request may have been carried out all the same: read the object before sending it again.',
  },
];

/** Returns the hint for a failure, and the scopes to name with it. */
export function hintFor(riddle: Riddle): { hint: string | undefined; scopes: RequiredScopes } {
  const row = rows.find(({ when }) => when(riddle));
  const hint = typeof row?.hint === 'function' ? row.hint(riddle) : row?.hint;
  return { hint, scopes: row?.notForScopes === true ? [] : riddle.scopes };
}
