/**
 * One sign-in: its tokens, its pacing and the secrets that it must not show. Clients that `withOptions` makes share it.
 */
import type { HttpSettings } from '../core/call/http-settings.js';
import { HttpClient } from '../core/call/http-client.js';
import type { Hooks } from '../core/report/hooks.js';
import { Lane, Pacers } from '../core/pace/lane.js';
import { Ceiling, Concurrency, type OwnLimits } from '../core/pace/own-limits.js';
import { Redactor } from '../core/report/redact.js';
import { utf8 } from '../core/report/secret-forms.js';
import { TokenManager } from '../core/token/token-manager.js';
import type { TokenStore } from '../core/token/token-store.js';
import type { Credentials } from './credentials.js';
import { grantOf } from './grants.js';
import { TokenEndpoint, type TokenRequestFormat } from './token-endpoint.js';

/** The options that a sign-in is made from. */
export interface SessionOptions {
  readonly auth: Credentials;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  readonly maxRequestsPerMinute: number;
  readonly rateLimitPatienceMs: number;
  readonly tokenStore: TokenStore | undefined;
  readonly tokenExpiryMarginMs: number;
  readonly waitUntil: ((work: Promise<unknown>) => void) | undefined;
  readonly tokenRequestFormat: TokenRequestFormat;
}

/** The state that clients of one sign-in share. */
export interface Session {
  readonly tokens: TokenManager;
  readonly endpoint: TokenEndpoint;
  /** The pacing of each service of the platform. */
  readonly pacers: Pacers;
  /** The limits that clients of this sign-in set themselves; another client may have its own. */
  readonly limits: OwnLimits;
  readonly redactor: Redactor;
}

/** Builds a sign-in. No I/O: the first call gets the first token. */
export function openSession(options: SessionOptions, settings: Omit<HttpSettings, 'lane' | 'redactor'>): Session {
  const redactor = redactorOf(options.auth);
  const pacers = new Pacers();
  // Calls that have a place in the line wait for a token, so the request for it takes no place and counts towards no
  // limit of ours.
  const lane = new Lane({
    pacers,
    limits: { concurrency: new Concurrency(), ceiling: new Ceiling() },
    patienceMs: options.rateLimitPatienceMs,
    logger: settings.logger,
    atOnce: true,
  });
  const hooks: Hooks = {
    ...settings.hooks,
    beforeRequest: (request) => {
      tokens.progressed();
      return settings.hooks?.beforeRequest?.(request);
    },
  };
  const withoutToken = new HttpClient({ ...settings, hooks, onResponse: undefined, redactor, lane });
  const endpoint = new TokenEndpoint(withoutToken, options.tokenRequestFormat);
  const tokens: TokenManager = new TokenManager({
    grant: grantOf(options.auth, endpoint, options.baseUrl, options.timeoutMs),
    store: options.tokenStore,
    marginMs: options.tokenExpiryMarginMs,
    waitUntil: options.waitUntil,
    timeoutMs: options.timeoutMs,
    logger: settings.logger,
    onToken: (token) => redactor.rememberToken(token),
  });
  const limits = {
    concurrency: new Concurrency(options.maxConcurrency),
    ceiling: new Ceiling(options.maxRequestsPerMinute),
  };
  return { tokens, endpoint, pacers, limits, redactor };
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
  if ('clientSecret' in auth) redactor.remember(...basicForms(auth.clientId, auth.clientSecret));
  if ('username' in auth) redactor.remember(...basicForms(auth.username, auth.password));
  return redactor;
}

/** Returns the Basic credentials of an id and a secret: form-encoded, as OAuth demands, and plain. */
function basicForms(id: string, secret: string): string[] {
  const encode = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2);
  const pairs = [`${id}:${secret}`, `${encode(id)}:${encode(secret)}`, [id, secret].map(wellFormed).join(':')];
  return pairs.map((pair) => btoa(Array.from(utf8(pair), (byte) => String.fromCharCode(byte)).join('')));
}

const wellFormed = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
