/**
 * Reads a list page by page while it may change. Promises: entries that are present throughout are neither lost nor
 * doubled; the order is kept; the walk ends.
 *
 * How: each page after the first begins with the last entry of the page before (an overlap of one). If its first entry
 * is known, the page continues what was read, and only its unknown entries are new. If not, entries moved up across
 * the border, and the walk steps back until it meets an entry it knows. Pages at the platform's maximum have no room
 * for more: where a total is told, they overlap as long as that takes no further request; else a changed total is what
 * shows that entries moved, and brings the overlap back.
 *
 * The end is a page with nothing new that is not full. A told total only says how far to read ahead, and a short page
 * means nothing by itself: platforms lower the page size that was asked for, and totals can be wrong. A total is
 * believed in one case: it was never contradicted, and the last full page, at the platform's maximum, ends with it.
 *
 * Where a total is told, up to eight pages are under way at once. Elsewhere the next page travels while the caller uses
 * this one; and once more than one largest page came in full pages, the one behind it as well while the caller waits.
 */
import { ServerError } from '../../errors.js';
import { onAbort } from '../pace/abort.js';
import type { RequestOptions, ResponseInfo } from '../call/call.js';
import type { ListPage, ListSource, PageRequest } from './list-source.js';

/** A page with the facts of its response. */
interface ReadPage<Entry> extends ListPage<Entry> {
  readonly response: ResponseInfo | undefined;
}

interface Planned<Entry> extends PageRequest {
  readonly answer: Promise<ReadPage<Entry>>;
}

const pagesAhead = 8;
/** Number of consecutive pages without new entries after which the platform is considered to repeat itself. */
const patience = 10;
/** Pages in a row that may not continue what was read before the list is taken to be another one each time. */
const mostStepsBack = 100;

export class PageWalk<Entry, Item> {
  readonly #source: ListSource<Entry, Item>;
  readonly #options: RequestOptions;
  readonly #stopped = new AbortController();
  readonly #stopListening: () => void;
  readonly #seen = new Set<string | number>();
  readonly #planned: Planned<Entry>[] = [];
  readonly #pageSize: number;
  #overlap = 1;
  /** True while the platform's totals differ from the length of a page and stay the same. */
  #totalIsSteady = false;
  /** True when the latest page was as long as requested. */
  #pageWasFull = false;
  /** True when the next planned page was requested before the one ahead of it turned out short. */
  #planIsBehind = false;
  /** The largest page that the platform returned when more was requested and available. */
  #largestGiven = Infinity;
  #total: number | undefined;
  #response: ResponseInfo | undefined;
  /** The offset at which the next unknown entry is expected. */
  #position = 0;
  /** The offset at which stepping back found no missed entry. */
  #confirmed = -1;
  #wanted = Infinity;
  /** True after a first page of one entry where more were requested: the platform may return one at a time. */
  #oneByOne = false;
  #pagesWithoutNews = 0;
  #stepsBack = 0;
  #ended = false;

  constructor(source: ListSource<Entry, Item>, options: RequestOptions) {
    this.#source = source;
    this.#options = options;
    this.#pageSize = source.pageSize ?? source.largestPage;
    const give = (): void => this.#stopped.abort(options.signal?.reason);
    this.#stopListening = onAbort(options.signal, give);
    if (options.signal?.aborted === true) give();
  }

  /** The total that the latest page reported. */
  get total(): number | undefined {
    return this.#total;
  }

  /** The facts of the response that the latest items came with. */
  get response(): ResponseInfo | undefined {
    return this.#response;
  }

  /** Ends the walk and aborts the pages in flight. */
  stop(): void {
    this.#stopListening();
    this.#stopped.abort();
  }

