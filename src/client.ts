/**
 * The client: options in, core built, resources out. Construction does no I/O; the first call fetches the first token.
 */
import { openSession, type Session } from './auth/session.js';
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import { HttpClient, type HttpSettings } from './core/call/http-client.js';
import { literalPath, type Query } from './core/call/path.js';
import { Lane } from './core/pace/lane.js';
import { Ceiling, Concurrency } from './core/pace/own-limits.js';
import { anyModel, standardModel, type StandardSchema } from './core/read/model.js';
import { OrganizationOrigins } from './core/report/organization-origins.js';
import { createTransport } from './core/transport/transport.js';
import { version } from './core/version.js';
import { ConfigurationError } from './errors.js';
import {
  globalFetchIsOfNode,
  processEnvironment,
  resolveOptions,
  type AnypointClientOptions,
  type ResolvedOptions,
} from './options/client-options.js';
import { ApiInstances } from './resources/api-instances.js';
import { Assets } from './resources/assets.js';
import { Auth } from './resources/auth/index.js';
import { ClientApplications } from './resources/client-applications/index.js';
import { Contracts } from './resources/contracts/index.js';
import { Environments } from './resources/environments.js';
import { Organizations } from './resources/organizations.js';
import { Scope } from './resources/scope.js';
import { SlaTiers } from './resources/sla-tiers.js';

/** A request to any endpoint of the platform, for what the resources do not cover. */
export interface AnypointRequest {
  /** @default 'GET' */
  readonly method?: HttpMethod | undefined;
  /** Path from the host root, such as `/designcenter/api-designer/projects`. No `.` or `..` segment, no query. */
  readonly path: string;
  readonly query?: Query | undefined;
  /** Is sent as JSON. */
  readonly body?: unknown;
  /** Says whether the request may be repeated when it may already have been carried out. @default 'safe' for GET, HEAD, PUT and DELETE, else 'never' */
  readonly replay?: Replay | undefined;
}

/** A request whose response is checked by a schema of yours: any Standard Schema, such as one of zod, valibot or arktype. */
export interface CheckedAnypointRequest<Output> extends AnypointRequest {
  readonly schema: StandardSchema<Output>;
}

const largestAnswerBytes = 64 * 1024 * 1024;
const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies HttpMethod[];
/** What decides whose token is used and where it is kept; a change of one of these is another sign-in. */
const signInOptions = ['auth', 'baseUrl', 'region', 'tokenStore'] as const;

/**
 * Speaks to one control plane of MuleSoft Anypoint Platform with one sign-in.
 *
 * @example
 * ```ts
 * import { AnypointClient } from 'anypoint-sdk';
 *
 * const anypoint = new AnypointClient({ auth: { clientId, clientSecret }, environmentId });
 * const application = await anypoint.clientApplications.create({ name: 'orders-mobile' });
 * const contract = await anypoint.contracts.request({ applicationId: application.id, apiInstanceId: 20417733 });
 * ```
 */
export class AnypointClient {
  /** Signing in, and who is signed in. */
  readonly auth: Auth;
  /** Client applications: the consumers of APIs, each with a client id and secret. */
  readonly clientApplications: ClientApplications;
  /** Contracts between client applications and API instances. */
  readonly contracts: Contracts;
  /** API instances of an environment. */
  readonly apiInstances: ApiInstances;
  /** SLA tiers of an API instance. */
  readonly slaTiers: SlaTiers;
  /** Assets in Exchange. */
  readonly assets: Assets;
  /** Organizations and business groups. */
  readonly organizations: Organizations;
  /** Environments of an organization. */
  readonly environments: Environments;

  readonly #given: AnypointClientOptions;
  readonly #http: HttpClient;
  readonly #session: Session;

  /**
   * Checks the options and builds the client. No I/O.
   *
   * @throws ConfigurationError that names the option and what is accepted.
   */
  constructor(options: AnypointClientOptions = {}) {
    const resolved = resolveOptions(options, processEnvironment());
    const { auth, baseUrl, organizationId, environmentId } = resolved;
    // What came from the environment is kept as well: `withOptions` must not follow variables that changed meanwhile.
    this.#given = { ...options, region: undefined, auth, baseUrl, organizationId, environmentId };
    const settings = settingsOf(resolved);
    this.#session = handedOn.get(options) ?? openSession(resolved, settings);
    const { tokens, endpoint, pacers, limits, redactor } = this.#session;
    const { rateLimitPatienceMs: patienceMs, logger } = resolved;
    const lane = new Lane({ pacers, limits, patienceMs, logger });
    const origins = new OrganizationOrigins();
    const http = new HttpClient({ ...settings, lane, redactor, origins }, tokens);
    this.#http = http;

    const context = { http, scope: new Scope(http, resolved, origins) };
    this.auth = new Auth({ ...context, tokens, endpoint, auth, baseUrl });
    this.clientApplications = new ClientApplications(context);
    this.contracts = new Contracts(context);
    this.apiInstances = new ApiInstances(context);
    this.slaTiers = new SlaTiers(context);
    this.assets = new Assets(context);
    this.organizations = new Organizations(context);
    this.environments = new Environments(context);
  }

