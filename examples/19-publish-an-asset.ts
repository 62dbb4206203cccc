/**
 * Publishes an API to Exchange. Publishing is a form of several parts (multipart), answered with 202 and an address that
 * tells how far it got: a typed call, since the client has no method for it. Then shows what a second attempt is told.
 *
 *   node scripts/run-example.mjs examples/19-publish-an-asset.ts            against the local platform
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AnypointClient, isAnypointError } from 'anypoint-sdk';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const platform = createLocalAnypoint();
const { credentials: auth, organizationId, fetch } = platform;
const anypoint = new AnypointClient({ auth, organizationId, fetch });

const definition = ['openapi: 3.0.3', 'info: { title: Parcels API, version: 1.0.0 }', 'paths: {}'].join('\n');
const asset = { groupId: organizationId, assetId: 'parcels-api', version: '1.0.0' };

async function publish(): Promise<string> {
  const body = new FormData();
  body.set('name', 'Parcels API');
  body.set('type', 'rest-api');
  body.set('properties.apiVersion', 'v1');
  body.set('properties.mainFile', 'parcels.yaml');
  body.set('files.oas.yaml', new Blob([definition], { type: 'application/yaml' }), 'parcels.yaml');
  const answer = await anypoint.request(
    'POST /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}',
    { path: asset, body },
  );
  // 201, with the asset itself, comes where publishing at once was asked for.
  if (!('publicationStatusLink' in answer)) throw new Error('There is no address to ask how far it got.');
  return answer.publicationStatusLink;
}

console.log('Publishing Parcels API 1.0.0:');
const link = await publish();
const runId = link.split('/').at(-1) ?? '';
console.log(`  accepted; a run to follow: ${runId === '' ? 'no' : 'yes'}`);

for (let asked = 0; asked < 20; asked += 1) {
  const { status } = await anypoint.request(
    'GET /exchange/api/v2/organizations/{organizationId}/assets/{groupId}/{assetId}/{version}/publication/status/{runId}',
    { path: { ...asset, runId } },
  );
  console.log(`  ${String(status)}`);
  if (status !== 'running') break;
  await pause(100);
}

const found = await anypoint.assets.get(asset);
console.log(`In Exchange: ${found.name ?? ''} ${found.version ?? ''}, ${found.type ?? ''}, ${found.status ?? ''}`);

console.log('The same version again:');
try {
  await publish();
} catch (error) {
  if (!isAnypointError(error, 'conflict')) throw error;
  console.log(`  ${error.name}, ${error.status ?? '?'}, ${error.platformCode ?? ''}: ${error.message}`);
}
