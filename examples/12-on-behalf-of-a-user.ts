/**
 * Acts on behalf of a user, as a web portal does: the user consents once, and what the portal then creates belongs to
 * that user. At the end the user signs out. Example 04 shows the same sign-in step by step.
 *
 *   node scripts/run-example.mjs examples/12-on-behalf-of-a-user.ts
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const platform = createLocalAnypoint();
const { credentials, organizationId, environmentId, fetch } = platform;
const redirectUri = 'http://localhost:3000/callback';

/** The portal's own client, one for the whole process. */
const portal = new AnypointClient({ auth: credentials, organizationId, environmentId, fetch });

/** What the portal does when a user comes back from the consent page: a client of their own. */
async function clientOf(callback: URL, expectedState: string): Promise<AnypointClient> {
  if (callback.searchParams.get('state') !== expectedState) throw new Error('This answer belongs to another sign-in.');
  const code = callback.searchParams.get('code') ?? '';
  const { refreshToken } = await portal.auth.exchangeCode({ code, redirectUri });
  if (refreshToken === undefined) throw new Error('The user did not grant offline_access.');
  console.log(`Exchanged the code for refresh token ${masked(refreshToken)}, to be kept in the user's session.`);
  return portal.withOptions({ auth: { ...credentials, refreshToken } });
}

const scope = 'full offline_access';
const { url, state } = portal.auth.authorizationUrl({ redirectUri, scope });
const consent = await fetch(url, { redirect: 'manual' });
const asUser = await clientOf(new URL(consent.headers.get('location') ?? redirectUri), state);

const { user } = await asUser.auth.whoAmI();
console.log(`Acting for ${user?.firstName ?? ''} ${user?.lastName ?? ''} (${user?.username ?? '?'}).`);

const { id: applicationId, name } = await asUser.clientApplications.create({ name: 'my-first-app' });
const owners = await portal.clientApplications.listOwners({ applicationId });
console.log(`Created ${name} (${applicationId}); its owner is ${owners.map(({ username }) => username).join(', ')}.`);

const mine = await asUser.clientApplications.list().toArray();
console.log(`The user's own applications: ${mine.map((one) => one.name).join(', ')}.`);

try {
  await asUser.clientApplications.resetSecret({ applicationId: notMine() });
} catch (error) {
  if (!isAnypointError(error, 'permission')) throw error;
  console.log(`What the user may not do, the portal cannot do for them: ${error.name}, ${error.status ?? '?'}.`);
}

const { accessToken } = await asUser.auth.getAccessToken();
await asUser.auth.revoke();
const { active } = await portal.auth.introspect({ token: accessToken });
console.log(`Signed out: the user's token is ${active ? 'still' : 'no longer'} active.`);

/** An application of another owner. */
function notMine(): number {
  for (const { id, ownerIds } of platform.state.applications.values()) {
    if (!ownerIds.includes(user?.id ?? '')) return id;
  }
  throw new Error('All applications are theirs.');
}
