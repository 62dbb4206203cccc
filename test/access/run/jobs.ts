/** Plans with a step of every kind, made by hand, and worlds to compare. */
import { AnypointClient, type AnypointClientOptions } from '../../../src/index.js';
import { createPlan } from '../../../src/access/create-plan.js';
import type { AccessPlan, AccessStep, AccessStepApi } from '../../../src/access/plan.js';
import { stateOfApplication, stateOfContract } from '../../../src/access/fingerprint.js';
import { stepOf } from '../../../src/access/steps.js';
import type { LocalAnypoint } from '../../../src/testing/index.js';

/** Makes a client of a local platform. */
export function clientOf(local: LocalAnypoint, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({ auth: local.credentials, fetch: local.fetch, maxRetries: 0, ...options });
}

/** Describes an API instance of the sandbox as a plan does. */
export function apiOf(local: LocalAnypoint, assetId: string): AccessStepApi {
  const found = [...local.state.apiInstances.values()].find(
    (api) => api.assetId === assetId && api.environmentId === local.environmentId,
  );
  if (found === undefined) throw new Error(`the world has no ${assetId}`);
  const { id, organizationId, environmentId, groupId, assetVersion, productVersion } = found;
  return {
    apiInstanceId: id,
    organizationId,
    environmentId,
    environment: 'Sandbox',
    groupId,
    assetId,
    version: assetVersion,
    versionGroup: productVersion,
  };
}

/** Names a tier of the orders API. */
export function tierOf(local: LocalAnypoint, name: string): { readonly id: number; readonly name: string } {
  const found = [...local.state.tiers.values()].find((tier) => tier.name === name);
  if (found === undefined) throw new Error(`the world has no tier ${name}`);
  return { id: found.id, name };
}

/** Names an application of the world, and its fields as a plan has them. */
export function applicationOf(local: LocalAnypoint, name: string) {
  const found = [...local.state.applications.values()].find((application) => application.name === name);
  if (found === undefined) throw new Error(`the world has no application ${name}`);
  const { id, clientId, description, url, redirectUri, grantTypes } = found;
  const state = stateOfApplication({
    id,
    name,
    ...(description ? { description } : {}),
    ...(url ? { url } : {}),
    redirectUris: redirectUri,
    grantTypes,
  });
  return { application: { name, applicationId: id, clientId }, state };
}

/** Describes a contract of the world as a plan does. */
export function contractOf(local: LocalAnypoint, name: string, api: AccessStepApi) {
  const { application } = applicationOf(local, name);
  const found = [...local.state.contracts.values()].find(
    ({ applicationId, apiId }) => applicationId === application.applicationId && apiId === api.apiInstanceId,
  );
  if (found === undefined) throw new Error(`${name} has no contract with ${api.assetId}`);
  const tier = (id: number | null) => (id === null ? undefined : { id, name: local.state.tiers.get(id)?.name ?? '' });
  return stateOfContract({
    id: found.id,
    status: found.status,
    tier: tier(found.tierId),
    requestedTier: tier(found.requestedTierId),
  });
}

/** Makes the steps of a new application with two contracts, one of which is to be approved. */
export function newApplicationSteps(local: LocalAnypoint, name: string): AccessStep[] {
  const [orders, inventory] = [apiOf(local, 'orders-api'), apiOf(local, 'inventory-api')];
  const gold = tierOf(local, 'Gold');
  const application = { name };
  const create = stepOf({
    kind: 'create_application',
    application,
    after: { name, description: `The application ${name}`, redirectUris: ['https://a.example/cb'] },
  });
  const request = stepOf({
    kind: 'request_contract',
    application,
    api: orders,
    after: { status: 'PENDING', requestedTier: gold },
    dependsOn: [create],
  });
  return [
    create,
    request,
    stepOf({
      kind: 'approve_contract',
      application,
      api: orders,
      before: { status: 'PENDING', requestedTier: gold },
      after: { status: 'APPROVED', tier: gold },
      dependsOn: [request],
    }),
    stepOf({
      kind: 'request_contract',
      application,
      api: inventory,
      after: { status: 'APPROVED' },
      dependsOn: [create],
    }),
  ];
}

/** Arranges what the plan with every kind of step begins from. */
export function arrangeEveryKind(local: LocalAnypoint): void {
  const web = contractOf(local, 'orders-web', apiOf(local, 'orders-api'));
  if (web.status !== 'PENDING') throw new Error('the world has changed');
  const inventory = apiOf(local, 'inventory-api');
  const { application } = applicationOf(local, 'night-batch');
  const scanner = [...local.state.contracts.values()].find(({ id }) => {
    return id === contractOf(local, 'warehouse-scanner', inventory).contractId;
  });
  if (scanner === undefined) throw new Error('the world has changed');
  // A second revoked contract, to be restored.
  const id = Math.max(...local.state.contracts.keys()) + 1;
  local.state.contracts.set(id, { ...scanner, id, applicationId: application.applicationId });
}

