/** How client applications travel: the routes of the two services that have them, and the bodies both take. */
import type { HttpClient } from '../../core/call/http-client.js';
import type { ListSource, PageRequest } from '../../core/list/paged-list.js';
import { path, type Query } from '../../core/call/path.js';
import { ConfigurationError } from '../../errors.js';
import { clientApplicationModel, type ClientApplicationSummary } from '../../models/client-application.js';
import { pageOf } from '../../models/envelope.js';
import type {
  ClientApplicationCreateParams,
  ClientApplicationListParams,
  ClientApplicationUpdateParams,
  ViaParams,
} from './params.js';
import {
  given,
  numericId,
  oneOfWords,
  optionalFlag,
  optionalId,
  optionalText,
  optionalTexts,
  requiredText,
  textOrNull,
} from '../ids.js';
import { onlyKnown, type KnownMembers } from '../known-members.js';
import { needs } from '../required-scopes.js';
import type { Scope } from '../scope.js';

/** Routes by service. Both know the same applications by the same ids. */
export const applicationRoutes = {
  exchange: {
    all: '/exchange/api/v2/organizations/{organizationId}/applications',
    one: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}',
    secret: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset',
    contracts: '/exchange/api/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  },
  platform: {
    all: '/apiplatform/repository/v2/organizations/{organizationId}/applications',
    one: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}',
    secret: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/secret/reset',
    contracts: '/apiplatform/repository/v2/organizations/{organizationId}/applications/{applicationId}/contracts',
  },
} as const;

/** Names the service to ask. */
export type Via = keyof typeof applicationRoutes;

export function viaOf(params: ViaParams): Via {
  return oneOfWords('via', params, ['exchange', 'platform']);
}

/** Gives the id in the path: only the older platform API takes a client id there. */
export function idInPath(
  params: ViaParams & { readonly applicationId?: unknown; readonly clientId?: unknown },
): number | string {
  const { clientId } = params;
  if (clientId === undefined) return numericId('applicationId', params);
  if (params.via !== 'platform' || params.applicationId !== undefined) {
    throw new ConfigurationError(
      '"clientId" finds an application only with `via: \'platform\'` and without "applicationId"; Exchange knows applications by their id.',
    );
  }
  return requiredText('clientId', params, 'the client id of the application');
}

const fieldNames = ['name', 'description', 'url', 'redirectUris', 'grantTypes'];
const otherwiseNamed = {
  redirectUri: 'redirectUris',
  grantType: 'grantTypes',
  apiVersionId: 'apiInstanceId',
  apiGroupInstanceId: 'groupInstanceId',
};
const knownInCreation: KnownMembers = {
  names: [...fieldNames, 'apiEndpoints', 'apiInstanceId', 'groupInstanceId', 'clientId', 'clientSecret'],
  otherwiseNamed,
};
const knownInChange: KnownMembers = { names: ['applicationId', ...fieldNames], otherwiseNamed };

/** Makes the body of a creation. */
export function creationOf(params: ClientApplicationCreateParams): object {
  onlyKnown(params, knownInCreation);
  const clientSecret = optionalText('clientSecret', params);
  const clientId = optionalText('clientId', params);
  if (clientSecret !== undefined && clientId === undefined) {
    throw new ConfigurationError(
      '"clientSecret" needs "clientId" beside it: existing credentials come along as a pair.',
    );
  }
  return {
    name: requiredText('name', params, 'the name of the client application'),
    ...fieldsOf(params),
    // Null says that there is none, and a creation says so by leaving it out.
    description: textOrNull('description', params) ?? undefined,
    url: textOrNull('url', params) ?? undefined,
    apiEndpoints: optionalFlag('apiEndpoints', params),
    clientId,
    clientSecret,
  };
}

/** Makes the query of a creation: each service has its own name for the API instance. */
export function placeOfCreation(via: Via, params: ClientApplicationCreateParams): Query {
  const instance = optionalId('apiInstanceId', params);
  const group = optionalId('groupInstanceId', params);
  if (instance !== undefined && group !== undefined) {
    throw new ConfigurationError('Give "apiInstanceId" or "groupInstanceId", not both.');
  }
  return via === 'exchange'
    ? { apiInstanceId: instance, apiGroupInstanceId: group }
    : { apiVersionId: instance, groupInstanceId: group };
}

/** Makes the body of an update: only what was given. */
export function changeOf(params: ClientApplicationUpdateParams): object {
  onlyKnown(params, knownInChange);
  const name = params.name === undefined ? undefined : requiredText('name', params, 'the new name');
  const change = { name, ...fieldsOf(params) };
  if (Object.values(change).every((value) => value === undefined)) {
    throw new ConfigurationError(
      'There is nothing to update: give at least one of "name", "description", "url", "redirectUris" and "grantTypes".',
    );
  }
  return change;
}

function fieldsOf(params: object) {
  return {
    description: textOrNull('description', params),
    url: textOrNull('url', params),
    redirectUri: optionalTexts('redirectUris', params),
    grantTypes: optionalTexts('grantTypes', params),
  };
}

const pageModel = pageOf(clientApplicationModel, 'applications');

/** Says how to read a list of applications. `whenEmpty` is told of a first page without any. */
export function applicationSource(
  http: HttpClient,
  scope: Scope,
  params: ClientApplicationListParams,
  whenEmpty: () => void = () => undefined,
): ListSource<ClientApplicationSummary, ClientApplicationSummary> {
  given(params);
  const via = oneOfWords('view', params, ['owned', 'organization']) === 'owned' ? 'exchange' : 'platform';
  const query = listQuery(via, params);
  return {
    readPage: async ({ offset, limit }: PageRequest, options) => {
      const page = await http.request(
        {
          method: 'GET',
          path: path(applicationRoutes[via].all, { organizationId: await scope.root(params, options) }),
          query: { ...query, offset, limit },
          model: pageModel,
          scopes: needs.listApplications,
        },
        options,
      );
      if (offset === 0 && page.entries.length === 0) whenEmpty();
      return page;
    },
    keyOf: ({ id }) => id,
    itemsOf: (application) => [application],
    pageSize: params.pageSize,
    largestPage: 250,
  };
}

function listQuery(via: Via, params: ClientApplicationListParams): Query {
  const apiInstanceId = optionalId('apiInstanceId', params);
  const groupInstanceId = optionalId('groupInstanceId', params);
  if (via === 'platform' && (apiInstanceId ?? groupInstanceId) !== undefined) {
    throw new ConfigurationError(
      '"apiInstanceId" and "groupInstanceId" are known to the view \'owned\' only; the view \'organization\' cannot filter by them.',
    );
  }
  return {
    query: optionalText('query', params),
    literalMatch: optionalFlag('literalMatch', params),
    sort: optionalText('sort', params),
    ascending: optionalFlag('ascending', params),
    apiInstanceId,
    groupInstanceId,
    targetAdminSite: via === 'platform' || optionalFlag('includeCredentials', params) === true ? true : undefined,
  };
}
