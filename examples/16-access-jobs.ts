/**
 * Whole jobs around access to APIs, over HTTP: onboarding from a file that a person wrote, approvals, the rotation of a
 * client secret, applications that nobody uses, and offboarding.
 */
import { AnypointClient } from 'anypoint-sdk';
import {
  applyPlan,
  parseAccess,
  planAccess,
  planApprovals,
  planOffboarding,
  planRotation,
  type AccessPlan,
} from 'anypoint-sdk/access';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const platform = createLocalAnypoint();
const server = await platform.listen();
const anypoint = new AnypointClient({ auth: platform.credentials, baseUrl: server.baseUrl });
const secrets = new Map<string, string>();

/** Shows a plan without its first line, and carries it out. */
async function show(plan: AccessPlan): Promise<void> {
  console.log(String(plan).split('\n').slice(1).join('\n'));
  const report = await applyPlan(anypoint, plan, {
    onSecret: ({ application, clientSecret }) => void secrets.set(application, clientSecret),
  });
  console.log(`\n→ ${report.done.length} done, ${report.waiting.length} waiting, ${report.failed.length} failed\n`);
}

console.log('— Onboarding');
const document = parseAccess(`
version: 1
applications:
  - name: partner-kiosk
    description: Kiosks of our partners
    owners: [deniz.lindqvist]
    contracts:
      - api: { assetId: orders-api, environment: Sandbox }
        tier: Gold
      - api: { assetId: inventory-api, environment: Sandbox }
`);
await show(await planAccess(anypoint, document));

console.log('— Approvals');
await show(
  await planApprovals(anypoint, {
    when: ({ application }) => (application.name.startsWith('partner-') ? 'approve' : undefined),
  }),
);

console.log('— Rotation');
const before = secrets.get('partner-kiosk');
await show(await planRotation(anypoint, { applications: ['partner-kiosk'] }));
console.log(`The secret is ${secrets.get('partner-kiosk') === before ? 'the old one' : 'a new one'}.\n`);

console.log('— Applications without any contract');
for await (const { name } of anypoint.clientApplications.listStale()) console.log(name);

console.log('\n— Offboarding');
await show(await planOffboarding(anypoint, { owner: 'ada.okafor', delete: true }));

await server.close();