/** Makes a plan with a step of every kind. */
export function everyKindPlan(local: LocalAnypoint, createdAt?: string): AccessPlan {
  const [orders, inventory] = [apiOf(local, 'orders-api'), apiOf(local, 'inventory-api')];
  const developer = { userId: local.state.browserUserId };
  const fresh = newApplicationSteps(local, 'fresh');
  const owner = stepOf({
    kind: 'add_owner',
    application: { name: 'fresh' },
    after: { owner: developer },
    dependsOn: [fresh[0]],
  });

  const mobile = applicationOf(local, 'orders-mobile');
  const silver = contractOf(local, 'orders-mobile', orders);
  const update = stepOf({
    kind: 'update_application',
    application: mobile.application,
    before: mobile.state,
    after: { ...mobile.state, description: 'Described anew', url: undefined },
  });
  const reset = stepOf({
    kind: 'reset_secret',
    application: mobile.application,
    before: update.after,
    after: update.after,
    dependsOn: [update],
  });
  const tier = stepOf({
    kind: 'change_tier',
    application: mobile.application,
    api: orders,
    before: silver,
    after: { status: 'APPROVED', tier: tierOf(local, 'Free') },
  });

  const web = contractOf(local, 'orders-web', orders);
  const reject = stepOf({
    kind: 'reject_contract',
    application: applicationOf(local, 'orders-web').application,
    api: orders,
    before: web,
    after: { ...web, status: 'REJECTED' },
  });
  const disown = stepOf({
    kind: 'remove_owner',
    application: applicationOf(local, 'orders-web').application,
    before: { owner: developer },
  });

  const portal = contractOf(local, 'partner-portal', inventory);
  const revoke = stepOf({
    kind: 'revoke_contract',
    application: applicationOf(local, 'partner-portal').application,
    api: inventory,
    before: portal,
    after: { ...portal, status: 'REVOKED' },
  });
  const remove = stepOf({
    kind: 'delete_contract',
    application: applicationOf(local, 'partner-portal').application,
    api: inventory,
    before: revoke.after,
    dependsOn: [revoke],
  });

  const scanner = applicationOf(local, 'warehouse-scanner');
  const unused = stepOf({
    kind: 'delete_contract',
    application: scanner.application,
    api: inventory,
    before: contractOf(local, 'warehouse-scanner', inventory),
  });
  const gone = stepOf({
    kind: 'delete_application',
    application: scanner.application,
    before: scanner.state,
    dependsOn: [unused],
  });

  const batch = contractOf(local, 'night-batch', inventory);
  const restore = stepOf({
    kind: 'restore_contract',
    application: applicationOf(local, 'night-batch').application,
    api: inventory,
    before: batch,
    after: { ...batch, status: 'APPROVED' },
  });
  return createPlan({
    organizationId: local.organizationId,
    steps: [...fresh, owner, update, reset, tier, reject, disown, revoke, remove, unused, gone, restore],
    createdAt,
  });
}

/** Makes a plan of these steps. */
export function planOf(local: LocalAnypoint, steps: readonly AccessStep[], createdAt?: string): AccessPlan {
  return createPlan({ organizationId: local.organizationId, steps, createdAt });
}

/** What there is in a world, without what differs from run to run: ids, dates and secrets. */
export function worldOf(local: LocalAnypoint): unknown {
  const { applications, contracts, tiers } = local.state;
  return [...applications.values()]
    .map(({ id, name, description, url, redirectUri, grantTypes, ownerIds }) => ({
      name,
      description: description ?? '',
      url: url ?? '',
      redirectUri: [...redirectUri].sort(),
      grantTypes: [...grantTypes].sort(),
      ownerIds: [...ownerIds].sort(),
      contracts: [...contracts.values()]
        .filter(({ applicationId }) => applicationId === id)
        .map(({ apiId, status, tierId, requestedTierId }) => ({
          apiId,
          status,
          tier: tiers.get(tierId ?? 0)?.name,
          requestedTier: tiers.get(requestedTierId ?? 0)?.name,
        }))
        .sort((left, right) => (left.apiId ?? 0) - (right.apiId ?? 0)),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** The requests that write, in order. */
export function writesOf(local: LocalAnypoint): string[] {
  return local.requests
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/'))
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}

/** Makes the step of a new application that brings its credentials along. */
export function carryStep(name: string, clientId: string): AccessStep {
  return stepOf({
    kind: 'create_application',
    application: { name, clientId },
    after: { name, url: 'https://a.example' },
  });
}
