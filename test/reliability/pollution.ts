/** Notices when something was added to what all objects share, or when data took the place of a prototype. */

const shared = [Object, Array, String, Number, Boolean, Function, Promise, Error, Map, Set, RegExp, Date].map(
  (constructor) =>
    [constructor.name, constructor.prototype as object, namesOf(constructor.prototype as object)] as const,
);

function namesOf(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).sort().join();
}

/** Names what all objects share and has changed since this file was loaded. */
export function pollution(): string[] {
  return shared.filter(([, prototype, names]) => namesOf(prototype) !== names).map(([name]) => name);
}

/** Names the places in plain data where the prototype is no prototype of JavaScript's own. */
export function strangers(data: unknown, path = 'it', depth = 0): string[] {
  if (typeof data !== 'object' || data === null || depth > 50) return [];
  const prototype: unknown = Object.getPrototypeOf(data);
  const own = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
  const inside = Object.entries(data).flatMap(([name, value]) => strangers(value, `${path}.${name}`, depth + 1));
  return own ? inside : [path, ...inside];
}
