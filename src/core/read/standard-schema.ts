/** Reads responses by the caller's own schema, of any library that keeps to the Standard Schema interface. */
import { ConfigurationError, ResponseValidationError, type ResponseIssue } from '../../errors.js';
import { kindOfThrown } from '../report/thrown.js';
import { invalid } from './check.js';
import type { Model } from './model.js';
import { mostIssues, pathText, placeOf } from './findings.js';

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
