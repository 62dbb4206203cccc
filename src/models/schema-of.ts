/** Where the models find their schemas. */
import type { output, ZodType } from 'zod';
import { loaded } from '../core/loaded.js';
import type { Zod } from '../core/read/model.js';
import type * as Schemas from './schemas/index.js';

type Named = {
  readonly [
    Name in keyof typeof Schemas as (typeof Schemas)[Name] extends (z: Zod) => ZodType ? Name : never
  ]: (typeof Schemas)[Name];
};

/** What a response that fits a schema is. */
export type Wire<Name extends keyof Named> = output<ReturnType<Named[Name]>>;

/** Returns what builds a schema; all of them are loaded with the first response that has to be checked. */
export function schemaOf<Name extends keyof Named>(name: Name) {
  return async (z: Zod): Promise<ReturnType<Named[Name]>> =>
    (await loaded(import('./schemas/index.js')))[name](z) as ReturnType<Named[Name]>;
}
