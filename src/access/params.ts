/** Checks what callers of whole jobs give, before anything is sent. */
import type { AnypointClient } from '../client.js';
import { ConfigurationError } from '../errors.js';

/** Makes sure that a client is one: it comes before what is asked of it. */
export function checkClient(client: AnypointClient): void {
  const { request, auth } = Object(client) as Partial<AnypointClient>;
  if (typeof request === 'function' && auth !== undefined) return;
  throw new ConfigurationError('The first argument must be an AnypointClient: `new AnypointClient({ auth: … })`.');
}

/** Makes sure that params are an object with known members: a misspelt one must not be passed over. */
export function checkedMembers(what: string, params: object, known: readonly string[]): void {
  if (typeof params !== 'object' || (params as unknown) === null || Array.isArray(params)) {
    const members = known.map((name) => `"${name}"`).join(', ');
    throw new ConfigurationError(`The params of ${what} must be an object; known are ${members}.`);
  }
  const unknown = Object.keys(params).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `"${unknown}" is not a param of ${what}; known are ${known.map((name) => `"${name}"`).join(', ')}.`,
  );
}

/** Returns a list of texts where one is given. An empty list chooses nothing, which nobody means. */
export function textList(name: string, value: readonly string[] | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (isTexts(value) && value.length > 0) {
    return value;
  }
  throw new ConfigurationError(`"${name}" must be a list of one text or more. Leave it out to choose all.`);
}

/** Returns a set of ids where a list of them is given. */
export function positiveIds(name: string, value: readonly unknown[] | undefined): ReadonlySet<number> | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0) {
    throw new ConfigurationError(`"${name}" must be a list of one id or more. Leave it out to choose all.`);
  }
  return new Set(value.map((one: unknown) => positiveId(name, one)));
}

/** Returns an id as a number, given as one or as its digits. */
export function positiveId(name: string, value: unknown): number {
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  throw new ConfigurationError(`"${name}" must be an id, a positive whole number or its digits.`);
}

/** Returns true or false where one is given. */
export function optionalFlag(name: string, value: boolean | undefined, standard: boolean): boolean {
  if (value === undefined) return standard;
  if (typeof value === 'boolean') return value;
  throw new ConfigurationError(`"${name}" must be true or false.`);
}

/** Returns one of the accepted words, or the first one. */
export function optionalWord<Word extends string>(
  name: string,
  value: Word | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined) return words[0];
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new ConfigurationError(`"${name}" must be ${words.map((one) => `'${one}'`).join(' or ')}.`);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}
