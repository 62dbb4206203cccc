/**
 * The main job from end to end: sign in, create a client application, get a contract approved, clean up.
 *
 *   npm run quickstart             against the local platform, over real HTTP on loopback
 *   npm run quickstart -- --live   against the real platform, reading only; needs ANYPOINT_CLIENT_ID,
 *                                  ANYPOINT_CLIENT_SECRET and ANYPOINT_ORG, and takes ANYPOINT_ENV
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked, Narrator } from './support/narrator.js';

const narrator = new Narrator();

async function signIn(anypoint: AnypointClient): Promise<void> {
  await narrator.step(
    'Sign in',
    'anypoint.auth.getAccessToken()',
    () => anypoint.auth.getAccessToken(),
    ({ accessToken, expiresAt }) => {
      const minutes = Math.round((expiresAt - Date.now()) / 60_000);
      return `token ${masked(accessToken)}${Number.isFinite(minutes) ? `, valid for ${minutes} minutes` : ''}`;
    },
  );
  await narrator.step(
    'Who am I, and in which organization?',
    'anypoint.auth.whoAmI()',
    () => anypoint.auth.whoAmI(),
    ({ client, user }) =>
      `${client?.name ?? user?.username ?? 'somebody'} in ${user?.organization?.name ?? client?.org_id ?? 'an organization'}`,
  );
}

async function runLocally(): Promise<void> {
  const platform = createLocalAnypoint();
  const server = await platform.listen();
  console.log(`The local platform listens on ${server.baseUrl}.`);
  try {
    const anypoint = new AnypointClient({
      auth: platform.credentials,
      baseUrl: server.baseUrl,
      organizationId: platform.organizationId,
      environmentId: platform.environmentId,
      logger: narrator.logger,
    });
    await signIn(anypoint);
    await mainJob(anypoint);
  } finally {
    await server.close();
  }
}

async function mainJob(anypoint: AnypointClient): Promise<void> {
  const application = await narrator.step(
    'Create a client application',
    "anypoint.clientApplications.create({ name: 'quickstart-orders', … })",
    () =>
      anypoint.clientApplications.create({
        name: 'quickstart-orders',
        description: 'Made by the quickstart',
        redirectUris: ['https://orders.example.com/callback'],
      }),
    ({ id, clientId, clientSecret }) =>
      `application ${id}, client id ${clientId ?? '?'}, secret ${masked(clientSecret)}`,
  );
  const applicationId = application.id;

  const { instance, tiers } = await narrator.step(
    'Find an API instance with a tier that waits for approval',
    'anypoint.apiInstances.list() · anypoint.slaTiers.list({ apiInstanceId })',
    async () => {
      for await (const candidate of anypoint.apiInstances.list()) {
        const found = await anypoint.slaTiers.list({ apiInstanceId: candidate.id }).toArray();
        if (found.length > 1 && found.some(({ autoApprove }) => autoApprove !== true)) {
          return { instance: candidate, tiers: found };
        }
      }
      throw new Error('No API instance has two tiers, one of them with manual approval.');
    },
    (found) =>
      `${found.instance.assetId ?? ''} ${found.instance.id}: ${found.tiers.map(({ name }) => name).join(', ')}`,
  );
  const apiInstanceId = instance.id;
  const manual = tiers.find(({ autoApprove }) => autoApprove !== true);
  const other = tiers.find(({ id }) => id !== manual?.id);
  if (manual === undefined || other === undefined) throw new Error('The tiers changed while this ran.');

  const requested = await narrator.step(
    `Request a contract on tier ${manual.name}`,
    'anypoint.contracts.request({ applicationId, apiInstanceId, tierId })',
    () => anypoint.contracts.request({ applicationId, apiInstanceId, tierId: manual.id }),
    ({ id, status }) => `contract ${id} is ${status}`,
  );
  const at = { apiInstanceId, contractId: requested.id };

  await narrator.step(
    'Approve it, as the owner of the API',
    'anypoint.contracts.approve({ apiInstanceId, contractId })',
    () => anypoint.contracts.approve(at),
    ({ id, status, approvedDate }) => `contract ${id} is ${status} since ${approvedDate ?? '?'}`,
  );
  await narrator.step(
    'List the contracts of the API instance, page by page',
    'for await (const page of anypoint.contracts.list({ apiInstanceId }).pages()) …',
    async () => {
      const pages: number[] = [];
      for await (const page of anypoint.contracts.list({ apiInstanceId, pageSize: 2 }).pages())
        pages.push(page.items.length);
      return pages;
    },
    (pages) => `pages of ${pages.join(' + ')} contracts`,
  );
  await narrator.step(
    'List all applications of the organization, page by page',
    "anypoint.clientApplications.list({ view: 'organization' })",
    async () => {
      const names: string[] = [];
      for await (const { name } of anypoint.clientApplications.list({ view: 'organization', pageSize: 2 }))
        names.push(name);
      return names;
    },
    (names) => names.join(', '),
  );
  await narrator.step(
    `Ask for tier ${other.name} instead`,
    'anypoint.contracts.requestTierChange({ applicationId, contractId, tierId })',
    () => anypoint.contracts.requestTierChange({ applicationId, contractId: requested.id, tierId: other.id }),
    ({ status, tier, requestedTier }) =>
      `contract is ${status} on ${tier?.name ?? manual.name}${requestedTier ? `, ${requestedTier.name} is requested` : ''}`,
  );
  await narrator.step(
    'Reset the secret',
    'anypoint.clientApplications.resetSecret({ applicationId })',
    () => anypoint.clientApplications.resetSecret({ applicationId }),
    ({ clientSecret }) => `the secret is now ${masked(clientSecret)}; the old one no longer works`,
  );
  await narrator.step(
    'Clean up: revoke and delete the contract, delete the application',
    'anypoint.contracts.revoke(…) · anypoint.contracts.delete(…) · anypoint.clientApplications.delete(…)',
    async () => {
      await anypoint.contracts.revoke(at);
      await anypoint.contracts.delete(at);
      await anypoint.clientApplications.delete({ applicationId });
    },
    () => 'all gone',
  );
  narrator.summary('The main job works: an application got its contract, and everything is cleaned up.');
}

async function readLive(): Promise<void> {
  const anypoint = new AnypointClient({ logger: narrator.logger });
  await signIn(anypoint);
  await narrator.step(
    'List the environments',
    'anypoint.environments.list()',
    () => anypoint.environments.list().toArray({ limit: 20 }),
    (environments) => environments.map(({ name, type }) => `${name} (${type})`).join(', ') || 'none',
  );
  await narrator.step(
    'List the first client applications',
    'anypoint.clientApplications.list().toArray({ limit: 10 })',
    () => anypoint.clientApplications.list().toArray({ limit: 10 }),
    (applications) => applications.map(({ id, name }) => `${name} (${id})`).join(', ') || 'none',
  );
  if ((process.env['ANYPOINT_ENV'] ?? '') !== '') {
    await narrator.step(
      'List the first API instances of the environment',
      'anypoint.apiInstances.list().toArray({ limit: 10 })',
      () => anypoint.apiInstances.list().toArray({ limit: 10 }),
      (instances) => instances.map(({ id, assetId }) => `${assetId ?? '?'} (${id})`).join(', ') || 'none',
    );
  }
  await narrator.step(
    'What may this sign-in do?',
    'anypoint.auth.diagnose()',
    () => anypoint.auth.diagnose(),
    (diagnosis) => `\n${String(diagnosis)}`,
  );
  narrator.summary('The sign-in works. Nothing was changed.');
}

try {
  await (process.argv.includes('--live') ? readLive() : runLocally());
} catch (error) {
  if (!isAnypointError(error)) throw error;
  // The message was told with its step; a failed configuration has none.
  if (error.code === 'configuration') console.error(error.message);
  process.exitCode = 1;
}
