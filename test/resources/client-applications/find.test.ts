import { describe, expect, it } from 'vitest';
import { isAnypointError } from '../../../src/errors.js';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { clientOf, resources } from '../../fakes/resources.js';
import { answeringFetch, json, type SentRequest } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';

interface Lists {
  /** What the search in Exchange finds. */
  readonly search?: readonly object[] | number;
  /** What Exchange lists without a search. */
  readonly all?: readonly object[] | number;
  readonly platformSearch?: readonly object[] | number;
  readonly platformAll?: readonly object[] | number;
}

/** Answers the four lists in which an application can be found; a number is a refusal. */
function lists(given: Lists) {
  return answeringFetch(({ url }: SentRequest) => {
    const { pathname, searchParams } = new URL(url);
    const isPlatform = pathname.startsWith('/apiplatform/');
    const isSearch = searchParams.has('query');
    const found =
      (isPlatform ? (isSearch ? given.platformSearch : given.platformAll) : isSearch ? given.search : given.all) ?? [];
    if (typeof found === 'number') return json({ message: 'Unauthorized' }, found);
    const page = Number(searchParams.get('offset')) === 0 ? found : [];
    return json(isPlatform ? { applications: page, total: found.length } : page);
  });
}

const orders = { id: 1, name: 'orders', masterOrganizationId: 'o' };
const close = [
  { id: 2, name: 'orders-mobile' },
  { id: 3, name: 'Orders' },
];

function find(given: Lists, name = 'orders') {
  const { fetch, sent } = lists(given);
  return { sent, found: resources(fetch).clientApplications.findByName({ name }) };
}

describe('an application is found by its exact name', () => {
  it.each<[string, Lists]>([
    ['by the search of Exchange', { search: [...close, orders] }],
    ['by the search of the older platform', { search: close, platformSearch: [...close, orders] }],
    ['in the list of Exchange when no search finds it', { search: close, platformSearch: [], all: [...close, orders] }],
    ['in the list of the older platform when nothing else shows it', { platformAll: [...close, orders] }],
    ['without the right to the list of the organization (403)', { search: [orders], platformSearch: 403 }],
    ['without the right to the list of the organization (401)', { all: [orders], platformSearch: 401 }],
    ['without the right to the list of Exchange', { search: 403, platformAll: [orders] }],
  ])('%s', async (_, given) => {
    expect(await find(given).found).toMatchObject(orders);
  });

  it('once, when both services show it, with what each of them tells', async () => {
    const { found } = find({ search: [orders], platformSearch: [{ id: 1, name: 'orders', coreServicesId: 'c' }] });
    expect(await found).toEqual({ ...orders, coreServicesId: 'c', clientId: 'c' });
  });

  it('among more than a page of others', async () => {
    const local = createLocalAnypoint();
    const anypoint = clientOf(local);
    const [model] = local.state.applications.values();
    if (model === undefined) throw new Error('the seeded world has no application');
    for (let id = 1; id <= 600; id++) local.state.applications.set(id, { ...model, id, name: `application ${id}` });
    expect(await anypoint.clientApplications.findByName({ name: 'application 599' })).toMatchObject({ id: 599 });
  });
});

describe('no application is found', () => {
  it('when only similar names are there, and the lists are not asked twice', async () => {
    const { sent, found } = find({ search: close, all: close, platformSearch: close, platformAll: close });
    expect(await found).toBeUndefined();
    expect(sent.map(({ url }) => new URL(url).searchParams.get('query'))).toEqual(
      expect.arrayContaining(['orders', null]) as (string | null)[],
    );
  });

  it('and a list that refused once is left alone', async () => {
    const { sent, found } = find({ platformSearch: 403 });
    expect(await found).toBeUndefined();
    const asked = sent.filter(({ url }) => url.includes('/apiplatform/'));
    expect(asked.map(({ url }) => new URL(url).searchParams.get('targetAdminSite'))).toEqual(['true', null]);
  });
});

describe('a search fails', () => {
  it('naming the ids when two applications have the name', async () => {
    const error = await rejection(find({ search: [orders], platformSearch: [{ id: 77, name: 'orders' }] }).found);
    expect(isAnypointError(error, 'conflict')).toBe(true);
    expect(String(error)).toMatch(/ids 1, 77/);
  });

  it('when neither list may be read', async () => {
    const error = await rejection(find({ search: 403, platformSearch: 403 }).found);
    expect(isAnypointError(error, 'permission')).toBe(true);
  });

  it('when the platform fails, rather than to say that there is none', async () => {
    const error = await rejection(find({ search: [], platformSearch: 500 }).found);
    expect(isAnypointError(error, 'server')).toBe(true);
  });
});
