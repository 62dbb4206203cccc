/** The sign-in: tokens, authorization URLs, the caller's identity, Basic credentials. */
import type { Credentials } from '../../auth/credentials.js';
import { exchangeCode } from '../../auth/grants.js';
import { challengeOf, randomText } from '../../auth/pkce.js';
import type { TokenEndpoint } from '../../auth/token-endpoint.js';
import type { RequestOptions } from '../../core/call/call.js';
import { largestPageOf, PagedList } from '../../core/list/paged-list.js';
import { timeIsUp, unlessAborted, withinLimit } from '../../core/pace/deadline.js';
import type { HttpClient } from '../../core/call/http-client.js';
import { queryText } from '../../core/call/path.js';
import { checkedCount, checkedOptions } from '../../core/call/request-content.js';
import type { AccessToken, TokenManager } from '../../core/token/token-manager.js';
import { ConfigurationError, TimeoutError } from '../../errors.js';
import {
  getCaller,
  introspectToken,
  listConnectedAppScopes,
  revokeToken,
  startAuthorization,
} from '../../generated/operations.js';
import { grantedScopePageModel, type GrantedScope } from '../../models/granted-scope.js';
import { introspectionModel, type Introspection } from '../../models/introspection.js';
import { whoAmIModel, type WhoAmI } from '../../models/who-am-i.js';
import type {
  AuthorizationUrl,
  AuthorizationUrlParams,
  BasicCredentials,
  ExchangeCodeParams,
  NoParams,
  UserTokens,
} from './params.js';
import type { DiagnoseParams, Diagnosis } from './diagnose.js';
import { given, optionalText, requiredText } from '../params.js';
import type { Scope } from '../scope.js';

/** The parts of the auth resource. @internal */
export interface AuthParts {
  readonly http: HttpClient;
  readonly tokens: TokenManager;
  readonly endpoint: TokenEndpoint;
  readonly auth: Credentials;
  readonly baseUrl: string;
  readonly scope: Scope;
}

/** The sign-in of a client and the identity behind it. Created by `AnypointClient`. */
export class Auth {
  readonly #parts: AuthParts;

  /** @internal */
  constructor(parts: AuthParts) {
    this.#parts = parts;
  }

  /**
   * Returns the current access token, requesting or renewing it when needed. Concurrent calls share one request, which
   * goes on for the others when `timeoutMs` ends the wait of one.
   *
   * Source: Access Management API, `POST /accounts/api/v2/oauth2/token`; "Connected Apps for Developers".
   *
   * @throws AuthenticationError when the sign-in is refused; TimeoutError when no token comes within `timeoutMs`
   */
  async getAccessToken(params: NoParams = {}, options: RequestOptions = {}): Promise<AccessToken> {
    checkNoParams('getAccessToken', params);
    checkedOptions(options);
    options.signal?.throwIfAborted();
    const limitMs = checkedCount('timeoutMs', options.timeoutMs, 1);
    const { tokens } = this.#parts;
    if (limitMs === undefined) return { ...(await tokens.get(options.signal)) };
    try {
      return { ...(await withinLimit(limitMs, options.signal, (signal) => tokens.get(signal, limitMs))) };
    } catch (error) {
      throw error === timeIsUp ? new TimeoutError(`No access token came within ${limitMs} ms.`) : error;
    }
  }

  /**
   * Builds the URL to send a user to, so that the Connected App may act on their behalf. Sends nothing.
   *
   * Source: Access Management API, `GET /accounts/api/v2/oauth2/authorize`.
   *
   * @throws ConfigurationError when the client has no client id
   *
   * @example
   * ```ts
   * const { url, state } = anypoint.auth.authorizationUrl({ redirectUri, scope: 'full offline_access' });
   * response.redirect(url); // keep `state` in the user's session
   * ```
   */
  authorizationUrl(params: AuthorizationUrlParams): AuthorizationUrl {
    const { clientId } = this.#app('authorizationUrl');
    const redirectUri = requiredText(
      'redirectUri',
      Object(params) as AuthorizationUrlParams,
      'a redirect URI of the Connected App',
    );
    const scope = scopeText(params.scope);
    const state = params.state ?? randomText();
    const codeVerifier = params.pkce === true ? randomText() : undefined;
    const query = queryText({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope,
      state,
      code_challenge: codeVerifier === undefined ? undefined : challengeOf(codeVerifier),
      code_challenge_method: codeVerifier === undefined ? undefined : 'S256',
    });
    const url = `${this.#parts.baseUrl}${startAuthorization.path}${query}`;
    return { url, state, ...(codeVerifier === undefined ? {} : { codeVerifier }) };
  }

