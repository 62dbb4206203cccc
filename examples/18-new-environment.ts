/**
 * Brings an API to a new environment: an API instance of its asset with a tier and a policy, and then the promotion of
 * that instance, which takes tiers and policies along and leaves contracts behind.
 *
 *   node scripts/run-example.mjs examples/18-new-environment.ts            against the local platform
 */
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const platform = createLocalAnypoint();
const { credentials: auth, organizationId, environmentId, fetch } = platform;
const anypoint = new AnypointClient({ auth, organizationId, environmentId, fetch });
const { id: production } = await anypoint.environments.find({ nameOrId: 'Production' });

console.log('An API instance of the newest version of Inventory API, in Sandbox:');
const asset = await anypoint.assets.get({ groupId: organizationId, assetId: 'inventory-api' });
const instance = await anypoint.apiInstances.create({
  asset,
  instanceLabel: 'Inventory for partners',
  technology: 'mule4',
  endpoint: { uri: 'https://inventory.internal.example', proxyUri: 'http://0.0.0.0:8081/inventory', isCloudHub: false },
});
const apiInstanceId = instance.id;
console.log(`  ${instance.instanceLabel ?? ''}: ${instance.assetId ?? ''} ${instance.assetVersion ?? ''}`);

console.log('What it allows, and what guards it:');
const tier = await anypoint.slaTiers.create({
  apiInstanceId,
  name: 'Partner',
  autoApprove: true,
  limits: [{ maximumRequests: 600, timePeriodInMilliseconds: 60_000 }],
});
// The vendor's own policies are assets of a group of the vendor's; the definition of a policy says what it is configured with.
const policies = '68ef9520-24e9-4cf2-b2f5-620025690913';
const enforcement = await anypoint.apiInstances.applyPolicy({
  apiInstanceId,
  asset: { groupId: policies, assetId: 'client-id-enforcement', version: '1.3.2' },
  configurationData: { credentialsOriginHasHttpBasicAuthenticationHeader: 'httpBasicAuthenticationHeader' },
});
const spike = await anypoint.apiInstances.applyPolicy({
  apiInstanceId,
  asset: { groupId: policies, assetId: 'spike-control', version: '1.2.1' },
  configurationData: { maximumRequests: 20, timePeriodInMilliseconds: 1_000 },
  pointcutData: [{ methodRegex: 'POST|PUT', uriTemplateRegex: '/stock/.*' }],
});
console.log(`  tier ${tier.name}; policies ${enforcement.assetId ?? ''}, ${spike.assetId ?? ''}`);

console.log('A second thought: enforcement comes second, and there is no spike control any more.');
await anypoint.apiInstances.updatePolicy({ apiInstanceId, policyId: enforcement.id, order: 2, label: 'Everybody' });
await anypoint.apiInstances.removePolicy({ apiInstanceId, policyId: spike.id });

console.log('To Production, when it has proved itself, with tiers and policies:');
const { id: applicationId } = await anypoint.clientApplications.create({ name: 'stock-board' });
await anypoint.contracts.request({ applicationId, apiInstanceId, tierId: tier.id });
const promoted = await anypoint.apiInstances.promote({ fromApiInstanceId: apiInstanceId, environmentId: production });
const there = { apiInstanceId: promoted.id, environmentId: production };
await anypoint.apiInstances.update({ ...there, instanceLabel: 'Inventory', description: 'For partners' });
const tiers = await anypoint.slaTiers.list(there).toArray();
const guards = await anypoint.apiInstances.listPolicies(there);
const contracts = await anypoint.contracts.list(there).toArray();
console.log(`  a new id: ${promoted.id === apiInstanceId ? 'no' : 'yes'}`);
console.log(`  tiers: ${tiers.map(({ name }) => name).join(', ')}`);
console.log(`  policies: ${guards.map(({ assetId, order }) => `${assetId ?? '?'} (${order ?? '?'})`).join(', ')}`);
console.log(`  contracts: ${contracts.length}; planMove of anypoint-sdk/access brings consumers along`);

console.log('And away with the one in Sandbox:');
await anypoint.apiInstances.delete({ apiInstanceId });
try {
  await anypoint.apiInstances.get({ apiInstanceId });
} catch (error) {
  if (!isAnypointError(error, 'not_found')) throw error;
  console.log(`  ${error.name}, ${error.status ?? '?'}`);
}
