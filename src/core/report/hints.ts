/**
 * The platform's riddles, answered: one table from what came back to the sentence that says what to do next. Rows go by
 * operation, and where a rule holds for a whole service, by service. Each names the public source of its fact. The first
 * row that fits wins.
 */
import {
  addApplicationOwner,
  changeConnectedAppScopes,
  createClientApplication,
  createContract,
  createGroupContract,
  createPlatformApplication,
  createPlatformApplicationContract,
  deleteClientApplication,
  deleteContract,
  deleteGroupContract,
  deletePlatformApplication,
  getAccessToken,
  getClientApplication,
  getEnvironment,
  getOrganization,
  getOrganizationHierarchy,
  getPlatformApplication,
  listApplicationApiInstances,
  listApplicationContracts,
  listClientApplications,
  listClientProviders,
  listEnvironments,
  listInstanceContracts,
  listMembers,
  listPlatformApplicationContracts,
  listPlatformApplications,
  logIn,
  removeApplicationOwner,
  requestContract,
  requestContractTierChange,
  resetClientApplicationSecret,
  resetPlatformApplicationSecret,
  updateClientApplication,
  updatePlatformApplication,
} from '../../generated/operations.js';
import type { RequiredScopes } from '../../errors.js';
import { serviceOf, templateFits } from '../call/path.js';

/** What a hint may be derived from. */
export interface Riddle {
  readonly status: number;
  readonly method: string;
  /** The path template, or the path where the caller wrote one out. */
  readonly route: string;
  /** The platform's own words, scrubbed; empty when it said nothing. */
  readonly message: string;
  /** The OAuth error code of a refused token request, such as `invalid_grant`. */
  readonly oauthError: string | undefined;
  /** Alternatives of scopes that permit the operation. */
  readonly scopes: RequiredScopes;
  /** True when nobody knows whether the request was carried out. */
  readonly uncertain: boolean;
  /** The organization in the path, and where its id came from. */
  readonly organization?: { readonly id: string; readonly origin: string } | undefined;
}

interface Route {
  readonly method: string;
  readonly path: string;
}

interface Row {
  readonly when: (riddle: Riddle) => boolean;
  readonly hint: string | ((riddle: Riddle) => string);
  /** True where a missing scope is not the reason, so that none is named. */
  readonly notForScopes?: boolean;
}

const creations = [createClientApplication, createPlatformApplication];
const ofOneApplication = [
  getClientApplication,
  updateClientApplication,
  deleteClientApplication,
  resetClientApplicationSecret,
  listApplicationApiInstances,
  listInstanceContracts,
  listApplicationContracts,
  requestContract,
  requestContractTierChange,
  getPlatformApplication,
  updatePlatformApplication,
  deletePlatformApplication,
  resetPlatformApplicationSecret,
  addApplicationOwner,
  removeApplicationOwner,
  listPlatformApplicationContracts,
  createPlatformApplicationContract,
];
const ofApplications = [...creations, ...ofOneApplication, listClientApplications, listPlatformApplications];
const requests = [requestContract, createContract, createGroupContract, createPlatformApplicationContract];
const deletions = [deleteContract, deleteGroupContract];
const ofOrganizations = [
  getOrganization,
  getOrganizationHierarchy,
  listEnvironments,
  getEnvironment,
  listClientProviders,
  listMembers,
];
/** Removed from Exchange, so no document describes it. */
const removed: readonly Route[] = ['v1', 'v2'].map((version) => ({
  method: 'GET',
  path: `/exchange/api/${version}/organizations/{organizationId}/environments/{environmentId}/apis`,
}));

function isOf({ method, route }: Riddle, routes: readonly Route[]): boolean {
  return routes.some((one) => one.method === method && (one.path === route || templateFits(one.path, route)));
}

/** The object that the platform's words name, where they name one. */
function named({ message }: Riddle): 'tier' | 'contract' | 'asset' | 'environment' | 'API' | 'other' | undefined {
  if (/\btiers?\b/i.test(message)) return 'tier';
  if (/\bcontracts?\b/i.test(message)) return 'contract';
  if (/\bassets?\b/i.test(message)) return 'asset';
  if (/\benvironments?\b/i.test(message)) return 'environment';
  if (/\bapi\b/i.test(message)) return 'API';
  return message === '' || /\b(?:not ?found|application|client|organi[sz]ation)\b/i.test(message) ? undefined : 'other';
}

