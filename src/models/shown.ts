/** Turns what the wire sends into what users see. Copies nothing that stays as it is: lists are long. */
import { Shapes, type Draft } from '../core/read/shape.js';

/** The members that a wire type names; what else comes passes through. */
type Named<Wire> = { [Name in keyof Wire as string extends Name ? never : Name]: Wire[Name] };

/** What users see that the wire does not send as it is to be. */
type Made<Wire, Shown> = {
  [Name in keyof Required<Shown>]: Name extends keyof Named<Wire>
    ? Pick<Named<Wire>, Name> extends Pick<Shown, Name>
      ? never
      : Name
    : Name;
}[keyof Shown];

/** Makes members from the wire: `undefined` leaves out a member. Each that the wire does not send as it is must be here. */
type Makers<Wire, Shown> = { readonly [Name in Made<Wire, Shown>]: (wire: Wire) => Shown[Name] } & {
  readonly [Name in keyof Shown]?: (wire: Wire) => Shown[Name];
};

/** What a member of the wire is made into, where that is not one of the same name. */
type Sources<Wire, Shown> = { readonly [Name in keyof Named<Wire>]?: readonly (keyof Shown)[] };

type Make = (wire: Readonly<Record<string, unknown>>) => unknown;

interface Change {
  /** Makes the member of the same name; without it, that stays as it is. */
  readonly make?: Make;
  readonly others: readonly { readonly name: string; readonly make: Make }[];
}

/**
 * Makes the function that turns a wire value into the value that users see. Members that are not mentioned stay.
 *
 * @param made Members that are not as on the wire, and what makes them.
 * @param sources What has another name on the wire: the members that are made of it. A name that is not among them goes.
 * @param always Members that are made also where the wire has nothing they are made of.
 */
export function shownAs<Wire extends object, Shown>(
  made: Makers<Wire, Shown>,
  sources: Sources<Wire, Shown> = {},
  always: readonly (keyof Shown & string)[] = [],
): (wire: Wire) => Shown {
  const changes = changesOf(
    made as Readonly<Record<string, Make>>,
    sources as Readonly<Record<string, readonly string[]>>,
  );
  const shapes = new Shapes();
  const from = (wire: Readonly<Record<string, unknown>>): unknown => {
    if (wire === null || wire === undefined) throw new TypeError('There is nothing to show.');
    let copy: Draft | undefined;
    for (const name in wire) {
      const value = wire[name];
      const change = changes.get(name);
      let shown = value;
      if (change !== undefined) {
        for (const other of change.others) {
          // It comes under its own name, too, and is made there.
          if (wire[other.name] !== undefined && changes.has(other.name)) continue;
          const more = other.make(wire);
          if (more !== undefined) (copy ??= shapes.draftOf(wire, name)).add(other.name, more);
        }
        if (change.make !== undefined) shown = change.make(wire);
        if (shown !== value) copy ??= shapes.draftOf(wire, name);
      }
      if (shown !== undefined) copy?.add(name, shown);
    }
    for (const name of always) {
      if (wire[name] === undefined) (copy ??= shapes.draftOf(wire)).add(name, changes.get(name)?.make?.(wire));
    }
    return copy?.finished() ?? wire;
  };
  return from as (wire: Wire) => Shown;
}

function changesOf(
  made: Readonly<Record<string, Make>>,
  sources: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const targets = Object.values(sources).flat();
  for (const [name, make] of Object.entries(made)) {
    // A name that only users know may be on the wire some day.
    changes.set(name, { make: targets.includes(name) ? (wire) => make(wire) ?? wire[name] : make, others: [] });
  }
  for (const [name, parts] of Object.entries(sources)) {
    const others = parts.filter((part) => part !== name).map((part) => ({ name: part, make: made[part] as Make }));
    const make = parts.includes(name) ? made[name] : nothing;
    changes.set(name, make === undefined ? { others } : { make, others });
  }
  return changes;
}

const nothing = (): undefined => undefined;

/** Converts what is there. Nothing stays nothing. */
export function converted<Wire, Shown>(value: Wire | undefined, from: (wire: Wire) => Shown): Shown | undefined;
export function converted<Wire, Shown>(
  value: Wire | null | undefined,
  from: (wire: Wire) => Shown,
): Shown | null | undefined;
export function converted<Wire, Shown>(
  value: Wire | null | undefined,
  from: (wire: Wire) => Shown,
): Shown | null | undefined {
  if (value === null) return null;
  return value === undefined ? undefined : from(value);
}

/** Converts the entries of a list. Returns the list itself where all stay as they are. */
export function eachShown<Wire, Shown>(list: readonly Wire[], from: (wire: Wire) => Shown): readonly Shown[];
export function eachShown<Wire, Shown>(
  list: readonly Wire[] | undefined,
  from: (wire: Wire) => Shown,
): readonly Shown[] | undefined;
export function eachShown(
  list: readonly unknown[] | undefined,
  from: (wire: unknown) => unknown,
): readonly unknown[] | undefined {
  let isSame = true;
  const shown = list?.map((wire) => {
    const one = from(wire);
    isSame &&= one === wire;
    return one;
  });
  return isSame ? list : shown;
}
