/**
 * Exports who may call what. Reads by API instance, which tells tier and application with each contract.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import type { AccessApi, AccessApplication, AccessContract, AccessDocument, AccessProblem } from './document.js';
import { ApiFinder } from './find-api.js';
import { orderedDocument } from './order.js';
import { chosenEnvironments } from './scan-apis.js';
import { blindnessProblems } from './limits.js';
import { scanAccess, type ScanResult } from './scan.js';
import type { ScannedApplication, ScannedContract } from './scanned.js';
import { checkedMembers, optionalFlag, positiveIds, textList } from './params.js';

/** Params of {@link exportAccess}. */
export interface ExportAccessParams {
  /** Names or ids of environments. @default all that the sign-in sees */
  readonly environments?: readonly string[] | undefined;
  /** Exact names of applications. @default all; with `environments` or `apiInstances` those that have a contract there */
  readonly applications?: readonly string[] | undefined;
  /** Ids of API instances. @default all of the environments */
  readonly apiInstances?: readonly number[] | undefined;
  /**
   * Whether client secrets are taken into the document, which is then written as text only encrypted. Needs the sign-in
   * of an administrator or owner.
   * @default false
   */
  readonly includeCredentials?: boolean | undefined;
  /** Whether owners are taken into the document: one more request for each application. @default false */
  readonly owners?: boolean | undefined;
  /** Whether dates of approval and revocation are taken into the document, for readers. @default false */
  readonly dates?: boolean | undefined;
}

/**
 * Reads who may call what: applications through the list of the whole organization, contracts by API instance. Planned
 * against the same platform, the document gives an empty plan. A REJECTED contract gives nothing to anybody and is left
 * out. `problems` lists what a document cannot express, and what this sign-in surely may not see and a list leaves out
 * without an error: planning, which has a client of the target alone, takes that into the plan.
 *
 * Scopes: View Client Applications (`read:org_client_applications`), View APIs Configuration
 * (`read:api_configuration`), View Contracts (`read:api_contracts`), View Environment (`view:environment`) and View
 * Organization (`read:organization`); with `owners` or `includeCredentials` Manage Client Applications
 * (`manage:org_client_applications`).
 *
 * @throws ConfigurationError for a name or id that does not exist
 * @throws PermissionError, also when the list of applications hides some for want of a scope
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { exportAccess, formatAccess } from 'anypoint-sdk/access';
 *
 * const document = await exportAccess(anypoint, { environments: ['Sandbox'] });
 * await writeFile('access.yaml', formatAccess(document, { format: 'yaml' }));
 * ```
 */
export async function exportAccess(
  client: AnypointClient,
  params: ExportAccessParams = {},
  options: RequestOptions = {},
): Promise<AccessDocument> {
  checkedMembers('exportAccess', params, [
    'environments',
    'applications',
    'apiInstances',
    'includeCredentials',
    'owners',
    'dates',
  ]);
  const environments = textList('environments', params.environments);
  const names = textList('applications', params.applications);
  const instances = positiveIds('apiInstances', params.apiInstances);
  const includeCredentials = optionalFlag('includeCredentials', params.includeCredentials, false);
  const owners = optionalFlag('owners', params.owners, false);
  const dates = optionalFlag('dates', params.dates, false);
  const isPart = environments !== undefined || instances !== undefined;
  const named = names === undefined ? undefined : new Set(names);
  const isExported = (application: ScannedApplication, hasContract: boolean): boolean =>
    named === undefined ? hasContract || !isPart : named.has(application.name);
  const scan = await scanAccess(
    client,
    {
      environments: environments === undefined ? undefined : (all) => chosenEnvironments(all, environments),
      contractsOf:
        instances === undefined
          ? undefined
          : (apis) => apis.filter(({ apiInstanceId }) => instances.has(apiInstanceId)),
      detailsOf: isExported,
      ownersOf: owners ? isExported : undefined,
      includeCredentials,
    },
    options,
  );
  refuseUnknown(scan, names ?? [], instances ?? new Set());
  const blindness = await blindnessProblems(client, scan, options);
  const problems = [...scan.problems, ...(isPart ? [] : scan.blindSpots), ...blindness];
  return documentOfScan(
    { ...scan, problems },
    {
      isExported,
      controlPlane: client.baseUrl,
      dates,
      credentials: includeCredentials,
    },
  );
}

