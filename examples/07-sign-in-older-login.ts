/**
 * Signs in with a user name and password alone, at the platform's older login endpoint. No Connected App is needed, but
 * the account must be without multi-factor authentication: the second half shows how such an answer is told.
 *
 *   node scripts/run-example.mjs examples/07-sign-in-older-login.ts            against the local platform
 *   node scripts/run-example.mjs examples/07-sign-in-older-login.ts --live     reads with ANYPOINT_USERNAME and
 *                                                                              ANYPOINT_PASSWORD alone
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { person } from './support/local.js';
import { masked } from './support/narrator.js';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();

function logIn(username: string, password = person(platform, username).password): AnypointClient {
  const { organizationId, fetch } = platform;
  return new AnypointClient({ auth: { username, password }, organizationId, fetch });
}

const anypoint = live ? new AnypointClient() : logIn('deniz.lindqvist');
const { accessToken } = await anypoint.auth.getAccessToken();
const { user, client } = await anypoint.auth.whoAmI();
console.log(`Signed in as ${user?.username ?? '?'} with token ${masked(accessToken)}.`);
console.log(
  `Behind it: ${client?.name ?? 'no Connected App, so `basicCredentials` and `grantedScopes` do not apply'}.`,
);

if (!live) {
  for (const [what, attempt] of [
    ['An account with MFA', logIn('mina.tanaka')],
    ['A wrong password', logIn('deniz.lindqvist', 'guessed')],
  ] as const) {
    try {
      await attempt.auth.whoAmI();
    } catch (error) {
      if (!isAnypointError(error, 'authentication')) throw error;
      console.log(`\n${what}: ${error.name}, status ${error.status ?? '?'}.`);
      console.log(error.hint ?? error.message);
    }
  }
}
