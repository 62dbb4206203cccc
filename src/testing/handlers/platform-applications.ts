/**
 * The older platform API: client applications and their owners. Its list knows a total, and is empty, with status 200,
 * for whoever lacks the scope. Source: API Platform specification; recorded responses; Salesforce help article
 * 005385409. Unverified: adding an owner twice changes nothing, and the last owner can be removed.
 */
import { callerOf } from '../access/access.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import { ApplicationRights } from '../access/application-access.js';
import {
  APPLICATION_SORT_KEYS,
  createApplication,
  deleteApplication,
  matching,
  providerFor,
  resetSecret,
  updateApplication,
} from '../applications.js';
import { requiredText } from '../bodies.js';
import type { Call } from '../call.js';
import { ordered, page, PLATFORM_PAGES } from '../pages.js';
import { organizationOf } from '../places.js';
import { invalid, notFound, outOfScope } from '../problems.js';
import { platformApplication, platformCreated, platformSummary } from '../views/applications.js';
import type { LocalClientApplication } from '../world/state.js';
import { own, type SomeHandlers } from './handler.js';

type InOrganization = Call<'organizationId'>;
type OfApplication = Call<'organizationId' | 'applicationId'>;

/** Finds who asks and what that caller may do with applications of the organization in the path. */
export function platformRights(call: InOrganization): ApplicationRights {
  const caller = callerOf(call);
  organizationOf(call);
  return new ApplicationRights(call, caller);
}

/** Finds the application of the path, by its integer id or its client id. */
export function platformApplicationOf(call: Call<'applicationId'>): LocalClientApplication | undefined {
  const byId = call.state.applications.get(call.id('applicationId'));
  if (byId !== undefined) return byId;
  const clientId = call.param('applicationId');
  for (const application of call.state.applications.values()) if (application.clientId === clientId) return application;
  return undefined;
}

function list(call: InOrganization): Answer {
  const rights = platformRights(call);
  const organization = organizationOf(call);
  if (rights.seesEmptyOlderList) return ok({ applications: [], total: 0 });
  let visible = rights.visible(call.state.applications, call.flag('targetAdminSite'));
  if (organization.parentId !== null) {
    const there = applicationsWithContractsIn(call, organization.id);
    visible = visible.filter(({ id }) => there.has(id));
  }
  const sorted = ordered(call, matching(call, visible), APPLICATION_SORT_KEYS);
  const asAdministrator = rights.managesAll && call.flag('targetAdminSite');
  const shown = page(call, sorted, PLATFORM_PAGES).map((application) =>
    asAdministrator
      ? platformApplication(call.state, application, { secret: true, owners: 'none', dates: false })
      : platformSummary(call.state, application),
  );
  return ok({ applications: shown, total: sorted.length });
}

function applicationsWithContractsIn(call: Call, organizationId: string): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { apiId, applicationId } of call.state.contracts.values()) {
    const instance = apiId === null ? undefined : call.state.apiInstances.get(apiId);
    if (instance?.organizationId === organizationId) ids.add(applicationId);
  }
  return ids;
}

function listWithContracts(call: InOrganization): Answer {
  const { id: organizationId, parentId } = organizationOf(call);
  const contracts = [...call.state.contracts.values()].filter(({ apiId }) => {
    const instance = apiId === null ? undefined : call.state.apiInstances.get(apiId);
    return parentId === null || instance?.organizationId === organizationId;
  });
  const ids = new Set(contracts.map(({ applicationId }) => applicationId));
  const applications = [...call.state.applications.values()].filter(({ id }) => ids.has(id));
  return ok({
    applications: applications.map((application) => platformSummary(call.state, application)),
    total: applications.length,
  });
}

async function create(call: InOrganization): Promise<Answer> {
  if (!platformRights(call).mayCreate) throw outOfScope();
  const isFederated = call.state.organizations.get(call.state.rootOrganizationId)?.isFederated === true;
  if (isFederated && call.query('apiVersionId') === undefined && call.query('groupInstanceId') === undefined) {
    throw invalid('apiVersionId is required in a federated organization', 'apiVersionId');
  }
  const providerId = providerFor(call, 'apiVersionId', 'groupInstanceId');
  const body = await call.json();
  const application = createApplication(call, callerOf(call), body, providerId);
  return created(platformCreated(application, { grantTypes: body['grantTypes'] !== undefined }));
}

function single(call: Call, rights: ApplicationRights, application: LocalClientApplication): Answer {
  const secret = rights.to(application) === 'manage';
  const owners = call.flag('ignoreOwners') ? 'left out' : 'all';
  return ok(platformApplication(call.state, application, { secret, owners, dates: true }));
}

function get(call: OfApplication): Answer {
  const rights = platformRights(call);
  return single(call, rights, rights.demand(platformApplicationOf(call), 'view'));
}

async function update(call: OfApplication): Promise<Answer> {
  const rights = platformRights(call);
  const application = rights.demand(platformApplicationOf(call), 'manage');
  updateApplication(call, application, await call.json(), call.request.method === 'PUT');
  return single(call, rights, application);
}

function managed(call: OfApplication): LocalClientApplication {
  return platformRights(call).demand(platformApplicationOf(call), 'manage');
}

function remove(call: OfApplication): Answer {
  deleteApplication(call, managed(call));
  return nothing();
}

function reset(call: OfApplication): Answer {
  const application = managed(call);
  resetSecret(call, application);
  return created(platformApplication(call.state, application, { secret: true, owners: 'left out', dates: true }));
}

async function addOwner(call: OfApplication): Promise<Answer> {
  const application = managed(call);
  const user = call.state.users.get(requiredText(await call.json(), 'id'));
  if (user === undefined) throw notFound('User');
  if (!application.ownerIds.includes(user.id)) application.ownerIds.push(user.id);
  return created({});
}

function removeOwner(call: Call<'organizationId' | 'applicationId' | 'userId'>): Answer {
  const application = managed(call);
  const index = application.ownerIds.indexOf(call.param('userId'));
  if (index < 0) throw notFound('Owner');
  application.ownerIds.splice(index, 1);
  return nothing();
}

function listPartyIds(call: OfApplication): Answer {
  platformRights(call).demand(platformApplicationOf(call), 'view');
  return ok([]);
}

export const platformApplicationHandlers = {
  listPlatformApplications: own(list),
  listApplicationsWithContracts: listWithContracts,
  createPlatformApplication: own(create),
  getPlatformApplication: own(get),
  updatePlatformApplication: own(update),
  replacePlatformApplication: own(update),
  deletePlatformApplication: own(remove),
  resetPlatformApplicationSecret: own(reset),
  addApplicationOwner: own(addOwner),
  removeApplicationOwner: own(removeOwner),
  listApplicationPartyIds: own(listPartyIds),
} satisfies SomeHandlers;
