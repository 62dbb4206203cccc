/** A grant whose token requests are answered by a script. */
import type { AnypointAuth } from '../../src/index.js';
import { grantOf } from '../../src/auth/grants.js';
import { TokenEndpoint, type TokenRequestFormat } from '../../src/auth/token-endpoint.js';
import type { Grant, MintRequest } from '../../src/core/token/token-manager.js';
import { baseUrl, tokenlessClient } from './http-client.js';
import { scriptedFetch, type Reply, type SentRequest } from './scripted-fetch.js';

export const first: MintRequest = { reason: 'first', refreshToken: undefined };

export function grant(
  auth: AnypointAuth,
  replies: readonly Reply[] = [],
  format: TokenRequestFormat = 'form',
): { grant: Grant; sent: SentRequest[] } {
  const { fetch, sent } = scriptedFetch(...replies);
  const http = tokenlessClient(fetch, { maxRetries: 0 });
  return { grant: grantOf(auth, new TokenEndpoint(http, format), baseUrl, 1_000), sent };
}
