/**
 * Finds what the ids in a path name, and refuses paths whose parts do not belong together: Exchange and the older
 * platform want the root organization (a business group is let through, as recorded), API Manager wants the business
 * group that owns the environment.
 */
import type { Call } from './call.js';
import { notFound } from './problems.js';
import type { LocalEnvironment, LocalOrganization } from './access/identities.js';
import type {
  LocalApiInstance,
  LocalClientApplication,
  LocalGroupInstance,
  LocalManagedServiceApi,
} from './world/state.js';

/** Finds the organization of the path. */
export function organizationOf(call: Call<'organizationId'>): LocalOrganization {
  const organization = call.state.organizations.get(call.param('organizationId'));
  if (organization === undefined) throw notFound('Organization');
  return organization;
}

/** Finds the environment of the path, in the organization of the path. */
export function environmentOf(call: Call<'organizationId' | 'environmentId'>): LocalEnvironment {
  const organization = organizationOf(call);
  const environment = call.state.environments.get(call.param('environmentId'));
  if (environment?.organizationId !== organization.id) throw notFound('Environment');
  return environment;
}

/** Finds the API instance of the path, in the environment of the path. */
export function instanceOf(call: Call<'organizationId' | 'environmentId' | 'apiInstanceId'>): LocalApiInstance {
  const environment = environmentOf(call);
  const instance = call.state.apiInstances.get(call.id('apiInstanceId'));
  if (instance?.environmentId !== environment.id) throw notFound('API');
  return instance;
}

/** Finds the group instance of the path, in the environment of the path. */
export function groupInstanceOf(
  call: Call<'organizationId' | 'environmentId' | 'groupInstanceId'>,
): LocalGroupInstance {
  const environment = environmentOf(call);
  const group = call.state.groupInstances.get(call.id('groupInstanceId'));
  if (group?.environmentId !== environment.id) throw notFound('API group instance');
  return group;
}

/** Finds the managed-service API of the path, in the environment of the path. */
export function managedServiceApiOf(
  call: Call<'organizationId' | 'environmentId' | 'managedServiceApiId'>,
): LocalManagedServiceApi {
  const environment = environmentOf(call);
  const api = call.state.managedServiceApis.get(call.id('managedServiceApiId'));
  if (api?.environmentId !== environment.id) throw notFound('Managed-service API');
  return api;
}

/** Finds an application by the integer id of the path. */
export function applicationById(call: Call<'applicationId'>): LocalClientApplication | undefined {
  return call.state.applications.get(call.id('applicationId'));
}
