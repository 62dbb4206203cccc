/** Builds the core around a fake network, with a token manager where a test needs one. */
import type { Fetch } from '../../src/index.js';
import { Lane, Pacers, type LaneSettings } from '../../src/core/pace/lane.js';
import { Ceiling, Concurrency } from '../../src/core/pace/own-limits.js';
import { HttpClient } from '../../src/core/call/http-client.js';
import type { HttpSettings } from '../../src/core/call/http-settings.js';
import { silentLogger } from '../../src/core/report/logger.js';
import { Redactor } from '../../src/core/report/redact.js';
import {
  TokenManager,
  type Grant,
  type MintedToken,
  type TokenManagerSettings,
} from '../../src/core/token/token-manager.js';
import { createTransport } from '../../src/core/transport/transport.js';

export const baseUrl = 'https://platform.example';

/** Makes a way to pacers of its own. */
export function laneTo({
  maxConcurrency,
  ...settings
}: Partial<LaneSettings> & { maxConcurrency?: number } = {}): Lane {
  const limits = { concurrency: new Concurrency(maxConcurrency), ceiling: new Ceiling() };
  return new Lane({ pacers: new Pacers(), limits, patienceMs: 120_000, logger: silentLogger, ...settings });
}

export function httpSettings(fetch: Fetch | undefined, overrides: Partial<HttpSettings> = {}): HttpSettings {
  return {
    baseUrl,
    timeoutMs: 30_000,
    maxRetries: 2,
    headers: {},
    responseValidation: 'strict',
    logger: silentLogger,
    redactor: new Redactor(),
    transport: createTransport(fetch, { largestBytes: 1_000_000, byStream: false }),
    lane: laneTo(),
    ...overrides,
  };
}

/** Makes an HTTP client that sends the token `held`, which cannot be renewed. */
export function httpClient(fetch: Fetch | undefined, overrides: Partial<HttpSettings> = {}): HttpClient {
  const mint = (): Promise<MintedToken> =>
    Promise.resolve({ accessToken: 'held', tokenType: 'bearer', expiresInSeconds: undefined });
  return new HttpClient(httpSettings(fetch, overrides), tokenManager({ renewable: false, mint }));
}

/** Makes an HTTP client that sends no token, as for the requests of tokens themselves. */
export function tokenlessClient(fetch: Fetch | undefined, overrides: Partial<HttpSettings> = {}): HttpClient {
  return new HttpClient(httpSettings(fetch, overrides));
}

/** Makes an HTTP client whose tokens are `token-1`, `token-2` and so on. */
export function signedInClient(
  fetch: Fetch | undefined,
  overrides: Partial<HttpSettings> = {},
): { http: HttpClient; tokens: TokenManager; minted: () => number } {
  const { grant, minted } = countingGrant();
  const tokens = tokenManager(grant);
  return { http: new HttpClient(httpSettings(fetch, overrides), tokens), tokens, minted };
}

/** Makes tokens with running numbers. */
export function countingGrant(more: Partial<MintedToken> = {}): { grant: Grant; minted: () => number } {
  let count = 0;
  const mint = (): Promise<MintedToken> =>
    Promise.resolve({ accessToken: `token-${++count}`, tokenType: 'bearer', expiresInSeconds: 3_600, ...more });
  return { grant: { renewable: true, mint }, minted: () => count };
}

export function tokenManager(grant: Grant, overrides: Partial<TokenManagerSettings> = {}): TokenManager {
  return new TokenManager({
    grant,
    store: undefined,
    marginMs: 300_000,
    timeoutMs: 30_000,
    logger: silentLogger,
    onToken: () => undefined,
    ...overrides,
  });
}