  /** Reads the first page; nothing is read ahead beyond `wanted` entries. */
  async first(wanted: number): Promise<Item[]> {
    this.#wanted = wanted;
    const limit = Math.min(this.#pageSize, wanted);
    const page = await this.#read({ offset: 0, limit });
    this.#total = page.total;
    const fresh = this.#take({ offset: 0, limit }, page);
    this.#totalIsSteady = page.total !== undefined && page.total > page.entries.length;
    this.#pageWasFull = page.entries.length >= limit;
    if (page.total !== undefined && this.#overlapTakesMorePages(page.total)) this.#overlap = 0;
    // On the first page, a total that equals its length proves nothing; only a page that is not full proves the end.
    this.#ended = page.entries.length === 0 || (page.entries.length < limit && page.total === page.entries.length);
    if (page.entries.length < limit && this.#moreIsTold()) this.#largestGiven = page.entries.length;
    this.#oneByOne = page.entries.length === 1 && limit > 1;
    return fresh;
  }

  /** Reads on until something new is found. Returns undefined at the end of the list. */
  async next(): Promise<Item[] | undefined> {
    while (!this.#ended) {
      // The next page may have arrived already; after an abort it is not returned.
      this.#options.signal?.throwIfAborted();
      this.#readAhead(this.#expectsFullPages() ? 2 : 1);
      const plan = this.#planned.shift() ?? this.#plan(this.#position);
      const page = await plan.answer;
      if (this.#planIsBehind) {
        this.#planIsBehind = false;
        this.#forgetPlans();
        this.#ended = page.entries.length === 0;
        continue;
      }
      if (page.entries.length > 1) this.#oneByOne = false;
      const changed = page.total !== this.#total;
      if (changed) this.#totalIsSteady = false;
      this.#total = page.total;
      if (this.#overlap === 0 && changed) {
        // Without an overlap, only this shows that entries moved.
        this.#overlap = 1;
        this.#forgetPlans();
        continue;
      }
      const continues = this.#continues(plan, page);
      this.#stepsBack = continues ? 0 : this.#stepsBack + 1;
      if (this.#stepsBack > mostStepsBack) {
        throw this.#doesNotEnd(
          mostStepsBack,
          'did not continue the one before',
          'give the entries other ids with each page',
        );
      }
      const fresh = continues ? this.#accept(plan, page) : await this.#stepBack();
      if (fresh.length > 0) {
        this.#pagesWithoutNews = 0;
        // The next pages are in flight while the caller uses this one.
        this.#readAhead(1);
        return fresh;
      }
      if (++this.#pagesWithoutNews > patience)
        throw this.#doesNotEnd(patience, 'brought nothing new', 'ignore "offset"');
    }
    return undefined;
  }

  /** Tells whether overlapping pages, at the platform's maximum, would be more than pages that do not overlap. */
  #overlapTakesMorePages(total: number): boolean {
    const { largestPage } = this.#source;
    if (this.#pageSize < largestPage || largestPage === 1) return false;
    const left = total - this.#position;
    return Math.ceil(left / (largestPage - 1)) > Math.ceil(left / largestPage);
  }

  /** Tells whether the page behind the next one will most likely be needed, though no total says so. */
  #expectsFullPages(): boolean {
    return this.#pageWasFull && this.#seen.size > this.#source.largestPage;
  }

  /** Requests pages ahead: several where the total is known, else as many as may be in flight without one. */
  #readAhead(withoutTotal: number): void {
    if (this.#planIsBehind) return;
    const inFlight = this.#total === undefined ? withoutTotal : pagesAhead;
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
    // One more entry than should be left: if it exists, the total was too small, and if not, that proves the end.
    if (this.#overlap > 0 && this.#total === offset + limit && limit < given) limit++;
    const answer = this.#read({ offset, limit });
    answer.catch(() => undefined);
    return { offset, limit, answer };
  }

  /** Tells whether this page continues what was read without a gap. */
  #continues({ offset }: PageRequest, { entries }: ListPage<Entry>): boolean {
    const [head] = entries;
    if (head === undefined) {
      return offset === 0 || this.#position === this.#confirmed || (offset === this.#position && !this.#moreIsTold());
    }
    return offset === 0 || offset === this.#position || this.#seen.has(this.#source.keyOf(head));
  }

  #accept(request: PageRequest, page: ReadPage<Entry>): Item[] {
    const before = this.#seen.size;
    const planned = request.offset + request.limit;
    const fresh = this.#take(request, page);
    const count = page.entries.length;
    const full = count >= Math.min(request.limit, this.#largestGiven);
    const news = this.#seen.size > before;
    // Pages came full before: if the page behind this short one is empty, it is the end, else the limit was lowered.
    this.#planIsBehind =
      this.#total === undefined && !full && news && this.#expectsFullPages() && this.#planned.length > 0;
    this.#pageWasFull = full;
    if (!full && !news) this.#ended = true;
    else if (!full && this.#total !== undefined && this.#position >= this.#total) this.#ended = true;
    else if (full && this.#endsWithTotal(request)) this.#ended = true;
    else if (!full && this.#moreIsTold() && count > 0) this.#largestGiven = count;
    if (this.#ended || (this.#position !== planned && !this.#planIsBehind)) this.#forgetPlans();
    return fresh;
  }

  #take(request: PageRequest, page: ReadPage<Entry>): Item[] {
    this.#response = page.response;
    const fresh: Item[] = [];
    for (const entry of page.entries) {
      const key = this.#source.keyOf(entry);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      for (const item of this.#source.itemsOf(entry)) fresh.push(item);
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
      this.#totalIsSteady = false;
      this.#pageWasFull = false;
      this.#confirmed = fresh.length === 0 ? this.#position : -1;
      return fresh;
    }
  }

  /** Smaller pages ask for one entry beyond the total instead: see `#plan`. */
  #endsWithTotal({ limit }: PageRequest): boolean {
    return this.#totalIsSteady && this.#position === this.#total && limit === this.#source.largestPage;
  }

  #moreIsTold(): boolean {
    return this.#total !== undefined && this.#position < this.#total;
  }

  #forgetPlans(): void {
    this.#planned.length = 0;
  }

  async #read(request: PageRequest): Promise<ReadPage<Entry>> {
    let response: ResponseInfo | undefined;
    const onResponse = (info: ResponseInfo): unknown => {
      response = info;
      return this.#options.onResponse?.(info);
    };
    const options = { ...this.#options, signal: this.#stopped.signal, onResponse };
    const { entries, total } = await this.#source.readPage(request, options);
    // Anything but a count is ignored as a total.
    return { entries, total: Number.isSafeInteger(total) && Number(total) >= 0 ? total : undefined, response };
  }

  #doesNotEnd(pages: number, what: string, guess: string): ServerError {
    return new ServerError(
      `The list does not end: ${pages} pages in a row ${what} after ${this.#seen.size} entries. The platform seems to ${guess}.`,
    );
  }
}
