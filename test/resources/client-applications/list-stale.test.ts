import { describe, expect, it } from 'vitest';
import { createLocalAnypoint } from '../../../src/testing/index.js';
import { clientOf, resources } from '../../fakes/resources.js';
import { answeringFetch, json, type SentRequest } from '../../fakes/scripted-fetch.js';
import { rejection } from '../../fakes/time.js';

const names = (applications: readonly { readonly name: string }[]): string[] => applications.map(({ name }) => name);

describe('applications without a contract', () => {
  it('are all that are listed, and a contract takes one off the list when it is read again', async () => {
    const local = createLocalAnypoint();
    local.state.contracts.clear();
    const [one] = local.state.applications.values();
    const stale = clientOf(local).clientApplications.listStale();
    const all = [...local.state.applications.values()].map(({ name }) => name);
    expect(names(await stale.toArray()).sort()).toEqual(all.sort());
    const contract = local.addContract(one === undefined ? {} : { applicationId: one.id });
    expect(names(await stale.toArray())).not.toContain(one?.name);
    local.state.contracts.delete(contract.id);
    expect(names(await stale.toArray())).toContain(one?.name);
  });

  it.each(['PENDING', 'APPROVED', 'REJECTED', 'REVOKED'] as const)('are none with a %s one', async (status) => {
    const local = createLocalAnypoint();
    const { applicationId } = local.addContract({ status });
    const listed = await clientOf(local).clientApplications.listStale().toArray();
    expect(listed.map(({ id }) => id)).not.toContain(applicationId);
  });

  it('come from every page, and those in use are asked for once', async () => {
    const total = 25;
    const applications = Array.from({ length: total }, (_, index) => ({ id: index + 1, name: `a${index + 1}` }));
    const inUse = applications.filter(({ id }) => id % 3 !== 0);
    const { fetch, sent } = answeringFetch(({ url }: SentRequest) => {
      const { pathname, searchParams } = new URL(url);
      if (pathname.endsWith('/contracts/applications')) return json(inUse);
      const offset = Number(searchParams.get('offset'));
      return json({ total, applications: applications.slice(offset, offset + Number(searchParams.get('limit'))) });
    });
    const listed = await resources(fetch).clientApplications.listStale({ pageSize: 4 }).toArray();
    expect(listed.map(({ id }) => id)).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
    const paths = sent.map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => path.endsWith('/apis/versions/contracts/applications'))).toHaveLength(1);
    expect(sent.every(({ url }) => !url.includes('/contracts/') === url.includes('targetAdminSite=true'))).toBe(true);
  });

  it('come without secrets', async () => {
    const { fetch } = answeringFetch(({ url }: SentRequest) =>
      url.includes('/contracts/applications')
        ? json([])
        : json({ total: 1, applications: url.includes('offset=0') ? [{ id: 1, name: 'a', clientSecret: 's3' }] : [] }),
    );
    expect(JSON.stringify(await resources(fetch).clientApplications.listStale().toArray())).not.toContain('s3');
  });

  it('are not guessed where those in use may not be seen: all would seem stale', async () => {
    let refused = true;
    const { fetch } = answeringFetch(({ url }: SentRequest) => {
      if (url.includes('/contracts/applications')) return refused ? json({ message: 'Forbidden' }, 403) : json([]);
      return json({ total: 1, applications: url.includes('offset=0') ? [{ id: 1, name: 'a' }] : [] });
    });
    const stale = resources(fetch).clientApplications.listStale();
    expect(await rejection(stale.toArray())).toMatchObject({
      code: 'permission',
      route: '/apiplatform/repository/v2/organizations/{organizationId}/apis/versions/contracts/applications',
      requiredScopes: expect.arrayContaining([['read:org_client_applications']]) as unknown,
    });
    refused = false;
    expect(names(await stale.toArray())).toEqual(['a']);
  });
});
