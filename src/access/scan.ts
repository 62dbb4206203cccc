/**
 * Reads what planning and a run need to know of a platform, in few requests: applications through the list of the whole
 * organization, contracts by API instance. 10,000 applications with 30,000 contracts over 300 instances take some 350.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions, ResponseInfo } from '../core/call/call.js';
import type { AccessProblem } from './document.js';
import { objectOf, scannedApplication } from './fingerprint.js';
import { checkClient } from './params.js';
import type { AccessStep } from './plan.js';
import { blindSpots, readApis, readEnvironments, readOrganization, type ScannedOrganization } from './scan-apis.js';
import { completed, listApplications, readOwners, withUnlisted } from './scan-applications.js';
import { readContracts, readTiers } from './scan-contracts.js';
import type { AccessScan, Reading, ScannedApi, ScannedApplication, ScannedEnvironment } from './scanned.js';

/** What a scan reads. */
export interface ScanParams {
  /** Chooses the environments to look in. @default every one that the sign-in sees */
  readonly environments?:
    ((all: readonly ScannedEnvironment[], organizationId: string) => readonly ScannedEnvironment[]) | undefined;
  /** Chooses the API instances whose contracts are read. @default all that were found */
  readonly contractsOf?: ((apis: readonly ScannedApi[]) => readonly ScannedApi[]) | undefined;
  /** Chooses the applications whose redirect URIs and grant types must be known, in case the list leaves them out. */
  readonly detailsOf?: ((application: ScannedApplication, hasContract: boolean) => boolean) | undefined;
  /** Chooses the applications whose owners are read, one request each. @default none */
  readonly ownersOf?: ((application: ScannedApplication, hasContract: boolean) => boolean) | undefined;
  /** Reads client secrets as well. @default false */
  readonly includeCredentials?: boolean | undefined;
}

/** What a scan found, and what it could not read. */
export interface ScanResult extends AccessScan {
  readonly problems: readonly AccessProblem[];
  /** What a look at every environment would have left out: no problem for a job that names its places. */
  readonly blindSpots: readonly AccessProblem[];
}

/**
 * Reads environments, API instances, applications and contracts.
 *
 * @throws PermissionError when the list leaves out applications that have contracts: whoever lacks the scope gets a
 * shorter list and no error.
 */
export async function scanAccess(
  client: AnypointClient,
  params: ScanParams = {},
  options: RequestOptions = {},
): Promise<ScanResult> {
  checkClient(client);
  const counter = countingOptions(options);
  const organization = await readOrganization(client, counter.options);
  const reading: Reading = { organizationId: organization.id, options: counter.options };
  const includeCredentials = params.includeCredentials === true;
  const [list, places] = await inParallel(
    listApplications(client, { includeCredentials, reading }),
    readPlaces(client, organization, params, reading),
  );
  const involved = new Set([...places.contracts.values()].flatMap((contracts) => [...contracts.keys()]));
  const listed = await withUnlisted(client, list, involved, { includeCredentials, reading });
  const { detailsOf = () => true, ownersOf = () => false } = params;
  const applications = await completed(
    client,
    listed,
    (application) => detailsOf(application, involved.has(application.id)),
    { includeCredentials, reading },
  );
  const owned = applications.filter((application) => ownersOf(application, involved.has(application.id)));
  return {
    organizationId: organization.id,
    organizationName: organization.name,
    ...places,
    ...indexed(applications),
    owners: await readOwners(
      client,
      owned.map(({ id }) => id),
      reading,
    ),
    tiers: new Map(),
    requests: counter.count(),
  };
}

/** Reads the tiers of API instances, beside what a scan has. */
export async function withTiers(
  client: AnypointClient,
  scan: ScanResult,
  apis: readonly ScannedApi[],
  options: RequestOptions = {},
): Promise<ScanResult> {
  if (apis.length === 0) return scan;
  const counter = countingOptions(options);
  const tiers = await readTiers(client, apis, { organizationId: scan.organizationId, options: counter.options });
  return { ...scan, tiers: new Map([...scan.tiers, ...tiers]), requests: scan.requests + counter.count() };
}

/** Reads the objects of steps afresh, which a run compares with what the planner saw. */
export async function scanSteps(
  client: AnypointClient,
  { organizationId, steps }: { readonly organizationId: string; readonly steps: readonly AccessStep[] },
  options: RequestOptions = {},
): Promise<AccessScan> {
  const counter = countingOptions(options);
  const reading: Reading = { organizationId, options: counter.options };
  const apis = new Map<number, ScannedApi>();
  const detailed = new Set<number>();
  for (const { kind, api, application } of steps) {
    if (objectOf(kind) === 'contract' && api !== undefined) apis.set(api.apiInstanceId, api);
    if (objectOf(kind) === 'application' && application.applicationId !== undefined) {
      detailed.add(application.applicationId);
    }
  }
  // A creation that was carried out, and whose answer was lost, is told by its fields as well.
  const created = new Set(
    steps.filter(({ kind }) => kind === 'create_application').map((step) => step.application.name),
  );
  const [applications, contracts] = await inParallel(
    listApplications(client, { includeCredentials: false, reading }).then((listed) =>
      completed(client, listed, ({ id, name }) => detailed.has(id) || created.has(name), {
        includeCredentials: false,
        reading,
      }),
    ),
    readContracts(client, [...apis.values()], reading),
  );
  const scan: AccessScan = {
    organizationId,
    environments: [],
    apis,
    ...indexed(applications),
    owners: new Map(),
    contracts,
    tiers: new Map(),
    requests: counter.count(),
  };
  const owned = steps
    .filter(({ kind }) => objectOf(kind) === 'owner')
    .flatMap((step) => scannedApplication(scan, step)?.id ?? []);
  const owners = await readOwners(client, [...new Set(owned)], reading);
  return { ...scan, owners, requests: counter.count() };
}

async function readPlaces(
  client: AnypointClient,
  organization: ScannedOrganization,
  { environments: choose, contractsOf }: ScanParams,
  reading: Reading,
) {
  const found = await readEnvironments(client, organization, reading.options);
  const environments = choose === undefined ? found.environments : choose(found.environments, organization.id);
  const { apis, problems } = await readApis(client, environments, reading.options);
  const contracts = await readContracts(client, contractsOf === undefined ? apis : contractsOf(apis), reading);
  return {
    environments,
    apis: new Map(apis.map((api) => [api.apiInstanceId, api])),
    contracts,
    problems,
    blindSpots: blindSpots(organization, found),
  };
}

function indexed(list: readonly ScannedApplication[]) {
  const applications = new Map<number, ScannedApplication>();
  const applicationsByName = new Map<string, ScannedApplication[]>();
  const applicationsByClientId = new Map<string, ScannedApplication>();
  for (const application of list) {
    applications.set(application.id, application);
    const namesakes = applicationsByName.get(application.name);
    if (namesakes === undefined) applicationsByName.set(application.name, [application]);
    else namesakes.push(application);
    if (application.clientId !== undefined) applicationsByClientId.set(application.clientId, application);
  }
  return { applications, applicationsByName, applicationsByClientId };
}

/** Waits for both, also when one fails, so that no read goes on unseen. */
async function inParallel<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

function countingOptions(options: RequestOptions): { readonly options: RequestOptions; readonly count: () => number } {
  let count = 0;
  return {
    count: () => count,
    options: {
      ...options,
      onResponse: (info: ResponseInfo) => {
        count += info.attempts;
        options.onResponse?.(info);
      },
    },
  };
}
