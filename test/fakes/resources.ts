/** Builds the resources: around a scripted network, or for the local platform. */
import { AnypointClient } from '../../src/client.js';
import type { HttpSettings } from '../../src/core/call/http-settings.js';
import { OrganizationOrigins } from '../../src/core/report/organization-origins.js';
import type { Fetch } from '../../src/core/transport/fetch.js';
import { ApiInstances } from '../../src/resources/api-instances/index.js';
import { Assets } from '../../src/resources/assets.js';
import { ClientApplications } from '../../src/resources/client-applications/index.js';
import { Contracts } from '../../src/resources/contracts/index.js';
import { Environments } from '../../src/resources/environments.js';
import { Organizations } from '../../src/resources/organizations.js';
import { Scope, type ScopeDefaults } from '../../src/resources/scope.js';
import { SlaTiers } from '../../src/resources/sla-tiers/index.js';
import type { LocalAnypoint, LocalCredentials } from '../../src/testing/index.js';
import { httpClient } from './http-client.js';

export const rootId = '3f0c2a7e-5b1d-4c88-9a41-0d6b7e21c9f4';
export const environmentId = 'b7e1c0de-6a2f-4f0e-8c1d-3a9f5e7b2c10';

export const noDefaults: ScopeDefaults = {
  organizationId: undefined,
  organizationName: undefined,
  businessGroupId: undefined,
  environmentId: undefined,
  environmentName: undefined,
};

/** Makes all resources over one fetch, with organization and environment given. */
export function resources(fetch: Fetch, overrides: Partial<HttpSettings> = {}, defaults: Partial<ScopeDefaults> = {}) {
  const http = httpClient(fetch, { maxRetries: 0, ...overrides });
  const scope = new Scope(
    http,
    { ...noDefaults, organizationId: rootId, environmentId, ...defaults },
    new OrganizationOrigins(),
  );
  const context = { http, scope };
  return {
    clientApplications: new ClientApplications(context),
    contracts: new Contracts(context),
    apiInstances: new ApiInstances(context),
    slaTiers: new SlaTiers(context),
    assets: new Assets(context),
    organizations: new Organizations(context),
    environments: new Environments(context),
  };
}

/** Makes a client for the local platform: as its app with every scope, or as another one. */
export function clientOf(local: LocalAnypoint, credentials: LocalCredentials = local.credentials): AnypointClient {
  const { organizationId, environmentId: place } = local;
  const { clientId, clientSecret } = credentials;
  return new AnypointClient({
    auth: { clientId, clientSecret },
    organizationId,
    environmentId: place,
    fetch: local.fetch,
    maxRetries: 0,
  });
}
