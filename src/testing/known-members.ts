/**
 * Refuses what tests order wrongly. A fault with a slip in it would hit nothing, and the test that ordered it would pass
 * without having tried anything. Members that are undefined count as not given.
 */
import { ConfigurationError } from '../errors.js';

/** What one member may be. */
export interface MemberRule {
  readonly accepted: string;
  readonly takes: (value: unknown) => boolean;
  readonly required?: boolean;
}

export const flag: MemberRule = { accepted: 'true or false', takes: (value) => typeof value === 'boolean' };

export const text: MemberRule = { accepted: 'text', takes: (value) => typeof value === 'string' };

/** An object whose members are texts. */
export const textByName: MemberRule = {
  accepted: 'an object of texts',
  takes: (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string'),
};

/** What a status of a response may be. */
export const status: MemberRule = {
  accepted: 'a whole number from 200 to 599',
  takes: (value) => isWhole(value, 200, 599),
};

/** Makes the rule for a number of something, from zero on. */
export function amount(accepted: string): MemberRule {
  return { accepted: `a number, 0 or more: ${accepted}`, takes: (value) => typeof value === 'number' && value >= 0 };
}

/** A timer that is told to wait longer than that does not wait at all. */
const longestMs = 2_147_483_647;

/** Makes the rule for a time, in units of so many milliseconds. */
export function duration(unit: string, unitMs: number): MemberRule {
  const most = Math.floor(longestMs / unitMs);
  return {
    accepted: `a number from 0 to ${most}: ${unit}`,
    takes: (value) => typeof value === 'number' && value >= 0 && value <= most,
  };
}

/** Makes the rule for a list whose items are all taken. */
export function listOf(accepted: string, takes: MemberRule['takes']): MemberRule {
  return {
    accepted: `a list of ${accepted}`,
    takes: (value) => Array.isArray(value) && value.every((one) => takes(one)),
  };
}

export const texts = listOf('texts', (value) => typeof value === 'string');

/** Makes the rule for what another rule takes, or null. */
export function orNull(rule: MemberRule): MemberRule {
  return { ...rule, accepted: `${rule.accepted}, or null`, takes: (value) => value === null || rule.takes(value) };
}

/** Tells what has these members, and no others. */
export function hasOnly(rules: Readonly<Record<string, MemberRule>>): MemberRule['takes'] {
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => Object.hasOwn(rules, name)) &&
    Object.entries(rules).every(([name, { takes, required }]) =>
      value[name] === undefined ? required !== true : takes(value[name]),
    );
}

/** Tells whether something is a whole number in a range. */
export function isWhole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** Makes the rule for one of some words. */
export function oneOf(...words: readonly string[]): MemberRule {
  return { accepted: listed(words, "'", 'or'), takes: (value) => words.some((word) => word === value) };
}

/**
 * Makes sure that something has known members of the right kinds, and those that it needs.
 *
 * @throws ConfigurationError that names the member and what is accepted.
 */
export function checkMembers(what: string, given: unknown, rules: Readonly<Record<string, MemberRule>>): void {
  const known = listed(Object.keys(rules), '"', 'and');
  if (!isObject(given)) {
    throw new ConfigurationError(`${what} must be an object; its members can be ${known}.`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new ConfigurationError(`${what}: "${name}" is not known; accepted are ${known}.`);
    if (!rule.takes(value)) throw new ConfigurationError(`${what}: "${name}" must be ${rule.accepted}.`);
  }
  for (const [name, { required, accepted }] of Object.entries(rules)) {
    if (required !== true || given[name] !== undefined) continue;
    throw new ConfigurationError(`${what}: "${name}" is missing; give ${accepted}.`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listed(names: readonly string[], quote: string, last: string): string {
  const quoted = names.map((name) => quote + name + quote);
  if (quoted.length === 1) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1) ?? ''}`;
}
