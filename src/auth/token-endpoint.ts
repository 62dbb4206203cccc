/**
 * Requests tokens from the platform: from the OAuth endpoint and the older login. Retries are safe here: a token that
 * nobody received does no harm.
 */
import type { RequestOptions } from '../core/call/call.js';
import type { HttpClient } from '../core/call/http-client.js';
import type { BodyOfOperation } from '../core/call/operation.js';
import type { MintedToken } from '../core/token/token-manager.js';
import { isCredential } from '../core/token/token-store.js';
import { AuthenticationError } from '../errors.js';
import { getAccessToken, logIn } from '../generated/operations.js';
import { tokenAnswerModel, type TokenAnswer } from '../models/token.js';

/** Encoding of token requests. The platform documents both. */
export type TokenRequestFormat = 'form' | 'json';

/** The parameters of a grant, as the document of the token endpoint knows them. */
export type TokenParameters = Exclude<BodyOfOperation<typeof getAccessToken>, URLSearchParams>;

export class TokenEndpoint {
  readonly #http: HttpClient;
  readonly #format: TokenRequestFormat;

  /** Creates the endpoint on an HTTP client that sends no token of its own. */
  constructor(http: HttpClient, format: TokenRequestFormat) {
    this.#http = http;
    this.#format = format;
  }

  /** Requests a token by the given grant parameters. */
  async request(parameters: TokenParameters, options?: RequestOptions): Promise<MintedToken> {
    const body = this.#format === 'form' ? formOf(parameters) : parameters;
    const answer = await this.#http.call(getAccessToken, { body, read: tokenAnswerModel }, options);
    const hint = parameters.grant_type === 'password' ? secondFactor : noToken;
    return present(answer, 'The token endpoint answered without a token.', hint);
  }

  /** Signs in at the older login endpoint. */
  async logIn(username: string, password: string): Promise<MintedToken> {
    const answer = await this.#http.call(logIn, { body: { username, password }, read: tokenAnswerModel });
    return present(answer, 'The login was answered without a token.', secondFactor);
  }
}

function formOf(parameters: TokenParameters): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) form.append(name, value);
  return form;
}

const secondFactor =
  'An answer without a token means that the account needs multi-factor authentication (MFA), which no program can pass: sign in with a Connected App, or by its authorization code.';
const noToken =
  'The answer had no access_token, so most likely something else than the platform gave it: check `baseUrl` or `region`, and proxies on the way.';

function present(answer: TokenAnswer, what: string, hint: string): MintedToken {
  const { accessToken } = answer;
  if (accessToken === undefined) {
    throw new AuthenticationError(what, { status: 200, hint });
  }
  // Checked even where responses are not validated: a token that cannot be sent in a header would fail every call with
  // a puzzling error.
  if (!isCredential(accessToken)) {
    throw new AuthenticationError('The platform gave an access token that no header can carry.', { status: 200 });
  }
  return { ...answer, accessToken };
}
