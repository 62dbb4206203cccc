/**
 * The client: options in, core built, resources out. Construction does no I/O; the first call fetches the first token.
 */
import { grantOf } from './auth/grants.js';
import { TokenEndpoint } from './auth/token-endpoint.js';
import type { HttpMethod, Replay, RequestOptions } from './core/call/call.js';
import { Gate } from './core/pace/gate.js';
import { HttpClient, type HttpSettings } from './core/call/http-client.js';
import { anyModel, standardModel, type StandardSchema } from './core/read/model.js';
import { literalPath, type Query } from './core/call/path.js';
import { Redactor } from './core/report/redact.js';
import { TokenManager } from './core/token/token-manager.js';
import { createTransport } from './core/transport/transport.js';
import { version } from './core/version.js';
import { ConfigurationError } from './errors.js';
import { rootOrganizationIdOf, whoAmIModel } from './models/who-am-i.js';
import { path } from './core/call/path.js';
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

/** Is a request to any endpoint of the platform, for what the resources do not cover. */
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

/** Is a request whose answer is checked by a schema of yours: any Standard Schema, such as one of zod, valibot or arktype. */
export interface CheckedAnypointRequest<Output> extends AnypointRequest {
  readonly schema: StandardSchema<Output>;
}

/** What clients of one sign-in share. */
interface SignIn {
  readonly tokens: TokenManager;
  readonly gate: Gate;
  readonly redactor: Redactor;
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

  readonly #given: AnypointClientOptions;
  readonly #http: HttpClient;
  readonly #signIn: SignIn;

  /**
   * Checks the options and builds the client. No I/O.
   *
   * @throws ConfigurationError that names the option and what is accepted.
   */
  constructor(options: AnypointClientOptions = {}, shared?: unknown) {
    const resolved = resolveOptions(options, processEnvironment());
    const { auth, baseUrl, organizationId, environmentId } = resolved;
    this.baseUrl = baseUrl;
    // What came from the environment is kept as well: `withOptions` must not follow variables that changed meanwhile.
    this.#given = { ...options, region: undefined, auth, baseUrl, organizationId, environmentId };
    const from = shared instanceof SharedSignIn ? shared.signIn : undefined;
    const redactor = from?.redactor ?? redactorFor(resolved);
    const settings: HttpSettings = {
      baseUrl: resolved.baseUrl,
      timeoutMs: resolved.timeoutMs,
      maxRetries: resolved.maxRetries,
      headers: { 'user-agent': userAgent(resolved), ...resolved.headers },
      responseValidation: resolved.responseValidation,
      logger: resolved.logger,
      redactor,
      transport: createTransport(resolved.fetch, {
        largestBytes: largestAnswerBytes,
        byStream: resolved.fetch === undefined && globalFetchIsOfNode(),
      }),
      gate: from?.gate ?? new Gate(resolved.maxConcurrency),
    };
    // Requests for tokens pass a gate of their own: calls wait for them inside the other one.
    const endpoint = new TokenEndpoint(new HttpClient({ ...settings, gate: new Gate() }), resolved.tokenRequestFormat);
    const tokens = from?.tokens ?? tokenManager(resolved, endpoint, redactor);
    this.#signIn = { tokens, gate: settings.gate, redactor };
    const http = new HttpClient(settings, tokens);
    this.#http = http;

    const scope = new Scope(resolved, (callOptions) => rootOrganization(http, callOptions));
    this.auth = new Auth({ http, tokens, endpoint, auth, baseUrl, scope });
    this.clientApplications = new ClientApplications(http, scope);
    this.contracts = new Contracts(http, scope);
    this.apiInstances = new ApiInstances(http, scope);
    this.slaTiers = new SlaTiers(http, scope);
    this.assets = new Assets(http, scope);
    this.organizations = new Organizations(http, scope);
    this.environments = new Environments(http, scope);
  }

  /**
   * Makes a second client with some options changed. It shares the token, and the limit on concurrent calls, unless
   * what it changes is part of the sign-in or the limit itself.
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
    const gate = options.maxConcurrency === undefined ? this.#signIn.gate : new Gate(options.maxConcurrency);
    return new AnypointClient(merged, new SharedSignIn({ ...this.#signIn, gate }));
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
    const at = { ...literal, route: this.#signIn.redactor.scrub(literal.route) };
    return this.#http.request({ method, path: at, query, body, model, replay }, options);
  }
}

/** Marks what `withOptions` hands to the constructor; callers cannot make one. */
class SharedSignIn {
  readonly signIn: SignIn;

  constructor(signIn: SignIn) {
    this.signIn = signIn;
  }
}

function given(options: AnypointClientOptions): AnypointClientOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function redactorFor({ auth }: ResolvedOptions): Redactor {
  const redactor = new Redactor();
  for (const name of [
    'clientSecret',
    'password',
    'refreshToken',
    'code',
    'codeVerifier',
    'token',
    'assertion',
  ] as const) {
    const secret: unknown = name in auth ? auth[name as keyof typeof auth] : undefined;
    if (typeof secret === 'string') redactor.remember(secret);
  }
  return redactor;
}

function tokenManager(resolved: ResolvedOptions, endpoint: TokenEndpoint, redactor: Redactor): TokenManager {
  return new TokenManager({
    grant: grantOf(resolved.auth, endpoint, resolved.baseUrl, resolved.timeoutMs),
    store: resolved.tokenStore,
    marginMs: resolved.tokenExpiryMarginMs,
    logger: resolved.logger,
    onToken: (token) => redactor.rememberToken(token),
  });
}

function userAgent({ userAgentSuffix }: ResolvedOptions): string {
  return `anypoint-sdk/${version}${userAgentSuffix === undefined ? '' : ` ${userAgentSuffix}`}`;
}

async function rootOrganization(http: HttpClient, options: RequestOptions): Promise<string> {
  const me = await http.request({ method: 'GET', path: path('/accounts/api/me', {}), model: whoAmIModel }, options);
  const id = rootOrganizationIdOf(me);
  if (id !== undefined) return id;
  throw new ConfigurationError(
    'The platform does not say to which organization this sign-in belongs: give "organizationId", or set ANYPOINT_ORG.',
  );
}
