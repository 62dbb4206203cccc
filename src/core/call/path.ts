/**
 * Builds request paths. A value that would change the path (empty, `.`, `..`, with a slash) is refused rather than
 * encoded: URL parsing walks up a level on `..` even when it was percent-encoded, and so do proxies that decode a path
 * before they pass it on, some of them twice. The token would then go to an endpoint that nobody chose.
 */
import { ConfigurationError } from '../../errors.js';

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values of a route template's parameters, by name. */
export type PathValues<Template extends string> = { readonly [Name in Names<Template>]: string | number };

/** A filled-in path and the template it came from; logs show only the template. */
export interface Path {
  readonly route: string;
  readonly text: string;
  /** The filled-in values, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Returns the service that a path belongs to: its first segment. */
export function serviceOf(route: string): string {
  return /^\/([^/?#]*)/.exec(route)?.[1] ?? '';
}

/** Tells whether a complete path, or a template with other parameter names, matches this template. */
export function templateFits(template: string, route: string): boolean {
  const wanted = template.split('/');
  const got = route.split('/');
  return (
    wanted.length === got.length &&
    wanted.every((part, index) => (part.startsWith('{') ? got[index] !== '' : part === got[index]))
  );
}

/**
 * Fills a route template with encoded values.
 *
 * @throws {@link ConfigurationError} for a value that is empty, or could be read as more or less than one segment.
 */
export function path<Template extends string>(
  route: Template,
  values: PathValues<Template>,
  restOfPath: readonly string[] = none,
): Path {
  const named: Readonly<Record<string, string | number>> = values;
  let text = '';
  // Splitting at capture groups puts the names at odd indexes.
  for (const [index, part] of partsOf(route).entries()) {
    const isLiteral = index % 2 === 0;
    text += isLiteral ? part : restOfPath.includes(part) ? segments(part, named[part]) : segment(part, named[part]);
  }
  return { route, text, values: named };
}

const none: readonly string[] = [];

/** Encodes a value of several segments, such as the path of a file; each of them is checked by itself. */
function segments(name: string, value: unknown): string {
  return (typeof value === 'string' ? value : '')
    .split('/')
    .map((part) => segment(name, part))
    .join('/');
}

const split = new Map<string, readonly string[]>();

/** Splits a template, once for each: there are only as many as operations. */
function partsOf(route: string): readonly string[] {
  let parts = split.get(route);
  if (parts === undefined) {
    parts = route.split(/\{(\w+)\}/);
    split.set(route, parts);
  }
  return parts;
}

/** The form of most ids: nothing in them needs encoding, and they are neither `.` nor `..`. */
const plainId = /^[\w-]+$/;

function segment(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : '';
  if (plainId.test(text)) return text;
  if (text === '' || leavesItsSegment(text)) {
    throw new ConfigurationError(
      `"${name}" must be a non-empty id without "/", "\\", ".." and control characters, encoded or not; got ${shown(value)}.`,
    );
  }
  return encoded(name, text);
}

/** The number of times that a text may have been encoded; no server decodes more often. */
const mostEncodings = 4;

/**
 * Tells whether a text could be read as more or less than its own segment when it is decoded, once or more often. Some
 * servers take what follows a `;` off a segment before they look at its dots.
 */
export function leavesItsSegment(text: string): boolean {
  let decoded = text;
  for (let times = 0; times <= mostEncodings; times++) {
    if (/[/\\]/.test(decoded) || hasControlCharacter(decoded) || isStep(decoded)) return true;
    // Invalid escapes stay as they are, and valid ones beside them are decoded.
    const next = decoded.replace(/(?:%[\da-f]{2})+/gi, unescaped).replace(/%u([\da-f]{4})/gi, unitOf);
    if (next === decoded) return false;
    decoded = next;
  }
  return true;
}

/**
 * Tells whether a text is one dot or two, also of full width and beside what nobody sees, up to where a server may take
 * the segment to end.
 */
function isStep(text: string): boolean {
  return /^\.{1,2}(?:[;?#/\\]|$)/.test(text.normalize('NFKC').replace(/[\s\p{C}]/gu, ''));
}

/** Some servers read escapes of UTF-16, which no standard knows. */
const unitOf = (_: string, unit: string): string => String.fromCharCode(parseInt(unit, 16));

function unescaped(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Not UTF-8: each ASCII escape is decoded by itself, also in an overlong form.
    return escapes
      .replace(/%(?:c|e0%8)([01])%([89ab][\da-f])/gi, (_, high: string, low: string) =>
        String.fromCharCode(Number(high) * 0x40 + parseInt(low, 16) - 0x80),
      )
      .replace(/%([0-7][\da-f])/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));
  }
}

function encoded(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`"${name}" must be well-formed text; it holds half a surrogate pair.`);
  }
}

/** Tells whether a text holds a control character, or a separator of lines. */
export function hasControlCharacter(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kindOf(value);
}

function kindOf(value: unknown): string {
  return value === null || typeof value === 'number' ? String(value) : `a value of type ${typeof value}`;
}

/** The parameters of a query: `undefined` is left out, an array repeats its name. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>
>;

/**
 * Writes a query string with its leading `?`, or nothing when no value is given.
 *
 * @throws {@link ConfigurationError} for values that have no representation in a query, such as `null`.
 */
export function queryText(query: Query | undefined): string {
  if (query === undefined) return '';
  if (typeof query !== 'object' || (query as unknown) === null || Symbol.iterator in query) {
    throw new ConfigurationError('"query" must be an object of names and values.');
  }
  let text = '';
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      text += `${text === '' ? '?' : '&'}${encoded('query', name)}=${queryValue(name, one)}`;
    }
  }
  return text;
}

function queryValue(name: string, value: unknown): string {
  if (typeof value === 'string') return encoded(name, value);
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new ConfigurationError(
    `"${name}" in the query must be text, a finite number, true or false, or a list of these; got ${kindOf(value)}.`,
  );
}
