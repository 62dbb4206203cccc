/**
 * Exchange Experience API v2: client applications and their contracts, the consumer's side. Lists are bare arrays
 * without a total and without secrets. The path wants the root organization; a business group is let through, as was
 * recorded. Version 1 has the one endpoint that is documented for bringing existing credentials along. Source: Exchange
 * Experience API v2 specification; docs.mulesoft.com, Exchange: request access, API Manager: migrate client applications.
 */
import { callerOf } from '../access/access.js';
import { ApplicationRights } from '../access/application-access.js';
import {
  APPLICATION_SORT_KEYS,
  createApplication,
  deleteApplication,
  matching,
  providerFor,
  resetSecret,
  updateApplication,
  withProviderOf,
} from '../applications.js';
import { created, nothing, ok, type Answer } from '../answer.js';
import type { Call } from '../call.js';
import { EXCHANGE_PAGES, ordered, page } from '../pages.js';
import { applicationById, organizationOf } from '../places.js';
import { notFound, outOfScope } from '../problems.js';
import { exchangeApplication, exchangeSummary } from '../views/applications.js';
import { exchangeInstanceContract, exchangeListedContract } from '../views/exchange-contracts.js';
import { exchangeApplicationInstance } from '../views/instances.js';
import type { LocalClientApplication } from '../world/state.js';
import { own, type SomeHandlers } from './handler.js';

type InOrganization = Call<'organizationId'>;
type OfApplication = Call<'organizationId' | 'applicationId'>;

/** Finds who asks and what that caller may do with applications of the organization in the path. */
export function applicationRights(call: InOrganization): ApplicationRights {
  const caller = callerOf(call);
  organizationOf(call);
  return new ApplicationRights(call, caller);
}

function list(call: InOrganization): Answer {
  const rights = applicationRights(call);
  if (!rights.reachesAny) throw outOfScope();
  const visible = rights.visible(call.state.applications, call.flag('targetAdminSite'));
  const found = matching(call, withProviderOf(call, visible, 'apiInstanceId', 'groupInstanceId'));
  const sorted = ordered(call, found, APPLICATION_SORT_KEYS);
  const instanceId = call.integer('includeContractsForApiVersion') ?? 0;
  const asAdministrator = rights.managesAll && call.flag('targetAdminSite');
  return ok(
    page(call, sorted, EXCHANGE_PAGES).map((application) => ({
      ...(asAdministrator
        ? exchangeApplication(call.state, application, true)
        : exchangeSummary(call.state, application)),
      ...(instanceId === 0 ? {} : contractWith(call, application, instanceId)),
    })),
  );
}

function contractWith(call: Call, application: LocalClientApplication, instanceId: number) {
  const contract = contractsOf(call, application).find(({ apiId }) => apiId === instanceId);
  return contract === undefined ? {} : { contract: exchangeListedContract(call.state, contract) };
}

async function create(call: InOrganization): Promise<Answer> {
  const rights = applicationRights(call);
  if (!rights.mayCreate) throw outOfScope();
  const providerId = providerFor(call, 'apiInstanceId', 'apiGroupInstanceId');
  const application = createApplication(call, callerOf(call), await call.json(), providerId);
  return created(exchangeApplication(call.state, application, true));
}

function get(call: OfApplication): Answer {
  const rights = applicationRights(call);
  const application = rights.demand(applicationById(call), 'view');
  return ok(exchangeApplication(call.state, application, rights.to(application) === 'manage'));
}

async function update(call: OfApplication): Promise<Answer> {
  const application = applicationRights(call).demand(applicationById(call), 'manage');
  updateApplication(call, application, await call.json());
  return ok(exchangeApplication(call.state, application, true));
}

function remove(call: OfApplication): Answer {
  deleteApplication(call, applicationRights(call).demand(applicationById(call), 'manage'));
  return nothing();
}

function reset(call: OfApplication): Answer {
  const application = applicationRights(call).demand(applicationById(call), 'manage');
  resetSecret(call, application);
  return created(exchangeApplication(call.state, application, true));
}

function listInstances(call: OfApplication): Answer {
  const application = applicationRights(call).demand(applicationById(call), 'view');
  const instances = contractsOf(call, application).flatMap(({ apiId }) =>
    apiId === null ? [] : (call.state.apiInstances.get(apiId) ?? []),
  );
  return ok(instances.map((instance) => exchangeApplicationInstance(call.state, instance)));
}

function listContracts(call: OfApplication): Answer {
  const rights = applicationRights(call);
  const application = applicationById(call);
  if (application === undefined) throw rights.reachesAny ? notFound('Application') : outOfScope();
  rights.demandContractsOf(application);
  const instanceId = call.integer('includeContractsForApiVersion') ?? 0;
  const contracts = contractsOf(call, application).filter(({ apiId }) => instanceId === 0 || apiId === instanceId);
  return ok(contracts.map((contract) => exchangeListedContract(call.state, contract)));
}

function listInstanceContracts(call: Call<'organizationId' | 'applicationId' | 'apiInstanceId'>): Answer {
  const application = applicationRights(call).demand(applicationById(call), 'view');
  const instance = call.state.apiInstances.get(call.id('apiInstanceId'));
  if (instance === undefined) throw notFound('API instance');
  const contracts = contractsOf(call, application).filter(({ apiId }) => apiId === instance.id);
  return ok(contracts.map((contract) => exchangeInstanceContract(call.state, contract, instance)));
}

function contractsOf(call: Call, application: LocalClientApplication) {
  return [...call.state.contracts.values()].filter(({ applicationId }) => applicationId === application.id);
}

function grantTypes(call: Call<'organizationId' | 'clientProviderId'>): Answer {
  callerOf(call);
  organizationOf(call);
  const provider = call.state.clientProviders.get(call.param('clientProviderId'));
  if (provider === undefined) throw notFound('Client provider');
  return ok({ type: { name: provider.type }, grant_types: provider.grantTypes });
}

export const exchangeApplicationHandlers = {
  listClientApplications: own(list),
  createClientApplication: own(create),
  createClientApplicationWithCredentials: own(create),
  getClientApplication: own(get),
  updateClientApplication: own(update),
  deleteClientApplication: own(remove),
  resetClientApplicationSecret: own(reset),
  listApplicationApiInstances: own(listInstances),
  listInstanceContracts: own(listInstanceContracts),
  listApplicationContracts: own(listContracts),
  listGrantTypes: grantTypes,
} satisfies SomeHandlers;
