/**
 * Asks the platform for tokens: the OAuth endpoint and the older login. Repeats are safe here: a token that nobody
 * received harms nobody.
 */
import type { HttpClient } from '../core/call/http-client.js';
import { path } from '../core/call/path.js';
import type { MintedToken } from '../core/token/token-manager.js';
import { isCredential } from '../core/token/token-store.js';
import { AuthenticationError } from '../errors.js';
import { tokenAnswerModel, type TokenAnswer } from '../models/token.js';

/** Says how token requests are written. The platform documents both. */
export type TokenRequestFormat = 'form' | 'json';

export class TokenEndpoint {
  readonly #http: HttpClient;
  readonly #format: TokenRequestFormat;

  /** Takes an HTTP client that sends no token of its own. */
  constructor(http: HttpClient, format: TokenRequestFormat) {
    this.#http = http;
    this.#format = format;
  }

  /** Requests a token by the given grant parameters. */
  async request(parameters: Readonly<Record<string, string | undefined>>): Promise<MintedToken> {
    const answer = await this.#http.request({
      method: 'POST',
      path: path('/accounts/api/v2/oauth2/token', {}),
      ...(this.#format === 'form' ? { form: parameters } : { body: parameters }),
      model: tokenAnswerModel,
      replay: 'safe',
    });
    const hint = parameters['grant_type'] === 'password' ? secondFactor : noToken;
    return present(answer, 'The token endpoint answered without a token.', hint);
  }

  /** Signs in at the older login endpoint. */
  async logIn(username: string, password: string): Promise<MintedToken> {
    const answer = await this.#http.request({
      method: 'POST',
      path: path('/accounts/login', {}),
      body: { username, password },
      model: tokenAnswerModel,
      replay: 'safe',
    });
    return present(answer, 'The login was answered without a token.', secondFactor);
  }
}

const secondFactor =
  'An answer without a token means that the account needs multi-factor authentication (MFA), which no program can pass: sign in with a Connected App, or by its authorization code.';
const noToken =
  'The answer had no access_token, so most likely something else than the platform gave it: check `baseUrl` or `region`, and proxies on the way.';

function present(answer: TokenAnswer, what: string, hint: string): MintedToken {
  const { accessToken } = answer;
  if (accessToken === undefined) {
    throw new AuthenticationError(`${what} ${hint}`, { status: 200, hint });
  }
  // Also where answers are not validated: what cannot stand in a header would fail every call with a riddle.
  if (!isCredential(accessToken)) {
    throw new AuthenticationError('The platform gave an access token that no header can carry.', { status: 200 });
  }
  return { ...answer, accessToken };
}
