/**
 * Plans what brings a platform to a document. Reads only; what is ambiguous or has no counterpart becomes a problem.
 */
import type { AnypointClient } from '../client.js';
import type { RequestOptions } from '../core/call/call.js';
import { ConfigurationError } from '../errors.js';
import { documentOf } from './check-document.js';
import { createPlan } from './create-plan.js';
import { Decisions } from './decisions.js';
import type { AccessDocument, AccessProblem } from './document.js';
import { ApiFinder } from './find-api.js';
import { Issues } from './issues.js';
import { blindnessProblems, limitProblems, scopeProblems } from './limits.js';
import { creatorId, ownerLookup } from './owners.js';
import { checkClient, checkedMembers, optionalFlag, optionalWord, textList } from './params.js';
import type { AccessPlan } from './plan.js';
import { pruning } from './prune.js';
import { environmentsNamed } from './scan-apis.js';
import { scanAccess, withTiers, type ScanResult } from './scan.js';
import type { ScannedApi, ScannedEnvironment } from './scanned.js';

/** Options of {@link planAccess}. */
export interface PlanAccessOptions extends Pick<RequestOptions, 'signal' | 'timeoutMs' | 'maxRetries'> {
  /** Whether what is PENDING and wished APPROVED is approved; otherwise it waits for the provider. @default false */
  readonly approve?: boolean | undefined;
  /** What is taken away because the document does not have it. @default nothing */
  readonly prune?:
    | {
        /**
         * Whether contracts of the document's applications go, in the environments that the document speaks of: revoked,
         * then deleted. @default false
         */
        readonly contracts?: boolean | undefined;
        /** Whether applications that the document does not have go, with their contracts. @default false */
        readonly applications?: boolean | undefined;
      }
    | undefined;
  /** How many applications and contracts pruning may take away: more is refused. @default 10 */
  readonly maxDeletes?: number | undefined;
  /**
   * Whether new applications get client ids and secrets of their own, or bring those of the document along (`'carry'`),
   * which must be of another control plane: client ids are unique in the whole platform. @default 'new'
   */
  readonly credentials?: 'new' | 'carry' | undefined;
  /** Exact names of the document's applications to plan. @default all */
  readonly applications?: readonly string[] | undefined;
}

const known = ['approve', 'prune', 'maxDeletes', 'credentials', 'applications', 'signal', 'timeoutMs', 'maxRetries'];

/**
 * Compares a document with the platform and plans what differs. Nothing is written. What is left out of the document is
 * not compared, and nothing is taken away without `prune`. A contract that nobody has satisfies the wish for a REVOKED
 * one, and an APPROVED one the wish for a PENDING one. The user behind the sign-in stays an owner where it is one: the
 * platform makes it an owner of every application that the sign-in creates.
 *
 * Scopes: as `exportAccess`. What the plan's steps would need and this sign-in surely lacks is among its `problems`.
 *
 * @throws ConfigurationError for a document or an option that is wrong, and for pruning beyond `maxDeletes`
 * @throws PermissionError when the platform's list hides applications
 *
 * @example
 * ```ts
 * import { mapAccess, planAccess } from 'anypoint-sdk/access';
 *
 * const wanted = mapAccess(document, { environments: { Sandbox: 'Production' } });
 * const plan = await planAccess(target, wanted, { approve: true });
 * console.log(String(plan));
 * ```
 */
export async function planAccess(
  client: AnypointClient,
  document: AccessDocument,
  options: PlanAccessOptions = {},
): Promise<AccessPlan> {
  const { wished, wish } = checkedWish(document, options);
  const { signal, timeoutMs, maxRetries } = options;
  const callOptions: RequestOptions = { signal, timeoutMs, maxRetries };
  checkClient(client);
  if (wish.carry) refuseSamePlane(client, wished);
  const read = await scanFor(client, wished, wish.prune.contracts, callOptions);
  refuseOwnOrganization(wish.carry, wished, read.organizationId);
  const finder = finderOf(read);
  const scan = await withTiers(client, read, tiersNeeded(read, wished, finder), callOptions);
  const lookup = await ownerLookup(client, wished.applications, scan, {
    organizationId: scan.organizationId,
    options: callOptions,
  });
  const namesOwners = wished.applications.some(({ owners }) => owners !== undefined);
  const creator = namesOwners ? await creatorId(client, callOptions) : undefined;
  const decisions = new Decisions({ scan, finder, lookup, creator, approve: wish.approve, carry: wish.carry });
  for (const application of wished.applications) decisions.decide(application);
  const pruned = await pruning(client, { document: wished, scan, finder, wish }, callOptions);
  const steps = [...decisions.steps, ...pruned.steps];
  const problems: AccessProblem[] = [
    ...(wished.problems ?? []),
    ...scan.problems,
    ...(await blindnessProblems(client, scan, callOptions)),
    ...decisions.problems,
    ...pruned.problems,
    ...limitProblems(scan, steps),
    ...(wish.carry ? [carriedByVersion1] : []),
    ...(await scopeProblems(client, steps, callOptions)),
  ];
  return createPlan({
    organizationId: scan.organizationId,
    steps,
    problems,
    waiting: decisions.waiting,
    scanRequests: scan.requests,
  });
}

/** What is wished of planning, checked. */
export interface PlanWish {
  readonly approve: boolean;
  readonly carry: boolean;
  readonly prune: { readonly contracts: boolean; readonly applications: boolean };
  readonly maxDeletes: number;
}

