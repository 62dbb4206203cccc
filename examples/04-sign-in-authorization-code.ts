/**
 * Signs in as a user who gives their consent in the browser (authorization code), with state, PKCE and a refresh token
 * that the platform rotates. The local platform plays the browser's part: its user is signed in and consents at once.
 *
 *   node scripts/run-example.mjs examples/04-sign-in-authorization-code.ts
 */
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

// Tokens of this platform live for a minute, and its clock is turned by hand below.
let minutesLater = 0;
const platform = createLocalAnypoint({ tokenLifetimeSeconds: 60, now: () => Date.now() + minutesLater * 60_000 });
const { credentials, organizationId, fetch } = platform;
const redirectUri = 'http://localhost:3000/callback';
const anypoint = new AnypointClient({ auth: credentials, organizationId, fetch });

// 1. Send the user to `url`. Keep `state` and `codeVerifier` in their session.
const { url, state, codeVerifier } = anypoint.auth.authorizationUrl({
  redirectUri,
  scope: ['full', 'offline_access'],
  pkce: true,
});
const asked = new URL(url).searchParams;
console.log(`The user is sent to ${new URL(url).pathname}, asking for "${asked.get('scope') ?? ''}",`);
console.log(`with a state and a code challenge (${asked.get('code_challenge_method') ?? ''}).`);

// 2. They come back to the redirect URI. Go on only with your own state.
const answer = await platform.fetch(url, { redirect: 'manual' });
const back = new URL(answer.headers.get('location') ?? redirectUri).searchParams;
if (back.get('state') !== state) throw new Error('This answer belongs to another sign-in.');
const code = back.get('code') ?? '';
console.log(`They come back with the same state and code ${masked(code)}.`);

// 3. A client of this user. The code works once; from then on the refresh token does.
const asUser = new AnypointClient({
  auth: { ...credentials, code, redirectUri, codeVerifier },
  organizationId,
  fetch,
});
const { user } = await asUser.auth.whoAmI();
console.log(`The token acts for ${user?.username ?? '?'}.`);
const [first] = platform.state.refreshTokens.keys();

minutesLater = 2;
await asUser.auth.whoAmI();
const [second] = platform.state.refreshTokens.keys();
console.log('Two minutes later the platform refused the token; the client renewed it and went on.');
console.log(`The platform rotated the refresh token with that: ${masked(first)} became ${masked(second)}.`);
