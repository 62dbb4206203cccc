/** Decides, application by application, what a document takes: steps, what waits, and what cannot be done. */
import type { AccessApplication, AccessContract, AccessProblem } from './document.js';
import type { ApiFinder } from './find-api.js';
import { foldedName } from './keys.js';
import { contractPlan } from './plan-contract.js';
import { creationOf, ownerPlan, referenceTo, updateOf, type OwnerLookup } from './plan-application.js';
import type { AccessStep, AccessStepApplication, AccessWaiting } from './plan.js';
import type { AccessScan, ScannedApi, ScannedApplication, ScannedContract } from './scanned.js';
import { placeInSteps, tierFor } from './tiers.js';

/** What decisions are made from. */
export interface DecisionParts {
  readonly scan: AccessScan;
  readonly finder: ApiFinder;
  readonly lookup: OwnerLookup;
  /** Id of the user behind the sign-in. */
  readonly creator: string | undefined;
  readonly approve: boolean;
  readonly carry: boolean;
}

/** Collects what is decided. */
export class Decisions {
  readonly steps: AccessStep[] = [];
  readonly problems: AccessProblem[] = [];
  readonly waiting: AccessWaiting[] = [];
  readonly #parts: DecisionParts;
  /** Names by their writing without letter case and space: what differs in that alone may collide. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(parts: DecisionParts) {
    this.#parts = parts;
    this.#names = new Map([...parts.scan.applicationsByName.keys()].map((name) => [foldedName(name), name]));
  }

  decide(wished: AccessApplication): void {
    const found = this.#match(wished);
    if (found === undefined) return;
    const creation = found === 'new' ? this.#creation(wished) : undefined;
    if (found === 'new' && creation === undefined) return;
    const application = found === 'new' ? creation?.application : referenceTo(found);
    if (application === undefined) return;
    if (found === 'new') {
      if (creation !== undefined) this.steps.push(creation);
    } else {
      const update = updateOf(wished, found);
      if (update !== undefined) this.steps.push(update);
    }
    this.#decideOwners(wished, application, found === 'new' ? undefined : found, creation);
    const doubled = this.#doubled(wished);
    for (const contract of wished.contracts) {
      if (doubled.has(contract)) continue;
      this.#decideContract(wished.name, contract, application, found === 'new' ? undefined : found, creation);
    }
  }

  /** Several ways to write one API instance down: which of the wishes counts is not known. */
  #doubled({ name, contracts }: AccessApplication): ReadonlySet<AccessContract> {
    const byInstance = new Map<number, AccessContract[]>();
    for (const contract of contracts) {
      const { api } = this.#parts.finder.find(contract.api);
      if (api !== undefined)
        byInstance.set(api.apiInstanceId, [...(byInstance.get(api.apiInstanceId) ?? []), contract]);
    }
    const alike = [...byInstance].filter(([, wishes]) => wishes.length > 1);
    for (const [apiInstanceId, [first, ...others]] of alike) {
      this.problems.push({
        code: 'contract_twice',
        application: name,
        ...(first === undefined ? {} : { api: first.api }),
        message: `API instance ${apiInstanceId} is meant ${others.length + 1} times, in different words: an application has one contract with it at most. Leave one of them.`,
      });
    }
    return new Set(alike.flatMap(([, wishes]) => wishes));
  }

  /** Finds the application on the platform; undefined where that cannot be decided. */
  #match(wished: AccessApplication): ScannedApplication | 'new' | undefined {
    const { scan, carry } = this.#parts;
    const { name, clientId } = wished;
    const namesakes = scan.applicationsByName.get(name) ?? [];
    const carried = carry && clientId !== undefined ? scan.applicationsByClientId.get(clientId) : undefined;
    if (namesakes.length > 1) {
      this.#problem(
        name,
        'application_ambiguous',
        `${namesakes.length} applications have this name: ids ${namesakes.map(({ id }) => id).join(', ')}.`,
      );
      return undefined;
    }
    const [namesake] = namesakes;
    if (carried !== undefined && carried.id !== namesake?.id) {
      this.#problem(name, 'client_id_taken', `Its client id belongs to application "${carried.name}" here.`);
      return undefined;
    }
    if (namesake !== undefined) {
      if (carry && carried === undefined) {
        this.#problem(
          name,
          'name_taken',
          'An application with this name and another client id is there: credentials can be carried only into a new application.',
        );
        return undefined;
      }
      return namesake;
    }
    const similar = this.#names.get(foldedName(name));
    if (similar !== undefined) {
      this.#problem(
        name,
        'name_collision',
        `Application "${similar}" differs from it in letter case or space alone. Whether the platform takes both is not known: use one of the names.`,
      );
      return undefined;
    }
    return 'new';
  }

  #creation(wished: AccessApplication): AccessStep | undefined {
    const { carry, finder } = this.#parts;
    const { name, clientId, clientSecret } = wished;
    if (carry && (clientId === undefined || clientSecret === undefined)) {
      this.#problem(
        name,
        'credentials_missing',
        'The document has no client id and secret to carry: export with `includeCredentials`.',
      );
      return undefined;
    }
    const apis = wished.contracts.flatMap(({ api }) => finder.find(api).api ?? []);
    const providers = new Set(apis.map(({ providerId }) => providerId));
    if (providers.size > 1) {
      this.#problem(
        name,
        'client_providers_differ',
        'Its APIs use different client providers, and an application belongs to one.',
      );
    }
    // The client provider of an application is that of the API instance it is created for.
    const api = apis.find(({ providerId }) => providerId !== undefined);
    return creationOf(wished, {
      clientId: carry ? clientId : undefined,
      api: api === undefined ? undefined : placeInSteps(api),
    });
  }

  #decideOwners(
    wished: AccessApplication,
    application: AccessStepApplication,
    existing: ScannedApplication | undefined,
    creation: AccessStep | undefined,
  ): void {
    if (wished.owners === undefined) return;
    const { scan, lookup, creator } = this.#parts;
    const owners = existing === undefined ? [] : (scan.owners.get(existing.id) ?? []);
    if (wished.owners.length === 0 && owners.length > 0) {
      this.#problem(
        wished.name,
        'last_owner',
        'It would be left without an owner: what the platform does then is not known. Name one, or leave `owners` out.',
      );
      return;
    }
    const { steps, unknown } = ownerPlan(application, wished.owners, owners, { lookup, creator, creation });
    for (const name of unknown) {
      this.#problem(
        wished.name,
        'owner_unknown',
        `No member of the organization is "${name}", by user name, email address or id, as far as this sign-in sees (View users, read:orgusers).`,
      );
    }
    this.steps.push(...steps);
  }

  #decideContract(
    name: string,
    contract: AccessContract,
    application: AccessStepApplication,
    existing: ScannedApplication | undefined,
    creation: AccessStep | undefined,
  ): void {
    const { finder, approve } = this.#parts;
    const { api, problem } = finder.find(contract.api);
    if (api === undefined) {
      this.problems.push({ ...problem, application: name, api: contract.api });
      return;
    }
    const held = this.#contractOf(api, existing);
    const { status = 'APPROVED' } = contract;
    const { tier, problem: tierProblem } = tierFor(this.#parts.scan, api, contract.tier, held, status);
    if (tierProblem !== undefined) {
      this.problems.push({ ...tierProblem, application: name, api: contract.api });
      return;
    }
    const place = placeInSteps(api);
    const plan = contractPlan({ application, api: place, status, tier, approve, after: creation }, held);
    if (plan.problem !== undefined) this.problems.push({ ...plan.problem, application: name, api: contract.api });
    if (plan.waits === true) {
      const asked = held?.requestedTier ?? held?.tier;
      this.waiting.push({ application, api: place, ...(asked === undefined ? {} : { tier: asked.name }) });
    }
    this.steps.push(...plan.steps);
  }

  #contractOf(api: ScannedApi, existing: ScannedApplication | undefined): ScannedContract | undefined {
    if (existing === undefined) return undefined;
    const contract = this.#parts.scan.contracts.get(api.apiInstanceId)?.get(existing.id);
    return contract?.viaGroup === true ? undefined : contract;
  }

  #problem(application: string, code: string, message: string): void {
    this.problems.push({ code, application, message });
  }
}