function checkedWish(
  document: AccessDocument,
  options: PlanAccessOptions,
): { readonly wished: AccessDocument; readonly wish: PlanWish } {
  checkedMembers('planAccess', options, known);
  const { prune = {}, maxDeletes = 10 } = options;
  checkedMembers('planAccess, "prune"', prune, ['contracts', 'applications']);
  if (!Number.isInteger(maxDeletes) || maxDeletes < 0) {
    throw new ConfigurationError('"maxDeletes" must be a whole number, 0 or more.');
  }
  const wish = {
    approve: optionalFlag('approve', options.approve, false),
    carry: optionalWord('credentials', options.credentials, ['new', 'carry']) === 'carry',
    prune: {
      contracts: optionalFlag('prune.contracts', prune.contracts, false),
      applications: optionalFlag('prune.applications', prune.applications, false),
    },
    maxDeletes,
  };
  const whole = documentOf(document, new Issues('The access document'), { fromText: false });
  const pruned = wish.prune.contracts || wish.prune.applications;
  if (pruned && whole.applications.length === 0) {
    throw new ConfigurationError(
      '"prune" with a document without applications would take everything away: it is refused. Was the right document read?',
    );
  }
  const names = textList('applications', options.applications);
  if (names === undefined) return { wished: whole, wish };
  if (wish.prune.applications) {
    throw new ConfigurationError(
      '"prune.applications" needs the whole document: leave "applications" out, or prune contracts alone.',
    );
  }
  const unknown = names.find((name) => !whole.applications.some((application) => application.name === name));
  if (unknown !== undefined) throw new ConfigurationError(`The document has no application "${unknown}".`);
  return {
    wished: { ...whole, applications: whole.applications.filter(({ name }) => names.includes(name)) },
    wish,
  };
}

async function scanFor(
  client: AnypointClient,
  { applications }: AccessDocument,
  pruneContracts: boolean,
  options: RequestOptions,
): Promise<ScanResult> {
  const names = new Set(applications.map(({ name }) => name));
  const clientIds = new Set(applications.flatMap(({ clientId }) => clientId ?? []));
  const owned = new Set(applications.filter(({ owners }) => owners !== undefined).map(({ name }) => name));
  const wished = applications.flatMap(({ contracts }) => contracts.map(({ api }) => api));
  const spokenOf = [...new Set(wished.flatMap((api) => ('environment' in api ? api.environment : [])))];
  const anywhere = wished.some((api) => 'apiInstanceId' in api);
  let environments: readonly ScannedEnvironment[] = [];
  let organizationId = '';
  return scanAccess(
    client,
    {
      environments: (all, rootId) => {
        organizationId = rootId;
        const chosen = new Set(spokenOf.flatMap((name) => environmentsNamed(all, name)));
        environments = anywhere ? all : [...chosen];
        return environments;
      },
      contractsOf: (apis) => {
        const finder = new ApiFinder({ organizationId, environments, apis });
        const found = new Set(wished.flatMap((api) => finder.find(api).api ?? []));
        if (!pruneContracts) return [...found];
        const pruned = new Set([...found].map(({ environmentId }) => environmentId));
        return apis.filter((api) => pruned.has(api.environmentId));
      },
      detailsOf: ({ name, clientId }) => names.has(name) || (clientId !== undefined && clientIds.has(clientId)),
      ownersOf: ({ name }) => owned.has(name),
    },
    options,
  );
}

function finderOf(scan: ScanResult): ApiFinder {
  return new ApiFinder({ ...scan, apis: [...scan.apis.values()] });
}

/** Tiers are embedded in contracts; those of an instance are listed only where that does not tell enough. */
function tiersNeeded(scan: ScanResult, { applications }: AccessDocument, finder: ApiFinder): readonly ScannedApi[] {
  const needed = new Set<ScannedApi>();
  for (const { name, contracts } of applications) {
    const application = scan.applicationsByName.get(name)?.[0];
    for (const { api: wanted, tier, status } of contracts) {
      const { api } = finder.find(wanted);
      if (api === undefined || needed.has(api)) continue;
      const contract =
        application === undefined ? undefined : scan.contracts.get(api.apiInstanceId)?.get(application.id);
      const held = contract?.status === 'PENDING' ? contract.requestedTier : contract?.tier;
      const isSettled = contract === undefined ? status === 'REVOKED' : tier === undefined || held?.name === tier;
      if (!isSettled) needed.add(api);
    }
  }
  return [...needed];
}

const carriedByVersion1: AccessProblem = {
  code: 'credentials_carried',
  message:
    'Client ids and secrets are carried: the documented endpoint for that is version 1 of the Exchange API (POST /exchange/api/v1/organizations/{organizationId}/applications), for the built-in client provider and PingFederate. An application that still exists on another control plane keeps the same client id there.',
};

function refuseSamePlane(client: AnypointClient, { organization }: AccessDocument): void {
  if (organization?.controlPlane === undefined || organization.controlPlane !== client.baseUrl) return;
  throw oneControlPlane(`The document was exported from ${organization.controlPlane}, where this client plans as well`);
}

function refuseOwnOrganization(carry: boolean, { organization }: AccessDocument, organizationId: string): void {
  if (!carry || organization?.id !== organizationId) return;
  throw oneControlPlane('The document was exported from the organization that this client plans for');
}

function oneControlPlane(reason: string): ConfigurationError {
  return new ConfigurationError(
    `"credentials" cannot be 'carry' here. ${reason}, and client ids are unique in the whole platform: the same one cannot exist twice. Plan with credentials: 'new', which gives each application a client id and secret of its own.`,
  );
}
