/**
 * Refuses what tests order wrongly. A fault with a slip in it would hit nothing, and the test that ordered it would pass
 * without having tried anything. Members that are undefined count as not given.
 */

/** What one member may be. */
export interface MemberRule {
  readonly accepted: string;
  readonly takes: (value: unknown) => boolean;
  readonly required?: boolean;
}

export const flag: MemberRule = { accepted: 'true or false', takes: (value) => typeof value === 'boolean' };

/** Makes the rule for a number of something, from zero on. */
export function amount(accepted: string): MemberRule {
  return { accepted: `a number, 0 or more: ${accepted}`, takes: (value) => typeof value === 'number' && value >= 0 };
}

/** Makes the rule for one of some words. */
export function oneOf(...words: readonly string[]): MemberRule {
  return { accepted: listed(words, "'", 'or'), takes: (value) => words.some((word) => word === value) };
}

/**
 * Makes sure that something has known members of the right kinds, and those that it needs.
 *
 * @throws TypeError that names the member and what is accepted.
 */
export function checkMembers(what: string, given: unknown, rules: Readonly<Record<string, MemberRule>>): void {
  const known = listed(Object.keys(rules), '"', 'and');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${what} must be an object; its members can be ${known}.`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new TypeError(`${what}: "${name}" is not known; accepted are ${known}.`);
    if (!rule.takes(value)) throw new TypeError(`${what}: "${name}" must be ${rule.accepted}.`);
  }
  for (const [name, { required, accepted }] of Object.entries(rules)) {
    if (required !== true || (given as Readonly<Record<string, unknown>>)[name] !== undefined) continue;
    throw new TypeError(`${what}: "${name}" is missing; give ${accepted}.`);
  }
}

function listed(names: readonly string[], quote: string, last: string): string {
  const quoted = names.map((name) => quote + name + quote);
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1) ?? ''}`;
}
