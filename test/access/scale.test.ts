import { expect, test } from 'vitest';
import { exportAccess, planAccess } from '../../src/access/index.js';
import { place, recordOf } from './worlds.js';

/** As many as the platform allows, over 300 API instances in one environment. */
function largeWorld() {
  const world = place();
  const { applications, contracts, apiInstances, tiers } = world.local.state;
  const application = recordOf(applications, ({ name }) => name === 'orders-mobile');
  const api = recordOf(apiInstances, ({ assetId }) => assetId === 'inventory-api');
  const contract = recordOf(contracts, ({ apiId, status }) => apiId === api.id && status === 'APPROVED');
  for (const records of [applications, contracts, apiInstances, tiers]) records.clear();
  for (let index = 1; index <= 300; index += 1) {
    apiInstances.set(index, { ...api, id: index, assetId: `api-${index}`, legacyApiId: index });
  }
  for (let index = 1; index <= 10_000; index += 1) {
    applications.set(index, { ...application, id: index, name: `application-${index}`, clientId: `client-${index}` });
    for (let nth = 0; nth < 3; nth += 1) {
      const id = index * 3 + nth;
      contracts.set(id, { ...contract, id, applicationId: index, apiId: ((index + nth * 100) % 300) + 1 });
    }
  }
  return world;
}

test('10,000 applications with 30,000 contracts over 300 API instances are read in at most 500 requests', async () => {
  const { client, local } = largeWorld();
  const document = await exportAccess(client);
  expect(document.applications).toHaveLength(10_000);
  expect(document.applications.flatMap(({ contracts }) => contracts)).toHaveLength(30_000);
  expect(local.requests.length).toBeLessThanOrEqual(500);
  local.requests.length = 0;
  const plan = await planAccess(client, document);
  expect(plan.isEmpty).toBe(true);
  expect(local.requests.length).toBeLessThanOrEqual(500);
}, 300_000);
