import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PagedList, type ListPage, type PageRequest } from '../../../src/core/list/paged-list.js';
import type { ResponseInfo } from '../../../src/index.js';
import { seed } from '../../fakes/seed.js';

interface Shelf {
  rows: number[];
  readonly asked: PageRequest[];
  inFlight: number;
  mostInFlight: number;
  /** How often somebody waits for the platform: pages that travel together are waited for once. */
  waits: number;
}

interface Habits {
  readonly tellsTotal?: boolean;
  readonly largestPage?: number;
  readonly pageSize?: number;
  /** The platform gives at most so many, whatever was asked. */
  readonly lowersTo?: number;
  readonly totalOf?: (rows: readonly number[]) => number;
  readonly before?: (shelf: Shelf, request: PageRequest) => void;
  readonly answer?: (rows: readonly number[], request: PageRequest) => number[] | undefined;
}

function shelfOf(rows: readonly number[], habits: Habits = {}): { shelf: Shelf; list: PagedList<number> } {
  const shelf: Shelf = { rows: [...rows], asked: [], inFlight: 0, mostInFlight: 0, waits: 0 };
  let turn: Promise<void> | undefined;
  const list = PagedList.of<number, number>({
    readPage: async (request, options) => {
      habits.before?.(shelf, request);
      shelf.asked.push(request);
      shelf.mostInFlight = Math.max(shelf.mostInFlight, ++shelf.inFlight);
      const limit = Math.min(request.limit, habits.lowersTo ?? Infinity);
      const entries = habits.answer?.(shelf.rows, request) ?? shelf.rows.slice(request.offset, request.offset + limit);
      const total = habits.totalOf?.(shelf.rows) ?? shelf.rows.length;
      turn ??= new Promise((resolve) => {
        shelf.waits++;
        setImmediate(() => {
          turn = undefined;
          resolve();
        });
      });
      await turn;
      shelf.inFlight--;
      options.onResponse?.({ ...response, requestId: `page-${request.offset}` });
      const page: ListPage<number> = habits.tellsTotal === true ? { entries, total } : { entries };
      return page;
    },
    keyOf: (row) => row,
    itemsOf: (row) => [row],
    pageSize: habits.pageSize,
    largestPage: habits.largestPage ?? 250,
  });
  return { shelf, list };
}

const response: ResponseInfo = {
  status: 200,
  headers: new Headers(),
  requestId: undefined,
  durationMs: 1,
  pausedMs: 0,
  attempts: 1,
};

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('a page', () => {
  test('tells the response that brought it, and the caller’s own observer is told as well', async () => {
    const { list } = shelfOf(range(5), { pageSize: 2, tellsTotal: true });
    const ids = [];
    for await (const page of list.pages()) ids.push(page.response.requestId);
    expect(ids).toEqual(['page-0', 'page-1', 'page-3']);
  });
});