  /**
   * Makes a second client with some options changed. It shares the token and the pace of the platform, unless what it
   * changes is part of the sign-in; and each of the limits `maxConcurrency` and `maxRequestsPerMinute` that it does not
   * change.
   *
   * @throws ConfigurationError as the constructor.
   */
  withOptions(options: AnypointClientOptions): AnypointClient {
    if (typeof options !== 'object' || (options as unknown) === null) {
      throw new ConfigurationError('The options of withOptions must be an object.');
    }
    const { baseUrl, ...rest } = this.#given;
    const merged = { ...rest, ...(options.region === undefined ? { baseUrl } : {}), ...given(options) };
    if (signInOptions.some((name) => options[name] !== undefined)) return new AnypointClient(merged);
    const { maxConcurrency, maxRequestsPerMinute } = options;
    const { limits } = this.#session;
    const changed = {
      concurrency: maxConcurrency === undefined ? limits.concurrency : new Concurrency(maxConcurrency),
      ceiling: maxRequestsPerMinute === undefined ? limits.ceiling : new Ceiling(maxRequestsPerMinute),
    };
    const own = maxConcurrency === undefined && maxRequestsPerMinute === undefined ? limits : changed;
    handedOn.set(merged, { ...this.#session, limits: own });
    return new AnypointClient(merged);
  }

  /**
   * Sends a request to any endpoint of the platform with the same token, repeats, limits and errors. Without a
   * `schema` the parsed JSON comes back as `unknown` (text when it is no JSON, `undefined` when there is no body).
   *
   * @throws ConfigurationError for a path that could lead elsewhere; otherwise as every call.
   *
   * @example
   * ```ts
   * const projects = await anypoint.request({ path: '/designcenter/api-designer/projects' });
   * const me = await anypoint.request({ path: '/accounts/api/me', schema: z.object({ user: z.object({ id: z.string() }) }) });
   * ```
   */
  request<Output>(request: CheckedAnypointRequest<Output>, options?: RequestOptions): Promise<Output>;
  request(request: AnypointRequest, options?: RequestOptions): Promise<unknown>;
  async request<Output>(
    request: AnypointRequest & { readonly schema?: StandardSchema<Output> | undefined },
    options?: RequestOptions,
  ): Promise<unknown> {
    const { method = 'GET', path: text, query, body, replay, schema } = Object(request) as typeof request;
    if (!methods.includes(method)) throw new ConfigurationError(`"method" must be one of ${methods.join(', ')}.`);
    if (replay !== undefined && !['safe', 'never'].includes(replay)) {
      throw new ConfigurationError(`"replay" must be 'safe' or 'never'.`);
    }
    const model = schema === undefined ? anyModel : standardModel(schema);
    const literal = literalPath(text);
    // Errors and logs tell the route, and callers write anything into a path.
    const at = { ...literal, route: this.#session.redactor.scrub(literal.route) };
    return this.#http.request({ method, path: at, query, body, strictBody: true, model, replay }, options);
  }
}

/** The session that `withOptions` hands on with the options of the next client. */
const handedOn = new WeakMap<AnypointClientOptions, Session>();

function given(options: AnypointClientOptions): AnypointClientOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function settingsOf(resolved: ResolvedOptions): Omit<HttpSettings, 'lane' | 'redactor'> {
  return {
    baseUrl: resolved.baseUrl,
    timeoutMs: resolved.timeoutMs,
    maxRetries: resolved.maxRetries,
    headers: { 'user-agent': userAgent(resolved), ...resolved.headers },
    responseValidation: resolved.responseValidation,
    logger: resolved.logger,
    transport: createTransport(resolved.fetch, {
      largestBytes: largestAnswerBytes,
      byStream: resolved.fetch === undefined && globalFetchIsOfNode(),
    }),
  };
}

function userAgent({ userAgentSuffix }: ResolvedOptions): string {
  return `anypoint-sdk/${version}${userAgentSuffix === undefined ? '' : ` ${userAgentSuffix}`}`;
}
