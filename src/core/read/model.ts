/**
 * Reads responses. A model is a loose schema (what every deployment sends, unknown fields allowed) and a function that
 * turns the checked wire value into what users see. With `responseValidation: 'off'`, and after a warning with
 * `'warn'`, the function alone runs, so that names and id types are the same in every mode.
 *
 * Schemas are built once, when first needed. Errors tell paths and expected types, never values: responses hold secrets.
 */
import type { input, output, ZodType } from 'zod';
import { AnypointError, ConfigurationError, ResponseValidationError, type ResponseIssue } from '../../errors.js';
import { kindOfThrown } from '../report/thrown.js';
import { Findings, fitOf, mostIssues, pathText, placeOf, unfit, type Fit } from './schema-fit.js';
import type * as Builder from './zod.js';

export { isObject } from './json.js';

/** The part of zod that schemas are built from: see `core/read/zod.ts`. */
export type Zod = typeof Builder;

/** What happens to a response that is not as documented: an error, a warning, or no check at all. */
export type ResponseValidation = 'strict' | 'warn' | 'off';

/** How strictly to read, and whom to tell about a deviation that is let through. */
export interface Reading {
  readonly validation: ResponseValidation;
  readonly warn: (model: string, issues: readonly ResponseIssue[]) => void;
}

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
  /** Gives the schema, built on first use. */
  readonly schema: (zod: Zod) => Schema;
  readonly from: (wire: output<Schema>) => Result;
}

/** The wire type that a model accepts, for the proof that models and generated types agree. */
export type WireOf<Some> = Some extends { readonly schema: (zod: Zod) => infer Schema extends ZodType }
  ? input<Schema>
  : never;

let zod: Zod | undefined;

async function loadZod(): Promise<Zod> {
  return (zod ??= await import('./zod.js'));
}

/** Defines a model from its schema and the function that makes the public value. */
export function defineModel<Schema extends ZodType, Result>(
  name: string,
  build: (zod: Zod) => Schema,
  from: (wire: output<Schema>) => Result,
  traits: { readonly acceptsEmpty?: boolean } = {},
): SchemaModel<Result, Schema> {
  let built: Schema | undefined;
  let fit: Fit | undefined;
  const schema = (builder: Zod): Schema => (built ??= build(builder));

  const check = (builder: Zod, value: unknown, reading: Reading): Result => {
    fit ??= fitOf(schema(builder));
    const findings = new Findings();
    const read = fit(value, findings);
    // No model changes a value otherwise than by leaving out members, so what fits is of the schema's type.
    if (read !== unfit) return from(read as output<Schema>);
    const issues = findings.issues.map(({ path, expected }) => ({ path: pathText(path), expected }));
    if (reading.validation === 'strict') throw invalid(name, issues, findings.isComplete);
    reading.warn(name, issues);
    return unchecked(name, value, from, issues);
  };

  return {
    ...traits,
    name,
    schema,
    from,
    read(value, reading) {
      if (reading.validation === 'off') return unchecked(name, value, from, []);
      return zod === undefined ? loadZod().then((loaded) => check(loaded, value, reading)) : check(zod, value, reading);
    },
  };
}

function unchecked<Result>(
  name: string,
  value: unknown,
  from: (wire: never) => Result,
  issues: readonly ResponseIssue[],
): Result {
  try {
    // The caller asked to go on without a check: the value is taken for what the documentation says it is.
    return from(value as never);
  } catch (error) {
    if (error instanceof AnypointError) throw error;
    throw invalid(name, issues.length > 0 ? issues : [{ path: '', expected: name }], true);
  }
}

const longestPath = 100;

function invalid(name: string, issues: readonly ResponseIssue[], isComplete: boolean): ResponseValidationError {
  const listed = issues
    .slice(0, 5)
    .map(({ path, expected }) => `${path === '' ? 'the answer' : shortened(path)}: expected ${expected}`);
  const more =
    issues.length > 5 ? `, and ${isComplete ? '' : 'at least '}${issues.length - (isComplete ? 5 : 4)} more` : '';
  return new ResponseValidationError(`The answer is not a valid ${name} (${listed.join('; ')}${more}).`, { issues });
}

function shortened(path: string): string {
  return path.length > longestPath ? `${path.slice(0, longestPath)}…` : path;
}

/** Makes a model that reads with `select` what another model reads, for answers with an envelope. */
export function mapModel<Schema extends ZodType, Inner, Result>(
  inner: SchemaModel<Inner, Schema>,
  select: (value: Inner) => Result,
): SchemaModel<Result, Schema> {
  return defineModel(inner.name, inner.schema, (wire) => select(inner.from(wire)));
}

/** The Standard Schema interface (version 1) as far as this package uses it. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

/**
 * Makes a model of the caller's own schema. It is applied in every mode: the caller asked for it.
 *
 * @throws {@link ConfigurationError} for what is no Standard Schema.
 */
export function standardModel<Output>(schema: StandardSchema<Output>): Model<Output> {
  const { validate } = Object((Object(schema) as Partial<StandardSchema>)['~standard']) as Partial<
    StandardSchema<Output>['~standard']
  >;
  if (typeof validate !== 'function') {
    throw new ConfigurationError('"schema" must be a Standard Schema, such as one of zod, valibot or arktype.');
  }
  return {
    name: 'answer by the given schema',
    acceptsEmpty: true,
    acceptsText: true,
    async read(value) {
      const applied = await appliedSchema(schema, value);
      if ('value' in applied) return applied.value;
      throw invalid(this.name, applied.issues, applied.isAll);
    },
  };
}

/** A schema's own error may quote the value that it stumbled over; its kind is told, its text is not. */
async function appliedSchema<Output>(
  schema: StandardSchema<Output>,
  value: unknown,
): Promise<{ readonly value: Output } | { readonly issues: readonly ResponseIssue[]; readonly isAll: boolean }> {
  try {
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return { value: result.value };
    // A schema library's messages may quote the value; only the places are told.
    const issues = result.issues.slice(0, mostIssues).map(({ path = [] }) => ({
      path: pathText(path.map((part) => placeOf(typeof part === 'object' ? part.key : part)).join('')),
      expected: 'what the given schema asks for',
    }));
    return { issues, isAll: result.issues.length <= mostIssues };
  } catch (error) {
    throw new ResponseValidationError(
      `The given schema failed (${kindOfThrown(error)}). Its own error is not repeated here, since it may quote the answer.`,
      { issues: [{ path: '', expected: 'what the given schema asks for' }] },
    );
  }
}

/** Hands the response on as it is: parsed JSON, text, or `undefined` for no body. */
export const anyModel: Model<unknown, unknown> = {
  name: 'answer',
  acceptsEmpty: true,
  acceptsText: true,
  read: (value) => value,
};
