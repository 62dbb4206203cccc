/**
 * The organization and the environment that a call is about: what the call's own params say, else what the client was
 * told, else, for the root organization, what `/accounts/api/me` answers, asked once.
 *
 * Client applications belong to the root organization; API instances to the business group that owns the environment.
 * The vendor's command line keeps names as well as ids in its variables: a name is looked up once.
 */
import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import { checkedOptions } from '../core/call/request-content.js';
import { unlessAborted } from '../core/pace/deadline.js';
import type { OrganizationOrigins } from '../core/report/organization-origins.js';
import { ConfigurationError, isAnypointError } from '../errors.js';
import { getCaller, getOrganization, listEnvironments } from '../generated/operations.js';
import { environmentPageModel } from '../models/environment.js';
import { organizationModel } from '../models/organization.js';
import { organizationsOf, rootAbove, rootOrganizationOf, whoAmIModel, type WhoAmI } from '../models/who-am-i.js';
import { inBusinessGroup, oneNamed } from './named.js';

/** The organization, for the params of any method, to override the client's own. */
export interface OrganizationParams {
  /** Id of the root organization. @default the client's `organizationId`, else the root organization of the sign-in */
  readonly organizationId?: string | undefined;
}

/** Organization and environment, for the params of methods that speak to API Manager, to override the client's own. */
export interface EnvironmentParams extends OrganizationParams {
  /** Id of the business group that owns the environment, when that is not the root organization. @default the client's `businessGroupId` */
  readonly businessGroupId?: string | undefined;
  /** Id of the environment. @default the client's `environmentId` */
  readonly environmentId?: string | undefined;
}

/** What the client was told. */
export interface ScopeDefaults {
  readonly organizationId: string | undefined;
  /** From ANYPOINT_ORG, where that is a name. */
  readonly organizationName: string | undefined;
  readonly businessGroupId: string | undefined;
  readonly environmentId: string | undefined;
  /** From ANYPOINT_ENV, where that is a name. */
  readonly environmentName: string | undefined;
}

/** A business group and an environment in it, as paths name them. */
export interface EnvironmentPlace {
  readonly organizationId: string;
  readonly environmentId: string;
}

/** What the parts of a resource work with. */
export interface ResourceContext {
  readonly http: HttpClient;
  readonly scope: Scope;
}

export class Scope {
  readonly #http: HttpClient;
  readonly #defaults: ScopeDefaults;
  readonly #origins: OrganizationOrigins;
  readonly #environments = new Map<string, Promise<string>>();
  #root: Promise<string> | undefined;
  #knownRoot: string | undefined;
  /** The organization that ANYPOINT_ORG names; may be a business group below the root. */
  #named: string | undefined;

  constructor(http: HttpClient, defaults: ScopeDefaults, origins: OrganizationOrigins) {
    this.#http = http;
    this.#defaults = defaults;
    this.#origins = origins;
    origins.note(defaults.organizationId, "the client's `organizationId` (or ANYPOINT_ORG)");
    origins.note(defaults.businessGroupId, "the client's `businessGroupId`");
  }

  /** Returns the root organization of a call. Asks the platform where nobody said. */
  root(params: OrganizationParams, options: RequestOptions): string | Promise<string> {
    return params.organizationId ?? this.#defaults.organizationId ?? this.#askedRoot(options);
  }

