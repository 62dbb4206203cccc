/**
 * Signs in as a Connected App on its own behalf (client credentials): the usual way for services. Shows the token, whose
 * it is, that it is shared by all calls, and what a refused sign-in looks like.
 *
 *   node scripts/run-example.mjs examples/02-sign-in-client-credentials.ts            against the local platform
 *   node scripts/run-example.mjs examples/02-sign-in-client-credentials.ts --live     reads with ANYPOINT_CLIENT_ID and
 *                                                                                     ANYPOINT_CLIENT_SECRET
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const { credentials, organizationId, fetch } = platform;
const anypoint = live ? new AnypointClient() : new AnypointClient({ auth: credentials, organizationId, fetch });

const { accessToken, expiresAt } = await anypoint.auth.getAccessToken();
console.log(`Signed in with token ${masked(accessToken)}.`);
// A token that the environment brought along (ANYPOINT_BEARER) has no known end.
if (Number.isFinite(expiresAt)) console.log(`It ends at ${new Date(expiresAt).toISOString()} and is renewed before.`);

const { client, user } = await anypoint.auth.whoAmI();
console.log(`The Connected App is ${client?.name ?? '?'}; ${user?.username ?? 'nobody'} made it.`);

const applications = await anypoint.clientApplications.list().toArray({ limit: 3 });
console.log(`It sees applications such as ${applications.map(({ name }) => name).join(', ') || '(none)'}.`);

if (!live) {
  const tokenRequests = platform.requests.filter(({ path }) => path.endsWith('/oauth2/token'));
  console.log(`All of that took ${tokenRequests.length} token request.`);

  const mistaken = anypoint.withOptions({ auth: { ...credentials, clientSecret: 'not-the-secret' } });
  try {
    await mistaken.auth.whoAmI();
  } catch (error) {
    if (!isAnypointError(error, 'authentication')) throw error;
    console.log(`With a wrong secret: ${error.name}, status ${error.status ?? '?'}. ${error.hint ?? ''}`);
  }
}
