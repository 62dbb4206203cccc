/** Defines the models whose schemas are in `schemas/`. */
import type { output, ZodType } from 'zod';
import { loaded } from '../core/loaded.js';
import { defineModel, type SchemaModel, type Zod } from '../core/read/model.js';
import type { ShowingOf } from '../core/read/showing.js';
import type * as Schemas from './schemas/index.js';

type Named = {
  readonly [
    Name in keyof typeof Schemas as (typeof Schemas)[Name] extends (z: Zod) => ZodType ? Name : never
  ]: (typeof Schemas)[Name];
};

type SchemaNamed<Name extends keyof Named> = Named[Name] extends ((z: Zod) => infer Schema extends ZodType)
  ? Schema
  : never;

/** What a response that fits a schema is. */
export type Wire<Name extends keyof Named> = output<SchemaNamed<Name>>;

/** Defines a model by the name of its schema; all schemas are loaded with the first response that has to be checked. */
export function modelOf<Name extends keyof Named, Result>(
  name: string,
  schema: Name,
  from: ShowingOf<Wire<Name>, Result>,
  traits?: { readonly acceptsEmpty?: boolean },
): SchemaModel<Result, SchemaNamed<Name>> {
  const build = async (z: Zod): Promise<SchemaNamed<Name>> =>
    (await loaded(import('./schemas/index.js')))[schema](z) as SchemaNamed<Name>;
  return defineModel<SchemaNamed<Name>, Result>(name, build, from, traits);
}
