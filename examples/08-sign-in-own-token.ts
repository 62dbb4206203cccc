/**
 * Uses tokens that come from elsewhere: one that you hold, and a source of your own (a broker, a vault) that is asked
 * when there is none, when it is near its end, and when the platform refused it. Many calls at once ask once.
 *
 *   node scripts/run-example.mjs examples/08-sign-in-own-token.ts            against the local platform
 *   node scripts/run-example.mjs examples/08-sign-in-own-token.ts --live     reads with ANYPOINT_BEARER
 */
import { AnypointClient, isAnypointError, type TokenRequest } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const { credentials, organizationId, fetch } = platform;

/** Stands for your broker: it signs in its own way and hands out the token. */
const broker = new AnypointClient({ auth: credentials, organizationId, fetch });
async function brokered(): Promise<string> {
  return (await broker.auth.getAccessToken()).accessToken;
}

// A token that you hold, such as one from ANYPOINT_BEARER. It cannot be renewed.
const held = live
  ? new AnypointClient()
  : new AnypointClient({ auth: { token: await brokered() }, organizationId, fetch });
const { client, user } = await held.auth.whoAmI();
console.log(`The held token belongs to ${client?.name ?? user?.username ?? 'somebody'}.`);

if (!live) {
  // A source of your own.
  const asked: string[] = [];
  const getToken = async ({ reason }: TokenRequest): Promise<{ accessToken: string; expiresInSeconds: number }> => {
    asked.push(reason);
    // A refused token must not be handed out again.
    if (reason === 'rejected') await broker.auth.revoke();
    return { accessToken: await brokered(), expiresInSeconds: 600 };
  };
  const anypoint = new AnypointClient({ auth: { getToken }, organizationId, fetch });
  await Promise.all(Array.from({ length: 20 }, () => anypoint.auth.whoAmI()));
  console.log(`20 calls at once asked the source ${asked.length} time (${asked.join(', ')}).`);

  platform.state.accessTokens.clear();
  await anypoint.auth.whoAmI();
  console.log(
    `After the platform refused the token: ${asked.length} times (${asked.join(', ')}), and the call went on.`,
  );

  try {
    await held.auth.whoAmI();
  } catch (error) {
    if (!isAnypointError(error, 'authentication')) throw error;
    console.log(`The held token is refused as well, and nobody can renew it: ${error.name}.`);
  }
}
