/**
 * Builds objects whose members are known one by one only. An object that gets its members one after the other costs up
 * to ten times what `JSON.parse` takes for it; copying an object that has the same members, and then setting each, costs
 * a third. The entries of a list have the same members nearly always.
 */

/** As many shapes are kept of each kind of object; then they are collected anew. */
const mostShapes = 500;
/** No known name is longer, and what is not known may be as long as a response. */
const longestName = 100;
/** No documented object has more members; what is larger is built without keeping anything of it. */
const mostMembers = 200;

/** The members of an object, in their order: the last of them, and the shape before it. */
class Shape {
  readonly last: string;
  readonly #before: Shape | undefined;
  /** The shape that followed last time, which mostly follows again. */
  #next: Shape | undefined;
  #others: Map<string, Shape> | undefined;
  #names: readonly string[] | undefined;
  #blank: object | undefined;

  constructor(last: string, before?: Shape) {
    this.last = last;
    this.#before = before;
  }

  /** Returns the shape with one member more. */
  with(name: string, shapes: Shapes): Shape {
    const next = this.#next;
    return next !== undefined && next.last === name ? next : this.#another(name, shapes);
  }

  #another(name: string, shapes: Shapes): Shape {
    const known = this.#others?.get(name);
    if (known !== undefined) return (this.#next = known);
    const made = new Shape(name, this);
    if (name.length <= longestName && shapes.hasRoom()) {
      (this.#others ??= new Map()).set(name, made);
      this.#next = made;
    }
    return made;
  }

  /** Returns an object of this shape, and empties the list of the values. */
  filled(values: unknown[]): Record<string, unknown> {
    // What comes once only is not worth an object to copy.
    const object: Record<string, unknown> =
      this.#names === undefined ? {} : { ...(this.#blank ??= blankOf(this.#names)) };
    const names = (this.#names ??= this.#allNames());
    for (let at = 0; at < names.length; at++) {
      object[names[at] as string] = values[at];
      values[at] = undefined;
    }
    return object;
  }

  #allNames(): string[] {
    return this.#before === undefined ? [] : [...this.#before.#allNames(), this.last];
  }
}

/** Only the objects of JSON.parse keep many members in the quick way. */
function blankOf(names: readonly string[]): object {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as object;
}

/** The shapes of one kind of object. */
export class Shapes {
  #root = new Shape('');
  #count = 0;
  /** One after the other is made with it. */
  #draft: Draft | undefined;

  /** Begins an object with the members of another: those that stand before one, or all. */
  draftOf(from: Readonly<Record<string, unknown>>, end?: string): Draft {
    const draft = this.#draft ?? new Draft(this);
    // None is there for an object inside this one, nor after one that failed half way.
    this.#draft = undefined;
    draft.begin(this.#root);
    for (const name in from) {
      if (name === end) break;
      draft.add(name, from[name]);
    }
    return draft;
  }

  /** Counts one more shape to keep, and tells whether there is room for it. */
  hasRoom(): boolean {
    if (this.#count++ < mostShapes) return true;
    this.#root = new Shape('');
    this.#count = 0;
    return false;
  }

  takeBack(draft: Draft): void {
    this.#draft = draft;
  }
}

/** An object in the making. */
export class Draft {
  readonly #shapes: Shapes;
  readonly #values: unknown[] = [];
  #shape: Shape | undefined;
  #count = 0;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  begin(root: Shape): void {
    this.#shape = root;
    this.#count = 0;
  }

  /** Adds a member. One that is named `__proto__` would become the prototype, and is left out. */
  add(name: string, value: unknown): void {
    if (name === '__proto__') return;
    this.#shape = this.#shape?.with(name, this.#shapes);
    this.#values[this.#count++] = value;
  }

  finished(): Record<string, unknown> {
    const object = this.#shape?.filled(this.#values) ?? {};
    if (this.#count <= mostMembers) this.#shapes.takeBack(this);
    return object;
  }
}
