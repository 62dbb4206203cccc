/**
 * Checks plain data member by member and collects everything that is wrong, so that a person mends a document once and
 * not a mistake at a time. Shows kinds rather than values: a mistaken value may be a secret.
 */
import { ConfigurationError, type ConfigurationIssue } from '../errors.js';

/** A place in plain data: names of members and indices of lists. */
export type Path = readonly (string | number)[];

/** Plain data that is an object. */
export type Members = Readonly<Record<string, unknown>>;

/** More would only bury the first ones. */
const mostIssues = 100;

/** Collects what is wrong with a document or plan. */
export class Issues {
  readonly #what: string;
  readonly #lineOf: (path: Path) => number | undefined;
  readonly #issues: ConfigurationIssue[] = [];
  #more = 0;

  constructor(what: string, lineOf: (path: Path) => number | undefined = () => undefined) {
    this.#what = what;
    this.#lineOf = lineOf;
  }

  add(path: Path, message: string): void {
    if (this.#issues.length >= mostIssues) {
      this.#more += 1;
      return;
    }
    const line = this.#lineOf(path);
    this.#issues.push({ path: pathText(path), message, ...(line === undefined ? {} : { line }) });
  }

  /** @throws ConfigurationError that lists what is wrong, if anything is. */
  throwIfAny(): void {
    const [first] = this.#issues;
    if (first === undefined) return;
    throw issuesError(this.#what, this.#issues, this.#more);
  }

  /** Returns the members of an object, or undefined where it is none; a member that is not known is an issue. */
  members(value: unknown, path: Path, known: readonly string[]): Members | undefined {
    if (!isMembers(value)) {
      this.add(path, `must be an object with ${quoted(known)}; got ${kindOf(value)}`);
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.add([...path, name], `is not known here; known are ${quoted(known)}`);
    }
    return value;
  }

  /** Returns the items of a list. */
  list(value: unknown, path: Path): readonly unknown[] | undefined {
    if (Array.isArray(value)) return value as readonly unknown[];
    this.add(path, value === undefined ? 'is missing: give a list' : `must be a list; got ${kindOf(value)}`);
    return undefined;
  }

  /** Returns text that must be there and not empty. */
  text(members: Members, name: string, path: Path, accepted: string): string | undefined {
    const value = members[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.add(
      [...path, name],
      value === undefined ? `is missing: give ${accepted}` : `must be ${accepted}; got ${kindOf(value)}`,
    );
    return undefined;
  }

  /** Returns text that need not be there, but then not be empty. */
  optionalText(members: Members, name: string, path: Path, accepted: string): string | undefined {
    return members[name] === undefined ? undefined : this.text(members, name, path, accepted);
  }

  /** Returns text or null; empty text is null. */
  textOrNull(members: Members, name: string, path: Path): string | null | undefined {
    const value = members[name];
    if (value === undefined || value === null || typeof value === 'string') return value;
    this.add([...path, name], `must be text or null; got ${kindOf(value)}`);
    return undefined;
  }

  /** Returns a list of texts that need not be there. */
  optionalTexts(members: Members, name: string, path: Path): readonly string[] | undefined {
    const value = members[name];
    if (value === undefined) return undefined;
    const items = this.list(value, [...path, name]) ?? [];
    const texts: string[] = [];
    for (const [index, item] of items.entries()) {
      if (typeof item === 'string' && item !== '') texts.push(item);
      else this.add([...path, name, index], `must be text; got ${kindOf(item)}`);
    }
    return texts;
  }

  /** Returns a positive whole number. */
  id(members: Members, name: string, path: Path): number | undefined {
    const value = members[name];
    const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
    this.add([...path, name], `must be an id, a positive whole number; got ${kindOf(value)}`);
    return undefined;
  }

  /** Returns one of the accepted words. */
  word<Word extends string>(value: unknown, path: Path, words: readonly Word[]): Word | undefined {
    const word = words.find((one) => one === value);
    if (word === undefined) this.add(path, `must be one of ${words.join(', ')}; got ${kindOf(value)}`);
    return word;
  }
}

/** Makes the error that lists what is wrong. */
export function issuesError(what: string, issues: readonly ConfigurationIssue[], more = 0): ConfigurationError {
  const shown = issues.slice(0, 5).map(issueText);
  const rest = issues.length + more - shown.length;
  return new ConfigurationError(`${what} is wrong: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`, {
    issues,
  });
}

function issueText({ path, message, line }: ConfigurationIssue): string {
  const place = [...(path === '' ? [] : [path]), ...(line === undefined ? [] : [`(line ${line})`])].join(' ');
  return place === '' ? message : `${place} ${message}`;
}

/** Writes a path, such as `applications[3].contracts[0].tier`. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      // A name from the document may be as long as the document.
      const name = part.length > 60 ? `${part.slice(0, 60)}…` : part;
      return `${index === 0 ? '' : '.'}${/^[\p{L}\p{N}_$…-]*$/u.test(name) ? name : JSON.stringify(name)}`;
    })
    .join('');
}

/** Tells whether a value is an object with members. */
export function isMembers(value: unknown): value is Members {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map || value instanceof Set || value instanceof Date)
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'other text' : `a value of type ${typeof value}`;
}
