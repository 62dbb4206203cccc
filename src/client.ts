/**
 * The client: checks options, builds the core and hands out the resources. Construction does no I/O; the first call
 * fetches the first token.
 */
import { openSession, type Session } from './auth/session.js';
import { HttpClient } from './core/call/http-client.js';
import type { HttpSettings } from './core/call/http-settings.js';
import { PagedList } from './core/list/paged-list.js';
import { notePacers } from './core/pace/closings.js';
import { Lane } from './core/pace/lane.js';
import { Ceiling, Concurrency } from './core/pace/own-limits.js';
import { OrganizationOrigins } from './core/report/organization-origins.js';
import { createTransport } from './core/transport/transport.js';
import { version } from './core/version.js';
import { ConfigurationError } from './errors.js';
import { resolveOptions, type AnypointClientOptions, type ResolvedOptions } from './options/client-options.js';
import { globalFetchIsOfNode, processEnvironment } from './options/environment.js';
import type {
  AnypointRequest,
  AnyRoute,
  ListArguments,
  PageItem,
  RequestArguments,
  RequestResult,
  RouteAnswer,
} from './requests.js';
import type { RequestContext } from './send-request.js';
import { loaded } from './core/loaded.js';
import type { PagedRoute } from './generated/operations.js';
import { ApiInstances } from './resources/api-instances/index.js';
import { Assets } from './resources/assets.js';
import { Auth } from './resources/auth/index.js';
import { ClientApplications } from './resources/client-applications/index.js';
import { Contracts } from './resources/contracts/index.js';
import { Environments } from './resources/environments.js';
import { Organizations } from './resources/organizations.js';
import { Scope } from './resources/scope.js';
import { SlaTiers } from './resources/sla-tiers/index.js';

const largestAnswerBytes = 32 * 1024 * 1024;
/** The options that decide whose token is used and where it is kept. Changing one of them makes another sign-in. */
const signInOptions = ['auth', 'baseUrl', 'region', 'tokenStore'] as const;

/**
 * A client for one control plane of MuleSoft Anypoint Platform, with one sign-in.
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
  /** Address of the control plane, such as `https://anypoint.mulesoft.com`. */
  readonly baseUrl: string;
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

  readonly #givenOptions: AnypointClientOptions;
  readonly #session: Session;
  readonly #requests: RequestContext;

  /**
   * Creates a client from checked options. Does no I/O.
   *
   * @throws ConfigurationError that names the option and what is accepted.
   */
  constructor(options: AnypointClientOptions = {}) {
    const resolved = resolveOptions(options, processEnvironment());
    const { auth, baseUrl, organizationId, environmentId } = resolved;
    this.baseUrl = baseUrl;
    // What came from the environment is kept as well: `withOptions` must not follow variables that changed meanwhile.
    this.#givenOptions = { ...options, region: undefined, auth, baseUrl, organizationId, environmentId };
    const settings = settingsOf(resolved);
    this.#session = handedOn.get(options) ?? openSession(resolved, settings);
    const { tokens, endpoint, pacers, limits, redactor } = this.#session;
    notePacers(this, pacers);
    const { rateLimitPatienceMs: patienceMs, logger } = resolved;
    const lane = new Lane({ pacers, limits, patienceMs, logger });
    const origins = new OrganizationOrigins();
    const http = new HttpClient({ ...settings, lane, redactor, origins }, tokens);

    const context = { http, scope: new Scope(http, resolved, origins) };
    this.#requests = { ...context, redactor };
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
   * Creates a second client with some options changed. It shares the token and the pacing with this client unless a
   * changed option is part of the sign-in, and it shares each of the limits `maxConcurrency` and `maxRequestsPerMinute`
   * that it does not change.
   *
   * @throws ConfigurationError as the constructor.
   */
  withOptions(options: AnypointClientOptions): AnypointClient {
    if (typeof options !== 'object' || (options as unknown) === null) {
      throw new ConfigurationError('The options of withOptions must be an object.');
    }
    const { baseUrl, ...rest } = this.#givenOptions;
    const merged = { ...rest, ...(options.region === undefined ? { baseUrl } : {}), ...given(options) };
    if (signInOptions.some((name) => options[name] !== undefined)) return clientWith(merged);
    const { maxConcurrency, maxRequestsPerMinute } = options;
    const { limits } = this.#session;
    const changed = {
      concurrency: maxConcurrency === undefined ? limits.concurrency : new Concurrency(maxConcurrency),
      ceiling: maxRequestsPerMinute === undefined ? limits.ceiling : new Ceiling(maxRequestsPerMinute),
    };
    const own = maxConcurrency === undefined && maxRequestsPerMinute === undefined ? limits : changed;
    handedOn.set(merged, { ...this.#session, limits: own });
    return clientWith(merged);
  }

  /**
   * Sends a request to any endpoint of the platform, with the same token, retries, pacing, errors and limits. `route`
   * combines method and path template. For described routes, path values, query, body and response are typed; the
   * response type comes from the API description and is not checked at run time unless `schema` is given.
   * `organizationId`, `businessGroupId` and `environmentId` in `path` default to the client's. Other routes are
   * untyped: without a `schema`, the parsed JSON is returned as `unknown` (text when it is not JSON, `undefined` when
   * there is no body).
   *
   * The older form takes an object with `method` and a written-out `path` instead of the route.
   *
   * @throws ConfigurationError for a route, path value or body that cannot be sent; otherwise as for every call
   *
   * @example
   * ```ts
   * const policies = await anypoint.request(
   *   'GET /apimanager/api/v1/organizations/{organizationId}/environments/{environmentId}/apis/{apiInstanceId}/policies',
   *   { path: { apiInstanceId: 20417733 } },
   * );
   * const projects = await anypoint.request('GET /designcenter/api-designer/projects');
   * ```
   */
  async request<const Route extends AnyRoute | AnypointRequest, Output = RouteAnswer<Route>>(
    route: Route,
    ...inputAndOptions: RequestArguments<Route, Output>
  ): Promise<RequestResult<Route, Output>> {
    // The types of the result are those of the route's document; `schema` checks what it is asked to.
    const { sendRequest } = await loaded(import('./send-request.js'));
    return (await sendRequest(this.#requests, route, inputAndOptions[0], inputAndOptions[1])) as RequestResult<
      Route,
      Output
    >;
  }

  /**
   * Lists the entries of a described, paged route. As with every list of this package, nothing is fetched until it is
   * iterated.
   *
   * @throws ConfigurationError for a route or path value that cannot be sent; otherwise as for every call
   *
   * @example
   * ```ts
   * const users = anypoint.requestAll('GET /accounts/api/organizations/{organizationId}/users');
   * for await (const user of users) console.log(user.username);
   * ```
   */
  requestAll<const Route extends PagedRoute>(
    route: Route,
    ...[input, options]: ListArguments<Route>
  ): PagedList<PageItem<Route>> {
    const source = async () => {
      const { listOfRoute } = await loaded(import('./send-request.js'));
      return listOfRoute(this.#requests, route, input);
    };
    return PagedList.of(source, options) as PagedList<PageItem<Route>>;
  }
}

/** Outside of the class: a class that names itself is given another name by the bundler, and is printed under that. */
function clientWith(options: AnypointClientOptions): AnypointClient {
  return new AnypointClient(options);
}

/** The session that `withOptions` passes to the next client along with its options. */
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
    hooks: resolved.hooks,
    onResponse: resolved.onResponse,
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
