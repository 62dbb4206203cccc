/**
 * Probes for what the scopes of a sign-in do not tell: by reading one page, and by requests without their required
 * fields, which can only be refused: for what they lack when the sign-in is permitted, for lack of permission when it
 * is not.
 */
import type { RequestOptions } from '../../core/call/call.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { memberOf } from '../../core/read/json.js';
import { anyModel } from '../../core/read/model.js';
import type { ProbedOperation } from '../../core/call/operation.js';
import { path, queryText, type Query } from '../../core/call/path.js';
import { isAnypointError } from '../../errors.js';
import {
  addApplicationOwner,
  createClientApplication,
  createContract,
  getPlatformApplication,
  listApiInstances,
  listClientApplications,
  listContracts,
  listEnvironments,
  listPlatformApplications,
  listSlaTiers,
  searchAssets,
} from '../../generated/operations.js';
import type { Capability } from './diagnose-rules.js';

/** The result of probing one capability. */
export interface Finding {
  readonly able: boolean | undefined;
  readonly foundBy: 'granted scopes' | 'probe' | 'nothing';
  readonly note?: string;
}

/** The place where capabilities are probed. */
export interface Place {
  readonly root: string;
  readonly group: string;
  readonly environmentId: string | undefined;
  readonly apiInstanceId: number | string | undefined;
}

/** The outcome of a probe: undecided where the response says nothing about the sign-in. */
interface Probe {
  readonly allowed: boolean | undefined;
  readonly answer?: unknown;
}

/** Page size: enough to find an application of another owner among the sign-in's own. */
const largestProbe = 250;
/** Reads of one page. */
const page = { offset: 0, limit: largestProbe };

/** Probes one capability after the other. */
export class Probes {
  readonly #http: HttpClient;
  readonly #place: Place;
  readonly #writes: boolean;
  readonly #options: RequestOptions;
  readonly #pages = new Map<string, Promise<Probe>>();

  constructor(http: HttpClient, place: Place, writes: boolean, options: RequestOptions) {
    this.#http = http;
    this.#place = place;
    this.#writes = writes;
    this.#options = options;
  }

