/**
 * Reads responses. A model is a loose schema (what every deployment sends, unknown fields allowed) and a description of
 * what users see of a wire value that fits. With `responseValidation: 'off'`, and after a warning with `'warn'`, the value
 * is shown unchecked, so that names and id types are the same in every mode.
 *
 * Schemas are built once, when first needed. Errors tell paths and expected types, never values: responses hold secrets.
 */
import type { input, output, ZodType } from 'zod';
import { AnypointError, type ResponseIssue } from '../../errors.js';
import { loaded, once, whenMade } from '../loaded.js';
import type { Check, Reading } from './reading.js';
import type { ShowingOf } from './showing.js';
import type * as Builder from './zod.js';

export { isObject } from './json.js';

/** The part of zod that schemas are built from: see `core/read/zod.ts`. */
export type Zod = typeof Builder;

/**
 * Turns a parsed JSON value into a result, or throws {@link ResponseValidationError}. Contravariant in the wire type that
 * it accepts, so that a model that refuses what an operation answers does not compile.
 */
export interface Model<Result, Wire = never> {
  readonly name: string;
  /** True where a success may come without a body; `read` then gets `undefined`. */
  readonly acceptsEmpty?: boolean;
  /** True where a body that is not JSON is handed on as text. */
  readonly acceptsText?: boolean;
  read(value: unknown, reading: Reading): Result | Promise<Result>;
  /** Ties the accepted wire type to the model; never there at run time. */
  readonly '~accepts'?: (wire: Wire) => void;
}

/** A model whose schema can be built into larger ones. */
export interface SchemaModel<Result, Schema extends ZodType = ZodType> extends Model<Result, input<Schema>> {
  /** Returns the schema, built on first use. */
  readonly schema: () => Promise<Schema>;
  /** How users see what fits the schema. */
  readonly from: ShowingOf<output<Schema>, Result>;
}

/** The wire type that a model accepts, for the proof that models and generated types agree. */
export type WireOf<Some> = Some extends { readonly schema: () => Promise<infer Schema extends ZodType> }
  ? input<Schema>
  : never;

/** Defines a model from its schema and from how users see what fits it. */
export function defineModel<Schema extends ZodType, Result>(
  name: string,
  build: (zod: Zod) => Promise<Schema>,
  from: ShowingOf<output<Schema>, Result>,
  traits: { readonly acceptsEmpty?: boolean } = {},
): SchemaModel<Result, Schema> {
  const schema = once(async () => build((await loadedParts()).zod));
  const withCheck = whenMade<Check>(async () => (await loadedParts()).checkOf(name, await schema(), from));
  const withShower = whenMade(async () => (await loaded(import('./object-reader.js'))).showerOf(from));
  /** Makes the public value of one that is not as documented, or that nobody checked. */
  const unchecked = (value: unknown, issues: readonly ResponseIssue[]): Result | Promise<Result> =>
    withShower((show) => {
      try {
        if (!isGoodForMore(value) && !(value === undefined && traits.acceptsEmpty === true)) throw new TypeError(name);
        // The caller asked to go on without a check: the value is taken for what the documentation says it is.
        return show(value) as Result;
      } catch (error) {
        if (error instanceof AnypointError) throw error;
        return loadedParts().then(({ invalid }) => {
          throw invalid(name, issues.length > 0 ? issues : [{ path: '', expected: name }], true);
        });
      }
    });
  return {
    ...traits,
    name,
    schema,
    from,
    read(value, reading) {
      if (reading.validation === 'off') return unchecked(value, []);
      return withCheck((check) => {
        const { shown, issues } = check(value, reading);
        // What fits the schema was shown by `from`.
        return issues === undefined ? (shown as Result) : unchecked(value, issues);
      });
    },
  };
}

/** Most of what checks is loaded with the first response that has to be checked, not with the package. */
const loadedParts = () => loaded(import('./check.js'));

/** Tells what may have the members that are needed from what cannot: a list is good when each of its entries is. */
function isGoodForMore(value: unknown): boolean {
  return Array.isArray(value) ? value.every(hasMembers) : hasMembers(value);
}

function hasMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Hands the response on as it is: parsed JSON, text, or `undefined` for no body. */
export const anyModel: Model<unknown, unknown> = {
  name: 'answer',
  acceptsEmpty: true,
  acceptsText: true,
  read: (value) => value,
};
