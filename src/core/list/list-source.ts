/** How a resource reads one list of the platform: what a walk over its pages needs to know of it. */
import type { RequestOptions } from '../call/call.js';

/** The offset and limit of a page request. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** A page as a resource reads it. */
export interface ListPage<Entry> {
  /** The entries that the platform counts in `offset`, `limit` and `total`. */
  readonly entries: readonly Entry[];
  readonly total?: number | undefined;
}

/** Describes how a resource's list endpoint is paged. */
export interface ListSource<Entry, Item> {
  readonly readPage: (request: PageRequest, options: RequestOptions) => Promise<ListPage<Entry>>;
  /** Returns the key of an entry within the list. */
  readonly keyOf: (entry: Entry) => string | number;
  /** Returns the items of an entry, usually the entry itself. */
  readonly itemsOf: (entry: Entry) => readonly Item[];
  /** Number of new entries to request per page. @default as many as leave room for the overlap */
  readonly pageSize: number | undefined;
  /** The largest `limit` that the platform accepts. */
  readonly largestPage: number;
}
