import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { accessRequest, asApp, landmarks, list, number, text } from './asking.js';

/** Adds so many applications that the app of the local platform created. */
function addApplications(local: LocalAnypoint, count: number): void {
  const pattern = landmarks(local).application('orders-mobile');
  for (let index = 0; index < count; index += 1) {
    const id = 5_000_000 + index;
    const given = { id, name: `app ${index}`, clientId: `client-${index}` };
    local.state.applications.set(id, { ...pattern, ...given });
  }
}

describe('lists', () => {
  it('of Exchange are bare arrays, complete over pages, and empty past the end', async () => {
    const local = createLocalAnypoint();
    addApplications(local, 600);
    const { applications } = landmarks(local);
    const ask = await asApp(local);
    const ids: number[] = [];
    for (let offset = 0; offset < 750; offset += 250) {
      const { body } = await ask('GET', `${applications}?targetAdminSite=true&offset=${offset}&limit=250`);
      ids.push(...list(body).map((item) => number(item, 'id')));
    }
    expect(ids).toEqual([...local.state.applications.keys()]);
    expect(await ask('GET', `${applications}?offset=9999`)).toMatchObject({ status: 200, body: [] });
  });

  it('of the older platform come with a total, also past the end', async () => {
    const local = createLocalAnypoint();
    addApplications(local, 300);
    const { platformApplications } = landmarks(local);
    const ask = await asApp(local);
    const all = `${platformApplications}?targetAdminSite=true`;
    const { body } = await ask('GET', all);
    expect(list(body, 'applications')).toHaveLength(100);
    expect(number(body, 'total')).toBe(local.state.applications.size);
    const { body: past } = await ask('GET', `${all}&offset=9999`);
    expect(past).toEqual({ applications: [], total: local.state.applications.size });
  });

  it('keep to each endpoint’s own limits: 400 beyond them', async () => {
    const local = createLocalAnypoint();
    const place = landmarks(local);
    const ask = await asApp(local);
    const organization = `/accounts/api/organizations/${local.organizationId}`;
    for (const [path, least, most] of [
      [place.applications, 0, 250],
      ['/exchange/api/v2/assets/search', 0, 250],
      [place.platformApplications, 1, 250],
      [`${place.apis}/${place.orders.id}/tiers`, 0, 250],
      [`${place.apis}/${place.orders.id}/contracts`, 0, 250],
      [`${organization}/environments`, 0, 500],
      ['/accounts/api/connectedApplications', 0, 20],
    ] as const) {
      const statuses = [];
      for (const limit of [least - 1, least, most, most + 1]) {
        statuses.push((await ask('GET', `${path}?limit=${limit}`)).status);
      }
      expect([path, ...statuses]).toEqual([path, 400, 200, 200, 400]);
    }
  });

  it('of API instances count assets, each with all its instances', async () => {
    const local = createLocalAnypoint();
    const { apis, orders } = landmarks(local);
    local.state.apiInstances.set(1, { ...orders, id: 1, instanceLabel: 'second' });
    const ask = await asApp(local);
    const { body } = await ask('GET', `${apis}?limit=1&offset=1`);
    expect(body).toMatchObject({ total: 2, assets: [{ exchangeAssetName: 'Orders API', totalApis: 2 }] });
    const { body: flat } = await ask('GET', `${apis.replace('/api/', '/xapi/')}?limit=250`);
    expect(number(flat, 'total')).toBe(3);
  });

  it('are sorted and searched as asked', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications } = landmarks(local);
    const ask = await asApp(local);
    const names = async (path: string, ...within: string[]) =>
      list((await ask('GET', path)).body, ...within).map((item) => text(item, 'name'));
    const all = await names(`${platformApplications}?sort=name&ascending=false`, 'applications');
    expect(all).toEqual([...all].sort().reverse());
    expect(await names(`${applications}?query=orders-web&literalMatch=true`)).toEqual(['orders-web']);
    // The fuzzy search of the platform brings more than was meant.
    expect(await names(`${applications}?query=orders-web`)).toContain('orders-mobile');
  });

  it('show credentials to administrators who ask for them, and to nobody else', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications, orders, apis, application } = landmarks(local);
    const ask = await asApp(local);
    const secret = application('orders-mobile').clientSecret;
    for (const path of [applications, platformApplications, `${apis}/${orders.id}/contracts`]) {
      expect(JSON.stringify((await ask('GET', path)).body)).not.toContain(secret);
    }
    for (const path of [applications, platformApplications]) {
      expect(JSON.stringify((await ask('GET', `${path}?targetAdminSite=true`)).body)).toContain(secret);
    }
  });

  it('of the older platform show, under a business group, only applications with contracts there', async () => {
    const local = createLocalAnypoint();
    const { applications, platformApplications, businessGroup, shipping, application } = landmarks(local);
    const ask = await asApp(local);
    const path = platformApplications.replace(local.organizationId, businessGroup.id);
    expect((await ask('GET', path)).body).toEqual({ applications: [], total: 0 });
    await ask('POST', `${applications}/${application('night-batch').id}/contracts`, accessRequest(shipping));
    expect((await ask('GET', path)).body).toMatchObject({ applications: [{ name: 'night-batch' }], total: 1 });
  });
});
