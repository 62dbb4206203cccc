/**
 * Migrates client applications and their contracts from one control plane to another, from the errors that one sees at
 * first to the finished migration, and then retires an old version of an API.
 */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import {
  accessRows,
  applyPlan,
  exportAccess,
  formatAccess,
  mapAccess,
  parseAccess,
  parsePlan,
  planAccess,
  planMove,
  toCsv,
  toMermaid,
} from 'anypoint-sdk/access';
import { fileJournal } from 'anypoint-sdk/node';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const here = createLocalAnypoint();
const there = createLocalAnypoint();

// The other organization has the APIs already, under its own names, and no applications yet.
there.state.applications.clear();
there.state.contracts.clear();
const production = [...there.state.environments.values()].find(({ name }) => name === 'Production');
const ordersThere = [...there.state.apiInstances.values()].find(
  ({ assetId, environmentId }) => assetId === 'orders-api' && environmentId === production?.id,
);
if (production === undefined || ordersThere === undefined) throw new Error('The local platform has another world.');
there.addApiInstance({ assetId: 'inventory-api', environmentId: production.id });
there.addTier({ apiInstanceId: ordersThere.id, name: 'Standard', autoApprove: true });
there.addTier({ apiInstanceId: ordersThere.id, name: 'Platinum', autoApprove: false });

const [serverHere, serverThere] = [await here.listen(), await there.listen()];
const folder = await mkdtemp(join(tmpdir(), 'migrate-'));

const source = new AnypointClient({ auth: here.credentials, baseUrl: serverHere.baseUrl });
const target = new AnypointClient({ auth: there.credentials, baseUrl: serverThere.baseUrl });

const scopes = ['create:client_applications', 'read:organization', 'view:environment', 'read:api_configuration'];
const auth = here.addConnectedApp({ scopes: [...scopes, 'read:api_contracts', 'profile'] });
const anypoint = new AnypointClient({ auth, baseUrl: serverHere.baseUrl });
const { organizationId, environmentId } = here;
const [mobile] = here.state.applications.values();

const calls = {
  'The APIs of an environment in Exchange': () =>
    anypoint.request({ path: `/exchange/api/v1/organizations/${organizationId}/environments/${environmentId}/apis` }),
  'All applications': () => anypoint.clientApplications.list({ view: 'organization' }).toArray(),
  'An application of somebody else': () => anypoint.clientApplications.get({ applicationId: mobile?.id ?? 0 }),
};
for (const [what, call] of Object.entries(calls)) {
  try {
    console.log(`${what}: ${JSON.stringify(await call())}`);
  } catch (error) {
    if (!isAnypointError(error)) throw error;
    console.log(`${what}: ${error.name}, ${error.status ?? ''}. ${error.hint ?? ''}`);
  }
}

try {
  await exportAccess(anypoint);
} catch (error) {
  if (!isAnypointError(error, 'permission')) throw error;
  console.log(String(error));
}

const document = await exportAccess(source, { environments: ['Sandbox'], owners: true });
const accessFile = join(folder, 'access.yaml');
await writeFile(accessFile, formatAccess(document, { format: 'yaml' }));
console.log(await readFile(accessFile, 'utf8'));

console.log(toCsv(accessRows(document)));
console.log(toMermaid(accessRows(document)));

const written = parseAccess(await readFile(accessFile, 'utf8'));
const draft = await planAccess(target, mapAccess(written, { environments: { Sandbox: 'Production' } }));
console.log(String(draft));

const wanted = mapAccess(written, {
  environments: { Sandbox: 'Production' },
  tiers: { Silver: 'Standard', Gold: 'Platinum' },
});
const plan = await planAccess(target, wanted, { approve: true });
console.log(String(plan));
const planFile = join(folder, 'plan.json');
await writeFile(planFile, JSON.stringify(plan));

const vault = join(folder, 'secrets.jsonl');
const reviewed = parsePlan(await readFile(planFile, 'utf8'));
const report = await applyPlan(target, reviewed, {
  journal: fileJournal(join(folder, 'migration.jsonl')),
  onSecret: (secret) => appendFile(vault, `${JSON.stringify(secret)}\n`, { mode: 0o600 }),
});
console.log(String(report));

const again = await planAccess(target, wanted, { approve: true });
console.log(`Planned again: ${again.isEmpty ? 'nothing to do' : String(again)}`);

const withSecrets = await exportAccess(source, { includeCredentials: true });
try {
  await planAccess(source, withSecrets, { credentials: 'carry' });
} catch (error) {
  if (!isAnypointError(error, 'configuration')) throw error;
  console.log(error.message);
}

const newOrders = there.addApiInstance({
  assetId: 'orders-api',
  environmentId: production.id,
  productVersion: 'v2',
  assetVersion: '2.0.0',
});
for (const name of ['Standard', 'Platinum']) there.addTier({ apiInstanceId: newOrders.id, name, autoApprove: true });

const move = await planMove(target, {
  fromApiInstanceId: ordersThere.id,
  toApiInstanceId: newOrders.id,
  retire: 'revoke',
});
console.log(String(move));
const moved = await applyPlan(target, move, { holdMs: 20 });
console.log(`${moved.done.length} steps done, ${moved.failed.length} failed.`);

const back = await planMove(target, {
  fromApiInstanceId: newOrders.id,
  toApiInstanceId: ordersThere.id,
  retire: 'revoke',
});
console.log(`The way back: ${back.steps.map(({ kind }) => kind).join(', ')}`);

await Promise.all([serverHere.close(), serverThere.close()]);
await rm(folder, { recursive: true });