describe('a list that stands still', () => {
  test('asks for nothing before it is looped over', () => {
    const { shelf } = shelfOf(range(5));
    expect(shelf.asked).toHaveLength(0);
  });

  test.each([
    [0, 1],
    [1, 2],
    [199, 2],
    [200, 2],
    [201, 3],
    [2_500, 14],
  ])(
    'without a total, %i entries over pages of 200 are complete after at most %i requests',
    async (count, requests) => {
      const { shelf, list } = shelfOf(range(count), { pageSize: 200 });
      expect(await list.toArray()).toEqual(range(count));
      expect(shelf.asked.length).toBeLessThanOrEqual(requests);
    },
  );

  test.each([
    [undefined, 10_000, 40],
    [undefined, 9_990, 40],
    [undefined, 9_900, 40],
    [undefined, 500, 2],
    [250, 10_000, 40],
    [250, 9_999, 40],
    [200, 10_000, 50],
    [200, 2_500, 13],
    [2, 5, 3],
    [1, 4, 4],
    [250, 251, 2],
  ])(
    'with a total, pages of %s for %i entries are exactly %i requests, at most 8 at once',
    async (pageSize, count, requests) => {
      const { shelf, list } = shelfOf(range(count), {
        tellsTotal: true,
        ...(pageSize === undefined ? {} : { pageSize }),
      });
      expect(await list.toArray()).toEqual(range(count));
      expect(shelf.asked).toHaveLength(requests);
      expect(shelf.mostInFlight).toBeLessThanOrEqual(8);
      expect(Math.max(...shelf.asked.map(({ limit }) => limit))).toBeLessThanOrEqual(250);
    },
  );

  test.each([
    [10_000, 42, 23],
    [1_000, 6, 5],
    [250, 2, 2],
    [100, 2, 2],
  ])(
    'without a total, %i entries over the largest pages are %i requests, two at a time once pages come full',
    async (count, requests, waits) => {
      const { shelf, list } = shelfOf(range(count));
      expect(await list.toArray()).toEqual(range(count));
      expect(shelf.asked).toHaveLength(requests);
      expect(shelf.waits).toBeLessThanOrEqual(waits);
      expect(shelf.mostInFlight).toBeLessThanOrEqual(2);
    },
  );

  test('gives the first item for one request', async () => {
    const { shelf, list } = shelfOf(range(900), { tellsTotal: true });
    expect(await list.first()).toBe(0);
    expect(shelf.asked).toEqual([{ offset: 0, limit: 1 }]);
  });

  test('reads no further than the limit of toArray', async () => {
    const { shelf, list } = shelfOf(range(5_000), { tellsTotal: true, pageSize: 100 });
    expect(await list.toArray({ limit: 150 })).toEqual(range(150));
    expect(shelf.asked).toHaveLength(2);
  });

  test.each([5, null, 'all', { limits: 5 }])(
    'refuses %j as the limit of toArray, before anything is read',
    async (limit) => {
      const { shelf, list } = shelfOf(range(3));
      await expect(list.toArray(limit as never)).rejects.toMatchObject({
        code: 'configuration',
        message: expect.stringContaining('{ limit: 50 }') as string,
      });
      expect(shelf.asked).toEqual([]);
    },
  );

  test('can be looped over twice, afresh each time', async () => {
    const { shelf, list } = shelfOf(range(3));
    expect(await list.toArray()).toEqual([0, 1, 2]);
    shelf.rows.push(3);
    expect(await list.toArray()).toEqual([0, 1, 2, 3]);
  });

  test('reads ahead only once the loop goes beyond the first page', async () => {
    const { shelf, list } = shelfOf(range(1_000), { tellsTotal: true, pageSize: 10 });
    for await (const row of list) if (row === 5) break;
    expect(shelf.asked).toHaveLength(1);
  });
});