  async find(capability: Capability): Promise<Finding> {
    const { root: organizationId } = this.#place;
    switch (capability) {
      case 'create applications':
        return found(await this.#blank(createClientApplication, { organizationId }));
      case 'list own applications':
        return found(await this.#owned());
      case 'list all applications':
        return this.#allApplications();
      case 'read contracts':
      case 'manage contracts':
      case 'read SLA tiers':
        return this.#ofInstance(capability);
      case 'read API instances':
        return this.#place.environmentId === undefined ? noEnvironment : found(await this.#instances());
      case 'read assets':
        return found(await this.#get(searchAssets, {}));
      case 'read environments':
        return found(await this.#get(listEnvironments, { organizationId }));
      case 'manage owners':
        return this.#owners();
    }
  }

  /**
   * Finds out whether all applications are visible. A missing scope looks like an organization without applications, or
   * with only the sign-in's own.
   */
  async #allApplications(): Promise<Finding> {
    const all = await this.#all();
    if (all.allowed !== true) return found(all);
    const shown = itemsOf(all.answer, 'applications').map(idOf);
    const own = itemsOf((await this.#owned()).answer).map(idOf);
    if (shown.some((id) => !own.includes(id))) return found(all);
    if (shown.length < own.length) {
      return { able: false, foundBy: 'probe', note: 'the list leaves out applications that exist' };
    }
    // Secrets are shown to owners and administrators: an application without its secret belongs to someone else.
    if (shown[0] !== undefined && !(await this.#secretIsShown(shown[0]))) return found(all);
    return undecided('the list may show none but own applications: there are no others, or the scope is missing');
  }

  async #secretIsShown(applicationId: number): Promise<boolean> {
    const one = await this.#get(getPlatformApplication, { organizationId: this.#place.root, applicationId });
    return one.allowed !== true || memberOf(one.answer, 'clientSecret') !== undefined;
  }

  async #ofInstance(capability: 'read contracts' | 'manage contracts' | 'read SLA tiers'): Promise<Finding> {
    const { group: organizationId, environmentId } = this.#place;
    if (environmentId === undefined) return noEnvironment;
    const instanceId = this.#place.apiInstanceId ?? firstInstanceId((await this.#instances()).answer);
    // Where no instance is known, a nonexistent one still shows a missing permission.
    const at = { organizationId, environmentId, apiInstanceId: instanceId ?? 1 };
    const probe = await this.#instanceProbe(capability, at);
    if (instanceId === undefined && probe.allowed === undefined)
      return undecided('no API instance to try it on: give `apiInstanceId`');
    return found(probe);
  }

  #instanceProbe(
    capability: 'read contracts' | 'manage contracts' | 'read SLA tiers',
    at: Readonly<Record<string, string | number>>,
  ): Promise<Probe> {
    if (capability === 'manage contracts') return this.#blank(createContract, at);
    return this.#get(capability === 'read SLA tiers' ? listSlaTiers : listContracts, at);
  }

  async #owners(): Promise<Finding> {
    const [application] = [
      ...itemsOf((await this.#owned()).answer),
      ...itemsOf((await this.#all()).answer, 'applications'),
    ];
    const applicationId = idOf(application);
    if (applicationId === undefined) return undecided('no application to try it on');
    return found(await this.#blank(addApplicationOwner, { organizationId: this.#place.root, applicationId }));
  }

  #owned(): Promise<Probe> {
    return this.#get(listClientApplications, { organizationId: this.#place.root });
  }

  /** Lists as an administrator, or without that where it is refused: see `clientApplications.list`. */
  async #all(): Promise<Probe> {
    const at = { organizationId: this.#place.root };
    const all = await this.#get(listPlatformApplications, at, { targetAdminSite: true });
    return all.allowed === true ? all : this.#get(listPlatformApplications, at);
  }

  #instances(): Promise<Probe> {
    const { group: organizationId, environmentId = '' } = this.#place;
    return this.#get(listApiInstances, { organizationId, environmentId });
  }

  /** Reads one page, once for all capabilities that need it. */
  #get(
    operation: ProbedOperation,
    values: Readonly<Record<string, string | number>>,
    further: Query = {},
  ): Promise<Probe> {
    const at = path<string>(operation.path, values);
    const key = at.text + queryText(further);
    let probe = this.#pages.get(key);
    if (probe === undefined) {
      const { id, method } = operation;
      const query = { ...page, ...further };
      const work = this.#http.request({ operation: id, method, path: at, query, model: anyModel }, this.#options);
      probe = this.#probe(work, []);
      this.#pages.set(key, probe);
    }
    return probe;
  }

  /** Sends a request without its required fields. One that is refused for its content was permitted. */
  async #blank(operation: ProbedOperation, values: Readonly<Record<string, string | number>>): Promise<Probe> {
    if (!this.#writes) return { allowed: undefined };
    const { id, method } = operation;
    const at = path<string>(operation.path, values);
    // No document describes a body without its required fields, so this bypasses the types of the operation.
    const work = this.#http.request({ operation: id, method, path: at, body: {}, model: anyModel }, this.#options);
    return this.#probe(work, ['bad_request', 'conflict']);
  }

  async #probe(work: Promise<unknown>, refusedForContent: readonly string[]): Promise<Probe> {
    try {
      return { allowed: true, answer: await work };
    } catch (error) {
      if (!isAnypointError(error) || error.status === undefined) throw error;
      if (error.code === 'permission' || error.code === 'authentication') return { allowed: false };
      return { allowed: refusedForContent.includes(error.code) ? true : undefined };
    }
  }
}

const noEnvironment = undecided('no environment to try it in: give `environmentId`');

function found({ allowed }: Probe): Finding {
  if (allowed !== undefined) return { able: allowed, foundBy: 'probe' };
  return undecided(
    'no read tells; let the Connected App read its scopes (read:orgconnapps), or give `probeWrites: true`',
  );
}

function undecided(note: string): Finding {
  return { able: undefined, foundBy: 'nothing', note };
}

function itemsOf(answer: unknown, member?: string): readonly unknown[] {
  const list = member === undefined ? answer : memberOf(answer, member);
  return Array.isArray(list) ? list : [];
}

function firstInstanceId(answer: unknown): number | undefined {
  const [asset] = itemsOf(answer, 'assets');
  return idOf(itemsOf(asset, 'apis')[0]);
}

function idOf(value: unknown): number | undefined {
  const id = memberOf(value, 'id');
  return typeof id === 'number' ? id : undefined;
}
