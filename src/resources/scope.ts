/**
 * Knows which organization and environment a call is about: what the call's own params say, else what the client was
 * told, else, for the root organization, what `/accounts/api/me` answers, asked once.
 *
 * Client applications belong to the root organization; API instances to the business group that owns the environment.
 */
import { ConfigurationError } from '../errors.js';
import type { RequestOptions } from '../core/call/call.js';
import { unlessAborted } from '../core/pace/deadline.js';
import { checkedOptions } from '../core/call/request-content.js';

/** Can be given in the params of any method, to override the client's own. */
export interface OrganizationParams {
  /** Id of the root organization. @default the client's `organizationId`, else the root organization of the sign-in */
  readonly organizationId?: string | undefined;
}

/** Can be given in the params of methods that speak to API Manager, to override the client's own. */
export interface EnvironmentParams extends OrganizationParams {
  /** Id of the business group that owns the environment, when that is not the root organization. @default the client's `businessGroupId` */
  readonly businessGroupId?: string | undefined;
  /** Id of the environment. @default the client's `environmentId` */
  readonly environmentId?: string | undefined;
}

/** Is what the client was told. */
export interface ScopeDefaults {
  readonly organizationId: string | undefined;
  readonly businessGroupId: string | undefined;
  readonly environmentId: string | undefined;
}

export class Scope {
  readonly #defaults: ScopeDefaults;
  readonly #findRoot: (options: RequestOptions) => Promise<string>;
  #root: Promise<string> | undefined;
  #knownRoot: string | undefined;

  constructor(defaults: ScopeDefaults, findRoot: (options: RequestOptions) => Promise<string>) {
    this.#defaults = defaults;
    this.#findRoot = findRoot;
  }

  /** Gives the root organization of a call. Asks the platform where nobody said. */
  root(params: OrganizationParams, options: RequestOptions): string | Promise<string> {
    return params.organizationId ?? this.#defaults.organizationId ?? this.#ownRoot(options);
  }

  /**
   * Gives the business group and the environment of a call.
   *
   * @throws ConfigurationError when no environment is known.
   */
  async environment(
    params: EnvironmentParams,
    options: RequestOptions,
  ): Promise<{ readonly organizationId: string; readonly environmentId: string }> {
    return { organizationId: await this.businessGroup(params, options), environmentId: this.environmentId(params) };
  }

  /** Gives the business group of a call: the root organization where no other was named. */
  async businessGroup(params: EnvironmentParams, options: RequestOptions): Promise<string> {
    if (params.businessGroupId !== undefined) return params.businessGroupId;
    // A call about another organization is not about the client's business group.
    const own = this.#defaults.organizationId ?? this.#knownRoot;
    const foreign = own !== undefined && params.organizationId !== undefined && params.organizationId !== own;
    const group = foreign ? undefined : this.#defaults.businessGroupId;
    return group ?? (await this.root(params, options));
  }

  /** Gives the environment of a call, if one is known. */
  knownEnvironmentId(params: EnvironmentParams): string | undefined {
    return params.environmentId ?? this.#defaults.environmentId;
  }

  environmentId(params: EnvironmentParams): string {
    const environmentId = this.knownEnvironmentId(params);
    if (environmentId !== undefined) return environmentId;
    throw new ConfigurationError(
      '"environmentId" is missing: give it in the params, as an option of the client, or in ANYPOINT_ENV. `environments.list()` shows the ids.',
    );
  }

  #ownRoot(options: RequestOptions): Promise<string> {
    // The answer serves every later call, so one caller's abort must not spoil it.
    checkedOptions(options);
    const { maxRetries, timeoutMs } = options;
    this.#root ??= this.#findRoot({ maxRetries, timeoutMs }).then(
      (id) => (this.#knownRoot = id),
      (error: unknown) => {
        this.#root = undefined;
        throw error;
      },
    );
    return unlessAborted(this.#root, options.signal);
  }
}
