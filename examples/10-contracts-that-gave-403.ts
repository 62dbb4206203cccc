/**
 * Lists the contracts of an application that somebody else created. A Connected App gets 403 there although it has every
 * scope that the screens offer; the missing one, manage:client_application for that very application, can only be given
 * by the API (Salesforce help article 001120307). Shows the 403 with its hint, the grant by an administrator, the list.
 *
 *   node scripts/run-example.mjs examples/10-contracts-that-gave-403.ts
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { person } from './support/local.js';

const platform = createLocalAnypoint();
const { organizationId, fetch } = platform;
const auth = platform.addConnectedApp({
  name: 'Contract report',
  scopes: [
    'read:org_client_applications',
    'manage:api_contracts',
    'read:api_contracts',
    'read:exchange',
    'view:environment',
    'read:organization',
  ],
});
const anypoint = new AnypointClient({ auth, organizationId, fetch });

const application = await anypoint.clientApplications.findByName({ name: 'orders-mobile' });
if (application === undefined) throw new Error('There is no orders-mobile.');
const { id: applicationId, clientId } = await new AnypointClient({
  auth: platform.credentials,
  organizationId,
  fetch,
}).clientApplications.get({ applicationId: application.id });

// 1. What used to puzzle people.
try {
  await anypoint.clientApplications.listContracts({ applicationId });
} catch (error) {
  if (!isAnypointError(error, 'permission')) throw error;
  console.log(`${error.method ?? ''} ${error.route ?? ''} → ${error.status ?? ''}`);
  console.log(`Hint: ${error.hint ?? ''}`);
  console.log(`Scopes: ${error.requiredScopes?.join(', ') ?? ''}\n`);
}

// 2. The grant: an Organization Administrator of the root organization, with a token of their own. PATCH adds; never
//    use PUT here, which replaces all other scopes.
const { username, password } = person(platform, 'ada.okafor');
const administrator = new AnypointClient({ auth: { username, password }, organizationId, fetch });
await administrator.request({
  method: 'PATCH',
  path: `/accounts/api/connectedApplications/${auth.clientId}/scopes`,
  body: {
    scopes: [
      {
        scope: 'manage:client_application',
        context_params: { org: organizationId, applicationId: String(applicationId), clientId },
      },
    ],
  },
  replay: 'safe', // scopes that are there already are ignored
});
console.log(`${username} granted manage:client_application for ${application.name} (${applicationId}).\n`);

// 3. The same call again.
const contracts = await anypoint.clientApplications.listContracts({ applicationId });
console.log(`Contracts of ${application.name}:`);
for (const { id, status, tier } of contracts) console.log(`  ${id} ${status}${tier ? ` on ${tier.name}` : ''}`);
