/**
 * Finds what the ids in a path name, and refuses paths whose parts do not belong together: Exchange and the older
 * platform want the root organization (a business group is let through, as recorded), API Manager wants the business
 * group that owns the environment.
 */
import type { Call } from './call.js';
import { notFound } from './problems.js';
import type { Environment, Organization } from './access/identities.js';
import type { ApiInstance, ClientApplication, GroupInstance } from './world/state.js';

/** Finds the organization of the path. */
export function organizationOf(call: Call): Organization {
  const organization = call.state.organizations.get(call.param('organizationId'));
  if (organization === undefined) throw notFound('Organization');
  return organization;
}

/** Finds the environment of the path, in the organization of the path. */
export function environmentOf(call: Call): Environment {
  const organization = organizationOf(call);
  const environment = call.state.environments.get(call.param('environmentId'));
  if (environment?.organizationId !== organization.id) throw notFound('Environment');
  return environment;
}

/** Finds the API instance of the path, in the environment of the path. */
export function instanceOf(call: Call, environment: Environment): ApiInstance {
  const instance = call.state.apiInstances.get(call.id('apiId'));
  if (instance?.environmentId !== environment.id) throw notFound('API');
  return instance;
}

/** Finds the group instance of the path, in the environment of the path. */
export function groupInstanceOf(call: Call, environment: Environment): GroupInstance {
  const group = call.state.groupInstances.get(call.id('groupInstanceId'));
  if (group?.environmentId !== environment.id) throw notFound('API group instance');
  return group;
}

/** Finds an application by the integer id of the path. */
export function applicationById(call: Call): ClientApplication | undefined {
  return call.state.applications.get(call.id('applicationId'));
}
