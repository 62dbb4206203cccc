/**
 * Automates what a person does in Exchange: makes sure that an application exists and has its contract, waits until the
 * API's owner has approved it, and changes nothing when it is run again. Fit for a deployment pipeline.
 *
 *   node scripts/run-example.mjs examples/09-application-with-contract.ts
 */
import { AnypointClient } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';
import { masked } from './support/narrator.js';

const platform = createLocalAnypoint();
const { organizationId, environmentId, fetch } = platform;

// The pipeline's own Connected App, with what it needs and no more.
const pipeline = new AnypointClient({
  auth: platform.addConnectedApp({
    name: 'Deployment pipeline',
    scopes: [
      'create:client_applications',
      'read:api_configuration',
      'read:exchange',
      'manage:api_contracts',
      'read:api_contracts',
      'view:environment',
      'read:organization',
    ],
  }),
  organizationId,
  environmentId,
  fetch,
});
// Somebody else decides about contracts.
const owner = new AnypointClient({ auth: platform.credentials, organizationId, environmentId, fetch });

const instance = await pipeline.apiInstances.list({ assetId: 'orders-api' }).first();
if (instance === undefined) throw new Error('There is no instance of orders-api in this environment.');
const apiInstanceId = instance.id;
const tiers = await pipeline.slaTiers.list({ apiInstanceId }).toArray();
const gold = tiers.find(({ name }) => name === 'Gold');
if (gold === undefined) throw new Error('orders-api has no tier Gold.');

async function deploy(): Promise<void> {
  const ensured = await pipeline.clientApplications.ensure({
    name: 'invoice-export',
    description: 'Exports invoices at night',
    redirectUris: ['https://invoices.example.com/callback'],
  });
  const { application } = ensured;
  const did = ensured.created ? 'was created' : ensured.changed ? 'was changed' : 'is as it should be';
  console.log(`Application ${application.name} (${application.id}) ${did}.`);

  const access = await pipeline.contracts.ensure({ applicationId: application.id, apiInstanceId, tierId: gold?.id });
  const { id: contractId, status } = access.contract;
  console.log(`Contract ${contractId} ${access.created ? 'was requested' : 'exists'} and is ${status}.`);
  if (status === 'PENDING') {
    console.log('Waiting for the owner of the API …');
    const waiting = pipeline.contracts.waitUntilApproved(
      { applicationId: application.id, contractId },
      { timeoutMs: 60_000, pollIntervalMs: 50 },
    );
    await owner.contracts.approve({ apiInstanceId, contractId });
    const approved = await waiting;
    console.log(`… contract ${approved.id} is ${approved.status} on ${approved.tier?.name ?? 'no tier'}.`);
  }
  console.log(`The application signs in with ${application.clientId ?? '?'} and ${masked(application.clientSecret)}.`);
}

console.log('First run');
await deploy();
console.log('\nSecond run');
await deploy();
const creations = platform.requests.filter(({ method, status }) => method === 'POST' && status === 201);
console.log(`\nCreated in both runs: ${creations.length} things, one application and one contract.`);