describe('a platform that does not keep to what was agreed', () => {
  test.each([true, false])('may lower the page size (total told: %s)', async (tellsTotal) => {
    const { list } = shelfOf(range(1_000), { tellsTotal, lowersTo: 30 });
    expect(await list.toArray()).toEqual(range(1_000));
  });

  test.each([true, false])('may lower the page size to one (total told: %s)', async (tellsTotal) => {
    const { list } = shelfOf(range(20), { tellsTotal, lowersTo: 1, pageSize: 10 });
    expect(await list.toArray()).toEqual(range(20));
  });

  test.each([0, 1, 7, 10, 20, 99, 5_000])('may tell a wrong total of %i', async (total) => {
    for (const pageSize of [10, 3, 1]) {
      const { list } = shelfOf(range(95), { tellsTotal: true, pageSize, totalOf: () => total });
      expect(await list.toArray()).toEqual(range(95));
    }
  });

  test.each([1, 249, 250, 251, 400, 599, 700])(
    'may tell a total of %i, where pages are as large as they can be',
    async (total) => {
      const { list } = shelfOf(range(600), { tellsTotal: true, pageSize: 250, totalOf: () => total });
      expect(await list.toArray()).toEqual(range(600));
    },
  );

  test('is believed in a total that it never contradicts, where the last full page ends with it', async () => {
    const { shelf, list } = shelfOf(range(600), { tellsTotal: true, pageSize: 250, totalOf: () => 500 });
    expect(await list.toArray()).toEqual(range(500));
    let asked = 0;
    const unsteady = shelfOf(range(600), {
      tellsTotal: true,
      pageSize: 250,
      totalOf: () => (asked++ === 0 ? 499 : 500),
    });
    expect(await unsteady.list.toArray()).toEqual(range(600));
    expect(shelf.asked).toHaveLength(2);
  });

  test('may give shorter pages from some page on, also without a total', async () => {
    for (const from of [250, 900, 2_000, 2_900]) {
      const { list } = shelfOf(range(3_000), {
        answer: (rows, { offset, limit }) =>
          offset < from ? undefined : rows.slice(offset, offset + Math.min(limit, 90)),
      });
      expect(await list.toArray()).toEqual(range(3_000));
    }
  });

  test('may tell the length of the page as the total', async () => {
    const { list } = shelfOf(range(95), { tellsTotal: true, pageSize: 10, totalOf: () => 10 });
    expect(await list.toArray()).toEqual(range(95));
  });

  test('may tell too large a total where pages are as large as they can be', async () => {
    const { list } = shelfOf(range(500), { tellsTotal: true, pageSize: 250, totalOf: () => 2_000 });
    expect(await list.toArray()).toEqual(range(500));
  });

  test.each([true, false])('may repeat a page once (total told: %s)', async (tellsTotal) => {
    let repeats = 1;
    const { list } = shelfOf(range(100), {
      tellsTotal,
      pageSize: 10,
      answer: (rows, { offset, limit }) => {
        if (offset < 40 || repeats-- <= 0) return undefined;
        return rows.slice(Math.max(0, offset - 10), offset - 10 + limit);
      },
    });
    expect(await list.toArray()).toEqual(range(100));
  });

  test('that ignores the offset gives what fits on one page, or an error, and never an endless loop', async () => {
    const short = shelfOf(range(7), { pageSize: 10, answer: (rows) => rows.slice(0, 10) });
    expect(await short.list.toArray()).toEqual(range(7));
    const long = shelfOf(range(500), { pageSize: 10, answer: (rows, { limit }) => rows.slice(0, limit) });
    await expect(long.list.toArray()).rejects.toMatchObject({ code: 'server' });
    expect(long.shelf.asked.length).toBeLessThan(30);
  });

  test.each([2, 250])(
    'that gives its %i entries other ids with each page ends in an error, and never in an endless loop',
    async (count) => {
      let id = 0;
      const { shelf, list } = shelfOf([], { answer: () => Array.from({ length: count }, () => ++id) });
      await expect(list.toArray()).rejects.toThrow('The platform seems to give the entries other ids with each page.');
      expect(shelf.asked.length).toBeLessThan(500);
    },
  );
});

describe('a list that changes while it is read', () => {
  const change = fc.record({
    removeAt: fc.array(fc.nat(200), { maxLength: 6 }),
    insertAt: fc.array(fc.nat(200), { maxLength: 6 }),
  });

  test.each([true, false])(
    'loses and doubles nothing of what is there throughout (total told: %s)',
    async (tellsTotal) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: 120 }),
          fc.integer({ min: 1, max: 15 }),
          fc.boolean(),
          fc.array(change, { maxLength: 12 }),
          async (count, pageSize, largest, changes) => {
            let newcomer = 10_000;
            let turn = 0;
            const removed = new Set<number>();
            const { shelf, list } = shelfOf(range(count), {
              tellsTotal,
              pageSize,
              // Without a total, pages at the platform's maximum overlap as well.
              ...(largest && !tellsTotal && pageSize > 1 ? { largestPage: pageSize } : {}),
              before: (state) => {
                const next = changes[turn++ - 1];
                if (next === undefined) return;
                for (const at of next.removeAt) for (const gone of state.rows.splice(at, 1)) removed.add(gone);
                for (const at of next.insertAt) state.rows.splice(at, 0, newcomer++);
              },
            });
            const got = await list.toArray();
            const throughout = range(count).filter((row) => !removed.has(row));
            expect(got.filter((row) => row < 10_000 && !removed.has(row))).toEqual(throughout);
            expect(new Set(got).size).toBe(got.length);
            expect(shelf.asked.length).toBeLessThan(400);
          },
        ),
        { numRuns: 1_500, seed },
      );
    },
  );
});
