/**
 * The local platform: a stateful stand-in for Anypoint Platform that runs in the same process. It keeps a world of
 * organizations, APIs, client applications and contracts, enforces scopes and ownership, pages and refuses as each
 * service does, and fails on request.
 */
import type { Platform } from './call.js';
import type { Fault } from './faults/faults.js';
import { createFetch, type LocalFetch } from './fetch.js';
import { handledEndpoint, type LocalHandler, type LocalRoute } from './handled.js';
import {
  amount,
  checkMembers,
  duration,
  flag,
  hasOnly,
  listOf,
  text,
  textByName,
  texts,
  type MemberRule,
} from './known-members.js';
import { listen, type LocalServer, type LocalServerOptions } from './listen.js';
import { SeededIds } from './world/random.js';
import { Reception, type ReceivedRequest } from './reception.js';
import { grantEverywhere } from './access/scopes.js';
import {
  addApiInstance,
  addApplication,
  addContract,
  addEnvironment,
  addTier,
  type Additions,
  type NewApiInstance,
  type NewApplication,
  type NewContract,
  type NewEnvironment,
  type NewTier,
} from './world/add.js';
import { checkAdded } from './world/added-members.js';
import { emptyWorld, seedWorld } from './world/seed.js';
import type { LocalEnvironment, LocalScopeGrant } from './access/identities.js';
import type { LocalApiInstance, LocalClientApplication, LocalContract, LocalTier, World } from './world/state.js';

/** Options of {@link createLocalAnypoint}. */
export interface LocalAnypointOptions {
  /** Lifetime of access tokens, in seconds. @default 3600 */
  readonly tokenLifetimeSeconds?: number | undefined;
  /** The seed of the world's ids and secrets: the same seed gives the same ones. @default 1 */
  readonly seed?: number | string | undefined;
  /** The clock, in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Whether API Manager's experience API exists; without it its paths answer 404. @default true */
  readonly xapi?: boolean | undefined;
  /**
   * Number of requests to one Access Management endpoint in one clock minute before a 429.
   * @default no limit, headers say 400
   */
  readonly accountsRateLimit?: number | undefined;
}

/** A connected app's client id and secret. */
export interface LocalCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A connected app to add. */
export interface NewConnectedApp {
  /**
   * Scopes of the app. An identifier alone is assigned as broadly as possible (every organization, every environment,
   * every application that exists now); to narrow it, give `{ scope, context_params }`.
   */
  readonly scopes: readonly (
    string | { readonly scope: string; readonly context_params?: LocalScopeContext | undefined }
  )[];
  /** @default ['client_credentials'] */
  readonly grantTypes?: readonly string[] | undefined;
  /** @default none */
  readonly redirectUris?: readonly string[] | undefined;
  /** PEM public keys (SPKI). With any, a JWT assertion must be signed by one of them. @default none */
  readonly publicKeys?: readonly string[] | undefined;
  /** @default 'Test app' */
  readonly name?: string | undefined;
}

/** The context of a scope: `org`, `envId`, and for `manage:client_application` `applicationId` and `clientId`. */
export type LocalScopeContext = Readonly<Record<string, string>>;

/** A local platform. */
export interface LocalAnypoint {
  /**
   * Sends a request to the local platform without a socket, whatever the origin in the URL; pass it to the client as
   * `fetch`.
   */
  readonly fetch: LocalFetch;
  /** Credentials of a connected app with every scope, which may use every grant. */
  readonly credentials: LocalCredentials;
  /** The root organization. */
  readonly organizationId: string;
  /** The root organization's sandbox environment, which has APIs with and without tiers. */
  readonly environmentId: string;
  /** The state of the platform, to read and to change. */
  readonly state: World;
  /** The requests received so far, without secrets. Grows without bound; empty it by setting its `length` to 0. */
  readonly requests: ReceivedRequest[];
  /** Adds an environment to the root organization, or to the one that is named, and returns it. */
  addEnvironment(environment?: NewEnvironment): LocalEnvironment;
  /** Adds an API instance, with its asset where there is none, and returns it. */
  addApiInstance(instance?: NewApiInstance): LocalApiInstance;
  /** Adds an SLA tier to an API instance or API group instance and returns it. @default 100 a minute, manual approval */
  addTier(tier: NewTier): LocalTier;
  /** Adds a client application that nobody owns and returns it. */
  addApplication(application?: NewApplication): LocalClientApplication;
  /**
   * Adds a contract and returns it; creates an application and an API instance where none is named.
   *
   * @throws ConfigurationError, as all these functions do, for an unknown member, one of the wrong type, a name that is
   * taken, or an unknown id; the message says which, and what is accepted.
   */
  addContract(contract?: NewContract): LocalContract;
  /** Adds a connected app, to test what its scopes permit. */
  addConnectedApp(app: NewConnectedApp): LocalCredentials;
  /**
   * Adds a fault. Faults are tried in the order they were added.
   *
   * @throws ConfigurationError for an unknown member or one of the wrong type; the message names it and what is accepted.
   */
  fail(fault: Fault): void;
  /**
   * Registers a handler for a route: one that is described and not simulated (which otherwise returns 501), or any
   * other. The latest handler of a route is used. The scopes of a described operation are checked before it is called.
   *
   * @throws ConfigurationError for an invalid route; the message says how one is written. A handler whose response is
   * none makes the request fail.
   *
   * @example
   * ```ts
   * local.handle('GET /apimanager/api/v1/organizations/{organizationId}/automated-policies', () => ({ body: [] }));
   * ```
   */
  handle(route: LocalRoute, handler: LocalHandler): void;
  /** Removes all pending faults. */
  clearFaults(): void;
  /** Clears requests, faults and handlers, and resets the world; with the same ids, except for tokens. */
  reset(): void;
  /**
   * Serves the same world over HTTP on 127.0.0.1.
   *
   * @throws ConfigurationError for an invalid port, and where there are no servers, such as in a browser.
   */
  listen(options?: LocalServerOptions): Promise<LocalServer>;
}

