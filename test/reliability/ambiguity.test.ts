import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AnypointClient, isAnypointError, type Fetch } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { networkFailure } from '../fakes/scripted-fetch.js';
import { fakeTime, untilSettled } from '../fakes/time.js';
import { faults, type FaultKind } from './matrix.js';

beforeAll(async () => {
  await import('../../src/core/read/zod.js');
  fakeTime();
});
afterAll(() => void vi.useRealTimers());

const newName = 'made-once';

/** Makes a platform on which the first creation of a kind meets a fault, and a client of it. */
function stage(fault: FaultKind, collection: string) {
  const local = createLocalAnypoint();
  const hit = (method: string, url: string): boolean => method === 'POST' && new URL(url).pathname.endsWith(collection);
  const order = fault.order({ quote: 'quoted' });
  let refusals = order === 'refuse' ? 1 : 0;
  if (order !== 'refuse') local.fail({ ...order, match: (request) => hit(request.method, request.url) });
  let sent = 0;
  const fetch: Fetch = (url, init) => {
    if (!hit(init.method, url)) return local.fetch(url, init);
    sent++;
    return refusals-- > 0 ? Promise.reject(networkFailure('ECONNREFUSED')) : local.fetch(url, init);
  };
  const { organizationId, environmentId } = local;
  const client = new AnypointClient({ auth: local.credentials, organizationId, environmentId, fetch });
  const { applications, contracts, apiInstances, tiers } = local.state;
  const withTiers = new Set([...tiers.values()].map(({ apiId }) => apiId));
  const instance = [...apiInstances.values()].find(
    ({ id, environmentId: at, providerId }) => !withTiers.has(id) && at === environmentId && providerId === null,
  );
  const taken = new Set(
    [...contracts.values()].filter(({ apiId }) => apiId === instance?.id).map((one) => one.applicationId),
  );
  const free = [...applications.values()].find(({ id, providerId }) => !taken.has(id) && providerId === null);
  if (instance === undefined || free === undefined) throw new Error('the local platform has no free pair');
  return {
    client,
    sent: () => sent,
    applications: () => [...applications.values()].filter(({ name }) => name === newName).length,
    contracts: () =>
      [...contracts.values()].filter((one) => one.apiId === instance.id && one.applicationId === free.id).length,
    pair: { applicationId: free.id, apiInstanceId: instance.id },
  };
}

type Stage = ReturnType<typeof stage>;

const kinds = [
  {
    what: 'clientApplications',
    collection: '/applications',
    ensure: ({ client }: Stage): Promise<{ readonly created: boolean }> =>
      client.clientApplications.ensure({ name: newName }),
    create: ({ client }: Stage): Promise<unknown> => client.clientApplications.create({ name: newName }),
    count: (one: Stage) => one.applications(),
    hint: /application may exist all the same.*`clientApplications\.findByName`.*`clientApplications\.ensure`/,
  },
  {
    what: 'contracts',
    collection: '/contracts',
    ensure: ({ client, pair }: Stage): Promise<{ readonly created: boolean }> => client.contracts.ensure(pair),
    create: ({ client, pair }: Stage): Promise<unknown> => client.contracts.request(pair),
    count: (one: Stage) => one.contracts(),
    hint: /contract may exist all the same.*`clientApplications\.listContracts`.*`contracts\.ensure`/,
  },
] as const;

const uncertain = faults.filter(({ nature }) => nature === 'uncertain');
const lost = uncertain.filter(({ carriedOut }) => carriedOut === true);
const unheard = uncertain.filter(({ carriedOut }) => carriedOut !== true);
const cured = faults.filter(({ nature }) => ['haste', 'never sent', 'token refused', 'harmless'].includes(nature));

function rows(some: readonly FaultKind[]) {
  return some.flatMap((fault) => kinds.map((kind) => [kind.what, fault.name, kind, fault] as const));
}

describe('a creation whose answer never came', () => {
  test.each(rows(lost))('%s.ensure finds what was made: %s', async (_, __, kind, fault) => {
    const one = stage(fault, kind.collection);
    const outcome = await untilSettled(kind.ensure(one));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { created: true } });
    expect({ made: kind.count(one), sent: one.sent() }).toEqual({ made: 1, sent: 1 });
  });

  test.each(rows(unheard))('%s.ensure looks, finds nothing, and makes it then: %s', async (_, __, kind, fault) => {
    const one = stage(fault, kind.collection);
    expect(await untilSettled(kind.ensure(one))).toMatchObject({ status: 'fulfilled', value: { created: true } });
    expect({ made: kind.count(one), sent: one.sent() }).toEqual({ made: 1, sent: 2 });
  });

  test.each(rows(uncertain))(
    '%s: a plain creation says that it may exist, and how to look for it: %s',
    async (_, __, kind, fault) => {
      const one = stage(fault, kind.collection);
      const outcome = await untilSettled(kind.create(one));
      const error: unknown = outcome.status === 'rejected' ? outcome.reason : undefined;
      if (!isAnypointError(error)) throw new Error('was expected to fail');
      expect(error.code).toBe(fault.code);
      expect(error.hint).toMatch(kind.hint);
      expect(error.message).not.toContain(error.hint);
      expect(String(error)).toContain(error.hint);
      expect({ made: kind.count(one), sent: one.sent() }).toEqual({ made: fault.carriedOut === true ? 1 : 0, sent: 1 });
    },
  );
});

describe('a creation that surely did not happen', () => {
  test.each(rows(cured))('%s.ensure and a plain creation make one: %s', async (_, __, kind, fault) => {
    for (const work of [kind.ensure, kind.create]) {
      const one = stage(fault, kind.collection);
      expect(await untilSettled(work(one))).toMatchObject({ status: 'fulfilled' });
      expect(kind.count(one)).toBe(1);
    }
  });
});
