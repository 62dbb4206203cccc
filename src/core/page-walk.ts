/**
 * Reads a list page by page while it may change. Promises: entries that are present throughout are neither lost nor
 * doubled; the order is kept; the walk ends.
 *
 * How: each page after the first begins with the last entry of the page before (an overlap of one). If its first entry
 * is known, the page continues what was read, and only its unknown entries are new. If not, entries moved up across
 * the border, and the walk steps back until it meets an entry it knows. A page size at the platform's maximum leaves no
 * room for the overlap where a total is told; there a changed total brings the overlap back.
 *
 * The end is a page with nothing new that is not full. A told total only says how far to read ahead, and a short page
 * means nothing by itself: platforms lower the page size that was asked for, and totals can be wrong.
 */
import { ServerError } from '../errors.js';
import { onAbort } from './abort.js';
import type { RequestOptions } from './call.js';

/** Is one request for a page. */
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

/** Says how to read a list: made by resources. */
export interface ListSource<Entry, Item> {
  readonly readPage: (request: PageRequest, options: RequestOptions) => Promise<ListPage<Entry>>;
  /** Identifies an entry among those of the list. */
  readonly keyOf: (entry: Entry) => string | number;
  /** Gives the items of an entry: mostly the entry itself. */
  readonly itemsOf: (entry: Entry) => readonly Item[];
  /** How many new entries to ask for with each page. @default as many as leave room for the overlap */
  readonly pageSize: number | undefined;
  /** The largest `limit` that the platform accepts. */
  readonly largestPage: number;
}

interface Planned<Entry> extends PageRequest {
  readonly answer: Promise<ListPage<Entry>>;
}

const pagesAhead = 8;
/** Pages in a row that may bring nothing new before the platform is taken to repeat itself. */
const patience = 10;

export class PageWalk<Entry, Item> {
  readonly #source: ListSource<Entry, Item>;
  readonly #options: RequestOptions;
  readonly #stopped = new AbortController();
  readonly #stopListening: () => void;
  readonly #seen = new Set<string | number>();
  readonly #planned: Planned<Entry>[] = [];
  readonly #pageSize: number;
  #overlap = 1;
  /** The largest page that the platform gave when more was asked for and more was there. */
  #largestGiven = Infinity;
  #total: number | undefined;
  /** Where the next unknown entry is expected. */
  #position = 0;
  /** Where stepping back found nothing that was missed. */
  #confirmed = -1;
  #wanted = Infinity;
  /** True after a first page of one entry where more were asked for: perhaps the platform gives one at a time. */
  #oneByOne = false;
  #pagesWithoutNews = 0;
  #ended = false;

  constructor(source: ListSource<Entry, Item>, options: RequestOptions) {
    this.#source = source;
    this.#options = options;
    this.#pageSize = source.pageSize ?? Math.max(1, source.largestPage - 2);
    const give = (): void => this.#stopped.abort(options.signal?.reason);
    this.#stopListening = onAbort(options.signal, give);
    if (options.signal?.aborted === true) give();
  }

  /** How many entries the platform said there are, as of the latest page. */
  get total(): number | undefined {
    return this.#total;
  }

  /** Ends the walk: pages that are under way are given up. */
  stop(): void {
    this.#stopListening();
    this.#stopped.abort();
  }