const rules = {
  tokenLifetimeSeconds: duration('seconds', 1_000),
  seed: { accepted: 'a number or text', takes: (value) => typeof value === 'number' || typeof value === 'string' },
  now: { accepted: 'a function that gives epoch milliseconds', takes: (value) => typeof value === 'function' },
  xapi: flag,
  accountsRateLimit: amount('requests in one clock minute'),
} as const satisfies Readonly<Record<keyof LocalAnypointOptions, MemberRule>>;

const isNarrowed = hasOnly({ scope: { ...text, required: true }, context_params: textByName });

const appRules = {
  scopes: {
    ...listOf(
      'texts, or objects of "scope" (text) and "context_params" (an object of texts)',
      (value) => typeof value === 'string' || isNarrowed(value),
    ),
    required: true,
  },
  grantTypes: texts,
  redirectUris: texts,
  publicKeys: texts,
  name: text,
} as const satisfies Readonly<Record<keyof NewConnectedApp, MemberRule>>;

/**
 * Creates a local platform with a small initial world.
 *
 * @throws ConfigurationError for an unknown option or one of the wrong type; the message names it and what is accepted.
 *
 * @example
 * ```ts
 * import { AnypointClient } from 'anypoint-sdk';
 * import { createLocalAnypoint } from 'anypoint-sdk/testing';
 *
 * const local = createLocalAnypoint();
 * const anypoint = new AnypointClient({ auth: local.credentials, fetch: local.fetch });
 * ```
 */
export function createLocalAnypoint(options: LocalAnypointOptions = {}): LocalAnypoint {
  checkMembers('The options of createLocalAnypoint', options, rules);
  const seed = options.seed ?? 1;
  const state = emptyWorld();
  let ids = new SeededIds(seed);
  let names = seedWorld(state, ids);
  let signingKeys: Promise<CryptoKeyPair> | undefined;
  const platform: Platform = {
    state,
    get ids() {
      return ids;
    },
    now: options.now ?? (() => Date.now()),
    tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 3600,
    xapi: options.xapi ?? true,
    signingKeys: () => (signingKeys ??= generateSigningKeys()),
  };
  const additions = (): Additions => ({
    world: state,
    ids,
    timestamp: new Date(platform.now()).toISOString(),
    environmentId: names.environmentId,
    reachesAll: names.credentials.clientId,
  });
  const reception = new Reception(platform, options.accountsRateLimit);

  return {
    fetch: createFetch(reception),
    get credentials() {
      return names.credentials;
    },
    get organizationId() {
      return names.organizationId;
    },
    get environmentId() {
      return names.environmentId;
    },
    state,
    requests: reception.requests,
    addEnvironment: (given = {}) => adding('addEnvironment', given, (known) => addEnvironment(additions(), known)),
    addApiInstance: (given = {}) => adding('addApiInstance', given, (known) => addApiInstance(additions(), known)),
    addTier: (given) => adding('addTier', given, (known) => addTier(additions(), known)),
    addApplication: (given = {}) => adding('addApplication', given, (known) => addApplication(additions(), known)),
    addContract: (given = {}) => adding('addContract', given, (known) => addContract(additions(), known)),
    addConnectedApp(app) {
      checkMembers('The members of addConnectedApp', app, appRules);
      const credentials = { clientId: ids.clientId(), clientSecret: ids.secret() };
      state.connectedApps.set(credentials.clientId, {
        ...credentials,
        name: app.name ?? 'Test app',
        organizationId: state.rootOrganizationId,
        ownerUserId: state.organizations.get(state.rootOrganizationId)?.ownerId ?? '',
        grantTypes: [...(app.grantTypes ?? ['client_credentials'])],
        redirectUris: [...(app.redirectUris ?? [])],
        publicKeys: [...(app.publicKeys ?? [])],
        scopes: app.scopes.flatMap((scope): LocalScopeGrant[] => {
          if (typeof scope === 'string') return grantEverywhere(state, scope);
          if (scope.context_params === undefined) return grantEverywhere(state, scope.scope);
          return [{ scope: scope.scope, context_params: { ...scope.context_params } }];
        }),
        enabled: true,
      });
      return credentials;
    },
    fail: (fault) => reception.faults.add(fault),
    handle: (route, handler) => reception.handle(handledEndpoint(route, handler)),
    clearFaults: () => reception.faults.clear(),
    reset() {
      reception.faults.clear();
      reception.forgetHandled();
      reception.requests.length = 0;
      ids = new SeededIds(seed);
      names = seedWorld(state, ids);
    },
    listen: (options = {}) => listen(reception, options),
  };
}

function adding<Given extends object, Added>(
  method: Parameters<typeof checkAdded>[0],
  given: Given,
  add: (additions: Given) => Added,
): Added {
  checkAdded(method, given);
  const known = { ...given };
  for (const [name, value] of Object.entries(known)) if (value === undefined) Reflect.deleteProperty(known, name);
  return add(known);
}

function generateSigningKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
}
