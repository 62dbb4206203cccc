/**
 * A list is something to loop over. Nothing is fetched before the loop begins, and nothing ahead before it goes beyond
 * the first page; each loop starts afresh.
 */
import { ConfigurationError, isAnypointError } from '../../errors.js';
import type { RequestOptions, ResponseInfo } from '../call/call.js';
import { loaded } from '../loaded.js';
import type { ListSource, PageWalk } from './page-walk.js';
import { checkedOptions } from '../call/request-content.js';

export type { ListPage, ListSource, PageRequest } from './page-walk.js';

/** Where no document tells how long a page may be. */
const cautiousPage = 100;

/** Returns the largest `limit` that an operation accepts, as its document tells. */
export function largestPageOf({ largestPage = cautiousPage }: { readonly largestPage?: number }): number {
  return largestPage;
}

/** Describes a list, or what finds out what there is to describe. */
type GivenSource<Entry, Item> =
  ListSource<Entry, Item> | (() => ListSource<Entry, Item> | Promise<ListSource<Entry, Item>>);

/** One page of a {@link PagedList}. */
export interface Page<Item> {
  /** The items that this page added, in the platform's order. */
  readonly items: readonly Item[];
  /** How many entries the platform says there are, where the endpoint tells. May be wrong or change on the way. */
  readonly total?: number;
  /** The facts of the response that brought these items. */
  readonly response: ResponseInfo;
}

/**
 * A list that is read while it is looped over. Items that are present throughout come exactly once and in order,
 * also when others appear or vanish between pages. Can be looped over several times.
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

  /** Loops over the items. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    // Item by item: to delegate to a synchronous list takes half as long again.
    for await (const page of this.#pages(Infinity)) for (const item of page.items) yield item;
  }

  /** Loops over the pages; pages without items are passed over. */
  pages(): AsyncGenerator<Page<Item>, void, undefined> {
    return this.#pages(Infinity);
  }

  /** Collects the items, at most `limit` of them; no page is asked for beyond that. */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
    const { limit = Infinity } = checkedLimits(options);
    if (limit !== Infinity && (!Number.isInteger(limit) || limit < 0)) {
      throw new ConfigurationError('"limit" must be a whole number, 0 or more.');
    }
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
    // Whoever loops stands on this stack now, and no more when a page fails that was sent for ahead.
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

/** Checks the options of `toArray`: a limit that is not seen would read everything. */
function checkedLimits(options: { readonly limit?: number | undefined }): { readonly limit?: number | undefined } {
  const given: unknown = options;
  if (typeof given === 'object' && given !== null && Object.keys(given).every((name) => name === 'limit'))
    return options;
  throw new ConfigurationError('`toArray` takes an object such as { limit: 50 }, or nothing for the whole list.');
}

/** What is wrong with a list is told when it is read, as a method's other mistakes are: by a rejection. */
function checkedSource<Entry, Item>(source: ListSource<Entry, Item>): ListSource<Entry, Item> {
  const { pageSize, largestPage } = source;
  if (pageSize !== undefined && (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > largestPage)) {
    throw new ConfigurationError(`"pageSize" must be a whole number from 1 to ${largestPage}.`);
  }
  return source;
}

/** Adds the line of the loop to the stack of an error of this package. */
function withCaller(error: unknown, looping: Error): unknown {
  const frames = looping.stack?.split('\n').slice(1).join('\n') ?? '';
  if (isAnypointError(error) && frames !== '' && error.stack?.includes(frames) !== true) {
    error.stack = `${error.stack ?? String(error)}\n    the list was read\n${frames}`;
  }
  return error;
}
