/** Turns what the wire sends into what users see. */
import type { MadeMember, Showing, ShowingOf } from '../core/read/showing.js';

/** The members that a wire type names; what else comes passes through. */
type Named<Wire> = { [Name in keyof Wire as string extends Name ? never : Name]: Wire[Name] };

/** What users see that the wire does not send as it is to be. */
type Different<Wire, Shown> = {
  [Name in keyof Required<Shown>]: Name extends keyof Named<Wire>
    ? Pick<Named<Wire>, Name> extends Pick<Shown, Name>
      ? never
      : Name
    : Name;
}[keyof Shown];

/** How a member comes about. Null and nothing stay what they are, and are not given to a function. */
type Way<Wire, Shown, Name extends keyof Shown> =
  | (Name extends keyof Named<Wire> ? ShowingOf<NonNullable<Named<Wire>[Name]>, NonNullable<Shown[Name]>> : never)
  | MadeOf<Wire, Shown[Name]>;

/** A member that is made of others of the wire, as soon as there is one of them. */
interface MadeOf<Wire, Value> {
  readonly of: readonly (keyof Named<Wire> & string)[];
  /** The member is left out, or stays as it came, where this returns `undefined`. */
  readonly make: (wire: Wire) => Value | undefined;
  /** True where it is made also of nothing. */
  readonly isAlways?: boolean;
}

/** Each member that the wire does not send as it is must be here. */
type Ways<Wire, Shown> = { readonly [Name in Different<Wire, Shown>]: Way<Wire, Shown, Name> } & {
  readonly [Name in keyof Shown]?: Way<Wire, Shown, Name>;
};

/**
 * Describes how a wire value is turned into the value that users see. Members that are not mentioned stay,
 * and nothing stays nothing.
 *
 * @param ways Members that are not as on the wire, and what makes them.
 * @param hidden Members of the wire that users do not see.
 */
export function shownAs<Wire, Shown>(
  ways: Ways<NonNullable<Wire>, Shown>,
  hidden: readonly (keyof Named<NonNullable<Wire>> & string)[] = [],
): ShowingOf<Wire, Shown | Extract<Wire, null | undefined>> {
  const shown = new Map<string, Showing>();
  const made: MadeMember[] = [];
  for (const [name, way] of Object.entries<Showing | MadeOf<never, unknown>>(ways)) {
    if ('make' in way) made.push({ isAlways: false, ...way, name });
    else shown.set(name, way);
  }
  return { changes: { shown, made, hidden } };
}

/** Describes how the entries of a list are turned. */
export function each<Wire, Shown>(entry: ShowingOf<Wire, Shown>): ShowingOf<readonly Wire[], readonly Shown[]> {
  return { entry };
}
