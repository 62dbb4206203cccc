/**
 * How client applications are listed. A user sees none but the own ones, unless the platform is asked as an administrator
 * (`targetAdminSite`); where that is refused, it is asked without.
 *
 * Sources: Salesforce help articles 001116542 and 005385409; recorded requests of production clients.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { largestPageOf, type ListPage, type ListSource, type PageRequest } from '../../core/list/paged-list.js';
import { ConfigurationError, isAnypointError } from '../../errors.js';
import {
  listApplicationsWithContracts,
  listClientApplications,
  listPlatformApplications,
} from '../../generated/operations.js';
import { clientApplicationModel, type ClientApplicationSummary } from '../../models/client-application.js';
import { listOf, pageOf } from '../../models/envelope.js';
import { given, oneOfWords, optionalFlag, optionalId, optionalText } from '../params.js';
import type { OrganizationParams, ResourceContext } from '../scope.js';
import type { ClientApplicationListParams, ClientApplicationStaleParams } from './params.js';

const pageModel = pageOf(clientApplicationModel, 'applications');
const wholeModel = listOf(clientApplicationModel, 'applications');

type Source = ListSource<ClientApplicationSummary, ClientApplicationSummary>;

const listNames = [
  'view',
  'query',
  'literalMatch',
  'sort',
  'ascending',
  'apiInstanceId',
  'groupInstanceId',
  'includeCredentials',
  'pageSize',
];

/** Describes a list of applications. One that comes empty is reported to the logger, unless the caller looks further. */
export function applicationSource(
  context: ResourceContext,
  params: ClientApplicationListParams,
  { looksFurther = false } = {},
): Source {
  given(params, listNames);
  const inOrganization = oneOfWords('view', params, ['owned', 'organization']) === 'organization';
  const withCredentials = optionalFlag('includeCredentials', params) === true;
  const query = listQuery(inOrganization, params);
  let asAdministrator = inOrganization || withCredentials;

  const readPage = async (page: PageRequest, options: RequestOptions): Promise<ListPage<ClientApplicationSummary>> => {
    const path = { organizationId: await context.scope.root(params, options) };
    const read = (targetAdminSite: true | undefined): Promise<ListPage<ClientApplicationSummary>> => {
      const input = { path, query: { ...query, ...page, targetAdminSite }, read: pageModel };
      return inOrganization
        ? context.http.call(listPlatformApplications, input, options)
        : context.http.call(listClientApplications, input, options);
    };
    if (!asAdministrator) return read(undefined);
    try {
      return await read(true);
    } catch (error) {
      if (!isAnypointError(error, 'permission') && !isAnypointError(error, 'bad_request')) throw error;
      asAdministrator = false;
      return read(undefined);
    }
  };

  return {
    readPage: async (request, options) => {
      const page = await readPage(request, options);
      if (inOrganization && !looksFurther && request.offset === 0 && page.entries.length === 0) {
        context.http.logger.warn(query.query === undefined ? emptyList : emptySearch);
      }
      return withCredentials ? page : { ...page, entries: page.entries.map(withoutSecret) };
    },
    keyOf: ({ id }) => id,
    itemsOf: (application) => [application],
    pageSize: params.pageSize,
    largestPage: largestPageOf(inOrganization ? listPlatformApplications : listClientApplications),
  };
}

/** Describes the list of applications without any contract that the sign-in may see. */
export function staleSource(context: ResourceContext, params: ClientApplicationStaleParams): Source {
  const { pageSize, ...where } = given(params, ['pageSize']);
  const all = applicationSource(context, { ...where, pageSize, view: 'organization' });
  let used: Promise<ReadonlySet<number>> | undefined;
  let inUse: ReadonlySet<number> = new Set();
  return {
    ...all,
    readPage: async (page, options) => {
      used ??= applicationsInUse(context, where, options);
      inUse = await used.catch((error: unknown) => {
        used = undefined;
        throw error;
      });
      return all.readPage(page, options);
    },
    itemsOf: (application) => (inUse.has(application.id) ? [] : [application]),
  };
}

async function applicationsInUse(
  { http, scope }: ResourceContext,
  where: OrganizationParams,
  options: RequestOptions,
): Promise<ReadonlySet<number>> {
  const path = { organizationId: await scope.root(where, options) };
  const applications = await http.call(listApplicationsWithContracts, { path, read: wholeModel }, options);
  return new Set(applications.map(({ id }) => id));
}

function withoutSecret(application: ClientApplicationSummary): ClientApplicationSummary {
  if (application.clientSecret === undefined) return application;
  const shown = { ...application } as { clientSecret?: string } & ClientApplicationSummary;
  delete shown.clientSecret;
  return shown;
}

function listQuery(inOrganization: boolean, params: ClientApplicationListParams) {
  const apiInstanceId = optionalId('apiInstanceId', params);
  const groupInstanceId = optionalId('groupInstanceId', params);
  if (inOrganization && (apiInstanceId ?? groupInstanceId) !== undefined) {
    throw new ConfigurationError(
      '"apiInstanceId" and "groupInstanceId" are known to the view \'owned\' only; the view \'organization\' cannot filter by them.',
    );
  }
  return {
    query: optionalText('query', params),
    literalMatch: optionalFlag('literalMatch', params),
    sort: optionalText('sort', params),
    ascending: optionalFlag('ascending', params),
    ...(inOrganization ? {} : { apiInstanceId, groupInstanceId }),
  };
}

const riddle =
  'The platform answers so, with 200, also when the sign-in lacks the scope View Client Applications (read:org_client_applications) or Manage Client Applications (manage:org_client_applications) on the root organization, and when a user is no administrator of it. It was asked as an administrator (targetAdminSite=true), and without that where it was refused.';
const emptyList = `The list of the organization's client applications is empty. ${riddle}`;
const emptySearch = `The search found no client application of the organization. ${riddle}`;
