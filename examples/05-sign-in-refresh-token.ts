/**
 * Signs in by a refresh token that was kept from an earlier sign-in, as command-line tools do. The platform gives a new
 * refresh token with each use and ends the old one; a token store keeps the newest for the next process.
 *
 *   node scripts/run-example.mjs examples/05-sign-in-refresh-token.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnypointClient } from 'anypoint-sdk';
import { fileTokenStore } from 'anypoint-sdk/node';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const platform = createLocalAnypoint();
const { credentials, organizationId, fetch } = platform;

// Once: the user signed in with the scope offline_access, and the refresh token was kept (it lives 90 days).
const redirectUri = 'http://localhost:3000/callback';
const app = new AnypointClient({ auth: credentials, organizationId, fetch });
const { url } = app.auth.authorizationUrl({ redirectUri, scope: 'full offline_access' });
const answer = await fetch(url, { redirect: 'manual' });
const code = new URL(answer.headers.get('location') ?? redirectUri).searchParams.get('code') ?? '';
const { refreshToken = '' } = await app.auth.exchangeCode({ code, redirectUri });
console.log(`Kept from the sign-in: refresh token ${masked(refreshToken)}.`);

// Later: every run starts from what was kept. Leave `path` out to use the user's own cache folder.
const folder = await mkdtemp(join(tmpdir(), 'anypoint-example-'));
try {
  const path = join(folder, 'tokens.json');
  const encryptionKey = crypto.getRandomValues(new Uint8Array(32)); // yours comes from a key store
  const run = (): AnypointClient =>
    new AnypointClient({
      auth: { ...credentials, refreshToken },
      organizationId,
      fetch,
      tokenStore: fileTokenStore({ path, encryptionKey }),
    });

  const { user } = await run().auth.whoAmI();
  console.log(`First run: acts for ${user?.username ?? '?'}.`);
  const [rotated] = platform.state.refreshTokens.keys();
  console.log(`The platform rotated it: ${masked(rotated)} is the one that works now; the store has it, encrypted.`);

  await run().auth.whoAmI();
  console.log('Second run: no token request at all, the access token came from the store.');

  platform.state.accessTokens.clear();
  await run().auth.whoAmI();
  console.log('Third run, after all access tokens were revoked: renewed by the rotated refresh token.');
} finally {
  await rm(folder, { recursive: true });
}
const tokenRequests = platform.requests.filter(({ path }) => path.endsWith('/oauth2/token'));
console.log(`Token requests in all: ${tokenRequests.length} (the code, the first run, the third run).`);
