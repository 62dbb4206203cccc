/**
 * The options of a client, their defaults, and what is read from the environment. The caller's object is read once and
 * never kept or changed.
 */
import type { AnypointAuth, Credentials } from '../auth/credentials.js';
import type { TokenRequestFormat } from '../auth/token-endpoint.js';
import { guardedLogger, silentLogger, type Logger } from '../core/report/logger.js';
import type { ResponseValidation } from '../core/read/reading.js';
import { isUuid } from '../core/call/ids.js';
import type { ResponseInfo } from '../core/call/call.js';
import type { Hooks } from '../core/report/hooks.js';
import { checkedCount, checkedHeaders } from '../core/call/request-content.js';
import type { TokenStore } from '../core/token/token-store.js';
import type { Fetch } from '../core/transport/fetch.js';
import { ConfigurationError } from '../errors.js';
import { authFromEnvironment, checkedAuth } from './auth-options.js';
import { idOrName, set, type Environment } from './environment.js';
import { baseUrlOfHost, checkedBaseUrl, regions, type Region } from './regions.js';

/** Options of an `AnypointClient`. All are optional; what is left out is read from the environment where noted. */
export interface AnypointClientOptions {
  /**
   * How to sign in, in one of eight ways; see {@link AnypointAuth}.
   *
   * @default `ANYPOINT_BEARER`; else `ANYPOINT_CLIENT_ID` and `ANYPOINT_CLIENT_SECRET` (with `ANYPOINT_USERNAME` and
   * `ANYPOINT_PASSWORD` as well: the password grant); else `ANYPOINT_USERNAME` and `ANYPOINT_PASSWORD`
   */
  readonly auth?: AnypointAuth | undefined;
  /**
   * Id of the root organization.
   *
   * @default `ANYPOINT_ORG`, as an id or a name; else asked for once from `/accounts/api/me` when first needed. Where the
   * variable names a business group, the root above it is meant, and API Manager is asked in the group
   */
  readonly organizationId?: string | undefined;
  /** Id of the business group that owns the environment, when that is not the root organization. */
  readonly businessGroupId?: string | undefined;
  /** Id of the environment for calls to API Manager. @default `ANYPOINT_ENV`, as an id or a name */
  readonly environmentId?: string | undefined;
  /** Name of the control plane. Give either this or `baseUrl`. @default `'us'`, unless the environment names a host */
  readonly region?: Region | undefined;
  /** Address of the control plane; https, except on loopback. @default `ANYPOINT_BASE_URL`; else `ANYPOINT_HOST` */
  readonly baseUrl?: string | undefined;
  /** Time limit of one attempt, including the whole response, in milliseconds. @default 30000 */
  readonly timeoutMs?: number | undefined;
  /** Maximum number of retries of a failed attempt, where retrying is safe. @default 2 */
  readonly maxRetries?: number | undefined;
  /** Maximum number of requests in flight at once. @default no limit */
  readonly maxConcurrency?: number | undefined;
  /**
   * Maximum number of requests started in any minute, for tenants shared with others: a tenth of them at once, the rest
   * evenly spread. Token requests are not counted.
   * @default no limit
   */
  readonly maxRequestsPerMinute?: number | undefined;
  /**
   * Maximum time that a rate-limited call waits before it fails with a `RateLimitError`, in milliseconds.
   * @default 120000
   */
  readonly rateLimitPatienceMs?: number | undefined;
  /**
   * Token store shared by several processes; see `anypoint-sdk/stores` and `anypoint-sdk/node`.
   * @default this client's memory
   */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * How long before its expiry a token is renewed, in milliseconds; never more than half its lifetime.
   * @default 300000
   */
  readonly tokenExpiryMarginMs?: number | undefined;
  /**
   * Registers background work with the runtime, so that it is not dropped once no request awaits it: the early renewal
   * of a token. `waitUntil` of `cloudflare:workers` fits. Errors it throws are ignored.
   * @default dropped work is started again when needed
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /**
   * Hooks called around every attempt, named as in ky: `beforeRequest`, `beforeRetry`, `afterResponse`, `beforeError`.
   */
  readonly hooks?: Hooks | undefined;
  /** Called with every final response, successful or not, before the promise settles. Errors it throws are ignored. */
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined;
  /**
   * The `fetch` to send requests with, for proxies and tests. Called with a URL and a plain `init`.
   * @default the global `fetch`
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Logger for each call: method, route, status, duration; never bodies, headers or ids. `console`, winston, pino and
   * Fastify's `log` fit.
   * @default none
   */
  readonly logger?: Logger | undefined;
  /** Extra headers for every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Addition to the user agent, such as `orders-sync/1.4`. */
  readonly userAgentSuffix?: string | undefined;
  /**
   * What happens when a response is not as documented: an error, a warning to the logger, or no check.
   * @default 'strict'
   */
  readonly responseValidation?: ResponseValidation | undefined;
  /** Encoding of token requests; the platform accepts both. @default 'form' */
  readonly tokenRequestFormat?: TokenRequestFormat | undefined;
}

