/**
 * Reads an object of parsed JSON member by member, in one walk: checks what there is a schema for, and makes of it what
 * users see. Copies nothing that keeps its members: lists are long.
 */
import { Findings, unfit } from './findings.js';
import { isObject } from './json.js';
import { Shapes, type Draft } from './shape.js';
import type { Changes, MadeMember, Showing } from './showing.js';

/** What is known of a member of an object. */
export interface KnownMember {
  readonly name: string;
  readonly isRequired: boolean;
  /** Checks a value and makes of it what users see, or tells that it is {@link unfit}. */
  readonly read: (value: unknown, findings: Findings) => unknown;
  /** What `typeof` tells of nearly every value that stays as it is; looking for that at once saves the calls. */
  readonly kind: string;
  /** Tells whether null is read as if the member were missing. */
  readonly dropsNull: () => boolean;
}

/** The result for a member that is left out. */
const dropped = Symbol('dropped');

class Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly read: KnownMember['read'];
  readonly kind: string;
  readonly isHidden: boolean;
  /** The made members that it says something for, as bits, by their places in the list. */
  readonly makes: number;
  readonly #dropsNull: () => boolean;
  #isNullDropped: boolean | undefined;

  constructor(known: KnownMember, { made, hidden }: Changes) {
    this.name = known.name;
    this.isRequired = known.isRequired;
    this.read = known.read;
    this.kind = known.kind;
    this.#dropsNull = known.dropsNull;
    this.isHidden = hidden.includes(known.name);
    this.makes = made.reduce((bits, { of }, at) => (of.includes(known.name) ? bits | (1 << at) : bits), 0);
  }

  /** Asked for when the first null comes: a schema may contain itself. */
  get dropsNull(): boolean {
    return (this.#isNullDropped ??= this.#dropsNull());
  }
}

const noChanges: Changes = { shown: new Map(), made: [], hidden: [] };

/** Reads the objects of one kind. */
export class ObjectReader {
  readonly #byName = new Map<string, Member>();
  /** In the order of the object before: the entries of a list have mostly the same. */
  readonly #order: (Member | undefined)[] = [undefined];
  readonly #required: Member[] = [];
  readonly #made: readonly MadeMember[];
  readonly #always: number;
  readonly #shapes = new Shapes();

  constructor(changes = noChanges, members: readonly KnownMember[] = []) {
    this.#made = changes.made;
    this.#always = changes.made.reduce((bits, { isAlways }, at) => (isAlways ? bits | (1 << at) : bits), 0);
    for (const member of members) this.#add(new Member(member, changes));
    const named = [...changes.shown.keys(), ...changes.hidden, ...changes.made.flatMap(({ of }) => of)];
    for (const name of named) {
      if (!this.#byName.has(name)) this.#add(new Member(unchecked(name, changes.shown.get(name)), changes));
    }
  }

  #add(member: Member): void {
    this.#byName.set(member.name, member);
    this.#order.unshift(member);
    if (member.isRequired) this.#required.push(member);
  }

  /**
   * Reads an object, or tells that it is {@link unfit} after adding what is wrong to the findings. A member with another
   * value gets it in the object itself, which is nobody else's; an object with other members is another one. Reading
   * once more what was read changes nothing.
   */
  read(value: Record<string, unknown>, findings: Findings): unknown {
    let copy: Draft | undefined;
    let due = this.#always;
    let isFit = true;
    let told = findings.issues.length;
    let at = 0;
    let missing = this.#required.length;
    for (const name in value) {
      const given = value[name];
      const member = this.#memberOf(name, at);
      let read = given;
      if (member !== undefined) {
        at++;
        if (member.isRequired) missing--;
        if (typeof given !== member.kind) {
          read = given === null && member.dropsNull ? dropped : member.read(given, findings);
        }
        if (read !== dropped) due |= member.makes;
        if (member.isHidden && read !== unfit) read = dropped;
        // A copy would take over a member of this name as its prototype.
      } else if (name === '__proto__') read = dropped;
      if (read === unfit) {
        isFit = false;
        told = findings.under(name, told);
        if (!findings.isComplete) break;
      } else if (isFit) {
        // The copy begins with the first member that is left out.
        if (read === dropped) copy ??= this.#shapes.draftOf(value, name);
        else {
          copy?.add(name, read);
          // Also where there is a copy: other members are made of it.
          if (read !== given) value[name] = read;
        }
      }
    }
    if (missing > 0) {
      for (const { name, read } of this.#required) {
        if (name in value || read(undefined, findings) !== unfit) continue;
        isFit = false;
        told = findings.under(name, told);
      }
    }
    if (!isFit) return unfit;
    for (let which = 0; due >> which > 0; which++) {
      if ((due & (1 << which)) === 0) continue;
      const { name, make } = this.#made[which] as MadeMember;
      const made = make(value as never);
      if (made === undefined || made === value[name]) continue;
      if (copy === undefined && value[name] !== undefined) value[name] = made;
      else (copy ??= this.#shapes.draftOf(value)).put(name, made);
    }
    return copy?.finished() ?? value;
  }

  /** Returns the member of a name, which has `at` known ones before it. */
  #memberOf(name: string, at: number): Member | undefined {
    const likely = this.#order[at];
    if (likely?.name === name) return likely;
    const known = this.#byName.get(name);
    if (known !== undefined) this.#order[at] = known;
    return known;
  }
}

/** Describes a member that no schema names. */
function unchecked(name: string, showing: Showing | undefined): KnownMember {
  const show = showing === undefined ? undefined : showerOf(showing);
  return {
    name,
    isRequired: false,
    // Nothing stays nothing.
    read: (value) => (show === undefined || value === null || value === undefined ? value : show(value)),
    kind: '',
    dropsNull: () => false,
  };
}

/** Nothing is found where nothing is checked. */
const none = new Findings();

/** Returns the function that makes of a value, of which nothing was checked, what users see. */
export function showerOf(showing: Showing): (value: unknown) => unknown {
  if (typeof showing === 'function') return showing as (value: unknown) => unknown;
  if ('entry' in showing) {
    const show = showerOf(showing.entry);
    return (value) => (value as readonly unknown[]).map(show);
  }
  const reader = new ObjectReader(showing.changes);
  return (value) => (isObject(value) ? reader.read(value, none) : value);
}
