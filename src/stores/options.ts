/**
 * Checks the options of token stores. Every message names the option and what is accepted, and repeats no value: an
 * encryption key may be among them.
 */
import { ConfigurationError } from '../errors.js';

/** Refuses anything but an object with known options. */
export function checkOptionNames(store: string, options: unknown, accepted: readonly string[]): void {
  const list = accepted.join(', ');
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigurationError(`The options of ${store} must be an object. Options are: ${list}.`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !accepted.includes(name)) {
      throw new ConfigurationError(`"${name}" is not an option of ${store}. Options are: ${list}.`);
    }
  }
}

/** Returns the prefix, which is empty by default. */
export function checkedKeyPrefix(keyPrefix: unknown): string {
  if (keyPrefix === undefined) return '';
  if (typeof keyPrefix === 'string') return keyPrefix;
  throw new ConfigurationError('"keyPrefix" must be a string, such as \'orders-sync:\'.');
}

/** Returns the time after which the lock of a dead process expires, in milliseconds. */
export function checkedLockMs(lockSeconds: unknown, defaultSeconds: number): number {
  if (lockSeconds === undefined) return defaultSeconds * 1_000;
  if (typeof lockSeconds === 'number' && lockSeconds >= 2 && lockSeconds <= 300) return Math.round(lockSeconds * 1_000);
  throw new ConfigurationError('"lockSeconds" must be a number of seconds from 2 to 300.');
}

/** Tells whether a value has all these methods. */
export function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}