/** A complete, checked set of options. */
export interface ResolvedOptions {
  readonly auth: Credentials;
  readonly organizationId: string | undefined;
  /** From ANYPOINT_ORG, where that is a name. */
  readonly organizationName: string | undefined;
  readonly businessGroupId: string | undefined;
  readonly environmentId: string | undefined;
  /** From ANYPOINT_ENV, where that is a name. */
  readonly environmentName: string | undefined;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly maxConcurrency: number;
  readonly maxRequestsPerMinute: number;
  readonly rateLimitPatienceMs: number;
  readonly tokenStore: TokenStore | undefined;
  readonly tokenExpiryMarginMs: number;
  readonly waitUntil: ((work: Promise<unknown>) => void) | undefined;
  readonly hooks: Hooks | undefined;
  readonly onResponse: ((info: ResponseInfo) => void) | undefined;
  readonly fetch: Fetch | undefined;
  readonly logger: Logger;
  readonly headers: Readonly<Record<string, string>>;
  readonly userAgentSuffix: string | undefined;
  readonly responseValidation: ResponseValidation;
  readonly tokenRequestFormat: TokenRequestFormat;
}

const known = new Set<string>([
  'auth',
  'organizationId',
  'businessGroupId',
  'environmentId',
  'region',
  'baseUrl',
  'timeoutMs',
  'maxRetries',
  'maxConcurrency',
  'maxRequestsPerMinute',
  'rateLimitPatienceMs',
  'tokenStore',
  'tokenExpiryMarginMs',
  'waitUntil',
  'hooks',
  'onResponse',
  'fetch',
  'logger',
  'headers',
  'userAgentSuffix',
  'responseValidation',
  'tokenRequestFormat',
] satisfies (keyof AnypointClientOptions)[]);

/**
 * Checks options and fills in what was left out.
 *
 * @throws {@link ConfigurationError} that names the option and what is accepted.
 */
export function resolveOptions(options: AnypointClientOptions, environment: Environment): ResolvedOptions {
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new ConfigurationError('The options of AnypointClient must be an object.');
  }
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !known.has(name)) {
      throw new ConfigurationError(
        `"${name}" is not an option of AnypointClient. Options are: ${[...known].join(', ')}.`,
      );
    }
  }
  const organization = idOrName(identifier('organizationId', options.organizationId), environment['ANYPOINT_ORG']);
  const environmentOfCalls = idOrName(identifier('environmentId', options.environmentId), environment['ANYPOINT_ENV']);
  return {
    auth: options.auth === undefined ? authFromEnvironment(environment) : checkedAuth(options.auth),
    organizationId: organization.id,
    organizationName: organization.name,
    businessGroupId: identifier('businessGroupId', options.businessGroupId),
    environmentId: environmentOfCalls.id,
    environmentName: environmentOfCalls.name,
    baseUrl: controlPlane(options, environment),
    timeoutMs: checkedCount('timeoutMs', options.timeoutMs, 1) ?? 30_000,
    maxRetries: checkedCount('maxRetries', options.maxRetries, 0) ?? 2,
    maxConcurrency: checkedLimit('maxConcurrency', options.maxConcurrency),
    maxRequestsPerMinute: checkedLimit('maxRequestsPerMinute', options.maxRequestsPerMinute),
    rateLimitPatienceMs: checkedCount('rateLimitPatienceMs', options.rateLimitPatienceMs, 0) ?? 120_000,
    tokenStore: checkedStore(options.tokenStore),
    tokenExpiryMarginMs: checkedCount('tokenExpiryMarginMs', options.tokenExpiryMarginMs, 0) ?? 300_000,
    waitUntil: checkedFunction('waitUntil', options.waitUntil),
    hooks: checkedHooks(options.hooks),
    onResponse: checkedFunction('onResponse', options.onResponse),
    fetch: checkedFunction('fetch', options.fetch),
    logger: options.logger === undefined ? silentLogger : guardedLogger(checkedLogger(options.logger)),
    headers: options.headers === undefined ? {} : checkedHeaders(options.headers),
    userAgentSuffix: checkedSuffix(options.userAgentSuffix),
    responseValidation: oneOf('responseValidation', options.responseValidation, ['strict', 'warn', 'off']) ?? 'strict',
    tokenRequestFormat: oneOf('tokenRequestFormat', options.tokenRequestFormat, ['form', 'json']) ?? 'form',
  };
}

