/** Finds the one object with a name among listed ones. */
import { ConfigurationError, NotFoundError } from '../errors.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name to look for, and where it came from. */
export interface NameQuestion {
  readonly what: string;
  /** The environment variable that holds the name; absent where the caller gave it in a param. */
  readonly giver?: string | undefined;
  /** The param that takes the id instead. */
  readonly member: string;
  /** Where the object was looked for, and how to look elsewhere; absent where there is only one place. */
  readonly place?: { readonly where: string; readonly elsewhere: string } | undefined;
}

/**
 * Returns the object with exactly this id or name, or else the only one with this name in another case.
 *
 * @throws NotFoundError, or ConfigurationError that names the variable, for a name that matches none or several
 */
export function oneNamed<Item extends Named>(items: readonly Item[], nameOrId: string, question: NameQuestion): Item {
  const distinct = [...new Map(items.map((item) => [item.id, item])).values()];
  const matches = [
    distinct.filter(({ id }) => id === nameOrId.toLowerCase()),
    distinct.filter(({ name }) => name === nameOrId),
    distinct.filter(({ name }) => name.toLowerCase() === nameOrId.toLowerCase()),
  ].find((found) => found.length > 0);
  const [one] = matches ?? [];
  if (one !== undefined && matches?.length === 1) return one;
  throw unclear(matches ?? distinct, nameOrId, matches !== undefined, question);
}

const mostShown = 20;

function unclear(
  candidates: readonly Named[],
  nameOrId: string,
  several: boolean,
  { what, giver, member, place }: NameQuestion,
): ConfigurationError | NotFoundError {
  const shown = candidates.slice(0, mostShown).map(({ id, name }) => `${name} (${id})`);
  const list = shown.length === 0 ? 'none can be seen by this sign-in' : `there are ${shown.join(', ')}`;
  const more = candidates.length > mostShown ? ` and ${candidates.length - mostShown} more` : '';
  const problem = several
    ? `fits ${candidates.length} ${what}s: ${shown.join(', ')}${more}`
    : `fits no ${what}${place === undefined ? '' : ` ${place.where}`}: ${list}${more}`;
  const subject = giver === undefined ? `"${nameOrId.slice(0, 100)}"` : `${giver}=${nameOrId.slice(0, 100)}`;
  const message = `${subject} ${problem}. Give the id as \`${member}\`.`;
  const facts = several || place === undefined ? {} : { hint: place.elsewhere };
  return giver === undefined && !several ? new NotFoundError(message, facts) : new ConfigurationError(message, facts);
}

/** Returns the business group that environments were looked for in. */
export function inBusinessGroup(organizationId: string): NameQuestion['place'] {
  return {
    where: `of business group ${organizationId}`,
    elsewhere:
      'An environment belongs to one business group: give its id as `businessGroupId`, in the params or as an option of the client, where it is another one.',
  };
}
