/** What must and must not compile. Compiled, never run. */
import type { PagedList } from '../../src/core/list/paged-list.js';
import type { ClientApplicationSummary } from '../../src/models/client-application.js';
import type { ContractStatus } from '../../src/models/contract.js';
import type { ClientApplications } from '../../src/resources/client-applications/index.js';
import type { Contracts } from '../../src/resources/contracts/index.js';
import type { KnownScope, ScopeIdentifier } from '../../src/scopes.js';

declare const applications: ClientApplications;
declare const contracts: Contracts;
declare const maybe: string | undefined;
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
];

/** A list is there at once; nothing has to be awaited. */
export const list: PagedList<ClientApplicationSummary> = applications.list();

/** States and scopes that come later are no type errors. */
export const later: ContractStatus = 'LATER';
export const own: ScopeIdentifier = 'mine:own';
export const known: KnownScope = 'manage:api_contracts';
// @ts-expect-error Often guessed, but it does not exist.
export const guessed: KnownScope = 'manage:contracts';
