/**
 * Tells whether a value is as a schema asks for, without the copy that zod makes of it: nearly every answer is, and the
 * copies cost more than all other work of this package on a call. A schema is walked once, when it is first used.
 *
 * Only what the models use is known here. For a schema with anything else there is no such check, and whatever does not
 * pass it goes to zod, which has the last word and knows what to say.
 */
import { isObject } from './json.js';

/** Is true for a value that the schema accepts as it stands. May be false for others that it accepts. */
export type Fit = (value: unknown) => boolean;

/** Is a schema of zod, as far as it is looked into here. */
export interface DefinedSchema {
  readonly def: object;
}

/** Is what is read of a schema's definition. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly pattern?: unknown } };
  }[];
  readonly shape?: Readonly<Record<string, DefinedSchema>>;
  readonly catchall?: DefinedSchema;
  readonly innerType?: DefinedSchema;
  readonly keyType?: DefinedSchema;
  readonly valueType?: DefinedSchema;
  readonly element?: DefinedSchema;
  readonly options?: readonly DefinedSchema[];
}

/** Makes the check of a schema. Undefined where the schema has something that is not known here. */
export function fitOf(schema: DefinedSchema): Fit | undefined {
  try {
    return fitted(schema, new Map());
  } catch (error) {
    if (error instanceof UnknownKind) return undefined;
    throw error;
  }
}

class UnknownKind extends Error {}

/** `known` holds objects, by which alone a schema can contain itself. */
function fitted(schema: DefinedSchema, known: Map<DefinedSchema, Fit>): Fit {
  const definition = schema.def as Definition;
  const { type, checks = [], innerType, element, options, keyType, valueType } = definition;
  if (type === 'string' && checks.length > 0) return matching(checks);
  if (checks.length > 0) throw new UnknownKind();
  if (type === 'object') return known.get(schema) ?? objectFit(schema, definition, known);
  if (type === 'array' && element !== undefined) {
    const fits = fitted(element, known);
    return (value) => Array.isArray(value) && value.every((one) => fits(one));
  }
  if (type === 'record' && valueType !== undefined && isAnyText(keyType)) {
    const fits = fitted(valueType, known);
    return (value) => isPlainObject(value) && Object.values(value).every((one) => fits(one));
  }
  if (type === 'union' && options !== undefined) {
    const fits = options.map((option) => fitted(option, known));
    return (value) => fits.some((one) => one(value));
  }
  if (type === 'nullable' && innerType !== undefined) {
    const fits = fitted(innerType, known);
    return (value) => value === null || fits(value);
  }
  // Whether a member may be missing is asked where the object is checked.
  if (type === 'optional' && innerType !== undefined) return fitted(innerType, known);
  const plain = plainFits[type];
  if (plain === undefined) throw new UnknownKind();
  return plain;
}

const plainFits: Readonly<Record<string, Fit>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  unknown: () => true,
};

function isAnyText(schema: DefinedSchema | undefined): boolean {
  const { type, checks = [] } = (schema?.def ?? { type: '' }) as Definition;
  return type === 'string' && checks.length === 0;
}

/** A member of the name `__proto__` would be taken over by a copy of the object, but not by zod. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Object.hasOwn(value, '__proto__');
}

function matching(checks: NonNullable<Definition['checks']>): Fit {
  const patterns = checks.map(({ _zod: { def } }) => {
    if (def.check !== 'string_format' || !(def.pattern instanceof RegExp) || def.pattern.global)
      throw new UnknownKind();
    return def.pattern;
  });
  return (value) => typeof value === 'string' && patterns.every((pattern) => pattern.test(value));
}

function objectFit(schema: DefinedSchema, { shape, catchall }: Definition, known: Map<DefinedSchema, Fit>): Fit {
  if (shape === undefined || (catchall?.def as Definition | undefined)?.type !== 'unknown') throw new UnknownKind();
  const members: { readonly name: string; readonly mayBeMissing: boolean; readonly fits: Fit }[] = [];
  const fit: Fit = (value) => {
    if (!isPlainObject(value)) return false;
    for (const { name, mayBeMissing, fits } of members) {
      const member = value[name];
      if (member === undefined ? !mayBeMissing || name in value : !fits(member)) return false;
    }
    return true;
  };
  known.set(schema, fit);
  for (const [name, member] of Object.entries(shape)) {
    members.push({ name, mayBeMissing: (member.def as Definition).type === 'optional', fits: fitted(member, known) });
  }
  return fit;
}
