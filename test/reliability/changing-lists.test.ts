import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnypointClient, type Fetch, type PagedList } from '../../src/index.js';
import { createLocalAnypoint } from '../../src/testing/index.js';
import { changingListWalks } from './figures.js';
import { seed } from '../fakes/seed.js';

/** What happens to a collection while its list is read: before each page some records go and others come. */
const change = fc.record({ gone: fc.array(fc.nat(), { maxLength: 4 }), newcomers: fc.nat({ max: 4 }) });
const story = fc.record({
  start: fc.nat({ max: 40 }),
  pageSize: fc.integer({ min: 1, max: 12 }),
  changes: fc.array(change, { maxLength: 10 }),
});

interface Named {
  readonly id: number;
}

type List = (anypoint: AnypointClient, pageSize: number) => PagedList<Named>;

const lists: Readonly<Record<string, List>> = {
  'applications in Exchange, without a total': ({ clientApplications }, pageSize) =>
    clientApplications.list({ pageSize }),
  'applications of the older platform, with a total': ({ clientApplications }, pageSize) =>
    clientApplications.list({ view: 'organization', pageSize }),
};

let template: ReturnType<typeof templateOf>;

beforeAll(() => {
  template = templateOf();
});

function templateOf() {
  const [application] = createLocalAnypoint().state.applications.values();
  if (application === undefined) throw new Error('the local platform is empty');
  return application;
}

describe.each(Object.entries(lists))('a list of %s', (_, list) => {
  test('that changes before every page loses and doubles nothing of what is there throughout', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ start, pageSize, changes }) => {
        const local = createLocalAnypoint();
        const { state } = local;
        state.applications.clear();
        let lastId = 100;
        const add = (): void => {
          const id = ++lastId;
          state.applications.set(id, {
            ...template,
            id,
            name: `application ${id}`,
            organizationId: local.organizationId,
          });
        };
        for (let made = 0; made < start; made++) add();
        const removed = new Set<number>();
        const waiting = [...changes];
        const fetch: Fetch = (url, init) => {
          const isPage = url.includes('offset=');
          const answer = local.fetch(url, init);
          if (!isPage) return answer;
          return answer.then((page) => {
            const next = waiting.shift();
            for (const at of next?.gone ?? []) {
              const ids = [...state.applications.keys()];
              const id = ids[at % Math.max(1, ids.length)];
              if (id !== undefined && state.applications.delete(id)) removed.add(id);
            }
            for (let come = 0; come < (next?.newcomers ?? 0); come++) add();
            return page;
          });
        };
        const { organizationId, credentials } = local;
        const anypoint = new AnypointClient({ auth: credentials, organizationId, fetch });
        const got = (await list(anypoint, pageSize).toArray()).map(({ id }) => id);
        const throughout = Array.from({ length: start }, (__, index) => 101 + index).filter((id) => !removed.has(id));
        expect(new Set(got).size).toBe(got.length);
        expect(got.filter((id) => throughout.includes(id)).sort((a, b) => a - b)).toEqual(throughout);
      }),
      { numRuns: changingListWalks, seed },
    );
  }, 240_000);
});
