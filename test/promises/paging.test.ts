import { beforeAll, describe, expect, test } from 'vitest';
import { AnypointClient } from '../../src/index.js';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';

const count = 2_500;
let local: LocalAnypoint;
let anypoint: AnypointClient;

beforeAll(async () => {
  local = createLocalAnypoint();
  anypoint = new AnypointClient({ auth: local.credentials, organizationId: local.organizationId, fetch: local.fetch });
  const made = await anypoint.clientApplications.create({ name: 'model' });
  const model = local.state.applications.get(made.id);
  if (model === undefined) throw new Error('not made');
  local.state.applications.clear();
  for (let id = 1; id <= count; id++) {
    const name = `application-${String(id).padStart(5, '0')}`;
    local.state.applications.set(id, { ...model, id, name, clientId: id.toString(16).padStart(32, '0') });
  }
});

describe.each([
  ['owned', /^\/exchange\/api\/v2\//],
  ['organization', /^\/apiplatform\/repository\/v2\//],
] as const)('a list of 2,500 applications over pages of 200, view %s', (view, service) => {
  test('arrives complete and in order', async () => {
    local.requests.length = 0;
    const ids: number[] = [];
    for await (const { id } of anypoint.clientApplications.list({ view, pageSize: 200, sort: 'name' })) ids.push(id);
    expect(ids).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    const pages = local.requests.filter(({ path }) => service.test(path));
    expect(pages.length).toBeGreaterThanOrEqual(13);
    expect(pages.length).toBeLessThanOrEqual(14);
  });

  test('is asked for no further than is looked at', async () => {
    local.requests.length = 0;
    const list = anypoint.clientApplications.list({ view, pageSize: 200, sort: 'name' });
    expect(local.requests).toHaveLength(0);
    expect((await list.first())?.id).toBe(1);
    expect(local.requests).toHaveLength(1);
    const some = await list.toArray({ limit: 450 });
    expect(some.map(({ id }) => id)).toEqual(Array.from({ length: 450 }, (_, i) => i + 1));
    expect(local.requests).toHaveLength(4);
  });
});