const rows: readonly Row[] = [
  // RFC 6749; "Connected Apps for Developers", docs.mulesoft.com.
  {
    when: (riddle) => isOf(riddle, [getAccessToken]) && riddle.oauthError === 'invalid_grant',
    hint: 'The code, refresh token, assertion or password is wrong, used up or expired, or the account has multi-factor authentication, which the password grant cannot pass. Check that it belongs to this Connected App and control plane.',
  },
  {
    when: (riddle) => isOf(riddle, [getAccessToken]) && (riddle.status === 400 || riddle.status === 401),
    hint: 'Check the client id and secret of the Connected App: a secret may have expired or been rotated since it last worked. Also check that the app is enabled, that its grant type matches, and that `region` or `baseUrl` is the control plane it was made on: a Connected App of another region is unknown here.',
  },
  {
    when: (riddle) => isOf(riddle, [logIn]) && riddle.status === 401,
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
  // Salesforce help 001116119: an Organization Administrator, by design; the same holds for team roles.
  {
    when: (riddle) =>
      riddle.status === 403 &&
      (isOf(riddle, [changeConnectedAppScopes]) || /^\/accounts\/api\/.*\/teams\b/.test(riddle.route)),
    hint: 'No Connected App that acts on its own behalf may do this, by design: act on behalf of a user who is an Organization Administrator of the root organization (authorization code, or `auth: { token }` of that user).',
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
    when: ({ status, route }) => status === 401 && ['accounts', 'designcenter'].includes(serviceOf(route)),
    hint: 'A fresh token was refused as well. Access Management and Design Center answer 401 for a missing scope, so look at the scopes of the Connected App rather than at its credentials.',
  },
  {
    when: ({ status }) => status === 401,
    hint: 'The token was refused, also after it was renewed where that was possible. Check that it was issued by this control plane (`region` or `baseUrl`) and that the Connected App is enabled.',
  },
  {
    when: ({ status, scopes }) => status === 403 && scopes.length > 0,
    hint: ({ scopes }) =>
      `The sign-in lacks a scope for this operation (it needs ${scopesInWords(scopes)}), or has it for another organization or environment.`,
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
  {
    when: (riddle) => riddle.status === 404 && isOf(riddle, ofApplications) && named(riddle) === undefined,
    hint: (riddle) =>
      `Client applications belong to the root organization: check that \`organizationId\` is its id and not a business group’s, and that the application still exists. The platform may also answer 404 where the sign-in may not look.${whichOrganization(riddle)}`,
  },
  {
    when: (riddle) => riddle.status === 404 && serviceOf(riddle.route) === 'apimanager' && named(riddle) !== 'other',
    hint: 'API Manager wants the business group that owns the environment (`businessGroupId`), the environment and the API instance to belong together.',
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
      riddle.status === 400 && isOf(riddle, [...requests, requestContractTierChange]) && /tier/i.test(riddle.message),
    hint: 'The API instance has SLA tiers, so a contract names one: give `tierId`. `slaTiers.list({ apiInstanceId, active: true })` shows them, and `assets.listTiers` shows them to consumers.',
  },
  // Platform API specification.
  {
    when: (riddle) =>
      riddle.status === 400 &&
      isOf(riddle, [createPlatformApplication]) &&
      (riddle.message === '' || /federat|api[\s_-]?version/i.test(riddle.message)),
    hint: 'In a federated organization the older platform API needs the API instance that the application is for: give `apiInstanceId`.',
  },
  {
    when: (riddle) => riddle.status === 400 && isOf(riddle, deletions),
    hint: 'A contract must be revoked before it can be deleted: call `contracts.revoke`, or `contracts.delete` with `revokeFirst: true`.',
  },
  {
    when: (riddle) => riddle.status === 409 && isOf(riddle, creations),
    hint: 'An application of this name exists already: find it with `clientApplications.findByName`, or use `clientApplications.ensure`. If neither sees it, it belongs to somebody else: only an administrator of the root organization, or a Connected App with View Client Applications (read:org_client_applications), sees the applications of others.',
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

/** Writes alternatives of scopes as one reads them: "a and b, or c". */
export function scopesInWords(scopes: RequiredScopes): string {
  const sets = scopes.map((all) => all.join(' and '));
  return sets.join(scopes.some((all) => all.length > 1) ? ', or ' : ' or ');
}

/** Client applications live in the root organization; which id was taken for it is half of the answer. */
function whichOrganization({ organization }: Riddle): string {
  if (organization === undefined) return '';
  return ` The request was about organization ${organization.id}, ${organization.origin}; \`organizationId\` in the params or in the client's options overrides it.`;
}

/** The sentences for calls that were not answered as calls are. */
export const plainHints = {
  redirected:
    'Redirects are not followed, so that the token stays with the platform. Check `baseUrl` or `region`, and proxies on the way.',
  untrusted:
    'The certificate of the host was not accepted: check `baseUrl`, and whether a proxy replaces certificates.',
  unreached: 'The host was not reached: check the network, `baseUrl` or `region`, and whether a proxy is needed.',
  heldBack:
    'The rate limit is shared by all who use the same sign-in. Try again later, call less often (`maxRequestsPerMinute`), or wait longer (`rateLimitPatienceMs`).',
};

/** Returns the sentence that saves an hour, and the scopes to name with it. */
export function hintFor(riddle: Riddle): { hint: string | undefined; scopes: RequiredScopes } {
  const row = rows.find(({ when }) => when(riddle));
  const hint = typeof row?.hint === 'function' ? row.hint(riddle) : row?.hint;
  return { hint, scopes: row?.notForScopes === true ? [] : riddle.scopes };
}
