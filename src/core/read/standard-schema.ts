/** Reads answers by the caller's own schema, of any library that keeps to the Standard Schema interface. */
import { ConfigurationError, ResponseValidationError } from '../../errors.js';
import { invalid } from './check.js';
import type { Model } from './model.js';
import { mostIssues, pathText, placeOf } from './schema-fit.js';

/** Is the Standard Schema interface (version 1) as far as this package uses it. */
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
      const result = await applied(schema, value);
      if (result.issues === undefined) return result.value;
      // A schema library's messages may quote the value; only the places are told.
      const issues = result.issues.slice(0, mostIssues).map(({ path = [] }) => ({
        path: pathText(path.map((part) => placeOf(typeof part === 'object' ? part.key : part)).join('')),
        expected: 'what the given schema asks for',
      }));
      throw invalid(this.name, issues, result.issues.length <= mostIssues);
    },
  };
}

/** A schema's own error may quote the value that it stumbled over; its kind is told, its text is not. */
async function applied<Output>(schema: StandardSchema<Output>, value: unknown): Promise<StandardResult<Output>> {
  try {
    return await schema['~standard'].validate(value);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    throw new ResponseValidationError(
      `The given schema failed (${kind}). Its own error is not repeated here, since it may quote the answer.`,
      { issues: [{ path: '', expected: 'what the given schema asks for' }] },
    );
  }
}
