/**
 * Manages applications that others created. A Connected App manages its own; for all of them it needs Manage Client
 * Applications (manage:org_client_applications) on the root organization. Shows the refusal, then finds an application
 * by name, changes it, hands it to another owner, and resets its secret.
 *
 *   node scripts/run-example.mjs examples/11-applications-of-others.ts            against the local platform
 *   node scripts/run-example.mjs examples/11-applications-of-others.ts --live     lists only, with ANYPOINT_CLIENT_ID
 *                                                                                 and ANYPOINT_CLIENT_SECRET
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const live = process.argv.includes('--live');
const platform = createLocalAnypoint();
const { organizationId, fetch } = platform;

function withScopes(...scopes: string[]): AnypointClient {
  return new AnypointClient({ auth: platform.addConnectedApp({ scopes }), organizationId, fetch });
}

const anypoint = live ? new AnypointClient() : withScopes('manage:org_client_applications', 'read:orgusers');
console.log('Applications of the organization, whoever created them:');
const all = await anypoint.clientApplications.list({ view: 'organization' }).toArray({ limit: 20 });
for (const { id, name } of all) console.log(`  ${id} ${name}`);

if (!live) await manage('warehouse-scanner');

async function manage(name: string): Promise<void> {
  const found = await anypoint.clientApplications.findByName({ name });
  if (found === undefined) throw new Error(`There is no ${name}.`);
  const applicationId = found.id;

  try {
    await withScopes('create:client_applications').clientApplications.update({ applicationId, description: '…' });
  } catch (error) {
    if (!isAnypointError(error, 'permission')) throw error;
    console.log(`\nWith Application Creator alone: ${error.name}, ${error.status ?? '?'}.\n${error.hint ?? ''}\n`);
  }

  const description = 'Scans what leaves the warehouse';
  const updated = await anypoint.clientApplications.update({ applicationId, description });
  console.log(`With Manage Client Applications: ${updated.name} is now "${updated.description ?? ''}".`);

  const owners = async (): Promise<string> =>
    (await anypoint.clientApplications.listOwners({ applicationId })).map(({ username }) => username).join(', ');
  const before = await owners();
  const next = await anypoint.organizations.listMembers({ search: 'lindqvist' }).first();
  if (next === undefined) throw new Error('Nobody of that name.');
  await anypoint.clientApplications.addOwner({ applicationId, userId: next.id });
  console.log(`Owners: ${before}; after ${next.username ?? '?'} was added: ${await owners()}.`);

  const { clientSecret } = await anypoint.clientApplications.resetSecret({ applicationId });
  console.log(`Its secret is now ${masked(clientSecret)}; the old one no longer works.`);
}
