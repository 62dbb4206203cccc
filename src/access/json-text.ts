/**
 * Where the members of a JSON text are: JSON itself tells no lines, and silently keeps the last of two members of one
 * name. For texts that are known to be valid JSON.
 */
import type { Path } from './issues.js';

/** Where members are, and which of them come twice. */
export interface JsonPlaces {
  readonly lineOf: (path: Path) => number | undefined;
  readonly doubled: readonly Path[];
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/gs;

/** Finds the lines of a JSON text, when they are first asked for, and the members that come twice. */
export function placesOfJson(text: string): JsonPlaces {
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    lineOf: (path) => {
      lines ??= walk(text, true).lines;
      for (let length = path.length; length > 0; length -= 1) {
        const line = lines.get(JSON.stringify(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
    doubled: walk(text, false).doubled,
  };
}

/** An object or list that is open at the current token. */
interface Open {
  readonly seen: Set<string> | undefined;
  /** The member or index that is being read. */
  at: string | number;
  /** Whether a string would be the name of a member. */
  expectsName: boolean;
}

/** Beyond this depth nothing is looked at: no document has such members. */
const deepest = 12;

function walk(text: string, withLines: boolean) {
  const lines = new Map<string, number>();
  const doubled: Path[] = [];
  const open: Open[] = [];
  let line = 1;
  let depth = 0;
  for (const [found] of text.matchAll(token)) {
    const top = depth > deepest ? undefined : open.at(-1);
    switch (found) {
      case '\n':
        line += 1;
        break;
      case '{':
      case '[':
        depth += 1;
        if (depth <= deepest) {
          const isObject = found === '{';
          open.push({ seen: isObject ? new Set() : undefined, at: isObject ? '' : 0, expectsName: isObject });
          if (withLines && !isObject) lines.set(pathKey(open), line);
        }
        break;
      case '}':
      case ']':
        if (depth <= deepest) open.pop();
        depth -= 1;
        break;
      case ',':
        if (top === undefined) break;
        if (typeof top.at === 'number') {
          top.at += 1;
          if (withLines) lines.set(pathKey(open), line);
        } else top.expectsName = true;
        break;
      default:
        if (top?.expectsName !== true) break;
        top.expectsName = false;
        top.at = nameOf(found);
        if (top.seen?.has(top.at) === true) doubled.push(open.map(({ at }) => at));
        top.seen?.add(top.at);
        if (withLines) lines.set(pathKey(open), line);
    }
  }
  return { lines, doubled };
}

function pathKey(open: readonly Open[]): string {
  return JSON.stringify(open.map(({ at }) => at));
}

function nameOf(quoted: string): string {
  const name: unknown = JSON.parse(quoted);
  return String(name);
}