function documentOfScan(
  scan: ScanResult,
  {
    isExported,
    controlPlane,
    dates,
    credentials,
  }: {
    readonly isExported: (application: ScannedApplication, hasContract: boolean) => boolean;
    readonly controlPlane: string;
    readonly dates: boolean;
    readonly credentials: boolean;
  },
): AccessDocument {
  const problems: AccessProblem[] = [...scan.problems];
  const finder = new ApiFinder({ ...scan, apis: [...scan.apis.values()] });
  const ofApplications = new Map<number, { readonly api: AccessApi; readonly contract: ScannedContract }[]>();
  for (const [apiInstanceId, contracts] of scan.contracts) {
    const found = scan.apis.get(apiInstanceId);
    const api: AccessApi = found === undefined ? { apiInstanceId } : finder.coordinatesOf(found);
    for (const contract of contracts.values()) {
      const others = ofApplications.get(contract.applicationId);
      if (others === undefined) ofApplications.set(contract.applicationId, [{ api, contract }]);
      else others.push({ api, contract });
    }
  }
  const applications = [...scan.applications.values()]
    .filter((application) => isExported(application, ofApplications.has(application.id)))
    .map((application) =>
      applicationOf(scan, application, ofApplications.get(application.id) ?? [], { problems, dates, credentials }),
    );
  return orderedDocument({
    version: 1,
    organization: { id: scan.organizationId, name: scan.organizationName, controlPlane },
    applications,
    ...(problems.length === 0 ? {} : { problems }),
  });
}

function applicationOf(
  scan: ScanResult,
  application: ScannedApplication,
  contracts: readonly { readonly api: AccessApi; readonly contract: ScannedContract }[],
  {
    problems,
    dates,
    credentials,
  }: { readonly problems: AccessProblem[]; readonly dates: boolean; readonly credentials: boolean },
): AccessApplication {
  const { id, name, description, url, redirectUris, grantTypes, clientId, clientSecret } = application;
  if (credentials && clientSecret === undefined) {
    problems.push({
      code: 'credentials_not_seen',
      application: name,
      message:
        'Its secret is not shown to this sign-in: only owners and administrators of the root organization see it.',
    });
  }
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(redirectUris.length === 0 ? {} : { redirectUris: [...redirectUris].sort() }),
    ...(grantTypes.length === 0 ? {} : { grantTypes: [...grantTypes].sort() }),
    ...ownersOf(scan, id, name, problems),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    contracts: contracts.flatMap(({ api, contract }) =>
      contractOf(name, api, contract, problems).map((exported) => ({
        ...exported,
        ...(dates ? datesOf(contract) : {}),
      })),
    ),
  };
}

function ownersOf(
  scan: ScanResult,
  applicationId: number,
  application: string,
  problems: AccessProblem[],
): { readonly owners?: readonly string[] } {
  const owners = scan.owners.get(applicationId);
  if (owners === undefined) return {};
  const users = owners.filter(({ isTeam }) => !isTeam);
  for (const { username, userId } of owners.filter(({ isTeam }) => isTeam)) {
    problems.push({
      code: 'team_owner',
      application,
      message: `Team "${username ?? userId}" is an owner: only users can be carried.`,
    });
  }
  // No owner at all cannot be wished: what happens to the last one that is removed is not known.
  if (users.length === 0) return {};
  return { owners: users.map(({ username, email, userId }) => username ?? email ?? userId).sort() };
}

function contractOf(
  application: string,
  api: AccessApi,
  { id, status, tier, requestedTier, viaGroup }: ScannedContract,
  problems: AccessProblem[],
): readonly AccessContract[] {
  if (viaGroup) {
    problems.push({
      code: 'group_contract',
      application,
      api,
      message: `Contract ${id} is one with an API group: such contracts cannot be carried.`,
    });
    return [];
  }
  switch (status) {
    case 'APPROVED':
      if (requestedTier !== undefined) {
        problems.push({
          code: 'open_tier_request',
          application,
          api,
          message: `A change to tier "${requestedTier.name}" waits for a decision: the open request cannot be carried.`,
        });
      }
      return [{ api, ...tierOf(tier) }];
    case 'PENDING':
      return [{ api, ...tierOf(requestedTier ?? tier), status }];
    case 'REVOKED':
      return [{ api, ...tierOf(tier), status }];
    case 'REJECTED':
      return [];
    default:
      problems.push({
        code: 'contract_status_unknown',
        application,
        api,
        message: `Contract ${id} is "${status}", a state that is not known.`,
      });
      return [];
  }
}

function datesOf({ approvedDate, revokedDate }: ScannedContract): Pick<AccessContract, 'approvedDate' | 'revokedDate'> {
  return {
    ...(approvedDate === undefined ? {} : { approvedDate }),
    ...(revokedDate === undefined ? {} : { revokedDate }),
  };
}

function tierOf(tier: { readonly name: string } | undefined): { readonly tier?: string } {
  return tier === undefined ? {} : { tier: tier.name };
}

function refuseUnknown(scan: ScanResult, names: readonly string[], instances: ReadonlySet<number>): void {
  const unknownNames = names.filter((name) => !scan.applicationsByName.has(name));
  if (unknownNames.length > 0) {
    throw new ConfigurationError(
      `"applications" names what this sign-in does not see: ${unknownNames.map((name) => `"${name}"`).join(', ')}. Names are exact, letter case included.`,
    );
  }
  const unknownInstances = [...instances].filter((id) => !scan.apis.has(id));
  if (unknownInstances.length > 0) {
    throw new ConfigurationError(
      `"apiInstances" names what is not in the environments that are looked in: ${unknownInstances.join(', ')}.`,
    );
  }
}