  /**
   * Exchanges the authorization code of a user for that user's tokens. This client's own sign-in does not change:
   * create another client from the result, for instance with `{ clientId, clientSecret, refreshToken }`.
   *
   * Source: "Connected Apps for Developers"; Access Management API.
   *
   * @throws AuthenticationError when the code is wrong, used or expired; ConfigurationError without client credentials
   */
  async exchangeCode(params: ExchangeCodeParams, options: RequestOptions = {}): Promise<UserTokens> {
    checkedOptions(options);
    const { clientId, clientSecret } = this.#app('exchangeCode');
    if (clientSecret === undefined) throw new ConfigurationError(needsSecret('exchangeCode'));
    given(params, ['code', 'redirectUri', 'codeVerifier']);
    const code = requiredText('code', params, 'the code from the redirect');
    const redirectUri = requiredText('redirectUri', params, 'the redirect URI of the authorization request');
    const codeVerifier = optionalText('codeVerifier', params);
    const app = { clientId, clientSecret };
    const minted = await exchangeCode({ ...app, code, redirectUri, codeVerifier }, this.#parts.endpoint, options);
    return {
      accessToken: minted.accessToken,
      tokenType: minted.tokenType,
      expiresAt: Date.now() + (minted.expiresInSeconds ?? 3_600) * 1_000,
      ...(minted.scope === undefined ? {} : { scope: minted.scope }),
      ...(minted.refreshToken === undefined ? {} : { refreshToken: minted.refreshToken }),
    };
  }

  /**
   * Introspects a token: this client's own, or the given one. Times are epoch milliseconds.
   *
   * Source: Access Management API, `POST /accounts/api/v2/oauth2/introspect` (HTTP Basic).
   *
   * @throws ConfigurationError without client credentials; AuthenticationError when they are refused
   */
  async introspect(
    params: { readonly token?: string | undefined } = {},
    options: RequestOptions = {},
  ): Promise<Introspection> {
    const authorization = this.#basicHeader('introspect');
    const token =
      optionalText('token', given(params, ['token'])) ?? (await this.getAccessToken({}, options)).accessToken;
    const body = new URLSearchParams({ token });
    return this.#parts.http.call(introspectToken, { body, authorization, read: introspectionModel }, options);
  }

  /**
   * Revokes a token: the given one, or this client's own, which is then forgotten, so that the next call signs in anew.
   *
   * Source: Access Management API, `POST /accounts/api/v2/oauth2/revoke`.
   */
  async revoke(params: { readonly token?: string | undefined } = {}, options: RequestOptions = {}): Promise<void> {
    const foreign = optionalText('token', given(params, ['token']));
    const own = (await this.getAccessToken({}, options)).accessToken;
    const token = foreign ?? own;
    const body = new URLSearchParams({ token });
    await this.#parts.http.call(revokeToken, { body, authorization: `Bearer ${own}` }, options);
    if (token === own) await unlessAborted(this.#parts.tokens.forget(options.timeoutMs), options.signal);
  }

  /**
   * Tells who is signed in: the Connected App and the user behind the token, with their organizations.
   *
   * Source: Access Management API, `GET /accounts/api/me`; recorded responses.
   *
   * @throws AuthenticationError when the token is refused
   */
  async whoAmI(params: NoParams = {}, options: RequestOptions = {}): Promise<WhoAmI> {
    checkNoParams('whoAmI', params);
    return this.#parts.http.call(getCaller, { read: whoAmIModel }, options);
  }

  /**
   * Returns the user name and password by which the Maven facade and the Graph API know a Connected App. The Exchange
   * Experience API does not accept them. Sends nothing. The result is a secret.
   *
   * Source: Exchange documentation, "Connected Application Authentication".
   *
   * @throws ConfigurationError when the client was not given client credentials
   */
  basicCredentials(): BasicCredentials {
    const { clientId, clientSecret } = this.#app('basicCredentials');
    if (clientSecret === undefined) throw new ConfigurationError(needsSecret('basicCredentials'));
    const username = '~~~Client~~~';
    const password = `${clientId}~?~${clientSecret}`;
    return { username, password, header: basic(username, password) };
  }

  /**
   * Lists the scopes of the Connected App, each with the organization and environment it was granted for. An app
   * without the scope to read them gets a `PermissionError` or `AuthenticationError`; `diagnose()` then finds out by
   * probing.
   *
   * Scopes: `read:orgconnapps` (View Connected Applications). Source: Access Management API, `GET
   * /accounts/api/connectedApplications/{clientId}/scopes`.
   */
  async grantedScopes(params: NoParams = {}, options: RequestOptions = {}): Promise<readonly GrantedScope[]> {
    checkNoParams('grantedScopes', params);
    const { clientId } = this.#app('grantedScopes');
    const list = PagedList.of<GrantedScope, GrantedScope>(
      {
        readPage: (page, pageOptions) =>
          this.#parts.http.call(
            listConnectedAppScopes,
            { path: { clientId }, query: page, read: grantedScopePageModel },
            pageOptions,
          ),
        keyOf: ({ scope, context_params: context }) => `${scope} ${JSON.stringify(context)}`,
        itemsOf: (granted) => [granted],
        pageSize: undefined,
        largestPage: largestPageOf(listConnectedAppScopes),
      },
      options,
    );
    return list.toArray();
  }

  /**
   * Finds out, for each capability of this package, whether this sign-in has it, how that was found out, and which
   * scope is missing. Changes nothing. `String(diagnosis)` is an aligned table.
   *
   * @example
   * ```ts
   * console.log(String(await anypoint.auth.diagnose()));
   * ```
   */
  async diagnose(params: DiagnoseParams = {}, options: RequestOptions = {}): Promise<Diagnosis> {
    checkedOptions(options);
    given(params, ['apiInstanceId', 'probeWrites']);
    const { http, scope, auth } = this.#parts;
    // Loaded when first called: few programs need it.
    const { diagnose } = await import('./diagnose.js');
    const ownBehalf = 'clientSecret' in auth && !('username' in auth || 'code' in auth || 'refreshToken' in auth);
    const grantedScopes = ownBehalf ? (inner: RequestOptions) => this.grantedScopes({}, inner) : undefined;
    return diagnose({ http, scope, grantedScopes }, params, options);
  }

  #app(method: string): { readonly clientId: string; readonly clientSecret: string | undefined } {
    const { auth } = this.#parts;
    if ('clientId' in auth) {
      return { clientId: auth.clientId, clientSecret: 'clientSecret' in auth ? auth.clientSecret : undefined };
    }
    throw new ConfigurationError(`auth.${method} needs the client id of a Connected App in the client's \`auth\`.`);
  }

  #basicHeader(method: string): string {
    const { clientId, clientSecret } = this.#app(method);
    if (clientSecret === undefined) throw new ConfigurationError(needsSecret(method));
    return basic(clientId, clientSecret);
  }
}

function checkNoParams(method: string, params: NoParams): void {
  const [name] = Object.keys(Object(params) as object);
  if (name === undefined) return;
  throw new ConfigurationError(
    `auth.${method} takes no params; "${name}" belongs into the second argument: auth.${method}({}, options).`,
  );
}

function scopeText(scope: unknown): string {
  const text = Array.isArray(scope) ? scope.join(' ') : scope;
  if (typeof text === 'string' && text.trim() !== '') return text;
  throw new ConfigurationError('"scope" must name at least one scope, such as "full", as text or as a list.');
}

function needsSecret(method: string): string {
  return `auth.${method} needs the client secret of a Connected App in the client's \`auth\`.`;
}

function basic(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
