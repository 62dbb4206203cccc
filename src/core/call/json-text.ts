/** Serializes plain data as JSON. Loaded with the first body that needs it. */
import { ConfigurationError } from '../../errors.js';

/**
 * Serializes plain data as JSON. Values that JSON would silently drop or change (functions, streams, maps, instances of
 * classes, NaN) are refused; with `strict`, so are `undefined` members, which are otherwise left out.
 */
export function jsonText(value: unknown, strict: boolean): string {
  let wrong: string | undefined;
  try {
    wrong = unwritable(value, 'body', strict, []);
    if (wrong === undefined) return JSON.stringify(value);
  } catch {
    // The caller's own getters and `toJSON` may throw, and their messages may quote the value.
    wrong = 'a getter or a toJSON in it throws';
  }
  throw new ConfigurationError(
    `The body cannot be written as JSON: ${wrong}. Accepted are plain data, FormData, URLSearchParams, Blob, text and bytes.`,
  );
}

const deepest = 200;

function unwritable(value: unknown, at: string, strict: boolean, above: readonly unknown[]): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${at} is ${value}`;
  if (value === undefined) return strict ? `${at} is undefined; leave it out, or give null` : undefined;
  if (typeof value !== 'object') return `${at} is a ${typeof value}`;
  if (above.includes(value)) return `${at} is a cycle`;
  if (above.length > deepest) return `${at} is nested too deeply`;
  const inside = [...above, value];
  if (Array.isArray(value)) {
    // An array cannot leave out a member: JSON would write null.
    return firstOf(value.map((item, index) => () => unwritable(item, `${at}[${index}]`, true, inside)));
  }
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return `${at} is ${kindOf(value)}`;
  return firstOf(
    Object.entries(value).map(
      ([name, member]) =>
        () =>
          unwritable(member, `${at}.${name}`, strict, inside),
    ),
  );
}

function firstOf(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const wrong = check();
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function kindOf(value: object): string {
  const { name } = value.constructor;
  return name === '' ? 'an instance of a class' : `an instance of ${name}`;
}
