/**
 * Checks what callers give before anything is sent, so that a slip is told by the name of the param and not by a
 * puzzling answer of the platform.
 */
import { ConfigurationError } from '../errors.js';

/** Is an id: a positive whole number, or its digits. */
export type Id = number | string;

/** Makes sure that there are params, and that what says where is text. */
export function given<Params extends object>(params: Params): Params {
  if (typeof params !== 'object' || (params as unknown) === null || Array.isArray(params)) {
    throw new ConfigurationError('The first argument must be an object of named params.');
  }
  for (const name of ['organizationId', 'businessGroupId', 'environmentId']) optionalText(name, params);
  return params;
}

/** Gives the id as a number. */
export function numericId<Name extends string>(name: Name, params: { readonly [Key in Name]?: unknown }): number {
  const id = optionalId(name, params);
  if (id === undefined) throw new ConfigurationError(`"${name}" is missing: give ${acceptedId}.`);
  return id;
}

/** Gives the id as a number, where one is given. */
export function optionalId<Name extends string>(
  name: Name,
  params: { readonly [Key in Name]?: unknown },
): number | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  if (typeof id === 'number' && id > Number.MAX_SAFE_INTEGER) {
    throw new ConfigurationError(
      `"${name}" is beyond ${Number.MAX_SAFE_INTEGER}, the largest id that a number holds exactly: another id would be meant.`,
    );
  }
  throw new ConfigurationError(`"${name}" must be ${acceptedId}; got ${shown(value)}.`);
}

const acceptedId = 'the id as a positive whole number, or its digits as text';

/** Gives text that must be there. */
export function requiredText<Name extends string>(
  name: Name,
  params: { readonly [Key in Name]?: unknown },
  accepted = 'text',
): string {
  const value = params[name];
  if (value === undefined) throw new ConfigurationError(`"${name}" is missing: give ${accepted}.`);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigurationError(`"${name}" must be non-empty text: ${accepted}; got ${shown(value)}.`);
}

/** Gives text where some is given. Empty text is text. */
export function optionalText(name: string, params: object): string | undefined {
  const value = valueOf(name, params);
  if (value === undefined || typeof value === 'string') return value;
  throw new ConfigurationError(`"${name}" must be text; got ${shown(value)}.`);
}

/** Gives text or null where some is given: null is how the platform writes that there is none. */
export function textOrNull(name: string, params: object): string | null | undefined {
  return valueOf(name, params) === null ? null : optionalText(name, params);
}

/** Gives a list of texts where one is given. */
export function optionalTexts(name: string, params: object): readonly string[] | undefined {
  const value = valueOf(name, params);
  if (value === undefined) return undefined;
  if (isTexts(value)) return value;
  throw new ConfigurationError(`"${name}" must be an array of texts; got ${shown(value)}.`);
}

/** Gives true or false where one is given. */
export function optionalFlag(name: string, params: object): boolean | undefined {
  const value = valueOf(name, params);
  if (value === undefined || typeof value === 'boolean') return value;
  throw new ConfigurationError(`"${name}" must be true or false; got ${shown(value)}.`);
}

/** Gives one of the accepted words, or the default. */
export function oneOfWords<Word extends string>(name: string, params: object, words: readonly [Word, ...Word[]]): Word {
  const value = valueOf(name, params);
  if (value === undefined) return words[0];
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new ConfigurationError(
    `"${name}" must be ${words.map((one) => `'${one}'`).join(' or ')}; got ${shown(value)}.`,
  );
}

function valueOf(name: string, params: object): unknown {
  return (params as Readonly<Record<string, unknown>>)[name];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Shows kinds rather than values: a mistaken param may be a secret. Numbers are safe to show. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (value === '') return 'empty text';
  return Array.isArray(value)
    ? 'an array'
    : typeof value === 'string'
      ? 'other text'
      : `a value of type ${typeof value}`;
}
