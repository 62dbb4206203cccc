/** Worlds to plan in: local platforms, arranged as a test needs them. */
import { AnypointClient, type AnypointClientOptions } from '../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint, type LocalApiInstance } from '../../src/testing/index.js';
import type { AccessDocument, AccessPlan } from '../../src/access/index.js';

export interface Place {
  readonly local: LocalAnypoint;
  readonly client: AnypointClient;
}

/** A local platform and a client of it. */
export function place(options: AnypointClientOptions & { readonly seed?: number } = {}): Place {
  const { seed, ...clientOptions } = options;
  const local = createLocalAnypoint(seed === undefined ? {} : { seed });
  return { local, client: clientOf(local, clientOptions) };
}

export function clientOf(local: LocalAnypoint, options: AnypointClientOptions = {}): AnypointClient {
  return new AnypointClient({ auth: local.credentials, fetch: local.fetch, maxRetries: 0, ...options });
}

/** What was written since the log was emptied. Tokens are no writing. */
export function writesOf(local: LocalAnypoint): readonly string[] {
  return local.requests
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/'))
    .map(({ method, path }) => `${method} ${path}`);
}

/** The record of a Map that answers a question; a test that asks for what is not there is wrong. */
export function recordOf<Value>(records: ReadonlyMap<unknown, Value>, is: (value: Value) => boolean): Value {
  for (const value of records.values()) if (is(value)) return value;
  throw new Error('The world has no such record.');
}

/** A document of one application. */
export function documentWith(
  application: Partial<AccessDocument['applications'][number]> & { readonly name: string },
): AccessDocument {
  return { version: 1, applications: [{ contracts: [], ...application }] };
}

/** The kinds of a plan's steps. */
export function kinds(plan: AccessPlan): readonly string[] {
  return plan.steps.map(({ kind }) => kind);
}

/** The codes of what could not be carried. */
export function codes(plan: {
  readonly problems?: readonly { readonly code: string }[] | undefined;
}): readonly string[] {
  return (plan.problems ?? []).map(({ code }) => code);
}

/** The application of a name. */
export function applicationOf({ local }: Place, wanted: string) {
  return recordOf(local.state.applications, ({ name }) => name === wanted);
}

/** The API instance of an asset in an environment of the root organization, or of a group. */
export function apiOf({ local }: Place, assetId: string, environment: string): LocalApiInstance {
  const { environments, apiInstances } = local.state;
  return recordOf(
    apiInstances,
    (api) => api.assetId === assetId && environments.get(api.environmentId)?.name === environment,
  );
}

/** The contract of an application with an API instance. */
export function contractOf(world: Place, application: string, api: LocalApiInstance) {
  const { id } = applicationOf(world, application);
  return recordOf(world.local.state.contracts, (one) => one.applicationId === id && one.apiId === api.id);
}
