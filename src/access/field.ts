/** Leaves out the members of documents and plans that have no value: text of them has no `undefined`. */

/** Makes a member to be spread into an object, or none where there is no value. */
export function field<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Field in Name]?: Value };
export function field(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? nothing : { [name]: value };
}

/** One for all: a large document leaves out more members than it has. */
const nothing: Readonly<Record<string, never>> = Object.freeze({});
