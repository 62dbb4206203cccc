/** Collects the places where a value is wrong. */
import type { ResponseIssue } from '../../errors.js';

/** The result for a value that a schema does not accept. */
export const unfit = Symbol('unfit');

/** As many places are told of a response that is not as documented; a platform's error is cut at the same number. */
export const mostIssues = 20;

/** The first places where a value is wrong. */
export class Findings {
  readonly issues: ResponseIssue[] = [];
  /** False once more places were found than are kept: nothing is gained by reading on. */
  isComplete = true;
  /** How many levels of the value are above the place that is being read. */
  depth: number;
  readonly #most: number;

  constructor(depth = 0, most = mostIssues) {
    this.depth = depth;
    this.#most = most;
  }

  /** Adds a place, relative to the value that is being read. */
  add(path: string, expected: string): typeof unfit {
    if (this.issues.length < this.#most) this.issues.push({ path, expected });
    else this.isComplete = false;
    return unfit;
  }

  /** Puts a step before the path of each issue since the count was `known`. Returns the count of now. */
  under(key: string | number, known: number): number {
    for (let at = known; at < this.issues.length; at++) {
      const { path, expected } = this.issues[at] as ResponseIssue;
      this.issues[at] = { path: placeOf(key) + path, expected };
    }
    return this.issues.length;
  }
}

/** Writes one step of a path; {@link pathText} takes off the dot before the first. */
export function placeOf(key: PropertyKey): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}

/** Returns a path as errors show it. */
export function pathText(path: string): string {
  return path.startsWith('.') ? path.slice(1) : path;
}
