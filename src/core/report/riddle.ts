/**
 * What a hint is derived from: which operation it was, which object the platform's words name, and which organization
 * the request was about.
 */
import {
  addApplicationOwner,
  createClientApplication,
  createClientApplicationWithCredentials,
  createContract,
  createGroupContract,
  createPlatformApplication,
  createPlatformApplicationContract,
  deleteClientApplication,
  deleteContract,
  deleteGroupContract,
  deletePlatformApplication,
  getClientApplication,
  getEnvironment,
  getOrganization,
  getOrganizationHierarchy,
  getPlatformApplication,
  importClientApplication,
  listApplicationApiInstances,
  listApplicationContracts,
  listApplicationsWithContracts,
  listClientApplications,
  listClientProviders,
  listEnvironments,
  listGrantTypes,
  listInstanceContracts,
  listMembers,
  listPlatformApplicationContracts,
  listPlatformApplications,
  removeApplicationOwner,
  requestContract,
  requestContractTierChange,
  resetClientApplicationSecret,
  resetPlatformApplicationSecret,
  updateClientApplication,
  updatePlatformApplication,
} from '../../generated/operations.js';
import type { RequiredScopes } from '../../errors.js';
import { templateFits } from '../call/path.js';

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
  /** True when the platform refused a token that was renewed for this very call. */
  readonly renewed: boolean;
  /** True when nobody knows whether the request was carried out. */
  readonly uncertain: boolean;
  /** The organization in the path, and where its id came from. */
  readonly organization?: { readonly id: string; readonly origin: string } | undefined;
}

interface Route {
  readonly method: string;
  readonly path: string;
}

export const creations = [createClientApplication, createClientApplicationWithCredentials, createPlatformApplication];
export const ofOneApplication = [
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
export const ofApplications = [...creations, ...ofOneApplication, listClientApplications, listPlatformApplications];
export const requests = [requestContract, createContract, createGroupContract, createPlatformApplicationContract];
export const ofTierChoice = [...requests, requestContractTierChange];
export const ofProviders = [importClientApplication, listGrantTypes];
/** What takes the id of the root organization. */
export const inTheRoot = [...ofApplications, ...ofProviders, listApplicationsWithContracts];
export const deletions = [deleteContract, deleteGroupContract];
export const ofOrganizations = [
  getOrganization,
  getOrganizationHierarchy,
  listEnvironments,
  getEnvironment,
  listClientProviders,
  listMembers,
];
/** Removed from Exchange, so no document describes it. */
export const removed: readonly Route[] = ['v1', 'v2'].map((version) => ({
  method: 'GET',
  path: `/exchange/api/${version}/organizations/{organizationId}/environments/{environmentId}/apis`,
}));

export function isOf({ method, route }: Riddle, routes: readonly Route[]): boolean {
  return routes.some((one) => one.method === method && (one.path === route || templateFits(one.path, route)));
}

type Named =
  'tier' | 'contract' | 'asset' | 'environment' | 'user' | 'provider' | 'application' | 'organization' | 'API';

/** True where a Connected App was refused what it may not do on its own behalf: roles of teams, and scopes of Connected Apps. */
export function isOfUsersAlone({ status, method, route }: Riddle): boolean {
  // A 401 may be a missing scope, which would do for a team.
  if (status === 403 && /^\/accounts\/api\/.*\/teams\b/.test(route)) return true;
  if (status !== 401 && status !== 403) return false;
  return method !== 'GET' && /^\/accounts\/api\/.*\/?connectedApplications\/[^/]+\/scopes$/.test(route);
}

/** Which words name which object; the first that fits wins, so that the API of a contract is no API that is missing. */
const objects: readonly (readonly [RegExp, Named])[] = [
  [/\btiers?\b/i, 'tier'],
  [/\bcontracts?\b/i, 'contract'],
  [/\bassets?\b/i, 'asset'],
  [/\benvironments?\b/i, 'environment'],
  [/\b(?:users?|owners?|members?)\b/i, 'user'],
  [/\bproviders?\b/i, 'provider'],
  [/\b(?:applications?|client)\b/i, 'application'],
  [/\b(?:organi[sz]ation|business group)\b/i, 'organization'],
  [/\bapi\b/i, 'API'],
];

/** The object that the platform's words name; nothing where they name none, `'other'` where they are about more. */
export function named({ message }: Riddle): Named | 'other' | undefined {
  const known = objects.find(([words]) => words.test(message))?.[1];
  return (
    known ??
    (message === '' || /\b(?:not ?found|unauthori[sz]ed|forbidden|denied)\b/i.test(message) ? undefined : 'other')
  );
}

/** True for a 404 that names one of these objects, or none. */
export function isMissing(riddle: Riddle, ...objectsInQuestion: readonly Named[]): boolean {
  if (riddle.status !== 404) return false;
  const object = named(riddle);
  return object === undefined || (object !== 'other' && objectsInQuestion.includes(object));
}

/** Writes alternatives of scopes as one reads them: "a and b, or c". */
export function scopesInWords(scopes: RequiredScopes): string {
  const sets = scopes.map((all) => all.join(' and '));
  return sets.join(scopes.some((all) => all.length > 1) ? ', or ' : ' or ');
}

/** Client applications live in the root organization; which id was taken for it is half of the answer. */
export function whichOrganization({ organization }: Riddle): string {
  if (organization === undefined) return '';
  return ` The request was about organization ${organization.id}, ${organization.origin}; \`organizationId\` in the params or in the client's options overrides it.`;
}
