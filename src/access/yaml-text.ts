/**
 * Reads YAML into plain data and tells where each member was. Aliases are followed, cycles and floods of them are not;
 * a text that is nested without end is refused before it is parsed.
 */
import { ConfigurationError } from '../errors.js';
import { isMembers, issuesError, type Path } from './issues.js';
import type { YamlModule } from './yaml-module.js';

/** Plain data of a YAML text, and the lines of its members. */
export interface YamlData {
  readonly value: unknown;
  readonly lineOf: (path: Path) => number | undefined;
}

/** No document is nested deeper than eight levels. */
const deepest = 32;
/** Larger texts take YAML minutes; JSON reads them at once. */
const longest = 20_000_000;
/** What aliases may multiply a text to. */
const mostNodes = 2_000_000;

/** Reads a YAML text. `what` names it in errors. */
export function dataOfYaml(text: string, yaml: YamlModule, what: string): YamlData {
  if (text.length > longest) {
    throw new ConfigurationError(
      `${what} has ${text.length} characters: as YAML at most ${longest} are read. Use JSON.`,
    );
  }
  refuseDepth(text, yaml, what);
  const { contents, errors } = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  if (errors.length > 0) {
    throw issuesError(
      what,
      errors.slice(0, 100).map(({ message, pos: [offset] }) => ({
        path: '',
        message: `is no valid YAML: ${message}`,
        line: lineAt(text, offset),
      })),
    );
  }
  const reader = new NodeReader(text, yaml, what);
  const value = reader.read(contents, []);
  return {
    value,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = reader.offsets.get(JSON.stringify(path.slice(0, length)));
        if (offset !== undefined) return lineAt(text, offset);
      }
      return undefined;
    },
  };
}

/** The parser is recursive: what is nested a million times must not come that far. */
function refuseDepth(text: string, yaml: YamlModule, what: string): void {
  let flow = 0;
  let inOneLine = 0;
  let line = 1;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') flow += 1;
    else if (lexeme === ']' || lexeme === '}') flow -= 1;
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') inOneLine += 1;
    else if (lexeme.includes('\n')) {
      line += lexeme.split('\n').length - 1;
      inOneLine = 0;
    }
    if (flow === 0 && inOneLine > deepest) throw tooDeep(what, line);
    if (flow > deepest) throw tooDeep(what, line);
  }
}

function tooDeep(what: string, line: number): ConfigurationError {
  return issuesError(what, [{ path: '', message: `is nested deeper than ${deepest} levels`, line }]);
}

class NodeReader {
  /** Where members are in the text, by path. */
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  readonly #yaml: YamlModule;
  readonly #what: string;
  /** Values by anchor, and how many nodes each has. Undefined while the anchor's own node is being read. */
  readonly #anchors = new Map<string, { readonly value: unknown; readonly nodes: number } | undefined>();
  #nodes = 0;

  constructor(text: string, yaml: YamlModule, what: string) {
    this.#text = text;
    this.#yaml = yaml;
    this.#what = what;
  }

  read(node: unknown, path: Path): unknown {
    const yaml = this.#yaml;
    this.#count(1, node, path);
    if (path.length > deepest) throw this.#refused(`is nested deeper than ${deepest} levels`, node, path);
    if (yaml.isAlias(node)) return this.#alias(node, path);
    const anchor = memberOf(node, 'anchor');
    const before = this.#nodes;
    if (typeof anchor === 'string') this.#anchors.set(anchor, undefined);
    const value = yaml.isMap(node)
      ? this.#map(node, path)
      : yaml.isSeq(node)
        ? itemsOf(node).map((item, index) => this.#at(item, [...path, index]))
        : memberOf(node, 'value');
    if (typeof anchor === 'string') this.#anchors.set(anchor, { value, nodes: this.#nodes - before });
    return value ?? null;
  }

  #at(node: unknown, path: Path): unknown {
    const offset = offsetOf(node);
    if (offset !== undefined) this.offsets.set(JSON.stringify(path), offset);
    return this.read(node, path);
  }

  #map(node: unknown, path: Path): object {
    const members = new Map<string, unknown>();
    for (const pair of itemsOf(node)) {
      const key = memberOf(pair, 'key');
      const name: unknown = this.#yaml.isScalar(key) ? memberOf(key, 'value') : undefined;
      if (typeof name !== 'string') throw this.#refused('has a key that is no text', key ?? node, path);
      if (members.has(name)) throw this.#refused('is there twice', key, [...path, name]);
      const offset = offsetOf(key);
      if (offset !== undefined) this.offsets.set(JSON.stringify([...path, name]), offset);
      members.set(name, this.read(memberOf(pair, 'value'), [...path, name]));
    }
    return Object.fromEntries(members);
  }

  #alias(node: unknown, path: Path): unknown {
    const source = memberOf(node, 'source');
    const name = typeof source === 'string' ? source : '';
    if (!this.#anchors.has(name)) throw this.#refused('is an alias of nothing before it', node, path);
    const target = this.#anchors.get(name);
    if (target === undefined) throw this.#refused('is an alias of what it is part of, a cycle', node, path);
    this.#count(target.nodes, node, path);
    return target.value;
  }

  #count(nodes: number, node: unknown, path: Path): void {
    this.#nodes += nodes;
    if (this.#nodes > mostNodes) throw this.#refused('multiplies its aliases beyond all measure', node, path);
  }

  #refused(message: string, node: unknown, path: Path): ConfigurationError {
    return issuesError(this.#what, [refusal(this.#text, message, node, path)]);
  }
}

function refusal(text: string, message: string, node: unknown, path: Path) {
  const offset = offsetOf(node);
  return {
    path: path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('')
      .replace(/^\./, ''),
    message,
    ...(offset === undefined ? {} : { line: lineAt(text, offset) }),
  };
}

function offsetOf(node: unknown): number | undefined {
  const range = memberOf(node, 'range');
  const offset: unknown = Array.isArray(range) ? range[0] : undefined;
  return typeof offset === 'number' ? offset : undefined;
}

function itemsOf(node: unknown): readonly unknown[] {
  const items = memberOf(node, 'items');
  return Array.isArray(items) ? items : [];
}

function memberOf(node: unknown, name: string): unknown {
  return isMembers(node) ? node[name] : undefined;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
