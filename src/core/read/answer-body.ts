/** Makes sense of the body of a successful response: by its content, not by its content type, since proxies mislabel. */
import type { Model } from './model.js';

/** Stands for a body that its model cannot take. */
export const unreadable = Symbol('unreadable');

/** Tells an HTML page from every response of the platform: it comes from something in between. */
export function isPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/**
 * Parses JSON. Nothing at all is for models that take it; a text that is no JSON is for models that take that, unless the
 * response claims to be JSON (`claimsJson`).
 */
export function parsedBody(text: string, model: Model<unknown>, claimsJson = false): unknown {
  if (text.trim() === '') return model.acceptsEmpty === true ? undefined : unreadable;
  try {
    return JSON.parse(text);
  } catch {
    return model.acceptsText === true && !claimsJson ? text : unreadable;
  }
}

/** Tells whether the content type of a response is that of JSON. */
export function claimsJson(headers: Headers): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:[;,]|$)/i.test(headers.get('content-type')?.trim() ?? '');
}

/**
 * Tells whether a body that is no JSON is the beginning of a longer one: it came compressed, or with fewer bytes than
 * were announced, and its last text, list or object has no end, or nothing came of many bytes. Decompression in fetch
 * does not fail where its input ends early, so three cases cannot be told from whole responses there: plain text, a number
 * by itself, and nothing at all out of a body of unknown length.
 */
export function endsEarly(text: string, headers: Headers): boolean {
  const announced = Number(headers.get('content-length') ?? 0);
  const encoding = headers.get('content-encoding');
  if (text === '') {
    const isTooShort = announced > 0 && announced < smallestGzip && /gzip/i.test(encoding ?? '');
    return announced > largestOfNothing || isTooShort;
  }
  const isShorter = new TextEncoder().encode(text).byteLength < announced;
  return (encoding !== null || isShorter) && isOpen(text);
}

/** Tells whether a text that nobody calls JSON begins as an object or a list of JSON does. */
export function beginsAsJson(text: string): boolean {
  return /^\s*(?:\{\s*"|\[\s*[{["])/.test(text);
}

/** What compression makes of an empty body, in bytes, and some to spare. */
const largestOfNothing = 32;
/** Head, tail and an empty block, in bytes: less is no whole gzip. */
const smallestGzip = 20;

function isOpen(text: string): boolean {
  let depth = 0;
  // Texts first, so that no bracket in one counts.
  const rest = text.replace(/"(?:[^"\\]|\\[^])*"/g, '0');
  for (const character of rest) {
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return depth > 0 || rest.includes('"') || beginningOfWord.test(rest);
}

/** `true`, `false` and `null` by themselves, without their ends. */
const beginningOfWord = /^\s*(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;