function controlPlane({ region, baseUrl }: AnypointClientOptions, environment: Environment): string {
  if (region !== undefined && baseUrl !== undefined) {
    throw new ConfigurationError('Give "region" or "baseUrl", not both: each names the control plane.');
  }
  if (baseUrl !== undefined) return checkedBaseUrl('baseUrl', baseUrl);
  const names = Object.keys(regions) as Region[];
  const named = oneOf('region', region, names);
  if (named !== undefined) return regions[named];
  const url = set(environment['ANYPOINT_BASE_URL']);
  if (url !== undefined) return checkedBaseUrl('ANYPOINT_BASE_URL', url);
  const host = set(environment['ANYPOINT_HOST']);
  return host === undefined ? regions.us : baseUrlOfHost('ANYPOINT_HOST', host);
}

function identifier(name: 'organizationId' | 'businessGroupId' | 'environmentId', value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isUuid(value)) return value;
  const finder = name === 'environmentId' ? 'environments' : 'organizations';
  const kind = typeof value === 'string' ? 'other text' : `a value of type ${typeof value}`;
  throw new ConfigurationError(
    `"${name}" must be an id, which is a UUID; got ${kind}. A client without it finds the id of a name by \`${finder}.find({ nameOrId })\`.`,
  );
}

function checkedLimit(name: string, value: number | undefined): number {
  return value === Infinity ? Infinity : (checkedCount(name, value, 1) ?? Infinity);
}

function oneOf<Choice extends string>(name: string, value: unknown, choices: readonly Choice[]): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new ConfigurationError(`"${name}" must be one of ${choices.map((one) => `'${one}'`).join(', ')}.`);
}

function checkedFunction<F>(name: string, value: F | undefined): F | undefined {
  if (value === undefined || typeof value === 'function') return value;
  throw new ConfigurationError(`"${name}" must be a function.`);
}

const hookNames = ['beforeRequest', 'beforeRetry', 'afterResponse', 'beforeError'] satisfies (keyof Hooks)[];

function checkedHooks(hooks: Hooks | undefined): Hooks | undefined {
  if (hooks === undefined) return undefined;
  const accepted = `an object with functions named ${hookNames.join(', ')}`;
  if (typeof hooks !== 'object' || (hooks as unknown) === null) {
    throw new ConfigurationError(`"hooks" must be ${accepted}.`);
  }
  for (const [name, hook] of Object.entries(hooks) as [string, unknown][]) {
    if (hook === undefined) continue;
    if (!hookNames.some((one) => one === name) || typeof hook !== 'function') {
      throw new ConfigurationError(`"hooks.${name}" is not accepted: "hooks" must be ${accepted}.`);
    }
  }
  return { ...hooks };
}

function checkedLogger(logger: Logger): Logger {
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    if (typeof (logger as Partial<Logger> | null)?.[level] !== 'function') {
      throw new ConfigurationError('"logger" must have the methods debug, info, warn and error, as `console` has.');
    }
  }
  return logger;
}

function checkedStore(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined;
  const { get, set: put, delete: remove } = Object(store) as Partial<TokenStore>;
  if ([get, put, remove].every((method) => typeof method === 'function')) return store;
  throw new ConfigurationError('"tokenStore" must have the methods get, set and delete; see `anypoint-sdk/stores`.');
}

function checkedSuffix(suffix: string | undefined): string | undefined {
  if (
    suffix === undefined ||
    (typeof suffix === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(suffix))
  ) {
    return suffix;
  }
  throw new ConfigurationError(
    '"userAgentSuffix" must be 1 to 200 printable ASCII characters, such as "orders-sync/1.4".',
  );
}
