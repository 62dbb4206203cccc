/**
 * Signs in as a user by name and password through a Connected App (password grant). It works only for users without
 * multi-factor authentication; the second half shows what the others get to hear.
 *
 *   node scripts/run-example.mjs examples/03-sign-in-password.ts            against the local platform
 *   node scripts/run-example.mjs examples/03-sign-in-password.ts --live     reads with ANYPOINT_CLIENT_ID,
 *                                              ANYPOINT_CLIENT_SECRET, ANYPOINT_USERNAME and ANYPOINT_PASSWORD
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { person } from './support/local.js';
import { masked } from './support/narrator.js';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const { credentials, organizationId, fetch } = platform;

function asUser(username: string): AnypointClient {
  const { password } = person(platform, username);
  return new AnypointClient({
    auth: { ...credentials, username, password, scope: 'full' },
    organizationId,
    fetch,
  });
}

const anypoint = live ? new AnypointClient() : asUser('deniz.lindqvist');
const { accessToken, scope } = await anypoint.auth.getAccessToken();
console.log(`Signed in with token ${masked(accessToken)}, scope ${scope ?? 'not told'}.`);
const { user } = await anypoint.auth.whoAmI();
console.log(`The token acts for ${user?.username ?? '?'} of ${user?.organization?.name ?? '?'}.`);

if (!live) {
  try {
    await asUser('mina.tanaka').auth.whoAmI();
  } catch (error) {
    if (!isAnypointError(error, 'authentication')) throw error;
    console.log(`\nAn account with MFA: ${error.name}, status ${error.status ?? '?'}.`);
    console.log(error.hint ?? '');
  }
}