  /** Reads the first page; `wanted` says after how many entries nothing more is read ahead. */
  async first(wanted: number): Promise<Item[]> {
    this.#wanted = wanted;
    const limit = Math.min(this.#pageSize, wanted);
    const page = await this.#read({ offset: 0, limit });
    this.#total = page.total;
    if (page.total !== undefined && this.#pageSize >= this.#source.largestPage) this.#overlap = 0;
    const fresh = this.#take({ offset: 0, limit }, page);
    // On the first page a total that equals it may be no more than its length; only a page with room to spare proves the end.
    this.#ended = page.entries.length === 0 || (page.entries.length < limit && page.total === page.entries.length);
    if (page.entries.length < limit && this.#moreIsTold()) this.#largestGiven = page.entries.length;
    this.#oneByOne = page.entries.length === 1 && limit > 1;
    return fresh;
  }

  /** Reads on until something new is found. Undefined at the end of the list. */
  async next(): Promise<Item[] | undefined> {
    while (!this.#ended) {
      // The next page may be here already; after an abort it comes no more.
      this.#options.signal?.throwIfAborted();
      this.#readAhead();
      const plan = this.#planned.shift() ?? this.#plan(this.#position);
      const page = await plan.answer;
      if (page.entries.length > 1) this.#oneByOne = false;
      const changed = page.total !== this.#total;
      this.#total = page.total;
      if (this.#overlap === 0 && changed) {
        // Without an overlap nothing else shows that entries moved.
        this.#overlap = 1;
        this.#forgetPlans();
        continue;
      }
      const fresh = this.#continues(plan, page) ? this.#accept(plan, page) : await this.#stepBack();
      if (fresh.length > 0) {
        this.#pagesWithoutNews = 0;
        // The next pages travel while the caller uses this one.
        this.#readAhead();
        return fresh;
      }
      if (++this.#pagesWithoutNews > patience) throw this.#repeatsItself();
    }
    return undefined;
  }

  /** Sends for pages that are surely needed: several where a total is told, else the next one. */
  #readAhead(): void {
    const inFlight = this.#total === undefined ? 1 : pagesAhead;
    const end = Math.min(this.#total ?? Infinity, this.#wanted);
    const last = this.#planned.at(-1);
    let position = last === undefined ? this.#position : last.offset + last.limit;
    while (!this.#ended && this.#planned.length < inFlight && position < end) {
      const plan = this.#plan(position);
      this.#planned.push(plan);
      position = plan.offset + plan.limit;
    }
  }

  #plan(position: number): Planned<Entry> {
    const { largestPage } = this.#source;
    const given = Math.min(largestPage, this.#largestGiven);
    const overlap = position > 0 && given > 1 && !this.#oneByOne ? this.#overlap : 0;
    const offset = position - overlap;
    let limit = Math.min(this.#pageSize + overlap, given);
    // One more than should be left: if it comes, the total was too small, and if not, that proves the end.
    if (this.#overlap > 0 && this.#total === offset + limit && limit < given) limit++;
    const answer = this.#read({ offset, limit });
    answer.catch(() => undefined);
    return { offset, limit, answer };
  }

  /** Tells whether nothing can be missing between what was read and this page. */
  #continues({ offset }: PageRequest, { entries }: ListPage<Entry>): boolean {
    const [head] = entries;
    if (head === undefined) {
      return offset === 0 || this.#position === this.#confirmed || (offset === this.#position && !this.#moreIsTold());
    }
    return offset === 0 || offset === this.#position || this.#seen.has(this.#source.keyOf(head));
  }

  #accept(request: PageRequest, page: ListPage<Entry>): Item[] {
    const before = this.#seen.size;
    const planned = request.offset + request.limit;
    const fresh = this.#take(request, page);
    const count = page.entries.length;
    const full = count >= Math.min(request.limit, this.#largestGiven);
    const news = this.#seen.size > before;
    if (!full && !news) this.#ended = true;
    else if (!full && this.#total !== undefined && this.#position >= this.#total) this.#ended = true;
    else if (!full && this.#moreIsTold() && count > 0) this.#largestGiven = count;
    if (this.#ended || this.#position !== planned) this.#forgetPlans();
    return fresh;
  }

  #take(request: PageRequest, page: ListPage<Entry>): Item[] {
    const fresh: Item[] = [];
    for (const entry of page.entries) {
      const key = this.#source.keyOf(entry);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      fresh.push(...this.#source.itemsOf(entry));
    }
    this.#position = request.offset + page.entries.length;
    return fresh;
  }

  /** Goes back in growing steps until a page begins with a known entry, or at the start of the list. */
  async #stepBack(): Promise<Item[]> {
    this.#forgetPlans();
    const limit = Math.min(this.#pageSize + 1, this.#source.largestPage, this.#largestGiven);
    for (let back = limit; ; back *= 2) {
      const request = { offset: Math.max(0, this.#position - back), limit };
      const page = await this.#read(request);
      this.#total = page.total;
      const [head] = page.entries;
      const known = head !== undefined && this.#seen.has(this.#source.keyOf(head));
      if (!known && request.offset > 0) continue;
      const fresh = this.#take(request, page);
      this.#ended = page.entries.length === 0;
      this.#overlap = 1;
      this.#confirmed = fresh.length === 0 ? this.#position : -1;
      return fresh;
    }
  }

  #moreIsTold(): boolean {
    return this.#total !== undefined && this.#position < this.#total;
  }

  #forgetPlans(): void {
    this.#planned.length = 0;
  }

  async #read(request: PageRequest): Promise<ListPage<Entry>> {
    const page = await this.#source.readPage(request, { ...this.#options, signal: this.#stopped.signal });
    // What is no count is no total.
    return page.total !== undefined && Number.isSafeInteger(page.total) && page.total >= 0
      ? page
      : { entries: page.entries };
  }

  #repeatsItself(): ServerError {
    return new ServerError(
      `The list does not end: ${patience} pages in a row brought nothing new after ${this.#seen.size} entries. The platform seems to ignore "offset".`,
    );
  }
}
