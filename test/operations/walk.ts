/**
 * Calls every method of every resource on the local platform, and tells which requests each of them sends. The table of
 * docs/coverage.md rests on it.
 */
import { AnypointClient, type AnypointAuth, type HookedRequest } from '../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';

/** One request, by the id of its operation. */
export interface SentOperation {
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** What one call of a method sent. Tokens apart, unless they are what the method is about. */
export interface Reached {
  /** Such as `contracts.approve`. */
  readonly method: string;
  /** Says in which way the method was called, where there are several; empty otherwise. */
  readonly variant: string;
  /** Is text by which callers of this variant are recognised, where there is such. */
  readonly sign?: string | undefined;
  readonly requests: readonly SentOperation[];
}

/** What there is, and what was reached. */
export interface Walked {
  /** Every public method, such as `contracts.approve`. */
  readonly methods: readonly string[];
  readonly reached: readonly Reached[];
}

const resourceNames = [
  'auth',
  'clientApplications',
  'contracts',
  'apiInstances',
  'slaTiers',
  'assets',
  'organizations',
  'environments',
] as const;

/** One call on the walk: which, and the local platform that it is made on. */
export interface Step {
  readonly method: string;
  readonly variant: string;
  readonly platform: LocalAnypoint;
}

/** Makes a call on the walk, and may try other things around it. */
export type Around = <T>(step: Step, act: () => Promise<T>) => Promise<T>;

/** Records what goes out. */
class Recorder {
  readonly reached: Reached[] = [];
  readonly #around: Around;
  #platform: LocalAnypoint | undefined;
  readonly #sent: SentOperation[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  client(platform: LocalAnypoint, auth: AnypointAuth = platform.credentials): AnypointClient {
    this.#platform = platform;
    const { organizationId, environmentId } = platform;
    const beforeRequest = ({ operation, method, route }: HookedRequest): void => {
      this.#sent.push({ operation, method, path: route });
    };
    const { fetch } = platform;
    return new AnypointClient({ auth, organizationId, environmentId, fetch, hooks: { beforeRequest }, maxRetries: 0 });
  }

