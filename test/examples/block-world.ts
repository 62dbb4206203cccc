/**
 * What a block of documentation finds when it runs: a local platform of its own behind a real socket, named by the
 * environment variables, and values for what `blocks.ts` knows. Bundled with the blocks, never imported by tests.
 */
import Keyv from 'keyv';
import { AnypointClient } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { fakeNodeRedis, MemoryRedis } from '../fakes/redis-clients.js';

const closing: (() => Promise<void>)[] = [];

/** Closes the servers of all blocks that ran. */
export async function closeWorlds(): Promise<void> {
  await Promise.all(closing.splice(0).map((close) => close()));
}

/** Makes a new world, and lets the environment variables name it. Who only waits for approval finds it given. */
export async function blockWorld(waits: boolean): Promise<Record<string, unknown>> {
  const platform = createLocalAnypoint();
  const { credentials, organizationId, environmentId, state } = platform;
  const { baseUrl, close } = await platform.listen();
  closing.push(close);
  Object.assign(process.env, {
    ANYPOINT_BASE_URL: baseUrl,
    ANYPOINT_CLIENT_ID: credentials.clientId,
    ANYPOINT_CLIENT_SECRET: credentials.clientSecret,
    ANYPOINT_ORG: organizationId,
    ANYPOINT_ENV: environmentId,
  });
  const anypoint = new AnypointClient();
  const pending = [...state.contracts.values()].find(({ status }) => status === 'PENDING');
  const user = [...state.users.values()].find(({ username }) => username === 'deniz.lindqvist');
  const administrator = [...state.users.values()].find(({ username }) => username === 'ada.okafor');
  if (pending?.apiId == null || pending.requestedTierId === null || user === undefined || administrator === undefined)
    throw new Error('no world');
  if (waits) await anypoint.contracts.approve({ apiInstanceId: pending.apiId, contractId: pending.id });
  const application = await anypoint.clientApplications.create({ name: 'my-application' });
  const redirectUri = 'http://localhost:3000/callback';
  return {
    platform,
    anypoint,
    source: anypoint,
    target: anypoint,
    auth: credentials,
    ...credentials,
    redis: fakeNodeRedis(new MemoryRedis()),
    keyv: new Keyv(),
    application,
    applicationId: application.id,
    apiInstanceId: pending.apiId,
    contractId: pending.id,
    contract: await anypoint.contracts.get({ apiInstanceId: pending.apiId, contractId: pending.id }),
    tierId: pending.requestedTierId,
    ids: [application.id],
    organizationId,
    environmentId,
    userId: user.id,
    redirectUri,
    username: administrator.username,
    password: administrator.password,
    code: await consent(anypoint, redirectUri),
    ...(await userTokens(anypoint, redirectUri)),
    signAssertion: () => Promise.resolve(assertion(credentials.clientId)),
    tokenFromVault: async () => (await anypoint.auth.getAccessToken()).accessToken,
  };
}

/** Goes to the page of consent as a user who agrees, and comes back with the code. */
async function consent(anypoint: AnypointClient, redirectUri: string): Promise<string> {
  const { url } = anypoint.auth.authorizationUrl({ redirectUri, scope: 'full offline_access' });
  const { headers } = await fetch(url, { redirect: 'manual' });
  return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function userTokens(anypoint: AnypointClient, redirectUri: string): Promise<Record<string, string | undefined>> {
  const code = await consent(anypoint, redirectUri);
  const { refreshToken, accessToken } = await anypoint.auth.exchangeCode({ code, redirectUri });
  return { refreshToken, token: accessToken };
}

/** An app without public keys takes any signature. */
function assertion(clientId: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const seconds = Math.floor(Date.now() / 1_000);
  const aud = 'https://anypoint.mulesoft.com/accounts/api/v2/oauth2/token';
  const claims = { iss: clientId, sub: '1.0|mulesoft|deniz.lindqvist', aud, iat: seconds, exp: seconds + 300 };
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJl`;
}
