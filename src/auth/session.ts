/**
 * One sign-in: its tokens, its turns and the secrets that it must not show. Clients that `withOptions` makes share it.
 */
import type { HttpSettings } from '../core/call/http-client.js';
import { HttpClient } from '../core/call/http-client.js';
import { Gate } from '../core/pace/gate.js';
import { Redactor } from '../core/report/redact.js';
import { TokenManager } from '../core/token/token-manager.js';
import type { TokenStore } from '../core/token/token-store.js';
import type { Credentials } from './credentials.js';
import { grantOf } from './grants.js';
import { TokenEndpoint, type TokenRequestFormat } from './token-endpoint.js';

/** What a sign-in is made from. */
export interface SessionOptions {
  readonly auth: Credentials;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  readonly tokenStore: TokenStore | undefined;
  readonly tokenExpiryMarginMs: number;
  readonly tokenRequestFormat: TokenRequestFormat;
}

/** What clients of one sign-in share. */
export interface Session {
  readonly tokens: TokenManager;
  readonly endpoint: TokenEndpoint;
  readonly gate: Gate;
  readonly redactor: Redactor;
}

/** Builds a sign-in. No I/O: the first call gets the first token. */
export function openSession(options: SessionOptions, settings: Omit<HttpSettings, 'gate' | 'redactor'>): Session {
  const redactor = redactorOf(options.auth);
  // Requests for tokens pass a gate of their own: calls wait for them inside the other one.
  const withoutToken = new HttpClient({ ...settings, redactor, gate: new Gate() });
  const endpoint = new TokenEndpoint(withoutToken, options.tokenRequestFormat);
  const tokens = new TokenManager({
    grant: grantOf(options.auth, endpoint, options.baseUrl, options.timeoutMs),
    store: options.tokenStore,
    marginMs: options.tokenExpiryMarginMs,
    logger: settings.logger,
    onToken: (token) => redactor.rememberToken(token),
  });
  return { tokens, endpoint, gate: new Gate(options.maxConcurrency), redactor };
}

const secretMembers = [
  'clientSecret',
  'password',
  'refreshToken',
  'code',
  'codeVerifier',
  'token',
  'assertion',
] as const;

function redactorOf(auth: Credentials): Redactor {
  const redactor = new Redactor();
  for (const name of secretMembers) {
    const secret: unknown = name in auth ? auth[name as keyof typeof auth] : undefined;
    if (typeof secret === 'string') redactor.remember(secret);
  }
  return redactor;
}