  /**
   * Returns the business group and the environment of a call.
   *
   * @throws ConfigurationError when no environment is known
   */
  async environment(params: EnvironmentParams, options: RequestOptions): Promise<EnvironmentPlace> {
    const organizationId = await this.businessGroup(params, options);
    return { organizationId, environmentId: await this.#environmentId(organizationId, params, options) };
  }

  /** Returns the business group of a call: the root organization where no other was named. */
  async businessGroup(params: EnvironmentParams, options: RequestOptions): Promise<string> {
    if (params.businessGroupId !== undefined) return params.businessGroupId;
    // A call about another organization is not about the client's business group.
    const own = this.#defaults.organizationId ?? this.#knownRoot;
    const foreign = own !== undefined && params.organizationId !== undefined && params.organizationId !== own;
    const group = foreign ? undefined : this.#defaults.businessGroupId;
    if (group !== undefined) return group;
    const root = await this.root(params, options);
    return root === this.#knownRoot ? (this.#named ?? root) : root;
  }

  /** Returns the environment of a call, if one is known. */
  async knownEnvironmentId(params: EnvironmentParams, options: RequestOptions): Promise<string | undefined> {
    const given = params.environmentId ?? this.#defaults.environmentId;
    if (given !== undefined || this.#defaults.environmentName === undefined) return given;
    return this.#environmentId(await this.businessGroup(params, options), params, options);
  }

  #environmentId(organizationId: string, params: EnvironmentParams, options: RequestOptions): string | Promise<string> {
    const environmentId = params.environmentId ?? this.#defaults.environmentId;
    if (environmentId !== undefined) return environmentId;
    const name = this.#defaults.environmentName;
    if (name !== undefined) return this.#namedEnvironment(organizationId, name, options);
    throw new ConfigurationError(
      '"environmentId" is missing: give it in the params, as an option of the client, or in ANYPOINT_ENV. `environments.list()` shows the ids.',
    );
  }

  #namedEnvironment(organizationId: string, name: string, options: RequestOptions): Promise<string> {
    return shared(this.#environments, organizationId, options, async (inner) => {
      const { entries } = await this.#http.call(
        listEnvironments,
        { path: { organizationId }, query: { limit: listEnvironments.largestPage }, read: environmentPageModel },
        inner,
      );
      const question = { what: 'environment', giver: 'ANYPOINT_ENV', member: 'environmentId' };
      return oneNamed(entries, name, { ...question, place: inBusinessGroup(organizationId) }).id;
    });
  }

  #askedRoot(options: RequestOptions): Promise<string> {
    checkedOptions(options);
    const { maxRetries, timeoutMs } = options;
    // The response serves every later call, so one caller's abort must not spoil it.
    this.#root ??= this.#findRoot({ maxRetries, timeoutMs }).then(
      (id) => (this.#knownRoot = id),
      (error: unknown) => {
        this.#root = undefined;
        throw error;
      },
    );
    return unlessAborted(this.#root, options.signal);
  }

  async #findRoot(options: RequestOptions): Promise<string> {
    const me = await this.#http.call(getCaller, { read: whoAmIModel }, options);
    const name = this.#defaults.organizationName;
    if (name !== undefined) return this.#namedOrganization(me, name);
    const found = rootOrganizationOf(me);
    if (found === undefined) {
      throw new ConfigurationError(
        'The platform does not say to which organization this sign-in belongs: give "organizationId", or set ANYPOINT_ORG.',
      );
    }
    const id = found.certain ? found.id : await this.#rootAbove(found.id, options);
    this.#origins.note(id, 'which `/accounts/api/me` led to');
    return id;
  }

  #namedOrganization(me: WhoAmI, name: string): string {
    const organizations = organizationsOf(me);
    const named = oneNamed(organizations, name, {
      what: 'organization',
      giver: 'ANYPOINT_ORG',
      member: 'organizationId',
    });
    this.#origins.note(named.id, 'the one that ANYPOINT_ORG names');
    // The vendor's tools name a business group there too: API Manager is then meant in it, applications above it.
    const root = rootAbove(me, named);
    this.#origins.note(root, 'the root above the one that ANYPOINT_ORG names');
    this.#named = named.id;
    return root;
  }

  /** A Connected App may live in a business group; the organization above knows its root. */
  async #rootAbove(organizationId: string, options: RequestOptions): Promise<string> {
    try {
      const { parentOrganizationIds: [root] = [] } = await this.#http.call(
        getOrganization,
        { path: { organizationId }, read: organizationModel },
        options,
      );
      return root ?? organizationId;
    } catch (error) {
      // Whoever may not look is most likely right where it is.
      if (isAnypointError(error) && refusals.includes(error.code)) return organizationId;
      throw error;
    }
  }
}

const refusals: readonly string[] = ['permission', 'authentication', 'not_found', 'bad_request'];

/** Does work once for all who ask; a failure is forgotten, and one caller's abort ends that caller's wait alone. */
function shared(
  running: Map<string, Promise<string>>,
  key: string,
  options: RequestOptions,
  work: (options: RequestOptions) => Promise<string>,
): Promise<string> {
  checkedOptions(options);
  const { maxRetries, timeoutMs } = options;
  let result = running.get(key);
  if (result === undefined) {
    result = work({ maxRetries, timeoutMs });
    running.set(key, result);
    result.catch(() => running.delete(key));
  }
  return unlessAborted(result, options.signal);
}
