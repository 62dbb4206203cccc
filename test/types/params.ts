/** What must and must not compile. Compiled, never run. */
import type {
  ApiInstances,
  ClientApplications,
  ClientApplicationSummary,
  Contracts,
  ContractStatus,
  KnownScope,
  PagedList,
  ScopeIdentifier,
  SlaTiers,
} from '../../src/index.js';

declare const applications: ClientApplications;
declare const contracts: Contracts;
declare const instances: ApiInstances;
declare const tiers: SlaTiers;
declare const maybe: string | undefined;
const limits = [{ maximumRequests: 1, timePeriodInMilliseconds: 1_000 }];
const asset = { groupId: 'g', assetId: 'a', version: '1.0.0', versionGroup: 'v1' };

export const compiles = [
  () => applications.get({ applicationId: 1 }),
  () => applications.get({ applicationId: '1', via: 'platform', organizationId: maybe }),
  () => applications.get({ clientId: 'c', via: 'platform' }),
  () => applications.create({ name: 'n', description: maybe, redirectUris: ['u'] as const }),
  () => applications.create({ name: 'n', description: null, url: null }),
  () => applications.ensure({ name: 'n', description: null, url: null }),
  () => applications.update({ applicationId: 1, description: null, url: null }),
  () => contracts.request({ applicationId: 1, apiInstanceId: 2 }),
  () => contracts.request({ applicationId: 1, groupInstanceId: 2, asset }),
  () => contracts.list({ apiInstanceId: 2, status: 'PENDING' }),
  () => contracts.list({ apiInstanceId: 2, status: 'LATER' }),
  () => contracts.approve({ groupInstanceId: 2, contractId: 3 }),
  () => contracts.waitUntilApproved({ applicationId: 1, contractId: 3 }, { timeoutMs: 1, pollIntervalMs: 1 }),
  () => instances.create({ asset, endpoint: { uri: null, deploymentType: 'CH2' } }),
  () => instances.promote({ fromApiInstanceId: 1, environmentId: maybe, tiers: false }),
  () => instances.applyPolicy({ apiInstanceId: 1, policyTemplateId: 5 }),
  () => tiers.create({ apiInstanceId: 1, name: 'n', limits }),
  () => tiers.create({ groupInstanceId: 1, name: 'n', limitsByApi: [{ apiInstanceId: 2, limits }] }),
  () => tiers.update({ groupInstanceId: 1, tierId: 2, defaultLimits: limits }),
  () => tiers.delete({ groupInstanceId: 1, tierId: 2 }),
];

export const refused = [
  // @ts-expect-error Exchange does not find applications by client id.
  () => applications.get({ clientId: 'c' }),
  // @ts-expect-error One or the other.
  () => applications.get({ clientId: 'c', applicationId: 1, via: 'platform' }),
  // @ts-expect-error There is no such service.
  () => applications.get({ applicationId: 1, via: 'v1' }),
  // @ts-expect-error An application has a name.
  () => applications.create({ description: 'd' }),
  // @ts-expect-error The wire's name is not the param's.
  () => applications.create({ name: 'n', redirectUri: ['u'] }),
  // @ts-expect-error No lookup is documented for groups.
  () => contracts.request({ applicationId: 1, groupInstanceId: 2 }),
  // @ts-expect-error Groups are listed whole.
  () => contracts.list({ groupInstanceId: 2, status: 'PENDING' }),
  // @ts-expect-error A contract is in one place.
  () => contracts.get({ apiInstanceId: 1, groupInstanceId: 2, contractId: 3 }),
  // @ts-expect-error A contract has an id.
  () => contracts.approve({ apiInstanceId: 1 }),
  // @ts-expect-error An API instance is one of an asset.
  () => instances.create({ instanceLabel: 'l' }),
  // @ts-expect-error A promotion asks for all contracts or none.
  () => instances.promote({ fromApiInstanceId: 1, contracts: [3] }),
  // @ts-expect-error A policy is named.
  () => instances.applyPolicy({ apiInstanceId: 1, configurationData: {} }),
  // @ts-expect-error A tier of a group has default limits.
  () => tiers.create({ groupInstanceId: 1, name: 'n', limits }),
  // @ts-expect-error A tier of an API instance has limits.
  () => tiers.create({ apiInstanceId: 1, name: 'n', limitsByApi: [] }),
];

/** A list is there at once; nothing has to be awaited. */
export const list: PagedList<ClientApplicationSummary> = applications.list();

/** States and scopes that come later are no type errors. */
export const later: ContractStatus = 'LATER';
export const own: ScopeIdentifier = 'mine:own';
export const known: KnownScope = 'manage:api_contracts';
// @ts-expect-error Often guessed, but it does not exist.
export const guessed: KnownScope = 'manage:contracts';
