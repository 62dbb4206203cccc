/**
 * A list to iterate over. Nothing is fetched before the iteration begins, and nothing is read ahead before it goes
 * beyond the first page; each iteration starts from the beginning.
 */
import { ConfigurationError, isAnypointError } from '../../errors.js';
import type { RequestOptions, ResponseInfo } from '../call/call.js';
import { loaded } from '../loaded.js';
import type { ListSource } from './list-source.js';
import type { PageWalk } from './page-walk.js';
import { checkedOptions } from '../call/request-content.js';

export type { ListPage, ListSource, PageRequest } from './list-source.js';

/** Page size where no document states a maximum. */
const cautiousPage = 100;

/** Returns the largest `limit` that an operation accepts. */
export function largestPageOf({ largestPage = cautiousPage }: { readonly largestPage?: number }): number {
  return largestPage;
}

/** The description of a list, or a function that returns it. */
type GivenSource<Entry, Item> =
  ListSource<Entry, Item> | (() => ListSource<Entry, Item> | Promise<ListSource<Entry, Item>>);

/** One page of a {@link PagedList}. */
export interface Page<Item> {
  /** The new items of this page, in the platform's order. */
  readonly items: readonly Item[];
  /** The total that the platform reports, where the endpoint has one. May be wrong or change between pages. */
  readonly total?: number;
  /** The facts of the response that contained these items. */
  readonly response: ResponseInfo;
}

/**
 * A list that is fetched while it is iterated. Items that are present throughout are returned exactly once and in
 * order, even when others appear or vanish between pages. Can be iterated several times.
 *
 * @example
 * ```ts
 * for await (const application of anypoint.clientApplications.list()) console.log(application.name);
 *
 * const newest = await anypoint.clientApplications.list({ pageSize: 50 }).toArray({ limit: 50 });
 * for await (const page of anypoint.contracts.list({ apiInstanceId: 20417733 }).pages()) console.log(page.items.length);
 * ```
 */
export class PagedList<Item> implements AsyncIterable<Item> {
  readonly #walk: () => Promise<PageWalk<unknown, Item>>;

  /** @internal */
  constructor(walk: () => Promise<PageWalk<unknown, Item>>) {
    this.#walk = walk;
  }

  /** @internal */
  static of<Entry, Item>(source: GivenSource<Entry, Item>, options: RequestOptions = {}): PagedList<Item> {
    return listWith<Item>(async () => {
      checkedOptions(options);
      const checked = checkedSource(typeof source === 'function' ? await source() : source);
      const { PageWalk } = await loaded(import('./page-walk.js'));
      return new PageWalk(checked, options) as PageWalk<unknown, Item>;
    });
  }

  /** Iterates over the items. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    // Item by item: `yield*` over a synchronous list takes half as long again.
    for await (const page of this.#pages(Infinity)) for (const item of page.items) yield item;
  }

  /** Iterates over the pages; pages without items are skipped. */
  pages(): AsyncGenerator<Page<Item>, void, undefined> {
    return this.#pages(Infinity);
  }

  /** Collects the items, at most `limit` of them; no page beyond that is fetched. */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
    const limit = limitOf(options);
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const page of this.#pages(limit)) {
      for (const item of page.items) items.push(item);
      if (items.length >= limit) return items.slice(0, limit);
    }
    return items;
  }

  /** Returns the first item, or `undefined` when there is none. */
  async first(): Promise<Item | undefined> {
    return (await this.toArray({ limit: 1 }))[0];
  }

  async *#pages(wanted: number): AsyncGenerator<Page<Item>, void, undefined> {
    // The caller is on the stack now, and no longer when a page that was read ahead fails.
    const looping = new Error('read by');
    let walk: PageWalk<unknown, Item> | undefined;
    try {
      walk = await this.#walk();
      let got = 0;
      for (let items: Item[] | undefined = await walk.first(wanted); items !== undefined; items = await walk.next()) {
        got += items.length;
        const { total, response } = walk;
        if (items.length > 0 && response !== undefined) {
          yield total === undefined ? { items, response } : { items, total, response };
        }
        if (got >= wanted) return;
      }
    } catch (error) {
      throw withCaller(error, looping);
    } finally {
      walk?.stop();
    }
  }
}

/** Outside of the class, which would otherwise be printed under a name of the bundler's. */
function listWith<Item>(walk: () => Promise<PageWalk<unknown, Item>>): PagedList<Item> {
  return new PagedList<Item>(walk);
}

/** Reads the options of `toArray`: a limit that is not seen would read everything. */
function limitOf(options: { readonly limit?: number | undefined } | null): number {
  const isOurs =
    typeof options === 'object' && options !== null && Object.keys(options).every((name) => name === 'limit');
  const { limit = Infinity } = isOurs ? options : { limit: -1 };
  if (limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return limit;
  throw new ConfigurationError('`toArray` takes nothing or { limit: 50 }: "limit" must be a whole number, 0 or more.');
}

/** Mistakes in a list's params are reported when it is read, by a rejection as in every method. */
function checkedSource<Entry, Item>(source: ListSource<Entry, Item>): ListSource<Entry, Item> {
  const { pageSize, largestPage } = source;
  if (pageSize !== undefined && (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > largestPage)) {
    throw new ConfigurationError(`"pageSize" must be a whole number from 1 to ${largestPage}.`);
  }
  return source;
}

/** Adds the caller's line to the stack of an error of this package. */
function withCaller(error: unknown, looping: Error): unknown {
  const frames = looping.stack?.split('\n').slice(1).join('\n') ?? '';
  if (isAnypointError(error) && frames !== '' && error.stack?.includes(frames) !== true) {
    error.stack = `${error.stack ?? String(error)}\n    the list was read\n${frames}`;
  }
  return error;
}
