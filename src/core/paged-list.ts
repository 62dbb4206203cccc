/** Placeholder of the signature; the reading follows. */
import type { RequestOptions } from './call.js';

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** Is one page as a resource reads it. */
export interface ListPage<Entry> {
  /** What the platform counts in `offset`, `limit` and `total`. */
  readonly entries: readonly Entry[];
  readonly total?: number | undefined;
}

export interface ListSource<Entry, Item> {
  readonly readPage: (request: PageRequest, options: RequestOptions) => Promise<ListPage<Entry>>;
  /** Identifies an entry among those of the list. */
  readonly keyOf: (entry: Entry) => string | number;
  /** Gives the items of an entry. */
  readonly itemsOf: (entry: Entry) => readonly Item[];
  readonly pageSize: number | undefined;
  /** The largest `limit` that the platform accepts. */
  readonly largestPage: number;
}
export class PagedList<Item> implements AsyncIterable<Item> {
  constructor(_source: ListSource<never, Item>, _options: RequestOptions = {}) {}
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    throw new Error('not yet');
  }
}
