/**
 * Refuses params with members that a method does not know. What is misspelt, or named as the wire names it, would
 * otherwise be left out in silence, and an object be made without it. Members that are undefined count as not given.
 */
import { ConfigurationError } from '../errors.js';

/** Says where or how, for every method that checks its members. */
const everywhere: readonly string[] = ['organizationId', 'businessGroupId', 'environmentId', 'via'];

/** Says which members a method takes, and what those are called here that the wire or a sibling names otherwise. */
export interface KnownMembers {
  readonly names: readonly string[];
  readonly otherwiseNamed?: Readonly<Record<string, string>>;
}

/** Makes sure that params have no members but the known ones. */
export function onlyKnown(params: object, { names, otherwiseNamed = {} }: KnownMembers): void {
  for (const name of Object.keys(params)) {
    if (names.includes(name) || everywhere.includes(name)) continue;
    if ((params as Readonly<Record<string, unknown>>)[name] === undefined) continue;
    const meant = Object.hasOwn(otherwiseNamed, name) ? otherwiseNamed[name] : undefined;
    const advice = meant === undefined ? '' : `say "${meant}"; `;
    throw new ConfigurationError(
      `"${name}" is not known here: ${advice}accepted are ${names.map((one) => `"${one}"`).join(', ')}, and "organizationId", "businessGroupId", "environmentId" and "via".`,
    );
  }
}
