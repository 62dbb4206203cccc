/**
 * The field types of the wire that most schemas share. Fields are loose on purpose: required is only what every
 * deployment sends, and what the platform writes now as a number and now as digits is read either way.
 */
import type { Zod } from '../../core/read/model.js';
import { isId } from '../wire.js';

/** Builds once what several schemas hold. */
export function once<Built>(build: (z: Zod) => Built): (z: Zod) => Built {
  let built: Built | undefined;
  return (z) => (built ??= build(z));
}

/** Lists the field types that most models need; all but `id` may be missing. */
export const fields = once((z) => {
  const quantity = z.union([z.number(), z.string().regex(/^\d+$/)]);
  const idCheck = z.check<string | number>(({ value, issues }) => {
    if (!isId(value)) issues.push({ code: 'custom', message: idForm, input: value });
  });
  const numeric = quantity.check(idCheck);
  return {
    quantity,
    id: numeric,
    idOrText: z.union([z.number().check(idCheck), z.string()]),
    numeric: numeric.exactOptional(),
    numericOrNull: numeric.nullable().exactOptional(),
    text: z.string().exactOptional(),
    textOrNull: z.string().nullable().exactOptional(),
    texts: z.array(z.string()).exactOptional(),
    flag: z.boolean().exactOptional(),
    flagOrNull: z.boolean().nullable().exactOptional(),
    count: z.number().exactOptional(),
    anything: z.unknown().exactOptional(),
    anyObject: z.looseObject({}).exactOptional(),
    list: z.array(z.unknown()).exactOptional(),
  };
});

const idForm = 'a whole number from 0 to 9007199254740991, or its digits';

/** Makes the check that an id comes under one of two names. Null says no more than nothing. */
export function idUnder<Name extends string>(one: Name, other: Name) {
  return ({ value, issues }: { value: { readonly [Some in Name]?: unknown }; issues: unknown[] }): void => {
    if ((value[one] ?? value[other] ?? undefined) !== undefined) return;
    issues.push({ code: 'invalid_type', expected: 'number', path: [one], input: value });
  };
}

export const audit = once((z) => {
  const moment = z
    .union([z.looseObject({ date: fields(z).textOrNull }), z.array(z.unknown()), z.string()])
    .exactOptional();
  return z.looseObject({ created: moment, updated: moment });
});
