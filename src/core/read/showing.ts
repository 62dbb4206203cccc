/** Describes how users see what is on the wire, so that it can be checked and shown in one walk: see `object-reader.ts`. */

/** What is made of a value for users: by a function, member by member, or entry by entry. */
export type Showing = ((value: never) => unknown) | { readonly changes: Changes } | { readonly entry: Showing };

/** A {@link Showing} with the types of what it is made of, and of what it makes. */
export type ShowingOf<Wire, Shown> =
  | ((wire: Wire) => Shown)
  | (Exclude<Showing, (value: never) => unknown> & {
      /** Ties the types to it; never there at run time. */
      readonly '~shows'?: (wire: Wire) => Shown;
    });

/** How an object on the wire differs from the one that users see. Members that are not mentioned stay. */
export interface Changes {
  /** Members that are something else. Not asked about null. */
  readonly shown: ReadonlyMap<string, Showing>;
  /** Members that are made of others. */
  readonly made: readonly MadeMember[];
  /** Members that users do not see. */
  readonly hidden: readonly string[];
}

/** A member that is made of members of the wire. It is left out, or stays as it came, where that gives `undefined`. */
export interface MadeMember {
  readonly name: string;
  readonly of: readonly string[];
  readonly make: (wire: never) => unknown;
  /** True where it is made also of nothing. */
  readonly isAlways: boolean;
}