  async step<T>(method: string, act: () => Promise<T>, variant = '', sign?: string): Promise<T> {
    this.#sent.length = 0;
    const platform = this.#platform;
    if (platform === undefined) throw new Error('A step needs a client.');
    try {
      return await this.#around({ method, variant, platform }, act);
    } finally {
      this.reached.push({ method, variant, sign, requests: [...this.#sent] });
    }
  }

  /** Looks at an address that was made and not asked for. */
  visit(url: string): void {
    this.#sent.push({ operation: 'startAuthorization', method: 'GET', path: new URL(url).pathname });
  }
}

/** Walks through everything. */
export async function walk(around: Around = (_, act) => act()): Promise<Walked> {
  const recorder = new Recorder(around);
  await signIn(recorder);
  await lookAround(recorder);
  await applications(recorder);
  await contracts(recorder);
  await groups(recorder);
  await managedServices(recorder);
  const anypoint = recorder.client(createLocalAnypoint());
  const methods = resourceNames.flatMap((name) => methodsOf(anypoint[name]).map((method) => `${name}.${method}`));
  return { methods, reached: recorder.reached };
}

function methodsOf(resource: object): string[] {
  const names: string[] = [];
  for (let level: unknown = Object.getPrototypeOf(resource); level !== Object.prototype;) {
    if (typeof level !== 'object' || level === null) break;
    names.push(...Object.getOwnPropertyNames(level).filter((name) => name !== 'constructor'));
    level = Object.getPrototypeOf(level);
  }
  return names;
}

async function signIn(recorder: Recorder): Promise<void> {
  const platform = createLocalAnypoint();
  const anypoint = recorder.client(platform);
  await recorder.step('auth.getAccessToken', () => anypoint.auth.getAccessToken());
  const { username, password } = some(platform.state.users.values());
  const login = recorder.client(platform, { username, password });
  await recorder.step(
    'auth.getAccessToken',
    () => login.auth.getAccessToken(),
    'by the older login',
    'auth: { username, password }',
  );
  await recorder.step('auth.whoAmI', () => anypoint.auth.whoAmI());
  await recorder.step('auth.introspect', () => anypoint.auth.introspect());
  await recorder.step('auth.grantedScopes', () => anypoint.auth.grantedScopes());
  await recorder.step('auth.diagnose', () => anypoint.auth.diagnose());
  await recorder.step('auth.basicCredentials', () => Promise.resolve(anypoint.auth.basicCredentials()));
  const redirectUri = 'http://localhost:3000/callback';
  const { url } = await recorder.step('auth.authorizationUrl', () => {
    const authorization = anypoint.auth.authorizationUrl({ redirectUri, scope: 'full' });
    recorder.visit(authorization.url);
    return Promise.resolve(authorization);
  });
  const answer = await platform.fetch(url, { redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  await recorder.step('auth.exchangeCode', () => anypoint.auth.exchangeCode({ code, redirectUri }));
  await recorder.step('auth.revoke', () => anypoint.auth.revoke());
}

async function lookAround(recorder: Recorder): Promise<void> {
  const platform = createLocalAnypoint();
  const anypoint = recorder.client(platform);
  await anypoint.auth.getAccessToken();
  const { organizations, environments, apiInstances, slaTiers, assets } = anypoint;
  await recorder.step('organizations.get', () => organizations.get());
  await recorder.step('organizations.hierarchy', () => organizations.hierarchy());
  await recorder.step('organizations.listMembers', () => organizations.listMembers().first());
  await recorder.step('organizations.listClientProviders', () => organizations.listClientProviders().first());
  await recorder.step('environments.list', () => environments.list().first());
  await recorder.step('environments.get', () => environments.get());
  await recorder.step('environments.find', () => environments.find({ nameOrId: 'Sandbox' }));
  await recorder.step('organizations.find', () => organizations.find({ nameOrId: 'Acme' }));

  const { id: apiInstanceId, groupId, assetId, assetVersion, productVersion } = instanceWithTiers(platform);
  await recorder.step('apiInstances.list', () => apiInstances.list().first());
  await recorder.step('apiInstances.get', () => apiInstances.get({ apiInstanceId }));
  const tier = { name: 'Trial', limits: [{ maximumRequests: 5, timePeriodInMilliseconds: 60_000 }] };
  const { id: tierId } = await recorder.step('slaTiers.create', () => slaTiers.create({ apiInstanceId, ...tier }));
  await recorder.step('slaTiers.list', () => slaTiers.list({ apiInstanceId }).first());
  await recorder.step('slaTiers.get', () => slaTiers.get({ apiInstanceId, tierId }));
  await recorder.step('slaTiers.update', () => slaTiers.update({ apiInstanceId, tierId, description: 'For a try' }));
  await recorder.step('slaTiers.delete', () => slaTiers.delete({ apiInstanceId, tierId }));
  await changeApiInstances(recorder, anypoint, platform);

  const inGroup = { groupId, assetId, versionGroup: productVersion };
  await recorder.step('assets.search', () => assets.search().first());
  await recorder.step('assets.get', () => assets.get({ groupId, assetId }));
  await recorder.step(
    'assets.get',
    () => assets.get({ groupId, assetId, version: assetVersion }),
    'with a version',
    'version',
  );
  await recorder.step('assets.listInstances', () => assets.listInstances(inGroup));
  await recorder.step('assets.listTiers', () => assets.listTiers({ ...inGroup, apiInstanceId }));
  await recorder.step('assets.listGroupInstances', () => {
    const { versionGroup, ...group } = some(platform.state.groupInstances.values());
    return assets.listGroupInstances({ groupId: group.groupId, assetId: group.assetId, versionGroup });
  });
}

async function changeApiInstances(
  recorder: Recorder,
  { apiInstances }: AnypointClient,
  platform: LocalAnypoint,
): Promise<void> {
  const { id, groupId, assetId, assetVersion: version } = instanceWithTiers(platform);
  const asset = { groupId, assetId, version };
  const made = await recorder.step('apiInstances.create', () => apiInstances.create({ asset }));
  const one = { apiInstanceId: made.id };
  await recorder.step('apiInstances.update', () => apiInstances.update({ ...one, description: 'For a walk' }));
  const applied = { ...one, asset: { groupId: 'mulesoft', assetId: 'rate-limiting', version: '1.4.0' } };
  const policy = await recorder.step('apiInstances.applyPolicy', () => apiInstances.applyPolicy(applied));
  await recorder.step('apiInstances.listPolicies', () => apiInstances.listPolicies(one));
  const change = { ...one, policyId: policy.id, order: 1 };
  await recorder.step('apiInstances.updatePolicy', () => apiInstances.updatePolicy(change));
  await recorder.step('apiInstances.removePolicy', () => apiInstances.removePolicy({ ...one, policyId: policy.id }));
  await recorder.step('apiInstances.delete', () => apiInstances.delete(one));
  const production = some([...platform.state.environments.values()].filter(({ isProduction }) => isProduction));
  const promotion = { fromApiInstanceId: id, environmentId: production.id };
  await recorder.step('apiInstances.promote', () => apiInstances.promote(promotion));
}

async function applications(recorder: Recorder): Promise<void> {
  const platform = createLocalAnypoint();
  const anypoint = recorder.client(platform);
  await anypoint.auth.getAccessToken();
  const { clientApplications } = anypoint;
  for (const via of ['exchange', 'platform'] as const) {
    const variant = via === 'exchange' ? '' : "via: 'platform'";
    const step = <T>(method: string, act: () => Promise<T>): Promise<T> =>
      recorder.step(`clientApplications.${method}`, act, variant, variant);
    const view = via === 'exchange' ? 'owned' : 'organization';
    const named = { name: `walker-${via}`, via };
    const { id: applicationId } = await step('create', () => clientApplications.create(named));
    const one = { applicationId, via };
    const viewed = via === 'exchange' ? '' : "view: 'organization'";
    const list = (): Promise<unknown> => clientApplications.list({ view }).first();
    await recorder.step('clientApplications.list', list, viewed, viewed);
    await step('get', () => clientApplications.get(one));
    await step('update', () => clientApplications.update({ ...one, description: 'Walks around' }));
    await step('resetSecret', () => clientApplications.resetSecret(one));
    await step('listContracts', () => clientApplications.listContracts(one));
    await step('delete', () => clientApplications.delete(one));
  }
  const { id: applicationId, name } = some(platform.state.applications.values());
  const { id: userId } = some(platform.state.users.values());
  const { id: clientProviderId, clients } = some(platform.state.clientProviders.values());
  const owner = { applicationId, userId };
  await recorder.step('clientApplications.findByName', () => clientApplications.findByName({ name }));
  const ensured = { name, description: 'As it should be' };
  await recorder.step('clientApplications.ensure', () => clientApplications.ensure(ensured));
  await recorder.step('clientApplications.listOwners', () => clientApplications.listOwners({ applicationId }));
  await recorder.step('clientApplications.addOwner', () => clientApplications.addOwner(owner));
  await recorder.step('clientApplications.removeOwner', () => clientApplications.removeOwner(owner));
  await recorder.step('clientApplications.listApiInstances', () =>
    clientApplications.listApiInstances({ applicationId }),
  );
  await recorder.step('clientApplications.listStale', () => clientApplications.listStale().toArray());
  await recorder.step('clientApplications.listGrantTypes', () =>
    clientApplications.listGrantTypes({ clientProviderId }),
  );
  await recorder.step('clientApplications.importFromProvider', () =>
    clientApplications.importFromProvider({ clientId: clients[0] ?? '', providerId: clientProviderId }),
  );
}

async function contracts(recorder: Recorder): Promise<void> {
  for (const xapi of [true, false]) {
    const platform = createLocalAnypoint({ xapi });
    const anypoint = recorder.client(platform);
    await anypoint.auth.getAccessToken();
    const variant = xapi ? '' : 'where the experience API answers 404';
    const instance = instanceWithTiers(platform);
    const apiInstanceId = instance.id;
    const tiers = [...platform.state.tiers.values()].filter(({ apiId }) => apiId === apiInstanceId);
    const manual = some(tiers.filter(({ autoApprove }) => !autoApprove)).id;
    const automatic = some(tiers.filter(({ autoApprove }) => autoApprove)).id;
    const newApplication = async (name: string): Promise<number> =>
      (await anypoint.clientApplications.create({ name })).id;
    const applicationId = await newApplication('walker');
    const asked = { applicationId, apiInstanceId, tierId: manual };

    const { id: contractId } = await recorder.step('contracts.request', () => anypoint.contracts.request(asked));
    const at = { apiInstanceId, contractId };
    await recorder.step('contracts.ensure', () => anypoint.contracts.ensure(asked), 'of one that is there');
    await recorder.step('contracts.reject', () => anypoint.contracts.reject(at), variant);
    platform.state.contracts.delete(contractId);

    const other = { ...asked, applicationId: await newApplication('walker-2') };
    const ensured = await recorder.step('contracts.ensure', () => anypoint.contracts.ensure(other));
    const here = { apiInstanceId, contractId: ensured.contract.id };
    await recorder.step('contracts.approve', () => anypoint.contracts.approve(here), variant);
    const wished = { ...here, status: 'APPROVED' as const };
    await recorder.step('contracts.ensureStatus', () => anypoint.contracts.ensureStatus(wished));
    await recorder.step('contracts.waitUntilApproved', () => anypoint.contracts.waitUntilApproved(here));
    const mine = { applicationId: other.applicationId, contractId: here.contractId };
    await recorder.step('contracts.waitUntilApproved', () => anypoint.contracts.waitUntilApproved(mine), 'as consumer');
    await recorder.step('contracts.list', () => anypoint.contracts.list({ apiInstanceId }).first());
    await recorder.step('contracts.get', () => anypoint.contracts.get(here));
    await recorder.step('contracts.changeTier', () => anypoint.contracts.changeTier({ ...here, tierId: automatic }));
    const change = { ...mine, tierId: manual };
    await recorder.step('contracts.requestTierChange', () => anypoint.contracts.requestTierChange(change));
    const decision = { ...here, legacyApiId: instance.legacyApiId };
    await recorder.step('contracts.rejectTierChange', () => anypoint.contracts.rejectTierChange(decision));
    await anypoint.contracts.requestTierChange(change);
    await recorder.step(
      'contracts.approveTierChange',
      () => anypoint.contracts.approveTierChange(decision),
      'with legacyApiId',
    );
    await anypoint.contracts.changeTier({ ...here, tierId: automatic });
    await anypoint.contracts.requestTierChange(change);
    await recorder.step('contracts.approveTierChange', () => anypoint.contracts.approveTierChange(here));
    await recorder.step('contracts.revoke', () => anypoint.contracts.revoke(here), variant);
    await recorder.step('contracts.restore', () => anypoint.contracts.restore(here), variant);
    await anypoint.contracts.revoke(here);
    await recorder.step('contracts.delete', () => anypoint.contracts.delete(here));
    const third = { apiInstanceId, applicationId: await newApplication('walker-3'), tierId: automatic };
    await recorder.step('contracts.create', () => anypoint.contracts.create(third));
  }
}

async function groups(recorder: Recorder): Promise<void> {
  const platform = createLocalAnypoint();
  const anypoint = recorder.client(platform);
  await anypoint.auth.getAccessToken();
  const { id: groupInstanceId, groupId, assetId, version, versionGroup } = some(platform.state.groupInstances.values());
  const tiers = [...platform.state.tiers.values()].filter((tier) => tier.groupInstanceId === groupInstanceId);
  const tierId = some(tiers.filter(({ autoApprove }) => !autoApprove)).id;
  const [variant, sign] = ['of an API group', 'groupInstanceId'];
  const { slaTiers } = anypoint;
  await recorder.step('slaTiers.list', () => slaTiers.list({ groupInstanceId }).first(), variant, sign);
  const limits = [{ maximumRequests: 5, timePeriodInMilliseconds: 60_000 }];
  const tier = { groupInstanceId, name: 'Trial', defaultLimits: limits };
  const { id: newTierId } = await recorder.step('slaTiers.create', () => slaTiers.create(tier), variant, sign);
  const oneTier = { groupInstanceId, tierId: newTierId };
  await recorder.step('slaTiers.get', () => slaTiers.get(oneTier), variant, sign);
  const change = { ...oneTier, description: 'For a try' };
  await recorder.step('slaTiers.update', () => slaTiers.update(change), variant, sign);
  await recorder.step('slaTiers.delete', () => slaTiers.delete(oneTier), variant, sign);

  const first = await anypoint.clientApplications.create({ name: 'group-walker' });
  const asset = { groupId, assetId, version, versionGroup };
  const request = { applicationId: first.id, groupInstanceId, tierId, asset };
  const { id: contractId } = await recorder.step(
    'contracts.request',
    () => anypoint.contracts.request(request),
    variant,
    sign,
  );
  const at = { groupInstanceId, contractId };
  await recorder.step('contracts.list', () => anypoint.contracts.list({ groupInstanceId }).first(), variant, sign);
  await recorder.step('contracts.get', () => anypoint.contracts.get(at), variant, sign);
  await recorder.step('contracts.approve', () => anypoint.contracts.approve(at), variant, sign);
  await anypoint.contracts.revoke(at);
  await recorder.step('contracts.delete', () => anypoint.contracts.delete(at), variant, sign);
  const second = await anypoint.clientApplications.create({ name: 'group-walker-2' });
  const created = { applicationId: second.id, groupInstanceId, tierId };
  await recorder.step('contracts.create', () => anypoint.contracts.create(created), variant, sign);
}

async function managedServices(recorder: Recorder): Promise<void> {
  const platform = createLocalAnypoint();
  const anypoint = recorder.client(platform);
  await anypoint.auth.getAccessToken();
  const { id: managedServiceApiId } = some(platform.state.managedServiceApis.values());
  const [variant, sign] = ['of a managed-service API', 'managedServiceApiId'];
  const { id: applicationId } = await anypoint.clientApplications.create({ name: 'managed-walker' });
  const { contracts } = anypoint;
  const wanted = { managedServiceApiId, applicationId };
  const { id: contractId } = await recorder.step('contracts.create', () => contracts.create(wanted), variant, sign);
  const at = { managedServiceApiId, contractId };
  await recorder.step('contracts.list', () => contracts.list({ managedServiceApiId }).first(), variant, sign);
  await recorder.step('contracts.get', () => contracts.get(at), variant, sign);
  await recorder.step('contracts.revoke', () => contracts.revoke(at), variant, sign);
  await recorder.step('contracts.delete', () => contracts.delete(at), variant, sign);
}

function instanceWithTiers({ state, environmentId }: LocalAnypoint) {
  const withTiers = new Set([...state.tiers.values()].map(({ apiId }) => apiId));
  const found = [...state.apiInstances.values()].filter((one) => one.environmentId === environmentId);
  return some(found.filter(({ id }) => withTiers.has(id)));
}

function some<T>(all: Iterable<T>): T {
  for (const one of all) return one;
  throw new Error('The local platform has none.');
}
