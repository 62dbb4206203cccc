/**
 * Finds secrets in text, in every form in which somebody may repeat them: as they are, in other case, percent-encoded in
 * full or in part, escaped for HTML, JSON or JavaScript, broken into lines or by characters that nobody sees, several of
 * these on top of each other, and in base64 or hex.
 *
 * Escapes are not written out for each secret: the text is read as whoever unescapes it would, as often as that changes
 * something, and each character keeps the place that it has in the text.
 */

/** One text to look for. */
export interface Form {
  readonly text: string;
  /** True for what is short enough to occur in ordinary words: it then counts only where it stands alone. */
  readonly standsAlone: boolean;
  /** True where the secret may be a part of what was encoded: all of that is hidden, from end to end. */
  readonly isEncoded: boolean;
}

/** A part of a text that holds a secret. */
export interface Sighting {
  readonly from: number;
  readonly to: number;
}

/** Shorter texts would black out ordinary words. */
const shortest = 4;
const shortestEncoded = 8;

/** Returns the bytes of a text; jsdom under Jest has no TextEncoder, and a client is made there all the same. */
export function utf8(text: string): Uint8Array {
  if (typeof TextEncoder === 'function') return new TextEncoder().encode(text);
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  return Uint8Array.from(escaped.match(/%[\dA-F]{2}|[^%]/g) ?? [], (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

/** Returns what to look for to find a secret. */
export function formsOf(secret: string): readonly Form[] {
  const bytes = utf8(secret);
  const isShort = secret.length < shortest;
  const forms: Form[] = [{ text: canonical(secret), standsAlone: isShort, isEncoded: false }];
  const add = (text: string, isEncoded: boolean): void => {
    if (text === '') return;
    forms.push({ text: canonical(text), standsAlone: isShort || text.length < shortestEncoded, isEncoded });
  };
  add(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), false);
  const whole = btoa(binary(bytes)).replace(/=+$/, '');
  // By itself, and behind one or two bytes more or less, such as those of `id:secret`.
  for (const encoded of [whole, ...[0, 1, 2].map((before) => insideBase64(bytes, before))]) {
    if (encoded !== whole && encoded.length < shortestEncoded) continue;
    add(encoded, true);
    add(encoded.replaceAll('+', '-').replaceAll('/', '_'), true);
  }
  return forms.filter(({ text }, at) => forms.findIndex((form) => form.text === text) === at);
}

/** Returns the characters of base64 that depend on these bytes alone, with so many bytes before them. */
function insideBase64(bytes: Uint8Array, before: number): string {
  const text = '\0'.repeat(before) + binary(bytes);
  return btoa(text).slice(Math.ceil((before * 8) / 6), Math.floor((text.length * 8) / 6));
}

function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Finds all forms in a text, in the order of their places. In a text that was cut, also what its end cuts off. */
export function sightings(text: string, forms: readonly Form[], isCut: boolean): readonly Sighting[] {
  if (forms.length === 0) return [];
  const found: Sighting[] = [];
  const readings: Reading[] = [plainly(text)];
  const known = new Set(readings.map((reading) => reading.text));
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at] as Reading;
    for (const form of forms) lookFor(form, reading, found, isCut);
    if (reading.depth === deepest) continue;
    // One kind of escapes at a time: what looks like another may be a part of the secret.
    for (const escapes of kindsOfEscapes) {
      const next = unescaped(reading, escapes);
      if (next === undefined || known.has(next.text)) continue;
      known.add(next.text);
      readings.push(next);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A text as it reads after some unescaping, with the place of each of its characters in the original. */
interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How often it was unescaped. */
  readonly depth: number;
}

const deepest = 3;

function plainly(text: string): Reading {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text: canonical(text), starts, ends: starts.map((at) => at + 1), depth: 0 };
}

/** Texts are compared without regard to case, and with the space of forms. Keeps the length. */
function canonical(text: string): string {
  return text.replace(/[^a-z\d]/g, (character) => {
    if (character === '+') return ' ';
    const lower = character.toLowerCase();
    return lower.length === 1 ? lower : character;
  });
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};
const shortEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/**
 * Runs of percent-encoded bytes, entities of HTML, escapes of JSON and JavaScript; and what breaks a text without being a
 * part of it: line breaks with the indentation behind them, other characters that nobody sees, and the tags of HTML for both.
 */
const kindsOfEscapes: readonly RegExp[] = [
  /(?:%[\da-f]{2})+|%u[\da-f]{4}/g,
  /&(?:#0*\d{1,7};?|#x0*[\da-f]{1,6};?|(?:amp|lt|gt|quot|apos|nbsp|shy);)/g,
  /\\u\{[\da-f]{1,6}\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^ux]/g,
  /(?:[\p{Cc}\p{Cf}\u2028\u2029](?: {2,99})?|<w?br[^<>]{0,9}>)+/gu,
];

/** Undoes one level of one kind of escapes; undefined where there is none. */
function unescaped({ text, starts, ends, depth }: Reading, escapes: RegExp): Reading | undefined {
  let next = '';
  const nextStarts: number[] = [];
  const nextEnds: number[] = [];
  const add = (piece: string, from: number, to: number): void => {
    next += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      nextStarts.push(starts[from] ?? 0);
      nextEnds.push(ends[to - 1] ?? 0);
    }
  };
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) add(text[at] ?? '', at, at + 1);
  };
  let done = 0;
  for (const match of text.matchAll(escapes)) {
    keep(done, match.index);
    done = match.index + match[0].length;
    if (/^%[^u]/.test(match[0])) {
      for (const { piece, from, to } of percentDecoded(match[0])) {
        add(canonical(piece), match.index + from, match.index + to);
      }
    } else add(canonical(meaningOf(match[0])), match.index, done);
  }
  if (done === 0) return undefined;
  keep(done, text.length);
  return { text: next, starts: nextStarts, ends: nextEnds, depth: depth + 1 };
}

