/** Reads the rate-limit window of one service, whatever the service calls its headers. */
import { prefixOf, toldWindow, usualPrefix, type ToldWindow } from './rate-limit-signals.js';

/** An unusual name is searched for in this number of first responses, and in every this-many-th later. */
const searched = 4;
const searchedLater = 64;

export class WindowReader {
  #answers = 0;
  #prefix: string | undefined;

  /** Returns the window that a response tells, if it tells one. */
  toldBy(headers: Headers, isRefusal: boolean): ToldWindow | undefined {
    const prefix = this.#prefixIn(headers, isRefusal);
    return prefix === undefined ? undefined : toldWindow(headers, prefix);
  }

  #prefixIn(headers: Headers, isRefusal: boolean): string | undefined {
    this.#answers += 1;
    const known = this.#prefix ?? usualPrefix;
    if (headers.has(`${known}reset`)) return known;
    // Searching all headers costs more than the rest of the pacer.
    if (!isRefusal && this.#answers > searched && this.#answers % searchedLater !== 0) return undefined;
    const found = prefixOf(headers);
    if (found !== undefined) this.#prefix = found;
    return found;
  }
}
