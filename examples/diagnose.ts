/**
 * Tells what a sign-in may do, capability by capability, and which scope is missing.
 *
 *   npm run diagnose               with the credentials of the environment (ANYPOINT_CLIENT_ID, ANYPOINT_CLIENT_SECRET, …)
 *   npm run diagnose -- --local    against the local platform, with a Connected App that lacks scopes
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

function localClient(): AnypointClient {
  const platform = createLocalAnypoint();
  const auth = platform.addConnectedApp({
    scopes: ['create:client_applications', 'read:exchange', 'view:environment'],
  });
  const { organizationId, environmentId } = platform;
  return new AnypointClient({ auth, organizationId, environmentId, fetch: platform.fetch });
}

try {
  const anypoint = process.argv.includes('--local') ? localClient() : new AnypointClient();
  console.log(String(await anypoint.auth.diagnose()));
} catch (error) {
  if (!isAnypointError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
