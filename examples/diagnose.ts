/**
 * Tells what a sign-in may do, capability by capability, and which scope is missing.
 *
 *   npm run diagnose               with the credentials of the environment (ANYPOINT_CLIENT_ID, ANYPOINT_CLIENT_SECRET, …)
 *   npm run diagnose -- --local    against the local platform, with a Connected App that lacks scopes
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const platform = createLocalAnypoint();
const { organizationId, environmentId, fetch } = platform;

async function diagnoseLocally(title: string, scopes: readonly string[]): Promise<void> {
  const auth = platform.addConnectedApp({ scopes });
  const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
  console.log(`${title}:\n\n${String(await anypoint.auth.diagnose())}\n`);
}

try {
  if (process.argv.includes('--local')) {
    const scopes = ['create:client_applications', 'read:exchange', 'view:environment', 'read:api_configuration'];
    await diagnoseLocally('A Connected App that may not read its own scopes, so that only probes tell', scopes);
    await diagnoseLocally('The same with View Connected Applications (read:orgconnapps)', [
      ...scopes,
      'read:orgconnapps',
    ]);
  } else {
    console.log(String(await new AnypointClient().auth.diagnose()));
  }
} catch (error) {
  if (!isAnypointError(error)) throw error;
  console.error(String(error));
  process.exitCode = 1;
}
