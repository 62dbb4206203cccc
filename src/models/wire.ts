/**
 * The few conversions between the wire and what users see, which the models share. What the platform writes now as a
 * number and now as digits is shown as a number.
 *
 * Ids are not loose: with an id that lost its last digits, or one that is no id, the next call would reach another
 * object.
 */
/** Tells whether a number, or the number that digits stand for, is an id in which no digit was lost. */
export function isId(value: number | string): boolean {
  const id = Number(value);
  return Number.isSafeInteger(id) && id >= 0;
}

/**
 * Returns a number for a number or its digits. Nothing stays nothing; so does other text, which only those meet who read
 * unchecked.
 */
export function numberOf(value: number | string): number;
export function numberOf(value: number | string | undefined): number | undefined;
export function numberOf(value: number | string | null | undefined): number | null | undefined;
export function numberOf(value: number | string | null | undefined): number | null | undefined {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  // Nothing but spaces counts as 0.
  return Number.isNaN(number) || (number === 0 && value.trim() === '') ? (value as unknown as number) : number;
}

/** Returns the first value that says something, for one meaning that travels under several names; null before nothing. */
export function firstOf<Value>(...values: readonly Value[]): Value | undefined {
  let found: Value | undefined;
  for (const value of values) {
    if (value !== null && value !== undefined) return value;
    if (value === null) found = value;
  }
  return found;
}