function meaningOf(escape: string): string {
  const body = escape.slice(1).replace(/;$/, '');
  if (escape.startsWith('&')) {
    if (!body.startsWith('#')) return namedEntities[body] ?? '';
    return codePoint(body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1)));
  }
  if (!/^[%\\]/.test(escape)) return '';
  if (body.length > 1) return codePoint(Number.parseInt(body.slice(1).replace(/[{}]/g, ''), 16));
  return shortEscapes[body] ?? body;
}

function codePoint(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd';
}

/** Reads percent-encoded bytes as UTF-8, character by character, so that each keeps its place. */
function* percentDecoded(run: string): Generator<{ piece: string; from: number; to: number }> {
  for (let at = 0; at < run.length;) {
    const first = Number.parseInt(run.slice(at + 1, at + 3), 16);
    const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const end = Math.min(run.length, at + length * 3);
    let piece: string;
    try {
      piece = decodeURIComponent(run.slice(at, end));
    } catch {
      piece = '\ufffd';
    }
    yield { piece, from: at, to: end };
    at = end;
  }
}

function lookFor(form: Form, reading: Reading, found: Sighting[], isCut: boolean): void {
  const { text } = reading;
  for (let at = text.indexOf(form.text); at !== -1; at = text.indexOf(form.text, at + 1)) {
    const end = at + form.text.length;
    if (form.standsAlone && (isWord(text[at - 1]) || isWord(text[end]))) continue;
    found.push(placeOf(reading, ...(form.isEncoded ? wholeRun(text, at, end) : ([at, end] as const))));
  }
  if (!isCut) return;
  const start = form.text.slice(0, shortestEncoded);
  const torn = [0, ...tornEscapes(text)];
  let from = text.indexOf(start, text.length - form.text.length - longestTorn);
  for (; from !== -1; from = text.indexOf(start, from + 1)) {
    const rest = text.slice(from);
    if (torn.some((length) => length < rest.length && form.text.startsWith(rest.slice(0, rest.length - length)))) {
      found.push(placeOf(reading, from, text.length));
      return;
    }
  }
}

/** An escape of a character that takes several, and is itself escaped. */
const longestTorn = 24;

/** Finds how long the escape may be that the end of a text cuts off. */
function tornEscapes(text: string): readonly number[] {
  const end = text.slice(-longestTorn);
  return Array.from(end.matchAll(/[%&\\\ufffd]/g), ({ index }) => end.length - index);
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\d_]/u.test(character);

/** The letters of base64, whose plus sign reads as a space here, on both sides as well. */
function wholeRun(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && /[\w/=-]/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && /[\w/=-]/.test(text[end] ?? '')) end++;
  return [start, end];
}

function placeOf({ starts, ends }: Reading, from: number, to: number): Sighting {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
}
